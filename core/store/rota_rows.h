// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/rota/roster.h"

// Cells of the rota as they stand in the file, read without a record for each: a year of a large centre is fifty thousand.

namespace paybench::store {

class Database;

// Columns day, person, duty and, of the working rota, pinned; days and persons of the statement are its ?1, ?2, ?3.
Result<std::vector<rota::StoredCell>> readCells(const Database &db, const QByteArray &sql, QDate first, QDate last, qint64 version = 0);

// Refused when one of the days lies in a closed month or before one.
Done outsideClosedMonths(const Database &db, QDate first);

// Refused when the last day comes before the first, or one of them is no day.
Done rightOrder(QDate first, QDate last);

} // namespace paybench::store
