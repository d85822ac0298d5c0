// SPDX-License-Identifier: MPL-2.0
#include "core/pricing/price.h"

#include "core/basics/format.h"

#include <QCoreApplication>

namespace paybench::pricing {

namespace {

constexpr qint64 largestCount = 1'000'000'000; // so that no sum of counts can leave its type

bool isPayslip(Service service)
{
    return service <= Service::RoundTheClockPayslip;
}

QString pluralName(Service service)
{
    switch (service) {
    case Service::DeviationPayslip:
        return QCoreApplication::translate("pricing", "Payslips, deviations reported");
    case Service::PresencePayslip:
        return QCoreApplication::translate("pricing", "Payslips, presence reported");
    case Service::RoundTheClockPayslip:
        return QCoreApplication::translate("pricing", "Payslips, round the clock");
    case Service::ManualPayment:
        return QCoreApplication::translate("pricing", "Manual payments");
    default:
        return QCoreApplication::translate("pricing", "Payslips");
    }
}

Error missingPrice(Service service)
{
    return {
        Error::Kind::Invalid,
        QCoreApplication::translate("pricing", "%1 has no price in this month. Add a price row that is valid from it.")
            .arg(name(service)),
        {}};
}

Done countable(const Volume &volume)
{
    for (const auto &[service, count] : volume) {
        if (count < 0)
            return Error{Error::Kind::Invalid,
                         QCoreApplication::translate("pricing", "%1: the count %2 is below 0. Counts are 0 or more.")
                             .arg(pluralName(service), format::number(count)),
                         {}};
        if (count > largestCount)
            return Error{
                Error::Kind::Invalid,
                QCoreApplication::translate("pricing", "%1: the count %2 is above %3, the most that is priced.")
                    .arg(pluralName(service), format::number(count), format::number(largestCount)),
                {}};
        if (!isPayslip(service) && service != Service::ManualPayment && count > 0)
            return Error{Error::Kind::Invalid,
                         QCoreApplication::translate("pricing",
                                                     "%1 is not counted in a month. Payslips and manual "
                                                     "payments are.")
                             .arg(name(service)),
                         {}};
    }
    return {};
}

// Lines are gathered here; the first error stops the rest.
class Bill {
public:
    Bill(const Terms &terms, const Volume &volume)
        : m_terms(terms)
        , m_volume(volume)
    { }

    Done addPayslips();
    Done addFixedFee();
    Done addLift();
    Done addManualPayments();
    Done addOrders(const std::vector<OrderTime> &orders);

    Price price;

private:
    const PriceRow *row(Service service) const
    {
        const auto found = m_terms.find(service);
        return found == m_terms.end() ? nullptr : &found->second;
    }
    qint64 counted(Service service) const
    {
        const auto found = m_volume.find(service);
        return found == m_volume.end() ? 0 : found->second;
    }
    Done add(Line line);
    Done addCounted(Service service, qint64 count);
    Done addTier(const PriceRow &row, std::size_t tier, qint64 count);
    Done addOrder(const PriceRow &row, const OrderTime &time);

