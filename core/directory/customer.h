// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/ids.h"
#include "core/basics/paydays.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

// Whom the centre works for: owners, customers, their units and contacts, and where to refer what is not ours.

namespace paybench::directory {

struct Owner {
    OwnerId id;
    QString name;
};

struct Customer {
    enum class Kind { Municipality, Company, Foundation, Other };

    CustomerId id;
    OwnerId owner; // none for those that belong to no owner
    QString code;  // in the payroll system's lists
    QString name;
    Kind kind = Kind::Company;
    QString organisationNumber; // may be empty
    QString reference;          // the buyer's, for invoices
    QDate from;
    QDate to; // last day; invalid: still a customer
    PayRule payRule = PayRule::The25th;
    std::vector<std::pair<Month, QDate>> payDayOverrides;

    bool isCustomer(Month month) const; // on any day of it
    PayCalendar payCalendar() const;
};

QString name(Customer::Kind kind);
QString key(Customer::Kind kind);
std::optional<Customer::Kind> customerKindOfKey(const QString &key);
QString name(PayRule rule);
QString key(PayRule rule);
std::optional<PayRule> payRuleOfKey(const QString &key);

// A Swedish organisation number: ten digits with a correct check digit, third digit 2 or more (exchange.md 2).
bool isOrganisationNumber(const QString &text);

std::vector<QString> faults(const Customer &customer, const std::vector<Customer> &others);

// Which group serves a unit, from a day on.
struct UnitGroup {
    QDate from;
    GroupId group;
};

struct Unit {
    UnitId id;
    CustomerId customer;
    QString code; // may be empty
    QString name;
    QDate to; // last day; invalid: open
    std::vector<UnitGroup> groups;
};

std::vector<QString> faults(const Unit &unit, const std::vector<Unit> &others);

struct Contact {
    ContactId id;
    CustomerId customer;
    UnitId unit; // none: of the whole customer
    QString name;
    QString function; // "HR manager", "reporter"
    QString phone;
    QString email;
};

std::vector<QString> faults(const Contact &contact);

// Not our question: whom to ask instead.
struct Referral {
    ReferralId id;
    CustomerId customer; // none: for every customer
    QString subject;
    QString referTo;
    QString phone;
    QString note;
};

std::vector<QString> faults(const Referral &referral);

} // namespace paybench::directory
