// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>

#include <optional>
#include <vector>

// Which names fit what has been typed, how well, and where (words.md 4): case, spaces and hyphens do not matter; plain
// letters find accented ones, å ä ö never find a o.

namespace paybench::ui {

struct Span {
    int from = 0;
    int length = 0;

    friend bool operator==(const Span &, const Span &) = default;
};

struct Match {
    int rank = 0; // smaller is better: 0 the name begins so, 1 a word does, 2 it is inside, 3 the letters in order
    std::vector<Span> spans; // what is shown bold
};

// Each word typed must be found. Nothing typed fits everything.
std::optional<Match> match(const QString &typed, const QString &name);

} // namespace paybench::ui
