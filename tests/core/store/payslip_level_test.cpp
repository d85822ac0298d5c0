// SPDX-License-Identifier: MPL-2.0
#include "core/store/payslip_level.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>

using namespace paybench;
using store::MonthTotal;
using store::PayslipLevel;

namespace {

directory::Customer customerOf(qint64 id, const char *from, const char *to = "")
{
    directory::Customer customer;
    customer.id = {id};
    customer.from = day(from);
    customer.to = QDate::fromString(QString::fromLatin1(to), Qt::ISODate);
    return customer;
}

} // namespace

TEST_CASE("payslips of a month are those counted, else those of the month before, with last year's change", "[store]")
{
    const std::vector<MonthTotal> totals{{{2025, 10}, {1}, 1000}, {{2025, 12}, {1}, 1100}, {{2026, 9}, {1}, 1180}, {{2026, 10}, {1}, 1200}};
    const PayslipLevel level(totals, {customerOf(1, "2020-01-01")});
    CHECK(level.of(CustomerId{1}, {2026, 10}) == 1200);
    CHECK(level.of(CustomerId{1}, {2026, 11}) == 1200);         // nothing known of November 2025
    CHECK(level.of(CustomerId{1}, {2026, 12}) == Approx(1320)); // 1200 × 1100 / 1000
    CHECK(level.of(CustomerId{1}, {2025, 1}) == 1000);          // before the first
    CHECK(level.of(CustomerId{2}, {2026, 10}) == 0);
    CHECK(level.isKnown());
    CHECK_FALSE(PayslipLevel({}, {}).isKnown());
}

TEST_CASE("who is no longer a customer has no payslips to come", "[store]")
{
    const std::vector<MonthTotal> totals{{{2026, 9}, {1}, 1000}, {{2026, 9}, {2}, 500}};
    const PayslipLevel level(totals, {customerOf(1, "2020-01-01"), customerOf(2, "2020-01-01", "2026-10-31")});
    CHECK(level.of({2026, 10}) == 1500);
    CHECK(level.of({2026, 11}) == 1000);
}

TEST_CASE("a group has the payslips of its units, by their own counts where there are any", "[store]")
{
    const std::vector<MonthTotal> totals{{{2026, 9}, {1}, 1000}, {{2026, 9}, {2}, 300}, {{2026, 9}, {3}, 40}};
    PayslipLevel level(totals, {customerOf(1, "2020-01-01"), customerOf(2, "2020-01-01"), customerOf(3, "2020-01-01")});
    const std::vector<directory::Group> groups{{{1}, "Nord", 1, {}}, {{2}, "Syd", 2, {}}};
    const auto unit = [](qint64 id, qint64 customer, qint64 group) {
        directory::Unit made;
        made.id = {id};
        made.customer = {customer};
        made.groups = {{day("2024-01-01"), {group}}};
        return made;
    };
    const std::vector<directory::VolumeRow> rows{{{2026, 9}, {1}, {1}, pricing::Service::Payslip, 700, {}, 0},
                                                 {{2026, 9}, {1}, {2}, pricing::Service::Payslip, 300, {}, 0}};
    level.shareOut(groups, {unit(1, 1, 1), unit(2, 1, 2), unit(3, 2, 1), unit(4, 2, 2), unit(5, 2, 2)}, rows, day("2026-10-01"));
    CHECK(level.of(GroupId{1}, {2026, 10}) == Approx(700 + 100 + 20)); // customer 3 has no units: all groups alike
    CHECK(level.of(GroupId{2}, {2026, 10}) == Approx(300 + 200 + 20));
}
