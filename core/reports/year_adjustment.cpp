// SPDX-License-Identifier: MPL-2.0
#include "core/reports/year_adjustment.h"

#include "core/basics/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace paybench::reports {

namespace {

using directory::Agreement;
using pricing::IndexRule;
using pricing::PriceRow;
using pricing::Service;

Error refused(const QString &message)
{
    return {Error::Kind::Invalid, message, {}};
}

bool isAdjustedFor(int year, const std::vector<Agreement> &agreements)
{
    return std::any_of(agreements.begin(), agreements.end(), [year](const Agreement &version) {
        return version.status == Agreement::Status::Approved && version.adjustedFor == year;
    });
}

Result<QDate> startOf(const YearAdjustment &adjustment, const std::vector<MonthBasis> &closed)
{
    Month open(adjustment.year, 1);
    for (const MonthBasis &basis : closed) {
        if (basis.month.year() == adjustment.year && basis.month >= open)
            open = basis.month.plus(1);
    }
    if (open.year() != adjustment.year)
        return refused(QCoreApplication::translate("reports",
                                                   "The year %1 is closed, so no price was changed. Adjust the "
                                                   "prices of the next year.")
                           .arg(adjustment.year));
    if (!adjustment.from.isValid())
        return open.first();
    if (adjustment.from.year() != adjustment.year || adjustment.from.day() != 1)
        return refused(QCoreApplication::translate("reports",
                                                   "New prices hold from the first of a month of %1. No price was "
                                                   "changed.")
                           .arg(adjustment.year));
    if (Month::of(adjustment.from) < open)
        return refused(QCoreApplication::translate("reports",
                                                   "The month %1 is closed, so no price was changed. The new "
                                                   "prices can hold from %2.")
                           .arg(format::monthName(Month::of(adjustment.from)), format::day(open.first())));
    return adjustment.from;
}

// "1.01772": digits with a point, because the note is the same in every language.
QString plainFactor(const Ratio &factor)
{
    QString digits = QString::number(rounded(factor.numerator, factor.denominator, 5)).rightJustified(6, u'0');
    return digits.insert(digits.size() - 5, u'.');
}

int newestVersion(const std::vector<Agreement> &agreements, CustomerId customer)
{
    int newest = 0;
    for (const Agreement &version : agreements) {
        if (version.customer == customer)
            newest = std::max(newest, version.version);
    }
    return newest;
}

// What the adjustment does with one customer.
class CustomerAdjustment {
public:
    CustomerAdjustment(const YearAdjustment &adjustment, QDate from, const directory::Customer &customer,
                       const Agreement &agreement)
        : m_adjustment(adjustment)
        , m_from(from)
        , m_customer(customer)
        , m_agreement(agreement)
        , m_factor(pricing::factor(agreement.indexRule, adjustment.by))
        , m_terms(pricing::termsIn(agreement.prices, Month::of(from)))
    { }

    Done addTo(AdjustmentPlan &plan, int version);
    Done addSupplements(AdjustmentPlan &plan, const Invoice &invoice) const;
    Done addEffect(AdjustmentPlan &plan, const std::vector<directory::VolumeRow> &volumes) const;
    bool isSkipped() const { return m_agreement.indexRule == IndexRule::FixedPrice; }
    QString reason() const;

private:
    void addPrices(AdjustmentPlan &plan, const PriceRow &before, const PriceRow &after) const;
    Done addSupplement(AdjustmentPlan &plan, const Invoice &invoice, Service service, const QString &line,
                       const Ratio &quantity, UnitPrice each) const;
    Result<UnitPrice> raised(UnitPrice price) const { return price.adjusted(m_factor, m_agreement.priceStep); }
    Result<Money> newMinimum(const Invoice &invoice) const;
    Result<Money> newLift(const Invoice &invoice) const;

