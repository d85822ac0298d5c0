// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/staffing/work_days.h"
#include "ui/table/value.h"

#include <QString>
#include <QStringList>

// A day's e-mail and follow-up in sentences, with the arithmetic in them.

namespace paybench::ui {

QString workText(double minutes, int decimals = 1); // of work: "9.1 h"
Value workValue(double minutes);                    // the same for cells, in hours

// "68.2 e-mails × 8 min = 9.09 h = 1.14 persons at 8 h."
QString mailWorkWords(double mails, const staffing::Assumptions &assumptions);
// "4.0 h waited + 9.1 h came − 8.0 h done = 5.1 h left."
QString leftWords(const staffing::WorkDay &day);
// "6.2 h must be done today to stay inside the window: 4.0 h between calls, 2.2 h beside first line."
QString mustDoWords(const staffing::WorkDay &day);

QStringList mailDayWords(const staffing::WorkDay &work, const staffing::DemandDay &day, const staffing::Assumptions &assumptions);

} // namespace paybench::ui
