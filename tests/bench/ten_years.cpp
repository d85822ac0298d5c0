// SPDX-License-Identifier: MPL-2.0
#include "tests/bench/ten_years.h"

#include "core/store/agreements.h"
#include "core/store/customers.h"
#include "core/store/database.h"
#include "core/store/month_inputs.h"
#include "core/store/months.h"
#include "core/store/people.h"
#include "core/store/volumes.h"
#include "core/store/work_orders.h"

#include <QDir>
#include <QFile>

namespace paybench::bench {

namespace {

constexpr int tenYearsOfMonths = 120;
constexpr int customerCount = 200;

directory::Customer customerNumber(int i)
{
    directory::Customer customer;
    customer.code = QString::number(1000 + i);
    customer.name = QStringLiteral("Kommun %1").arg(1000 + i);
    customer.from = QDate(2015, 1, 1);
    return customer;
}

Done addCustomers(store::Database &db, std::vector<CustomerId> &customers, std::vector<WorkOrderId> &orders)
{
    for (int i = 0; i < customerCount; ++i) {
        const auto customer = store::Customers(db).save(customerNumber(i));
        if (!customer)
            return customer.error();
        customers.push_back(*customer);
        directory::Agreement agreement;
        agreement.customer = *customer;
        agreement.number = QString::number(i);
        agreement.status = directory::Agreement::Status::Approved;
        agreement.from = QDate(2016, 1, 1);
        agreement.prices = {pricing::plainPrice(pricing::Service::Payslip, agreement.from, UnitPrice::ofTenThousandths(620000)),
                            pricing::plainPrice(pricing::Service::Hour, agreement.from, UnitPrice::ofTenThousandths(6500000))};
        if (const auto saved = store::Agreements(db).save(agreement); !saved)
            return saved.error();
        directory::WorkOrder order;
        order.customer = *customer;
        order.number = QString::number(i);
        order.name = QStringLiteral("Order %1").arg(i);
        order.from = QDate(2016, 1, 1);
        const auto saved = store::WorkOrders(db).save(order);
        if (!saved)
            return saved.error();
        orders.push_back(*saved);
    }
    return {};
}

Done addMonths(store::Database &db, const std::vector<CustomerId> &customers, const std::vector<WorkOrderId> &orders, PersonId person)
{
    for (int m = 0; m < tenYearsOfMonths; ++m) {
        const Month month = Month(2016, 11).plus(m);
        std::vector<directory::VolumeRow> rows;
        for (const CustomerId customer : customers)
            rows.push_back({month, customer, {}, pricing::Service::Payslip, 100 + customer.value * 7 % 900 + m, {}, customer.value});
        directory::ImportBatch batch;
        batch.profile = QStringLiteral("bench");
        batch.file = month.iso();
        batch.at = QDateTime(month.end(), QTime(8, 0), Qt::UTC);
        if (const auto taken = store::Volumes(db).take(batch, rows); !taken)
            return taken.error();
        for (std::size_t i = 0; i < orders.size(); ++i) {
            const qint64 start = QDateTime(month.first().addDays(int(i % 25)), QTime(9, 0), Qt::UTC).toSecsSinceEpoch();
            if (i % 6 == 5)
                continue;
            worklog::Entry entry;
            entry.order = orders[i];
            entry.person = person;
            entry.time = {start, start + 3600 + qint64(i) * 60};
            if (const auto saved = store::WorkOrders(db).save(entry); !saved)
                return saved.error();
        }
    }
    return {};
}

Done fillTenYears(store::Database &db)
{
    return db.step(QStringLiteral("Ten years"), [&]() -> Done {
        directory::Person person;
        person.name = QStringLiteral("Anna Lind");
        person.from = QDate(2015, 1, 1);
        person.positions = {{person.from, {}, 100, 31}};
        const auto someone = store::People(db).save(person);
        if (!someone)
            return someone.error();
        std::vector<CustomerId> customers;
        std::vector<WorkOrderId> orders;
        if (const Done done = addCustomers(db, customers, orders); !done)
            return done;
        return addMonths(db, customers, orders, *someone);
    });
}

// All months but the newest are closed, as they would be after ten years of work.
Done closeMonths(store::Database &db)
{
    for (int m = 0; m < tenYearsOfMonths - 1; ++m) {
        const auto basis = store::basisOf(db, Month(2016, 11).plus(m));
        if (!basis)
            return basis.error();
        const auto closed = store::Months(db).close(*basis, QStringLiteral("Anna Lind"), QDateTime(basis->month.end(), QTime(9, 0), Qt::UTC));
        if (!closed)
            return closed.error();
    }
    return {};
}

} // namespace

QString tenYearsFile()
{
    const QString path = QDir::temp().filePath(QStringLiteral("paybench_bench_ten_closed_years.paybench"));
    if (QFile::exists(path))
        return path;
    auto db = store::Database::create(path);
    if (!db)
        return {};
    const Done filled = fillTenYears(*db);
    if (const Done done = filled ? closeMonths(*db) : filled; !done) {
        qWarning("%s", qPrintable(done.error().message + done.error().detail));
        QFile::remove(path);
        return {};
    }
    return path;
}

} // namespace paybench::bench
