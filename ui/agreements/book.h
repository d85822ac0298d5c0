// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/directory/agreement.h"
#include "core/directory/centre.h"
#include "core/directory/customer.h"
#include "core/directory/person.h"
#include "core/directory/work_order.h"
#include "core/reports/example_invoice.h"
#include "core/worklog/hours.h"

#include <QDate>

#include <set>
#include <vector>

// Everything the page Agreements shows, read from the file at once.

namespace paybench::store {
class Database;
}

namespace paybench::ui {

struct Book {
    QDate today;
    bool writable = true;
    Month lastMonth;               // the newest month that has been counted, else the month before today's
    std::set<Month> closed;
    std::vector<directory::Owner> owners;
    std::vector<directory::Customer> customers;
    std::vector<directory::Agreement> agreements;
    std::vector<directory::Unit> units;
    std::vector<directory::Contact> contacts;
    std::vector<directory::Referral> referrals;
    std::vector<directory::Group> groups;
    std::vector<directory::VolumeRow> volumes; // of the twelve months up to lastMonth
    std::vector<directory::WorkOrder> orders;
    std::vector<worklog::Entry> entries;       // that touch lastMonth
    directory::Centre centre;
    directory::WorkingTime working;

    const directory::Customer *customer(CustomerId id) const;
    const directory::Agreement *agreement(AgreementId id) const;
    std::vector<directory::Agreement> versions(CustomerId customer) const; // by day
    const directory::Agreement *inForce(CustomerId customer) const;        // today
    const directory::Agreement *draft(CustomerId customer) const;          // the newest one
    // The approved version that `version` takes over from, or nullptr.
    const directory::Agreement *before(const directory::Agreement &version) const;
    // What is shown of a customer first: a draft, what holds today, or the newest version.
    const directory::Agreement *shownFirst(CustomerId customer) const;
    QString ownerName(OwnerId owner) const;
    qint64 payslips(CustomerId customer) const; // of lastMonth
    reports::Example example(CustomerId customer) const;
    QDate firstOpenDay() const; // the first of a month after everything that is closed, not before next month
};

Result<Book> bookOf(store::Database &db, QDate today);

// A customer without a price of its own asks for none: the payslip's price on the month, or nothing.
std::optional<UnitPrice> payslipPrice(const directory::Agreement &version, Month month);
// "62.00", or "64.00–56.00" of tiers.
QString priceSummary(const directory::Agreement &version, Month month);

} // namespace paybench::ui
