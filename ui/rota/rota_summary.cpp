// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/rota_summary.h"

#include "core/basics/format.h"

#include <QCoreApplication>

#include <cmath>
#include <set>

namespace paybench::ui {

namespace {

int supportHalves(rota::DayMarks marks)
{
    return (marks.morning == rota::Mark::Support ? 1 : 0) + (marks.afternoon == rota::Mark::Support ? 1 : 0);
}

} // namespace

Summary summaryOfCells(const rota::Roster &roster, const std::vector<std::pair<int, int>> &cells)
{
    Summary summary;
    std::set<int> days;
    int halves = 0, need = 0;
    for (const auto &[row, day] : cells) {
        if (row < 0 || day < 0 || row >= int(roster.rows.size()) || day >= int(roster.days.size()))
            continue;
        halves += supportHalves(roster.rows[std::size_t(row)].cells[std::size_t(day)].marks);
        days.insert(day);
        ++summary.cells;
    }
    for (const int day : days)
        need += roster.days[std::size_t(day)].need ? roster.days[std::size_t(day)].need->persons : 0;
    if (summary.cells == 0)
        return summary;
    summary.said = {{QCoreApplication::translate("rota", "Cells"), format::number(summary.cells)},
                    {QCoreApplication::translate("rota", "Support, days"), rota::dayCount(halves)},
                    {QCoreApplication::translate("rota", "Need"), format::number(need)}};
    return summary;
}

Summary summaryOfChange(const rota::Edit &edit, double lostHours, qint64 difference)
{
    Summary summary;
    summary.cells = int(edit.size());
    if (edit.empty())
        return summary;
    const QString cost = difference > 0 ? QStringLiteral("+") + format::number(difference) : format::number(difference);
    summary.said = {{QCoreApplication::translate("rota", "Changed cells"), format::number(qint64(edit.size()))}};
    if (lostHours > 0)
        summary.said.emplace_back(QCoreApplication::translate("rota", "Absence"), format::duration(qint64(std::llround(lostHours * 3600))));
    summary.said.emplace_back(QCoreApplication::translate("rota", "Cost"), cost);
    return summary;
}

} // namespace paybench::ui
