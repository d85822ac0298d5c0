// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/rota_model.h"

#include "ui/rota/rota_texts.h"

#include <algorithm>

namespace paybench::ui {

using namespace rota;

namespace {

bool hasSameRowsAndDays(const Roster &a, const Roster &b)
{
    const auto sameRow = [](const RosterRow &one, const RosterRow &other) { return one.person == other.person && one.group == other.group; };
    const auto sameDay = [](const RosterDay &one, const RosterDay &other) { return one.date == other.date; };
    return std::equal(a.rows.begin(), a.rows.end(), b.rows.begin(), b.rows.end(), sameRow)
        && std::equal(a.days.begin(), a.days.end(), b.days.begin(), b.days.end(), sameDay);
}

} // namespace

// The same persons and days with other cells keep selection, place and sizes.
void RotaModel::setRoster(const Roster &roster)
{
    const bool isSame = rowCount() > 0 && columnCount() > 0 && hasSameRowsAndDays(m_roster, roster);
    if (!isSame)
        beginResetModel();
    m_roster = roster;
    m_after.reset();
    m_before.clear();
    m_highlighted.clear();
    if (!isSame)
        m_broken.clear();
    m_firstDay = 0;
    m_lastDay = int(roster.days.size()) - 1;
    countAll();
    if (isSame) {
        emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    } else {
        endResetModel();
    }
    emit figuresChanged();
}

void RotaModel::apply(const Edit &edit)
{
    if (edit.empty())
        return;
    rota::apply(m_roster, edit);
    if (m_after)
        rota::apply(*m_after, edit);
    count(edit);
    int top = edit.front().row, bottom = top, left = edit.front().day, right = left;
    for (const rota::CellEdit &cell : edit) {
        top = std::min(top, cell.row);
        bottom = std::max(bottom, cell.row);
        left = std::min(left, cell.day);
        right = std::max(right, cell.day);
    }
    emit dataChanged(index(top, left), index(bottom, right));
    emit headerDataChanged(Qt::Horizontal, left, right); // what is planned stands over the days
    emit figuresChanged();
}

void RotaModel::setProposal(std::optional<Edit> proposal)
{
    if (!proposal && !m_after)
        return;
    m_before.clear();
    m_after.reset();
    if (proposal) {
        for (const rota::CellEdit &cell : *proposal)
            m_before.insert(cell.row * columnCount() + cell.day, cell.before);
        m_after = applied(m_roster, *proposal);
    }
    countAll();
    if (rowCount() > 0 && columnCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
    emit figuresChanged();
}

void RotaModel::setHighlighted(std::vector<int> rows)
{
    m_highlighted = std::move(rows);
    std::sort(m_highlighted.begin(), m_highlighted.end());
    if (rowCount() > 0)
        emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

void RotaModel::setBroken(const std::vector<RotaCell> &cells)
{
    QSet<int> broken;
    for (const RotaCell &cell : cells) {
        if (cell.first >= 0 && cell.first < rowCount() && cell.second >= 0 && cell.second < columnCount())
            broken.insert(cell.first * columnCount() + cell.second);
    }
    if (broken == m_broken)
        return;
    m_broken = std::move(broken);
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

bool RotaModel::isHighlighted(int row) const
{
    return std::binary_search(m_highlighted.begin(), m_highlighted.end(), row);
}

void RotaModel::setDays(int first, int last)
{
    m_firstDay = std::clamp(first, 0, std::max(0, columnCount() - 1));
    m_lastDay = std::clamp(last, m_firstDay, columnCount() - 1);
    emit figuresChanged();
}

int RotaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_roster.rows.size());
}

int RotaModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_roster.days.size());
}

QVariant RotaModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cellLetters(shown(), index.row(), index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case Qt::AccessibleTextRole:
        return cellSentence(shown(), index.row(), index.column(), isBroken(index.row(), index.column()));
    default:
        return {};
    }
}

QVariant RotaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const int all = orientation == Qt::Horizontal ? columnCount() : rowCount();
    if (section < 0 || section >= all)
        return {};
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return orientation == Qt::Horizontal ? dayText(section) : rowText(section);
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? QString::number(m_roster.days[std::size_t(section)].date.day())
                                         : m_roster.rows[std::size_t(section)].name;
}

