// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/staffing/contact_intake.h"

// A judged file of calls and e-mails enters the centre's file: what is known while it is judged, the step's name, and the
// writing itself.

namespace paybench::store {

class Database;

// Opening hours, today, and the counts stored of the days in the file.
Result<staffing::KnownContacts> knownContactsFor(Database &db, const staffing::ContactFile &file);

QString contactImportName(const staffing::ContactIntake &intake); // "Import calls October 2026 (352 rows)"

// Stores the accepted rows as one batch, within the step that is running. Invalid when no row is accepted.
Result<ContactImportId> takeContacts(Database &db, const staffing::ContactFile &file, const staffing::ContactIntake &intake,
                                     const QString &profile);

} // namespace paybench::store
