// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/ids.h"
#include "core/basics/month.h"
#include "core/basics/stretch.h"
#include "core/directory/work_order.h"
#include "core/pricing/price.h"

#include <QString>
#include <QTimeZone>

#include <vector>

// Hours worked on additional assignments, stored raw to the second; billed time is made of them, never written back.

namespace paybench::worklog {

struct Entry {
    EntryId id;
    WorkOrderId order;
    PersonId person;
    Stretch time;
    QString note;
};

std::vector<QString> faults(const Entry &entry, const directory::WorkOrder &order, const QTimeZone &zone);

// The part of the month in UTC seconds, by local midnights.
Stretch stretchOf(Month month, const QTimeZone &zone);

// The time of each order of the customer in the month, orders without time left out; entries over a month's end are cut.
std::vector<pricing::OrderTime> orderTimes(const std::vector<directory::WorkOrder> &orders,
                                           const std::vector<Entry> &entries, CustomerId customer, Month month,
                                           const QTimeZone &zone, const pricing::BillingStep &agreed);

} // namespace paybench::worklog
