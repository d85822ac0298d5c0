// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/pricing/terms.h"

// What a customer pays for one month, line by line, each with everything needed to say why it is so much.

namespace paybench::pricing {

// What was counted in a month. Payslip classes without a price row of their own are priced as Payslip, together with it.
using Volume = std::map<Service, qint64>; // payslip services and ManualPayment

qint64 payslips(const Volume &volume); // all classes

// The logged time of one work order in a month.
struct OrderTime {
    WorkOrderId order;
    QString name;
    qint64 seconds = 0;
    BillingStep step; // the order's own, or the price row's
};

struct Line {
    enum class Kind {
        Price,      // quantity × price
        Lift,       // up to the minimum fee
        Correction, // of a closed month
        Supplement, // for a closed month, when an index came late
    };

    Kind kind = Kind::Price;
    Service service = Service::Payslip;
    QString what;   // "Payslips 1–1 000"
    Ratio quantity{0, 1};
    UnitPrice each;
    Money amount;

    // What it was made of.
    PriceRowId row;
    QDate validFrom;       // of the price row
    qint64 tierFrom = 0;   // 0: a plain price
    qint64 tierTo = 0;     // 0: no upper end
    WorkOrderId order;
    qint64 rawSeconds = 0; // of a work order, before rounding
    BillingStep step;
    Money minimum;         // of a lift: the fee lifted to
    CorrectionId correction;
    Month corrects;        // of a correction or supplement
};

QString unitOf(const Line &line); // "payslips", "h", "months", in the program's language
QString why(const Line &line);    // the written sum with its price row, validity and rounding, one sentence

struct Price {
    std::vector<Line> lines;

    Money total() const;
};

// Needs rows without faults. Payslips and fixed fee are lifted to the minimum fee; hours and manual payments come on top.
// Invalid when an amount is above largestMoney, when something counted has no price, or a count is below 0.
Result<Price> price(const Terms &terms, const Volume &volume, const std::vector<OrderTime> &orders = {});

// The amount of n payslips by one row, for previews and curves. n ≥ 0.
Result<Money> amountOf(const PriceRow &row, qint64 payslips);

} // namespace paybench::pricing
