// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/contact_intake.h"

#include "core/staffing/contact_missing.h"
#include "core/staffing/contact_sentences.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <tuple>

namespace paybench::staffing {

namespace {

using State = ContactIntakeRow::State;
using Question = ContactIntakeRow::Question;
using Figure = std::optional<qint64> ContactCount::*;

constexpr int minutesInDay = 24 * 60;
constexpr qint64 mostInAnInterval = 1'000'000;

constexpr std::array<Figure, 4> countFigures{&ContactCount::answered, &ContactCount::abandoned,
                                             &ContactCount::abandonedShort, &ContactCount::inTime};
constexpr std::array<Figure, 7> allFigures{
    &ContactCount::answered,    &ContactCount::abandoned,        &ContactCount::abandonedShort, &ContactCount::inTime,
    &ContactCount::waitSeconds, &ContactCount::abandonedSeconds, &ContactCount::handleSeconds};

// Day, minute, channel and queue: what one stored row is about.
using Place = std::tuple<QDate, int, Channel, QString>;
using QueueDay = std::tuple<QDate, Channel, QString>;

Place placeOf(const ContactCount &count)
{
    return {count.day, count.minute, count.channel, count.queue};
}

QueueDay queueDayOf(const ContactCount &count)
{
    return {count.day, count.channel, count.queue};
}

void refuse(ContactIntakeRow &row, const QString &why)
{
    row.state = State::Refused;
    row.why = why;
}

void hold(ContactIntakeRow &row, Question question, const QString &why)
{
    row.state = State::Held;
    row.question = question;
    row.why = why;
}

QString faultOfCounts(const ContactCount &count)
{
    if (count.offered < 0)
        return sentence::belowZero();
    if (count.offered > mostInAnInterval)
        return sentence::tooMany();
    for (const Figure figure : allFigures) {
        if ((count.*figure).value_or(0) < 0)
            return sentence::belowZero();
    }
    for (const Figure figure : countFigures) {
        if ((count.*figure).value_or(0) > mostInAnInterval)
            return sentence::tooMany();
    }
    return {};
}

QString faultOfParts(const ContactCount &count)
{
    const qint64 answered = count.answered.value_or(0);
    const qint64 abandoned = count.abandoned.value_or(0);
    if (answered + abandoned > count.offered)
        return sentence::moreAnsweredAndAbandoned(count);
    if (count.abandoned && count.abandonedShort.value_or(0) > abandoned)
        return sentence::partAboveWhole(sentence::abandonedShort(), *count.abandonedShort, sentence::abandoned(), abandoned);
    if (count.answered && count.inTime.value_or(0) > answered)
        return sentence::partAboveWhole(sentence::inTime(), *count.inTime, sentence::answered(), answered);
    return {};
}

QString faultOfTime(const ContactCount &count)
{
    if (count.minute < 0 || count.minutes < 1 || count.minute + count.minutes > minutesInDay)
        return sentence::outsideDay(count);
    return count.minute % count.minutes == 0 ? QString() : sentence::offTheGrid(count);
}

bool isSame(const ContactCount &a, const ContactCount &b)
{
    return a.offered == b.offered && a.minutes == b.minutes
        && std::all_of(allFigures.begin(), allFigures.end(), [&](Figure figure) { return a.*figure == b.*figure; });
}

// Nothing that both say differs; what one of them does not say contradicts nothing.
bool agree(const ContactCount &a, const ContactCount &b)
{
    return a.offered == b.offered && a.minutes == b.minutes
        && std::all_of(allFigures.begin(), allFigures.end(),
                       [&](Figure figure) { return !(a.*figure) || !(b.*figure) || a.*figure == b.*figure; });
}

// The row with the figures that were known of it before.
ContactCount completed(ContactCount count, const ContactCount &before)
{
    for (const Figure figure : allFigures) {
        if (!(count.*figure))
            count.*figure = before.*figure;
    }
    return count;
}

bool overlaps(const ContactCount &a, const ContactCount &b)
{
    return a.minute < b.minute + b.minutes && b.minute < a.minute + a.minutes;
}

class ContactJudge {
public:
    ContactJudge(const ContactFile &file, const KnownContacts &known, const ContactDecisions &decisions);

