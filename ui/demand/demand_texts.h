// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/staffing/demand.h"
#include "ui/table/value.h"

#include <QString>

#include <utility>
#include <vector>

// Figures of the demand as people read them. None of them is ever shown as infinite or undefined: words take their place.

namespace paybench::ui {

QString shareText(double share, int decimals = 1);   // 80,6 %
QString secondsText(double seconds, int decimals = 1); // 63,0 s, or "grows without end"
QString countText(double count);                      // rounded to whole
QString decimalText(double value, int decimals);      // 1,88
QString hoursText(double hours);                      // 480 h
QString personsText(int persons);                     // 4 persons
QString signedText(qint64 value);                     // +3, −2, 0

// The same for the cells of tables.
Value shareValue(double share);
Value secondsValue(double seconds, int decimals = 1);
Value decimalValue(double value, int decimals = 1);
Value countValue(double count);

QString kindName(staffing::DayKind kind);  // "low", of a day
QString spanName(staffing::TargetSpan span); // "the day's mean"
QString clockText(int minute);             // 10:00
QString halfHourText(const staffing::DemandInterval &interval); // 10:00–10:30
QString bandText(const staffing::Band &band); // 180 (155–206)

// "180 calls expected (155–206) · 4 persons"
QString dayWords(const staffing::DemandDay &day);
// "68 e-mails expected (51–86) · 2 persons beside first line"
QString mailWords(const staffing::DemandDay &day);

} // namespace paybench::ui
