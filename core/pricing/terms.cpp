// SPDX-License-Identifier: MPL-2.0
#include "core/pricing/terms.h"

#include "core/basics/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

namespace paybench::pricing {

namespace {

struct ServiceKey {
    Service service;
    QLatin1String key;
};

constexpr std::array<ServiceKey, 8> serviceKeys{{
    {Service::Payslip, QLatin1String("payslip")},
    {Service::DeviationPayslip, QLatin1String("deviation_payslip")},
    {Service::PresencePayslip, QLatin1String("presence_payslip")},
    {Service::RoundTheClockPayslip, QLatin1String("round_the_clock_payslip")},
    {Service::ManualPayment, QLatin1String("manual_payment")},
    {Service::FixedFee, QLatin1String("fixed_fee")},
    {Service::MinimumFee, QLatin1String("minimum_fee")},
    {Service::Hour, QLatin1String("hour")},
}};

bool mayHaveTiers(Service service)
{
    return service != Service::FixedFee && service != Service::MinimumFee && service != Service::Hour;
}

QString dayFault(const PriceRow &row)
{
    if (!row.from.isValid())
        return QCoreApplication::translate("pricing", "%1: a price row needs the day from which it is valid.")
            .arg(name(row.service));
    if (row.from.day() != 1)
        return QCoreApplication::translate("pricing",
                                           "%1: the price row starts on %2. Prices start on the first of a month.")
            .arg(name(row.service), format::day(row.from));
    return {};
}

QString orderFault(const PriceRow &row)
{
    if (row.tiers.empty())
        return {};
    if (row.tiers.front().from != 1)
        return QCoreApplication::translate("pricing", "%1: the first tier starts at %2. It has to start at 1.")
            .arg(name(row.service), format::number(row.tiers.front().from));
    const auto notAscending = [](const Tier &a, const Tier &b) { return b.from <= a.from; };
    const auto found = std::adjacent_find(row.tiers.begin(), row.tiers.end(), notAscending);
    if (found != row.tiers.end())
        return QCoreApplication::translate(
                   "pricing", "%1: the tier from %2 stands after the tier from %3. Each tier has to start higher.")
            .arg(name(row.service), format::number((found + 1)->from), format::number(found->from));
    if (row.tiers.size() > 1 && !mayHaveTiers(row.service))
        return QCoreApplication::translate("pricing", "%1: only payslips and manual payments can have tiers.")
            .arg(name(row.service));
    return {};
}

QString priceFault(const PriceRow &row)
{
    for (const Tier &tier : row.tiers) {
        if (tier.each < UnitPrice())
            return QCoreApplication::translate("pricing", "%1: the price %2 is below 0. Prices are 0 or more.")
                .arg(name(row.service), format::price(tier.each));
    }
    return {};
}

QString stepFault(const PriceRow &row)
{
    if (row.step.minutes > 0)
        return {};
    return QCoreApplication::translate("pricing", "%1: the rounding step has to be 1 minute or more.")
        .arg(name(row.service));
}

QString sameDayFault(const PriceRow &row)
{
    return QCoreApplication::translate("pricing", "%1: two price rows start on %2. Keep one of them.")
        .arg(name(row.service), format::day(row.from));
}

// What `count` costs at that price, when it is an amount at all.
bool costsLess(const UnitPrice &each, qint64 count, Money than)
{
    const Result<Money> amount = each.times(count);
    return amount && *amount < than;
}

constexpr qint64 noUpperEnd = 999'999'999; // more payslips than there are people in any country of ours

// The last count of a tier that costs less than the amount; one below the tier when none does.
qint64 lastBelow(const Tier &tier, qint64 tierEnd, Money amount)
{
    qint64 low = tier.from - 1;
    qint64 high = tierEnd;
    while (low < high) {
        const qint64 middle = low + (high - low + 1) / 2;
        if (costsLess(tier.each, middle, amount))
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

} // namespace

QString name(Service service)
{
    switch (service) {
    case Service::Payslip:
        return QCoreApplication::translate("pricing", "Payslip");
    case Service::DeviationPayslip:
        return QCoreApplication::translate("pricing", "Payslip, deviations reported");
    case Service::PresencePayslip:
        return QCoreApplication::translate("pricing", "Payslip, presence reported");
    case Service::RoundTheClockPayslip:
        return QCoreApplication::translate("pricing", "Payslip, round the clock");
    case Service::ManualPayment:
        return QCoreApplication::translate("pricing", "Manual payment");
    case Service::FixedFee:
        return QCoreApplication::translate("pricing", "Fixed fee");
    case Service::MinimumFee:
        return QCoreApplication::translate("pricing", "Minimum fee");
    case Service::Hour:
        break;
    }
    return QCoreApplication::translate("pricing", "Hourly rate");
}

QString unit(Service service)
{
    switch (service) {
    case Service::ManualPayment:
        return QCoreApplication::translate("pricing", "kr per payment");
    case Service::FixedFee:
    case Service::MinimumFee:
        return QCoreApplication::translate("pricing", "kr per month");
    case Service::Hour:
        return QCoreApplication::translate("pricing", "kr per hour");
    default:
        return QCoreApplication::translate("pricing", "kr per payslip");
    }
}

QString key(Service service)
{
    const auto same = [service](const ServiceKey &entry) { return entry.service == service; };
    return std::find_if(serviceKeys.begin(), serviceKeys.end(), same)->key;
}

Result<Service> serviceOfKey(const QString &key)
{
    QStringList accepted;
    for (const ServiceKey &entry : serviceKeys) {
        if (key == entry.key)
            return entry.service;
        accepted.append(entry.key);
    }
    return Error{Error::Kind::Invalid,
                 QCoreApplication::translate("pricing", "The service “%1” is not known. Accepted are %2.")
                     .arg(key, accepted.join(QStringLiteral(", "))),
                 {}};
}

qint64 billedMinutes(qint64 seconds, const BillingStep &step)
{
    Q_ASSERT(seconds >= 0 && step.minutes > 0);
    const qint64 stepSeconds = qint64{step.minutes} * 60;
    qint64 steps = seconds / stepSeconds;
    const qint64 rest = seconds % stepSeconds;
    const bool isUp = step.direction == BillingStep::Direction::Up;
    if (isUp ? rest > 0 : 2 * rest >= stepSeconds)
        ++steps;
    return steps * step.minutes;
}

PriceRow plainPrice(Service service, QDate from, UnitPrice each)
{
    PriceRow row;
    row.service = service;
    row.from = from;
    row.tiers = {Tier{1, each}};
    return row;
}

Terms termsIn(const std::vector<PriceRow> &rows, Month month)
{
    Terms terms;
    const QDate day = month.first();
    for (const PriceRow &row : rows) {
        if (!row.from.isValid() || row.from > day)
            continue;
        const auto place = terms.find(row.service);
        if (place == terms.end())
            terms.emplace(row.service, row);
        else if (place->second.from <= row.from)
            place->second = row;
    }
    return terms;
}

std::vector<QString> faults(const std::vector<PriceRow> &rows)
{
    std::vector<QString> found;
    std::set<std::pair<Service, QDate>> seen;
    for (const PriceRow &row : rows) {
        for (const QString &fault : {dayFault(row), orderFault(row), priceFault(row), stepFault(row)}) {
            if (!fault.isEmpty())
                found.push_back(fault);
        }
        if (row.from.isValid() && !seen.insert({row.service, row.from}).second)
            found.push_back(sameDayFault(row));
    }
    return found;
}

std::vector<Cliff> cliffs(const PriceRow &row)
{
    std::vector<Cliff> found;
    if (row.tiering != Tiering::Volume)
        return found;
    for (std::size_t i = 1; i < row.tiers.size(); ++i) {
        const qint64 than = row.tiers[i].from - 1;
        const Result<Money> amount = row.tiers[i - 1].each.times(than);
        if (!amount)
            continue;
        // Tiers that are cheap all through lead on into the next one.
        qint64 last = than;
        for (std::size_t j = i; j < row.tiers.size() && last == row.tiers[j].from - 1; ++j) {
            const qint64 end = j + 1 < row.tiers.size() ? row.tiers[j + 1].from - 1 : noUpperEnd;
            last = lastBelow(row.tiers[j], end, *amount);
        }
        if (last > than)
            found.push_back(Cliff{than + 1, last, than, *amount});
    }
    return found;
}

} // namespace paybench::pricing
