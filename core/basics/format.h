// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/calendar.h"
#include "core/basics/money.h"
#include "core/basics/month.h"

#include <QDateTime>
#include <QString>

// Values as text for people, in the default locale's language (words.md 4): 1 234,50 · 2026-10-14 · oktober 2026 · v. 42.
// Groups are parted by U+00A0, minus is U+2212. Files use plain() and ISO dates instead.

namespace paybench::format {

QString number(qint64 value);                         // 1 250
QString decimal(qint64 scaled, int decimals);         // decimal(7133, 2): 71,33
QString amount(Money money);                          // 1 234,50
QString amountWithCurrency(Money money);              // 1 234,50 kr (sv), 1.234,50 kr. (da), 1,234.50 kr (en)
QString price(UnitPrice price);                       // 62,00 or 61,2345
QString quantity(const Ratio &quantity, int decimals = 2); // 12,50
QString percent(qint64 a, qint64 b, int decimals = 1); // percent(121, 127): 95,3 % ; b = 0: –
QString duration(qint64 seconds);                     // 7 h 50 min; 7 tim 50 min; 7 t 50 min

QString day(QDate day);           // 14 Oct 2026; 2026-10-14; 14.10.2026
QString longDay(QDate day);       // Wednesday 14 October; onsdag 14 oktober; onsdag den 14. oktober
QString shortDay(QDate day);      // Thu 8 Oct; to 8 oktober; to 8. oktober
QString monthName(Month month);   // October 2026; oktober 2026
QString monthTitle(Month month);  // the same with a capital first letter, where it stands alone
QString week(IsoWeek week);       // week 42; v. 42; uge 42
QString time(QTime time);         // 09:05; kl. 09:05; kl. 09.05
QString clock(QTime time);        // 09:05; 09:05; 09.05: where it is plain that it is a time
QString moment(const QDateTime &local); // day and time

} // namespace paybench::format
