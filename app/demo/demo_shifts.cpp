// SPDX-License-Identifier: MPL-2.0
#include "app/demo/demo_shifts.h"

#include "core/store/centres.h"
#include "core/store/people.h"
#include "core/store/rotas.h"

#include <algorithm>
#include <map>

namespace paybench::app {

namespace {

using rota::Mark;

struct DemoWorking {
    directory::WorkingTime time;
    std::vector<directory::Person> people;
    std::vector<directory::Absence> absences;
    std::map<std::pair<PersonId, QDate>, rota::DayMarks> published;
};

Result<DemoWorking> workingIn(store::Database &db, Month month)
{
    const store::People people(db);
    const auto time = store::Centres(db).workingTime();
    const auto all = people.all();
    const auto absences = people.absences(month.first(), month.end().addDays(-1));
    const auto cells = store::Rotas(db).published(month.first(), month.end().addDays(-1));
    if (!time || !all || !absences || !cells)
        return !time ? time.error() : !all ? all.error() : !absences ? absences.error() : cells.error();
    DemoWorking working{*time, *all, *absences, {}};
    for (const rota::StoredCell &cell : *cells)
        working.published[{cell.person, cell.day}] = cell.marks;
    return working;
}

const directory::Position *positionOn(const directory::Person &person, QDate day)
{
    const directory::Position *found = nullptr;
    for (const directory::Position &position : person.positions) {
        if (position.from <= day)
            found = &position;
    }
    return found;
}

// Five days of a week by the choice, turned by person and week so that somebody has support every day.
Mark markByChoice(const directory::Mix &mix, QDate day, qsizetype number)
{
    const int week = day.weekNumber();
    const int turned = (day.dayOfWeek() - 1 + int(number) * 2 + week) % 5;
    if (turned < mix.support)
        return Mark::Support;
    return turned < mix.support + mix.followUp ? Mark::FollowUp : Mark::Registration;
}

rota::DayMarks marksOn(const DemoWorking &working, const directory::Person &person, QDate day, qsizetype number)
{
    if (const auto stored = working.published.find({person.id, day}); stored != working.published.end())
        return stored->second;
    const auto mix = directory::mixOn(person, day);
    return mix ? rota::DayMarks(markByChoice(*mix, day, number)) : rota::DayMarks();
}

bool isAway(const DemoWorking &working, const directory::Person &person, QDate day, bool afternoon)
{
    using Part = directory::Absence::Part;
    return std::any_of(working.absences.begin(), working.absences.end(), [&](const directory::Absence &absence) {
        return absence.person == person.id && absence.from <= day && day <= absence.to
            && (absence.part == Part::WholeDay || (absence.part == Part::Afternoon) == afternoon);
    });
}

struct ClockBlock {
    int from = 0;
    int to = 0;
    bool isAfternoon = false;
};

// Lunch is taken in turn at 11:00, 11:45, 12:30 and 13:15, forty-five minutes.
std::vector<ClockBlock> clockBlocks(const std::vector<OpenSpan> &open, qsizetype number)
{
    if (open.empty())
        return {};
    const OpenSpan span{open.front().from, open.back().to};
    if (span.to - span.from < 6 * 60)
        return {{span.from, span.to, false}};
    const int lunch = 11 * 60 + int(number % 4) * 45;
    return {{span.from, lunch, false}, {lunch + 45, span.to, true}};
}

void addBlocks(std::vector<DemoBlock> &blocks, const DemoWorking &working, const directory::Person &person, QDate day, qsizetype number)
{
    const directory::Position *position = positionOn(person, day);
    if (!person.isHere(day) || !position || !directory::worksOn(*position, day))
        return;
    const rota::DayMarks marks = marksOn(working, person, day, number);
    const qint64 midnight = day.startOfDay(directory::timeZone(working.time.country)).toSecsSinceEpoch();
    for (const ClockBlock &block : clockBlocks(working.time.clock().open(day), number)) {
        const Mark mark = marks.at(block.isAfternoon ? 1 : 0);
        if (mark == Mark::None || mark == Mark::Absent || isAway(working, person, day, block.isAfternoon))
            continue;
        const Stretch time{midnight + block.from * 60, midnight + block.to * 60};
        blocks.push_back({person.id, position->group, day, time, mark, time.start});
    }
}

} // namespace

Result<std::vector<DemoBlock>> demoBlocks(store::Database &db, Month month)
{
    const auto working = workingIn(db, month);
    if (!working)
        return working.error();
    std::vector<DemoBlock> blocks;
    for (QDate day = month.first(); day < month.end(); day = day.addDays(1)) {
        qsizetype number = 0;
        for (const directory::Person &person : working->people) {
            if (person.role == directory::Role::Assistant)
                addBlocks(blocks, *working, person, day, number++);
        }
    }
    return blocks;
}

} // namespace paybench::app
