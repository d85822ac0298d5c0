// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>

#include <optional>

// Search as people type it: case, spaces and hyphens do not matter; plain letters find accented ones (ekero finds Ekerö,
// aa finds å), but a typed å, ä or ö never finds a or o.

namespace paybench::ui {

// How well the text answers what was typed: 0 begins with the same letters, 1 has them inside, 2 and 3 likewise with
// accents forgiven. None: it does not. Nothing typed finds everything.
std::optional<int> searchRank(const QString &text, const QString &typed);

inline bool isFound(const QString &text, const QString &typed) { return searchRank(text, typed).has_value(); }

// Where the typed letters stand in the text, to show them in accent: start and length, or length 0.
struct Found {
    qsizetype start = 0;
    qsizetype length = 0;
};
Found foundIn(const QString &text, const QString &typed);

} // namespace paybench::ui
