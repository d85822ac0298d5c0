// SPDX-License-Identifier: MPL-2.0
#include "ui/frame/matching.h"

#include <QStringList>

#include <algorithm>

namespace paybench::ui {

namespace {

// What a letter is without its accent; å, æ and ø have no decomposition to rely on.
QChar plainLetter(QChar letter)
{
    switch (letter.unicode()) {
    case u'å':
    case u'ä':
    case u'æ':
        return u'a';
    case u'ö':
    case u'ø':
        return u'o';
    default:
        break;
    }
    const QString parts = QString(letter).normalized(QString::NormalizationForm_D);
    return parts.isEmpty() ? letter : parts.front();
}

// Swedish ä and ö are Danish æ and ø.
QChar neighbourly(QChar letter)
{
    return letter == u'æ' ? u'ä' : letter == u'ø' ? u'ö' : letter;
}

bool letterFits(QChar typed, QChar shown)
{
    const QChar small = shown.toLower();
    const QChar wish = typed.toLower();
    return neighbourly(wish) == neighbourly(small) || (wish.unicode() < 128 && wish == plainLetter(small));
}

bool isSkipped(QChar letter)
{
    return letter.isSpace() || letter == u'-' || letter == u'\u00ad';
}

// How many letters of the name the word covers from here; 0: it does not fit.
int covered(const QString &word, const QString &name, int from)
{
    int at = from;
    for (qsizetype i = 0; i < word.size(); ++i, ++at) {
        while (i > 0 && at < name.size() && isSkipped(name.at(at)))
            ++at;
        // Before 1948 and in names still: aa is å.
        const bool isDoubled = word.mid(i, 2).compare(QLatin1String("aa"), Qt::CaseInsensitive) == 0;
        if (isDoubled && at < name.size() && name.at(at).toLower() == u'å') {
            ++i;
            continue;
        }
        if (at >= name.size() || !letterFits(word.at(i), name.at(at)))
            return 0;
    }
    return at - from;
}

bool beginsWord(const QString &name, int at)
{
    return at == 0 || !name.at(at - 1).isLetterOrNumber();
}

std::optional<Match> whole(const QString &word, const QString &name)
{
    std::optional<Match> best;
    for (int at = 0; at < name.size(); ++at) {
        const int length = covered(word, name, at);
        const int rank = at == 0 ? 0 : beginsWord(name, at) ? 1 : 2;
        if (length > 0 && (!best || rank < best->rank))
            best = Match{rank, {{at, length}}};
    }
    return best;
}

// The letters in order within one word: nor finds Noor.
std::optional<Match> scattered(const QString &word, const QString &name)
{
    for (int start = 0; start < name.size(); ++start) {
        if (!beginsWord(name, start) || !letterFits(word.front(), name.at(start)))
            continue;
        qsizetype next = 1;
        int at = start + 1;
        for (; at < name.size() && next < word.size() && name.at(at).isLetterOrNumber(); ++at)
            next += letterFits(word.at(next), name.at(at));
        if (next == word.size())
            return Match{3, {{start, at - start}}};
    }
    return std::nullopt;
}

QStringList wordsOf(const QString &typed)
{
    QString parted = typed;
    for (QChar &letter : parted) {
        if (isSkipped(letter))
            letter = u' ';
    }
    return parted.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

std::optional<Match> match(const QString &typed, const QString &name)
{
    const QStringList words = wordsOf(typed);
    if (const auto together = words.size() > 1 ? whole(words.join(QString()), name) : std::nullopt)
        return together;
    Match found;
    for (const QString &word : words) {
        auto one = whole(word, name);
        if (!one)
            one = scattered(word, name);
        if (!one)
            return std::nullopt;
        found.rank = std::max(found.rank, one->rank);
        found.spans.push_back(one->spans.front());
    }
    std::sort(found.spans.begin(), found.spans.end(), [](const Span &a, const Span &b) { return a.from < b.from; });
    return found;
}

} // namespace paybench::ui
