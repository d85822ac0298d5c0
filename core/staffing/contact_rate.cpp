// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/contact_rate.h"

#include <algorithm>

namespace paybench::staffing {

namespace {

struct Totals {
    double calls = 0;
    double payslips = 0;
    double squares = 0; // of the payslips
    int groups = 0;
};

Totals totalsOf(const std::vector<RateHistory> &groups)
{
    Totals totals;
    for (const RateHistory &group : groups) {
        if (group.payslips <= 0)
            continue;
        totals.calls += std::max(0.0, group.calls);
        totals.payslips += group.payslips;
        totals.squares += group.payslips * group.payslips;
        ++totals.groups;
    }
    return totals;
}

// How much the groups' true rates differ: what their counts differ by, less what chance alone would (method of moments).
double varianceBetween(const std::vector<RateHistory> &groups, const Totals &totals, double centre)
{
    double differences = 0;
    for (const RateHistory &group : groups) {
        if (group.payslips > 0) {
            const double off = std::max(0.0, group.calls) / group.payslips - centre;
            differences += group.payslips * off * off;
        }
    }
    const double size = totals.payslips - totals.squares / totals.payslips;
    return size > 0 ? std::max(0.0, (differences - (totals.groups - 1) * centre) / size) : 0;
}

} // namespace

ContactRates contactRates(const std::vector<RateHistory> &groups)
{
    const Totals totals = totalsOf(groups);
    ContactRates rates;
    rates.centre = totals.payslips > 0 ? totals.calls / totals.payslips : 0;
    const double between = totals.groups > 1 ? varianceBetween(groups, totals, rates.centre) : 0;
    for (const RateHistory &group : groups) {
        ContactRate rate{group.name, 0, rates.centre, 0};
        if (group.payslips > 0) {
            rate.counted = std::max(0.0, group.calls) / group.payslips;
            // Gamma with the centre's mean: worth centre / between payslips of experience.
            const double weighed = group.payslips * between;
            rate.weight = weighed > 0 ? weighed / (weighed + rates.centre) : 0;
            rate.rate = rate.weight * rate.counted + (1 - rate.weight) * rates.centre;
        }
        rates.groups.push_back(rate);
    }
    return rates;
}

} // namespace paybench::staffing
