// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/worklog/line_reading.h"

#include <QDate>
#include <QStringList>

// Which words of a quick line mean who, and which the topic: the reading that explains most words, then what this caller
// and this assistant have logged before.

namespace paybench::worklog {

struct WordsRead {
    std::vector<WhoMatch> who;
    int whoChosen = -1;
    std::vector<TopicId> topics;
    int topicChosen = -1;
    QStringList unmatched;
    Guess person; // somebody with the surname only, where another first name was typed
    QString completion; // the rest of the last word
};

WordsRead wordsRead(const QStringList &words, const LineBook &book, const LineHistory &history, QDate today, const LineChoice &choice = {});

// As shown in the line: the contact with unit and customer, or the customer as such.
WhoMatch whoOf(const LineBook &book, const directory::Contact &contact);
WhoMatch whoOf(const directory::Customer &customer);

} // namespace paybench::worklog
