// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/directory/intake.h"

// What the preview says beside a row. Short, without a full stop: they stand in a column.

namespace paybench::directory::intake {

QString newVolume(Month month);
QString unchanged();
QString sameAs(qint64 line);
QString skipped();
QString unknownCustomer(const QString &code);
QString outsideValidity(const Customer &customer, Month month);
QString twoRows(qint64 line, qint64 other);
QString belowZero();
QString tooMany();
QString nothingCounted();
QString noCustomer();
QString hourlyAboveWhole(qint64 hourly, qint64 whole);
QString unknownUnit(const QString &unit);
QString closedUnit(const Unit &unit);
QString nameOfAnother(const QString &name, const Customer &customer);
QString changed(qint64 before, qint64 after); // "1 250 → 1 251"
QString changed(pricing::Service service, qint64 before, qint64 after);
QString confirmed(const QString &change);
// "October 2026 is closed; correction line November 2026: +1 = 62.00 kr"; without a difference or price as far as it
// goes.
QString closedMonth(Month month, Month charged, qint64 difference, const UnitPrice *each);

} // namespace paybench::directory::intake
