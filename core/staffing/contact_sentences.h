// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/staffing/contacts.h"

// What the preview says beside a row of counts. Short, without a full stop: they stand in a column.

namespace paybench::staffing::sentence {

QString newCount(const ContactCount &count); // "new: Monday 5 October, 08:00"
QString unchanged();
QString sameAs(qint64 line);
QString twoRows(qint64 line, qint64 other);
QString changed(const ContactCount &before, const ContactCount &after); // "12 → 14", or of the figure that differs
QString confirmed(const QString &change);
QString added();
QString belowZero();
QString tooMany();
QString moreAnsweredAndAbandoned(const ContactCount &count);
QString partAboveWhole(const QString &part, qint64 partCount, const QString &whole, qint64 wholeCount);
QString answered();
QString abandoned();
QString abandonedShort();
QString inTime();
QString outsideDay(const ContactCount &count);
QString offTheGrid(const ContactCount &count);
QString dayIsStored(qint64 offered);
QString intervalsAreStored(qint64 offered);
QString otherIntervals(int minutes, qint64 offered);
QString aheadOfToday();
QString outsideOpeningHours();

} // namespace paybench::staffing::sentence
