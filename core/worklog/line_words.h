// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/worklog/line.h"

#include <vector>

// The words of a quick line one by one: where they stand, and what they are whatever stands around them.

namespace paybench::worklog {

struct Piece {
    qsizetype start = 0;
    qsizetype length = 0;
};

std::vector<Piece> piecesOf(const QString &text, qsizetype from, qsizetype to); // what stands between blanks
qsizetype startOfNote(const QString &text);   // its comma; the end when there is none. A comma within a number is none
qsizetype startOfSearch(const QString &text); // its ??; the end when there is none before the note

bool isNumber(QStringView word); // of at most four digits
bool isMasked(QStringView word); // what was a personal number
bool isTag(QStringView word);    // within a note: # and a letter

// A word that says when: -10, 0905, 09:05, 0905-0912, 2026-10-05.
struct WhenWord {
    bool isWhen = false;
    bool isNumber = false; // 1200: may be a number of minutes too
    LineTime time;
    QString complaint;
};
WhenWord whenWordOf(const QString &word);

QString wrongMinutes(QStringView word); // "4.5": minutes are whole; empty: it is no such thing

} // namespace paybench::worklog
