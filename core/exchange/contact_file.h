// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/progress.h"
#include "core/directory/import_profile.h"
#include "core/staffing/contact_intake.h"

#include <QByteArray>
#include <QTimeZone>

// Counted calls and e-mails, read by an import profile of kind Calls into rows that can be judged: the events of an
// exchange, or a table of intervals. Rows that name an agent are left out or summed here, so that no name goes further.

namespace paybench::exchange {

// Reads a queue log, CSV, XLSX and ODS. Fields that cannot be read are refusals in their rows; Invalid only for a file as a
// whole. The zone is the centre's: a log's seconds become its local half-hours.
Result<staffing::ContactFile> readContacts(const QByteArray &bytes, const QString &fileName,
                                           const directory::ImportProfile &profile, const QTimeZone &zone,
                                           const Progress &progress = carryOn);

} // namespace paybench::exchange
