// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/staffing/assumptions.h"

#include <QStringList>

#include <functional>
#include <vector>

// The assumptions of a centre as lines of a table: what each is called, how it is written and how it is read when
// typed.

namespace paybench::ui {

struct AssumptionLine {
    enum class Part { Calls, Target, Mail, FollowUp, Cases, Persons, Weights };

    Part part = Part::Calls;
    QString name;
    QString note; // what it means, muted beside the name
    QString unit;
    std::function<QString(const staffing::Assumptions &)> text; // as it is typed
    std::function<Done(staffing::Assumptions &, const QString &)> read; // Invalid: a sentence, nothing changed
    QStringList choices; // when it is chosen instead of typed
};

QString name(AssumptionLine::Part part);

// In the program's language, in the order of the parts.
std::vector<AssumptionLine> assumptionLines();

} // namespace paybench::ui
