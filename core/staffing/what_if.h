// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/staffing/demand.h"

// The same month under other assumptions, side by side in persons, seconds and kronor (features.md DEM-07).

namespace paybench::staffing {

struct WhatIf {
    QString name;
    Assumptions assumptions;          // changed from the month's own
    std::optional<double> monthCalls; // the total; none: the forecast's
    double callsFactor = 1;           // +10 %: 1.1
    qint64 newPayslips = 0;           // of a new customer, a month
    std::optional<ForecastEvent> event;
    int personsFewer = 0;             // each day, against the month's own need

    friend bool operator==(const WhatIf &, const WhatIf &);
};

std::vector<QString> faults(const WhatIf &what);

DemandInputs changed(const DemandInputs &inputs, const WhatIf &what);

struct Outcome {
    QString name;
    double calls = 0;
    int personDays = 0;
    double hours = 0;
    Money cost;
    double inTime = 1;
    double meanWait = 0;
    double abandoned = 0; // calls
    double occupancy = 0;
    int daysBelowTarget = 0;
};

Outcome outcome(const DemandMonth &month);                         // as it is
Outcome outcome(const DemandMonth &own, const WhatIf &what);       // personsFewer counted from `own`

QByteArray toJson(const WhatIf &what);
Result<WhatIf> whatIfOfJson(const QByteArray &json);

} // namespace paybench::staffing
