// SPDX-License-Identifier: MPL-2.0
#include "core/store/month_inputs.h"

#include "core/store/agreements.h"
#include "core/store/centres.h"
#include "core/store/customers.h"
#include "core/store/database.h"
#include "core/store/months.h"
#include "core/store/people.h"
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

void putMonth(Database &db, reports::MonthInputs &inputs, Done &all)
{
    const Volumes volumes(db);
    const WorkOrders orders(db);
    const Months months(db);
    const Stretch time = worklog::stretchOf(inputs.month, directory::timeZone(inputs.centre.country));
    put(volumes.between(inputs.month.plus(-1), inputs.month), inputs.volumes, all); // the month before is compared with
    put(volumes.batches(), inputs.imports, all);
    put(orders.orders(), inputs.orders, all);
    put(orders.entries(time), inputs.entries, all);
    put(months.corrections(inputs.month), inputs.corrections, all);
    put(months.cost(inputs.month), inputs.cost, all);
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
