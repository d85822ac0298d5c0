// SPDX-License-Identifier: MPL-2.0
#include "core/worklog/hours.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace paybench;
using namespace paybench::worklog;
using directory::WorkOrder;
using pricing::BillingStep;

namespace {

const QTimeZone stockholm("Europe/Stockholm");
constexpr BillingStep quarter{15, BillingStep::Direction::Up};

std::int64_t at(const char *local)
{
    const QDateTime read = moment(local);
    return QDateTime(read.date(), read.time(), stockholm).toSecsSinceEpoch();
}

Entry entry(qint64 order, const char *from, const char *to)
{
    Entry made;
    made.order = WorkOrderId{order};
    made.person = PersonId{1};
    made.time = {at(from), at(to)};
    return made;
}

WorkOrder workOrder(qint64 id, qint64 customer)
{
    WorkOrder order;
    order.id = WorkOrderId{id};
    order.customer = CustomerId{customer};
    order.name = QStringLiteral("Order %1").arg(id);
    order.from = day("2026-01-01");
    return order;
}

} // namespace

TEST_CASE("a month is cut at local midnights, also where summer time ends in it", "[worklog]")
{
    const Stretch october = stretchOf(month("2026-10"), stockholm);
    CHECK(october.start == at("2026-10-01 00:00"));
    CHECK(october.seconds() == 31 * 86400 + 3600);
    CHECK(stretchOf(month("2026-11"), stockholm).start == october.end);
}

TEST_CASE("X-3 entries of an order are summed before they are rounded, and never rounded themselves", "[worklog]")
{
    WorkOrder half = workOrder(1, 1);
    half.step = BillingStep{30, BillingStep::Direction::Up};
    const std::vector<Entry> entries{
        entry(1, "2026-10-05 09:00", "2026-10-05 09:05"), entry(1, "2026-10-06 09:00", "2026-10-06 09:05"),
        entry(2, "2026-10-07 12:00", "2026-10-07 13:45"), entry(3, "2026-10-07 12:00", "2026-10-07 13:45")};
    const auto times = orderTimes({half, workOrder(2, 1), workOrder(3, 2), workOrder(4, 1)}, entries, CustomerId{1},
                                  month("2026-10"), stockholm, quarter);
    REQUIRE(times.size() == 2);
    CHECK(times[0].seconds == 600);
    CHECK(pricing::billedMinutes(times[0].seconds, times[0].step) == 30);
    CHECK(times[1].name == QStringLiteral("Order 2"));
    CHECK(times[1].step == quarter);
    CHECK(pricing::billedMinutes(times[1].seconds, times[1].step) == 105);
}

TEST_CASE("an entry over the end of a month belongs to both", "[worklog]")
{
    const std::vector<Entry> entries{entry(1, "2026-10-31 23:00", "2026-11-01 01:30")};
    const auto secondsIn = [&entries](const char *iso) {
        const auto times = orderTimes({workOrder(1, 1)}, entries, CustomerId{1}, month(iso), stockholm, quarter);
        return times.empty() ? 0 : times.front().seconds;
    };
    CHECK(secondsIn("2026-10") == 3600);
    CHECK(secondsIn("2026-11") == 5400);
    CHECK(secondsIn("2026-09") == 0);
}

TEST_CASE("the months' parts sum to the entries", "[worklog]")
{
    rc::prop("for random entries of a year", [] {
        const Stretch year{stretchOf(Month(2026, 1), stockholm).start, stretchOf(Month(2026, 12), stockholm).end};
        std::vector<Entry> entries;
        qint64 logged = 0;
        const int count = *rc::gen::inRange(0, 12);
        for (int i = 0; i < count; ++i) {
            Entry one;
            one.order = WorkOrderId{*rc::gen::inRange<qint64>(1, 3)};
            one.time.start = *rc::gen::inRange(year.start, year.end);
            one.time.end = std::min(year.end, one.time.start + *rc::gen::inRange<std::int64_t>(0, 90'000));
            logged += one.time.seconds();
            entries.push_back(one);
        }
        qint64 found = 0;
        for (int number = 1; number <= 12; ++number) {
            for (const auto &time : orderTimes({workOrder(1, 1), workOrder(2, 1)}, entries, CustomerId{1},
                                               Month(2026, number), stockholm, quarter))
                found += time.seconds;
        }
        RC_ASSERT(found == logged);
    });
}

TEST_CASE("what is wrong with logged hours is said", "[worklog]")
{
    WorkOrder order = workOrder(1, 1);
    order.to = day("2026-10-31");
    const auto count = [&order](const Entry &one) { return faults(one, order, stockholm).size(); };
    Entry fine = entry(1, "2026-10-31 22:00", "2026-11-01 00:00"); // half-open: midnight is still October
    CHECK(count(fine) == 0);
    CHECK(count(entry(1, "2026-10-31 22:00", "2026-11-01 00:01")) == 1);
    CHECK(count(entry(1, "2025-12-31 22:00", "2025-12-31 23:00")) == 1);
    CHECK(count(entry(1, "2026-10-05 10:00", "2026-10-05 10:00")) == 1);
    CHECK(count(entry(1, "2026-10-05 10:00", "2026-10-06 10:01")) == 1);
    CHECK(count(entry(2, "2026-10-05 10:00", "2026-10-05 11:00")) == 1);
    fine.person = {};
    CHECK(count(fine) == 1);
    fine.note = QStringLiteral("for 800101-1231");
    CHECK(count(fine) == 2);
}
