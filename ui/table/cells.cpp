// SPDX-License-Identifier: MPL-2.0
#include "ui/table/cells.h"

#include <QSet>

namespace paybench::ui {

Value Cells::value(int row, int column) const
{
    const CellColumn &c = this->column(column);
    return c.value ? c.value(row) : Value();
}

Look Cells::look(int row, int column) const
{
    const CellColumn &c = this->column(column);
    return c.look ? c.look(row) : Look();
}

bool Cells::isEditable(int row, int column) const
{
    const CellColumn &c = this->column(column);
    return c.edit && !caption(row) && (!c.editable || c.editable(row));
}

Done Cells::check(int row, int column, const QString &text) const
{
    const CellColumn &c = this->column(column);
    return c.check ? c.check(row, text) : Done();
}

Done Cells::edit(int row, int column, const QString &text)
{
    if (!isEditable(row, column))
        return Error {Error::Kind::Conflict, tr("This cell cannot be edited. Nothing was changed. Choose another cell."), {}};
    if (const Done right = check(row, column, text); !right)
        return right.error();
    const QPersistentModelIndex index = this->index(row, column);
    const Done saved = m_columns[std::size_t(column)].edit(row, text);
    if (saved && index.isValid())
        emit dataChanged(index, index);
    return saved;
}

int Cells::group(int row) const
{
    if (m_groups.empty() && m_count > 0) {
        int group = 0;
        for (int at = 0; at < m_count; ++at) {
            group += caption(at) ? 1 : 0;
            m_groups.push_back(group);
        }
    }
    return m_groups[std::size_t(row)];
}

int Cells::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int Cells::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QString Cells::spoken(int row, int column) const
{
    if (const auto heading = caption(row))
        return column > 0 ? QString() : QStringList({heading->name, heading->note, heading->rightNote}).join(QStringLiteral(", "));
    const CellColumn &c = this->column(column);
    if (c.spoken)
        return c.spoken(row);
    const Value v = c.value ? c.value(row) : Value();
    QString text = isNone(v) ? tr("none") : shown(c.kind, v, c.decimals);
    const Look how = look(row, column);
    if (!how.lead.isEmpty())
        text = how.lead + QLatin1Char(' ') + text;
    return isEditable(row, column) ? tr("%1, can be edited").arg(text) : text;
}

QVariant Cells::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const CellColumn &c = column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (const auto heading = caption(row))
            return index.column() == 0 ? heading->name : QString();
        return shown(c.kind, value(row, index.column()), c.decimals);
    case Qt::EditRole: return plain(c.kind, value(row, index.column()), c.decimals);
    case Qt::TextAlignmentRole: return int((isFigure(c.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole: {
        const QString tip = caption(row) ? QString() : look(row, index.column()).tip;
        return tip.isEmpty() ? QVariant() : QVariant(tip);
    }
    case Qt::AccessibleTextRole: return spoken(row, index.column());
    case ValueRole: return QVariant::fromValue(value(row, index.column()));
    default: return {};
    }
}

QVariant Cells::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0)
        return {};
    if (orientation == Qt::Vertical) // hidden, but readers name a row by it
        return role == Qt::DisplayRole && section < m_count && columnCount() > 0 ? data(index(section, 0), role) : QVariant();
    if (section >= columnCount())
        return {};
    const CellColumn &c = column(section);
    const QString title = c.title ? c.title() : QString();
    switch (role) {
    case Qt::DisplayRole: return title;
    case Qt::AccessibleTextRole: return QString(title).replace(u'\n', u' ');
    case Qt::TextAlignmentRole: return int((isFigure(c.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

Qt::ItemFlags Cells::flags(const QModelIndex &index) const
{
    if (!index.isValid() || caption(index.row()))
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (isEditable(index.row(), index.column()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool Cells::setData(const QModelIndex &index, const QVariant &value, int role)
{
    return role == Qt::EditRole && index.isValid() && bool(edit(index.row(), index.column(), value.toString()));
}

void Cells::retranslate()
{
    if (columnCount() > 0)
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    allChanged();
}

bool Cells::canStep(const std::vector<qint64> &before, const std::vector<qint64> &after)
{
    const QSet<qint64> old(before.begin(), before.end());
    const QSet<qint64> fresh(after.begin(), after.end());
    if (std::size_t(old.size()) != before.size() || std::size_t(fresh.size()) != after.size())
        return false; // a key that comes twice says nothing
    std::vector<qint64> kept;
    for (const qint64 key : before) {
        if (fresh.contains(key))
            kept.push_back(key);
    }
    std::vector<qint64> stayed;
    for (const qint64 key : after) {
        if (old.contains(key))
            stayed.push_back(key);
    }
    // Past some hundred steps a fresh start is faster, and nobody's eye follows.
    return kept == stayed && before.size() + after.size() - 2 * kept.size() <= 200;
}

void Cells::setCount(int rows)
{
    m_count = rows;
    m_groups.clear();
}

void Cells::allChanged()
{
    m_groups.clear();
    if (m_count > 0 && columnCount() > 0)
        emit dataChanged(index(0, 0), index(m_count - 1, columnCount() - 1));
}

} // namespace paybench::ui
