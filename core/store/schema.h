// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

// The tables of a centre file: numbered migrations, never edited once released.

namespace paybench::store {

struct Migration {
    QString name; // "0001_directory"
    QByteArray sql;
};

// Those that this program knows, in the order of their names. How they are applied: session.h.
std::vector<Migration> releasedMigrations();

} // namespace paybench::store
