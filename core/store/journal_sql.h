// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/journal.h"

// The pieces of SQL that the journal is made of.

namespace paybench::store {

QByteArray quoted(const QByteArray &name); // "name"
QByteArray asText(const QByteArray &text); // 'text'
QByteArray joined(const std::vector<QByteArray> &parts, const QByteArray &between);

// The row of the table `prefix` ("old.", "new.", "") as JSON, and its key.
QByteArray imageOf(const JournalTable &table, const QByteArray &prefix);
QByteArray keyOf(const JournalTable &table, const QByteArray &prefix);
// A column out of the image that is bound to a place ("?1").
QByteArray valueOf(const JournalColumn &column, const QByteArray &place);
std::vector<JournalColumn> keyColumns(const JournalTable &table); // in the order of the key

} // namespace paybench::store
