// SPDX-License-Identifier: MPL-2.0
#include "ui/demand/demand_state.h"

#include "core/basics/put_read.h"
#include "core/store/contact_counts.h"
#include "core/store/database.h"

#include <algorithm>

namespace paybench::ui {

namespace {

// The peak of the month, or today, or the first day: what one wants to see first.
QDate dayToShow(const staffing::DemandMonth &month, QDate wanted, QDate today)
{
    if (month.day(wanted))
        return wanted;
    if (month.day(today))
        return today;
    const auto most = std::max_element(month.days.begin(), month.days.end(), [](const auto &a, const auto &b) {
        return a.calls.expected < b.calls.expected;
    });
    return most == month.days.end() ? QDate() : most->day;
}

} // namespace

bool DemandState::hasCalls() const
{
    return !own.days.empty() && (own.calls > 0 || own.mails > 0);
}

bool DemandState::isTrying() const
{
    return !(what == unmoved(own));
}

const staffing::DemandDay *DemandState::chosenDay() const
{
    return tried.day(day);
}

const staffing::DemandInterval *DemandState::chosenInterval() const
{
    const staffing::DemandDay *chosen = chosenDay();
    if (!chosen || !minute)
        return nullptr;
    const auto found = std::find_if(chosen->intervals.begin(), chosen->intervals.end(),
                                    [this](const staffing::DemandInterval &one) { return one.minute == *minute; });
    return found == chosen->intervals.end() ? nullptr : &*found;
}

staffing::WhatIf unmoved(const staffing::DemandMonth &own)
{
    staffing::WhatIf what;
    what.assumptions = own.inputs.assumptions;
    return what;
}

Result<DemandState> readDemand(store::Database &db, Month month, QDate today)
{
    DemandState state;
    state.month = month;
    state.today = today;
    state.isWritable = db.access().writable;
    state.lock = state.isWritable ? QString() : db.access().banner;
    const store::Demands demands(db);
    Done all;
    putRead(store::demandSources(db, month, today), state.sources, all);
    putRead(demands.scenarios(month), state.scenarios, all);
    putRead(demands.events(), state.events, all);
    putRead(demands.assumptions(), state.assumptions, all);
    putRead(store::ContactCounts(db).batches(), state.batches, all);
    putRead(demands.need(month), state.need, all);
    if (!all)
        return all.error();
    return state;
}

void computeMonth(DemandState &state, const staffing::DemandInputs &inputs)
{
    const bool wasMoved = !state.own.days.empty() && state.own.inputs.month == inputs.month && state.isTrying();
    state.own = staffing::demandMonth(inputs);
    state.ownOutcome = staffing::outcome(state.own);
    if (!wasMoved)
        state.what = unmoved(state.own);
    computeTried(state);
}

void computeTried(DemandState &state)
{
    if (state.isTrying()) {
        state.tried = staffing::demandMonth(staffing::changed(state.own.inputs, state.what));
        state.triedOutcome = staffing::outcome(state.own, state.what);
    } else {
        state.tried = state.own;
        state.triedOutcome = state.ownOutcome;
    }
    state.day = dayToShow(state.tried, state.day, state.today);
    if (!state.chosenInterval())
        state.minute.reset();
}

Month monthToPlan(QDate today)
{
    constexpr int middle = 15;
    return Month::of(today).plus(today.day() > middle ? 1 : 0);
}

std::vector<QDate> daysThatDiffer(const staffing::Need &stored, const staffing::DemandMonth &month)
{
    std::map<QDate, std::pair<int, int>> persons;
    for (const staffing::NeedDay &day : stored.days)
        persons[day.day] = {day.persons, day.mailPersons};
    std::vector<QDate> differing;
    for (const staffing::DemandDay &day : month.days) {
        const auto found = persons.find(day.day);
        if (found == persons.end() || found->second != std::pair(day.persons, day.mailPersons))
            differing.push_back(day.day);
        if (found != persons.end())
            persons.erase(found);
    }
    for (const auto &gone : persons)
        differing.push_back(gone.first);
    std::sort(differing.begin(), differing.end());
    return differing;
}

} // namespace paybench::ui
