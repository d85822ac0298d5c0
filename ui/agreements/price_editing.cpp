// SPDX-License-Identifier: MPL-2.0
#include "ui/agreements/price_model.h"

#include "core/basics/format.h"
#include "core/basics/numbers.h"

#include <QRegularExpression>

#include <algorithm>

// What typing in the price table makes of an agreement.

namespace paybench::ui {

namespace {

using directory::Agreement;
using pricing::PriceRow;
using pricing::Service;

Error invalid(const QString &sentence)
{
    return {Error::Kind::Invalid, sentence, {}};
}

// The whole numbers in a text such as "1 001–5 000", with blanks or points between groups of three.
Result<std::vector<qint64>> numbersIn(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("\\d{1,3}(?:[ .,\\x{A0}\\x{2009}\\x{202F}]\\d{3})+(?!\\d)|\\d+"));
    std::vector<qint64> found;
    auto matches = number.globalMatch(text);
    while (matches.hasNext()) {
        QString digits = matches.next().captured();
        digits.remove(QRegularExpression(QStringLiteral("\\D")));
        if (digits.size() > 9)
            return invalid(PriceEditing::tr("A tier ends below 1,000,000,000 payslips. Nothing was changed. Enter a smaller number."));
        found.push_back(digits.toLongLong());
    }
    return found;
}

} // namespace

QString name(PriceForm form)
{
    switch (form) {
    case PriceForm::Plain:
        return PriceEditing::tr("one price");
    case PriceForm::Graduated:
        return PriceEditing::tr("graduated tiers");
    case PriceForm::Volume:
        break;
    }
    return PriceEditing::tr("volume tiers");
}

bool mayHaveTiers(Service service)
{
    return service != Service::FixedFee && service != Service::MinimumFee && service != Service::Hour;
}

PriceForm formOf(const PriceRow &row)
{
    if (row.tiers.size() < 2)
        return PriceForm::Plain;
    return row.tiering == pricing::Tiering::Volume ? PriceForm::Volume : PriceForm::Graduated;
}

PriceEditing::PriceEditing(Agreement agreement, Month month) : m_agreement(std::move(agreement)), m_month(month) {}

PriceRow *PriceEditing::own(Service service)
{
    PriceRow *found = nullptr;
    for (PriceRow &row : m_agreement.prices) {
        if (row.service == service && row.from <= m_month.first() && (!found || found->from <= row.from))
            found = &row;
    }
    return found;
}

const PriceRow *PriceEditing::row(Service service) const
{
    const PriceRow *found = const_cast<PriceEditing *>(this)->own(service);
    return found && !found->tiers.empty() ? found : nullptr;
}

std::vector<Service> PriceEditing::missing() const
{
    std::vector<Service> found;
    for (const Service service : pricing::allServices) {
        if (!row(service))
            found.push_back(service);
    }
    return found;
}

Done PriceEditing::checked(Agreement changed)
{
    const auto wrong = pricing::faults(changed.prices);
    if (!wrong.empty())
        return invalid(wrong.front());
    m_agreement = std::move(changed);
    return {};
}

Done PriceEditing::setPrice(Service service, int tier, const QString &typed)
{
    const auto price = UnitPrice::ofText(typed);
    if (!price)
        return price.error();
    PriceEditing changed = *this;
    PriceRow *row = changed.own(service);
    if (!row || row->tiers.empty())
        return invalid(tr("There is no price to change here. Add the price row first."));
    const std::size_t place = tier < 0 ? 0 : std::size_t(tier);
    if (place >= row->tiers.size())
        return invalid(tr("This tier is no longer there. Nothing was changed."));
    row->tiers[place].each = *price;
    return checked(std::move(changed.m_agreement));
}

Done PriceEditing::setTierEnds(Service service, int tier, const QString &typed)
{
    const auto numbers = numbersIn(typed);
    if (!numbers)
        return numbers.error();
    if (numbers->empty() || numbers->size() > 2)
        return invalid(tr("Enter the last payslip of the tier, such as 1000, or both ends, such as 1001–5000."));
    PriceEditing changed = *this;
    PriceRow *row = changed.own(service);
    const std::size_t place = std::size_t(std::max(tier, 0));
    if (!row || place >= row->tiers.size())
        return invalid(tr("This tier is no longer there. Nothing was changed."));
    const bool isLast = place + 1 == row->tiers.size();
    if (numbers->size() == 2)
        row->tiers[place].from = numbers->front();
    else if (isLast)
        row->tiers[place].from = numbers->back() + 1;
    if (!isLast)
        row->tiers[place + 1].from = numbers->back() + 1;
    else if (numbers->size() == 2)
        return invalid(tr("The last tier has no upper end. Add a tier, or enter only the number it starts after."));
    return checked(std::move(changed.m_agreement));
}

Done PriceEditing::setForm(Service service, PriceForm form)
{
    PriceEditing changed = *this;
    PriceRow *row = changed.own(service);
    if (!row || row->tiers.empty())
        return invalid(tr("There is no price to change here. Add the price row first."));
    if (form == PriceForm::Plain) {
        row->tiers.resize(1);
        return checked(std::move(changed.m_agreement));
    }
    if (row->tiers.size() == 1)
        row->tiers.push_back({1001, row->tiers.front().each});
    row->tiering = form == PriceForm::Volume ? pricing::Tiering::Volume : pricing::Tiering::Graduated;
    return checked(std::move(changed.m_agreement));
}

Done PriceEditing::addTier(Service service)
{
    PriceEditing changed = *this;
    PriceRow *row = changed.own(service);
    if (!row || row->tiers.empty() || !mayHaveTiers(service))
        return invalid(tr("Only payslips and manual payments can have tiers. Choose such a price row first."));
    const pricing::Tier last = row->tiers.back();
    row->tiers.push_back({last.from == 1 ? 1001 : (last.from - 1) * 2 + 1, last.each});
    return checked(std::move(changed.m_agreement));
}

Done PriceEditing::removeTier(Service service, int tier)
{
    PriceEditing changed = *this;
    PriceRow *row = changed.own(service);
    if (!row || tier < 0 || std::size_t(tier) >= row->tiers.size() || row->tiers.size() < 2)
        return invalid(tr("There is no tier to remove here. Nothing was changed."));
    row->tiers.erase(row->tiers.begin() + tier);
    row->tiers.front().from = 1;
    return checked(std::move(changed.m_agreement));
}

Done PriceEditing::addService(Service service)
{
    if (row(service))
        return invalid(tr("%1 has a price already. Change that row.").arg(pricing::name(service)));
    PriceEditing changed = *this;
    if (PriceRow *empty = changed.own(service))
        empty->tiers = {{1, {}}};
    else
        changed.m_agreement.prices.push_back(pricing::plainPrice(service, m_agreement.from, {}));
    return checked(std::move(changed.m_agreement));
}

Done PriceEditing::removeService(Service service)
{
    PriceEditing changed = *this;
    PriceRow *row = changed.own(service);
    if (!row)
        return invalid(tr("There is no price row to remove here. Nothing was changed."));
    const QDate from = row->from;
    std::erase_if(changed.m_agreement.prices, [&](const PriceRow &one) { return one.service == service && one.from == from; });
    // What the service cost before within this version would come back: it is priced at nothing from then on instead.
    if (changed.own(service))
        changed.m_agreement.prices.push_back({{}, service, from, {}, {}, {}});
    return checked(std::move(changed.m_agreement));
}

void PriceEditing::setStep(const pricing::BillingStep &step)
{
    if (PriceRow *row = own(Service::Hour))
        row->step = step;
}

} // namespace paybench::ui
