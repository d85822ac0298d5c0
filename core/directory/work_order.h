// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/ids.h"
#include "core/pricing/terms.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

// One additional assignment, billed by the hour.

namespace paybench::directory {

struct WorkOrder {
    WorkOrderId id;
    CustomerId customer;
    QString number;
    QString name;
    QDate from;
    QDate to; // last day; invalid: open
    std::optional<pricing::BillingStep> step; // none: the agreement's
    int budgetMinutes = 0;                    // 0: no budget
};

std::vector<QString> faults(const WorkOrder &order, const std::vector<WorkOrder> &others);

} // namespace paybench::directory
