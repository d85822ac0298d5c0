// SPDX-License-Identifier: MPL-2.0
#include "core/rota/change.h"

#include <algorithm>
#include <cstdlib>

namespace paybench::rota {

namespace {

constexpr int supportCode = 0;
constexpr int followUpCode = 1;
constexpr int registrationCode = 2;

qint64 dayPrice(const IndexedTask::DayNeed &day, const Weights &weights, int count)
{
    const int missing = std::max(0, day.least - count);
    return qint64(weights.shortFirst) * std::min(missing, 1) + qint64(weights.shortMore) * std::max(0, missing - 1)
        + qint64(weights.underTarget) * std::max(0, day.target - count) + qint64(weights.overTarget) * std::max(0, count - day.target);
}

qint64 ratioPrice(const Weights &weights, int off, int parts)
{
    const int size = std::abs(off);
    return qint64(weights.ratioFifth) * size + qint64(weights.ratioBeyondDay) * std::max(0, size - 5 * parts);
}

int outside(int count, int least, int most)
{
    return std::max({0, least - count, count - most});
}

} // namespace

PricedPlan::PricedPlan(const Task &task, const Plan &plan, qint64 hardBreach)
    : m_task(std::make_shared<const IndexedTask>(task)), m_plan(plan), m_hardPrice(hardBreach), m_stride(task.days.size() + std::size_t(task.history())),
      m_letters(task.assistants.size() * m_stride, std::uint8_t(away)), m_counted(task.days.size(), 0), m_support(task.days.size(), 0),
      m_reached(task.groups.size() * task.days.size(), 0), m_mentors(task.assistants.size() * task.days.size(), 0),
      m_counts(m_task->wanted.size(), 0)
{
    for (std::vector<int> &counts : m_classCounts)
        counts.assign(std::size_t(m_task->persons) * std::size_t(m_task->checkpoints), 0);
    const Price start = price(task, plan);
    m_tally = {start.objective(), int(start.hard.size())};
    for (int a = 0; a < m_task->persons; ++a) {
        const std::vector<Duty> &history = task.assistants[std::size_t(a)].history;
        for (int j = 0; j < m_task->history; ++j)
            m_letters[letterAt(a, j - m_task->history)] = std::uint8_t(code(history[std::size_t(j)]));
        for (const int d : m_task->person[std::size_t(a)].own) {
            m_letters[letterAt(a, d)] = std::uint8_t(code(plan.at(a, d)));
            count(a, d, letter(a, d), 1);
        }
    }
}

int PricedPlan::own(int a, int place) const
{
    const IndexedTask::Person &person = m_task->person[std::size_t(a)];
    const int before = int(person.before.size());
    return place < before ? person.before[std::size_t(place)] : letter(a, person.own[std::size_t(place - before)]);
}

// C5, C7, C11, H5 and H8 of one week, with one day changed.
qint64 PricedPlan::weekCost(int a, int week, int day, int duty, int &hard) const
{
    const IndexedTask::OwnWeek &own = m_task->ownWeek(a, week);
    const int *days = m_task->weekDays.data() + own.begin;
    std::array<int, 4> counts{};
    int runs = 0;
    int splits = 0;
    int before = away;
    for (int i = 0; i < own.count; ++i) {
        const int now = days[i] == day ? duty : letter(a, days[i]);
        ++counts[std::size_t(now)];
        runs += now == registrationCode && before != registrationCode;
        if (m_task->parts == 2 && i > 0 && days[i] / 2 == days[i - 1] / 2)
            splits += now != before && now != away && before != away;
        before = now;
    }
    hard = (counts[supportCode] > own.supportMost) + (splits > own.splitMost);
    int off = 0;
    for (std::size_t k = 0; k < 3; ++k)
        off += outside(counts[k], own.least[k], own.most[k]);
    return qint64(m_task->weights.weekRatio) * off + qint64(m_task->weights.registrationSplit) * std::max(0, runs - 1)
        + qint64(m_task->weights.splitDay) * splits;
}

// Windows of too many days in a row that would be full, if this day were support.
int PricedPlan::runsThrough(int a, int d) const
{
    const int most = m_task->supportInRow;
    const std::uint8_t *row = m_letters.data() + letterAt(a, 0);
    int first = d;
    while (first - 1 >= -m_task->history && d - (first - 1) <= most && row[first - 1] == supportCode)
        --first;
    int last = d;
    while (last + 1 < m_task->days && last + 1 - d <= most && row[last + 1] == supportCode)
        ++last;
    int windows = 0;
    for (int end = std::max(d, first + most); end <= last; ++end)
        windows += !m_task->cell(a, end).isExempt;
    return windows;
}

int PricedPlan::mentorDifference(int a, int d, int sign) const
{
    int hard = 0;
    const IndexedTask::Person &person = m_task->person[std::size_t(a)];
    if (person.needsMentorOn(d) && !m_task->cell(a, d).isPinned && m_mentors[cellAt(a, d)] == 0)
        hard += sign;
    for (const int newcomer : person.newcomers) {
        const bool isMentored = m_task->person[std::size_t(newcomer)].needsMentorOn(d) && !m_task->cell(newcomer, d).isPinned;
        if (letter(newcomer, d) != supportCode || !isMentored)
            continue;
        const int mentors = m_mentors[cellAt(newcomer, d)];
        hard += (mentors + sign == 0) - (mentors == 0);
    }
    return hard;
}

qint64 PricedPlan::fairnessDifference(int a, int d, int sign) const
{
    const IndexedTask::DayNeed &day = m_task->day[std::size_t(d)];
    qint64 steps = 0;
    for (std::size_t dayClass = 0; dayClass < 2; ++dayClass) {
        for (int q = day.firstCheckpoint; day.inClass[dayClass] && q < m_task->checkpoints; ++q) {
            const IndexedTask::Band &band = m_task->fair[dayClass][m_task->checkpointOf(a, q)];
            const int count = m_classCounts[dayClass][m_task->checkpointOf(a, q)];
            if (band.counts)
                steps += outside(count + sign, band.least, band.most) - outside(count, band.least, band.most);
        }
    }
    return steps * m_task->weights.fairness;
}

// One person more (sign 1) or fewer (−1) on support.
Tally PricedPlan::supportDifference(int a, int d, int sign) const
{
    const IndexedTask::DayNeed &day = m_task->day[std::size_t(d)];
    Tally tally;
    if (m_task->person[std::size_t(a)].countsOn(d)) {
        const int counted = m_counted[std::size_t(d)];
        tally.objective += dayPrice(day, m_task->weights, counted + sign) - dayPrice(day, m_task->weights, counted);
    }
    const int support = m_support[std::size_t(d)];
    tally.hard += (support + sign > day.most) - (support > day.most);
    tally.hard += sign * runsThrough(a, d);
    tally.hard += mentorDifference(a, d, sign);
    tally.objective += fairnessDifference(a, d, sign);
    return tally;
}

qint64 PricedPlan::ratioDifference(int a, int d, int duty, int sign) const
{
    qint64 difference = 0;
    for (int q = m_task->day[std::size_t(d)].firstCheckpoint; duty != away && q < m_task->checkpoints; ++q) {
        const std::size_t place = m_task->checkpointOf(a, q) * 3 + std::size_t(duty);
        const int off = 5 * m_counts[place] - m_task->wanted[place];
        difference += ratioPrice(m_task->weights, off + 5 * sign, m_task->parts) - ratioPrice(m_task->weights, off, m_task->parts);
    }
    return difference;
}

// Supports around this own day (counted with the history) without follow-up soon after, if the day had this duty.
int PricedPlan::followUpsMissing(int a, int place, int duty) const
{
    const IndexedTask::Person &person = m_task->person[std::size_t(a)];
    const int before = int(person.before.size());
    const int all = before + int(person.own.size());
    const int within = m_task->followUpWithin;
    const auto at = [&](int i) { return i == place ? duty : own(a, i); };
    int missing = 0;
    for (int first = std::max({0, place - within, before - within}); first <= place && first + within < all; ++first) {
        bool isMissing = at(first) == supportCode && person.followsUp[std::size_t(first)] != 0;
        for (int next = first + 1; isMissing && next <= first + within; ++next)
            isMissing = at(next) != followUpCode;
        missing += isMissing;
    }
    return missing;
}

Tally PricedPlan::tallyDifference(int a, int d, Duty duty) const
{
    const IndexedTask::Cell &cell = m_task->cell(a, d);
    const int old = code(m_plan.at(a, d));
    const int now = code(duty);
    Tally tally;
    if (old == now)
        return tally;
    tally.objective = cell.cost[std::size_t(now)] - cell.cost[std::size_t(old)];
    tally.hard = cell.hard[std::size_t(now)] - cell.hard[std::size_t(old)];
    if (cell.own < 0)
        return tally;
    if (old == supportCode || now == supportCode) {
        const Tally support = supportDifference(a, d, now == supportCode ? 1 : -1);
        tally.objective += support.objective;
        tally.hard += support.hard;
    }
    const bool wasReached = old <= followUpCode;
    const bool isReached = now <= followUpCode;
    const int reached = m_reached[std::size_t(m_task->person[std::size_t(a)].groupOn(d)) * std::size_t(m_task->days) + std::size_t(d)];
    if (wasReached != isReached && m_task->day[std::size_t(d)].needsGroups)
        tally.objective += qint64(m_task->weights.groupUnreachable) * ((reached + isReached - wasReached == 0) - (reached == 0));
    tally.objective += ratioDifference(a, d, old, -1) + ratioDifference(a, d, now, 1);
    const int week = m_task->day[std::size_t(d)].week;
    int hardBefore = 0;
    int hardAfter = 0;
    tally.objective += weekCost(a, week, d, now, hardAfter) - weekCost(a, week, d, old, hardBefore);
    tally.hard += hardAfter - hardBefore;
    if (m_task->person[std::size_t(a)].followUp && m_task->weights.followUpMissing != 0) {
        const int place = int(m_task->person[std::size_t(a)].before.size()) + cell.own;
        tally.objective += qint64(m_task->weights.followUpMissing) * (followUpsMissing(a, place, now) - followUpsMissing(a, place, old));
    }
    return tally;
}

void PricedPlan::count(int a, int d, int duty, int sign)
{
    const IndexedTask::Person &person = m_task->person[std::size_t(a)];
    const IndexedTask::DayNeed &day = m_task->day[std::size_t(d)];
    if (duty <= followUpCode)
        m_reached[std::size_t(person.groupOn(d)) * std::size_t(m_task->days) + std::size_t(d)] += sign;
    for (int q = day.firstCheckpoint; duty != away && q < m_task->checkpoints; ++q)
        m_counts[m_task->checkpointOf(a, q) * 3 + std::size_t(duty)] += sign;
    if (duty != supportCode)
        return;
    m_support[std::size_t(d)] += sign;
    m_counted[std::size_t(d)] += person.countsOn(d) ? sign : 0;
    for (const int newcomer : person.newcomers)
        m_mentors[cellAt(newcomer, d)] += sign;
    for (std::size_t dayClass = 0; dayClass < 2; ++dayClass) {
        for (int q = day.firstCheckpoint; day.inClass[dayClass] && q < m_task->checkpoints; ++q)
            m_classCounts[dayClass][m_task->checkpointOf(a, q)] += sign;
    }
}

void PricedPlan::put(int a, int d, int duty)
{
    constexpr char letters[] = "SFR-";
    m_plan.rows[std::size_t(a)].data()[d] = letters[duty];
    if (m_task->cell(a, d).own < 0)
        return;
    count(a, d, letter(a, d), -1);
    m_letters[letterAt(a, d)] = std::uint8_t(duty);
    count(a, d, duty, 1);
}

void PricedPlan::set(int a, int d, Duty duty)
{
    const Tally difference = tallyDifference(a, d, duty);
    put(a, d, code(duty));
    m_tally.objective += difference.objective;
    m_tally.hard += difference.hard;
}

void PricedPlan::setBack(int a, int d, Duty duty, const Tally &before)
{
    put(a, d, code(duty));
    m_tally = before;
}

} // namespace paybench::rota
