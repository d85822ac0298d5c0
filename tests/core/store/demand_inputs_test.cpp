// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/store/centres.h"
#include "core/store/customers.h"
#include "core/store/demand_inputs.h"
#include "core/staffing/need.h"
#include "core/store/demands.h"
#include "core/store/people.h"
#include "core/store/volumes.h"
#include "tests/core/store/small_file.h"
#include "tests/support/counted.h"

#include <catch2/catch.hpp>

using namespace paybench;
using staffing::Channel;
using staffing::DemandInputs;
using staffing::ForecastDay;
using store::ContactCounts;
using store::Demands;

namespace {

const QDate today = day("2026-11-02");

DemandInputs inputsOf(store::Database &db, Month month)
{
    return given(store::demandInputs(given(store::demandSources(db, month, today))));
}

double sumOfCalls(const std::vector<ForecastDay> &days)
{
    double sum = 0;
    for (const ForecastDay &one : days)
        sum += one.calls.expected;
    return sum;
}

double onDay(const std::vector<ForecastDay> &days, const char *iso)
{
    for (const ForecastDay &one : days) {
        if (one.day == day(iso))
            return one.calls.expected;
    }
    return -1;
}

void checkBandsAndParts(const std::vector<ForecastDay> &days)
{
    for (const ForecastDay &one : days) {
        CAPTURE(one.day.toString(Qt::ISODate).toStdString());
        double parts = 0;
        CHECK(one.calls.low <= one.calls.expected);
        CHECK(one.calls.expected <= one.calls.high);
        for (const staffing::ForecastInterval &interval : one.intervals) {
            parts += interval.calls.expected;
            CHECK(interval.calls.low <= interval.calls.expected);
            CHECK(interval.calls.expected <= interval.calls.high);
        }
        CHECK(parts == Approx(one.calls.expected).margin(1e-9));
    }
}

// October's payslips of the small centre in every month of the year before, and steady calls in two queues.
void countMonths(store::Database &db, int months, qint64 nord, qint64 syd)
{
    given(db.step("Count", [&]() -> Done {
        for (int back = months; back >= 1; --back) {
            const Month month = october2026.plus(-back);
            given(ContactCounts(db).take(contactFile("n.csv"), steadyMonth(month, nord, "Nord")));
            given(ContactCounts(db).take(contactFile("s.csv"), steadyMonth(month, syd, "Syd")));
            given(ContactCounts(db).take(contactFile("m.csv"), steadyMonth(month, 4, "E-post", Channel::Mail)));
        }
        return {};
    }));
}

} // namespace

TEST_CASE("a typed total of 2 500 calls becomes 80, 120 and 180 a day (J1)", "[store]")
{
    store::Database db = smallCentre();
    given(Demands(db).setTotal(october2026, Channel::Call, 2500));
    const DemandInputs inputs = inputsOf(db, october2026);
    REQUIRE(inputs.calls.size() == 22);
    REQUIRE(inputs.mails.size() == 22);
    std::map<double, int> days;
    for (const ForecastDay &one : inputs.calls)
        ++days[one.calls.expected];
    CHECK(days == std::map<double, int>{{80, 11}, {120, 6}, {180, 5}});
    for (const char *peak : {"2026-10-22", "2026-10-23", "2026-10-26", "2026-10-27", "2026-10-28"})
        CHECK(onDay(inputs.calls, peak) == 180);
    for (const char *middle : {"2026-10-01", "2026-10-19", "2026-10-20", "2026-10-21", "2026-10-29", "2026-10-30"})
        CHECK(onDay(inputs.calls, middle) == 120);
    CHECK(sumOfCalls(inputs.calls) == 2500);
    CHECK(inputs.calls[0].intervals.size() == 16);
    CHECK(inputs.calls[0].intervals[0].minute == 480);
    checkBandsAndParts(inputs.calls);
    CHECK(withPlainBlanks(inputs.source) == "Typed total 2,500, placed by low, middle and peak days");
    CHECK(inputs.supplyDays == 88);
    REQUIRE(inputs.groups.size() == 4);
    for (const staffing::GroupShare &group : inputs.groups) {
        CHECK(group.share == 0.25); // nothing says whose calls they are
        CHECK(group.agents == 1);
    }
    CHECK(sumOfCalls(inputs.mails) == Approx(2294 * 0.06));
}

TEST_CASE("the need of J1 is 2, 3 and 4 persons, 60 person-days, 28 under the supply, and is kept for the rota", "[store]")
{
    store::Database db = smallCentre();
    Demands demands(db);
    given(demands.setTotal(october2026, Channel::Call, 2500));
    const staffing::DemandMonth month = staffing::demandMonth(inputsOf(db, october2026));
    CHECK(month.personDays == 60);
    CHECK(month.hours == Approx(480));
    CHECK(month.inputs.supplyDays - month.personDays == 28);
    given(demands.save(staffing::needOf(month)));
    std::map<int, int> days; // persons → days
    int intervals = 0;
    for (const staffing::NeedDay &one : given(demands.needBetween(october2026.first(), october2026.last()))) {
        ++days[one.persons];
        CHECK(one.hundredths == one.persons * 800);
        CHECK(one.calls == (one.persons == 2 ? 80 : one.persons == 3 ? 120 : 180));
    }
    CHECK(days == std::map<int, int>{{2, 11}, {3, 6}, {4, 5}});
    const staffing::Need need = given(demands.need(october2026)).value();
    for (const staffing::NeedInterval &one : need.intervals)
        intervals += one.least <= one.wanted && one.wanted <= one.cautious ? 1 : 0;
    CHECK(intervals == 22 * 16);
}

