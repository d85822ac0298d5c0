// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>

#include <functional>
#include <vector>

// What the command palette lists: something with a name that can be opened.

namespace paybench::ui {

struct Hit {
    QString group; // "Customers": the caption it stands under
    QString title; // where the typed letters are looked for
    QString note;
    QString icon;
    QString shortcut = {};
    std::function<void()> open = {};
    int place = 5; // of its group among those that fit equally well: 0 pages, 1 customers, 2 people, 3 groups, 4 units
    bool isCertain = false; // listed whether or not the letters are in the title: "v43" for October 2026
};

// Answers with what may fit the words; the palette checks the titles, ranks and marks them. Quick: it is asked at each
// letter.
using Finder = std::function<std::vector<Hit>(const QString &words)>;

} // namespace paybench::ui
