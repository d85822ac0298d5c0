// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/staffing/demand.h"

#include <QDateTime>

// The need as it was decided for a month and stored for the rota.

namespace paybench::staffing {

struct NeedInterval {
    QDate day;
    int minute = 0;
    int minutes = 30;
    int least = 0;
    int wanted = 0;
    int cautious = 0; // P90
};

struct NeedDay {
    QDate day;
    int persons = 0;       // in first line
    int mailPersons = 0;   // beside it
    int hundredths = 0;    // person-hours in first line
    DayKind kind = DayKind::Low;
    int calls = 0;         // expected, rounded; shown beside the need
};

struct Need {
    Month month;
    QDateTime at; // UTC
    QString who;
    QString how;  // model, target and inputs in one sentence, stamped on everything made from it
    std::vector<NeedDay> days;
    std::vector<NeedInterval> intervals;
};

Need needOf(const DemandMonth &month);

// "Erlang C · 80 % within 60 s of the offered · day mean · handle time 300 s · occupancy at most 85 % · forecast of …"
QString howComputed(const DemandInputs &inputs);

} // namespace paybench::staffing
