// SPDX-License-Identifier: MPL-2.0
#include "core/store/control_totals.h"
#include "core/store/demands.h"
#include "core/store/month_inputs.h"
#include "core/store/months.h"
#include "tests/core/store/small_file.h"
#include "tests/support/makers.h"
#include "tests/support/small_centre.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

using namespace paybench;
using staffing::Assumptions;
using staffing::Channel;
using staffing::DayKind;
using staffing::Need;
using staffing::WhatIf;
using store::Demands;
using store::StoredEvent;
using store::StoredScenario;

namespace {

Assumptions assumptionsFrom(const char *from, int handleTime)
{
    Assumptions assumptions;
    assumptions.from = day(from);
    assumptions.handleTime = handleTime;
    return assumptions;
}

StoredEvent upgrade()
{
    return {{}, {"Upgrade", day("2026-11-09"), day("2026-11-20"), 1.25}};
}

StoredScenario scenarioNamed(const QString &name)
{
    StoredScenario scenario;
    scenario.month = october2026;
    scenario.what.name = name;
    scenario.what.newPayslips = 3000;
    scenario.what.callsFactor = 1.1;
    return scenario;
}

Need needOfOctober()
{
    Need need;
    need.month = october2026;
    need.how = "Erlang C";
    need.days = {{day("2026-10-01"), 3, 1, 2400, DayKind::Middle, 120}, {day("2026-10-02"), 2, 0, 1650, DayKind::Low, 80}};
    need.intervals = {{day("2026-10-01"), 480, 30, 2, 3, 4}, {day("2026-10-01"), 510, 30, 2, 3, 3}, {day("2026-10-02"), 480, 30, 2, 2, 2}};
    return need;
}

} // namespace

TEST_CASE("assumptions hold from their day on; before the first the built-in ones do", "[store]")
{
    store::Database db = blank();
    Demands demands(db);
    CHECK(given(demands.assumptionsOn(day("2026-10-01"))).handleTime == Assumptions().handleTime);
    Assumptions later = assumptionsFrom("2026-07-01", 420);
    later.patience = 180;
    later.shrinkage = {{"Breaks", 60}, {"Meetings", 45}};
    later.maxOccupancy.reset();
    later.costPerMinute = each("7.25");
    later.span = staffing::TargetSpan::WholeDay;
    given(demands.save(later));
    given(demands.save(assumptionsFrom("2026-01-01", 360)));
    CHECK(given(demands.assumptionsOn(day("2025-12-31"))).handleTime == 300);
    CHECK(given(demands.assumptionsOn(day("2026-06-30"))).handleTime == 360);
    const Assumptions read = given(demands.assumptionsOn(day("2026-07-01")));
    CHECK(read.from == later.from);
    CHECK(read.patience == 180);
    REQUIRE(read.shrinkage.size() == 2);
    CHECK(read.shrinkage[1].cause == "Meetings");
    CHECK(read.shrinkage[1].share == 45);
    CHECK_FALSE(read.maxOccupancy);
    CHECK(read.costPerMinute == each("7.25"));
    CHECK(read.span == staffing::TargetSpan::WholeDay);
    given(demands.save(assumptionsFrom("2026-07-01", 240)));
    const auto all = given(demands.assumptions());
    REQUIRE(all.size() == 2);
    CHECK(all[0].from == day("2026-01-01"));
    CHECK(all[1].handleTime == 240);
    given(demands.removeAssumptions(day("2026-07-01")));
    CHECK(given(demands.assumptionsOn(day("2026-12-01"))).handleTime == 360);
    given(db.undo(db.lastStep()));
    CHECK(given(demands.assumptionsOn(day("2026-12-01"))).handleTime == 240);
}

TEST_CASE("assumptions with faults or personal numbers are not saved", "[store]")
{
    store::Database db = blank();
    Demands demands(db);
    const QString before = contentOf(db);
    CHECK_FALSE(demands.save(Assumptions()));
    CHECK_FALSE(demands.save(assumptionsFrom("2026-01-01", 0)));
    Assumptions named = assumptionsFrom("2026-01-01", 300);
    named.shrinkage = {{"811228-9874", 50}};
    CHECK_FALSE(demands.save(named));
    Assumptions full = assumptionsFrom("2026-01-01", 300);
    full.targetShare = 1000;
    CHECK_FALSE(demands.save(full));
    CHECK(contentOf(db) == before);
}

