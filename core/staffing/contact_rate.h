// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>

#include <vector>

// Calls per payslip: each group's own rate, drawn towards the centre's where it has counted little (gamma-Poisson), so that
// a customer without history has a forecast too (staffing.md 4.7).

namespace paybench::staffing {

struct RateHistory {
    QString name;
    double calls = 0;
    double payslips = 0; // of the same months
};

struct ContactRate {
    QString name;
    double counted = 0; // calls per payslip as counted; 0 without payslips
    double rate = 0;    // after shrinkage
    double weight = 0;  // of what was counted, 0…1
};

struct ContactRates {
    double centre = 0; // calls per payslip of all
    std::vector<ContactRate> groups;
};

ContactRates contactRates(const std::vector<RateHistory> &groups);

} // namespace paybench::staffing
