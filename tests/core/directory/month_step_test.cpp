// SPDX-License-Identifier: MPL-2.0
#include "core/directory/month_step.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::directory;

namespace {

Customer paidOn(qint64 id, PayRule rule)
{
    Customer customer;
    customer.id = CustomerId{id};
    customer.from = day("2024-01-01");
    customer.payRule = rule;
    return customer;
}

const StepTemplate papers{StepTemplateId{1}, QStringLiteral("Deadline for papers"), -10, 0};
const StepTemplate run{StepTemplateId{2}, QStringLiteral("Final run"), -3, 1};
const StepTemplate payDayStep{StepTemplateId{3}, QStringLiteral("Pay day"), 0, 2};
const StepTemplate after{StepTemplateId{4}, QStringLiteral("Booking file"), 2, 3};

} // namespace

TEST_CASE("CYC-01 steps are placed by bank days from the customer's pay day", "[directory]")
{
    const Calendar sweden;
    const PayCalendar pay{PayRule::The25th, {}};
    CHECK(dueDay(payDayStep, pay, month("2026-10"), sweden) == day("2026-10-26"));
    CHECK(dueDay(papers, pay, month("2026-10"), sweden) == day("2026-10-12"));
    CHECK(dueDay(run, pay, month("2026-10"), sweden) == day("2026-10-21"));
    CHECK(dueDay(after, pay, month("2026-10"), sweden) == day("2026-10-28"));
    CHECK(dueDay(after, pay, month("2026-12"), sweden) == day("2026-12-29")); // 24–27 December are no bank days
}

TEST_CASE("CYC-02 the month's steps of all customers stand by day, with who has signed them off", "[directory]")
{
    Customer ended = paidOn(3, PayRule::The25th);
    ended.to = day("2026-09-30");
    const StepDone done{run.id, CustomerId{1}, month("2026-10"), day("2026-10-22"), QStringLiteral("Eva")};
    const StepDone other{run.id, CustomerId{2}, month("2026-09"), day("2026-09-22"), QStringLiteral("Eva")};
    const std::vector<MonthStep> steps = monthSteps(
        {papers, run, payDayStep}, {done, other},
        {paidOn(1, PayRule::The25th), paidOn(2, PayRule::The27thBefore), ended}, month("2026-10"), Calendar());
    REQUIRE(steps.size() == 6);
    CHECK(steps[0].due == day("2026-10-12"));
    CHECK(steps[1].due == day("2026-10-13"));
    CHECK(steps[2].step.id == run.id);
    REQUIRE(steps[2].done);
    CHECK(steps[2].done->who == QStringLiteral("Eva"));
    CHECK(steps[2].isLate(day("2026-10-01"))); // done a day late
    CHECK(!steps[3].done);
    CHECK(!steps[3].isLate(steps[3].due));
    CHECK(steps[3].isLate(steps[3].due.addDays(1)));
}
