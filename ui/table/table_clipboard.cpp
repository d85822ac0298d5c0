// SPDX-License-Identifier: MPL-2.0
#include "ui/table/clipboard.h"
#include "ui/table/table_order.h"
#include "ui/table/table_view.h"

#include "core/basics/format.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

#include <algorithm>
#include <set>

// Copying, pasting, export and the sums of what is selected.

namespace paybench::ui {

namespace {

TableData::Column headOf(const Cells *cells, int column)
{
    const Cells::CellColumn &c = cells->column(column);
    return {c.title ? c.title() : QString(), c.kind, c.decimals};
}

TableData::Row captionRow(const Caption &caption, std::size_t columns)
{
    TableData::Row row {TableData::RowKind::Caption, std::vector<Value>(columns)};
    QStringList parts {caption.name};
    for (const QString &note : {caption.note, caption.rightNote}) {
        if (!note.isEmpty())
            parts << note;
    }
    if (!row.cells.empty())
        row.cells[0] = parts.join(QStringLiteral(" · "));
    return row;
}

} // namespace

TableData TableView::contents() const
{
    TableData table;
    table.title = m_title;
    std::vector<int> columns;
    for (int column = 0; m_cells && column < m_cells->columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        columns.push_back(column);
        table.columns.push_back(headOf(m_cells, column));
    }
    bool totals = false;
    for (int at = 0; m_order && at < m_order->rowCount(); ++at) {
        const int row = m_order->mapToSource(m_order->index(at, 0)).row();
        if (const auto caption = m_cells->caption(row)) {
            table.rows.push_back(captionRow(*caption, columns.size()));
            continue;
        }
        TableData::Row cells;
        for (const int column : columns)
            cells.cells.push_back(m_cells->value(row, column));
        table.rows.push_back(cells);
    }
    TableData::Row total {TableData::RowKind::Total, {}};
    for (const int column : columns) {
        const auto &sums = m_cells->column(column).total;
        totals = totals || sums;
        total.cells.push_back(sums ? sums(rowsInOrder()) : Value());
    }
    if (totals)
        table.rows.push_back(total);
    return table;
}

void TableView::requestExport()
{
    emit exportRequested(contents());
}

void TableView::copy()
{
    if (!m_order || selectionModel()->selection().isEmpty())
        return;
    std::set<int> columns;
    std::set<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int column = range.left(); column <= range.right(); ++column) {
            if (!isColumnHidden(column))
                columns.insert(column);
        }
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (!m_cells->caption(m_order->mapToSource(m_order->index(row, 0)).row()))
                rows.insert(row);
        }
    }
    TableData table;
    for (const int column : columns)
        table.columns.push_back(headOf(m_cells, column));
    for (const int row : rows) {
        TableData::Row cells;
        for (const int column : columns) {
            const QModelIndex index = m_order->index(row, column);
            const bool chosen = selectionModel()->isSelected(index);
            cells.cells.push_back(chosen ? m_cells->value(m_order->mapToSource(index).row(), column) : Value());
        }
        table.rows.push_back(cells);
    }
    QApplication::clipboard()->setMimeData(asMime(table));
}

// The block laid over the table from the upper left of the selection; one cell fills all that are selected.
std::vector<CellEdit> TableView::editsOf(const std::vector<QStringList> &block, bool &fits)
{
    std::vector<CellEdit> edits;
    fits = true;
    QModelIndexList selected = selectionModel()->selectedIndexes();
    const auto editOf = [this](const QModelIndex &index, const QString &text) {
        const QModelIndex source = m_order->mapToSource(index);
        return CellEdit {source.row(), source.column(), text};
    };
    if (block.size() == 1 && block[0].size() == 1 && selected.size() > 1) {
        for (const QModelIndex &index : selected)
            edits.push_back(editOf(index, block[0][0]));
        return edits;
    }
    QModelIndex start = currentIndex();
    for (const QModelIndex &index : selected) {
        if (index.row() < start.row() || (index.row() == start.row() && index.column() < start.column()))
            start = index;
    }
    int row = start.row();
    for (const QStringList &line : block) {
        while (row < m_order->rowCount() && !(m_order->index(row, 0).flags() & Qt::ItemIsEnabled))
            ++row; // captions are passed over
        int column = start.column();
        for (const QString &text : line) {
            while (column < m_order->columnCount() && isColumnHidden(column))
                ++column;
            fits = fits && row < m_order->rowCount() && column < m_order->columnCount();
            if (!fits)
                return {};
            edits.push_back(editOf(m_order->index(row, column), text));
            ++column;
        }
        ++row;
    }
    return edits;
}

