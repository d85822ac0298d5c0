// SPDX-License-Identifier: MPL-2.0
#include "core/worklog/line_reading.h"

#include "core/basics/format.h"
#include "core/basics/personal_number.h"
#include "core/basics/typed_letters.h"
#include "core/basics/validity.h"
#include "core/basics/wall_clock.h"
#include "core/worklog/line_matching.h"
#include "core/worklog/line_needs.h"

#include <QCoreApplication>

#include <algorithm>

namespace paybench::worklog {

namespace {

constexpr std::int64_t askedAbove = 240 * 60;
constexpr std::int64_t longest = 24 * 60 * 60;

template <class Row, class Key> const Row *rowOf(const std::vector<Row> &rows, Key id)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [id](const Row &row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

// The group that serves the unit, else that answers for the topic, else the only one of the customer, else the
// assistant's own: somebody has it.
GroupId groupOf(const LineBook &book, const WhoMatch &who, TopicId topic, PersonId person, QDate day)
{
    if (const directory::Unit *unit = rowOf(book.units, who.unit)) {
        if (const directory::UnitGroup *served = inForce(unit->groups, day))
            return served->group;
    }
    if (const GroupId answers = book.topics.group(topic))
        return answers;
    GroupId only;
    bool isOnly = true;
    for (const directory::Unit &unit : book.units) {
        const directory::UnitGroup *served = unit.customer == who.customer ? inForce(unit.groups, day) : nullptr;
        isOnly = isOnly && (!served || !only || only == served->group);
        only = served ? served->group : only;
    }
    if (only && isOnly)
        return only;
    const directory::Person *self = rowOf(book.people, person);
    const directory::Position *position = self ? inForce(self->positions, day) : nullptr;
    return position ? position->group : GroupId{};
}

PersonId trainerOf(const LineBook &book, GroupId id, QDate day)
{
    const directory::Group *group = rowOf(book.groups, id);
    const directory::TrainerLink *link = group ? inForce(group->trainers, day) : nullptr;
    return link ? link->trainer : PersonId{};
}

bool speaksOf(const directory::Referral &referral, const QString &word)
{
    return wordBeginning(referral.referTo, word) || wordBeginning(referral.subject, word);
}

// The directory's place for the question: the customer's own before everybody's, about this topic before others.
const directory::Referral *referralOf(const LineBook &book, LineTarget target, CustomerId customer, TopicId topic)
{
    const Topic *about = book.topics.find(topic);
    const QStringList words = about ? QStringList{about->name} + about->words : QStringList{};
    const directory::Referral *best = nullptr;
    int bestRank = -1;
    for (const directory::Referral &referral : book.referrals) {
        const bool isOwn = customer && referral.customer == customer;
        const bool isHr = target == LineTarget::CustomersHr;
        if ((referral.customer && !isOwn) || !speaksOf(referral, isHr ? QStringLiteral("hr") : QStringLiteral("system")))
            continue;
        const bool isAbout = std::any_of(words.begin(), words.end(), [&](const QString &word) { return bool(wordBeginning(referral.subject, word)); });
        const int rank = (isOwn ? 2 : 0) + (isAbout ? 1 : 0);
        if (rank > bestRank) {
            best = &referral;
            bestRank = rank;
        }
    }
    return best;
}

QString placeWithoutReferral(const LineBook &book, LineTarget target, CustomerId customer)
{
    if (target == LineTarget::SystemManagement)
        return QCoreApplication::translate("worklog", "System management");
    const directory::Customer *known = rowOf(book.customers, customer);
    return known ? QCoreApplication::translate("worklog", "HR of %1").arg(known->name) : QCoreApplication::translate("worklog", "The customer's own HR");
}

QString tooLate(const QTimeZone &zone, std::int64_t end)
{
    return QCoreApplication::translate("worklog", "The time until %1 has not come yet, so nothing was saved. Write an earlier time or fewer minutes.")
        .arg(format::time(QDateTime::fromSecsSinceEpoch(end, zone).time()));
}

class TimeReader {
public:
    TimeReader(LineReading &reading, const QTimeZone &zone, const LineMoment &moment, std::optional<int> minutes)
        : m_reading(reading), m_when(reading.line.when), m_zone(zone), m_moment(moment), m_minutes(minutes)
    {
    }

    void read()
    {
        if (m_when.day.isValid() && !m_when.from)
            return refuse(QCoreApplication::translate("worklog", "The line says a day but no time, so nothing was saved. Write it as %1 0905.").arg(m_when.day.toString(Qt::ISODate)));
        const bool isRange = m_when.from && m_when.to;
        if (isRange)
            readRange();
        else if (m_when.from || m_when.minutesAgo)
            readFrom(m_when.from ? at(day(), *m_when.from) : m_moment.now - std::int64_t{60} * *m_when.minutesAgo);
        else
            readUntilNow();
        if (m_reading.refusal.isEmpty())
            check();
    }

private:
    QDate today() const { return localDay(m_moment.now, m_zone); }
    QDate day() const { return m_when.day.isValid() ? m_when.day : today(); }
    void refuse(const QString &sentence) { m_reading.refusal = sentence; }

    std::int64_t at(QDate day, QTime time)
    {
        const QDateTime local(day, time, m_zone);
        if (local.isValid() && QDateTime::fromSecsSinceEpoch(local.toSecsSinceEpoch(), m_zone).time() == time)
            return local.toSecsSinceEpoch();
        refuse(QCoreApplication::translate("worklog", "There is no %1 on %2 because summer time begins, so nothing was saved. Write another time.").arg(format::time(time), format::day(day)));
        return 0;
    }

    // A range may go over midnight: without a day it is the last such night that is over.
    void readRange()
    {
        const bool isOverMidnight = *m_when.to <= *m_when.from;
        QDate first = day();
        Stretch &time = m_reading.time;
        time = {at(first, *m_when.from), at(isOverMidnight ? first.addDays(1) : first, *m_when.to)};
        if (isOverMidnight && !m_when.day.isValid() && time.end > m_moment.now) {
            first = first.addDays(-1);
            time = {at(first, *m_when.from), at(first.addDays(1), *m_when.to)};
        }
        if (isOverMidnight && m_reading.refusal.isEmpty() && time.seconds() > askedAbove)
            refuse(QCoreApplication::translate("worklog", "%1–%2 ends before it starts, so nothing was saved. Write the earlier time first.")
                       .arg(m_when.from->toString(QStringLiteral("HH:mm")), m_when.to->toString(QStringLiteral("HH:mm"))));
    }

    void readFrom(std::int64_t start)
    {
        m_reading.time = {start, m_minutes ? start + std::int64_t{60} * *m_minutes : m_moment.now};
        m_reading.runsOn = !m_minutes;
        if (!m_minutes && m_reading.refusal.isEmpty() && start >= m_moment.now)
            refuse(tooLate(m_zone, start));
    }

    // Without minutes the call runs from the call timer's start, else from the moment the line was opened.
    void readUntilNow()
    {
        const bool isOnCall = m_moment.timer.isOnCall() && m_moment.timer.callStarted < m_moment.now;
        if (m_minutes)
            m_reading.time = {m_moment.now - std::int64_t{60} * *m_minutes, m_moment.now};
        else if (isOnCall || m_moment.opened != 0)
            m_reading.time = {std::min(isOnCall ? m_moment.timer.callStarted : m_moment.opened, m_moment.now - 1), m_moment.now};
        else
            refuse(QCoreApplication::translate("worklog", "It is not said how long the contact was, so nothing was saved. Write the minutes after the topic."));
        m_reading.runsOn = !m_minutes;
    }

    void check()
    {
        const Stretch &time = m_reading.time;
        if (time.end > m_moment.now)
            return refuse(tooLate(m_zone, time.end));
        if (time.seconds() <= 0)
            return refuse(QCoreApplication::translate("worklog", "The contact has no length, so nothing was saved. Write at least 1 minute."));
        if (time.seconds() > longest)
            return refuse(QCoreApplication::translate("worklog", "A contact cannot be longer than 24 hours, so nothing was saved. Write fewer minutes or a later start."));
        if (time.seconds() > askedAbove)
            m_reading.question = lengthQuestion(time.seconds());
        for (const QDate closed : m_moment.closedDays) {
            if (closed == localDay(time.start, m_zone) || closed == localDay(time.end - 1, m_zone))
                m_reading.reopens = closed;
        }
    }

    static QString lengthQuestion(std::int64_t seconds)
    {
        const int minutes = int(seconds / 60);
        if (seconds % 3600 == 0)
            return QCoreApplication::translate("worklog", "%1 minutes is %Ln hour(s). Save anyway?", nullptr, minutes / 60).arg(format::number(minutes));
        return QCoreApplication::translate("worklog", "%1 minutes is %2. Save anyway?").arg(format::number(minutes), format::duration(seconds));
    }

    LineReading &m_reading;
    const LineTime &m_when;
    const QTimeZone &m_zone;
    const LineMoment &m_moment;
    std::optional<int> m_minutes;
};

class LineReader {
public:
    LineReader(const Line &line, const LineBook &book, const LineHistory &history, const LineMoment &moment, const LineChoice &choice)
        : m_book(book), m_history(history), m_moment(moment), m_choice(choice)
    {
        m_reading.line = line;
    }

    LineReading read()
    {
        readChoice();
        readWords();
        TimeReader(m_reading, m_book.zone, m_moment, m_choice.minutes ? m_choice.minutes : m_reading.line.minutes).read();
        readPlaces();
        if (m_choice.yes)
            m_reading.question.clear();
        if (m_reading.line.hadPersonalNumber)
            m_reading.hint = QCoreApplication::translate("worklog", "A personal number was removed and is not stored.");
        refuse();
        m_reading.follows = follows();
        return std::move(m_reading);
    }

private:
    void readChoice()
    {
        Line &line = m_reading.line;
        if (m_choice.channel)
            line.channel = *m_choice.channel;
        if (m_choice.target)
            line.target = *m_choice.target;
        if (m_choice.note) {
            line.note = masked(m_choice.note->trimmed());
            line.hadPersonalNumber = line.hadPersonalNumber || line.note != m_choice.note->trimmed();
        }
        if (m_choice.minutes && line.when.to)
            line.when.to.reset();
    }

    void readWords()
    {
        WordsRead words = wordsRead(m_reading.line.words, m_book, m_history, localDay(m_moment.now, m_book.zone), m_choice);
        m_reading.who = std::move(words.who);
        m_reading.whoChosen = words.whoChosen;
        m_reading.topics = std::move(words.topics);
        m_reading.topicChosen = words.topicChosen;
        readRest(words.unmatched, words.person);
        const QString &text = m_reading.line.text;
        const bool isWordAtEnd = !m_reading.line.tokens.empty() && m_reading.line.tokens.back().kind == LineToken::Kind::Word
                                 && m_reading.line.tokens.back().start + m_reading.line.tokens.back().length == text.size();
        if (isWordAtEnd)
            m_reading.completion = words.completion;
        m_reading.state = stateOf();
    }

    // What nobody and nothing answers to may still say what the contact was, and what became of it.
    void readRest(QStringList words, const Guess &person)
    {
        const Spoken spoken = takeSpoken(words);
        if (spoken.channel && !m_choice.channel && m_reading.line.channel == Channel::Phone)
            m_reading.line.channel = *spoken.channel;
        if (spoken.target && !m_choice.target && m_reading.line.target == LineTarget::Solved)
            m_reading.line.target = *spoken.target;
        m_reading.unsorted = words.join(u' ');
        m_reading.guess = person || topic() ? person : guessedTopic(words, m_book.topics, localDay(m_moment.now, m_book.zone));
    }

    const WhoMatch *who() const { return chosenWho(m_reading); }
    TopicId topic() const { return chosenTopic(m_reading); }

    CaseState stateOf() const
    {
        switch (m_reading.line.target) {
        case LineTarget::Later:
            return CaseState::Later;
        case LineTarget::SecondLine:
            return CaseState::SecondLine;
        case LineTarget::SystemManagement:
        case LineTarget::CustomersHr:
            return CaseState::Referred;
        case LineTarget::Solved:
            break;
        }
        const bool isSettled = m_choice.contact || m_choice.customer || m_choice.topicId; // the words were explained by fields
        const bool isUnsorted = !m_reading.unsorted.isEmpty() && !isSettled;
        return !topic() || isUnsorted ? CaseState::Later : CaseState::Solved;
    }

    void readPlaces()
    {
        const QDate day = localDay(m_reading.time.start > 0 ? m_reading.time.start : m_moment.now, m_book.zone);
        const WhoMatch caller = who() ? *who() : WhoMatch{};
        m_reading.group = groupOf(m_book, caller, topic(), m_moment.person, day);
        m_reading.trainer = trainerOf(m_book, m_reading.group, day);
        if (m_reading.state == CaseState::Referred)
            readReferral(caller.customer);
        const auto past = m_history.callers.find(caller.contact);
        if (past == m_history.callers.end())
            return;
        const auto about = past->second.topics.find(m_book.topics.top(topic()));
        if (topic() && about != past->second.topics.end())
            m_reading.before = about->second.inRule;
    }

    void readReferral(CustomerId customer)
    {
        const LineTarget target = m_reading.line.target;
        if (const directory::Referral *found = referralOf(m_book, target, customer, topic())) {
            m_reading.referral = found->id;
            m_reading.referTo = found->referTo;
            m_phone = found->phone;
        } else {
            m_reading.referTo = placeWithoutReferral(m_book, target, customer);
        }
    }

    bool savesNothing() const { return m_reading.line.isEmpty() || m_reading.line.isQuestion || m_reading.line.searched; }

    void refuse()
    {
        if (!m_reading.line.complaint.isEmpty()) {
            m_reading.refusal = m_reading.line.complaint;
        } else if (savesNothing()) { // then nothing is wrong with the time either
            m_reading.refusal.clear();
            m_reading.question.clear();
            m_reading.reopens = {};
        } else if (!m_moment.person) {
            m_reading.refusal = QCoreApplication::translate("worklog", "It is not said who sits here, so nothing was saved. Choose your name first.");
        }
    }

    // Nothing says how long it was, and there is enough on the line to be saved.
    bool isTimeGuessed() const
    {
        const bool saysWhen = m_reading.line.when.from || m_reading.line.when.minutesAgo;
        return m_reading.runsOn && !saysWhen && !m_moment.timer.isOnCall() && bool(topic());
    }

    QString follows() const
    {
        if (savesNothing() || !m_reading.refusal.isEmpty())
            return {};
        QStringList sentences;
        if (!m_reading.unsorted.isEmpty() && m_reading.state == CaseState::Later)
            sentences.append(QCoreApplication::translate("worklog", "“%1” is no known word: it is kept in the note, to be sorted later.").arg(m_reading.unsorted));
        if (m_reading.guess)
            sentences.append(QCoreApplication::translate("worklog", "Did you mean “%1”?").arg(m_reading.guess.shown()));
        if (isTimeGuessed())
            sentences.append(QCoreApplication::translate("worklog", "No minutes, and no call timer runs: the time since the line was begun counts."));
        if (const QString need = needSentence(m_reading, m_book, m_history, m_moment, Tense::ToCome); !need.isEmpty())
            sentences.append(need);
        if (m_reading.state == CaseState::Referred)
            sentences.append(m_phone.isEmpty() ? QCoreApplication::translate("worklog", "Refer the caller to: %1.").arg(m_reading.referTo)
                                               : QCoreApplication::translate("worklog", "Refer the caller to: %1, %2.").arg(m_reading.referTo, m_phone));
        return sentences.join(u' ');
    }

    const LineBook &m_book;
    const LineHistory &m_history;
    const LineMoment &m_moment;
    const LineChoice &m_choice;
    LineReading m_reading;
    QString m_phone; // of the referral
};

} // namespace

const WhoMatch *chosenWho(const LineReading &reading)
{
    return reading.whoChosen < 0 ? nullptr : &reading.who[std::size_t(reading.whoChosen)];
}

TopicId chosenTopic(const LineReading &reading)
{
    return reading.topicChosen < 0 ? TopicId{} : reading.topics[std::size_t(reading.topicChosen)];
}

LineReading reading(const Line &line, const LineBook &book, const LineHistory &history, const LineMoment &moment, const LineChoice &choice)
{
    return LineReader(line, book, history, moment, choice).read();
}

QString withGuess(const LineReading &reading)
{
    QString text = reading.line.text;
    for (const LineToken &token : reading.line.tokens) {
        if (!reading.guess || token.kind != LineToken::Kind::Word || text.mid(token.start, token.length) != reading.guess.typed)
            continue;
        return text.replace(token.start, token.length, reading.guess.meant);
    }
    return text;
}

} // namespace paybench::worklog
