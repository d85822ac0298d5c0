// SPDX-License-Identifier: MPL-2.0
#include "ui/table/table_order.h"

#include "ui/table/cells.h"
#include "ui/table/search.h"

namespace paybench::ui {

TableOrder::TableOrder(Cells *cells, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_cells(cells)
{
    setSourceModel(cells);
    setDynamicSortFilter(true);
    speakLanguage();
}

void TableOrder::setTyped(const QString &typed)
{
    m_typed = typed.trimmed();
    invalidateFilter();
}

void TableOrder::setRowFilter(std::function<bool(int)> accepts)
{
    m_rowFilter = std::move(accepts);
    invalidateFilter();
}

void TableOrder::setSearched(std::vector<bool> columns)
{
    if (m_searched == columns)
        return;
    m_searched = std::move(columns);
    if (!m_typed.isEmpty())
        invalidateFilter();
}

void TableOrder::speakLanguage()
{
    m_collator = QCollator(QLocale());
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    invalidate();
}

bool TableOrder::accepts(int row) const
{
    if (m_rowFilter && !m_rowFilter(row))
        return false;
    if (m_typed.isEmpty())
        return true;
    for (int column = 0; column < m_cells->columnCount(); ++column) {
        const bool searched = std::size_t(column) >= m_searched.size() || m_searched[std::size_t(column)];
        if (searched && isFound(m_cells->index(row, column).data().toString(), m_typed))
            return true;
    }
    return false;
}

bool TableOrder::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto caption = m_cells->caption(row);
    if (!caption)
        return accepts(row);
    if (m_typed.isEmpty() && !m_rowFilter)
        return true;
    for (int at = row + 1; at < m_cells->rowCount() && !m_cells->caption(at); ++at) {
        if (accepts(at))
            return true;
    }
    return false;
}

bool TableOrder::lessThan(const QModelIndex &a, const QModelIndex &b) const
{
    // Qt turns the answer round for a descending order; groups and captions must not turn with it.
    const bool ascending = sortOrder() == Qt::AscendingOrder;
    const int groupA = m_cells->group(a.row());
    const int groupB = m_cells->group(b.row());
    if (groupA != groupB)
        return (groupA < groupB) == ascending;
    const bool captionA = m_cells->caption(a.row()).has_value();
    const bool captionB = m_cells->caption(b.row()).has_value();
    if (captionA != captionB)
        return captionA == ascending;
    return ui::lessThan(m_cells->value(a.row(), a.column()), m_cells->value(b.row(), b.column()), m_collator);
}

} // namespace paybench::ui
