// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/rota_head.h"
#include "ui/rota/rota_model.h"
#include "ui/rota/rota_table.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>

// Keys and mouse of the grid.

namespace paybench::ui {

using namespace rota;

bool RotaTable::isLetter(const QKeyEvent &event) const
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    const QString text = event.text();
    return text.size() == 1 && (markOfLetter(text[0]) || text[0].toUpper() == QLatin1Char('P'));
}

bool RotaTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // The grid knows better than a menu what these keys mean on it.
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isOurs = key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Cut) || key->matches(QKeySequence::Paste)
            || key->matches(QKeySequence::SelectAll) || key->key() == Qt::Key_Delete || isLetter(*key);
        if (isOurs) {
            key->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

bool RotaTable::runKey(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier));
    if (event->matches(QKeySequence::Copy))
        emit copied();
    else if (event->matches(QKeySequence::Cut))
        emit cutWanted();
    else if (event->matches(QKeySequence::Paste))
        emit pasteWanted();
    else if ((event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) && isPlain) // Ctrl+Backspace discards a proposal
        emit emptied();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && isPlain && currentIndex().isValid())
        emit entered(currentIndex().row(), currentIndex().column());
    else if (event->key() == Qt::Key_Escape && m_isDragging)
        stopDragging();
    else if (!isLetter(*event))
        return false;
    else if (const auto mark = markOfLetter(event->text()[0]))
        emit typed(*mark, event->modifiers() & Qt::ShiftModifier);
    else
        emit pinWanted();
    return true;
}

void RotaTable::keyPressEvent(QKeyEvent *event)
{
    lookAway();
    if (runKey(event)) {
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        event->ignore(); // a panel of the page may be open
        return;
    }
    const bool isText = !event->text().isEmpty() && event->text()[0].isPrint() && !(event->modifiers() & Qt::ControlModifier);
    if (!isText) // typing ahead would walk somewhere
        QTableView::keyPressEvent(event);
}

// The first day of the week before (or this one), or of the week after.
int RotaTable::weekStart(int day, int step) const
{
    int at = day + step;
    while (at > m_model->firstDay() && at < m_model->lastDay() && !m_model->startsWeek(at))
        at += step;
    return std::clamp(at, m_model->firstDay(), m_model->lastDay());
}

int RotaTable::groupStart(int row, int step) const
{
    int at = row + step;
    while (at > 0 && at < m_model->rowCount() - 1 && !m_model->startsGroup(at))
        at += step;
    return std::clamp(at, 0, m_model->rowCount() - 1);
}

QModelIndex RotaTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const RotaCell at = current();
    if (at.first < 0)
        return m_model->index(0, m_model->firstDay());
    const bool far = modifiers & Qt::ControlModifier;
    switch (action) {
    case MoveHome:
        return m_model->index(far ? 0 : at.first, m_model->firstDay());
    case MoveEnd:
        return m_model->index(far ? m_model->rowCount() - 1 : at.first, m_model->lastDay());
    case MoveLeft:
    case MoveRight:
        if (far)
            return m_model->index(at.first, weekStart(at.second, action == MoveLeft ? -1 : 1));
        break;
    case MoveUp:
    case MoveDown:
        if (far)
            return m_model->index(groupStart(at.first, action == MoveUp ? -1 : 1), at.second);
        break;
    default:
        break;
    }
    return QTableView::moveCursor(action, modifiers);
}

// Ctrl with an arrow walks far; it does not leave the selection behind.
QItemSelectionModel::SelectionFlags RotaTable::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    if (!event) // somebody is sent there; a key that happens to be held means nothing
        return QItemSelectionModel::ClearAndSelect;
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        if ((key->modifiers() & Qt::ControlModifier) && key->key() != Qt::Key_Space) {
            const QKeyEvent plain(key->type(), key->key(), key->modifiers() & ~Qt::ControlModifier);
            return QTableView::selectionCommand(index, &plain);
        }
    }
    return QTableView::selectionCommand(index, event);
}

bool RotaTable::canDrag(const QModelIndex &index) const
{
    if (!index.isValid() || m_model->hasProposal() || !m_model->roster().isEditable(index.row(), index.column()))
        return false;
    return !m_model->roster().rows[std::size_t(index.row())].cells[std::size_t(index.column())].marks.isEmpty();
}

void RotaTable::mousePressEvent(QMouseEvent *event)
{
    lookAway();
    stopDragging();
    QTableView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || event->modifiers() != Qt::NoModifier || !canDrag(index))
        return;
    m_dragFrom = RotaCell(index.row(), index.column());
    m_pressedAt = event->position().toPoint();
}

void RotaTable::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    const QModelIndex index = indexAt(place);
    if (!m_dragFrom || !(event->buttons() & Qt::LeftButton)) {
        QTableView::mouseMoveEvent(event);
        if (event->buttons() == Qt::NoButton && index.isValid() && m_looked != RotaCell(index.row(), index.column()))
            look(RotaCell(index.row(), index.column()));
        return;
    }
    if (!m_isDragging && (place - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    if (!m_isDragging)
        lookAway();
    m_isDragging = true;
    viewport()->setCursor(Qt::ClosedHandCursor);
    const RotaCell before = m_dragTo;
    m_dragTo = index.isValid() ? RotaCell(index.row(), index.column()) : RotaCell(-1, -1);
    if (index.isValid())
        scrollTo(index);
    if (m_dragTo != before && index.isValid())
        emit draggedOver(m_dragFrom->first, m_dragFrom->second, m_dragTo.first, m_dragTo.second);
    viewport()->update();
}

void RotaTable::mouseReleaseEvent(QMouseEvent *event)
{
    const auto from = m_dragFrom;
    const RotaCell to = m_dragTo;
    const bool wasDragging = m_isDragging;
    stopDragging();
    QTableView::mouseReleaseEvent(event);
    if (!wasDragging || !from || to.first < 0 || to == *from)
        return;
    emit dropped(from->first, from->second, to.first, to.second);
    setCurrentIndex(m_model->index(to.first, to.second));
}

void RotaTable::stopDragging()
{
    if (m_isDragging) {
        lookAway(); // what the swap costs was shown beside it
        viewport()->unsetCursor();
        viewport()->update();
    }
    m_isDragging = false;
    m_dragFrom.reset();
    m_dragTo = {-1, -1};
}

void RotaTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && event->button() == Qt::LeftButton)
        emit entered(index.row(), index.column());
    else
        QTableView::mouseDoubleClickEvent(event);
}

void RotaTable::contextMenuEvent(QContextMenuEvent *event)
{
    lookAway();
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    if (!selectionModel()->isSelected(index))
        setCurrentIndex(index);
    emit menuWanted(byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos(), index.row(), index.column());
}

void RotaTable::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    lookAway();
    m_looked = {-1, -1};
}

void RotaTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0 && m_model->columnCount() > 0)
        setCurrentIndex(m_model->index(0, m_model->firstDay()));
    lookAway(); // to come here is not to ask for a price
    viewport()->update();
}

void RotaTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    lookAway();
    viewport()->update();
}

} // namespace paybench::ui
