// SPDX-License-Identifier: MPL-2.0
#include "ui/agreements/who_tab.h"

#include "ui/table/clipboard.h"

#include <algorithm>

// The rows of Who does what, and rows from a spreadsheet.

namespace paybench::ui {

namespace {

using directory::Responsibility;
using Who = Responsibility::Who;

constexpr Who everyWho[] = {Who::Customer, Who::Centre, Who::Both, Who::Nobody};

std::optional<Who> whoOf(const QString &text)
{
    for (const Who who : everyWho) {
        if (directory::name(who).compare(text.trimmed(), Qt::CaseInsensitive) == 0)
            return who;
    }
    return std::nullopt;
}

QString accepted()
{
    QStringList names;
    for (const Who who : everyWho)
        names.append(directory::name(who));
    return names.join(QStringLiteral(", "));
}

Result<Responsibility> rowOf(const QStringList &cells)
{
    if (cells.size() < 3)
        return Error{Error::Kind::Invalid,
                     WhoTab::tr("A row needs process, step and who does it, so nothing was pasted. Copy at least three columns."), {}};
    const auto who = whoOf(cells[2]);
    if (!who)
        return Error{Error::Kind::Invalid,
                     WhoTab::tr("“%1” does not say who does it, so nothing was pasted. Accepted are %2.").arg(cells[2], accepted()), {}};
    return Responsibility{cells[0].trimmed(), cells[1].trimmed(), *who, cells.value(3).trimmed()};
}

bool isSameStep(const Responsibility &a, const Responsibility &b)
{
    return a.process.compare(b.process, Qt::CaseInsensitive) == 0 && a.step.compare(b.step, Qt::CaseInsensitive) == 0;
}

} // namespace

std::vector<WhoLine> whoLines(const directory::Agreement &agreement, bool withEmptyRow)
{
    std::vector<WhoLine> lines;
    for (std::size_t i = 0; i < agreement.who.size(); ++i) {
        const bool isFirst = i == 0 || agreement.who[i - 1].process != agreement.who[i].process;
        lines.push_back({int(i), agreement.who[i], isFirst});
    }
    if (withEmptyRow)
        lines.push_back({-1, {}, true});
    return lines;
}

int nobodies(const directory::Agreement &agreement)
{
    return int(std::count_if(agreement.who.begin(), agreement.who.end(), [](const auto &row) { return row.who == Who::Nobody; }));
}

Result<std::vector<Responsibility>> pastedOver(std::vector<Responsibility> rows, const QString &text)
{
    bool isFirst = true;
    for (const QStringList &cells : cellsOfText(text)) {
        const bool isHeading = isFirst && cells.size() >= 3 && !whoOf(cells[2]) && cells[2].contains(WhoTab::tr("Who"), Qt::CaseInsensitive);
        isFirst = false;
        if (isHeading || (cells.size() == 1 && cells.front().trimmed().isEmpty()))
            continue;
        const auto row = rowOf(cells);
        if (!row)
            return row.error();
        const auto same = std::find_if(rows.begin(), rows.end(), [&](const auto &one) { return isSameStep(one, *row); });
        if (same == rows.end())
            rows.push_back(*row);
        else
            *same = *row;
    }
    return rows;
}

} // namespace paybench::ui
