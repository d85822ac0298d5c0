// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reports/month_basis.h"

#include <optional>
#include <vector>

// A month beside the one before, customer by customer: who grew, who shrank, who has sent nothing.

namespace paybench::reports {

struct CustomerChange {
    CustomerId customer;
    QString name;
    std::optional<qint64> payslips; // none: nothing was counted
    std::optional<qint64> before;
    std::optional<Money> net;
    std::optional<Money> netBefore;

    bool isMissing() const { return !payslips; }
    std::optional<qint64> change() const;    // of payslips
    std::optional<Ratio> share() const;      // change / before
    bool isLarge() const;                    // differs by more than a tenth
};

// Of the month's customers, by name as they are handed in.
std::vector<CustomerChange> changes(const MonthBasis &basis, const MonthBasis *before,
                                    const std::vector<directory::Customer> &customers,
                                    const std::vector<directory::VolumeRow> &volumes);

// The same figure over all customers: what the differences sum to.
CustomerChange wholeChange(const std::vector<CustomerChange> &changes);

} // namespace paybench::reports
