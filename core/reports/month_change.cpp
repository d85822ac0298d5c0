// SPDX-License-Identifier: MPL-2.0
#include "core/reports/month_change.h"

#include <algorithm>
#include <cstdlib>

namespace paybench::reports {

namespace {

const Invoice *invoiceIn(const MonthBasis *basis, CustomerId customer)
{
    if (!basis)
        return nullptr;
    const auto found = std::find_if(basis->invoices.begin(), basis->invoices.end(),
                                    [customer](const Invoice &one) { return one.customer == customer; });
    return found == basis->invoices.end() ? nullptr : &*found;
}

std::optional<qint64> countedIn(const std::vector<directory::VolumeRow> &volumes, CustomerId customer, Month month)
{
    const bool isThere = std::any_of(volumes.begin(), volumes.end(), [customer, month](const directory::VolumeRow &row) {
        return row.customer == customer && row.month == month;
    });
    if (!isThere)
        return std::nullopt;
    return pricing::payslips(directory::volumeOf(volumes, customer, month));
}

template <class T> void add(std::optional<T> &sum, const std::optional<T> &part)
{
    if (part)
        sum = sum ? *sum + *part : *part;
}

} // namespace

std::optional<qint64> CustomerChange::change() const
{
    return payslips && before ? std::optional<qint64>(*payslips - *before) : std::nullopt;
}

std::optional<Ratio> CustomerChange::share() const
{
    const auto difference = change();
    if (!difference || *before <= 0)
        return std::nullopt;
    return Ratio{*difference, *before};
}

bool CustomerChange::isLarge() const
{
    const auto difference = change();
    return difference && *before > 0 && std::abs(*difference) * 10 > *before;
}

std::vector<CustomerChange> changes(const MonthBasis &basis, const MonthBasis *before,
                                    const std::vector<directory::Customer> &customers,
                                    const std::vector<directory::VolumeRow> &volumes)
{
    std::vector<CustomerChange> found;
    for (const directory::Customer &customer : customers) {
        const Invoice *now = invoiceIn(&basis, customer.id);
        if (!now && !customer.isCustomer(basis.month))
            continue;
        CustomerChange one;
        one.customer = customer.id;
        one.name = customer.name;
        one.payslips = countedIn(volumes, customer.id, basis.month);
        if (now)
            one.net = now->net;
        if (const Invoice *then = invoiceIn(before, customer.id)) {
            one.before = then->payslips();
            one.netBefore = then->net;
        }
        found.push_back(one);
    }
    return found;
}

CustomerChange wholeChange(const std::vector<CustomerChange> &changes)
{
    CustomerChange whole;
    for (const CustomerChange &one : changes) {
        add(whole.payslips, one.payslips);
        add(whole.before, one.before);
        add(whole.net, one.net);
        add(whole.netBefore, one.netBefore);
    }
    return whole;
}

} // namespace paybench::reports
