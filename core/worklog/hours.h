// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/ids.h"
#include "core/basics/month.h"
#include "core/basics/stretch.h"
#include "core/directory/work_order.h"
#include "core/pricing/price.h"
#include "core/worklog/activity.h"

#include <QString>
#include <QTimeZone>

#include <optional>
#include <vector>

// What was done when, raw to the second; billed time of additional assignments is made of it, never written back.

namespace paybench::worklog {

struct Entry {
    EntryId id;
    WorkOrderId order; // none: no additional assignment
    PersonId person;
    Stretch time;
    QString note;
    Activity activity = Activity::Other;
    CustomerId customer; // none: of no customer
    UnitId unit;
    CaseId ofCase;         // the contact it was
    BatchId batch;         // the registration batch it is a piece of
    std::int64_t saved = 0; // UTC seconds; 0: not known

    friend bool operator==(const Entry &, const Entry &) = default;
};

// Of hours on a work order.
std::vector<QString> faults(const Entry &entry, const directory::WorkOrder &order, const QTimeZone &zone);
// Of any entry: it ends before it starts, lies after now, is longer than a day.
std::vector<QString> faults(const Entry &entry, std::int64_t now);

// The part of the month in UTC seconds, by local midnights.
Stretch stretchOf(Month month, const QTimeZone &zone);
Stretch stretchOf(QDate day, const QTimeZone &zone);

std::optional<Stretch> common(const Stretch &a, const Stretch &b);   // none where they share no second
std::vector<Stretch> joined(std::vector<Stretch> stretches);         // by start; what touches or overlaps is one
std::vector<Stretch> without(const Stretch &whole, const std::vector<Stretch> &taken); // what is left of it, by start
// Cut at local midnights: a night's work is two pieces, of two days. The first keeps the id, the rest are new.
std::vector<Entry> byDay(const std::vector<Entry> &entries, const QTimeZone &zone);

// The time of each order of the customer in the month, orders without time left out; entries over a month's end are cut.
std::vector<pricing::OrderTime> orderTimes(const std::vector<directory::WorkOrder> &orders,
                                           const std::vector<Entry> &entries, CustomerId customer, Month month,
                                           const QTimeZone &zone, const pricing::BillingStep &agreed);

} // namespace paybench::worklog
