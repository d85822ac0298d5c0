// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/worklog/support_case.h"

#include <QSqlQuery>

#include <vector>

// Rows of cases and their events: how they are read and written.

namespace paybench::store {

class Database;

// Of a query over all columns of support_case, in the order of the table.
worklog::Case readCase(const QSqlQuery &query);
// Of a query over id, case_id, at, kind, person_id, to_person_id, group_id, note.
worklog::CaseEvent readCaseEvent(const QSqlQuery &query);

// What must hold of a case: no faults, no personal numbers.
Done caseIsRight(const worklog::Case &one);
// A new row or the one with its id, and its words. Within a step.
Result<CaseId> writeCase(Database &db, const worklog::Case &one);
Done writeCaseEvents(Database &db, CaseId of, const std::vector<worklog::CaseEvent> &events);

} // namespace paybench::store
