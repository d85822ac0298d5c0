// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/demand.h"
#include "core/staffing/first_line.h"
#include "core/staffing/open_day.h"
#include "core/staffing/open_work.h"
#include "tests/core/staffing/october_demand.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <set>

using namespace paybench;
using namespace paybench::staffing;

namespace {

bool isNumber(double value)
{
    return std::isfinite(value) && value >= 0;
}

bool isShare(double value)
{
    return isNumber(value) && value <= 1 + 1e-12;
}

void checkFigures(const DemandMonth &month)
{
    for (const DemandDay &day : month.days) {
        CAPTURE(day.day);
        CHECK((isShare(day.service.inTime) && isShare(day.service.occupancy) && isShare(day.service.abandoned)));
        CHECK((isNumber(day.service.meanWait) || day.service.growsWithoutEnd));
        CHECK((isNumber(day.hours) && isNumber(day.freeHours) && isNumber(day.backlogMinutes)
               && isNumber(day.oldestMinutes)));
        CHECK((isNumber(day.spread) && day.spread <= 0.5));
        CHECK((day.persons >= 0 && day.mailPersons >= 0));
    }
    CHECK((isShare(month.inTime) && isShare(month.occupancy) && isShare(month.mailInTime)));
    CHECK((isNumber(month.hours) && isNumber(month.abandoned) && isNumber(month.calls)));
    CHECK_FALSE(std::isnan(month.meanWait));
}

double done(const DemandMonth &month)
{
    const double came = (month.mailHours + month.followUpHours) * 60
        + month.inputs.mailBacklog * month.inputs.assumptions.mailHandleTime / 60.0;
    return came - month.backlog.back().minutes;
}

} // namespace

TEST_CASE("J1: October needs 2, 3 and 4 persons on the right days, 60 person-days and 480 hours", "[staffing]")
{
    const DemandMonth month = demandMonth(octoberDemand());
    REQUIRE(month.days.size() == 22);
    const std::set<int> peak{22, 23, 26, 27, 28};
    const std::set<int> middle{1, 19, 20, 21, 29, 30};
    struct Expected {
        DayKind kind;
        double calls;
        int persons;
        double inTime, wait, occupancy, fewer;
    };
    const Expected low{DayKind::Low, 80, 2, 80.59, 63.0, 41.7, 19.40};
    const Expected mid{DayKind::Middle, 120, 3, 89.04, 26.7, 41.7, 58.62};
    const Expected top{DayKind::Peak, 180, 4, 90.54, 20.4, 46.9, 69.07};
    for (const DemandDay &day : month.days) {
        const int date = day.day.day();
        const Expected &expected = peak.count(date) ? top : middle.count(date) ? mid : low;
        CAPTURE(date);
        CHECK(day.kind == expected.kind);
        CHECK(day.calls.expected == Approx(expected.calls).epsilon(1e-12));
        CHECK(day.persons == expected.persons);
        CHECK(100 * day.service.inTime == Approx(expected.inTime).margin(0.005));
        CHECK(day.service.meanWait == Approx(expected.wait).margin(0.05));
        CHECK(100 * day.service.occupancy == Approx(expected.occupancy).margin(0.05));
        CHECK(100 * requirementOf(month.inputs, day).fewer.inTime == Approx(expected.fewer).margin(0.005));
        CHECK(day.binding == Binding::ServiceLevel);
        CHECK(day.reached);
        CHECK(day.hours == 8 * expected.persons);
        CHECK(day.intervals.size() == 16);
    }
    CHECK(month.calls == Approx(2500).epsilon(1e-12));
    CHECK(month.mails == Approx(1500).epsilon(1e-12));
    CHECK(month.personDays == 60);
    CHECK(month.hours == Approx(480));
    CHECK(month.cost == kr("201600.00")); // 480 × 60 × 7.00
    CHECK(month.inputs.supplyDays - month.personDays == 28);
    CHECK(month.mailHours == Approx(200));
    checkFigures(month);
}

TEST_CASE("days know their pay day in bank days", "[staffing]")
{
    const DemandMonth month = demandMonth(octoberDemand());
    CHECK(month.day(day("2026-10-26"))->isPayDay);
    CHECK(month.day(day("2026-10-22"))->bankDaysToPayDay == -2);
    CHECK(month.day(day("2026-10-28"))->bankDaysToPayDay == 2);
    CHECK(month.day(day("2026-10-01"))->bankDaysToPayDay == 4); // from 25 September
    CHECK(month.day(day("2026-10-24")) == nullptr);
}

