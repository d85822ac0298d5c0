// SPDX-License-Identifier: MPL-2.0
#include "ui/table/search.h"

#include <vector>

namespace paybench::ui {

namespace {

struct Letter {
    QChar is;
    qsizetype at = 0; // in the text as written
};
using Letters = std::vector<Letter>;

bool isSkipped(QChar c)
{
    return c.isSpace() || c == u'-' || c == QChar(0x00AD) || c == QChar(0x2010) || c == QChar(0x2011);
}

QChar oneForm(QChar c)
{
    const QChar low = c.toLower();
    if (low == QChar(0x00E6)) // æ is ä
        return QChar(0x00E4);
    return low == QChar(0x00F8) ? QChar(0x00F6) : low; // ø is ö
}

// With aa as å or letter by letter: "Maria Andersson" needs the second, "Aalborg" the first.
Letters lettersOf(const QString &text, bool joinAa)
{
    Letters letters;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isSkipped(text[at]))
            continue;
        const QChar letter = oneForm(text[at]);
        if (joinAa && letter == u'a' && !letters.empty() && letters.back().is == u'a')
            letters.back().is = QChar(0x00E5);
        else
            letters.push_back({letter, at});
    }
    return letters;
}

QChar withoutAccent(QChar c)
{
    const QString parts = c.decomposition();
    return parts.isEmpty() || c.decompositionTag() != QChar::Canonical ? c : parts.front();
}

bool standsAt(const Letters &text, std::size_t start, const Letters &typed, bool forgiving)
{
    if (start + typed.size() > text.size())
        return false;
    for (std::size_t i = 0; i < typed.size(); ++i) {
        const QChar there = text[start + i].is;
        if (there != typed[i].is && !(forgiving && withoutAccent(there) == typed[i].is))
            return false;
    }
    return true;
}

struct Match {
    int rank = 0;
    Found found;
};

std::optional<Match> matchOf(const QString &text, const QString &typed, bool joinAa, bool forgiving)
{
    const Letters in = lettersOf(text, joinAa);
    const Letters sought = lettersOf(typed, joinAa);
    if (sought.empty())
        return Match {};
    for (std::size_t start = 0; start + sought.size() <= in.size(); ++start) {
        if (!standsAt(in, start, sought, forgiving))
            continue;
        const std::size_t end = start + sought.size();
        const qsizetype stop = end < in.size() ? in[end].at : text.size();
        return Match {(start > 0 ? 1 : 0) + (forgiving ? 2 : 0), {in[start].at, stop - in[start].at}};
    }
    return std::nullopt;
}

std::optional<Match> bestMatch(const QString &text, const QString &typed)
{
    for (const bool forgiving : {false, true}) {
        for (const bool joinAa : {true, false}) {
            if (const auto match = matchOf(text, typed, joinAa, forgiving))
                return match;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<int> searchRank(const QString &text, const QString &typed)
{
    const auto match = bestMatch(text, typed);
    return match ? std::optional<int>(match->rank) : std::nullopt;
}

Found foundIn(const QString &text, const QString &typed)
{
    const auto match = bestMatch(text, typed);
    return match ? match->found : Found {};
}

} // namespace paybench::ui
