// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/worklog/activity.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>
#include <vector>

// The grammar of the quick line (journeys.md J6): what the text says, before anything is looked up.
//   [when] [who] [topic] [minutes] [, note] [#tag] [flags]
// when: -10 (minutes ago), 0905, 0905-0912, 2026-10-05 0905. Flags: + complete later, >2 second line, !m e-mail,
// !v visit, >sys system management, >hr the customer's own HR, ? only show history, ?? search earlier answers.

namespace paybench::worklog {

struct LineToken {
    enum class Kind { When, Word, Minutes, Note, Tag, Flag, Wrong };

    qsizetype start = 0; // in the text
    qsizetype length = 0;
    Kind kind = Kind::Word;
    QString complaint; // of a wrong one: "there is no time 25:30"
};

struct LineTime {
    QDate day;                      // invalid: today
    std::optional<int> minutesAgo;  // -10
    std::optional<QTime> from, to;
};

enum class LineTarget { Solved, Later, SecondLine, SystemManagement, CustomersHr };

struct Line {
    QString text;    // as typed, personal numbers masked
    std::vector<LineToken> tokens;
    LineTime when;
    QStringList words; // who and topic, in the order typed, still to be told apart
    std::optional<int> minutes;
    QString note;
    QStringList tags;
    Channel channel = Channel::Phone;
    LineTarget target = LineTarget::Solved;
    bool isQuestion = false;            // ?
    std::optional<QString> searched;    // ??: the words after it
    bool hadPersonalNumber = false;     // masked: hint to show
    QString complaint;                  // the first thing that is wrong, as a sentence; empty: nothing

    bool isEmpty() const { return text.trimmed().isEmpty(); }
};

Line parsedLine(const QString &text);

} // namespace paybench::worklog
