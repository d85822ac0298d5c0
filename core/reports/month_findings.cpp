// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/reports/findings.h"

#include <QCoreApplication>

#include <algorithm>

namespace paybench::reports {

namespace {

using Severity = Finding::Severity;
using Place = Finding::Place;

bool touches(const directory::WorkOrder &order, Month month)
{
    return order.from <= month.last() && (!order.to.isValid() || order.to >= month.first());
}

// A work order whose customer is gone, or has never been one.
void appendOrdersOfNobody(const MonthInputs &inputs, std::vector<Finding> &found)
{
    for (const directory::WorkOrder &order : inputs.orders) {
        const auto customer = std::find_if(inputs.customers.begin(), inputs.customers.end(),
                                           [&order](const auto &one) { return one.id == order.customer; });
        const bool isKnown = customer != inputs.customers.end();
        if (!touches(order, inputs.month) || (isKnown && customer->isCustomer(inputs.month)))
            continue;
        const QString text = isKnown
            ? QCoreApplication::translate("reports", "%2: the work order %1 is open, but the customer has ended")
                  .arg(order.name, customer->name)
            : QCoreApplication::translate("reports", "The work order %1 belongs to no customer").arg(order.name);
        found.push_back(
            {Severity::Blocking, Place::Hours, order.customer, text,
             QCoreApplication::translate("reports", "End the work order, or change the customer's last day.")});
    }
}

void appendEntriesOfNobody(const MonthInputs &inputs, std::vector<Finding> &found)
{
    const Stretch month = worklog::stretchOf(inputs.month, directory::timeZone(inputs.centre.country));
    qint64 seconds = 0;
    for (const worklog::Entry &entry : inputs.entries) {
        if (!entry.order) // ordinary work
            continue;
        const bool isKnown = std::any_of(inputs.orders.begin(), inputs.orders.end(),
                                         [&entry](const auto &order) { return order.id == entry.order; });
        if (!isKnown && entry.time.overlaps(month))
            seconds += std::min(entry.time.end, month.end) - std::max(entry.time.start, month.start);
    }
    if (seconds > 0)
        found.push_back({Severity::Blocking,
                         Place::Hours,
                         {},
                         QCoreApplication::translate("reports", "Logged hours belong to no work order: %1")
                             .arg(format::duration(seconds)),
                         QCoreApplication::translate("reports", "Move them to a work order, or remove them.")});
}

void appendCorrectionsOfNobody(const MonthBasis &basis, const MonthInputs &inputs, std::vector<Finding> &found)
{
    for (const Correction &correction : inputs.corrections) {
        const bool stands =
            std::any_of(basis.invoices.begin(), basis.invoices.end(),
                        [&correction](const Invoice &one) { return one.customer == correction.customer; });
        if (stands || correction.month != inputs.month)
            continue;
        found.push_back(
            {Severity::Blocking, Place::Corrections, correction.customer,
             QCoreApplication::translate("reports", "A correction line of %1 kr stands on no invoice basis: %2")
                 .arg(format::amount(correction.amount), lineOf(correction).what),
             QCoreApplication::translate("reports", "Its customer has no invoice basis in the month.")});
    }
}

void appendLifts(const MonthBasis &basis, std::vector<Finding> &found)
{
    std::vector<const Invoice *> lifted;
    QStringList names;
    Money sum;
    for (const Invoice &invoice : basis.invoices) {
        if (liftAmount(invoice).isZero())
            continue;
        lifted.push_back(&invoice);
        names << QStringLiteral("%1 %2").arg(invoice.name, format::amount(liftAmount(invoice)));
        sum += liftAmount(invoice);
    }
    if (lifted.empty())
        return;
    const QString text = lifted.size() == 1
        ? QCoreApplication::translate("reports", "%1 is lifted to the minimum fee").arg(lifted.front()->name)
        : QCoreApplication::translate("reports", "%Ln customer(s) are lifted to the minimum fee", nullptr,
                                      int(lifted.size()));
    found.push_back({Severity::Warning, Place::Agreement, lifted.size() == 1 ? lifted.front()->customer : CustomerId(),
                     text,
                     QCoreApplication::translate("reports", "The lift is %1 of the month's sum: %2.")
                         .arg(format::amountWithCurrency(sum), names.join(QStringLiteral(" · ")))});
}

// Billed time is made order by order; what one rounding of the sum would have given is said beside it.
void appendHourRules(const MonthBasis &basis, std::vector<Finding> &found)
{
    for (const Invoice &invoice : basis.invoices) {
        const qint64 logged = loggedSeconds(invoice);
        const Ratio billed = billedHours(invoice);
        if (logged == 0 || Ratio{logged, 3600} == billed)
            continue;
        const auto line = std::find_if(invoice.lines.begin(), invoice.lines.end(),
                                       [](const pricing::Line &one) { return one.rawSeconds > 0; });
        const Ratio together{pricing::billedMinutes(logged, line->step), 60};
        QString detail = ruleText(line->step);
        if (!(together == billed))
            detail += u' '
                + QCoreApplication::translate("reports", "Rounding their sum would give %1 h.")
                      .arg(format::quantity(together));
        found.push_back({Severity::Information, Place::Hours, invoice.customer,
                         QCoreApplication::translate("reports", "%1: %2 h are billed, %3 are logged")
                             .arg(invoice.name, format::quantity(billed), format::duration(logged)),
                         detail});
    }
}

} // namespace

std::vector<Finding> findingsOf(const MonthBasis &basis, const MonthInputs &inputs)
{
    std::vector<Finding> found;
    appendOrdersOfNobody(inputs, found);
    appendEntriesOfNobody(inputs, found);
    appendCorrectionsOfNobody(basis, inputs, found);
    appendLifts(basis, found);
    appendHourRules(basis, found);
    if (!basis.cost)
        found.push_back({Severity::Information,
                         Place::Cost,
                         {},
                         QCoreApplication::translate("reports", "The cost of the month is not typed"),
                         QCoreApplication::translate("reports",
                                                     "Without it the report has no cost per payslip and no "
                                                     "result.")});
    return found;
}

} // namespace paybench::reports
