// SPDX-License-Identifier: MPL-2.0
#include "core/reports/example_invoice.h"

#include <algorithm>
#include <set>

namespace paybench::reports {

namespace {

using pricing::PriceRow;
using pricing::Service;

Money amountIn(const pricing::Terms &terms, Service service, qint64 count)
{
    const auto row = terms.find(service);
    if (row == terms.end() || row->second.tiers.empty())
        return {};
    const auto amount = pricing::amountOf(row->second, count);
    return amount ? *amount : Money();
}

// New less old at a number of payslips.
Money differenceAt(const pricing::Terms &before, const pricing::Terms &after, qint64 payslips)
{
    return amountIn(after, Service::Payslip, payslips) + amountIn(after, Service::FixedFee, 1)
        - amountIn(before, Service::Payslip, payslips) - amountIn(before, Service::FixedFee, 1);
}

int sign(Money amount)
{
    return amount < Money() ? -1 : amount > Money() ? 1 : 0;
}

// Between these counts the difference runs straight.
std::vector<qint64> corners(const pricing::Terms &before, const pricing::Terms &after, qint64 most)
{
    std::set<qint64> found{1, most};
    for (const pricing::Terms *terms : {&before, &after}) {
        const auto row = terms->find(Service::Payslip);
        if (row == terms->end())
            continue;
        for (const pricing::Tier &tier : row->second.tiers) {
            for (const qint64 at : {tier.from - 1, tier.from}) {
                if (at > 1 && at < most)
                    found.insert(at);
            }
        }
    }
    return {found.begin(), found.end()};
}

pricing::Terms withoutHours(pricing::Terms terms)
{
    terms.erase(Service::Hour);
    return terms;
}

} // namespace

Month shownMonth(const directory::Agreement &version, QDate today)
{
    if (!version.from.isValid() || today < version.from)
        return Month::of(version.from.isValid() ? version.from : today);
    if (version.to.isValid() && version.to < today)
        return Month::of(version.to);
    return Month::of(today);
}

Result<Invoice> exampleInvoice(const directory::Customer &customer, const directory::Agreement &version, Month pricedBy,
                               const Example &example)
{
    auto orders = example.orders;
    const auto terms = pricing::termsIn(version.prices, pricedBy);
    // What was not priced by the hour before may be so now, and the other way round: an example asks for no hours then.
    if (const auto hour = terms.find(Service::Hour); hour == terms.end() || hour->second.tiers.empty())
        orders.clear();
    auto made = invoice(customer, version, pricedBy, example.volume, orders, {});
    if (made)
        made->month = example.month;
    return made;
}

Result<Effect> effect(const pricing::Terms &before, const pricing::Terms &after, CustomerId customer,
                      const std::vector<directory::VolumeRow> &volumes)
{
    std::set<Month> months;
    for (const directory::VolumeRow &row : volumes) {
        if (row.customer == customer)
            months.insert(row.month);
    }
    Effect found;
    for (const Month month : months) {
        const auto volume = directory::volumeOf(volumes, customer, month);
        const auto then = pricing::price(withoutHours(before), volume);
        const auto now = pricing::price(withoutHours(after), volume);
        if (!then || !now)
            return then ? now.error() : then.error();
        found.before += then->total();
        found.after += now->total();
        ++found.months;
    }
    return found;
}

std::optional<qint64> equalAt(const pricing::Terms &before, const pricing::Terms &after, qint64 most)
{
    const std::vector<qint64> at = corners(before, after, std::max<qint64>(most, 2));
    int start = sign(differenceAt(before, after, at.front()));
    for (std::size_t i = 1; i < at.size(); ++i) {
        const int end = sign(differenceAt(before, after, at[i]));
        if (start == 0)
            start = end;
        if (end == start)
            continue;
        qint64 low = at[i - 1]; // the sign there is still that of the start
        qint64 high = at[i];
        while (high - low > 1) {
            const qint64 middle = low + (high - low) / 2;
            (sign(differenceAt(before, after, middle)) == start ? low : high) = middle;
        }
        return high;
    }
    return std::nullopt;
}

} // namespace paybench::reports
