// SPDX-License-Identifier: MPL-2.0
#include "core/worklog/line.h"

#include "core/basics/personal_number.h"
#include "core/worklog/line_words.h"

#include <QCoreApplication>

#include <algorithm>

// The text is cut into words, each word is told what it is, and what stands after the first comma is the note.

namespace paybench::worklog {

namespace {

using Kind = LineToken::Kind;

struct FlagWord {
    const char *word;
    std::optional<Channel> channel;
    std::optional<LineTarget> target;
};

constexpr FlagWord flagWords[] = {
    {"+", {}, LineTarget::Later},
    {">2", {}, LineTarget::SecondLine},
    {">sys", {}, LineTarget::SystemManagement},
    {">hr", {}, LineTarget::CustomersHr},
    {"!m", Channel::Email, {}},
    {"!v", Channel::Visit, {}},
    {"?", {}, {}},
};

const FlagWord *flagOf(QStringView word)
{
    for (const FlagWord &flag : flagWords) {
        if (word.compare(QLatin1String(flag.word), Qt::CaseInsensitive) == 0)
            return &flag;
    }
    return nullptr;
}

QString unknownFlag(QStringView word)
{
    return QCoreApplication::translate("worklog", "“%1” has no meaning on the line, so nothing was saved. Write + to complete it later, >2 for the second line, "
                                                  ">sys or >hr to refer, !m for an e-mail, !v for a visit.")
        .arg(word);
}

class Reader {
public:
    explicit Reader(const QString &text) { m_line.text = text; }

    Line read()
    {
        const qsizetype searchStart = startOfSearch(m_line.text);
        const qsizetype noteStart = startOfNote(m_line.text.left(searchStart));
        for (const Piece &piece : piecesOf(m_line.text, 0, noteStart))
            readWord(piece);
        if (noteStart < searchStart)
            readNote(noteStart, searchStart);
        if (searchStart < m_line.text.size())
            readSearch(searchStart);
        chooseMinutes();
        tellMinutesFromRange();
        std::sort(m_line.tokens.begin(), m_line.tokens.end(), [](const LineToken &a, const LineToken &b) { return a.start < b.start; });
        return std::move(m_line);
    }

private:
    QString textOf(const Piece &piece) const { return m_line.text.mid(piece.start, piece.length); }

    void add(const Piece &piece, Kind kind) { m_line.tokens.push_back({piece.start, piece.length, kind, {}}); }

    void addWrong(const Piece &piece, const QString &complaint)
    {
        m_line.tokens.push_back({piece.start, piece.length, Kind::Wrong, complaint});
        if (m_line.complaint.isEmpty())
            m_line.complaint = complaint;
    }

    bool isAtStart() const { return m_words.empty(); } // only what says when, and flags, stands before

    void readWord(const Piece &piece)
    {
        const QString word = textOf(piece);
        if (word.startsWith(u'?') && word.size() > 1 && isAtStart()) { // ?gre
            readFlag({piece.start, 1}, *flagOf(u"?"));
            return readWord({piece.start + 1, piece.length - 1});
        }
        if (const FlagWord *flag = flagOf(word))
            return readFlag(piece, *flag);
        if (word.startsWith(u'!') || word.startsWith(u'>'))
            return addWrong(piece, unknownFlag(word));
        if (word.startsWith(u'#'))
            return readTag(piece);
        if (isMasked(word))
            return add(piece, Kind::Word); // nobody is looked up by it
        if (const WhenWord when = whenWordOf(word); when.isWhen)
            return readWhen(piece, when);
        m_words.push_back(piece);
    }

    void readFlag(const Piece &piece, const FlagWord &flag)
    {
        const bool isSecondTarget = flag.target && m_target && *m_target != *flag.target;
        const bool isSecondChannel = flag.channel && m_channel && *m_channel != *flag.channel;
        if (isSecondTarget || isSecondChannel)
            return addWrong(piece, QCoreApplication::translate("worklog", "“%1” does not go together with what stands before it, so nothing was saved. Write one of them.").arg(textOf(piece)));
        add(piece, Kind::Flag);
        if (flag.target) {
            m_target = flag.target;
            m_line.target = *flag.target;
        } else if (flag.channel) {
            m_channel = flag.channel;
            m_line.channel = *flag.channel;
        } else {
            m_line.isQuestion = true;
        }
    }

    void readTag(const Piece &piece)
    {
        const QString tag = textOf(piece).mid(1);
        if (tag.isEmpty())
            return addWrong(piece, QCoreApplication::translate("worklog", "The # has no word after it, so nothing was saved. Write a tag as #pension."));
        if (!m_line.tags.contains(tag, Qt::CaseInsensitive))
            m_line.tags.append(tag);
        add(piece, Kind::Tag);
    }

