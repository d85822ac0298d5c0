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

std::size_t callFaultsAfter(void (*change)(ImportProfile &))
{
    ImportProfile profile;
    profile.name = QStringLiteral("calls");
    profile.kind = ImportProfile::Kind::Calls;
    profile.columns = {{QStringLiteral("Datum"), Field::Day},
                       {QStringLiteral("Inkomna"), Field::Offered},
                       {QStringLiteral("Besvarade"), Field::Answered}};
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

TEST_CASE("a profile for calls needs a day, a count, and figures that mean something", "[directory]")
{
    CHECK(callFaultsAfter([](ImportProfile &) {}) == 0);
    CHECK(callFaultsAfter([](ImportProfile &p) { p.columns[0].field = Field::Ignored; }) == 1);
    CHECK(callFaultsAfter([](ImportProfile &p) { p.columns[1].field = Field::Ignored; }) == 1);
    CHECK(callFaultsAfter([](ImportProfile &p) { p.columns[1].field = Field::Abandoned; }) == 0); // answered and abandoned
    CHECK(callFaultsAfter([](ImportProfile &p) { p.columns.push_back({QStringLiteral("Bolag"), Field::CustomerCode}); }) == 1);
    CHECK(callFaultsAfter([](ImportProfile &p) { p.columns.push_back({QStringLiteral("Vänta"), Field::MeanWait}); }) == 0);
    CHECK(callFaultsAfter([](ImportProfile &p) { p.columns[2].field = Field::MeanHandle; }) == 1);
    CHECK(callFaultsAfter([](ImportProfile &p) { p.columns[2].field = Field::MeanAbandonedWait; }) == 1);
    CHECK(callFaultsAfter([](ImportProfile &p) { p.columns[2].field = Field::InTimeShare; }) == 1);
    CHECK(callFaultsAfter([](ImportProfile &p) {
              p.columns[2].field = Field::InTimeShare;
              p.calls.counted = QStringLiteral("offered");
          })
          == 0);
    CHECK(callFaultsAfter([](ImportProfile &p) { p.calls.minutes = 7; }) == 1);
    CHECK(callFaultsAfter([](ImportProfile &p) { p.calls.minutes = 0; }) == 1);
    CHECK(callFaultsAfter([](ImportProfile &p) { p.calls.minutes = 1440; }) == 0);
    CHECK(callFaultsAfter([](ImportProfile &p) { p.calls.within = 4000; }) == 1);
    CHECK(callFaultsAfter([](ImportProfile &p) { p.calls.shortAbandon = 4000; }) == 1);
    CHECK(callFaultsAfter([](ImportProfile &p) { p.calls.channel = QStringLiteral("fax"); }) == 1);
    CHECK(callFaultsAfter([](ImportProfile &p) { p.calls.channels[QStringLiteral("x")] = QStringLiteral("fax"); }) == 1);
    CHECK(callFaultsAfter([](ImportProfile &p) { p.calls.counted = QStringLiteral("some"); }) == 1);
    CHECK(callFaultsAfter([](ImportProfile &p) { // its fields have their places
              p.columns.clear();
              p.calls.isQueueLog = true;
          })
          == 0);
}

TEST_CASE("a profile for volumes reads no field of calls", "[directory]")
{
    CHECK(faultsAfter([](ImportProfile &p) { p.columns.push_back({QStringLiteral("Kö"), Field::Queue}); }) == 1);
    CHECK(belongs(Field::Ignored, ImportProfile::Kind::Calls));
    CHECK(belongs(Field::Agent, ImportProfile::Kind::Calls));
    CHECK(!belongs(Field::Period, ImportProfile::Kind::Calls));
}
