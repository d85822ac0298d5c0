// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/directory/import_profile.h"

#include <QByteArray>

// What a list of calls or e-mails probably means, where no import profile is saved for it.

namespace paybench::exchange {

// A queue log by its first lines; a table by what its headings say in Swedish, Danish and English. Invalid, with a sentence,
// where no day or no count is found.
Result<directory::ImportProfile> guessedContacts(const QByteArray &bytes, const QString &fileName);

} // namespace paybench::exchange