    const Terms &m_terms;
    const Volume &m_volume;
    Money m_total;
};

Line lineOf(const PriceRow &row)
{
    Line line;
    line.service = row.service;
    line.row = row.id;
    line.validFrom = row.from;
    line.step = row.step;
    return line;
}

qint64 endOf(const PriceRow &row, std::size_t tier)
{
    return tier + 1 < row.tiers.size() ? row.tiers[tier + 1].from - 1 : 0;
}

// The tier that a count reaches.
std::size_t reached(const PriceRow &row, qint64 count)
{
    std::size_t tier = 0;
    while (tier + 1 < row.tiers.size() && row.tiers[tier + 1].from <= count)
        ++tier;
    return tier;
}

// How many of the counted ones a graduated tier prices.
qint64 within(const PriceRow &row, std::size_t tier, qint64 count)
{
    const qint64 end = endOf(row, tier);
    return (end == 0 || count < end ? count : end) - row.tiers[tier].from + 1;
}

QString tierText(qint64 from, qint64 to)
{
    if (to == 0)
        return QCoreApplication::translate("pricing", "from %1").arg(format::number(from));
    return QCoreApplication::translate("pricing", "%1–%2").arg(format::number(from), format::number(to));
}

Done Bill::add(Line line)
{
    const Result<Money> amount = line.each.times(line.quantity);
    if (!amount)
        return amount.error();
    line.amount = *amount;
    m_total += line.amount; // both are at most largestMoney
    if (m_total > largestMoney)
        return Error{
            Error::Kind::Invalid,
            QCoreApplication::translate("pricing", "The sum is above %1, the most that is priced. Use smaller numbers.")
                .arg(format::amount(largestMoney)),
            {}};
    price.lines.push_back(std::move(line));
    return {};
}

Done Bill::addTier(const PriceRow &row, std::size_t tier, qint64 count)
{
    Line line = lineOf(row);
    line.quantity = {count, 1};
    line.each = row.tiers[tier].each;
    line.what = pluralName(row.service);
    if (row.tiers.size() > 1) {
        line.tierFrom = row.tiers[tier].from;
        line.tierTo = endOf(row, tier);
        line.what += u' ' + tierText(line.tierFrom, line.tierTo);
    }
    return add(std::move(line));
}

Done Bill::addCounted(Service service, qint64 count)
{
    if (count == 0)
        return {};
    const PriceRow *terms = row(service);
    if (!terms)
        return missingPrice(service);
    if (terms->tiers.empty()) {
        PriceRow free = *terms;
        free.tiers = {Tier{}};
        return addTier(free, 0, count);
    }
    const std::size_t last = reached(*terms, count);
    if (terms->tiering == Tiering::Volume)
        return addTier(*terms, last, count);
    for (std::size_t tier = 0; tier <= last; ++tier) {
        if (const Done added = addTier(*terms, tier, within(*terms, tier, count)); !added)
            return added;
    }
    return {};
}

Done Bill::addPayslips()
{
    qint64 together = 0;
    for (const Service service : payslipServices) {
        if (service == Service::Payslip || !row(service))
            together += counted(service);
    }
    if (const Done added = addCounted(Service::Payslip, together); !added)
        return added;
    for (const Service service : payslipServices) {
        if (service == Service::Payslip || !row(service))
            continue;
        if (const Done added = addCounted(service, counted(service)); !added)
            return added;
    }
    return {};
}

Done Bill::addFixedFee()
{
    const PriceRow *terms = row(Service::FixedFee);
    if (!terms || terms->tiers.empty() || terms->tiers.front().each.isZero())
        return {};
    Line line = lineOf(*terms);
    line.what = name(Service::FixedFee);
    line.quantity = {1, 1};
    line.each = terms->tiers.front().each;
    return add(std::move(line));
}

Done Bill::addLift()
{
    const PriceRow *terms = row(Service::MinimumFee);
    if (!terms || terms->tiers.empty())
        return {};
    const Result<Money> minimum = terms->tiers.front().each.times(1);
    if (!minimum)
        return minimum.error();
    if (m_total >= *minimum)
        return {};
    Line line = lineOf(*terms);
    line.kind = Line::Kind::Lift;
    line.what = QCoreApplication::translate("pricing", "Lift to the minimum fee");
    line.quantity = {1, 1};
    line.each = UnitPrice::of(*minimum - m_total);
    line.minimum = *minimum;
    return add(std::move(line));
}

Done Bill::addManualPayments()
{
    return addCounted(Service::ManualPayment, counted(Service::ManualPayment));
}

Done Bill::addOrder(const PriceRow &row, const OrderTime &time)
{
    const UnitPrice each = row.tiers.empty() ? UnitPrice() : row.tiers.front().each;
    Line line = lineOf(row);
    line.what = time.name;
    line.order = time.order;
    line.rawSeconds = time.seconds;
    line.step = time.step;
    line.each = each;
    line.quantity = Ratio{billedMinutes(time.seconds, time.step), 60};
    return add(std::move(line));
}

Done Bill::addOrders(const std::vector<OrderTime> &orders)
{
    for (const OrderTime &time : orders) {
        if (time.seconds < 0)
            return Error{Error::Kind::Invalid,
                         QCoreApplication::translate("pricing", "%1: the logged time is below 0. Time is 0 or more.")
                             .arg(time.name),
                         {}};
        if (time.seconds == 0)
            continue;
        const PriceRow *terms = row(Service::Hour);
        if (!terms)
            return missingPrice(Service::Hour);
        if (const Done added = addOrder(*terms, time); !added)
            return added;
    }
    return {};
}

} // namespace

qint64 payslips(const Volume &volume)
{
    qint64 sum = 0;
    for (const Service service : payslipServices) {
        const auto found = volume.find(service);
        if (found != volume.end())
            sum += found->second;
    }
    return sum;
}

Money Price::total() const
{
    Money sum;
    for (const Line &line : lines)
        sum += line.amount;
    return sum;
}

Result<Price> price(const Terms &terms, const Volume &volume, const std::vector<OrderTime> &orders)
{
    if (const Done fine = countable(volume); !fine)
        return fine.error();
    Bill bill(terms, volume);
    // The order is the order of the invoice; the lift looks at what stands before it.
    if (const Done added = bill.addPayslips(); !added)
        return added.error();
    if (const Done added = bill.addFixedFee(); !added)
        return added.error();
    if (const Done added = bill.addLift(); !added)
        return added.error();
    if (const Done added = bill.addManualPayments(); !added)
        return added.error();
    if (const Done added = bill.addOrders(orders); !added)
        return added.error();
    return std::move(bill.price);
}

Result<Money> amountOf(const PriceRow &row, qint64 payslips)
{
    Q_ASSERT(payslips >= 0);
    PriceRow plain = row;
    plain.service = Service::Payslip;
    const Result<Price> whole = price({{Service::Payslip, plain}}, {{Service::Payslip, payslips}});
    if (!whole)
        return whole.error();
    return whole->total();
}

} // namespace paybench::pricing
