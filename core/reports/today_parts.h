// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reports/today_board.h"

#include <QCoreApplication>

// What the files that make the board of the day share; nobody else needs it.

namespace paybench::reports {

constexpr int noonOfRota = 12 * 60; // where the second half of a day begins, as on the rota
constexpr int minutesOfDay = 24 * 60;

// The day of the board and the moment it is looked at. Other days have no moment: nothing of them is now.
class BoardMoment {
public:
    explicit BoardMoment(const TodayInputs &inputs);

    const TodayInputs &inputs() const { return m_inputs; }
    const BusinessClock &clock() const { return m_clock; }
    const std::vector<OpenSpan> &spans() const { return m_spans; } // none: the centre is closed
    bool isToday() const { return m_isToday; }
    bool isPast() const { return m_isPast; }
    int minute() const { return m_minute; } // of now on the board's day; a past day is over, one to come has not begun
    int part() const { return m_part; }     // the half of the day that counts as now
    int rosterDay() const { return m_rosterDay; } // −1: not in the rota
    QDate nextDay() const { return m_nextDay; }   // on which the centre is open; invalid: not in the rota's days

    std::int64_t utc(QDate day, int minute) const;
    int minuteOf(std::int64_t utc) const; // on the board's day, which a moment before or after it leaves
    Stretch stretch(int from, int to) const { return {utc(m_inputs.day, from), utc(m_inputs.day, to)}; }
    QTime time(int minute) const { return QTime::fromMSecsSinceStartOfDay(minute % minutesOfDay * 60000); }

private:
    const TodayInputs &m_inputs;
    BusinessClock m_clock;
    std::vector<OpenSpan> m_spans;
    bool m_isToday = false;
    bool m_isPast = false;
    int m_minute = 0;
    int m_part = 0;
    int m_rosterDay = -1;
    QDate m_nextDay;
};

// A person's half day as people have been told it: the published rota, else the draft.
rota::Mark markOf(const rota::Roster &roster, const rota::RosterRow &row, int day, int part);
bool isPublished(const rota::Roster &roster, QDate day);
// On support in the half, and not registered as away.
bool answers(const rota::Roster &roster, const rota::RosterRow &row, int day, int part);

QString personName(const TodayInputs &inputs, PersonId person);
QString clockSpan(int from, int to); // "13:30–14:00", minutes since midnight
QString listed(const QStringList &names); // "Anna Lind and Bo Ek"

// A break, meeting or absence that was logged or is running, over the stretch; nothing: the person is at work.
std::optional<worklog::Activity> pausedBy(const TodayInputs &inputs, PersonId person, const Stretch &time);

// The parts of the board, each in a file of its own.
void putSeats(const BoardMoment &moment, TodayBoard &board);
void putHalfHours(const BoardMoment &moment, TodayBoard &board);
void putPresence(const BoardMoment &moment, TodayBoard &board);
void putCases(const BoardMoment &moment, TodayBoard &board);
void putDeadlines(const BoardMoment &moment, TodayBoard &board);
void putAway(const BoardMoment &moment, TodayBoard &board);
void putDeviations(const BoardMoment &moment, TodayBoard &board);

} // namespace paybench::reports
