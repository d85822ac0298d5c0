// SPDX-License-Identifier: MPL-2.0
#include "core/store/payslip_level.h"

#include "core/basics/validity.h"

#include <algorithm>

namespace paybench::store {

namespace {

using MonthValues = std::map<Month, double>;

double valueOr(const MonthValues &values, Month month, double otherwise)
{
    const auto found = values.find(month);
    return found == values.end() ? otherwise : found->second;
}

// How a month differs from an earlier one, by the year before; 1 where that is not known.
double seasonBetween(const MonthValues &values, Month from, Month to)
{
    const double before = valueOr(values, from.plus(-12), 0), after = valueOr(values, to.plus(-12), 0);
    return before > 0 && after > 0 ? after / before : 1;
}

bool isOpen(const directory::Unit &unit, QDate day)
{
    return !unit.to.isValid() || unit.to >= day;
}

std::map<UnitId, double> payslipsOfUnits(const std::vector<directory::VolumeRow> &rows)
{
    std::map<UnitId, double> payslips;
    for (const directory::VolumeRow &row : rows) {
        const auto *end = std::end(pricing::payslipServices);
        if (row.unit && std::find(std::begin(pricing::payslipServices), end, row.service) != end)
            payslips[row.unit] += double(row.count);
    }
    return payslips;
}

void makeShares(std::map<GroupId, double> &weights)
{
    double sum = 0;
    for (const auto &[group, weight] : weights)
        sum += weight;
    for (auto &[group, weight] : weights)
        weight /= sum;
}

} // namespace

PayslipLevel::PayslipLevel(const std::vector<MonthTotal> &totals, std::vector<directory::Customer> customers)
    : m_customers(std::move(customers))
{
    for (const MonthTotal &total : totals)
        m_known[total.customer][total.month] += double(total.payslips);
}

double PayslipLevel::of(CustomerId customer, Month month) const
{
    const auto found = m_known.find(customer);
    if (found == m_known.end())
        return 0;
    const MonthValues &known = found->second;
    auto next = known.lower_bound(month);
    if (next != known.end() && next->first == month)
        return next->second;
    if (next == known.begin())
        return next->second;
    --next;
    return next->second * seasonBetween(known, next->first, month);
}

double PayslipLevel::of(Month month) const
{
    double sum = 0;
    for (const directory::Customer &customer : m_customers) {
        if (customer.isCustomer(month))
            sum += of(customer.id, month);
    }
    return sum;
}

void PayslipLevel::shareOut(const std::vector<directory::Group> &groups, const std::vector<directory::Unit> &units,
                            const std::vector<directory::VolumeRow> &rows, QDate day)
{
    const std::map<UnitId, double> payslips = payslipsOfUnits(rows);
    for (const directory::Customer &customer : m_customers) {
        std::map<GroupId, double> counted, alike;
        for (const directory::Unit &unit : units) {
            const directory::UnitGroup *group = inForce(unit.groups, day);
            if (unit.customer != customer.id || !group || !isOpen(unit, day))
                continue;
            alike[group->group] += 1;
            if (const auto of = payslips.find(unit.id); of != payslips.end() && of->second > 0)
                counted[group->group] += of->second;
        }
        std::map<GroupId, double> &shares = m_shares[customer.id];
        shares = counted.empty() ? alike : counted;
        if (shares.empty()) {
            for (const directory::Group &group : groups)
                shares[group.id] = 1;
        }
        makeShares(shares);
    }
}

double PayslipLevel::of(GroupId group, Month month) const
{
    double sum = 0;
    for (const directory::Customer &customer : m_customers) {
        const auto shares = m_shares.find(customer.id);
        if (shares == m_shares.end() || !customer.isCustomer(month))
            continue;
        if (const auto share = shares->second.find(group); share != shares->second.end())
            sum += share->second * of(customer.id, month);
    }
    return sum;
}

} // namespace paybench::store
