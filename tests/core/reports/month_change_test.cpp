// SPDX-License-Identifier: MPL-2.0
#include "core/reports/month_change.h"
#include "tests/support/october.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::reports;

TEST_CASE("a customer's month is compared with the one before")
{
    const MonthInputs inputs = octoberInputs();
    const MonthBasis before = september();
    const auto found = changes(october(), &before, inputs.customers, inputs.volumes);
    REQUIRE(found.size() == 3);
    CHECK(found[0].name == "Norrby kommun");
    CHECK(found[0].change() == 4);
    CHECK(*found[0].share() == Ratio{4, 1246});
    CHECK_FALSE(found[0].isLarge());
    CHECK(*found[0].net == kr("99125.00"));
    const CustomerChange whole = wholeChange(found);
    CHECK(*whole.payslips == 2294);
    CHECK(*whole.before == 2285);
    CHECK(*whole.net == kr("165697.50"));
}

TEST_CASE("more than a tenth is large, and nothing counted is missing and not zero")
{
    MonthInputs inputs = octoberInputs();
    inputs.volumes = {madeVolume(inputs.month, 1, 1371), madeVolume(inputs.month, 2, 0)};
    const MonthBasis before = september();
    const auto found = changes(monthBasis(inputs), &before, inputs.customers, inputs.volumes);
    REQUIRE(found.size() == 3);
    CHECK(found[0].isLarge());
    CHECK_FALSE(found[1].isMissing());
    CHECK(found[1].isLarge());
    CHECK(found[2].isMissing());
    CHECK_FALSE(found[2].share());
    CHECK_FALSE(changes(monthBasis(inputs), nullptr, inputs.customers, inputs.volumes)[0].before);
}
