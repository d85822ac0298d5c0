// SPDX-License-Identifier: MPL-2.0
#include "core/store/month_inputs.h"

#include "core/basics/put_read.h"
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

void putCentre(Database &db, reports::MonthInputs &inputs, Done &all)
{
    const Centres centres(db);
    putRead(centres.centre(), inputs.centre, all);
    putRead(centres.workingTime(), inputs.working, all);
}

void putDirectory(Database &db, reports::MonthInputs &inputs, Done &all)
{
    putRead(Customers(db).all(), inputs.customers, all);
    putRead(Agreements(db).all(), inputs.agreements, all);
    putRead(People(db).all(), inputs.people, all);
}

// Cases that were closed in the time with what happened to them, and those that were opened in it; each once.
void putCases(Database &db, const Stretch &time, reports::LogInputs &log, Done &all)
{
    std::vector<CaseWithEvents> closed;
    std::vector<worklog::Case> opened;
    putRead(Cases(db).closedIn(time), closed, all);
    putRead(Cases(db).openedIn(time), opened, all);
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
        putRead(ContactCounts(db).between(month.first(), month.last(), channel), counted, all);
        log.counted.insert(log.counted.end(), counted.begin(), counted.end());
    }
}

void putLog(Database &db, const Stretch &time, reports::MonthInputs &inputs, Done &all)
{
    reports::LogInputs &log = inputs.log;
    const Cases cases(db);
    putCases(db, time, log, all);
    putCounted(db, inputs.month, log, all);
    putRead(Logs(db).tallies(time), log.tallies, all);
    putRead(cases.types(), log.types, all);
    std::vector<worklog::Topic> topics;
    putRead(cases.topics(), topics, all);
    log.topics = worklog::Topics(std::move(topics));
    putRead(Trainings(db).needs(), log.needs, all);
    putRead(Customers(db).contacts(), log.contacts, all);
    putRead(Customers(db).units(), log.units, all);
    putRead(cases.corrections(inputs.month, inputs.month), log.payCorrections, all);
    staffing::Assumptions assumptions;
    putRead(Demands(db).assumptionsOn(inputs.month.first()), assumptions, all);
    log.perMinute = assumptions.costPerMinute;
    log.slaTarget = assumptions.slaTarget;
    putRead(Logs(db).samplingRules(), log.sampling, all);
}

void putMonth(Database &db, reports::MonthInputs &inputs, Done &all)
{
    const Volumes volumes(db);
    const WorkOrders orders(db);
    const Months months(db);
    const Stretch time = worklog::stretchOf(inputs.month, directory::timeZone(inputs.centre.country));
    putRead(volumes.between(inputs.month.plus(-1), inputs.month), inputs.volumes, all); // the month before is compared with
    putRead(volumes.batches(), inputs.imports, all);
    putRead(orders.orders(), inputs.orders, all);
    putRead(Logs(db).entries(time), inputs.entries, all);
    putRead(months.corrections(inputs.month), inputs.corrections, all);
    putRead(months.cost(inputs.month), inputs.cost, all);
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