TEST_CASE("without counts and without a total the payslips say how many calls there will be", "[store]")
{
    store::Database db = smallCentre();
    const DemandInputs inputs = inputsOf(db, {2026, 12});
    CHECK(inputs.calls.size() == 20); // 24, 25 and 31 December are closed
    CHECK(sumOfCalls(inputs.calls) == Approx(229.4));
    CHECK(withPlainBlanks(inputs.source) == "2,294 payslips × 0.100, placed by low, middle and peak days");
    store::Database empty = blank();
    const DemandInputs nothing = inputsOf(empty, october2026);
    CHECK(nothing.calls.empty()); // it has no opening hours
    CHECK(nothing.supplyDays == 0);
    CHECK(nothing.groups.empty());
}

TEST_CASE("typed days stand, and what is left of the total goes to the others", "[store]")
{
    store::Database db = smallCentre();
    Demands demands(db);
    given(demands.setTotal(october2026, Channel::Call, 2500));
    given(demands.setDay(day("2026-10-26"), Channel::Call, 300));
    DemandInputs inputs = inputsOf(db, october2026);
    CHECK(onDay(inputs.calls, "2026-10-26") == Approx(300));
    CHECK(sumOfCalls(inputs.calls) == Approx(2500));
    CHECK(onDay(inputs.calls, "2026-10-27") == Approx(180 * 2200 / 2320.0));
    CHECK(onDay(inputs.calls, "2026-10-05") / onDay(inputs.calls, "2026-10-27") == Approx(80 / 180.0));
    checkBandsAndParts(inputs.calls);
    CHECK(withPlainBlanks(inputs.source) == "Typed total 2,500, placed by low, middle and peak days · 1 typed day(s)");

    given(demands.setDay(day("2026-10-27"), Channel::Call, 2400));
    inputs = inputsOf(db, october2026);
    CHECK(onDay(inputs.calls, "2026-10-27") == Approx(2400)); // more than the total: the days stand, nothing is left
    CHECK(onDay(inputs.calls, "2026-10-05") == 0);
    checkBandsAndParts(inputs.calls);

    given(demands.setTotal(october2026, Channel::Call, 0));
    given(demands.setDay(day("2026-10-27"), Channel::Call, std::nullopt));
    given(demands.setDay(day("2026-10-26"), Channel::Call, 40));
    inputs = inputsOf(db, october2026);
    CHECK(onDay(inputs.calls, "2026-10-26") == Approx(40));
    CHECK(sumOfCalls(inputs.calls) == Approx(40));
    checkBandsAndParts(inputs.calls);
}

TEST_CASE("an event lifts its days, and a typed total is kept all the same", "[store]")
{
    store::Database db = smallCentre();
    Demands demands(db);
    given(demands.setTotal(october2026, Channel::Call, 2500));
    given(demands.save(store::StoredEvent{{}, {"Upgrade", day("2026-10-05"), day("2026-10-06"), 1.25}}));
    const DemandInputs inputs = inputsOf(db, october2026);
    CHECK(sumOfCalls(inputs.calls) == Approx(2500));
    CHECK(onDay(inputs.calls, "2026-10-05") == Approx(1.25 * onDay(inputs.calls, "2026-10-07")));
    CHECK(onDay(inputs.mails, "2026-10-05") == Approx(onDay(inputs.mails, "2026-10-07"))); // it changes the calls only
}

TEST_CASE("with three counted months the month is forecast from them", "[store]")
{
    store::Database db = smallCentre();
    countMonths(db, 2, 2, 3);
    CHECK(withPlainBlanks(inputsOf(db, october2026).source).contains("placed by"));
    countMonths(db, 6, 2, 3);
    DemandInputs inputs = inputsOf(db, october2026);
    CHECK(inputs.source == "Forecast from 6 counted month(s)");
    REQUIRE(inputs.calls.size() == 22);
    CHECK(sumOfCalls(inputs.calls) == Approx(22 * 80).epsilon(0.03));
    CHECK(sumOfCalls(inputs.mails) == Approx(22 * 64).epsilon(0.03));
    CHECK(inputs.calls[3].intervals.size() == 16);
    checkBandsAndParts(inputs.calls);
    checkBandsAndParts(inputs.mails);
    given(Demands(db).setTotal(october2026, Channel::Call, 2600));
    inputs = inputsOf(db, october2026);
    CHECK(sumOfCalls(inputs.calls) == Approx(2600));
    CHECK(withPlainBlanks(inputs.source) == "Forecast from 6 counted month(s), scaled to the typed total 2,600");
}