TEST_CASE("four at the telephone every day give J1's figures, and too few let the queue grow", "[staffing]")
{
    const DemandMonth month = demandMonth(octoberDemand());
    const std::vector<StaffedDay> four = staffed(month, std::vector<int>(22, 4));
    REQUIRE(four.size() == 22);
    CHECK(100 * four[1].service.inTime == Approx(99.41).margin(0.005)); // 2 October, low
    CHECK(100 * four[0].service.inTime == Approx(97.56).margin(0.005)); // 1 October, middle
    CHECK(100 * four[17].service.inTime == Approx(90.54).margin(0.005)); // 26 October, peak
    const std::vector<StaffedDay> one = staffed(month, std::vector<int>(22, 1));
    CHECK(100 * one[1].service.inTime == Approx(19.40).margin(0.005));
    CHECK(one[1].notInTime == Approx(80 * (1 - 0.1940)).margin(0.01));
    CHECK(one[17].service.growsWithoutEnd);
    CHECK(one[17].notInTime == Approx(180));
    CHECK(staffed(month, std::vector<int>(22, 0))[0].notInTime == Approx(120));
    CHECK(staffed(month, {4}).size() == 1);
}

TEST_CASE("the groups of a day have the price of closeness (M-2)", "[staffing]")
{
    const DemandMonth month = demandMonth(octoberDemand());
    const Closeness close = closenessOf(month.inputs, *month.day(day("2026-10-01")));
    CHECK(100 * close.inTimeOfGroups == Approx(72.76).margin(0.005));
    CHECK(100 * close.shared.inTime == Approx(97.56).margin(0.005));
}

TEST_CASE("forty persons with 30 % not available are 58, and up to eight nobody is added for breaks", "[staffing]")
{
    CHECK(grossedUp(40, 0.30) == 58);
    CHECK(grossedUp(27, 0.10) == 30); // 27 / 0.9 is not exactly 30
    CHECK(headsFor(3, 0.10) == 3);
    CHECK(headsFor(8, 0.50) == 8);
    CHECK(headsFor(9, 0.10) == 10);
    for (const double lost : {0.0, 0.1, 0.3, 0.55}) {
        for (int seats = 0; seats < 200; ++seats)
            REQUIRE(seatsOf(headsFor(seats, lost), lost) == seats);
    }
}

TEST_CASE("time that is not available costs hours, rounded once, and no seat of a small centre", "[staffing]")
{
    DemandInputs inputs = octoberDemand();
    inputs.assumptions.shrinkage = {{"Breaks", 100}, {"Meetings", 50}};
    const DemandMonth month = demandMonth(inputs);
    const double share = 0.9 * 0.95;
    CHECK(month.hours == Approx(480 / share));
    const DemandDay &low = *month.day(day("2026-10-02"));
    CHECK(low.peak == 2);
    CHECK(low.persons == 3); // 16 / 0.855 = 18.7 hours are more than two persons of eight hours
    CHECK(low.intervals.front().wanted == 2);
    CHECK(month.cost == kr("235789.52")); // 561.4035 h are 2,021,053 s
}

TEST_CASE("a long day needs more persons than sit there at once", "[staffing]")
{
    DemandInputs inputs = octoberDemand();
    inputs.hours = {everyWorkday(day("2020-01-01"), 7 * 60, 19 * 60)};
    const DemandMonth month = demandMonth(inputs);
    const DemandDay &low = *month.day(day("2026-10-02"));
    CHECK(low.peak == 2);
    CHECK(low.hours == Approx(24));
    CHECK(low.persons == 3);
    const std::vector<StaffedDay> fewer = staffed(month, std::vector<int>(22, 2));
    CHECK(fewer[1].service.inTime < low.service.inTime); // two persons cannot be there for twelve hours each
    CHECK(staffed(month, std::vector<int>(22, 3))[1].service.inTime == Approx(low.service.inTime));
}

TEST_CASE("the three spans of the target agree on the calls and differ in hours", "[staffing]")
{
    DemandInputs inputs = octoberDemand();
    std::map<TargetSpan, DemandMonth> months;
    for (const TargetSpan span : {TargetSpan::DayMean, TargetSpan::EachHalfHour, TargetSpan::WholeDay}) {
        inputs.assumptions.span = span;
        months[span] = demandMonth(inputs);
        CHECK(months[span].calls == Approx(2500));
        checkFigures(months[span]);
    }
    const DemandMonth &each = months[TargetSpan::EachHalfHour];
    const DemandMonth &whole = months[TargetSpan::WholeDay];
    CHECK(whole.hours < each.hours);
    for (const DemandDay &day : whole.days)
        CHECK(inTime(day.service, InTimeOf::Offered) >= 0.8 - 1e-9);
    for (const DemandDay &day : each.days) {
        for (const DemandInterval &interval : day.intervals) {
            const Requirement wanted = requirementOf(each.inputs, day, interval);
            REQUIRE(wanted.agents == interval.wanted);
            REQUIRE(wanted.needed.inTime >= 0.8);
            REQUIRE(interval.cautious >= interval.wanted);
            REQUIRE(interval.wanted >= interval.least);
        }
    }
    const Requirement dayPlan = requirementOf(whole.inputs, whole.days.front());
    CHECK(dayPlan.fewer.inTime < dayPlan.needed.inTime);
    CHECK(dayPlan.more.inTime > dayPlan.needed.inTime);
    CHECK(dayPlan.needed.inTime == Approx(whole.days.front().service.inTime));
}

