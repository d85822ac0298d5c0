// SPDX-License-Identifier: MPL-2.0
#include "core/directory/customer.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::directory;

namespace {

Unit school()
{
    Unit unit;
    unit.id = UnitId{1};
    unit.customer = CustomerId{1};
    unit.code = QStringLiteral("S1");
    unit.name = QStringLiteral("Skolan");
    unit.groups = {{day("2024-01-01"), GroupId{1}}, {day("2025-01-01"), GroupId{2}}};
    return unit;
}

} // namespace

TEST_CASE("units are unique within their customer and have one group a day", "[directory]")
{
    CHECK(faults(school(), {school()}).empty());
    Unit twin = school();
    twin.id = {};
    CHECK(faults(twin, {school()}).size() == 2);
    twin.customer = CustomerId{2};
    CHECK(faults(twin, {school()}).empty());
    twin.groups.push_back({day("2025-01-01"), GroupId{3}});
    CHECK(faults(twin, {}).front().contains(QStringLiteral("from 1")));
    twin = school();
    twin.name.clear();
    twin.customer = {};
    CHECK(faults(twin, {}).size() == 2);
}

TEST_CASE("contacts need a name and readable ways to reach them", "[directory]")
{
    Contact contact;
    contact.customer = CustomerId{1};
    contact.name = QStringLiteral("Eva Berg");
    contact.phone = QStringLiteral("+46 (0)70-123 45 67");
    contact.email = QStringLiteral("eva@norrby.example");
    CHECK(faults(contact).empty());
    contact.phone = QStringLiteral("ask Eva");
    contact.email = QStringLiteral("eva.norrby.example");
    CHECK(faults(contact).size() == 2);
    contact = Contact();
    CHECK(faults(contact).size() == 2);
    contact.name = QStringLiteral("Eva 800101-1231");
    contact.customer = CustomerId{1};
    CHECK(faults(contact).size() == 1);
}

TEST_CASE("referrals say what and to whom", "[directory]")
{
    Referral referral;
    CHECK(faults(referral).size() == 2);
    referral.subject = QStringLiteral("Pension");
    referral.referTo = QStringLiteral("KPA");
    CHECK(faults(referral).empty());
    referral.note = QStringLiteral("800101-1231");
    CHECK(faults(referral).size() == 1);
}
