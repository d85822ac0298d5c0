// SPDX-License-Identifier: MPL-2.0
#include "core/directory/import_profile.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::directory;
using Field = ImportProfile::Field;

namespace {

ImportProfile heroma()
{
    ImportProfile profile;
    profile.name = QStringLiteral("heroma");
    profile.columns = {{QStringLiteral("Period"), Field::Period},
                       {QStringLiteral("Bolag"), Field::CustomerCode},
                       {QStringLiteral("Antal lönespecifikationer"), Field::Payslips}};
    return profile;
}

std::size_t faultsAfter(void (*change)(ImportProfile &))
{
    ImportProfile profile = heroma();
    change(profile);
    return faults(profile).size();
}

} // namespace

TEST_CASE("a profile needs a name, known signs and the columns that say whose, when and how many", "[directory]")
{
    CHECK(faultsAfter([](ImportProfile &) {}) == 0);
    CHECK(faultsAfter([](ImportProfile &p) { p.name.clear(); }) == 1);
    CHECK(faultsAfter([](ImportProfile &p) { p.encoding = QStringLiteral("ebcdic"); }) == 1);
    CHECK(faultsAfter([](ImportProfile &p) { p.separator = QStringLiteral(":"); }) == 1);
    CHECK(faultsAfter([](ImportProfile &p) { p.decimal = QStringLiteral(","); }) == 1);
    CHECK(faultsAfter([](ImportProfile &p) { p.columns[0].field = Field::Ignored; }) == 1);
    CHECK(faultsAfter([](ImportProfile &p) { p.columns[1].field = Field::Unit; }) == 1);
    CHECK(faultsAfter([](ImportProfile &p) { p.columns[1].field = Field::CustomerName; }) == 0);
    CHECK(faultsAfter([](ImportProfile &p) { p.columns[2].field = Field::HourlyPaid; }) == 1);
    CHECK(faultsAfter([](ImportProfile &p) { p.columns[2].field = Field::ManualPayments; }) == 0);
    CHECK(faultsAfter([](ImportProfile &p) { p.columns[2].field = Field::PayslipClass; }) == 2);
    CHECK(faultsAfter([](ImportProfile &p) { // each row is one payslip
              p.columns[2].field = Field::PayslipClass;
              p.rowsAddUp = true;
          })
          == 0);
    CHECK(faultsAfter([](ImportProfile &p) { p.columns.push_back({QStringLiteral(" bolag"), Field::Unit}); }) == 1);
    CHECK(faultsAfter([](ImportProfile &p) {
              p.columns.push_back({QStringLiteral("Kund"), Field::CustomerCode});
          })
          == 1);
    CHECK(faultsAfter([](ImportProfile &p) { p.columns.push_back({QString(), Field::Unit}); }) == 1);
    CHECK(faultsAfter([](ImportProfile &p) { p.classes[QStringLiteral("K")] = pricing::Service::Hour; }) == 1);
}

TEST_CASE("every field has a key that leads back", "[directory]")
{
    for (int i = 0; i <= static_cast<int>(Field::Ignored); ++i) {
        const Field field = static_cast<Field>(i);
        CHECK(fieldOfKey(key(field)) == field);
        CHECK(!name(field).isEmpty());
    }
    CHECK(!fieldOfKey(QStringLiteral("gross")));
}
