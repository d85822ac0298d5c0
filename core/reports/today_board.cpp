// SPDX-License-Identifier: MPL-2.0
#include "core/reports/today_board.h"

#include "core/basics/format.h"
#include "core/basics/wall_clock.h"
#include "core/reports/today_parts.h"

#include <algorithm>

// The board of the day, put together; its parts are today_seats, today_half_hours, today_due and today_deviations.

namespace paybench::reports {

namespace {

constexpr int mostDaysAhead = 62; // nobody closes longer

std::vector<OpenSpan> spansOf(const TodayInputs &inputs, const BusinessClock &clock)
{
    return clock.open(inputs.day);
}

// What a closed day is called: a centre's own day or a holiday; empty: a weekday on which it never opens.
QString closedNameOf(const TodayInputs &inputs)
{
    const Calendar calendar = inputs.time.calendar();
    const auto own = calendar.ownDay(inputs.day);
    if (own && !own->name.isEmpty())
        return own->name;
    const auto holiday = calendar.holiday(inputs.day);
    return holiday ? holiday->name : QString();
}

bool hasMarks(const rota::Roster &roster, int day)
{
    return day >= 0 && std::any_of(roster.rows.begin(), roster.rows.end(), [&](const rota::RosterRow &row) {
               return markOf(roster, row, day, 0) != rota::Mark::None || markOf(roster, row, day, 1) != rota::Mark::None;
           });
}

// Contacts of one activity: each case once, however many pieces its time was cut into. A piece without a case is time,
// filled in from the rota, and no contact.
int contactsOf(const std::vector<worklog::Entry> &entries, const Stretch &day, worklog::Activity activity)
{
    std::vector<qint64> cases;
    for (const worklog::Entry &entry : entries) {
        if (entry.ofCase && entry.activity == activity && entry.time.start >= day.start && entry.time.start < day.end)
            cases.push_back(entry.ofCase.value);
    }
    std::sort(cases.begin(), cases.end());
    return int(std::unique(cases.begin(), cases.end()) - cases.begin());
}

void putContacts(const BoardMoment &moment, TodayBoard &board)
{
    const TodayInputs &inputs = moment.inputs();
    const Stretch day = moment.stretch(0, minutesOfDay);
    board.calls = contactsOf(inputs.entries, day, worklog::Activity::Call);
    board.emails = contactsOf(inputs.entries, day, worklog::Activity::Email);
    for (const worklog::Tally &tally : inputs.tallies) {
        if (tally.at < day.start || tally.at >= day.end)
            continue;
        board.calls += tally.channel == worklog::Channel::Phone;
        board.emails += tally.channel == worklog::Channel::Email;
    }
    board.come = board.calls;
    board.wasCounted = board.calls + board.emails > 0;
}

} // namespace

BoardMoment::BoardMoment(const TodayInputs &inputs)
    : m_inputs(inputs), m_clock(inputs.time.clock()), m_spans(spansOf(inputs, m_clock)), m_rosterDay(inputs.roster.dayAt(inputs.day))
{
    const QDateTime local = QDateTime::fromSecsSinceEpoch(inputs.now, inputs.zone);
    m_isToday = local.date() == inputs.day;
    m_isPast = inputs.day < local.date();
    m_minute = m_isToday ? local.time().hour() * 60 + local.time().minute() : m_isPast ? minutesOfDay : -1;
    const bool hasAfternoon = !m_spans.empty() && m_spans.back().to > noonOfRota;
    m_part = m_isToday && m_minute >= noonOfRota && hasAfternoon ? 1 : 0;
    for (int ahead = 1; ahead <= mostDaysAhead && !m_nextDay.isValid(); ++ahead) {
        if (!m_clock.open(inputs.day.addDays(ahead)).empty())
            m_nextDay = inputs.day.addDays(ahead);
    }
}

std::int64_t BoardMoment::utc(QDate day, int minute) const
{
    return utcAt(day, minute, m_inputs.zone);
}

int BoardMoment::minuteOf(std::int64_t utc) const
{
    const QDateTime local = QDateTime::fromSecsSinceEpoch(utc, m_inputs.zone);
    if (local.date() != m_inputs.day)
        return local.date() < m_inputs.day ? -1 : minutesOfDay;
    return local.time().hour() * 60 + local.time().minute();
}

bool isPublished(const rota::Roster &roster, QDate day)
{
    return std::any_of(roster.versions.begin(), roster.versions.end(), [day](const rota::Version &one) { return one.first <= day && day <= one.last; });
}

rota::Mark markOf(const rota::Roster &roster, const rota::RosterRow &row, int day, int part)
{
    const rota::RosterCell &cell = row.cells[std::size_t(day)];
    if (cell.isOff)
        return rota::Mark::None;
    const bool told = isPublished(roster, roster.days[std::size_t(day)].date);
    return (told ? cell.published.value_or(rota::DayMarks()) : cell.marks).at(part);
}

bool answers(const rota::Roster &roster, const rota::RosterRow &row, int day, int part)
{
    return markOf(roster, row, day, part) == rota::Mark::Support && row.cells[std::size_t(day)].isFree(part);
}

QString personName(const TodayInputs &inputs, PersonId person)
{
    const auto found = std::find_if(inputs.people.begin(), inputs.people.end(), [person](const directory::Person &one) { return one.id == person; });
    return found == inputs.people.end() ? QString() : found->name;
}

QString clockSpan(int from, int to)
{
    const auto clock = [](int minute) { return format::clock(QTime::fromMSecsSinceStartOfDay(minute % minutesOfDay * 60000)); };
    return clock(from) + QChar(0x2013) + clock(to);
}

QString listed(const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    return QCoreApplication::translate("reports", "%1 and %2").arg(names.mid(0, names.size() - 1).join(QStringLiteral(", ")), names.back());
}

TodayBoard todayBoard(const TodayInputs &inputs)
{
    const BoardMoment moment(inputs);
    TodayBoard board;
    board.day = inputs.day;
    board.isToday = moment.isToday();
    board.today = localDay(inputs.now, inputs.zone);
    board.isOpen = !moment.spans().empty();
    board.isPooled = inputs.roster.settings.queue == rota::Queue::Pooled;
    board.nextDay = moment.nextDay();
    board.hasRota = hasMarks(inputs.roster, moment.rosterDay());
    board.isPublished = isPublished(inputs.roster, inputs.day);
    board.hasNeed = inputs.need.has_value();
    if (board.isOpen) {
        board.hours = moment.stretch(moment.spans().front().from, moment.spans().back().to);
        board.opens = moment.time(moment.spans().front().from);
        board.closes = moment.time(moment.spans().back().to);
        board.isOver = board.isToday && inputs.now >= board.hours.end;
    } else {
        board.closedName = closedNameOf(inputs);
    }
    putContacts(moment, board);
    putSeats(moment, board);
    putHalfHours(moment, board);
    putPresence(moment, board);
    putCases(moment, board);
    putDeadlines(moment, board);
    putAway(moment, board);
    putDeviations(moment, board);
    return board;
}

QString TodayBoard::headline() const
{
    if (!isOpen)
        return closedName.isEmpty() ? QCoreApplication::translate("reports", "Closed") : QCoreApplication::translate("reports", "Closed: %1").arg(closedName);
    if (isOver)
        return QCoreApplication::translate("reports", "In support today");
    if (isToday)
        return QCoreApplication::translate("reports", "In support now");
    return QCoreApplication::translate("reports", "In support");
}

} // namespace paybench::reports
