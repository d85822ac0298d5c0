// SPDX-License-Identifier: MPL-2.0
#include "ui/month/month_state.h"

#include "core/basics/format.h"
#include "core/basics/put_read.h"
#include "core/store/centres.h"
#include "core/store/customers.h"
#include "core/store/database.h"
#include "core/store/month_inputs.h"
#include "core/store/people.h"

#include <QCoreApplication>

#include <algorithm>

namespace paybench::ui {

namespace {

template <class Rows, class Id> auto withId(const Rows &rows, Id id) -> decltype(rows.data())
{
    const auto found = std::find_if(rows.begin(), rows.end(), [id](const auto &row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

const reports::Invoice *invoiceIn(const reports::MonthBasis &basis, CustomerId customer)
{
    const auto found = std::find_if(basis.invoices.begin(), basis.invoices.end(),
                                    [customer](const auto &one) { return one.customer == customer; });
    return found == basis.invoices.end() ? nullptr : &*found;
}

void keepBatches(store::Database &db, MonthState &state, Done &all)
{
    std::vector<directory::ImportBatch> every;
    putRead(store::Volumes(db).of(state.month), state.volumes, all);
    putRead(store::Volumes(db).batches(), every, all);
    std::copy_if(every.begin(), every.end(), std::back_inserter(state.batches), [&state](const auto &batch) {
        return std::any_of(state.volumes.begin(), state.volumes.end(),
                           [&batch](const auto &row) { return row.import == batch.id; });
    });
}

void keepSteps(store::Database &db, MonthState &state, Done &all)
{
    const store::Months months(db);
    std::vector<directory::StepDone> done;
    directory::WorkingTime working;
    putRead(months.templates(), state.templates, all);
    putRead(months.done(state.month), done, all);
    putRead(store::Centres(db).workingTime(), working, all);
    state.country = working.country;
    state.steps = directory::monthSteps(state.templates, done, state.customers, state.month, working.calendar());
}

void keepWork(store::Database &db, MonthState &state, Done &all)
{
    const store::WorkOrders orders(db);
    putRead(orders.orders(), state.orders, all);
    putRead(orders.entries(worklog::stretchOf(state.month, directory::timeZone(state.country))), state.entries, all);
    putRead(store::Months(db).corrections(state.month), state.corrections, all);
}

void keepClosings(store::Database &db, MonthState &state, Done &all)
{
    const store::Months months(db);
    std::vector<store::Closing> every;
    putRead(months.milestones(state.month), state.milestones, all);
    putRead(months.closed(), state.closedMonths, all);
    putRead(months.closings(), every, all);
    std::copy_if(every.begin(), every.end(), std::back_inserter(state.closings),
                 [&state](const auto &closing) { return closing.month == state.month; });
}

void keepBasis(store::Database &db, MonthState &state, Done &all)
{
    putRead(store::basisOf(db, state.month), state.basis, all);
    putRead(store::Volumes(db).totals(state.month.plus(-11), state.month), state.totals, all);
    const bool hasBefore = std::any_of(state.totals.begin(), state.totals.end(),
                                       [&state](const auto &total) { return total.month == state.month.plus(-1); });
    if (!all || !hasBefore)
        return;
    reports::MonthBasis before;
    putRead(store::basisOf(db, state.month.plus(-1)), before, all);
    state.before = std::move(before);
}

QString lockOf(const store::Database &db, const MonthState &state)
{
    if (!db.access().writable)
        return db.access().banner;
    if (!state.isClosed())
        return {};
    return QCoreApplication::translate("month", "%1 is closed: its figures are frozen. Add a correction line in an open month, "
                                                "or reopen the month.")
        .arg(format::monthName(state.month));
}

} // namespace

const store::Closing *MonthState::closing() const
{
    const auto found = std::find_if(closings.begin(), closings.end(), [](const auto &one) { return one.isClosed(); });
    return found == closings.end() ? nullptr : &*found;
}

const directory::MilestoneMark *MonthState::mark(directory::Milestone milestone) const
{
    const auto found = std::find_if(milestones.begin(), milestones.end(),
                                    [milestone](const auto &one) { return one.milestone == milestone; });
    return found == milestones.end() ? nullptr : &*found;
}

const directory::Customer *MonthState::customer(CustomerId id) const
{
    return withId(customers, id);
}

const reports::Invoice *MonthState::invoice(CustomerId id) const
{
    return invoiceIn(basis, id);
}

const reports::Invoice *MonthState::invoiceBefore(CustomerId id) const
{
    return before ? invoiceIn(*before, id) : nullptr;
}

const directory::WorkOrder *MonthState::order(WorkOrderId id) const
{
    return withId(orders, id);
}

QString MonthState::personName(PersonId id) const
{
    const directory::Person *person = withId(people, id);
    return person ? person->name : QString();
}

int MonthState::blocking() const
{
    return int(std::count_if(basis.findings.begin(), basis.findings.end(), [](const reports::Finding &finding) {
        return finding.severity == reports::Finding::Severity::Blocking;
    }));
}

int MonthState::toReview() const
{
    return int(std::count_if(basis.findings.begin(), basis.findings.end(), [](const reports::Finding &finding) {
        return finding.severity != reports::Finding::Severity::Information;
    }));
}

Result<MonthState> readMonth(store::Database &db, Month month, QDate today)
{
    MonthState state;
    state.month = month;
    state.today = today;
    state.isWritable = db.access().writable;
    Done all;
    putRead(store::Customers(db).all(), state.customers, all);
    putRead(store::People(db).all(), state.people, all);
    keepBatches(db, state, all);
    keepSteps(db, state, all);
    keepWork(db, state, all);
    keepClosings(db, state, all);
    keepBasis(db, state, all);
    if (!all)
        return all.error();
    state.lock = lockOf(db, state);
    return state;
}

Month monthToWorkOn(const std::set<Month> &closed, QDate today)
{
    const Month last = Month::of(today).plus(-1);
    return closed.count(last) ? Month::of(today) : last;
}

} // namespace paybench::ui
