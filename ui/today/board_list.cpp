// SPDX-License-Identifier: MPL-2.0
#include "ui/today/board_list.h"

#include "ui/style/strokes.h"

#include <QAbstractListModel>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <numeric>

namespace paybench::ui {

class BoardList::Rows : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(rows.size()); }

    QVariant data(const QModelIndex &index, int role) const override
    {
        const BoardRow &row = rows.at(std::size_t(index.row()));
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return row.words;
        if (role == Qt::AccessibleDescriptionRole)
            return row.deed;
        return role == Qt::SizeHintRole ? QVariant(QSize(0, row.height)) : QVariant();
    }

    void replace(std::vector<BoardRow> others)
    {
        beginResetModel();
        rows = std::move(others);
        endResetModel();
    }

    std::vector<BoardRow> rows;
};

namespace {

class RowPainter : public QStyledItemDelegate {
public:
    RowPainter(const std::vector<BoardRow> &rows, QObject *parent) : QStyledItemDelegate(parent), m_rows(rows) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        m_rows.at(std::size_t(index.row())).paint(*painter, QRectF(option.rect));
        painter->restore();
        const auto *list = static_cast<const BoardList *>(option.widget);
        if (list && list->hasFocus() && list->isGoneTo() && list->currentIndex() == index)
            paintRing(painter, QRectF(option.rect).adjusted(0, 1, 0, -2), px(4));
    }

private:
    const std::vector<BoardRow> &m_rows;
};

} // namespace

BoardList::BoardList(QWidget *parent) : QListView(parent), m_rows(new Rows(this))
{
    setModel(m_rows);
    setItemDelegate(new RowPainter(m_rows->rows, this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setAutoFillBackground(false);
}

const std::vector<BoardRow> &BoardList::rows() const
{
    return m_rows->rows;
}

// The row that was chosen stays chosen: the board is read again every minute.
void BoardList::setRows(std::vector<BoardRow> rows)
{
    const int chosen = currentRow();
    m_rows->replace(std::move(rows));
    setFocusPolicy(m_rows->rows.empty() || m_isWatchedOnly ? Qt::NoFocus : Qt::StrongFocus);
    choose(std::min(chosen, int(m_rows->rows.size()) - 1));
    updateGeometry();
}

void BoardList::choose(int row)
{
    if (row >= 0)
        setCurrentIndex(m_rows->index(row));
}

void BoardList::setWatchedOnly(bool only)
{
    m_isWatchedOnly = only;
    setSelectionMode(only ? NoSelection : SingleSelection);
    setAttribute(Qt::WA_TransparentForMouseEvents, only);
    setRows(m_rows->rows);
}

QSize BoardList::sizeHint() const
{
    const int height = std::accumulate(m_rows->rows.begin(), m_rows->rows.end(), 0, [](int sum, const BoardRow &row) { return sum + row.height; });
    return {px(200), height};
}

QSize BoardList::minimumSizeHint() const
{
    return {px(120), sizeHint().height()};
}

void BoardList::keyPressEvent(QKeyEvent *event)
{
    const bool isArrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down || event->key() == Qt::Key_Home || event->key() == Qt::Key_End;
    m_isGoneTo = m_isGoneTo || isArrow;
    const bool isPlain = m_isGoneTo && !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentRow() >= 0)
        emit followed(currentRow());
    else if (isPlain && event->key() == Qt::Key_S && currentRow() >= 0)
        emit sickTyped(currentRow());
    else if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || !event->text().trimmed().isEmpty())
        event->ignore(); // no searching by letters here
    else
        QListView::keyPressEvent(event);
}

void BoardList::mousePressEvent(QMouseEvent *event)
{
    m_isGoneTo = true;
    QListView::mousePressEvent(event);
}

void BoardList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex at = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && at.isValid() && !m_rows->rows[std::size_t(at.row())].deed.isEmpty())
        emit followed(at.row());
}

void BoardList::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->position().toPoint());
    const bool isLink = at.isValid() && !m_rows->rows[std::size_t(at.row())].deed.isEmpty();
    viewport()->setCursor(isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setToolTip(isLink ? m_rows->rows[std::size_t(at.row())].deed : QString());
    QListView::mouseMoveEvent(event);
}

// Only who went to the list means its rows. When the focus comes back from another window, or by itself, what is typed
// next may have been meant for that window, and nothing is begun by it.
void BoardList::focusInEvent(QFocusEvent *event)
{
    const Qt::FocusReason reason = event->reason();
    m_isGoneTo = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::MouseFocusReason || reason == Qt::ShortcutFocusReason;
    if (currentRow() < 0 && event->reason() != Qt::MouseFocusReason)
        choose(0);
    QListView::focusInEvent(event);
    viewport()->update();
}

void BoardList::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
}

void BoardList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    viewport()->update();
    emit rowChanged(current.row());
}

void BoardList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void BoardList::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the column scrolls, not the list
}

BoardLine::BoardLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BoardLine::show(const QString &words, int height, Paint paint)
{
    setAccessibleName(words);
    setFixedHeight(height);
    m_paint = std::move(paint);
    update();
}

void BoardLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_paint)
        m_paint(painter, QRectF(rect()));
}

} // namespace paybench::ui
