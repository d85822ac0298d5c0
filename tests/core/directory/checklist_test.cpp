// SPDX-License-Identifier: MPL-2.0
#include "core/directory/checklist.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::directory;

namespace {

MonthStep stepDue(const char *due, const char *done = nullptr)
{
    MonthStep step;
    step.due = day(due);
    if (done) {
        step.done = StepDone();
        step.done->on = day(done);
    }
    return step;
}

} // namespace

TEST_CASE("the share in time counts what is done and what is overdue, not what is still to come")
{
    const auto found = punctuality({stepDue("2026-10-05", "2026-10-05"), stepDue("2026-10-05", "2026-10-06"),
                                    stepDue("2026-10-12"), stepDue("2026-10-26"), stepDue("2026-10-30", "2026-10-10")},
                                   day("2026-10-20"));
    CHECK(found.steps == 5);
    CHECK(found.done == 3);
    CHECK(found.late == 2);
    CHECK(found.onTime == 2);
    CHECK(found.due == 4);
}

TEST_CASE("a month without steps has nothing due")
{
    CHECK(punctuality({}, day("2026-10-20")).due == 0);
}
