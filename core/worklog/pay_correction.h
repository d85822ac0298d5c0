// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/ids.h"
#include "core/basics/money.h"
#include "core/basics/month.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

// Corrections of pay: what was wrong, why, and where it began (CAS-09). No amounts of persons, only their class.

namespace paybench::worklog {

struct PayCorrection {
    enum class Origin { Customer, Centre, System };
    enum class Amount { None, To500, To5000, Over5000 }; // kronor, in either direction

    PayCorrectionId id;
    CaseId ofCase;    // none: found without a question
    CustomerId customer;
    Month month;      // of the pay that was wrong
    QDate found;
    QString what;     // "overtime paid twice"
    QString cause;    // "late report"
    Origin origin = Origin::Customer;
    Amount amount = Amount::None;
    int payslips = 1; // touched
    int minutes = 0;  // spent on it
    PersonId person;  // who wrote it down
};

QString name(PayCorrection::Origin origin);
QString key(PayCorrection::Origin origin);
std::optional<PayCorrection::Origin> originOfKey(const QString &key);
QString name(PayCorrection::Amount amount);
QString key(PayCorrection::Amount amount);
std::optional<PayCorrection::Amount> amountOfKey(const QString &key);
std::vector<QString> faults(const PayCorrection &correction);

// By cause: how many payslips were wrong, for each thousand paid, and what it cost.
struct CauseSum {
    QString cause;
    PayCorrection::Origin origin = PayCorrection::Origin::Customer;
    int corrections = 0;
    qint64 payslips = 0;
    double perThousand = 0; // of the payslips paid; 0 when none were
    int minutes = 0;
    Money cost;             // minutes × rate
};
std::vector<CauseSum> causeSums(const std::vector<PayCorrection> &corrections, qint64 payslipsPaid, Money perMinute); // dearest first

} // namespace paybench::worklog
