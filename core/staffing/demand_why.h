// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/staffing/demand.h"

#include <QString>
#include <QStringList>

#include <vector>

// Any figure of a month's demand, explained: the sum as one would write it by hand, and the rules behind it. The lines
// are ready to be shown; nothing is computed that demandMonth() has not computed.

namespace paybench::staffing {

enum class DemandFigure { Calls, Persons, InTime, MeanWait, Abandoned, Occupancy, Hours, MailPersons, Backlog, Cost };

struct WhyLine {
    QString sign; // "", "×", "+", "−", "÷", "="
    QString what;
    QString value; // in the program's language, with its decimal sign
    QString unit;
    bool result = false;
};

struct Why {
    DemandFigure figure = DemandFigure::Persons;
    QString title; // "Why 4 persons?"
    QString subtitle; // "Monday 26 October" or "October 2026"
    std::vector<WhyLine> sum;
    QStringList rules; // whole sentences: model, target, what decides, where the calls come from

    QString text() const; // all of it, to be copied
};

QString name(DemandFigure figure);

Why why(const DemandMonth &month, DemandFigure figure);
Why why(const DemandMonth &month, const DemandDay &day, DemandFigure figure);
Why why(const DemandMonth &month, const DemandDay &day, const DemandInterval &interval, DemandFigure figure);

} // namespace paybench::staffing
