// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/worklog/line.h"
#include "core/worklog/topic.h"

#include <QDate>
#include <QStringList>

// Words of a quick line that no name and no topic answers to: those that say in words what a flag says, and those that
// were probably meant as a topic.

namespace paybench::worklog {

// "mail", "forward", "second line", in the languages of the program: they leave the words. A flag has said it already, or a
// field: then the word only repeats it.
struct Spoken {
    std::optional<Channel> channel;
    std::optional<LineTarget> target;
};
Spoken takeSpoken(QStringList &words);

// "semestr" is nearest to "semester". Nothing is meant where nothing is near.
struct Guess {
    QString typed;
    QString meant;  // in place of what was typed
    QString whole = {}; // of whom it is a part

    const QString &shown() const { return whole.isEmpty() ? meant : whole; }
    explicit operator bool() const { return !meant.isEmpty(); }
};
Guess guessedTopic(const QStringList &words, const Topics &topics, QDate today);

// How many letters have to be put in, left out, changed or swapped with the next.
int distance(const QString &one, const QString &other);

} // namespace paybench::worklog