    ContactIntake run();

private:
    void takeRow(const ContactFileRow &row);
    void checkRow(ContactIntakeRow &row) const;
    void warn(ContactIntakeRow &row);
    void compareInFile(std::size_t index);
    void compareWithStored(ContactIntakeRow &row) const;
    void compareWithOthers(ContactIntakeRow &row) const;
    bool isConfirmed(const ContactIntakeRow &row) const;
    void countTotals();
    void findMissing();

    const ContactFile &m_file;
    const KnownContacts &m_known;
    const ContactDecisions &m_decisions;
    std::map<Place, const ContactCount *> m_stored;
    std::map<QueueDay, std::vector<const ContactCount *>> m_storedDays;
    std::map<Place, std::size_t> m_first; // in m_result.rows
    ContactIntake m_result;
    QDate m_openDay; // rows come by day, so a day's opening hours are looked up once
    std::vector<OpenSpan> m_open;
};

ContactJudge::ContactJudge(const ContactFile &file, const KnownContacts &known, const ContactDecisions &decisions)
    : m_file(file)
    , m_known(known)
    , m_decisions(decisions)
{
    for (const ContactCount &count : known.stored) {
        m_stored[placeOf(count)] = &count;
        m_storedDays[queueDayOf(count)].push_back(&count);
    }
}

bool ContactJudge::isConfirmed(const ContactIntakeRow &row) const
{
    return m_decisions.confirmAll || m_decisions.confirmed.count(row.row.count.line) != 0;
}

void ContactJudge::checkRow(ContactIntakeRow &row) const
{
    const ContactCount &count = row.row.count;
    QString fault = row.row.refusal;
    for (QString (*check)(const ContactCount &) : {faultOfTime, faultOfCounts, faultOfParts}) {
        if (fault.isEmpty())
            fault = check(count);
    }
    if (!fault.isEmpty())
        refuse(row, fault);
}

void ContactJudge::warn(ContactIntakeRow &row)
{
    const ContactCount &count = row.row.count;
    if (m_known.today.isValid() && count.day > m_known.today) {
        row.warning = sentence::aheadOfToday();
        return;
    }
    if (count.minutes == minutesInDay || count.offered == 0)
        return;
    if (count.day != m_openDay) {
        m_openDay = count.day;
        m_open = m_known.clock.open(count.day);
    }
    const bool isOpen = std::any_of(m_open.begin(), m_open.end(), [&](const OpenSpan &span) {
        return span.from < count.minute + count.minutes && count.minute < span.to;
    });
    if (!isOpen && !m_open.empty())
        row.warning = sentence::outsideOpeningHours();
}

// The second row of an interval is a repetition, or both have to be looked at.
void ContactJudge::compareInFile(std::size_t index)
{
    ContactIntakeRow &row = m_result.rows[index];
    const auto [entry, isFirst] = m_first.emplace(placeOf(row.row.count), index);
    if (isFirst)
        return;
    ContactIntakeRow &first = m_result.rows[entry->second];
    if (isSame(first.row.count, row.row.count)) {
        row.state = State::Duplicate;
        row.why = sentence::sameAs(first.row.count.line);
        return;
    }
    const QString why = sentence::twoRows(first.row.count.line, row.row.count.line);
    hold(first, Question::TwoRows, why);
    hold(row, Question::TwoRows, why);
}

void ContactJudge::compareWithStored(ContactIntakeRow &row) const
{
    const auto found = m_stored.find(placeOf(row.row.count));
    if (found == m_stored.end() || found->second->minutes != row.row.count.minutes) {
        compareWithOthers(row);
        return;
    }
    const ContactCount &stored = *found->second;
    row.before = stored.offered;
    if (agree(stored, row.row.count)) {
        row.row.count = completed(row.row.count, stored);
        const bool isKnown = isSame(stored, row.row.count);
        row.state = isKnown ? State::Unchanged : State::Accepted;
        row.why = isKnown ? sentence::unchanged() : sentence::added();
        return;
    }
    const QString change = sentence::changed(stored, row.row.count);
    if (isConfirmed(row))
        row.why = sentence::confirmed(change);
    else
        hold(row, Question::ChangedCount, change);
}

// Nothing counts twice: a whole day and its intervals, or intervals of two lengths, take each other's place when asked to.
void ContactJudge::compareWithOthers(ContactIntakeRow &row) const
{
    const ContactCount &count = row.row.count;
    row.why = sentence::newCount(count);
    const auto found = m_storedDays.find(queueDayOf(count));
    if (found == m_storedDays.end())
        return;
    const ContactCount *other = nullptr;
    for (const ContactCount *stored : found->second) {
        if (!overlaps(*stored, count))
            continue;
        other = stored;
        row.before += stored->offered;
    }
    if (!other)
        return;
    const QString change = other->minutes >= minutesInDay ? sentence::dayIsStored(row.before)
        : count.minutes >= minutesInDay                   ? sentence::intervalsAreStored(row.before)
                                                          : sentence::otherIntervals(other->minutes, row.before);
    if (isConfirmed(row))
        row.why = sentence::confirmed(change);
    else
        hold(row, Question::OtherIntervals, change);
}

void ContactJudge::takeRow(const ContactFileRow &row)
{
    m_result.rows.emplace_back();
    m_result.rows.back().row = row;
    checkRow(m_result.rows.back());
    if (m_result.rows.back().state == State::Accepted)
        compareInFile(m_result.rows.size() - 1);
}

void ContactJudge::countTotals()
{
    ContactTotals &totals = m_result.totals;
    std::set<Month> months;
    for (const ContactIntakeRow &row : m_result.rows) {
        totals.rows += row.row.lines;
        if (row.row.count.day.isValid())
            months.insert(Month::of(row.row.count.day));
        switch (row.state) {
        case State::Accepted:
            totals.accepted += row.row.lines;
            (row.row.count.channel == Channel::Call ? totals.calls : totals.mails) += row.row.count.offered;
            break;
        case State::Unchanged:
            totals.unchanged += row.row.lines;
            break;
        case State::Duplicate:
            totals.duplicates += row.row.lines;
            break;
        case State::Held:
            totals.held += row.row.lines;
            break;
        case State::Refused:
            totals.refused += row.row.lines;
            break;
        }
    }
    m_result.months.assign(months.begin(), months.end());
}

void ContactJudge::findMissing()
{
    std::vector<ContactCount> there;
    std::set<Channel> channels;
    for (const ContactIntakeRow &row : m_result.rows) {
        if (row.state == State::Refused)
            continue;
        there.push_back(row.row.count);
        channels.insert(row.row.count.channel);
    }
    std::copy_if(m_known.stored.begin(), m_known.stored.end(), std::back_inserter(there),
                 [&channels](const ContactCount &stored) { return channels.count(stored.channel) != 0; });
    m_result.missing = missingIntervals(m_file, there, m_known);
}

ContactIntake ContactJudge::run()
{
    m_result.notes = m_file.notes;
    for (const ContactFileRow &row : m_file.rows)
        takeRow(row);
    for (const ContactFileRow &row : quietRows(m_file, m_known.clock))
        takeRow(row);
    for (ContactIntakeRow &row : m_result.rows) {
        if (row.state != State::Accepted)
            continue;
        compareWithStored(row);
        if (row.state == State::Accepted)
            warn(row);
    }
    countTotals();
    findMissing();
    return std::move(m_result);
}

} // namespace

std::vector<ContactCount> ContactIntake::counts() const
{
    std::vector<ContactCount> stored;
    for (const ContactIntakeRow &row : rows) {
        if (row.state == State::Accepted)
            stored.push_back(row.row.count);
    }
    return stored;
}

ContactIntake judged(const ContactFile &file, const KnownContacts &known, const ContactDecisions &decisions)
{
    return ContactJudge(file, known, decisions).run();
}

std::optional<std::pair<QDate, QDate>> daysOf(const ContactFile &file)
{
    std::optional<std::pair<QDate, QDate>> ends;
    for (const ContactFileRow &row : file.rows) {
        const QDate day = row.count.day;
        if (!day.isValid() || !row.refusal.isEmpty())
            continue;
        ends = ends ? std::pair(std::min(ends->first, day), std::max(ends->second, day)) : std::pair(day, day);
    }
    return ends;
}

} // namespace paybench::staffing