void TableView::paste()
{
    clearRefusals();
    const std::vector<QStringList> block = cellsOfText(QApplication::clipboard()->text());
    if (!m_order || !currentIndex().isValid() || block.empty())
        return;
    bool fits = true;
    const std::vector<CellEdit> edits = editsOf(block, fits);
    if (!fits) {
        const QString rows = tr("%Ln row(s)", nullptr, int(block.size()));
        refuse(currentIndex(), tr("What was copied does not fit here (%1). Nothing was changed. Start further up or to the left.").arg(rows));
        return;
    }
    bool wrong = false;
    for (const CellEdit &edit : edits) {
        const QModelIndex index = m_order->mapFromSource(m_cells->index(edit.row, edit.column));
        Done right = m_cells->check(edit.row, edit.column, edit.text);
        if (!m_cells->isEditable(edit.row, edit.column))
            right = Error {Error::Kind::Conflict, tr("This cell cannot be edited. Nothing was changed. Choose cells that can."), {}};
        if (!right)
            refuse(index, right.error().message);
        wrong = wrong || !right;
    }
    if (wrong)
        return;
    const Done saved = m_paste ? m_paste(edits) : pasteCells(edits);
    if (!saved && m_refusals.empty())
        refuse(currentIndex(), saved.error().message);
}

// One after the other; when one is refused, those before it get back what they held.
Done TableView::pasteCells(const std::vector<CellEdit> &edits)
{
    struct Written {
        QPersistentModelIndex index;
        QString before;
    };
    std::vector<Written> written;
    std::vector<QPersistentModelIndex> targets;
    for (const CellEdit &edit : edits)
        targets.emplace_back(m_cells->index(edit.row, edit.column));
    for (std::size_t at = 0; at < edits.size(); ++at) {
        const QPersistentModelIndex &target = targets[at];
        if (!target.isValid())
            continue;
        const QString before = target.data(Qt::EditRole).toString();
        const Done saved = m_cells->edit(target.row(), target.column(), edits[at].text);
        if (saved) {
            written.push_back({target, before});
            continue;
        }
        for (auto it = written.rbegin(); it != written.rend(); ++it) {
            if (it->index.isValid())
                static_cast<void>(bool(m_cells->edit(it->index.row(), it->index.column(), it->before)));
        }
        refuse(m_order->mapFromSource(target), saved.error().message);
        return saved.error();
    }
    return {};
}

void TableView::clearSelectedCells()
{
    clearRefusals();
    std::vector<CellEdit> edits;
    for (const QModelIndex &index : selectionModel()->selectedIndexes()) {
        const QModelIndex source = m_order->mapToSource(index);
        if (m_cells->isEditable(source.row(), source.column()))
            edits.push_back({source.row(), source.column(), QString()});
    }
    if (edits.empty())
        return;
    const Done saved = m_paste ? m_paste(edits) : pasteCells(edits);
    if (!saved && m_refusals.empty())
        refuse(currentIndex(), saved.error().message);
}

Summary TableView::summary() const
{
    Summary found;
    if (!m_order || !selectionModel())
        return found;
    std::map<int, Summary::Figure> figures;
    std::set<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int at = range.top(); at <= range.bottom(); ++at) {
            const int row = m_order->mapToSource(m_order->index(at, 0)).row();
            if (m_cells->caption(row))
                continue;
            rows.insert(at);
            for (int column = range.left(); column <= range.right(); ++column) {
                if (isColumnHidden(column))
                    continue;
                const Value value = m_cells->value(row, column);
                if (isNone(value))
                    continue;
                ++found.cells;
                const Cells::CellColumn &c = m_cells->column(column);
                if (!isFigure(c.kind) || c.kind == Kind::Percent)
                    continue;
                Summary::Figure &figure = figures[column];
                figure.title = m_order->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
                figure.kind = c.kind;
                figure.decimals = c.decimals;
                figure.values.push_back(value);
            }
        }
    }
    found.rows = int(rows.size());
    for (auto &entry : figures)
        found.figures.push_back(std::move(entry.second));
    return found;
}

} // namespace paybench::ui
