// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reports/today_board.h"

#include "tests/support/makers.h"
#include "tests/support/rosters.h"

#include <algorithm>

// A morning at the centre of J1, and what its board says, for tests.

namespace paybench::reports {


inline const QTimeZone stockholm("Europe/Stockholm");

inline std::int64_t at(const char *iso) // local
{
    QDateTime local = moment(iso);
    return QDateTime(local.date(), local.time(), stockholm).toSecsSinceEpoch();
}

// Tuesday 6 October 2026 at 09:12 in the centre of J1, a seat for each group: Anna, Eva, Ida and Stina answer, Sara is ill.
struct Morning {
    Morning()
    {
        in.first = day("2026-10-06");
        in.last = day("2026-10-20");
        in.time.hours = {everyWorkday(day("2024-01-01"), 8 * 60, 16 * 60)};
        in.time.pay = {};
        in.people = journeyPeople();
        const std::pair<const char *, int> groups[] = {{"Nord", 1}, {"Syd", 2}, {"Öst", 3}, {"Väst", 4}};
        for (const auto &[name, id] : groups)
            in.groups.push_back({{id}, QString::fromUtf8(name), id, {}});
        in.settings.queue = rota::Queue::Groups;
        in.today = in.first;
        for (const qint64 id : {1, 5, 9, 14})
            in.cells.push_back(storedCell(id, "2026-10-06", "S"));
        for (const qint64 id : {3, 8, 10, 15})
            in.cells.push_back(storedCell(id, "2026-10-07", "S"));
        in.absences = {madeAbsence(13, "2026-10-06", "2026-10-07")};
        board.day = in.first;
        board.now = at("2026-10-06 09:12");
        board.zone = stockholm;
        publish();
    }

    void publish()
    {
        in.published = in.cells;
        rota::Version version;
        version.id = 1;
        version.first = day("2026-10-01");
        version.last = day("2026-10-31");
        in.versions = {version};
    }

    TodayBoard made()
    {
        board.roster = rota::rosterOf(in);
        board.people = in.people;
        board.groups = in.groups;
        board.absences = in.absences;
        board.time = in.time;
        return todayBoard(board);
    }

    worklog::Entry &log(qint64 person, const char *from, const char *to, worklog::Activity activity)
    {
        worklog::Entry entry;
        entry.person = {person};
        entry.time = {at(from), at(to)};
        entry.activity = activity;
        board.entries.push_back(entry);
        return board.entries.back();
    }

    void need(int persons, int calls)
    {
        staffing::NeedDay one;
        one.day = board.day;
        one.persons = persons;
        one.calls = calls;
        board.need = one;
        for (int minute = 8 * 60; minute < 16 * 60; minute += 30) {
            board.expected.emplace_back(minute, calls / 16.0);
            board.needIntervals.push_back({board.day, minute, 30, persons, persons, persons});
        }
    }

    rota::RosterInputs in;
    TodayInputs board;
};

inline QString withoutHardBlanks(QString text)
{
    return text.replace(QChar(0xA0), QChar(u' '));
}

inline QStringList namesOf(const TodayBoard &board)
{
    QStringList names;
    for (const FirstLineSeat &seat : board.seats)
        names << seat.groupName + QStringLiteral(": ") + seat.name;
    return names;
}

inline QStringList titles(const TodayBoard &board)
{
    QStringList all;
    for (const Deviation &one : board.deviations)
        all << one.title;
    return all;
}

inline bool tells(const TodayBoard &board, const QString &part)
{
    return titles(board).join(u'\n').contains(part);
}

} // namespace paybench::reports
