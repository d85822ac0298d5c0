// SPDX-License-Identifier: MPL-2.0
#include "core/basics/wall_clock.h"
#include "core/store/centres.h"
#include "core/store/logs.h"
#include "core/store/people.h"
#include "core/store/rotas.h"
#include "core/store/saving.h"

#include <algorithm>
#include <map>
#include <set>

// A person's rota in clock time: the day's opening hours, their gap as lunch, cut at noon into half days.

namespace paybench::store {

namespace {

using directory::Absence;
using rota::DayMarks;
using rota::Mark;
using rota::StoredCell;
using worklog::Activity;
using worklog::PlannedStretch;

constexpr int noon = 12 * 60;

std::optional<Activity> activityOf(Mark mark)
{
    switch (mark) {
    case Mark::Support:
        return Activity::Call;
    case Mark::FollowUp:
        return Activity::FollowUp;
    case Mark::Registration:
        return Activity::Registration;
    case Mark::Meeting:
        return Activity::Meeting;
    case Mark::Course:
    case Mark::Introduction:
        return Activity::Other;
    case Mark::Absent:
    case Mark::None:
        break;
    }
    return std::nullopt;
}

// The marks of the days: as published where a day is, else as planned.
std::map<QDate, DayMarks> marksOf(PersonId person, const std::vector<StoredCell> &published, const std::vector<StoredCell> &working)
{
    std::map<QDate, DayMarks> marks;
    std::set<QDate> told;
    for (const StoredCell &cell : published) {
        told.insert(cell.day);
        if (cell.person == person)
            marks[cell.day] = cell.marks;
    }
    for (const StoredCell &cell : working) {
        if (cell.person == person && !told.count(cell.day))
            marks[cell.day] = cell.marks;
    }
    return marks;
}

void takeAway(const std::vector<Absence> &absences, PersonId person, std::map<QDate, DayMarks> &marks)
{
    for (const Absence &absence : absences) {
        if (absence.person != person)
            continue;
        for (auto &[day, mark] : marks) {
            if (day < absence.from || day > absence.to)
                continue;
            if (absence.part != Absence::Part::Afternoon)
                mark.morning = Mark::None;
            if (absence.part != Absence::Part::Morning)
                mark.afternoon = Mark::None;
        }
    }
}

// Turns the marks of days into stretches.
class DayStretches {
public:
    DayStretches(const QTimeZone &zone, const BusinessClock &clock) : m_zone(zone), m_clock(clock) {}

    void add(QDate day, DayMarks marks)
    {
        m_day = day;
        const std::vector<OpenSpan> open = m_clock.open(day);
        if (open.empty() || marks.isEmpty())
            return;
        const int cut = noonOf(open);
        for (std::size_t i = 0; i < open.size(); ++i) {
            addMark(marks.morning, {open[i].from, std::min(open[i].to, marks.isWhole() ? open[i].to : cut)});
            if (!marks.isWhole())
                addMark(marks.afternoon, {std::max(open[i].from, cut), open[i].to});
            // Lunch is between two halves that are worked.
            const bool isWorked = activityOf(marks.morning) && activityOf(marks.afternoon);
            if (i + 1 < open.size() && isWorked && open[i + 1].from > open[i].to)
                addStretch(Activity::Break, worklog::name(Activity::Break), {open[i].to, open[i + 1].from});
        }
    }

    std::vector<PlannedStretch> taken() { return std::move(m_stretches); }

private:
    // Half days meet where the centre closes for lunch, else at noon.
    static int noonOf(const std::vector<OpenSpan> &open)
    {
        return open.size() == 2 ? open[0].to : noon;
    }

    void addMark(Mark mark, OpenSpan span)
    {
        if (const auto activity = activityOf(mark); activity && span.from < span.to)
            addStretch(*activity, rota::name(mark), span);
    }

    void addStretch(Activity activity, const QString &words, OpenSpan span)
    {
        m_stretches.push_back({{utcAt(m_day, span.from, m_zone), utcAt(m_day, span.to, m_zone)}, activity, words});
    }

    QTimeZone m_zone;
    const BusinessClock &m_clock;
    QDate m_day;
    std::vector<PlannedStretch> m_stretches;
};

} // namespace

Result<std::vector<PlannedStretch>> plannedStretches(Database &db, PersonId person, QDate first, QDate last)
{
    const Rotas rotas(db);
    const auto time = Centres(db).workingTime();
    const auto published = rotas.published(first, last);
    const auto working = rotas.cells(first, last);
    const auto absences = People(db).absences(first, last);
    if (!time || !published)
        return !time ? time.error() : published.error();
    if (!working || !absences)
        return !working ? working.error() : absences.error();
    auto marks = marksOf(person, *published, *working);
    takeAway(*absences, person, marks);
    const BusinessClock clock = time->clock();
    DayStretches stretches(directory::timeZone(time->country), clock);
    for (const auto &[day, mark] : marks)
        stretches.add(day, mark);
    return stretches.taken();
}

} // namespace paybench::store