    void readWhen(const Piece &piece, const WhenWord &when)
    {
        const bool isMinus = when.time.minutesAgo.has_value();
        const bool isNumber = when.isNumber && !isAtStart(); // 1200 after a name is a number of minutes
        if (isNumber) {
            m_words.push_back(piece);
            return;
        }
        if (!when.complaint.isEmpty())
            return addWrong(piece, when.complaint);
        if (!isAtStart())
            return addWrong(piece, isMinus ? negativeMinutes(piece) : timeStandsFirst(piece));
        LineTime &known = m_line.when;
        const bool isSecond = (when.time.day.isValid() && (known.day.isValid() || known.from || known.minutesAgo))
                              || (!when.time.day.isValid() && (known.from || known.minutesAgo || (isMinus && known.day.isValid())));
        if (isSecond)
            return addWrong(piece, QCoreApplication::translate("worklog", "“%1” is a second time, so nothing was saved. Write one, as 0905, 0905-0912 or 2026-10-05 0905.").arg(textOf(piece)));
        if (when.time.day.isValid())
            known.day = when.time.day;
        known.minutesAgo = when.time.minutesAgo ? when.time.minutesAgo : known.minutesAgo;
        known.from = when.time.from ? when.time.from : known.from;
        known.to = when.time.to ? when.time.to : known.to;
        add(piece, Kind::When);
    }

    // The line as it would be with the piece in front.
    QString movedToFront(const Piece &piece) const
    {
        const QString rest = m_line.text.left(piece.start) + m_line.text.mid(piece.start + piece.length);
        return textOf(piece) + u' ' + rest.simplified();
    }

    QString negativeMinutes(const Piece &piece) const
    {
        if (m_line.when.from || m_line.when.minutesAgo || m_line.when.day.isValid())
            return QCoreApplication::translate("worklog", "Minutes cannot be negative, so nothing was saved. Write them without the minus.");
        return QCoreApplication::translate("worklog", "Minutes cannot be negative, so nothing was saved. To start earlier, write “%1”.").arg(movedToFront(piece));
    }

    QString timeStandsFirst(const Piece &piece) const
    {
        return QCoreApplication::translate("worklog", "The time stands first on the line, so nothing was saved. Write “%1”.").arg(movedToFront(piece));
    }

    // Minutes are the last number that has a word before it or stands alone; other numbers may be codes and names.
    void chooseMinutes()
    {
        qsizetype chosen = -1;
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            const QString word = textOf(m_words[i]);
            if (isNumber(word) && (i > 0 || m_words.size() == 1))
                chosen = qsizetype(i);
        }
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            const QString word = textOf(m_words[i]);
            if (qsizetype(i) == chosen) {
                m_line.minutes = word.toInt();
                add(m_words[i], Kind::Minutes);
            } else if (const QString complaint = wrongMinutes(word); !complaint.isEmpty()) {
                addWrong(m_words[i], complaint);
            } else {
                m_line.words.append(word);
                add(m_words[i], Kind::Word);
            }
        }
    }

    void tellMinutesFromRange()
    {
        const LineTime &when = m_line.when;
        if (!m_line.minutes || !when.from || !when.to)
            return;
        const int length = (when.from->secsTo(*when.to) / 60 + 24 * 60) % (24 * 60);
        const auto minutes = std::find_if(m_line.tokens.begin(), m_line.tokens.end(), [](const LineToken &token) { return token.kind == Kind::Minutes; });
        if (*m_line.minutes == length || minutes == m_line.tokens.end())
            return;
        minutes->kind = Kind::Wrong;
        minutes->complaint = QCoreApplication::translate("worklog", "The line says %1 minutes and a time of %2 minutes, so nothing was saved. Leave one of them out.")
                                 .arg(*m_line.minutes)
                                 .arg(length);
        if (m_line.complaint.isEmpty())
            m_line.complaint = minutes->complaint;
    }

    // Tags may stand anywhere in a note; flags are flags at its end only, where nobody writes them by chance.
    void readNote(qsizetype start, qsizetype end)
    {
        const std::vector<Piece> words = piecesOf(m_line.text, start + 1, end);
        std::size_t trailing = words.size();
        while (trailing > 0 && (flagOf(textOf(words[trailing - 1])) || isTag(textOf(words[trailing - 1]))))
            --trailing;
        QStringList note;
        Piece part{start, 1}; // the comma is part of it
        for (std::size_t i = 0; i < words.size(); ++i) {
            const QString word = textOf(words[i]);
            if (i >= trailing || isTag(word)) {
                addNote(part);
                part = {};
                readWord(words[i]);
                continue;
            }
            note.append(word);
            if (part.length == 0)
                part.start = words[i].start;
            part.length = words[i].start + words[i].length - part.start;
        }
        addNote(part);
        m_line.note = note.join(u' ');
    }

    void addNote(const Piece &part)
    {
        if (part.length > 0)
            add(part, Kind::Note);
    }

    void readSearch(qsizetype start)
    {
        m_line.searched = m_line.text.mid(start + 2).simplified();
        add({start, 2}, Kind::Flag);
        for (const Piece &piece : piecesOf(m_line.text, start + 2, m_line.text.size()))
            add(piece, Kind::Note);
    }

    Line m_line;
    std::vector<Piece> m_words; // who, topic and minutes, still to be told apart
    std::optional<Channel> m_channel;
    std::optional<LineTarget> m_target;
};

} // namespace

Line parsedLine(const QString &text)
{
    const QString hidden = masked(text);
    Line line = Reader(hidden).read();
    line.hadPersonalNumber = hidden != text;
    return line;
}

} // namespace paybench::worklog
