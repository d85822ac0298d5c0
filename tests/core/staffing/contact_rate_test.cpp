// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/contact_rate.h"

#include <catch2/catch.hpp>

using namespace paybench::staffing;

namespace {

QString groupName(int number)
{
    return QString::number(number);
}

} // namespace

TEST_CASE("groups that differ by chance alone share the centre's contact rate", "[staffing]")
{
    const ContactRates rates = contactRates({{groupName(1), 101, 1000}, {groupName(2), 99, 1000}, {groupName(3), 100, 1000}});
    CHECK(rates.centre == Approx(0.1));
    for (const ContactRate &rate : rates.groups)
        CHECK(rate.rate == Approx(0.1));
}

TEST_CASE("a group keeps its own rate the more, the more payslips it has been counted over", "[staffing]")
{
    const ContactRates rates = contactRates({{groupName(1), 1500, 10000}, {groupName(2), 500, 10000}, {groupName(3), 15, 100}});
    CHECK(rates.centre == Approx(2015.0 / 20100));
    CHECK(rates.groups[0].counted == Approx(0.15));
    CHECK(rates.groups[0].weight > 0.95);
    CHECK(rates.groups[0].rate == Approx(0.15).epsilon(0.02));
    CHECK(rates.groups[2].weight < rates.groups[0].weight - 0.1);
    CHECK(rates.groups[2].rate > rates.centre);
    CHECK(rates.groups[2].rate < 0.15);
}

TEST_CASE("a group without payslips gets the centre's rate, and a centre without any gets none", "[staffing]")
{
    const ContactRates rates = contactRates({{groupName(1), 120, 1000}, {groupName(2), 0, 0}});
    CHECK(rates.groups[1].rate == Approx(0.12));
    CHECK(rates.groups[1].weight == 0);
    CHECK(rates.groups[0].rate == Approx(0.12));
    const ContactRates nothing = contactRates({{groupName(1), 5, 0}});
    CHECK(nothing.centre == 0);
    CHECK(nothing.groups[0].rate == 0);
    CHECK(contactRates({}).groups.empty());
}
