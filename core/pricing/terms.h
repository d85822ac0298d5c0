// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/ids.h"
#include "core/basics/money.h"
#include "core/basics/month.h"

#include <QDate>
#include <QString>

#include <map>
#include <vector>

// What has been agreed to be paid for: price rows per service, each valid from a day, and what is counted in a month.

namespace paybench::pricing {

enum class Service {
    Payslip,             // the base assignment
    DeviationPayslip,    // payslip classes: office staff who report deviations
    PresencePayslip,     // staff who report presence
    RoundTheClockPayslip, // scheduled work, 24/7
    ManualPayment,       // each payment made by hand
    FixedFee,            // per month
    MinimumFee,          // per month: least for payslips and fixed fee together
    Hour,                // additional assignments, by the hour
};

constexpr Service payslipServices[] = {Service::Payslip, Service::DeviationPayslip, Service::PresencePayslip,
                                       Service::RoundTheClockPayslip};
constexpr Service allServices[] = {Service::Payslip, Service::DeviationPayslip, Service::PresencePayslip,
                                   Service::RoundTheClockPayslip, Service::ManualPayment, Service::FixedFee,
                                   Service::MinimumFee, Service::Hour};

QString name(Service service);  // "Payslip", in the program's language
QString unit(Service service);  // "kr per payslip"
QString key(Service service);   // "payslip": for files and the store
Result<Service> serviceOfKey(const QString &key);

struct Tier {
    qint64 from = 1; // the first payslip this tier prices
    UnitPrice each;

    friend bool operator==(const Tier &, const Tier &) = default;
};

enum class Tiering {
    Graduated, // every payslip costs what its own tier says
    Volume,    // all payslips cost what the last tier reached says
};

// How the month of one work order becomes billed time (journeys.md X-3): summed first, rounded once.
struct BillingStep {
    enum class Direction { Up, Nearest };

    int minutes = 15; // above 0
    Direction direction = Direction::Up;

    friend bool operator==(const BillingStep &, const BillingStep &) = default;
};

qint64 billedMinutes(qint64 seconds, const BillingStep &step);

// The price of one service from a day on, the first of a month. Without tiers the service costs nothing from then on.
struct PriceRow {
    PriceRowId id;
    Service service = Service::Payslip;
    QDate from;
    Tiering tiering = Tiering::Graduated;
    std::vector<Tier> tiers; // ascending; the first starts at 1. One tier is a plain price.
    BillingStep step;        // for Service::Hour

    friend bool operator==(const PriceRow &, const PriceRow &) = default;
};

PriceRow plainPrice(Service service, QDate from, UnitPrice each);

// The rows in force in a month, at most one for each service.
using Terms = std::map<Service, PriceRow>;

Terms termsIn(const std::vector<PriceRow> &rows, Month month);

// One sentence for each thing that is wrong: tiers out of order, a negative price, two rows of a service on the same day,
// a day that is not the first of a month.
std::vector<QString> faults(const std::vector<PriceRow> &rows);

// Where volume prices make more payslips cheaper than fewer (journeys.md X-11).
struct Cliff {
    qint64 from = 0; // these payslip counts…
    qint64 to = 0;
    qint64 than = 0; // …cost less than this smaller one,
    Money amount;    // which costs this much
};

std::vector<Cliff> cliffs(const PriceRow &row);

} // namespace paybench::pricing