QString RotaModel::dayText(int day) const
{
    return daySentence(shown(), day, m_planned[std::size_t(day)], missing(day));
}

QString RotaModel::rowText(int row) const
{
    return rowSentence(m_roster.rows[std::size_t(row)], m_sums[std::size_t(row)]);
}

Qt::ItemFlags RotaModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

RotaCellLook RotaModel::look(int row, int day) const
{
    const RosterCell &cell = shown().rows[std::size_t(row)].cells[std::size_t(day)];
    RotaCellLook look{cell.marks, cell.isAway, cell.isOff, !m_roster.days[std::size_t(day)].isOpen, cell.isPinned};
    look.isBroken = isBroken(row, day);
    look.isChangedSince = !m_after && isChangedSince(cell);
    const auto before = m_before.constFind(row * columnCount() + day);
    if (before == m_before.constEnd())
        return look;
    look.before = *before;
    for (const int part : {0, 1}) { // who had something and has nothing any more is away
        if (look.marks.at(part) == Mark::None && before->at(part) != Mark::None)
            look.isAway[std::size_t(part)] = true;
    }
    return look;
}

bool RotaModel::startsWeek(int day) const
{
    return day <= m_firstDay || m_roster.days[std::size_t(day)].week != m_roster.days[std::size_t(day - 1)].week;
}

bool RotaModel::startsGroup(int row) const
{
    return row == 0 || m_roster.rows[std::size_t(row)].group != m_roster.rows[std::size_t(row - 1)].group;
}

bool RotaModel::isSoft(int day) const
{
    const RosterDay &at = m_roster.days[std::size_t(day)];
    return at.isPayDay || at.date == m_roster.today;
}

int RotaModel::missing(int day) const
{
    const RosterDay &at = m_roster.days[std::size_t(day)];
    int most = 0;
    for (std::size_t part = 0; part < 2; ++part)
        most = std::max(most, at.needed[part].least - m_planned[std::size_t(day)][part]);
    return at.isOpen && at.need ? most : 0;
}

void RotaModel::countDay(int day)
{
    const Roster &roster = shown();
    m_planned[std::size_t(day)] = rota::planned(roster, day);
    int halves = 0;
    for (const RosterRow &row : roster.rows) {
        const DayMarks &marks = row.cells[std::size_t(day)].marks;
        halves += isDuty(marks.morning) + isDuty(marks.afternoon);
    }
    m_present[std::size_t(day)] = halves;
}

void RotaModel::countAll()
{
    m_planned.assign(m_roster.days.size(), {});
    m_present.assign(m_roster.days.size(), 0);
    for (int day = 0; day < columnCount(); ++day)
        countDay(day);
    m_sums.clear();
    for (const RosterRow &row : shown().rows)
        m_sums.push_back(sumsOf(row));
    m_countsHalves = m_roster.settings.halfDays || shown().hasHalves();
}

void RotaModel::count(const Edit &edit)
{
    if (edit.size() > m_roster.days.size() * 4) {
        countAll();
        return;
    }
    std::vector<int> rows, days;
    for (const rota::CellEdit &cell : edit) {
        rows.push_back(cell.row);
        days.push_back(cell.day);
    }
    for (std::vector<int> *places : {&rows, &days}) {
        std::sort(places->begin(), places->end());
        places->erase(std::unique(places->begin(), places->end()), places->end());
    }
    for (const int day : days)
        countDay(day);
    for (const int row : rows)
        m_sums[std::size_t(row)] = sumsOf(shown().rows[std::size_t(row)]);
    m_countsHalves = m_roster.settings.halfDays || shown().hasHalves();
}

RowSums RotaModel::total() const
{
    RowSums total;
    for (const RowSums &sums : m_sums) {
        total.ownHalves += sums.ownHalves;
        for (std::size_t k = 0; k < 3; ++k)
            total.halves[k] += sums.halves[k];
    }
    return total;
}

int RotaModel::neededHalves() const
{
    int sum = 0;
    for (const RosterDay &day : m_roster.days)
        sum += day.isOpen && day.need ? day.needed[0].least + day.needed[1].least : 0;
    return sum;
}

int RotaModel::plannedHalves() const
{
    int sum = 0;
    for (const std::array<int, 2> &day : m_planned)
        sum += day[0] + day[1];
    return sum;
}

} // namespace paybench::ui
