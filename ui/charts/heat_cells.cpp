// SPDX-License-Identifier: MPL-2.0
#include "ui/charts/heat_cells.h"

#include "core/basics/format.h"
#include "ui/charts/heat_map.h"
#include "ui/style/figures.h"
#include "ui/style/strokes.h"

#include <QPainter>

#include <cmath>

namespace paybench::ui {

namespace {

std::optional<double> heatAt(const HeatMap &map, int row, int column)
{
    const HeatDay &day = map.figures().days.at(std::size_t(column));
    return std::size_t(row) < day.values.size() ? day.values[std::size_t(row)] : std::nullopt;
}

QString heatText(const std::optional<double> &value)
{
    return value ? format::number(std::llround(*value)) : QString(QChar(0x2013));
}

} // namespace

HeatCells::HeatCells(HeatMap *map)
    : QAbstractTableModel(map)
    , m_map(map)
{
}

int HeatCells::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_map->figures().minutes.size());
}

int HeatCells::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_map->figures().days.size());
}

QVariant HeatCells::data(const QModelIndex &index, int role) const
{
    const auto value = heatAt(*m_map, index.row(), index.column());
    const auto &figures = m_map->figures();
    switch (role) {
    case Qt::DisplayRole: return heatText(value);
    case Qt::EditRole: return value ? QString::number(std::llround(*value)) : QString();
    case Qt::TextAlignmentRole: return int(Qt::AlignCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString when = format::longDay(figures.days[std::size_t(index.column())].day) + QStringLiteral(", ") + m_map->rowName(index.row());
        return QString(when + QStringLiteral(": ") + (value ? heatText(value) + QLatin1Char(' ') + figures.what.toLower() : HeatMap::tr("closed")));
    }
    default: return {};
    }
}

QVariant HeatCells::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (orientation == Qt::Horizontal)
        return section < columnCount() ? format::longDay(m_map->figures().days[std::size_t(section)].day) : QString();
    return section < rowCount() ? m_map->rowName(section) : QString();
}

Qt::ItemFlags HeatCells::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

// While a slider moves only the figures change, so that selection and place stay.
void HeatCells::replace(const std::function<void()> &change, bool sameShape)
{
    if (!sameShape)
        beginResetModel();
    change();
    if (!sameShape)
        endResetModel();
    else if (rowCount() > 0 && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

HeatDelegate::HeatDelegate(HeatMap *map)
    : QStyledItemDelegate(map)
    , m_map(map)
{
}

void HeatDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto value = heatAt(*m_map, index.row(), index.column());
    QRectF cell(option.rect);
    cell.adjust(m_map->columns().gap(index.column()), 0, -1, -1);
    const bool isSelected = option.state & QStyle::State_Selected;
    if (!value) {
        paintBox(painter, cell, colour(isSelected ? Colour::Selection : Colour::Sunk), QColor(), 0, 2);
        return;
    }
    const int step = m_map->scale().stepOf(*value);
    paintBox(painter, cell, colour(m_map->scale().groundOf(step)), QColor(), 0, 2);
    if (isSelected && m_map->selectionModel()->selectedIndexes().size() > 1)
        paintBox(painter, cell, QColor(), colour(Colour::Text), 1.5, 2);
    QFont font = face(Face::Caption);
    font.setWeight(m_map->scale().isStrong(step) ? QFont::Bold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(colour(m_map->scale().inkOf(step)));
    // A figure without its first digits would be another figure.
    const QString text = heatText(value);
    paintFigures(painter, cell, Qt::AlignHCenter, figuresWidth(font, text) <= cell.width() ? text : QStringLiteral("…"));
}

HeatHours::HeatHours(HeatMap *map)
    : QHeaderView(Qt::Vertical, map)
    , m_map(map)
{
    setSectionsClickable(false);
    setMinimumSectionSize(4);
    setSectionResizeMode(QHeaderView::Fixed);
    setFocusPolicy(Qt::NoFocus);
}

QSize HeatHours::sizeHint() const
{
    return {DayColumns::axisWidth(), 0};
}

// Only whole hours are written; the half ones lie between.
void HeatHours::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->fillRect(rect, colour(Colour::Surface));
    const int minute = m_map->figures().minutes.at(std::size_t(section));
    if (minute % 60 != 0 && section != 0)
        return;
    painter->setFont(face(Face::Caption));
    painter->setPen(colour(Colour::Muted));
    paintFigures(painter, QRectF(rect).adjusted(0, 0, -px(8), -1), Qt::AlignRight, HeatMap::clock(minute));
}

} // namespace paybench::ui
