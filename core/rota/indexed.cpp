// SPDX-License-Identifier: MPL-2.0
#include "core/rota/indexed.h"

#include <algorithm>
#include <map>

namespace paybench::rota {

namespace {

void addFifths(const Profile &profile, std::array<int, 3> &to)
{
    for (std::size_t k = 0; k < 3; ++k)
        to[k] += profile.fifths[k];
}

} // namespace

IndexedTask::IndexedTask(const Task &task)
    : persons(int(task.assistants.size())), days(int(task.days.size())), checkpoints(int(task.checkpoints.size())),
      groups(int(task.groups.size())), parts(task.parts), history(task.history()), supportInRow(task.rules.consecutiveSupport * task.parts),
      followUpWithin(task.rules.followUpWithin * task.parts), weights(task.weights), rules(task.rules), day(task.days.size()), person(task.assistants.size()),
      cells(task.assistants.size() * task.days.size()), wanted(task.assistants.size() * task.checkpoints.size() * 3)
{
    indexDays(task);
    ownWeeks.resize(std::size_t(persons) * std::size_t(weeks));
    for (int a = 0; a < persons; ++a) {
        indexPerson(task, a);
        indexFollowUps(task, a);
        indexCells(task, a);
        indexWeeks(task, a);
        indexShares(task, a);
    }
    indexFairness(task, 0);
    indexFairness(task, 1);
}

void IndexedTask::indexDays(const Task &task)
{
    std::map<QString, int> known;
    int checkpoint = 0;
    for (std::size_t d = 0; d < task.days.size(); ++d) {
        const Day &from = task.days[d];
        while (task.checkpoints[std::size_t(checkpoint)] < int(d))
            ++checkpoint;
        const int week = known.emplace(from.week, int(known.size())).first->second;
        day[d] = {from.least, from.target, from.most, week, checkpoint, {from.isMonday, from.isPeak}, parts == 1 || from.most > 0};
    }
    weeks = int(known.size());
    std::vector<int> pinned(task.days.size(), 0);
    for (const Assistant &assistant : task.assistants) {
        for (const CellDuty &pin : assistant.pins)
            pinned[std::size_t(pin.day)] += pin.duty == Duty::Support;
    }
    for (std::size_t d = 0; d < task.days.size(); ++d)
        day[d].most = std::max(day[d].most, pinned[d]);
}

void IndexedTask::indexPerson(const Task &task, int a)
{
    const Assistant &from = task.assistants[std::size_t(a)];
    Person &to = person[std::size_t(a)];
    to.group = from.group;
    for (int d = 0; !from.laterGroups.empty() && d < days; ++d)
        to.groupByDay.push_back(from.groupOn(d));
    to.countsFrom = from.counts ? 0 : from.newcomerUntil;
    to.mentoredUntil = from.mentors.empty() ? 0 : from.newcomerUntil;
    to.mentors = from.mentors;
    std::sort(to.mentors.begin(), to.mentors.end());
    to.mentors.erase(std::unique(to.mentors.begin(), to.mentors.end()), to.mentors.end());
    for (const int mentor : to.mentors)
        person[std::size_t(mentor)].newcomers.push_back(a);
    for (const Duty duty : from.history) {
        if (duty != Duty::Away)
            to.before.push_back(code(duty));
    }
    for (int d = 0; d < days; ++d) {
        if (from.available[d] == '1') {
            cellOf(a, d).own = std::int16_t(to.own.size());
            to.own.push_back(d);
        }
    }
}

void IndexedTask::indexFollowUps(const Task &task, int a)
{
    Person &to = person[std::size_t(a)];
    to.followsUp.assign(to.before.size(), task.profileOn(a, -1).followUp);
    for (const int d : to.own)
        to.followsUp.push_back(task.profileOn(a, d).followUp);
    to.followUp = std::find(to.followsUp.begin(), to.followsUp.end(), 1) != to.followsUp.end();
}

void IndexedTask::indexCells(const Task &task, int a)
{
    const Assistant &from = task.assistants[std::size_t(a)];
    for (int d = 0; d < days; ++d) {
        Cell &cell = cellOf(a, d);
        if (cell.own >= 0)
            cell.hard[away] = 1;
        else
            cell.hard = {1, 1, 1, 0};
        const int before = task.published ? code(task.published->at(a, d)) : away;
        for (int duty = 0; cell.own >= 0 && before != away && duty < 4; ++duty)
            cell.cost[std::size_t(duty)] += duty == before ? 0 : d < task.nearUntil ? weights.changeNear : weights.changeFar;
    }
    for (const CellDuty &pin : from.pins) {
        cellOf(a, pin.day).isPinned = true;
        for (int duty = 0; duty < 4; ++duty)
            cellOf(a, pin.day).hard[std::size_t(duty)] = std::uint8_t(cellOf(a, pin.day).hard[std::size_t(duty)] + (duty != code(pin.duty)));
    }
    for (const CellDuty &cell : from.forbidden)
        ++cellOf(a, cell.day).hard[std::size_t(code(cell.duty))];
    for (const Preference &wish : from.preferences)
        cellOf(a, wish.day).cost[std::size_t(code(wish.duty))] += wish.cost;
    const int most = supportInRow;
    int pinnedInRow = history; // the history is as good as pinned
    for (int d = 0; d < days; ++d) {
        pinnedInRow = cellOf(a, d).isPinned ? pinnedInRow + 1 : 0;
        cellOf(a, d).isExempt = pinnedInRow >= most + 1;
    }
}

// Days of each week both halves of which are pinned, to different duties.
std::vector<int> IndexedTask::pinnedSplits(const Assistant &assistant) const
{
    std::vector<int> splits(std::size_t(weeks), 0);
    std::map<int, Duty> pinned;
    for (const CellDuty &pin : assistant.pins)
        pinned[pin.day] = pin.duty;
    for (const auto &[d, duty] : pinned) {
        const auto afternoon = pinned.find(d + 1);
        if (parts == 2 && d % 2 == 0 && afternoon != pinned.end())
            splits[std::size_t(day[std::size_t(d)].week)] += afternoon->second != duty;
    }
    return splits;
}

void IndexedTask::indexWeeks(const Task &task, int a)
{
    const Assistant &from = task.assistants[std::size_t(a)];
    std::vector<std::vector<int>> own(static_cast<std::size_t>(weeks));
    std::vector<int> pinned(std::size_t(weeks), 0);
    const std::vector<int> split = pinnedSplits(from);
    for (const int d : person[std::size_t(a)].own)
        own[std::size_t(day[std::size_t(d)].week)].push_back(d);
    for (const CellDuty &pin : from.pins)
        pinned[std::size_t(day[std::size_t(pin.day)].week)] += pin.duty == Duty::Support;
    for (int w = 0; w < weeks; ++w) {
        OwnWeek &week = ownWeeks[std::size_t(a) * std::size_t(weeks) + std::size_t(w)];
        const std::vector<int> &list = own[std::size_t(w)];
        week.begin = int(weekDays.size());
        week.count = int(list.size());
        week.supportMost = std::max(rules.supportPerWeek * parts, pinned[std::size_t(w)]);
        week.splitMost = std::max(rules.splitDaysPerWeek, split[std::size_t(w)]);
        weekDays.insert(weekDays.end(), list.begin(), list.end());
        std::array<int, 3> fifths{};
        for (const int d : list)
            addFifths(task.profileOn(a, d), fifths);
        const int grain = task.grain(), fifthsOfGrain = 5 * grain;
        for (std::size_t k = 0; k < 3; ++k) {
            week.least[k] = fifths[k] / fifthsOfGrain * grain;
            week.most[k] = (fifths[k] + fifthsOfGrain - 1) / fifthsOfGrain * grain;
        }
    }
}

void IndexedTask::indexShares(const Task &task, int a)
{
    const Assistant &from = task.assistants[std::size_t(a)];
    const std::vector<int> &own = person[std::size_t(a)].own;
    auto next = own.begin();
    std::array<int, 3> fifths{};
    for (int q = 0; q < checkpoints; ++q) {
        for (; next != own.end() && *next <= task.checkpoints[std::size_t(q)]; ++next)
            addFifths(task.profileOn(a, *next), fifths);
        for (std::size_t k = 0; k < 3; ++k)
            wanted[checkpointOf(a, q) * 3 + k] = fifths[k] - from.carry[k];
    }
}

void IndexedTask::indexFairness(const Task &task, int dayClass)
{
    std::vector<Band> &bands = fair[std::size_t(dayClass)];
    bands.resize(std::size_t(persons) * std::size_t(checkpoints));
    std::vector<qint64> shares(std::size_t(persons), 0);
    qint64 together = 0;
    qint64 target = 0;
    int d = 0;
    for (int q = 0; q < checkpoints; ++q) {
        for (; d <= task.checkpoints[std::size_t(q)]; ++d) {
            if (!day[std::size_t(d)].inClass[std::size_t(dayClass)])
                continue;
            target += day[std::size_t(d)].target;
            for (int a = 0; a < persons; ++a) {
                const int share = cell(a, d).own < 0 ? 0 : task.profileOn(a, d).fifths[0];
                shares[std::size_t(a)] += share;
                together += share;
            }
        }
        for (int a = 0; a < persons; ++a) {
            const qint64 share = target * shares[std::size_t(a)], grain = task.grain(), of = together * grain;
            if (shares[std::size_t(a)] > 0)
                bands[checkpointOf(a, q)] = {int(share / of * grain), int((share + of - 1) / of * grain), true};
        }
    }
}

} // namespace paybench::rota
