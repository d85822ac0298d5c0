// SPDX-License-Identifier: MPL-2.0
#include "core/store/month_inputs.h"

#include "core/store/agreements.h"
#include "core/store/cases.h"
#include "core/store/centres.h"
#include "core/store/contact_counts.h"
#include "core/store/customers.h"
#include "core/store/database.h"
#include "core/store/demands.h"
#include "core/store/logs.h"
#include "core/store/months.h"
#include "core/store/people.h"
#include "core/store/trainings.h"
#include "core/store/volumes.h"
#include "core/store/work_orders.h"

namespace paybench::store {

namespace {

// Puts what was read in its place, or remembers the first reason why there is none.
template <class T> void put(Result<T> read, T &place, Done &all)
{
    if (!all)
        return;
    if (read)
        place = std::move(*read);
    else
        all = read.error();
}

void putCentre(Database &db, reports::MonthInputs &inputs, Done &all)
{
    const Centres centres(db);
    put(centres.centre(), inputs.centre, all);
    put(centres.workingTime(), inputs.working, all);
}

void putDirectory(Database &db, reports::MonthInputs &inputs, Done &all)
{
    put(Customers(db).all(), inputs.customers, all);
    put(Agreements(db).all(), inputs.agreements, all);
    put(People(db).all(), inputs.people, all);
}

// Cases that were closed in the time with what happened to them, and those that were opened in it; each once.
void putCases(Database &db, const Stretch &time, reports::LogInputs &log, Done &all)
{
    std::vector<CaseWithEvents> closed;
    std::vector<worklog::Case> opened;
    put(Cases(db).closedIn(time), closed, all);
    put(Cases(db).openedIn(time), opened, all);
    for (CaseWithEvents &one : closed)
        log.cases.push_back({std::move(one.one), std::move(one.events)});
    for (worklog::Case &one : opened) {
        if (one.closed < time.start || one.closed >= time.end)
            log.cases.push_back({std::move(one), {}});
    }
}

void putCounted(Database &db, Month month, reports::LogInputs &log, Done &all)
{
    for (const staffing::Channel channel : {staffing::Channel::Call, staffing::Channel::Mail}) {
        std::vector<staffing::ContactCount> counted;
        put(ContactCounts(db).between(month.first(), month.last(), channel), counted, all);
        log.counted.insert(log.counted.end(), counted.begin(), counted.end());
    }
}

void putLog(Database &db, const Stretch &time, reports::MonthInputs &inputs, Done &all)
{
    reports::LogInputs &log = inputs.log;
    const Cases cases(db);
    putCases(db, time, log, all);
    putCounted(db, inputs.month, log, all);
    put(Logs(db).tallies(time), log.tallies, all);
    put(cases.types(), log.types, all);
    std::vector<worklog::Topic> topics;
    put(cases.topics(), topics, all);
    log.topics = worklog::Topics(std::move(topics));
    put(Trainings(db).needs(), log.needs, all);
    put(Customers(db).contacts(), log.contacts, all);
    put(Customers(db).units(), log.units, all);
    put(cases.corrections(inputs.month, inputs.month), log.payCorrections, all);
    staffing::Assumptions assumptions;
    put(Demands(db).assumptionsOn(inputs.month.first()), assumptions, all);
    log.perMinute = assumptions.costPerMinute;
}

void putMonth(Database &db, reports::MonthInputs &inputs, Done &all)
{
    const Volumes volumes(db);
    const WorkOrders orders(db);
    const Months months(db);
    const Stretch time = worklog::stretchOf(inputs.month, directory::timeZone(inputs.centre.country));
    put(volumes.between(inputs.month.plus(-1), inputs.month), inputs.volumes, all); // the month before is compared with
    put(volumes.batches(), inputs.imports, all);
    put(orders.orders(), inputs.orders, all);
    put(Logs(db).entries(time), inputs.entries, all);
    put(months.corrections(inputs.month), inputs.corrections, all);
    put(months.cost(inputs.month), inputs.cost, all);
    putLog(db, time, inputs, all);
}

} // namespace

Result<reports::MonthInputs> monthInputs(Database &db, Month month)
{
    reports::MonthInputs inputs;
    inputs.month = month;
    Done all;
    putCentre(db, inputs, all);
    putDirectory(db, inputs, all);
    putMonth(db, inputs, all);
    if (!all)
        return all.error();
    return inputs;
}

Result<reports::MonthBasis> basisOf(Database &db, Month month)
{
    const auto frozen = Months(db).frozenBasis(month);
    if (!frozen)
        return frozen.error();
    if (*frozen)
        return **frozen;
    const auto inputs = monthInputs(db, month);
    if (!inputs)
        return inputs.error();
    return reports::monthBasis(*inputs);
}

} // namespace paybench::store
