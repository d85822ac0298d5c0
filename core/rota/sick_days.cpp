// SPDX-License-Identifier: MPL-2.0
#include "core/rota/sick_days.h"

#include "core/basics/format.h"
#include "core/rota/roster_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace paybench::rota {

std::array<bool, 2> illHalves(const Illness &illness, QDate day)
{
    if (day < illness.from || day > illness.to)
        return {false, false};
    return {day != illness.from || illness.part != directory::Absence::Part::Afternoon, illness.from != illness.to || illness.part != directory::Absence::Part::Morning};
}

QString dayAndHalf(QDate day, int part)
{
    const QString date = format::longDay(day);
    return part < 0 ? date : withHalf(date, part);
}

DayMarks withMark(DayMarks there, int part, Mark mark)
{
    if (part != 1)
        there.morning = mark;
    if (part != 0)
        there.afternoon = mark;
    return there;
}

bool hasMark(const DayMarks &there, int part, Mark mark)
{
    return (part == 1 || there.morning == mark) && (part == 0 || there.afternoon == mark);
}

void EditedRoster::set(int row, int day, const DayMarks &marksThen)
{
    RosterCell &cell = m_roster.rows[std::size_t(row)].cells[std::size_t(day)];
    const bool isPinned = cell.isPinned && !marksThen.isEmpty();
    const auto known = std::find_if(m_edit.begin(), m_edit.end(), [&](const CellEdit &one) { return one.row == row && one.day == day; });
    if (known == m_edit.end()) {
        m_edit.push_back({row, day, cell.marks, marksThen, cell.isPinned, isPinned});
    } else {
        known->after = marksThen;
        known->isPinned = isPinned;
    }
    cell.marks = marksThen;
    cell.isPinned = isPinned;
}

void EditedRoster::apply(const Edit &edit)
{
    for (const CellEdit &one : edit)
        set(one.row, one.day, one.after);
}

void EditedRoster::takeAway(int row, int day, const std::array<bool, 2> &halves)
{
    DayMarks there = cell(row, day).marks;
    RosterCell &cell = m_roster.rows[std::size_t(row)].cells[std::size_t(day)];
    for (int part = 0; part < 2; ++part) {
        if (!halves[std::size_t(part)] || cell.isOff)
            continue;
        cell.isAway[std::size_t(part)] = true;
        cell.awayKind = directory::Absence::Kind::Sick;
        there = withMark(there, part, Mark::None);
    }
    if (there != cell.marks)
        set(row, day, there);
    setNeedsAgain(m_roster); // the choices give less then, as they do when the absence is stored
}

void EditedRoster::fill(const Replacement &replacement, const OpenSeat &seat, const Candidate &candidate, bool repay)
{
    set(candidate.row, seat.day, withMark(cell(candidate.row, seat.day).marks, seat.part, Mark::Support));
    if (repay && candidate.repayment)
        repayBy(replacement.row, candidate);
}

// An earlier choice may have moved the support of that day already; then there is nothing to give back.
void EditedRoster::repayBy(int ill, const Candidate &candidate)
{
    const auto [day, part, sentence] = *candidate.repayment;
    const DayMarks gives = cell(candidate.row, day).marks;
    const DayMarks takes = cell(ill, day).marks;
    if (!hasMark(gives, part, Mark::Support) || hasMark(takes, part, Mark::Support))
        return;
    const Mark back = isDuty(candidate.had) ? candidate.had : takes.at(std::max(0, part));
    set(ill, day, withMark(takes, part, Mark::Support));
    set(candidate.row, day, withMark(gives, part, back));
}

Edit EditedRoster::edit() const
{
    Edit edit = m_edit;
    std::erase_if(edit, [](const CellEdit &one) { return one.before == one.after && one.wasPinned == one.isPinned; });
    return edit;
}

std::optional<DayService> serviceOn(const RosterDay &day, int persons, const ServiceTerms &terms)
{
    if (!day.need || terms.openMinutes <= 0)
        return std::nullopt;
    constexpr int secondsOfMinute = 60;
    const staffing::Target target = terms.assumptions.target();
    const auto service = staffing::service(terms.assumptions.traffic(day.need->calls, terms.openMinutes * secondsOfMinute), std::max(0, persons), target.within);
    DayService found{staffing::inTime(service, target.counted), std::nullopt};
    if (!service.growsWithoutEnd && std::isfinite(service.meanWait))
        found.wait = service.meanWait;
    return found;
}

QString serviceText(const DayService &service)
{
    const QString share = format::percent(std::llround(service.inTime * 10000), 10000, 2);
    if (!service.wait)
        return QCoreApplication::translate("rota", "%1 in time, the queue grows without end").arg(share);
    return QCoreApplication::translate("rota", "%1 in time, wait %2 s").arg(share, format::decimal(std::llround(*service.wait * 10), 1));
}

} // namespace paybench::rota
