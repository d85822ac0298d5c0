// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/directory/agreement.h"
#include "core/directory/customer.h"
#include "core/pricing/price.h"

// What one customer is to be invoiced for one month: lines, one VAT for the whole, and what it all came from.

namespace paybench::reports {

// A correction of a closed month, or a supplement for one, charged in a later month. It names the line it corrects.
struct Correction {
    CorrectionId id;
    CustomerId customer;
    Month month;    // in which it is charged
    Month corrects; // the closed month
    pricing::Line::Kind kind = pricing::Line::Kind::Correction;
    pricing::Service service = pricing::Service::Payslip;
    QString line;   // the line it corrects, as it stands there
    Ratio quantity{0, 1};
    UnitPrice each;
    Money amount;   // quantity × each
    QString reason;
};

std::vector<QString> faults(const Correction &correction);
pricing::Line lineOf(const Correction &correction);

// Where the counts of an invoice came from.
struct VolumeSource {
    QString file;
    qint64 line = 0; // the first one that counts here
    QDateTime at;    // UTC
    pricing::Service service = pricing::Service::Payslip;
    qint64 count = 0;
};

struct Invoice {
    CustomerId customer;
    QString name;
    QString code;
    QString reference;
    AgreementId agreement;
    QString agreementNumber;
    int version = 0;
    QDate agreementFrom;
    Month month;
    pricing::Volume volume;
    std::vector<VolumeSource> sources;
    std::vector<pricing::Line> lines;
    directory::Vat vat;
    Money net;   // sum of the lines
    Money vatAmount;
    Money total; // net + vatAmount

    qint64 payslips() const { return pricing::payslips(volume); }
};

// Columns of the month page and the report's first table.
Money payslipAmount(const Invoice &invoice);  // lines of payslips and manual payments
Money fixedAmount(const Invoice &invoice);    // fixed fee and lift to the minimum
Money liftAmount(const Invoice &invoice);     // of that, the lift
Ratio billedHours(const Invoice &invoice);
qint64 loggedSeconds(const Invoice &invoice); // raw, of all orders
Money hoursAmount(const Invoice &invoice);
Money correctionAmount(const Invoice &invoice);

// The invoice of a customer under an agreement (faultless). The volume is the customer's of the month.
Result<Invoice> invoice(const directory::Customer &customer, const directory::Agreement &agreement, Month month,
                        const pricing::Volume &volume, const std::vector<pricing::OrderTime> &orders,
                        const std::vector<Correction> &corrections);

} // namespace paybench::reports
