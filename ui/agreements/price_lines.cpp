// SPDX-License-Identifier: MPL-2.0
#include "ui/agreements/price_model.h"

#include <algorithm>

// The rows of the price table.

namespace paybench::ui {

namespace {

using pricing::PriceRow;
using pricing::Service;
using pricing::Terms;

const PriceRow *rowIn(const Terms &terms, Service service)
{
    const auto found = terms.find(service);
    return found == terms.end() || found->second.tiers.empty() ? nullptr : &found->second;
}

std::optional<UnitPrice> priceAt(const PriceRow *row, qint64 payslip)
{
    std::optional<UnitPrice> price;
    if (!row)
        return price;
    for (const pricing::Tier &tier : row->tiers) {
        if (tier.from <= payslip)
            price = tier.each;
    }
    return price;
}

PriceLine captionLine(bool isAdditional)
{
    PriceLine line;
    line.kind = PriceLine::Kind::Caption;
    line.isAdditional = isAdditional;
    return line;
}

void addTierLines(std::vector<PriceLine> &lines, const PriceLine &head, const PriceRow *before, const PriceRow &shown, bool isAfter)
{
    for (std::size_t i = 0; i < shown.tiers.size(); ++i) {
        PriceLine line = head;
        line.kind = PriceLine::Kind::Tier;
        line.tier = int(i);
        line.from = shown.tiers[i].from;
        line.to = i + 1 < shown.tiers.size() ? shown.tiers[i + 1].from - 1 : 0;
        line.before = priceAt(before, line.from);
        line.after = isAfter ? std::optional<UnitPrice>(shown.tiers[i].each) : std::nullopt;
        lines.push_back(line);
    }
}

void addServiceLines(std::vector<PriceLine> &lines, Service service, const Terms &before, const Terms &after)
{
    const PriceRow *then = rowIn(before, service);
    const PriceRow *now = rowIn(after, service);
    if (!then && !now)
        return;
    PriceLine head;
    head.service = service;
    head.tiersBefore = then && then->tiers.size() > 1;
    head.tiersAfter = now && now->tiers.size() > 1;
    head.tiering = now ? now->tiering : then->tiering;
    head.step = now ? now->step : then->step;
    const bool hasTiers = head.tiersAfter || (head.tiersBefore && !now);
    if (!hasTiers) {
        head.before = priceAt(then, 1);
        head.after = priceAt(now, 1);
    }
    lines.push_back(head);
    if (hasTiers)
        addTierLines(lines, head, then, now ? *now : *then, now);
}

} // namespace

qint64 PriceLine::key() const
{
    return (kind == Kind::Caption ? 1000 + int(isAdditional) : int(service)) * 1000 + tier + 1;
}

std::optional<UnitPrice> PriceLine::difference() const
{
    if (!before || !after)
        return std::nullopt;
    return UnitPrice::ofTenThousandths(after->tenThousandths() - before->tenThousandths());
}

std::vector<PriceLine> priceLines(const Terms &before, const Terms &after)
{
    std::vector<PriceLine> base{captionLine(false)};
    std::vector<PriceLine> additional{captionLine(true)};
    using S = Service;
    for (const Service service : {S::Payslip, S::DeviationPayslip, S::PresencePayslip, S::RoundTheClockPayslip, S::FixedFee,
                                  S::MinimumFee})
        addServiceLines(base, service, before, after);
    for (const Service service : {S::ManualPayment, S::Hour})
        addServiceLines(additional, service, before, after);
    std::vector<PriceLine> lines;
    for (const auto *part : {&base, &additional}) {
        if (part->size() > 1)
            lines.insert(lines.end(), part->begin(), part->end());
    }
    return lines;
}

} // namespace paybench::ui
