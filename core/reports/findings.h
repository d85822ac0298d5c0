// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reports/month_basis.h"

// What must be looked at before a month goes on: each rule is one function that adds its findings.

namespace paybench::reports {

// One customer in one month, as far as it could be worked out.
struct CustomerMonth {
    const directory::Customer *customer = nullptr;
    const directory::Agreement *agreement = nullptr; // none: no approved one
    pricing::Terms terms;
    std::vector<directory::VolumeRow> volumes; // of the month
    qint64 payslipsBefore = 0; // of the month before; 0 where they are not known
    std::vector<pricing::OrderTime> orders;
    bool isOver = false; // no customer any more and nothing counted: only corrections are charged
    bool isTwiceGiven = false; // two price rows of a service on one day
    QString failure; // why there is no invoice; empty: there is one
};

// What the customer's own rows say. Blocking ones mean that there is no trustworthy invoice.
std::vector<Finding> findingsOf(const CustomerMonth &of, const MonthInputs &inputs);

// Orders of customers that are gone, entries without an order, lifts, hours, the cost: over the whole month.
std::vector<Finding> findingsOf(const MonthBasis &basis, const MonthInputs &inputs);

// "2 500 payslips", for sentences.
QString payslipsText(qint64 count);

// "Each work order is rounded up to a started quarter": what a billing step does, one sentence.
QString ruleText(const pricing::BillingStep &step);

} // namespace paybench::reports