TEST_CASE("events come by their first day, are changed and removed", "[store]")
{
    store::Database db = blank();
    Demands demands(db);
    const EventId id = given(demands.save(upgrade()));
    given(demands.save(StoredEvent{{}, {"Letters", day("2026-02-02"), day("2026-02-02"), 1.1}}));
    StoredEvent changed = given(demands.events()).back();
    CHECK(changed.id == id);
    CHECK(changed.event.name == "Upgrade");
    CHECK(changed.event.from == day("2026-11-09"));
    CHECK(changed.event.to == day("2026-11-20"));
    CHECK(changed.event.factor == 1.25);
    changed.event.factor = 0.8;
    CHECK(given(demands.save(changed)) == id);
    CHECK(given(demands.events()).back().event.factor == 0.8);
    given(demands.remove(id));
    CHECK(given(demands.events()).size() == 1);
    const auto gone = demands.save(changed);
    REQUIRE_FALSE(gone);
    CHECK(gone.error().kind == Error::Kind::NotFound);
}

TEST_CASE("events that cannot be are refused with a sentence", "[store]")
{
    store::Database db = blank();
    const StoredEvent bad = GENERATE(StoredEvent{{}, {"", day("2026-11-09"), day("2026-11-20"), 1.25}},
                                     StoredEvent{{}, {"Upgrade", day("2026-11-20"), day("2026-11-09"), 1.25}},
                                     StoredEvent{{}, {"Upgrade", QDate(), day("2026-11-09"), 1.25}},
                                     StoredEvent{{}, {"Upgrade", day("2026-11-09"), day("2026-11-20"), 0}},
                                     StoredEvent{{}, {"Upgrade", day("2026-11-09"), day("2026-11-20"), -1}},
                                     StoredEvent{{}, {"Upgrade", day("2026-11-09"), day("2026-11-20"), 11}},
                                     StoredEvent{{}, {"For 811228-9874", day("2026-11-09"), day("2026-11-20"), 1.25}});
    const auto saved = Demands(db).save(bad);
    REQUIRE_FALSE(saved);
    CHECK(saved.error().message.endsWith('.'));
    CHECK(given(Demands(db).events()).empty());
}

TEST_CASE("a typed total and typed days stand until they are taken away", "[store]")
{
    store::Database db = blank();
    Demands demands(db);
    CHECK_FALSE(given(demands.total(october2026, Channel::Call)));
    given(demands.setTotal(october2026, Channel::Call, 2500));
    given(demands.setTotal(october2026, Channel::Mail, 1500));
    given(demands.setTotal(october2026, Channel::Call, 2600));
    CHECK(given(demands.total(october2026, Channel::Call)) == 2600);
    CHECK(given(demands.total(october2026, Channel::Mail)) == 1500);
    CHECK(withPlainBlanks(given(db.steps(1)).front().name) == "Set the calls of October 2026");
    given(demands.setDay(day("2026-10-26"), Channel::Call, 300));
    given(demands.setDay(day("2026-11-02"), Channel::Call, 50));
    CHECK(given(demands.typedDays(october2026, Channel::Call)) == std::map<QDate, qint64>{{day("2026-10-26"), 300}});
    CHECK(given(demands.typedDays(october2026, Channel::Mail)).empty());
    given(demands.setDay(day("2026-10-26"), Channel::Call, std::nullopt));
    given(demands.setTotal(october2026, Channel::Call, std::nullopt));
    CHECK(given(demands.typedDays(october2026, Channel::Call)).empty());
    CHECK_FALSE(given(demands.total(october2026, Channel::Call)));
    CHECK_FALSE(demands.setTotal(october2026, Channel::Call, -1));
    CHECK_FALSE(demands.setTotal(october2026, Channel::Call, 10'000'001));
    CHECK_FALSE(demands.setDay(day("2026-10-26"), Channel::Mail, -1));
}

TEST_CASE("a what-if of the same month and name takes the place of the stored one", "[store]")
{
    store::Database db = blank();
    Demands demands(db);
    const ScenarioId first = given(demands.save(scenarioNamed("New customer")));
    StoredScenario changed = scenarioNamed("New customer");
    changed.what.personsFewer = 1;
    changed.what.monthCalls = 2750;
    CHECK(given(demands.save(changed)) == first);
    const auto stored = given(demands.scenarios(october2026));
    REQUIRE(stored.size() == 1);
    CHECK(stored[0].what == changed.what);
    const ScenarioId other = given(demands.save(scenarioNamed("Another")));
    StoredScenario taken = scenarioNamed("New customer");
    taken.id = other;
    const auto refused = demands.save(taken);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message == "The month already has a what-if called New customer, so nothing was saved. Choose another name.");
    taken.what.name = "A third";
    CHECK(given(demands.save(taken)) == other);
    given(demands.remove(first));
    CHECK(given(demands.scenarios(october2026)).size() == 1);
    CHECK(given(demands.scenarios(october2026.plus(1))).empty());
    CHECK_FALSE(demands.save(scenarioNamed(" ")));
    CHECK_FALSE(demands.save(scenarioNamed("811228-9874")));
}