    const YearAdjustment &m_adjustment;
    QDate m_from;
    const directory::Customer &m_customer;
    const Agreement &m_agreement;
    Ratio m_factor;
    pricing::Terms m_terms; // in force when the new prices start
    pricing::Terms m_newTerms; // after them
};

QString CustomerAdjustment::reason() const
{
    if (!isSkipped())
        return QCoreApplication::translate("reports", "× %1").arg(format::quantity(m_factor, 5));
    if (!m_agreement.fixedUntil.isValid())
        return QCoreApplication::translate("reports", "fixed price");
    const QString pattern = m_agreement.fixedUntil < m_from
        ? QCoreApplication::translate("reports", "the fixed price ended on %1: choose a rule in the agreement")
        : QCoreApplication::translate("reports", "fixed price until %1");
    return pattern.arg(format::day(m_agreement.fixedUntil));
}

void CustomerAdjustment::addPrices(AdjustmentPlan &plan, const PriceRow &before, const PriceRow &after) const
{
    for (std::size_t tier = 0; tier < before.tiers.size(); ++tier) {
        const UnitPrice was = before.tiers[tier].each;
        const UnitPrice becomes = after.tiers[tier].each;
        plan.prices.push_back({m_customer.id, m_customer.name, before.service, before.tiers[tier].from, was, becomes,
                               reason(), was != becomes});
    }
}

Done CustomerAdjustment::addTo(AdjustmentPlan &plan, int version)
{
    Agreement next = directory::nextVersion(m_agreement, m_from);
    next.version = version;
    next.id = {};
    next.status = Agreement::Status::Approved;
    next.adjustedFor = m_adjustment.year;
    next.note = QStringLiteral(u"Index %1 × %2").arg(QString::number(m_adjustment.year), plainFactor(m_factor));
    next.prices.clear();
    for (const auto &[service, row] : m_terms) {
        const auto after = pricing::adjusted(row, m_factor, m_agreement.priceStep, m_from);
        if (!after)
            return after.error();
        addPrices(plan, row, *after);
        m_newTerms[service] = *after;
        next.prices.push_back(*after);
    }
    for (const PriceRow &row : m_agreement.prices) {
        if (row.from <= m_from)
            continue;
        next.prices.push_back(row);
        next.prices.back().id = {};
        plan.notes.push_back(QCoreApplication::translate("reports",
                                                         "%1: a price row that starts on %2 is agreed already and "
                                                         "was not adjusted.")
                                 .arg(m_customer.name, format::day(row.from)));
    }
    if (!isSkipped())
        plan.agreements.push_back(std::move(next));
    return {};
}

// The product is made by `times`, so that a supplement is quantity × difference like any other line.
Done CustomerAdjustment::addSupplement(AdjustmentPlan &plan, const Invoice &invoice, Service service,
                                       const QString &line, const Ratio &quantity, UnitPrice each) const
{
    if (each.isZero())
        return {};
    const auto amount = each.times(quantity);
    if (!amount)
        return amount.error();
    const QString reason =
        QCoreApplication::translate("reports", "The index of %1 was known late.").arg(m_adjustment.year);
    plan.supplements.push_back({{},
                                m_customer.id,
                                Month::of(m_from),
                                invoice.month,
                                pricing::Line::Kind::Supplement,
                                service,
                                line,
                                quantity,
                                each,
                                *amount,
                                reason});
    return {};
}

// The minimum fee of the closed month, raised like the other prices.
Result<Money> CustomerAdjustment::newMinimum(const Invoice &invoice) const
{
    for (const pricing::Line &line : invoice.lines) {
        if (line.kind == pricing::Line::Kind::Lift) {
            const auto each = raised(UnitPrice::of(line.minimum));
            return each ? each->times(1) : Result<Money>(each.error());
        }
    }
    const auto terms = pricing::termsIn(m_agreement.prices, invoice.month);
    const auto row = terms.find(Service::MinimumFee);
    if (row == terms.end() || row->second.tiers.empty())
        return Money();
    const auto each = raised(row->second.tiers.front().each);
    return each ? each->times(1) : Result<Money>(each.error());
}

// What the closed month's lift would have been at the new prices.
Result<Money> CustomerAdjustment::newLift(const Invoice &invoice) const
{
    auto missing = newMinimum(invoice);
    for (const pricing::Line &line : invoice.lines) {
        const bool counts = line.service != Service::Hour && line.service != Service::ManualPayment;
        if (!missing || line.kind != pricing::Line::Kind::Price || !counts)
            continue;
        const auto each = raised(line.each);
        const auto amount = each ? each->times(line.quantity) : Result<Money>(each.error());
        missing = amount ? Result<Money>(*missing - *amount) : amount;
    }
    return missing ? std::max(*missing, Money()) : missing;
}

Done CustomerAdjustment::addSupplements(AdjustmentPlan &plan, const Invoice &invoice) const
{
    for (const pricing::Line &line : invoice.lines) {
        if (line.kind != pricing::Line::Kind::Price)
            continue;
        const auto each = raised(line.each);
        if (!each)
            return each.error();
        const auto more = UnitPrice::ofTenThousandths(each->tenThousandths() - line.each.tenThousandths());
        if (const Done added = addSupplement(plan, invoice, line.service, line.what, line.quantity, more); !added)
            return added;
    }
    const auto lift = newLift(invoice);
    if (!lift)
        return lift.error();
    return addSupplement(plan, invoice, Service::MinimumFee, pricing::name(Service::MinimumFee), {1, 1},
                         UnitPrice::of(*lift - liftAmount(invoice)));
}

// Only what is counted: fees and hours of the coming year are not known from volumes.
pricing::Terms countedTerms(const pricing::Terms &terms)
{
    pricing::Terms counted;
    for (const auto &[service, row] : terms) {
        if (service <= Service::ManualPayment)
            counted.emplace(service, row);
    }
    return counted;
}

Done CustomerAdjustment::addEffect(AdjustmentPlan &plan, const std::vector<directory::VolumeRow> &volumes) const
{
    std::set<Month> months;
    for (const directory::VolumeRow &row : volumes) {
        if (row.customer == m_customer.id)
            months.insert(row.month);
    }
    for (const Month month : months) {
        const auto volume = directory::volumeOf(volumes, m_customer.id, month);
        const auto before = pricing::price(countedTerms(m_terms), volume);
        const auto after = pricing::price(countedTerms(m_newTerms), volume);
        if (before && after)
            plan.yearlyEffect += after->total() - before->total();
        else
            plan.notes.push_back(
                QCoreApplication::translate("reports", "%1: %2 is not in the yearly effect. %3")
                    .arg(m_customer.name, format::monthName(month), (before ? after : before).error().message));
    }
    return {};
}

Done adjustOne(AdjustmentPlan &plan, CustomerAdjustment &one, const directory::Customer &customer, int version,
               const std::vector<MonthBasis> &closed, const std::vector<directory::VolumeRow> &volumes)
{
    if (const Done added = one.addTo(plan, version); !added)
        return added;
    if (one.isSkipped()) {
        plan.notes.push_back(
            QCoreApplication::translate("reports", "%1: nothing changes, %2.").arg(customer.name, one.reason()));
        return {};
    }
    for (const MonthBasis &basis : closed) {
        for (const Invoice &invoice : basis.invoices) {
            if (invoice.customer != customer.id || basis.month.year() != Month::of(plan.from).year()
                || basis.month >= Month::of(plan.from))
                continue;
            if (const Done added = one.addSupplements(plan, invoice); !added)
                return added;
        }
    }
    return one.addEffect(plan, volumes);
}

// A draft or a newly agreed version that starts on the same day has prices of its own. It is left alone, said, and keeps
// nobody else's prices from being adjusted.
bool hasVersionFrom(QDate from, const directory::Customer &customer, const std::vector<Agreement> &agreements,
                    AdjustmentPlan &plan)
{
    const auto found = std::find_if(agreements.begin(), agreements.end(), [&](const Agreement &version) {
        return version.customer == customer.id && version.from == from;
    });
    if (found == agreements.end())
        return false;
    plan.notes.push_back(QCoreApplication::translate("reports",
                                                     "%1: version %2 starts on %3 already, so nothing was adjusted. "
                                                     "Change the prices in that version.")
                             .arg(customer.name, QString::number(found->version), format::day(from)));
    return true;
}

// Months of the year before the new prices that are open keep the old ones without a supplement, and that is said.
void noteOpenMonths(AdjustmentPlan &plan, const std::vector<MonthBasis> &closed)
{
    for (Month month(plan.from.year(), 1); month < Month::of(plan.from); month = month.plus(1)) {
        const bool isClosed = std::any_of(closed.begin(), closed.end(), [&](const MonthBasis &basis) { return basis.month == month; });
        if (!isClosed)
            plan.notes.push_back(QCoreApplication::translate("reports", "The month %1 is open and keeps the old prices.")
                                     .arg(format::monthName(month)));
    }
}

// A version that is agreed for later is left alone, and said.
void noteLaterVersions(AdjustmentPlan &plan, const directory::Customer &customer,
                       const std::vector<Agreement> &agreements)
{
    for (const Agreement &version : agreements) {
        if (version.customer == customer.id && version.status == Agreement::Status::Approved
            && version.from > plan.from)
            plan.notes.push_back(QCoreApplication::translate("reports",
                                                             "%1: the version that starts on %2 is agreed already "
                                                             "and was not adjusted.")
                                     .arg(customer.name, format::day(version.from)));
    }
}

} // namespace

