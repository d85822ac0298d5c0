// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/directory/checklist.h"
#include "core/reports/month_basis.h"
#include "core/reports/month_change.h"
#include "core/store/months.h"
#include "core/store/volumes.h"
#include "core/store/work_orders.h"

#include <optional>
#include <vector>

// Everything the page shows of one month, read at once, so that its five steps agree.

namespace paybench::store {
class Database;
}

namespace paybench::ui {

struct MonthState {
    Month month;
    QDate today;
    reports::MonthBasis basis;
    std::optional<reports::MonthBasis> before; // the month before, if it has payslips
    std::vector<directory::Customer> customers;
    std::vector<directory::Person> people;
    std::vector<directory::VolumeRow> volumes;
    std::vector<directory::ImportBatch> batches; // that this month's rows came in, newest first
    std::vector<directory::MilestoneMark> milestones;
    std::vector<directory::StepTemplate> templates;
    std::vector<directory::MonthStep> steps;
    std::vector<directory::WorkOrder> orders;
    std::vector<worklog::Entry> entries;
    std::vector<reports::Correction> corrections;
    std::vector<store::Closing> closings; // of this month, oldest first
    std::set<Month> closedMonths;
    std::vector<store::MonthTotal> totals; // of twelve months
    Country country = Country::Sweden;
    bool isWritable = true;
    QString lock; // why nothing of the month can be edited; empty: it can

    bool isClosed() const { return closedMonths.count(month) > 0; }
    bool canEdit() const { return lock.isEmpty(); }
    const store::Closing *closing() const; // the one in force, or nullptr
    const directory::MilestoneMark *mark(directory::Milestone milestone) const;
    const directory::Customer *customer(CustomerId id) const;
    const reports::Invoice *invoice(CustomerId id) const;
    const reports::Invoice *invoiceBefore(CustomerId id) const;
    const directory::WorkOrder *order(WorkOrderId id) const;
    QString personName(PersonId id) const;
    int blocking() const; // findings that keep the month open
    int toReview() const; // blocking ones and warnings
};

Result<MonthState> readMonth(store::Database &db, Month month, QDate today);

// The month a person wants to see first: the one before today's while it is open, else today's.
Month monthToWorkOn(const std::set<Month> &closed, QDate today);

} // namespace paybench::ui
