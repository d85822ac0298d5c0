// SPDX-License-Identifier: MPL-2.0
#include "core/worklog/line_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace paybench::worklog {

namespace {

constexpr QChar bullet(0x2022);

bool isDigit(QChar letter) // not those of other scripts, which toInt() refuses
{
    return letter >= u'0' && letter <= u'9';
}

QString noSuchTime(const QString &shown)
{
    return QCoreApplication::translate("worklog", "There is no time %1, so nothing was saved. Write it as 0905 or 0905-0912.").arg(shown);
}

// "2530" as 25:30, for the sentence.
QString shownTime(const QString &digits)
{
    return digits.size() == 4 && !digits.contains(u':') ? digits.left(2) + u':' + digits.mid(2) : digits;
}

std::optional<QTime> timeOf(QString text)
{
    text.replace(u'.', u':');
    if (!text.contains(u':'))
        text.insert(2, u':');
    const QStringList parts = text.split(u':');
    const QTime time(parts[0].toInt(), parts[1].toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

void readTime(WhenWord &when, const QString &text, std::optional<QTime> &into)
{
    into = timeOf(text);
    if (!into && when.complaint.isEmpty())
        when.complaint = noSuchTime(shownTime(text));
}

WhenWord agoOf(const QString &digits)
{
    WhenWord when;
    when.isWhen = true;
    when.time.minutesAgo = 0;
    if (digits.size() > 4)
        when.complaint = QCoreApplication::translate("worklog", "That is too many minutes ago, so nothing was saved. Write the day and time, as 2026-10-05 0905.");
    else
        when.time.minutesAgo = digits.toInt();
    return when;
}

WhenWord dayOfWord(const QString &word)
{
    WhenWord when;
    when.isWhen = true;
    when.time.day = QDate::fromString(word, QStringLiteral("yyyy-M-d"));
    if (!when.time.day.isValid())
        when.complaint = QCoreApplication::translate("worklog", "There is no day %1, so nothing was saved. Write it as 2026-10-05.").arg(word);
    return when;
}

} // namespace

std::vector<Piece> piecesOf(const QString &text, qsizetype from, qsizetype to)
{
    std::vector<Piece> pieces;
    for (qsizetype at = from; at < to; ++at) {
        if (text[at].isSpace())
            continue;
        const qsizetype start = at;
        while (at < to && !text[at].isSpace())
            ++at;
        pieces.push_back({start, at - start});
    }
    return pieces;
}

qsizetype startOfNote(const QString &text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isInNumber = at > 0 && at + 1 < text.size() && isDigit(text[at - 1]) && isDigit(text[at + 1]);
        if (text[at] == u',' && !isInNumber)
            return at;
    }
    return text.size();
}

qsizetype startOfSearch(const QString &text)
{
    for (const Piece &piece : piecesOf(text, 0, startOfNote(text))) {
        if (QStringView(text).mid(piece.start, piece.length).startsWith(QLatin1String("??")))
            return piece.start;
    }
    return text.size();
}

bool isNumber(QStringView word)
{
    return !word.isEmpty() && word.size() <= 4 && std::all_of(word.begin(), word.end(), isDigit);
}

bool isMasked(QStringView word)
{
    return word.contains(bullet);
}

bool isTag(QStringView word)
{
    return word.size() > 1 && word[0] == u'#' && word[1].isLetter();
}

WhenWord whenWordOf(const QString &word)
{
    static const QString time = QStringLiteral("([0-9]{4}|[0-9]{1,2}[:.][0-9]{2})");
    static const QRegularExpression ago(QStringLiteral("\\A[-\u2212\u2013]([0-9]+)\\z"));
    static const QRegularExpression day(QStringLiteral("\\A[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}\\z"));
    static const QRegularExpression times(QStringLiteral("\\A") + time + QStringLiteral("(?:[-\u2212\u2013]") + time + QStringLiteral(")?\\z"));
    static const QRegularExpression begun(QStringLiteral("\\A") + time + QStringLiteral("[-\u2212\u2013][0-9]{0,3}\\z"));
    if (const auto match = ago.match(word); match.hasMatch())
        return agoOf(match.captured(1));
    if (day.match(word).hasMatch())
        return dayOfWord(word);
    WhenWord when;
    if (const auto match = times.match(word); match.hasMatch()) {
        when.isWhen = true;
        when.isNumber = isNumber(word) && !word.startsWith(u'0');
        readTime(when, match.captured(1), when.time.from);
        if (!match.captured(2).isEmpty())
            readTime(when, match.captured(2), when.time.to);
    } else if (begun.match(word).hasMatch()) {
        when.isWhen = true;
        when.complaint = noSuchTime(word);
    }
    return when;
}

QString wrongMinutes(QStringView word)
{
    static const QRegularExpression parts(QStringLiteral("\\A[0-9]+[.,][0-9]+\\z"));
    if (!parts.match(word.toString()).hasMatch())
        return {};
    return QCoreApplication::translate("worklog", "Minutes are whole, so nothing was saved. Write a whole number instead of %1.").arg(word);
}

} // namespace paybench::worklog
