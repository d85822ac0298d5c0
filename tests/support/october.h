// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reports/monthly.h"
#include "tests/support/makers.h"

// The month of journeys.md J5: three customers, 2 294 payslips, 165 697.50 excl. VAT.

namespace paybench {

struct MadeOrder {
    const char *name = "";
    int hours = 0;
    int minutes = 0;
};

inline directory::Customer madeCustomer(qint64 id, const QString &name, const QString &code)
{
    directory::Customer customer;
    customer.id = {id};
    customer.name = name;
    customer.code = code;
    customer.from = day("2020-01-01");
    return customer;
}

inline directory::Agreement madeAgreement(qint64 customer, const char *number)
{
    directory::Agreement agreement;
    agreement.id = {customer};
    agreement.customer = {customer};
    agreement.number = QString::fromLatin1(number);
    agreement.status = directory::Agreement::Status::Approved;
    agreement.from = day("2026-01-01");
    agreement.prices = {pricing::plainPrice(pricing::Service::Payslip, agreement.from, each("62.00")),
                        pricing::plainPrice(pricing::Service::Hour, agreement.from, each("650.00"))};
    return agreement;
}

inline directory::VolumeRow madeVolume(Month month, qint64 customer, qint64 payslips, qint64 line = 0)
{
    directory::VolumeRow row;
    row.month = month;
    row.customer = {customer};
    row.count = payslips;
    row.import = {1};
    row.line = line;
    return row;
}

// An order of the customer with one entry on 6 October 2026 from 08:00 UTC, by the person.
inline void addOrder(reports::MonthInputs &inputs, qint64 id, qint64 customer, const char *name, qint64 seconds,
                     qint64 person)
{
    directory::WorkOrder order;
    order.id = {id};
    order.customer = {customer};
    order.number = QString::number(id);
    order.name = QString::fromUtf8(name);
    order.from = day("2026-01-01");
    inputs.orders.push_back(order);
    worklog::Entry entry;
    entry.id = {id};
    entry.order = {id};
    entry.person = {person};
    const qint64 start = QDateTime(day("2026-10-06"), QTime(8, 0), Qt::UTC).toSecsSinceEpoch();
    entry.time = {start, start + seconds};
    inputs.entries.push_back(entry);
}

inline directory::Person madePerson(qint64 id, const char *name)
{
    directory::Person person;
    person.id = {id};
    person.name = QString::fromUtf8(name);
    person.from = day("2020-01-01");
    return person;
}

inline reports::MonthInputs octoberInputs()
{
    using pricing::Service;
    reports::MonthInputs inputs;
    inputs.month = month("2026-10");
    inputs.centre.name = QStringLiteral("Lönecenter Demo");
    inputs.customers = {madeCustomer(1, QStringLiteral("Norrby kommun"), QStringLiteral("K1")),
                        madeCustomer(2, QStringLiteral("Söderby kommun"), QStringLiteral("K2")),
                        madeCustomer(3, QStringLiteral("Bostads AB Viken"), QStringLiteral("K3"))};
    inputs.agreements = {madeAgreement(1, "2023-114"), madeAgreement(2, "2023-115"), madeAgreement(3, "2024-007")};
    inputs.agreements[0].prices.push_back(pricing::plainPrice(Service::FixedFee, day("2026-01-01"), each("13500.00")));
    inputs.agreements[2].prices.push_back(pricing::plainPrice(Service::MinimumFee, day("2026-01-01"), each("5000.00")));
    inputs.volumes = {madeVolume(inputs.month, 1, 1250, 2), madeVolume(inputs.month, 2, 980, 3),
                      madeVolume(inputs.month, 3, 64, 4)};
    directory::ImportBatch batch;
    batch.id = {1};
    batch.file = QStringLiteral("heroma_2026-10.csv");
    batch.at = QDateTime(day("2026-11-02"), QTime(7, 14), Qt::UTC);
    inputs.imports = {batch};
    inputs.people = {madePerson(1, "Anna Lind"), madePerson(2, "Bo Ek")};
    addOrder(inputs, 11, 1, "Pensionsuppdrag", 7 * 3600 + 50 * 60, 1);
    addOrder(inputs, 12, 1, "Löneöversyn", 4 * 3600 + 25 * 60, 2);
    addOrder(inputs, 13, 3, "Statistik", 3600 + 8 * 60, 2);
    inputs.cost = kr(158000);
    return inputs;
}

inline reports::MonthBasis october()
{
    return reports::monthBasis(octoberInputs());
}

// The same customers a month earlier, a little smaller and without hours.
inline reports::MonthBasis september()
{
    reports::MonthInputs inputs = octoberInputs();
    inputs.month = month("2026-09");
    inputs.volumes = {madeVolume(inputs.month, 1, 1246), madeVolume(inputs.month, 2, 975),
                      madeVolume(inputs.month, 3, 64)};
    inputs.cost = kr(157000);
    return reports::monthBasis(inputs);
}

inline reports::Report octoberReport(reports::Audience audience = reports::Audience::Internal, qint64 customer = 0)
{
    reports::MonthlyInputs inputs;
    inputs.basis = october();
    inputs.before = {september()};
    inputs.audience = audience;
    inputs.customer = {customer};
    inputs.perWorkingDay = true;
    inputs.today = day("2026-11-02");
    return reports::monthlyReport(inputs);
}

} // namespace paybench