Result<AdjustmentPlan> adjustmentPlan(const YearAdjustment &adjustment,
                                      const std::vector<directory::Customer> &customers,
                                      const std::vector<directory::Agreement> &agreements,
                                      const std::vector<MonthBasis> &closed,
                                      const std::vector<directory::VolumeRow> &yearlyVolumes)
{
    if (isAdjustedFor(adjustment.year, agreements))
        return refused(
            QCoreApplication::translate("reports", "The prices are already adjusted for %1. Nothing was changed.")
                .arg(adjustment.year));
    const auto from = startOf(adjustment, closed);
    if (!from)
        return from.error();
    AdjustmentPlan plan;
    plan.from = *from;
    for (const directory::Customer &customer : customers) {
        if (customer.to.isValid() && customer.to < plan.from)
            continue;
        const Agreement *agreement = directory::agreementOn(agreements, customer.id, plan.from);
        if (!agreement) {
            plan.notes.push_back(QCoreApplication::translate("reports", "%1: no approved agreement holds on %2.")
                                     .arg(customer.name, format::day(plan.from)));
            continue;
        }
        if (hasVersionFrom(plan.from, customer, agreements, plan))
            continue;
        CustomerAdjustment one(adjustment, plan.from, customer, *agreement);
        const int version = newestVersion(agreements, customer.id) + 1;
        if (const Done done = adjustOne(plan, one, customer, version, closed, yearlyVolumes); !done)
            return done.error();
        noteLaterVersions(plan, customer, agreements);
    }
    noteOpenMonths(plan, closed);
    if (plan.prices.empty())
        return refused(
            QCoreApplication::translate("reports", "There is no approved agreement to adjust. Nothing was changed."));
    return plan;
}

} // namespace paybench::reports
