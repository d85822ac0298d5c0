// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/work_days.h"
#include "tests/core/staffing/october_demand.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace paybench;
using namespace paybench::staffing;

namespace {

DemandInputs octoberWithMails(double mailsPerDay, double waiting)
{
    DemandInputs inputs = octoberDemand();
    inputs.mails = inputs.calls;
    for (ForecastDay &day : inputs.mails) {
        day.calls = {mailsPerDay, mailsPerDay, mailsPerDay};
        day.intervals.clear();
    }
    inputs.mailBacklog = waiting;
    return inputs;
}

} // namespace

TEST_CASE("each day's work is what waited and came, less what was done", "[staffing]")
{
    const DemandMonth month = demandMonth(octoberWithMails(68.18, 30));
    const std::vector<WorkDay> days = workDays(month);
    REQUIRE(days.size() == month.days.size());
    CHECK(days.front().waited == Approx(30 * 8));
    CHECK(days.front().mail == Approx(545.44)); // journeys.md X-14: 9.09 h
    double waited = days.front().waited;
    for (const WorkDay &day : days) {
        CAPTURE(day.day);
        CHECK(day.waited == Approx(waited));
        CHECK(day.waited + day.released() - day.done == Approx(day.left).margin(1e-6));
        CHECK(day.done <= day.between + day.beside + 1e-6);
        waited = day.left;
    }
}

TEST_CASE("what must be done today is never more than what there is, nor than what is done", "[staffing]")
{
    for (const int due : {30, 240, 480, 960}) {
        DemandInputs inputs = octoberWithMails(68.18, 30);
        inputs.assumptions.mailDueMinutes = due;
        for (const WorkDay &day : workDays(demandMonth(inputs))) {
            CAPTURE(due, day.day);
            CHECK(day.mustDo >= 0);
            CHECK(day.mustDo <= day.waited + day.released() + 1e-6);
            CHECK(day.mustDo <= day.done + 1e-6); // the plan is late with nothing
        }
    }
}

TEST_CASE("with a day to answer in, what waits in the morning must be done before evening", "[staffing]")
{
    DemandInputs inputs = octoberWithMails(40, 30);
    inputs.assumptions.followUpRate = 0;
    inputs.assumptions.mailDueMinutes = 480;
    const std::vector<WorkDay> days = workDays(demandMonth(inputs));
    for (const WorkDay &day : days) {
        CAPTURE(day.day);
        CHECK(day.mustDo == Approx(day.waited).margin(1e-6));
    }
    CHECK(days.front().mustDo == Approx(240));
}

TEST_CASE("keeping more persons free for calls answers more in time and leaves less for e-mail", "[staffing]")
{
    const DemandMonth month = demandMonth(octoberWithMails(68, 0));
    const DemandDay *peak = month.day(QDate(2026, 10, 26));
    REQUIRE(peak);
    const std::vector<SharedDay> rows = sharedDays(month.inputs, *peak);
    REQUIRE(rows.size() == 6); // interrupted, and 0 … 4 of four kept free
    CHECK_FALSE(rows.front().reserved.has_value());
    CHECK(rows.front().inTime == Approx(0.9054).margin(1e-4)); // J1
    CHECK(rows.back().reserved == 4);
    CHECK(rows.back().inTime == Approx(rows.front().inTime));
    CHECK(rows.back().workMinutes == Approx(0).margin(1e-9));
    for (std::size_t at = 2; at < rows.size(); ++at) {
        CHECK(rows[at].inTime > rows[at - 1].inTime);
        CHECK(rows[at].workMinutes < rows[at - 1].workMinutes);
    }
}

TEST_CASE("a day without calls, mails or hours has no work and no comparison", "[staffing]")
{
    CHECK(workDays(DemandMonth()).empty());
    CHECK(sharedDays(DemandInputs(), DemandDay()).empty());
    DemandInputs inputs = octoberWithMails(0, 0);
    for (ForecastDay &day : inputs.calls)
        day.calls = {};
    for (const WorkDay &day : workDays(demandMonth(inputs)))
        CHECK((day.released() == 0 && day.left == 0 && day.mustDo == 0));
}
