// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reports/report.h"
#include "core/staffing/what_if.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

// The demand of a month as a report: need per day, need per half-hour, one person fewer or more, what-ifs side by side,
// how computed. Workbook, paper and CSV come of it as of every report; model, target and inputs stand on every table.

namespace paybench::reports {

struct DemandReportInputs {
    QString centre;
    staffing::DemandMonth month;
    std::optional<staffing::DemandMonth> plan; // where `month` is a what-if: what the others are counted from
    std::vector<staffing::WhatIf> whatIfs; // beside the plan
    QDate today;
};

Report demandReport(const DemandReportInputs &inputs);

} // namespace paybench::reports
