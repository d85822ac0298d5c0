// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/task.h"
#include "core/staffing/random_numbers.h"

#include <QFile>

// Small random tasks with every kind of rule in them, and rotas at random.

namespace paybench::rota {

class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_random(seed) {}
    int below(int limit) { return int(((m_random.next() >> 32) * std::uint64_t(limit)) >> 32); }
    bool once(int in) { return below(in) == 0; }
    Duty duty() { return duties[std::size_t(below(3))]; }

private:
    staffing::RandomNumbers m_random;
};

enum class Limits { Tight, None };

inline void addCells(Assistant &person, int days, Limits limits, Dice &dice)
{
    for (int d = 0; d < days; ++d) {
        if (person.available[d] == '0')
            continue;
        const bool isPinned = limits == Limits::Tight && dice.once(12);
        if (isPinned)
            person.pins.push_back({d, dice.duty()});
        else if (limits == Limits::Tight && dice.once(15))
            person.forbidden.push_back({d, dice.duty()});
        if (dice.once(8))
            person.preferences.push_back({d, dice.duty(), 1 + dice.below(20)});
    }
}

inline Assistant randomAssistant(int place, int days, int persons, Limits limits, Dice &dice, int parts = 1)
{
    Assistant person;
    person.history.resize(std::size_t(2 * parts));
    person.id = QStringLiteral("A%1").arg(place);
    person.group = dice.below(3);
    person.profile = dice.below(3);
    person.counts = !dice.once(5);
    for (int d = 0; d < days; ++d)
        person.available.append(dice.once(6) ? '0' : '1');
    for (std::size_t k = 0; k < 3; ++k)
        person.carry[k] = dice.below(7) - 3;
    for (Duty &before : person.history)
        before = dice.once(4) ? Duty::Away : dice.duty();
    if (limits == Limits::Tight && persons > 1 && dice.once(4))
        person.mentors = {(place + 1) % persons, (place + persons - 1) % persons};
    addCells(person, days, limits, dice);
    return person;
}

inline Plan randomPlan(const Task &task, Dice &dice)
{
    Plan plan;
    for (const Assistant &person : task.assistants) {
        QByteArray row;
        for (const char isThere : person.available)
            row.append(isThere == '1' ? char(dice.duty()) : '-');
        plan.rows.push_back(row);
    }
    return plan;
}

inline Task randomTask(std::uint64_t seed, Limits limits, int parts = 1)
{
    Dice dice(seed);
    Task task;
    task.name = QStringLiteral("random");
    task.parts = parts;
    task.groups = {"North", "South", "West"};
    task.profiles = {{"a", {2, 2, 1}, true}, {"b", {1, 0, 4}, false}, {"c", {0, 3, 2}, true}};
    const int days = (3 + dice.below(18)) * parts;
    const int persons = 1 + dice.below(8);
    QDate date(2027, 3, 1);
    bool isPeak = false;
    for (int d = 0; d < days; ++d) {
        const int least = dice.below(3);
        const int target = least + dice.below(3);
        const int part = d % parts;
        const int most = limits == Limits::Tight ? target + dice.below(2) : 99;
        isPeak = part == 0 ? dice.once(3) : isPeak;
        task.days.push_back({date, QString::number(date.weekNumber()), least, target, most, date.dayOfWeek() == 1, isPeak, part});
        if (d == days - 1 || dice.once(6))
            task.checkpoints.push_back(d);
        if (part == parts - 1)
            date = date.addDays(date.dayOfWeek() == 5 ? 3 : 1);
    }
    for (int a = 0; a < persons; ++a)
        task.assistants.push_back(randomAssistant(a, days, persons, limits, dice, parts));
    task.rules = limits == Limits::Tight ? Rules{dice.below(4), 1 + dice.below(4), dice.below(4)} : Rules{800, 800, dice.below(4)};
    if (parts == 2)
        task.rules.splitDaysPerWeek = limits == Limits::Tight ? dice.below(3) : 800;
    if (dice.once(2)) {
        task.published = randomPlan(task, dice);
        task.nearUntil = dice.below(days + 1);
    }
    return task;
}

// Newcomers who are ones no more, and mixes and groups that change, within the days.
inline Task withChanges(Task task, std::uint64_t seed)
{
    Dice dice(seed + 77);
    const int days = int(task.days.size());
    for (Assistant &person : task.assistants) {
        if (dice.once(2))
            person.newcomerUntil = dice.below(days + 1);
        for (int day = dice.below(days); day < days && dice.once(2); day += 1 + dice.below(6))
            person.laterProfiles.push_back({day, dice.below(3)});
        for (int day = dice.below(days); day < days && dice.once(2); day += 1 + dice.below(6))
            person.laterGroups.push_back({day, dice.below(3)});
    }
    return task;
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QString ourCase(const QString &name) { return QStringLiteral(PAYBENCH_SOURCE_DIR "/tests/data/rota/") + name; }

} // namespace paybench::rota
