// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/worklog/line_reading.h"

#include <QDate>
#include <QStringList>

#include <bit>
#include <cstdint>

// Everybody and everything that words of a quick line begin, before it is chosen.

namespace paybench::worklog {

// How far the words begin words of a name. Bits stand for the words, the first is bit 0.
struct WordMatch {
    std::uint32_t own = 0;   // in its own name, code or other words
    std::uint32_t all = 0;   // also in the names it stands under
    std::uint32_t whole = 0; // typed to the end
    std::uint32_t exact = 0; // no accent forgiven
    bool isAtBeginning = false; // of the name, not of a later word of it
};

inline constexpr qsizetype mostLineWords = 12; // who and topic need no more; those after them are a note

inline std::uint32_t bitOf(qsizetype word)
{
    return std::uint32_t{1} << word;
}

inline int bits(std::uint32_t words)
{
    return std::popcount(words);
}

struct WhoFound {
    enum class Sort { Unit, Customer, Contact };

    WordMatch match;
    Sort sort = Sort::Contact;
    const directory::Contact *contact = nullptr;
    const directory::Unit *unit = nullptr;
    const directory::Customer *customer = nullptr;
    const QString *name = nullptr;
    int amount = 0; // how much was logged with them
    std::int64_t last = 0;
    bool withTopic = false; // the rest of the line is about something
    bool isInOrder = false; // who stands before what
    int reached = 0; // words it explains together with what the line is about
    qsizetype against = -1; // the word before the surname that is no part of the name: somebody else was meant
};

struct TopicFound {
    TopicId topic; // where it counts
    WordMatch match;
    int place = 0; // in the tree
};

std::vector<WhoFound> whosMatching(const QStringList &words, const LineBook &book, const LineHistory &history, QDate today);
// A topic that was merged answers with its words for the one where it counts.
std::vector<TopicFound> topicsMatching(const Topics &topics, const QStringList &words, QDate today);

} // namespace paybench::worklog
