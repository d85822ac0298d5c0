// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/staffing/demand.h"
#include "tests/support/makers.h"

// October 2026 of the test centre, as journeys.md J1 has it: open 8–16, 2,500 calls by low, middle and peak days, 1,500
// e-mails, 300 s, nobody gives up, 80 % in 60 s, occupancy at most 85 %, four groups, 88 support days.

namespace paybench::staffing {

inline std::vector<QDate> workingDaysOf(Month month, const Calendar &calendar)
{
    std::vector<QDate> days;
    for (QDate day = month.first(); day <= month.last(); day = day.addDays(1)) {
        if (calendar.isWorkingDay(day))
            days.push_back(day);
    }
    return days;
}

inline DemandInputs octoberDemand(double calls = 2500, double mails = 1500)
{
    DemandInputs inputs;
    inputs.month = Month(2026, 10);
    inputs.pay.rule = PayRule::The25th;
    inputs.hours = {everyWorkday(day("2020-01-01"), 8 * 60, 16 * 60)};
    const std::vector<QDate> open = workingDaysOf(inputs.month, inputs.calendar);
    inputs.calls = placed(calls, open, inputs.calendar, inputs.pay, {});
    inputs.mails = placed(mails, open, inputs.calendar, inputs.pay, {});
    inputs.groups = {
        {"Nord", 0.25, 1}, {"Syd", 0.25, 1}, {QStringLiteral("Öst"), 0.25, 1}, {QStringLiteral("Väst"), 0.25, 1}};
    inputs.supplyDays = 88;
    inputs.source = "Typed total 2 500";
    return inputs;
}

} // namespace paybench::staffing