TEST_CASE("a half day and a lunch shorten the intervals, not the calls", "[staffing]")
{
    DemandInputs inputs = octoberDemand();
    inputs.calendar = Calendar(Country::Sweden, {{day("2026-10-30"), DayRule::Kind::HalfDay, "Half", 225}});
    inputs.hours[0].week[0] = {{8 * 60, 12 * 60 - 15}, {12 * 60 + 30, 16 * 60}};
    inputs.assumptions.span = TargetSpan::EachHalfHour;
    const DemandMonth month = demandMonth(inputs);
    const DemandDay &half = *month.day(day("2026-10-30"));
    CHECK(openMinutes(half) == 225);
    CHECK(half.intervals.size() == 8);
    CHECK(half.intervals.back().openMinutes == 15);
    CHECK(half.calls.expected == Approx(120));
    double placedCalls = 0;
    for (const DemandInterval &interval : half.intervals)
        placedCalls += interval.calls.expected;
    CHECK(placedCalls == Approx(120));
    const DemandDay &monday = *month.day(day("2026-10-05"));
    CHECK(openMinutes(monday) == 435);
    CHECK(monday.intervals.at(7).openMinutes == 15); // 11:30–11:45
    CHECK(monday.intervals.at(8).minute == 12 * 60 + 30);
    // As many calls in a shorter time need more persons.
    CHECK(half.peak > month.day(day("2026-10-29"))->peak);
}

TEST_CASE("the cap keeps the target from being reached, and says so", "[staffing]")
{
    DemandInputs inputs = octoberDemand();
    inputs.assumptions.most = 2;
    const DemandMonth month = demandMonth(inputs);
    const DemandDay &peak = *month.day(day("2026-10-26"));
    CHECK_FALSE(peak.reached);
    CHECK(peak.persons == 2);
    CHECK(requirementOf(inputs, peak).uncapped == 4);
    CHECK(month.day(day("2026-10-02"))->reached);
    inputs.assumptions.most = 2;
    inputs.calls = placed(9000, workingDaysOf(inputs.month, inputs.calendar), inputs.calendar, inputs.pay, {});
    const DemandMonth flooded = demandMonth(inputs);
    CHECK(flooded.day(day("2026-10-26"))->service.growsWithoutEnd);
    CHECK(std::isinf(flooded.meanWait));
    checkFigures(flooded);
}

TEST_CASE("a month without calls, without days or without hours has figures all the same", "[staffing]")
{
    const DemandMonth quiet = demandMonth(octoberDemand(0, 0));
    CHECK(quiet.personDays == 44); // two in first line while it is open, whoever calls
    CHECK(quiet.inTime == 1);
    CHECK(quiet.days.front().binding == Binding::Minimum);
    CHECK_FALSE(quiet.critical);
    checkFigures(quiet);

    DemandInputs nothing = octoberDemand();
    nothing.calls.clear();
    nothing.mails.clear();
    checkFigures(demandMonth(nothing));
    CHECK(demandMonth(nothing).personDays == 0);

    DemandInputs closed = octoberDemand();
    closed.hours = {OpeningHours{day("2020-01-01"), {}}};
    const DemandMonth never = demandMonth(closed);
    CHECK(never.personDays == 0);
    CHECK_FALSE(never.days.front().reached);
    CHECK(never.days.front().service.inTime == 0);
    checkFigures(never);
    CHECK(requirementOf(closed, never.days.front()).agents == 0);
}

TEST_CASE("forecast intervals are followed, summed to the day, and given bands where they have none", "[staffing]")
{
    DemandInputs inputs = octoberDemand();
    inputs.assumptions.span = TargetSpan::EachHalfHour;
    ForecastDay &first = inputs.calls.front();
    first.calls = {100, 0, 0}; // no band
    first.intervals = {{7 * 60, {50, 30, 70}}, {8 * 60, {30, 20, 45}}, {9 * 60, {20, 0, 0}}, {9 * 60 + 30, {0, 0, 0}}};
    const DemandMonth month = demandMonth(inputs);
    const DemandDay &day = month.days.front();
    CHECK(day.calls.high > 100);
    CHECK(day.calls.low < 100);
    CHECK(day.intervals.at(0).calls.expected
          == Approx(60)); // 7 o'clock is before opening: its calls go to the open hours
    CHECK(day.intervals.at(0).calls.high == Approx(90));
    CHECK(day.intervals.at(2).calls.expected == Approx(40));
    CHECK(day.intervals.at(2).calls.high > 40);
    CHECK(day.intervals.at(5).calls.expected == 0);
    CHECK(day.intervals.at(5).wanted == 2);
    checkFigures(month);
    CHECK(intervalLength(first) == 30);
    CHECK(intervalLength({}) == 30);
    CHECK(halfHoursOf({{8 * 60 + 10, 9 * 60 + 5}}, 30).size() == 3);
}

