// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/reports/findings.h"

#include <QCoreApplication>

#include <algorithm>
#include <climits>
#include <numeric>

namespace paybench::reports {

namespace {

using Severity = Finding::Severity;
using Place = Finding::Place;
using pricing::Service;

Finding about(const CustomerMonth &of, Severity severity, Place place, const QString &text, const QString &detail = {})
{
    return {severity, place, of.customer->id, text.arg(of.customer->name), detail};
}

bool isPricedBy(const CustomerMonth &of, Service service)
{
    const auto row = of.terms.find(service);
    return row != of.terms.end() && !row->second.tiers.empty();
}

bool isPricedPerPayslip(const CustomerMonth &of)
{
    return std::any_of(std::begin(pricing::payslipServices), std::end(pricing::payslipServices),
                       [&of](Service service) { return isPricedBy(of, service); });
}

void appendAgreementFindings(const CustomerMonth &of, const MonthInputs &inputs, std::vector<Finding> &found)
{
    if (of.agreement)
        return;
    const bool hasDraft = std::any_of(inputs.agreements.begin(), inputs.agreements.end(), [&of](const auto &version) {
        return version.customer == of.customer->id && version.status == directory::Agreement::Status::Draft;
    });
    found.push_back(about(of, Severity::Blocking, Place::Agreement,
                          QCoreApplication::translate("reports", "%1: no approved agreement holds in the month"),
                          hasDraft
                              ? QCoreApplication::translate("reports", "There is a draft. Approve it on Agreements.")
                              : QCoreApplication::translate("reports", "Add an agreement on Agreements.")));
}

// Two rows of one service on one day: nobody can say which one is meant.
void appendTwiceGiven(const CustomerMonth &of, std::vector<Finding> &found)
{
    std::vector<std::pair<Service, QDate>> told;
    const auto &rows = of.agreement->prices;
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        const std::pair<Service, QDate> which{row->service, row->from};
        const auto same = [&which](const pricing::PriceRow &other) {
            return other.service == which.first && other.from == which.second;
        };
        if (std::none_of(row + 1, rows.end(), same) || std::find(told.begin(), told.end(), which) != told.end())
            continue;
        told.push_back(which);
        found.push_back({Severity::Blocking, Place::Agreement, of.customer->id,
                         QCoreApplication::translate("reports", "%1: two price rows hold from %2")
                             .arg(of.customer->name, format::day(row->from)),
                         QCoreApplication::translate("reports", "Service: %1. Remove one of the two.")
                             .arg(pricing::name(row->service))});
    }
}

void appendPriceFindings(const CustomerMonth &of, std::vector<Finding> &found)
{
    if (!of.agreement)
        return;
    if (of.isTwiceGiven) {
        appendTwiceGiven(of, found);
        return;
    }
    for (const QString &fault : pricing::faults(of.agreement->prices))
        found.push_back(about(of, Severity::Blocking, Place::Agreement,
                              QCoreApplication::translate("reports", "%1: a price row cannot be used"), fault));
}

void appendVolumeFindings(const CustomerMonth &of, std::vector<Finding> &found)
{
    if (of.agreement && of.volumes.empty() && isPricedPerPayslip(of))
        found.push_back(about(of, Severity::Blocking, Place::Volumes,
                              QCoreApplication::translate("reports", "%1: no volumes"),
                              QCoreApplication::translate("reports",
                                                          "Import the month's file, or type the volume; 0 counts "
                                                          "as one.")));
    for (const directory::VolumeRow &row : of.volumes) {
        if (row.count >= 0)
            continue;
        found.push_back({Severity::Blocking, Place::Volumes, of.customer->id,
                         QCoreApplication::translate("reports", "%1: the volume %2 is below 0 and names no correction")
                             .arg(of.customer->name, format::number(row.count)),
                         QCoreApplication::translate("reports",
                                                     "Add a correction line instead: it names the line it "
                                                     "corrects.")});
    }
}

void appendHourFindings(const CustomerMonth &of, std::vector<Finding> &found)
{
    const qint64 seconds =
        std::accumulate(of.orders.begin(), of.orders.end(), qint64{0},
                        [](qint64 sum, const pricing::OrderTime &order) { return sum + order.seconds; });
    if (of.agreement && seconds > 0 && !isPricedBy(of, Service::Hour))
        found.push_back(about(of, Severity::Blocking, Place::Agreement,
                              QCoreApplication::translate("reports",
                                                          "%1: hours are logged, but the agreement has no hourly "
                                                          "rate"),
                              QCoreApplication::translate("reports", "Logged: %1.").arg(format::duration(seconds))));
}

void appendComparison(const CustomerMonth &of, const MonthInputs &inputs, std::vector<Finding> &found)
{
    const qint64 now = pricing::payslips(directory::volumeOf(of.volumes, of.customer->id, inputs.month));
    const qint64 before = of.payslipsBefore;
    if (of.volumes.empty() || before <= 0 || std::abs(now - before) * 10 <= before)
        return;
    found.push_back({Severity::Warning, Place::Volumes, of.customer->id,
                     QCoreApplication::translate("reports", "%1: %2 against %3 in the month before")
                         .arg(of.customer->name, payslipsText(now), format::number(before)),
                     QCoreApplication::translate("reports", "The volume differs by more than 10%: %1.")
                         .arg(format::percent(now - before, before))});
}

} // namespace

QString payslipsText(qint64 count)
{
    return QCoreApplication::translate("reports", "%Ln payslip(s)", nullptr,
                                       static_cast<int>(std::clamp<qint64>(count, INT_MIN, INT_MAX)));
}

QString ruleText(const pricing::BillingStep &step)
{
    const bool up = step.direction == pricing::BillingStep::Direction::Up;
    if (step.minutes == 15 && up)
        return QCoreApplication::translate("reports",
                                           "The month of each work order is rounded up to a started quarter.");
    const QString pattern = up
        ? QCoreApplication::translate("reports", "The month of each work order is rounded up to steps of %1 min.")
        : QCoreApplication::translate("reports", "The month of each work order is rounded to the nearest %1 min.");
    return pattern.arg(format::number(step.minutes));
}

std::vector<Finding> findingsOf(const CustomerMonth &of, const MonthInputs &inputs)
{
    std::vector<Finding> found;
    if (of.isOver)
        return found;
    appendAgreementFindings(of, inputs, found);
    appendPriceFindings(of, found);
    appendVolumeFindings(of, found);
    appendHourFindings(of, found);
    if (found.empty() && !of.failure.isEmpty())
        found.push_back(about(of, Severity::Blocking, Place::Volumes,
                              QCoreApplication::translate("reports", "%1: the month cannot be priced"), of.failure));
    appendComparison(of, inputs, found);
    return found;
}

} // namespace paybench::reports