TEST_CASE("a forecast follows the payslips, and what was counted after its month is left aside", "[store]")
{
    store::Database db = smallCentre();
    countMonths(db, 6, 2, 3);
    const double before = sumOfCalls(inputsOf(db, october2026).calls);
    for (const char *name : {"Norrby kommun", "Söderby kommun", "Bostads AB Viken"}) {
        const CustomerId customer = customerNamed(db, QString::fromUtf8(name));
        for (int back = 6; back >= 1; --back)
            given(store::Volumes(db).setCount({october2026.plus(-back), customer, {}, pricing::Service::Payslip, 1000, {}, 0}));
        given(store::Volumes(db).setCount({october2026, customer, {}, pricing::Service::Payslip, 1100, {}, 0}));
    }
    const store::DemandSources sources = given(store::demandSources(db, october2026, today));
    CHECK(sources.payslips == Approx(sources.payslipsBefore * 1.1).epsilon(0.001));
    CHECK(sumOfCalls(given(store::demandInputs(sources)).calls) == Approx(before * 1.1).epsilon(0.001));
    given(ContactCounts(db).take(contactFile("o.csv"), steadyMonth(october2026, 40, "Nord")));
    const store::DemandSources later = given(store::demandSources(db, october2026, today));
    CHECK(later.calls.days.size() == sources.calls.days.size());
    CHECK(later.actualCalls.days.size() == 22);
    const store::DemandSources early = given(store::demandSources(db, october2026, day("2026-08-14")));
    CHECK(early.calls.days.back().day <= day("2026-08-14"));
}

TEST_CASE("groups share the calls as their queues do, else by the payslips of their units", "[store]")
{
    store::Database db = smallCentre();
    store::Customers customers(db);
    const auto groups = given(store::People(db).groups());
    const auto unit = [&](const char *customer, const char *name, std::size_t group) {
        directory::Unit made;
        made.customer = customerNamed(db, QString::fromUtf8(customer));
        made.name = QString::fromUtf8(name);
        made.groups = {{day("2026-01-01"), groups[group].id}};
        given(customers.save(made));
    };
    unit("Norrby kommun", "School", 0);
    unit("Norrby kommun", "Care", 1);
    unit("Söderby kommun", "School", 2);
    unit("Bostads AB Viken", "Office", 3);
    const DemandInputs byPayslips = inputsOf(db, october2026);
    REQUIRE(byPayslips.groups.size() == 4);
    CHECK(byPayslips.groups[0].name == "Nord");
    CHECK(byPayslips.groups[0].share == Approx(625 / 2294.0));
    CHECK(byPayslips.groups[1].share == Approx(625 / 2294.0));
    CHECK(byPayslips.groups[2].share == Approx(980 / 2294.0));
    CHECK(byPayslips.groups[3].share == Approx(64 / 2294.0));
    const Month september = october2026.plus(-1);
    for (const auto &[queue, each] : std::map<QString, qint64>{{"nord ", 4}, {"Syd", 3}, {"Öst", 2}, {"Väst", 1}})
        given(ContactCounts(db).take(contactFile("a.csv"), steadyMonth(september, each, queue)));
    const DemandInputs byQueue = inputsOf(db, october2026);
    CHECK(byQueue.groups[0].share == Approx(0.4));
    CHECK(byQueue.groups[3].share == Approx(0.1));
    CHECK(byQueue.contactRate == Approx(10 * 16 * 22 / 2294.0));
}

TEST_CASE("the supply is everybody's share of support over the open days", "[store]")
{
    store::Database db = smallCentre();
    directory::Person anna;
    for (const directory::Person &person : given(store::People(db).all())) {
        if (person.name == "Anna")
            anna = person;
    }
    anna.positions.push_back({day("2026-10-15"), anna.positions[0].group, 50, 31});
    given(store::People(db).save(anna));
    CHECK(inputsOf(db, october2026).supplyDays == Approx(88 - 12 * 0.4 * 0.5));
    given(store::Centres(db).saveDayRule({day("2026-10-02"), DayRule::Kind::Closed, "Moving", 0}));
    CHECK(inputsOf(db, october2026).supplyDays == Approx(84 - 12 * 0.4 * 0.5));
    CHECK(inputsOf(db, october2026).calls.size() == 21);
}

TEST_CASE("e-mails that wait when the month begins are its backlog", "[store]")
{
    store::Database db = smallCentre();
    staffing::ContactCount mails = counted(day("2026-09-30"), 480, 68, "E-post", Channel::Mail);
    mails.answered = 38;
    given(ContactCounts(db).take(contactFile("m.csv"), {mails}));
    CHECK(inputsOf(db, october2026).mailBacklog == 30);
    CHECK(inputsOf(db, {2026, 9}).mailBacklog == 0);
}

TEST_CASE("the forecast stops when it is told to", "[store]")
{
    store::Database db = smallCentre();
    countMonths(db, 6, 2, 3);
    const auto sources = given(store::demandSources(db, october2026, today));
    const auto stopped = store::demandInputs(sources, [](int) { return false; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == Error::Kind::Cancelled);
}
