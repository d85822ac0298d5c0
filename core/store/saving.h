// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/month.h"
#include "core/basics/result.h"

#include <QString>
#include <QVariant>

#include <set>
#include <vector>

// What every save of the store asks before it writes, and how days and months stand in the file.

namespace paybench::store {

class Database;

// Invalid with the sentence of the first text that holds a personal number.
Done withoutPersonalNumbers(const std::vector<QString> &texts);

// Invalid with the first fault; done when there is none.
Done withoutFaults(const std::vector<QString> &faults);

Result<std::set<Month>> closedMonths(const Database &db);
Error monthIsClosed(Month month); // "The month October 2026 is closed, so nothing was saved. …"
Done inOpenMonth(const Database &db, Month month);

QVariant dayText(QDate day);      // an invalid day is NULL
QVariant idOrNull(qint64 id);     // 0 is NULL
QVariant text(const QString &text); // never NULL
QDate dayOf(const QVariant &text);
Month monthOf(const QVariant &text);

} // namespace paybench::store
