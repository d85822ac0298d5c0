// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/worklog/support_case.h"

#include <QStringList>

// What of a case is shown where it was found.

namespace paybench::store {

// About eighty characters around the first of the words, the words between U+2068 and U+2069; where none of them stands
// in a text (a name was found), the beginning of the first text. `typed` are exact letters.
QString snippetOf(const worklog::Case &one, const QStringList &typed);

} // namespace paybench::store
