// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/demo/demo_people.h"
#include "core/basics/month.h"

#include <QByteArray>

#include <vector>

// The demo centre's ten customers, two of them large municipalities, with their agreements; and what they are sent.

namespace paybench::app {

struct DemoCustomer {
    const char *code;
    const char *name;
    qint64 payslips; // in October 2026; 25 000 together
};

constexpr int demoCustomerCount = 10;
extern const DemoCustomer demoCustomers[demoCustomerCount];

// Payslips of a customer in a month of 2026: fewer in spring, more when the summer's substitutes are paid.
qint64 demoPayslips(const DemoCustomer &customer, Month month);

// The volume list of a month as the payroll system writes it: Windows-1252, semicolons, hard blanks in the numbers.
QByteArray demoVolumeFile(Month month);

Result<std::map<QString, CustomerId>> addDemoCustomers(store::Database &db, const DemoStaff &staff); // by code
Done addDemoAgreements(store::Database &db, const std::map<QString, CustomerId> &customers);

} // namespace paybench::app
