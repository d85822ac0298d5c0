// SPDX-License-Identifier: MPL-2.0
#include "core/rota/version_changes.h"

#include "core/basics/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace paybench::rota {

namespace {

CellChange changeAt(const Roster &roster, int row, int day, DayMarks before, DayMarks after)
{
    const RosterRow &of = roster.rows[std::size_t(row)];
    return {of.person, of.name, of.groupName, roster.days[std::size_t(day)].date, before, after};
}

// The marks of every cell of the roster, by row and day.
std::vector<std::vector<DayMarks>> laidOut(const Roster &roster, const std::vector<StoredCell> &cells)
{
    std::map<PersonId, std::size_t> rows;
    for (std::size_t row = 0; row < roster.rows.size(); ++row)
        rows[roster.rows[row].person] = row;
    std::map<QDate, std::size_t> days;
    for (std::size_t day = 0; day < roster.days.size(); ++day)
        days[roster.days[day].date] = day;
    std::vector<std::vector<DayMarks>> laid(roster.rows.size(), std::vector<DayMarks>(roster.days.size()));
    for (const StoredCell &cell : cells) {
        const auto row = rows.find(cell.person);
        const auto day = days.find(cell.day);
        if (row != rows.end() && day != days.end())
            laid[row->second][day->second] = cell.marks;
    }
    return laid;
}

} // namespace

std::vector<CellChange> changesBetween(const Roster &roster, const std::vector<StoredCell> &before, const std::vector<StoredCell> &after)
{
    const auto was = laidOut(roster, before);
    const auto is = laidOut(roster, after);
    std::vector<CellChange> changes;
    for (std::size_t row = 0; row < was.size(); ++row) {
        for (std::size_t day = 0; day < was[row].size(); ++day) {
            if (was[row][day] != is[row][day])
                changes.push_back(changeAt(roster, int(row), int(day), was[row][day], is[row][day]));
        }
    }
    return changes;
}

std::vector<CellChange> changesOf(const Roster &roster, const Edit &edit)
{
    std::vector<CellChange> changes;
    for (const CellEdit &cell : edit) {
        if (cell.before != cell.after)
            changes.push_back(changeAt(roster, cell.row, cell.day, cell.before, cell.after));
    }
    std::stable_sort(changes.begin(), changes.end(), [&roster](const CellChange &a, const CellChange &b) {
        return std::pair(roster.rowOf(a.person), a.day) < std::pair(roster.rowOf(b.person), b.day);
    });
    return changes;
}

std::optional<Version> publishedAsItStands(const Roster &roster, QDate first, QDate last)
{
    bool isAny = false;
    for (std::size_t day = 0; day < roster.days.size(); ++day) {
        const RosterDay &one = roster.days[day];
        if (one.date < first || one.date > last || !one.isOpen || one.isLocked)
            continue;
        isAny = true;
        const auto isTold = [day](const RosterRow &row) {
            const RosterCell &cell = row.cells[day];
            return cell.published ? *cell.published == cell.marks : cell.isOff; // who does not work that day has nothing to be told
        };
        if (!std::all_of(roster.rows.begin(), roster.rows.end(), isTold))
            return std::nullopt;
    }
    const auto isOfThem = [&](const Version &version) { return version.first <= last && version.last >= first; };
    const auto newest = std::find_if(roster.versions.begin(), roster.versions.end(), isOfThem);
    return isAny && newest != roster.versions.end() ? std::optional(*newest) : std::nullopt;
}

QString nothingToPublish(const Version &version)
{
    return QCoreApplication::translate("rota", "Nothing has changed since version %1, so nothing was published.").arg(version.number);
}

QString dayText(DayMarks day)
{
    const auto one = [](Mark mark) { return mark == Mark::None ? QStringLiteral("–") : letter(mark); };
    if (day.isWhole())
        return one(day.morning);
    return one(day.morning) + QChar(0x00A0) + one(day.afternoon);
}

QString title(const Roster &roster)
{
    const Month month = Month::of(roster.first);
    if (month.contains(roster.last))
        return QCoreApplication::translate("rota", "Rota %1").arg(format::monthName(month));
    return QCoreApplication::translate("rota", "Rota %1 – %2").arg(format::day(roster.first), format::day(roster.last));
}

QString standing(const Roster &roster)
{
    if (roster.versions.empty())
        return QCoreApplication::translate("rota", "draft");
    const Version &newest = roster.versions.front();
    if (!changesSincePublished(roster).empty())
        return QCoreApplication::translate("rota", "draft after version %1").arg(newest.number);
    return QCoreApplication::translate("rota", "version %1, published %2").arg(newest.number).arg(format::day(newest.at.toLocalTime().date()));
}

} // namespace paybench::rota
