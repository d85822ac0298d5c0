// SPDX-License-Identifier: MPL-2.0
#include "core/worklog/line_guess.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace paybench::worklog {

namespace {

constexpr qsizetype shortestGuess = 4; // letters: shorter words are near to too much

struct SpokenWords {
    const char16_t *words; // one or two
    std::optional<Channel> channel;
    std::optional<LineTarget> target;
};

// Typed in whatever language is spoken at the desk, not in that of the program.
constexpr SpokenWords spokenWords[] = {
    {u"mejl", Channel::Email, {}},
    {u"mail", Channel::Email, {}},
    {u"e-post", Channel::Email, {}},
    {u"e-mail", Channel::Email, {}},
    {u"email", Channel::Email, {}},
    {u"besök", Channel::Visit, {}},
    {u"besøg", Channel::Visit, {}},
    {u"visit", Channel::Visit, {}},
    {u"vidare", {}, LineTarget::SecondLine},
    {u"videre", {}, LineTarget::SecondLine},
    {u"forward", {}, LineTarget::SecondLine},
    {u"andra linjen", {}, LineTarget::SecondLine},
    {u"andra linje", {}, LineTarget::SecondLine},
    {u"anden linje", {}, LineTarget::SecondLine},
    {u"second line", {}, LineTarget::SecondLine},
};

bool standsAt(const QStringList &words, qsizetype at, const QStringList &wanted)
{
    if (at + wanted.size() > words.size())
        return false;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (words[at + i].compare(wanted[i], Qt::CaseInsensitive) != 0)
            return false;
    }
    return true;
}

bool takeAt(QStringList &words, qsizetype at, Spoken &spoken)
{
    for (const SpokenWords &known : spokenWords) {
        const QStringList wanted = QString::fromUtf16(known.words).split(u' ');
        if (!standsAt(words, at, wanted))
            continue;
        words.remove(at, wanted.size());
        spoken.channel = known.channel ? known.channel : spoken.channel;
        spoken.target = known.target ? known.target : spoken.target;
        return true;
    }
    return false;
}

int mostWrong(qsizetype letters)
{
    return letters < 7 ? 1 : 2;
}

// A word that is still being typed is held against as much of the other.
int distanceOfBeginning(const QString &typed, const QString &word)
{
    const int whole = distance(typed, word);
    const bool isBeginning = typed.size() > shortestGuess && typed.size() < word.size();
    return isBeginning && distance(typed, word.left(typed.size())) <= 1 ? 1 : whole;
}

struct Near {
    Guess guess;
    int wrong = 3;
};

void compare(Near &near, const QString &typed, const QString &name)
{
    static const QRegularExpression between(QStringLiteral("[^\\w]+"), QRegularExpression::UseUnicodePropertiesOption);
    for (const QString &word : name.split(between, Qt::SkipEmptyParts)) {
        const QString folded = word.toCaseFolded();
        const int wrong = word.size() < shortestGuess ? near.wrong : distanceOfBeginning(typed.toCaseFolded(), folded);
        if (wrong == 0 || wrong > mostWrong(typed.size()) || wrong >= near.wrong)
            continue;
        near = {{typed, word, {}}, wrong};
    }
}

} // namespace

Spoken takeSpoken(QStringList &words)
{
    Spoken spoken;
    for (qsizetype at = 0; at < words.size();) {
        if (!takeAt(words, at, spoken))
            ++at;
    }
    return spoken;
}

int distance(const QString &one, const QString &other)
{
    std::vector<std::vector<int>> wrong(std::size_t(one.size()) + 1, std::vector<int>(std::size_t(other.size()) + 1));
    for (std::size_t i = 0; i < wrong.size(); ++i) {
        for (std::size_t j = 0; j < wrong[i].size(); ++j) {
            if (i == 0 || j == 0) {
                wrong[i][j] = int(i + j);
                continue;
            }
            const QChar a = one[qsizetype(i) - 1], b = other[qsizetype(j) - 1];
            wrong[i][j] = std::min({wrong[i - 1][j] + 1, wrong[i][j - 1] + 1, wrong[i - 1][j - 1] + (a == b ? 0 : 1)});
            const bool isSwapped = i > 1 && j > 1 && a == other[qsizetype(j) - 2] && one[qsizetype(i) - 2] == b;
            if (isSwapped)
                wrong[i][j] = std::min(wrong[i][j], wrong[i - 2][j - 2] + 1);
        }
    }
    return wrong.back().back();
}

Guess guessedTopic(const QStringList &words, const Topics &topics, QDate today)
{
    Near near;
    for (const QString &typed : words) {
        if (typed.size() < shortestGuess)
            continue;
        for (const Topic &topic : topics.all()) {
            if (!topics.isOffered(topics.counted(topic.id), today))
                continue;
            for (const QString &name : QStringList{topic.name} + topic.words)
                compare(near, typed, name);
        }
    }
    return near.guess;
}

} // namespace paybench::worklog
