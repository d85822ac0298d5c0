// SPDX-License-Identifier: MPL-2.0
#include "core/directory/work_order.h"

#include "core/directory/faults.h"

#include <QCoreApplication>

namespace paybench::directory {

namespace {

constexpr int longestStep = 24 * 60; // minutes

bool hasSameNumber(const WorkOrder &order, const std::vector<WorkOrder> &others)
{
    for (const WorkOrder &other : others) {
        const bool isAnother = !order.id || other.id != order.id;
        if (isAnother && other.customer == order.customer && folded(other.number) == folded(order.number))
            return true;
    }
    return false;
}

} // namespace

std::vector<QString> faults(const WorkOrder &order, const std::vector<WorkOrder> &others)
{
    Faults found;
    found.addIf(isBlank(order.name),
                QCoreApplication::translate("directory", "The name of the work order is missing. Enter it."));
    found.addIf(!order.customer,
                QCoreApplication::translate("directory", "The work order has no customer. Choose one."));
    found.checkPeriod(order.from, order.to);
    found.addIf(
        !isBlank(order.number) && hasSameNumber(order, others),
        QCoreApplication::translate("directory", "The customer already has a work order %1. Enter another number.")
            .arg(order.number.trimmed()));
    found.addIf(order.step && (order.step->minutes < 1 || order.step->minutes > longestStep),
                QCoreApplication::translate("directory", "The rounding step has to be 1 to 1440 minutes."));
    found.addIf(order.budgetMinutes < 0,
                QCoreApplication::translate("directory", "The budget is below 0. Enter 0 for none, or hours."));
    found.checkPersonalNumbers({order.name, order.number});
    return found.taken();
}

} // namespace paybench::directory
