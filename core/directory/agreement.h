// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/ids.h"
#include "core/pricing/adjustment.h"
#include "core/pricing/terms.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

// What has been agreed with a customer, version by version: prices, VAT, who does what, services and their SLA.

namespace paybench::directory {

struct Vat {
    enum class Treatment { Standard, Exempt, OutsideScope };

    Treatment treatment = Treatment::Standard;
    int percent = 25;  // of the standard treatment: 25, 12 or 6
    QString reason;    // of the other two, printed on the invoice basis

    Ratio rate() const; // 25/100, or 0
    friend bool operator==(const Vat &, const Vat &) = default;
};

QString name(const Vat &vat); // "VAT 25 %", "Exempt from VAT"

// Who does one step of a process. Nobody is allowed as data, and flagged.
struct Responsibility {
    enum class Who { Customer, Centre, Both, Nobody };

    QString process;
    QString step;
    Who who = Who::Nobody;
    QString note;

    friend bool operator==(const Responsibility &, const Responsibility &) = default;
};

QString name(Responsibility::Who who);

// A service of the agreement with what it holds and its SLA in words.
struct ServiceTerm {
    QString service;
    QString content;
    QString sla; // "Payroll questions are answered within one working day"
    bool included = true; // in the base assignment; else an additional assignment

    friend bool operator==(const ServiceTerm &, const ServiceTerm &) = default;
};

struct Agreement {
    enum class Status { Draft, Approved };

    AgreementId id;
    CustomerId customer;
    QString number;  // "2023-114", the same for all versions
    int version = 1;
    Status status = Status::Draft;
    QDate from; // the first of a month
    QDate to;   // last day; invalid: until the next version
    QString responsible;
    int noticeMonths = 3;
    Vat vat;
    pricing::IndexRule indexRule = pricing::IndexRule::IndexAndEfficiency;
    QDate fixedUntil;                // of a fixed price
    std::int64_t priceStep = 100;    // ten-thousandths that adjusted prices are rounded to
    int adjustedFor = 0;             // the year whose price adjustment made this version; 0: made by hand
    QString note;                    // what the version was made for
    std::vector<pricing::PriceRow> prices;
    std::vector<Responsibility> who;
    std::vector<ServiceTerm> services;

    friend bool operator==(const Agreement &, const Agreement &) = default;
};

// The approved version that holds on the day, or nullptr.
const Agreement *agreementOn(const std::vector<Agreement> &versions, CustomerId customer, QDate day);

std::vector<QString> faults(const Agreement &agreement, const std::vector<Agreement> &others);

// What differs between two versions, one sentence each: prices, VAT, who does what, services.
struct Difference {
    QString what;
    QString before;
    QString after;
};

std::vector<Difference> differences(const Agreement &before, const Agreement &after);

// A new draft version that starts on the day, with everything of the old one; price rows in force then start there.
Agreement nextVersion(const Agreement &latest, QDate from);

} // namespace paybench::directory
