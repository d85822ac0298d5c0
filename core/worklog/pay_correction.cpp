// SPDX-License-Identifier: MPL-2.0
#include "core/worklog/pay_correction.h"

#include "core/directory/faults.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace paybench::worklog {

namespace {

using Origin = PayCorrection::Origin;
using Amount = PayCorrection::Amount;

constexpr std::array<Origin, 3> allOrigins = {Origin::Customer, Origin::Centre, Origin::System};
constexpr std::array<Amount, 4> allAmounts = {Amount::None, Amount::To500, Amount::To5000, Amount::Over5000};

} // namespace

QString name(PayCorrection::Origin origin)
{
    switch (origin) {
    case Origin::Customer:
        return QCoreApplication::translate("worklog", "Customer");
    case Origin::Centre:
        return QCoreApplication::translate("worklog", "Centre");
    case Origin::System:
        return QCoreApplication::translate("worklog", "System");
    }
    return {};
}

QString key(PayCorrection::Origin origin)
{
    switch (origin) {
    case Origin::Customer:
        return QStringLiteral("customer");
    case Origin::Centre:
        return QStringLiteral("centre");
    case Origin::System:
        return QStringLiteral("system");
    }
    return {};
}

std::optional<PayCorrection::Origin> originOfKey(const QString &wanted)
{
    for (const Origin origin : allOrigins) {
        if (key(origin) == wanted)
            return origin;
    }
    return std::nullopt;
}

QString name(PayCorrection::Amount amount)
{
    switch (amount) {
    case Amount::None:
        return QCoreApplication::translate("worklog", "No amount");
    case Amount::To500:
        return QCoreApplication::translate("worklog", "Up to 500");
    case Amount::To5000:
        return QCoreApplication::translate("worklog", "Up to 5,000");
    case Amount::Over5000:
        return QCoreApplication::translate("worklog", "Over 5,000");
    }
    return {};
}

QString key(PayCorrection::Amount amount)
{
    switch (amount) {
    case Amount::None:
        return QStringLiteral("none");
    case Amount::To500:
        return QStringLiteral("to_500");
    case Amount::To5000:
        return QStringLiteral("to_5000");
    case Amount::Over5000:
        return QStringLiteral("over_5000");
    }
    return {};
}

std::optional<PayCorrection::Amount> amountOfKey(const QString &wanted)
{
    for (const Amount amount : allAmounts) {
        if (key(amount) == wanted)
            return amount;
    }
    return std::nullopt;
}

std::vector<QString> faults(const PayCorrection &correction)
{
    directory::Faults faults;
    faults.addIf(!correction.customer, QCoreApplication::translate("worklog", "The correction has no customer. Choose one."));
    faults.addIf(directory::isBlank(correction.what),
                 QCoreApplication::translate("worklog", "It is not said what was wrong. Enter it."));
    faults.addIf(directory::isBlank(correction.cause),
                 QCoreApplication::translate("worklog", "It is not said why it was wrong. Enter the cause."));
    faults.addIf(!correction.found.isValid(),
                 QCoreApplication::translate("worklog", "The day on which it was found is missing. Enter it."));
    faults.addIf(correction.found.isValid() && Month::of(correction.found) < correction.month,
                 QCoreApplication::translate("worklog", "It was found before the month of the pay. Enter a later day."));
    faults.addIf(correction.payslips < 1 || correction.payslips > 1'000'000,
                 QCoreApplication::translate("worklog", "A correction touches at least one payslip. Enter how many."));
    faults.addIf(correction.minutes < 0 || correction.minutes > 1'000'000,
                 QCoreApplication::translate("worklog", "The minutes spent must be 0 or more."));
    faults.checkPersonalNumbers({correction.what, correction.cause});
    return faults.taken();
}

std::vector<CauseSum> causeSums(const std::vector<PayCorrection> &corrections, qint64 payslipsPaid, Money perMinute)
{
    std::map<std::pair<QString, Origin>, CauseSum> sums;
    for (const PayCorrection &correction : corrections) {
        CauseSum &sum = sums[{directory::folded(correction.cause), correction.origin}];
        if (sum.corrections++ == 0) {
            sum.cause = correction.cause.trimmed();
            sum.origin = correction.origin;
        }
        sum.payslips += correction.payslips;
        sum.minutes += correction.minutes;
    }
    std::vector<CauseSum> sorted;
    for (auto &[key, sum] : sums) {
        if (payslipsPaid > 0)
            sum.perThousand = 1000.0 * static_cast<double>(sum.payslips) / static_cast<double>(payslipsPaid);
        if (const Result<Money> cost = perMinute.times(Ratio{sum.minutes, 1}))
            sum.cost = *cost;
        sorted.push_back(sum);
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const CauseSum &a, const CauseSum &b) {
        return std::pair(b.cost, b.payslips) < std::pair(a.cost, a.payslips);
    });
    return sorted;
}

} // namespace paybench::worklog
