// SPDX-License-Identifier: MPL-2.0
#include "core/store/today_inputs.h"

#include "core/basics/put_read.h"
#include "core/staffing/day_shape.h"
#include "core/store/case_rows.h"
#include "core/store/cases.h"
#include "core/store/centres.h"
#include "core/store/contact_counts.h"
#include "core/store/customers.h"
#include "core/store/database.h"
#include "core/store/demands.h"
#include "core/store/log_rows.h"
#include "core/store/logs.h"
#include "core/store/months.h"
#include "core/store/people.h"
#include "core/store/rotas.h"
#include "core/store/saving.h"

#include <algorithm>
#include <map>

namespace paybench::store {

namespace {

using reports::TodayInputs;

constexpr int rosterDays = 14;  // the day and the next one on which the centre is open, over the longest closing
constexpr int learningDays = 56; // of calls, for how a day's calls spread

staffing::NeedInterval readNeedInterval(const QSqlQuery &query)
{
    return {dayOf(query.value(0)),    query.value(1).toInt(), query.value(2).toInt(),
            query.value(3).toInt(), query.value(4).toInt(), query.value(5).toInt()};
}

// Of the days after the board's as far as the next one that is open; what lies before the day is not read.
rota::RosterInputs fewDays(Database &db, QDate day, Done &all)
{
    rota::RosterInputs inputs;
    inputs.first = day;
    inputs.last = day.addDays(rosterDays);
    inputs.today = day;
    const Rotas rotas(db);
    putRead(Centres(db).workingTime(), inputs.time, all);
    putRead(People(db).all(), inputs.people, all);
    putRead(People(db).groups(), inputs.groups, all);
    putRead(People(db).absences(inputs.first, inputs.last), inputs.absences, all);
    putRead(Demands(db).needBetween(day, day), inputs.need, all);
    putRead(db.rows(R"(select day, minute, minutes, least, wanted, cautious from need_interval where day = :day order by minute)",
                {{":day", dayText(day)}}, readNeedInterval),
        inputs.needIntervals, all);
    putRead(rotas.cells(inputs.first, inputs.last), inputs.cells, all);
    putRead(rotas.published(inputs.first, inputs.last), inputs.published, all);
    putRead(rotas.versions(inputs.first, inputs.last), inputs.versions, all);
    putRead(rotas.settingsOn(day), inputs.settings, all);
    putRead(rotas.substitutions(day, day), inputs.substitutions, all);
    return inputs;
}

void putRoster(Database &db, TodayInputs &inputs, Done &all)
{
    rota::RosterInputs few = fewDays(db, inputs.day, all);
    if (!all)
        return;
    inputs.roster = rota::rosterOf(few);
    if (!few.need.empty())
        inputs.need = few.need.front();
    inputs.needIntervals = std::move(few.needIntervals);
    inputs.substitutions = std::move(few.substitutions);
    inputs.absences = std::move(few.absences);
    inputs.people = std::move(few.people);
    inputs.groups = std::move(few.groups);
    inputs.time = std::move(few.time);
}

void putLog(Database &db, TodayInputs &inputs, Done &all)
{
    const Stretch time = worklog::stretchOf(inputs.day, inputs.zone);
    putRead(Logs(db).entries(time), inputs.entries, all);
    putRead(Logs(db).tallies(time), inputs.tallies, all);
    putRead(runningTimers(db), inputs.timers, all);
}

void putDirectory(Database &db, TodayInputs &inputs, Done &all)
{
    const Customers customers(db);
    putRead(customers.all(), inputs.customers, all);
    putRead(customers.units(), inputs.units, all);
    putRead(customers.contacts(), inputs.contacts, all);
    std::vector<worklog::Topic> topics;
    putRead(Cases(db).topics(), topics, all);
    inputs.topics = worklog::Topics(std::move(topics));
}

void putCases(Database &db, TodayInputs &inputs, Done &all)
{
    std::vector<CaseWithEvents> todo;
    std::vector<worklog::CaseType> types;
    putRead(Cases(db).todo(), todo, all);
    putRead(Cases(db).types(), types, all);
    const BusinessClock clock = inputs.time.clock();
    for (CaseWithEvents &one : todo) {
        inputs.slas.push_back(worklog::slaOf(one.one, one.events, types, clock, inputs.zone, inputs.now));
        inputs.cases.push_back(std::move(one.one));
    }
}

struct AnsweredAtOnce {
    CaseTypeId type;
    GroupId group;
    int cases = 0;
};

AnsweredAtOnce readAnsweredAtOnce(const QSqlQuery &query)
{
    return {{query.value(0).toLongLong()}, {query.value(1).toLongLong()}, query.value(2).toInt()};
}

// What was closed this month, and in time. Most of it was answered while the caller was there: that is counted, and only the
// rest is held against its clock, because this is read every minute.
void putClosedInMonth(Database &db, TodayInputs &inputs, Done &all)
{
    const Values values{{":start", qint64{worklog::stretchOf(Month::of(inputs.day).first(), inputs.zone).start}}, {":now", qint64{inputs.now}}};
    std::vector<worklog::CaseType> types;
    std::vector<AnsweredAtOnce> atOnce;
    std::vector<worklog::Case> others;
    std::vector<worklog::CaseEvent> events;
    putRead(Cases(db).types(), types, all);
    putRead(db.rows(R"(select case_type_id, coalesce(group_id, 0), count(*) from support_case
                       where closed >= :start and closed <= :now and case_type_id is not null and ended > 0 and closed <= ended group by 1, 2)", values, readAnsweredAtOnce),
        atOnce, all);
    putRead(db.rows(R"(select * from support_case where closed >= :start and closed <= :now and case_type_id is not null
                       and not coalesce(ended > 0 and closed <= ended, 0))", values, readCase),
        others, all);
    putRead(db.rows(R"(select e.id, e.case_id, e.at, e.kind, e.person_id, e.to_person_id, e.group_id, e.note
                       from support_case c join case_event e on e.case_id = c.id
                       where c.closed >= :start and c.closed <= :now and c.case_type_id is not null and not coalesce(c.ended > 0 and c.closed <= c.ended, 0)
                       order by e.at, e.id)", values, readCaseEvent),
        events, all);
    std::map<CaseId, std::vector<worklog::CaseEvent>> eventsOf;
    for (const worklog::CaseEvent &event : events)
        eventsOf[event.of].push_back(event);
    for (const AnsweredAtOnce &some : atOnce) {
        const auto type = std::find_if(types.begin(), types.end(), [&some](const worklog::CaseType &one) { return one.id == some.type; });
        const bool hasSla = type != types.end() && type->minutesFor(some.group);
        inputs.slaClosed += hasSla ? some.cases : 0;
        inputs.slaMet += hasSla ? some.cases : 0;
    }
    const BusinessClock clock = inputs.time.clock();
    for (const worklog::Case &one : others) {
        worklog::SlaMet met;
        met.add(worklog::slaOf(one, eventsOf[one.id], types, clock, inputs.zone, inputs.now));
        inputs.slaClosed += met.closed;
        inputs.slaMet += met.met;
    }
}

// The steps of the months around the day: those before it may be late.
void putSteps(Database &db, TodayInputs &inputs, Done &all)
{
    const Months months(db);
    std::vector<directory::StepTemplate> templates;
    putRead(months.templates(), templates, all);
    for (int by = -1; by <= 1; ++by) {
        const Month month = Month::of(inputs.day).plus(by);
        std::vector<directory::StepDone> signedOff;
        putRead(months.done(month), signedOff, all);
        const auto steps = directory::monthSteps(templates, signedOff, inputs.customers, month, inputs.time.calendar());
        inputs.steps.insert(inputs.steps.end(), steps.begin(), steps.end());
    }
}

// How the calls of the last weeks spread over the half-hours; as usual, where nothing was counted.
std::vector<double> shapeOf(const staffing::History &history, const std::vector<staffing::OpenSlot> &halfHours)
{
    std::vector<double> shape(halfHours.size(), 0);
    double sum = 0;
    for (std::size_t at = 0; history.minutes <= 30 && at < halfHours.size(); ++at) {
        for (const staffing::CountedDay &day : history.days) {
            for (auto count = day.counts.lower_bound(halfHours[at].minute); count != day.counts.end() && count->first < halfHours[at].minute + 30; ++count)
                shape[at] += count->second;
        }
        sum += shape[at];
    }
    if (sum <= 0)
        return staffing::ordinaryShape(halfHours);
    for (double &share : shape)
        share /= sum;
    return shape;
}

void putExpected(Database &db, TodayInputs &inputs, Done &all)
{
    const auto halfHours = staffing::openSlots(inputs.time.clock().open(inputs.day));
    if (!inputs.need || halfHours.empty())
        return;
    staffing::History history;
    putRead(ContactCounts(db).history(inputs.day.addDays(-learningDays), inputs.day.addDays(-1), staffing::Channel::Call), history, all);
    const std::vector<double> shape = shapeOf(history, halfHours);
    for (std::size_t at = 0; at < halfHours.size(); ++at)
        inputs.expected.emplace_back(halfHours[at].minute, inputs.need->calls * shape[at]);
    staffing::Assumptions assumptions;
    putRead(Demands(db).assumptionsOn(inputs.day), assumptions, all);
    inputs.assumptions = assumptions;
}

} // namespace

Result<TodayInputs> todayInputs(Database &db, QDate day, std::int64_t now)
{
    const auto centre = Centres(db).centre();
    if (!centre)
        return centre.error();
    TodayInputs inputs;
    inputs.day = day;
    inputs.now = now;
    inputs.zone = directory::timeZone(centre->country);
    Done all;
    putRoster(db, inputs, all);
    putLog(db, inputs, all);
    putDirectory(db, inputs, all);
    putCases(db, inputs, all);
    putClosedInMonth(db, inputs, all);
    putSteps(db, inputs, all);
    putExpected(db, inputs, all);
    if (!all)
        return all.error();
    return inputs;
}

} // namespace paybench::store
