// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/directory/centre.h"
#include "core/directory/month_step.h"
#include "core/directory/person.h"
#include "core/directory/volume.h"
#include "core/reports/invoice.h"
#include "core/reports/month_log.h"
#include "core/worklog/hours.h"

#include <set>

// All figures of a month: every customer's invoice, what must be looked at, and what stands in the way of closing.

namespace paybench::reports {

// Everything a month is computed from, as rows from the file.
struct MonthInputs {
    Month month;
    directory::Centre centre;
    directory::WorkingTime working;
    std::vector<directory::Customer> customers;
    std::vector<directory::Agreement> agreements; // all versions of all customers
    std::vector<directory::VolumeRow> volumes;    // of this month; rows of the month before are only compared
    std::vector<directory::ImportBatch> imports;
    std::vector<directory::WorkOrder> orders;
    std::vector<worklog::Entry> entries;          // that touch the month, with a work order and without
    std::vector<directory::Person> people;        // for the names on entries
    std::vector<Correction> corrections;          // charged in the month
    std::optional<Money> cost;                    // the centre's cost of the month, typed
    LogInputs log;
};

// Something to look at before the month goes on.
struct Finding {
    enum class Severity { Information, Warning, Blocking };
    enum class Place { Agreement, Volumes, Hours, Corrections, Cost, Import }; // where it is mended

    Severity severity = Severity::Information;
    Place place = Place::Agreement;
    CustomerId customer; // may be none
    QString text;        // one sentence
    QString detail;      // a second line, may be empty
};

// Hours of one work order, by person, for the sheet Hours.
struct OrderHours {
    CustomerId customer;
    QString customerName;
    WorkOrderId order;
    QString name;
    qint64 seconds = 0;       // raw
    qint64 billedMinutes = 0;
    pricing::BillingStep step;
    std::vector<std::pair<QString, qint64>> people; // name, seconds
};

struct MonthBasis {
    Month month;
    QString centre;
    std::vector<Invoice> invoices; // by customer name
    std::vector<OrderHours> hours;
    std::vector<Finding> findings; // most serious first
    std::optional<Money> cost;
    int workingDays = 0;
    QDate payDay;
    MonthLog log;

    qint64 payslips() const;
    Money net() const;
    Money vat() const;
    Money total() const;
    bool canClose() const; // nothing blocks
};

// Never fails as a whole: a customer that cannot be priced becomes a blocking finding.
MonthBasis monthBasis(const MonthInputs &inputs);

// A closed month: the basis as it was, word for word. `frozen` writes the same bytes for the same basis.
QByteArray frozen(const MonthBasis &basis);
Result<MonthBasis> thawed(const QByteArray &json);

// The hash chain over closed months: SHA-256 over the hash before, the month and the frozen bytes; hexadecimal.
QString chained(const QString &hashBefore, Month month, const QByteArray &frozenBasis);

} // namespace paybench::reports
