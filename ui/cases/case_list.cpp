// SPDX-License-Identifier: MPL-2.0
#include "ui/cases/case_list.h"

#include "core/basics/format.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace paybench::ui {

void CaseListModel::setRows(std::vector<CaseRow> rows)
{
    const auto isSame = [](const CaseRow &a, const CaseRow &b) { return a.id == b.id; };
    if (m_rows.size() == rows.size() && std::equal(rows.begin(), rows.end(), m_rows.begin(), isSame)) {
        m_rows = std::move(rows); // the same ones: the place is kept
        if (!m_rows.empty())
            emit dataChanged(index(0), index(int(m_rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int CaseListModel::rowOf(CaseId id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const CaseRow &row) { return id && row.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QVariant CaseListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const CaseRow &row = m_rows[std::size_t(index.row())];
    return role == Qt::DisplayRole || row.spoken.isEmpty() ? row.title : row.spoken;
}

Qt::ItemFlags CaseListModel::flags(const QModelIndex &index) const
{
    const bool isCase = index.isValid() && m_rows[std::size_t(index.row())].id;
    return isCase ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

void FilterListModel::setRows(std::vector<CaseFilterRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void FilterListModel::setApplied(bool applied)
{
    if (applied == m_isApplied)
        return;
    m_isApplied = applied;
    if (!m_rows.empty())
        emit dataChanged(index(0), index(int(m_rows.size()) - 1));
}

int FilterListModel::rowOf(const CaseFilter &filter) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const CaseFilterRow &row) { return !row.isCaption && row.filter == filter; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QVariant FilterListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const CaseFilterRow &one = row(index.row());
    return role == Qt::DisplayRole || one.isCaption ? one.name : one.name + QStringLiteral(", ") + format::number(one.count);
}

Qt::ItemFlags FilterListModel::flags(const QModelIndex &index) const
{
    const bool isFilter = index.isValid() && !row(index.row()).isCaption;
    return isFilter ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

CaptionedList::CaptionedList(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
}

// Captions are passed over; Home and Page Up that end at one go to the first that can be chosen.
QModelIndex CaptionedList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    QModelIndex to = QListView::moveCursor(action, modifiers);
    if (action == MoveHome || action == MovePageUp)
        to = action == MoveHome ? model()->index(0, 0) : to;
    const bool isBack = action == MoveUp || action == MovePrevious;
    while (to.isValid() && !(to.flags() & Qt::ItemIsEnabled)) {
        const QModelIndex next = to.siblingAtRow(to.row() + (isBack ? -1 : 1));
        if (!next.isValid())
            return currentIndex();
        to = next;
    }
    return to;
}

void CaptionedList::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    const int key = event->key();
    if (isPlain && (key == Qt::Key_Return || key == Qt::Key_Enter) && currentIndex().isValid()) {
        emit opened(currentIndex().row());
    } else if (isPlain && (key == Qt::Key_Right || key == Qt::Key_Left) && currentIndex().isValid()) {
        emit foldAsked(currentIndex().row(), key == Qt::Key_Right);
    } else {
        QListView::keyPressEvent(event);
    }
}

void CaptionedList::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->pos());
    if (auto *filters = qobject_cast<FilterListModel *>(model()); filters && at.isValid()) {
        const CaseFilterRow &row = filters->row(at.row());
        if (row.hasMore && event->pos().x() < visualRect(at).left() + px(32 + 16 * row.indent)) {
            emit foldAsked(at.row(), !row.isOpen);
            return;
        }
    }
    QListView::mousePressEvent(event);
}

void CaptionedList::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->pos());
    if (at.isValid() && (at.flags() & Qt::ItemIsEnabled))
        emit opened(at.row());
}

// Who comes here by Tab stands on a row at once.
void CaptionedList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    for (int row = 0; !currentIndex().isValid() && row < model()->rowCount(); ++row) {
        if (model()->index(row, 0).flags() & Qt::ItemIsEnabled)
            setCurrentIndex(model()->index(row, 0));
    }
}

} // namespace paybench::ui