TEST_CASE("e-mail and follow-up are done in time, no minute is lost, and nobody beside is spare", "[staffing]")
{
    for (const double backlog : {0.0, 120.0}) {
        DemandInputs inputs = octoberDemand();
        inputs.mailBacklog = backlog;
        const DemandMonth month = demandMonth(inputs);
        CAPTURE(backlog);
        CHECK(month.mailInTime == Approx(1));
        REQUIRE(month.backlog.size() == 22 * 16);
        for (const BacklogPoint &point : month.backlog) {
            REQUIRE(point.oldestMail <= inputs.assumptions.mailDueMinutes);
            REQUIRE(point.oldestFollowUp <= inputs.assumptions.followUpDueMinutes);
            REQUIRE(isNumber(point.minutes));
        }
        double capacity = 0;
        int persons = 0;
        for (const DemandDay &day : month.days) {
            capacity += day.freeHours * 60 + day.mailPersons * 480;
            persons += day.mailPersons;
        }
        CHECK(done(month) <= capacity + 1e-6);
        CHECK(persons > 5);
        CHECK(persons < 25);
        REQUIRE(month.critical);
        CHECK(month.critical->work > month.critical->free);
        CHECK(month.critical->persons > 0.3);
    }
}

TEST_CASE("one person fewer beside the first line on any day makes something late", "[staffing]")
{
    const DemandInputs inputs = octoberDemand();
    const DemandMonth month = demandMonth(inputs);
    std::vector<std::vector<double>> mails;
    for (std::size_t i = 0; i < month.days.size(); ++i) {
        mails.push_back(sharesOf(inputs.mails[i], month.days[i].intervals, 30));
        for (double &share : mails.back())
            share *= inputs.mails[i].calls.expected;
    }
    const OpenWork work = openWork(inputs, month.days, mails, false);
    std::vector<int> persons = personsBeside(work);
    CHECK(workedByDue(work.kinds, capacityOf(work, persons)).firstLate == -1);
    for (std::size_t day = 0; day < persons.size(); ++day) {
        if (persons[day] == 0)
            continue;
        --persons[day];
        CAPTURE(day);
        CHECK(workedByDue(work.kinds, capacityOf(work, persons)).firstLate >= 0);
        ++persons[day];
    }
}

TEST_CASE("a sea of e-mails still ends, with persons enough", "[staffing]")
{
    DemandInputs inputs = octoberDemand(2500, 50'000);
    inputs.mailBacklog = 20'000;
    const DemandMonth month = demandMonth(inputs);
    CHECK(month.mailInTime == Approx(1));
    CHECK(month.days.front().mailPersons > 100);
    checkFigures(month);
}

TEST_CASE("e-mail that nobody interrupts costs calls, and that is shown", "[staffing]")
{
    DemandInputs inputs = octoberDemand();
    const DemandMonth first = demandMonth(inputs);
    inputs.assumptions.mailInterruptible = false;
    const DemandMonth blended = demandMonth(inputs);
    CHECK(blended.personDays == first.personDays);
    CHECK(blended.inTime < first.inTime - 0.1);
    checkFigures(blended);
    inputs.assumptions.reserved = 10; // all are kept free: the telephone alone
    CHECK(demandMonth(inputs).inTime == Approx(first.inTime));
    DemandInputs noWork = octoberDemand(2500, 0);
    noWork.assumptions.mailInterruptible = false;
    noWork.assumptions.followUpRate = 0;
    CHECK(demandMonth(noWork).inTime == Approx(first.inTime));
}

TEST_CASE("callers with patience give up, are counted, and let fewer persons do", "[staffing]")
{
    DemandInputs inputs = octoberDemand();
    inputs.assumptions.patience = 180;
    for (const TargetSpan span : {TargetSpan::DayMean, TargetSpan::EachHalfHour, TargetSpan::WholeDay}) {
        inputs.assumptions.span = span;
        const DemandMonth month = demandMonth(inputs);
        CHECK(month.abandoned > 0);
        CHECK(month.personDays <= 82);
        checkFigures(month);
    }
    inputs.assumptions.patience = 0; // Erlang B
    checkFigures(demandMonth(inputs));
}