TEST_CASE("the need comes back with every figure, who decided it and when", "[store]")
{
    store::Opening opening;
    opening.who = {"anna", "Anna"};
    opening.clock = [] { return QDateTime(day("2026-09-21"), QTime(8, 30), Qt::UTC); };
    store::Database db = given(store::Database::create(":memory:", opening));
    Demands demands(db);
    CHECK_FALSE(given(demands.need(october2026)));
    given(demands.save(needOfOctober()));
    const Need need = given(demands.need(october2026)).value();
    CHECK(need.month == october2026);
    CHECK(need.at == QDateTime(day("2026-09-21"), QTime(8, 30), Qt::UTC));
    CHECK(need.who == "Anna");
    CHECK(need.how == "Erlang C");
    REQUIRE(need.days.size() == 2);
    CHECK(need.days[0].persons == 3);
    CHECK(need.days[0].mailPersons == 1);
    CHECK(need.days[0].hundredths == 2400);
    CHECK(need.days[0].kind == DayKind::Middle);
    CHECK(need.days[0].calls == 120);
    REQUIRE(need.intervals.size() == 3);
    CHECK(need.intervals[0].minute == 480);
    CHECK(need.intervals[0].least == 2);
    CHECK(need.intervals[0].wanted == 3);
    CHECK(need.intervals[0].cautious == 4);
    CHECK(given(demands.needBetween(day("2026-09-28"), day("2026-10-01"))).size() == 1);
    CHECK(given(demands.needBetween(day("2026-10-02"), day("2026-11-30"))).front().persons == 2);
}

TEST_CASE("a need saved again changes only what differs, and undo brings the old one back", "[store]")
{
    store::Database db = blank();
    Demands demands(db);
    given(demands.save(needOfOctober()));
    const QString before = contentOf(db);
    Need fewer = needOfOctober();
    fewer.days[0].persons = 4;
    fewer.days.pop_back();
    fewer.intervals.pop_back();
    given(demands.save(fewer));
    CHECK(withPlainBlanks(given(db.steps(1)).front().name) == "Save the need of October 2026");
    CHECK(given(demands.need(october2026))->days.size() == 1);
    CHECK(given(demands.need(october2026))->intervals.size() == 2);
    int days = 0, intervals = 0;
    for (const auto &change : given(db.changes(db.lastStep()))) {
        days += change.table == "need_day" ? 1 : 0;
        intervals += change.table == "need_interval" ? 1 : 0;
    }
    CHECK(days == 2); // one changed, one removed
    CHECK(intervals == 1);
    given(db.undo(db.lastStep()));
    CHECK(contentOf(db) == before);
    given(demands.removeNeed(october2026));
    CHECK_FALSE(given(demands.need(october2026)));
    CHECK(given(demands.needBetween(day("2026-10-01"), day("2026-10-31"))).empty());
    CHECK(given(store::controlFindings(db)).empty());
}

TEST_CASE("a need with days that are not its own is refused", "[store]")
{
    store::Database db = blank();
    Need outside = needOfOctober();
    outside.days[0].day = day("2026-11-02");
    Need twice = needOfOctober();
    twice.days[1].day = twice.days[0].day;
    Need below = needOfOctober();
    below.days[0].persons = -1;
    Need stray = needOfOctober();
    stray.intervals[0].day = day("2026-10-05");
    for (const Need &need : {outside, twice, below, stray})
        CHECK_FALSE(Demands(db).save(need));
    CHECK_FALSE(given(Demands(db).need(october2026)));
}

TEST_CASE("a closed month does not hinder its demand", "[store]")
{
    store::Database db = smallCentre();
    const auto basis = given(store::basisOf(db, october2026));
    given(store::Months(db).close(basis, "Anna", QDateTime(day("2026-11-03"), QTime(9, 0), Qt::UTC)));
    Demands demands(db);
    CHECK(demands.save(needOfOctober()));
    CHECK(demands.setTotal(october2026, Channel::Call, 2500));
    CHECK(demands.setDay(day("2026-10-26"), Channel::Call, 180));
    CHECK(demands.save(scenarioNamed("New customer")));
}

TEST_CASE("what another window removed is not saved over, and its later change is not undone", "[store]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("centre.paybench");
    store::Database one = given(store::Database::create(path));
    const EventId id = given(Demands(one).save(upgrade()));
    given(Demands(one).setTotal(october2026, Channel::Call, 2500));
    const qint64 typed = one.lastStep();
    store::Database other = given(store::Database::open(path));
    given(Demands(other).remove(id));
    given(Demands(other).setTotal(october2026, Channel::Call, 2600));
    StoredEvent stale = upgrade();
    stale.id = id;
    CHECK(Demands(one).save(stale).error().kind == Error::Kind::NotFound);
    const Done undone = one.undo(typed);
    REQUIRE_FALSE(undone);
    CHECK(undone.error().kind == Error::Kind::Conflict);
    CHECK(given(Demands(one).total(october2026, Channel::Call)) == 2600);
}
