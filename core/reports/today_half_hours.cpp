// SPDX-License-Identifier: MPL-2.0
#include "core/reports/today_parts.h"
#include "core/staffing/day_shape.h"

#include <algorithm>
#include <cmath>
#include <set>

// Expected against staffed, half-hour by half-hour.

namespace paybench::reports {

namespace {

using rota::Mark;
using rota::RosterRow;
using worklog::Activity;

class HalfHours {
public:
    explicit HalfHours(const BoardMoment &moment) : m_moment(moment), m_inputs(moment.inputs()) {}

    std::vector<HalfHourBoard> all()
    {
        std::vector<HalfHourBoard> all;
        for (const staffing::OpenSlot &slot : staffing::openSlots(m_moment.spans()))
            all.push_back(halfHour(slot));
        countCalls(all);
        return all;
    }

private:
    HalfHourBoard halfHour(const staffing::OpenSlot &slot) const
    {
        HalfHourBoard one;
        one.minute = slot.minute;
        one.minutes = slot.openMinutes;
        const int end = slot.minute + 30;
        one.time = m_moment.minute() >= end ? HalfHourBoard::Time::Past : m_moment.minute() >= slot.minute ? HalfHourBoard::Time::Now : HalfHourBoard::Time::Coming;
        one.needed = needed(slot.minute);
        for (const auto &[minute, calls] : m_inputs.expected) {
            if (minute == slot.minute)
                one.expected = calls;
        }
        seat(one);
        return one;
    }

    // The half-hour's own need; where only the day's was stored, that.
    int needed(int minute) const
    {
        for (const staffing::NeedInterval &interval : m_inputs.needIntervals) {
            if (interval.day == m_inputs.day && interval.minute <= minute && minute < interval.minute + interval.minutes)
                return interval.wanted;
        }
        return m_inputs.need ? m_inputs.need->persons : 0;
    }

    void seat(HalfHourBoard &one) const
    {
        const rota::Roster &roster = m_inputs.roster;
        const int part = one.minute < noonOfRota ? 0 : 1;
        if (m_moment.rosterDay() < 0)
            return;
        for (const RosterRow &row : roster.rows) {
            const Mark mark = markOf(roster, row, m_moment.rosterDay(), part);
            const bool isFree = row.cells[std::size_t(m_moment.rosterDay())].isFree(part);
            const QString reason = reasonOf(row, mark, isFree, one);
            if (mark == Mark::Support && isFree && reason.isEmpty())
                one.there << row.name;
            else if (!reason.isEmpty())
                one.elsewhere << QCoreApplication::translate("reports", "%1: %2").arg(row.name, reason);
        }
        one.staffed = int(one.there.size());
    }

    // Why somebody who has support, or could, is not on it. What health it is about is nobody's concern.
    QString reasonOf(const RosterRow &row, Mark mark, bool isFree, const HalfHourBoard &one) const
    {
        if (mark == Mark::Support && !isFree)
            return QCoreApplication::translate("reports", "away");
        if (mark == Mark::Meeting || mark == Mark::Course)
            return rota::name(mark).toLower();
        if (mark != Mark::Support || one.time == HalfHourBoard::Time::Coming)
            return {};
        const Stretch time = m_moment.stretch(one.minute, one.minute + 30);
        const auto paused = one.time == HalfHourBoard::Time::Now ? pausedBy(m_inputs, row.person, {m_inputs.now, m_inputs.now + 1}) : pausedBy(m_inputs, row.person, time);
        return paused ? worklog::name(*paused).toLower() : QString();
    }

    void countCalls(std::vector<HalfHourBoard> &all) const
    {
        std::set<qint64> seen; // a call whose time was cut is one call, and time without a case is none
        for (const worklog::Entry &entry : m_inputs.entries) {
            if (entry.activity == Activity::Call && entry.ofCase && seen.insert(entry.ofCase.value).second)
                count(all, entry.time.start);
        }
        for (const worklog::Tally &tally : m_inputs.tallies) {
            if (tally.channel == worklog::Channel::Phone)
                count(all, tally.at);
        }
    }

    void count(std::vector<HalfHourBoard> &all, std::int64_t at) const
    {
        const int minute = m_moment.minuteOf(at);
        for (HalfHourBoard &one : all) {
            if (one.minute <= minute && minute < one.minute + 30)
                ++one.come;
        }
    }

    const BoardMoment &m_moment;
    const TodayInputs &m_inputs;
};

// Of a half-hour that runs, the part that has passed.
double shareSoFar(const HalfHourBoard &one, int minute)
{
    if (one.time == HalfHourBoard::Time::Past)
        return 1;
    return one.time == HalfHourBoard::Time::Now ? double(minute - one.minute) / 30 : 0;
}

} // namespace

void putHalfHours(const BoardMoment &moment, TodayBoard &board)
{
    board.halfHours = HalfHours(moment).all();
    double expected = 0;
    for (const HalfHourBoard &one : board.halfHours)
        expected += one.expected * shareSoFar(one, moment.minute());
    board.expectedSoFar = int(std::lround(expected));
}

} // namespace paybench::reports
