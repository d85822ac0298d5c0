// SPDX-License-Identifier: MPL-2.0
#include "ui/table/table_order.h"
#include "ui/table/table_view.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

// Keys, the mouse and the context menu.

namespace paybench::ui {

bool TableView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && state() != EditingState) {
        // The table knows better than a menu what copying it means.
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Paste) || key->matches(QKeySequence::SelectAll)) {
            key->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->key() == Qt::Key_Delete && m_order && selectionModel()->hasSelection())
        clearSelectedCells();
    else if (enter && currentIndex().isValid() && !(event->modifiers() & Qt::ControlModifier))
        activate(currentIndex());
    else if (event->key() == Qt::Key_Escape && !m_refusals.empty())
        clearRefusals();
    else
        QTableView::keyPressEvent(event);
}

void TableView::activate(const QModelIndex &index)
{
    const QModelIndex source = m_order->mapToSource(index);
    clearRefusals();
    if (m_cells->isEditable(source.row(), source.column()))
        edit(index);
    else if (source.isValid() && !m_cells->caption(source.row()))
        emit rowActivated(source.row());
}

QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex next = QTableView::moveCursor(action, modifiers);
    if (!next.isValid() || (next.flags() & Qt::ItemIsEnabled))
        return next;
    // Captions are passed over: on in the same direction, else back to the first row that can be stood on.
    const bool up = action == MoveUp || action == MovePageUp || action == MoveHome;
    for (const int step : {up && action != MoveHome ? -1 : 1, up ? 1 : -1}) {
        for (int row = next.row(); row >= 0 && row < m_order->rowCount(); row += step) {
            const QModelIndex index = m_order->index(row, std::max(currentIndex().column(), firstShownColumn()));
            if (index.flags() & Qt::ItemIsEnabled)
                return index;
        }
    }
    return currentIndex();
}

void TableView::setHoverRow(int row)
{
    if (row == m_hoverRow)
        return;
    for (const int each : {m_hoverRow, row}) {
        if (each >= 0)
            viewport()->update(0, rowViewportPosition(each), viewport()->width(), topHeight(each) + 1);
    }
    m_hoverRow = row;
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    setHoverRow(index.isValid() && (index.flags() & Qt::ItemIsEnabled) ? index.row() : -1);
    QTableView::mouseMoveEvent(event);
}

void TableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && event->button() == Qt::LeftButton)
        activate(index);
    else
        QTableView::mouseDoubleClickEvent(event);
}

void TableView::leaveEvent(QEvent *event)
{
    setHoverRow(-1);
    QTableView::leaveEvent(event);
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // Tab into a table must land somewhere that can be seen.
    if (!currentIndex().isValid() && m_order) {
        for (int row = 0; row < m_order->rowCount(); ++row) {
            const QModelIndex index = m_order->index(row, firstShownColumn());
            if (index.flags() & Qt::ItemIsEnabled) {
                selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
                break;
            }
        }
    }
    emit selectionSummed(summary());
    viewport()->update();
}

void TableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void TableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    placeBelow();
    viewport()->update(); // the ring may overlap what was shifted
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrange();
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_order)
        return;
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (index.isValid() && !selectionModel()->isSelected(index))
        setCurrentIndex(index);
    QMenu menu(this);
    emit menuAsked(&menu, currentRow());
    if (!menu.isEmpty())
        menu.addSeparator();
    menu.addAction(icon(QStringLiteral("copy")), tr("Copy"), QKeySequence(QKeySequence::Copy), this, &TableView::copy)
        ->setEnabled(selectionModel()->hasSelection());
    if (index.isValid() && (index.flags() & Qt::ItemIsEditable))
        menu.addAction(icon(QStringLiteral("paste")), tr("Paste"), QKeySequence(QKeySequence::Paste), this, &TableView::paste);
    menu.addAction(tr("Select all"), QKeySequence(QKeySequence::SelectAll), this, &TableView::selectAll);
    menu.addSeparator();
    menu.addAction(icon(QStringLiteral("export")), tr("Export to spreadsheet…"), this, &TableView::requestExport);
    QMenu *columns = menu.addMenu(tr("Columns"));
    addColumnChoices(columns);
    const QRect cell = visualRect(index);
    menu.exec(byKey ? viewport()->mapToGlobal(cell.bottomLeft()) : event->globalPos());
}

} // namespace paybench::ui
