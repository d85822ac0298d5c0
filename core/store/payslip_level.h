// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/directory/customer.h"
#include "core/directory/person.h"
#include "core/store/volumes.h"

#include <map>
#include <vector>

// Payslips as what drives calls: known or expected of each month, by customer and by the groups that answer.

namespace paybench::store {

class PayslipLevel {
public:
    PayslipLevel(const std::vector<MonthTotal> &totals, std::vector<directory::Customer> customers);

    bool isKnown() const { return !m_known.empty(); }
    // As counted; else the last month before, with last year's change between the two; else the first month after.
    double of(CustomerId customer, Month month) const;
    double of(Month month) const;

    // How much of a customer each group serves: by the payslips of its units, else by their number, else all groups alike.
    void shareOut(const std::vector<directory::Group> &groups, const std::vector<directory::Unit> &units,
                  const std::vector<directory::VolumeRow> &rows, QDate day);
    double of(GroupId group, Month month) const;

private:
    std::map<CustomerId, std::map<Month, double>> m_known;
    std::vector<directory::Customer> m_customers;
    std::map<CustomerId, std::map<GroupId, double>> m_shares;
};

} // namespace paybench::store
