// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reports/month_basis.h"
#include "core/reports/report.h"

#include <optional>

// Any figure of the invoice basis, explained: the sum as one would write it by hand, what it came from, and the rule.

namespace paybench::reports {

enum class Figure { Payslips, PayslipAmount, Fixed, Hours, HoursAmount, Corrections, Net, Vat, Total };

struct WhyLine {
    QString sign; // "", "×", "+", "−", "="
    QString what;
    Value value;
    QString unit;
    bool result = false;
};

struct WhySource {
    enum class Kind { File, Typed, Price, Order, Correction, Before };

    Kind kind = Kind::File;
    QString what;
    QString note;
    Value value;
};

struct Why {
    Figure figure = Figure::Net;
    QString title;    // "Why 77 500,00 kr?"
    QString subtitle; // "Norrby kommun · October 2026"
    std::vector<WhyLine> sum;
    std::vector<WhySource> sources;
    QStringList rules; // whole sentences: validity and rounding, line by line

    QString text() const; // all of it, to be copied
};

Value valueOf(const Invoice &invoice, Figure figure);
QString name(Figure figure);

// `before` is the same customer's invoice of the month before, if there is one.
Why why(const Invoice &invoice, Figure figure, const Invoice *before = nullptr);

} // namespace paybench::reports
