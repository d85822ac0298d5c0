// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QByteArray>
#include <QString>

// Payslip lines as a payroll system lists them, one per person: made the same way every time.

namespace paybench::bench {

constexpr int everyMunicipalEmployee = 1'200'000; // of Sweden, one month

// Period;Company;Company name;Unit;Employment;Class;Gross pay. 200 customers, some 120 units each, three classes.
QByteArray payslipLines(int lines);

QString payslipFile(int lines); // written once to the temporary folder
QString payslipProfile();       // the JSON of the profile that reads it

} // namespace paybench::bench
