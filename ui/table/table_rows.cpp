// SPDX-License-Identifier: MPL-2.0
#include "ui/table/cell_delegate.h"
#include "ui/table/table_order.h"
#include "ui/table/table_view.h"
#include "ui/table/wrapped_text.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

// Heights of rows, the widget that is open under one, and what brings a row into view.

namespace paybench::ui {

namespace {

constexpr int measuredLines = 1'000;     // further down their number is guessed: breaking each text would be felt
constexpr qsizetype rememberedTexts = 20'000;

QScrollArea *scrollerOf(const QWidget *widget)
{
    for (QWidget *one = widget->parentWidget(); one && !one->isWindow(); one = one->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(one))
            return area;
    }
    return nullptr;
}

} // namespace

bool TableView::wraps() const
{
    for (int column = 0; m_cells && column < m_cells->columnCount(); ++column) {
        if (m_cells->column(column).wraps && !isColumnHidden(column))
            return true;
    }
    return false;
}

// The columns that wrap; what was measured of another width or in another text size is forgotten.
std::vector<int> TableView::wrappingColumns()
{
    std::vector<int> found;
    for (int column = 0; m_cells && column < m_cells->columnCount(); ++column) {
        if (!m_cells->column(column).wraps || isColumnHidden(column))
            continue;
        found.push_back(column);
        Wrapped &known = m_wrapped[column];
        const QSize now(columnWidth(column), QFontMetrics(face(Face::Body)).height());
        if (known.measuredAt != now || known.lines.size() > rememberedTexts)
            known = Wrapped{now, {}};
    }
    return found;
}

// Of its longest text. Lists repeat themselves and are arranged often, so what was measured is remembered.
int TableView::linesOf(int row, const std::vector<int> &columns, const LineGuess &guess)
{
    if (m_cells->caption(m_order->mapToSource(m_order->index(row, 0)).row()))
        return 1; // it goes over all columns
    int lines = 1;
    for (const int column : columns) {
        const QModelIndex index = m_order->index(row, column);
        const QString text = index.data().toString();
        if (row >= measuredLines) {
            lines = std::max(lines, guess.linesOf(text, columnWidth(column) - cellInsets(column).left() - cellInsets(column).right()));
            continue;
        }
        int &known = m_wrapped[column].lines[text];
        if (known == 0)
            known = m_delegate->linesOf(index, columnWidth(column));
        lines = std::max(lines, known);
    }
    return lines;
}

void TableView::arrangeRows()
{
    if (!m_cells || m_arranging)
        return;
    m_arranging = true;
    const int before = verticalHeader()->length();
    const int height = ui::rowHeight(m_leastRow);
    if (verticalHeader()->defaultSectionSize() != height)
        verticalHeader()->setDefaultSectionSize(height);
    const std::vector<int> wrapping = wrappingColumns();
    const LineGuess guess(face(Face::Body));
    const int more = QFontMetrics(face(Face::Body)).lineSpacing();
    verticalHeader()->setUpdatesEnabled(false); // else it counts all rows anew for each of them
    for (int row = 0; row < m_order->rowCount(); ++row) {
        int wanted = height;
        if (!wrapping.empty())
            wanted += (linesOf(row, wrapping, guess) - 1) * more;
        if (m_belowWidget && m_below.isValid() && m_below.row() == row) {
            m_belowHeight = m_belowWidget->sizeHint().expandedTo(m_belowWidget->minimumSize()).height();
            wanted += m_belowHeight;
        }
        if (verticalHeader()->sectionSize(row) != wanted)
            verticalHeader()->resizeSection(row, wanted);
    }
    verticalHeader()->setUpdatesEnabled(true);
    m_arranging = false;
    if (verticalHeader()->length() != before)
        updateGeometry();
    placeBelow();
}

int TableView::topHeight(int row) const
{
    const bool isOpen = m_belowWidget && m_below.isValid() && m_below.row() == row;
    return verticalHeader()->sectionSize(row) - (isOpen ? m_belowHeight : 0);
}

int TableView::lineHeight() const
{
    return verticalHeader()->defaultSectionSize();
}

QSize TableView::sizeHint() const
{
    if (!m_growing)
        return QTableView::sizeHint();
    const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    const int heads = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    const int empty = m_emptyText.isEmpty() || verticalHeader()->length() > 0 ? 0 : ui::rowHeight(60);
    return {px(480), heads + verticalHeader()->length() + bar + empty};
}

QSize TableView::minimumSizeHint() const
{
    // Where everything scrolls together, nothing is squeezed.
    if (m_growing && scrollerOf(this))
        return {px(120), sizeHint().height()};
    const int rows = ui::rowHeight(m_leastRow) * 2;
    return {px(120), m_growing ? std::min(sizeHint().height(), rows + ui::rowHeight(30)) : rows + ui::rowHeight(30)};
}

// When the rows have got their places. What was added last has the row that adds another under it.
void TableView::bringIntoView(int rowsMore)
{
    const QWidget *focus = QApplication::focusWidget();
    if (!focus || (focus != this && !isAncestorOf(focus)))
        return;
    QTimer::singleShot(0, this, [this, rowsMore] {
        const QModelIndex current = currentIndex();
        QScrollArea *area = m_growing ? scrollerOf(this) : nullptr;
        if (!current.isValid())
            return;
        if (!area) {
            scrollTo(m_order->index(std::min(current.row() + rowsMore, m_order->rowCount() - 1), current.column()));
            return scrollTo(current);
        }
        const QRect row = visualRect(current).adjusted(0, 0, 0, rowsMore * lineHeight());
        const int top = viewport()->mapTo(area->widget(), row.topLeft()).y();
        const int x = area->horizontalScrollBar()->value() + area->viewport()->width() / 2;
        area->ensureVisible(x, top + row.height(), 0, px(4));
        area->ensureVisible(x, top, 0, px(4));
    });
}

void TableView::openBelow(int row, QWidget *widget)
{
    closeBelow();
    const QModelIndex index = m_order ? m_order->mapFromSource(m_cells->index(row, 0)) : QModelIndex();
    if (!index.isValid()) {
        widget->deleteLater();
        return;
    }
    m_below = index;
    m_belowWidget = widget;
    widget->setParent(viewport());
    widget->setBackgroundRole(QPalette::Window);
    widget->setAutoFillBackground(true);
    widget->show();
    arrange();
    updateGeometry();
}

void TableView::closeBelow()
{
    if (m_below.isValid())
        verticalHeader()->resizeSection(m_below.row(), topHeight(m_below.row()));
    m_below = QPersistentModelIndex();
    m_belowHeight = 0;
    if (m_belowWidget)
        m_belowWidget->deleteLater();
    m_belowWidget = nullptr;
    updateGeometry();
}

int TableView::openRow() const
{
    return m_below.isValid() ? m_order->mapToSource(m_below).row() : -1;
}

void TableView::placeBelow()
{
    if (!m_belowWidget)
        return;
    if (!m_below.isValid()) { // its row has gone
        closeBelow();
        return;
    }
    const QRect row = visualRect(m_below);
    const int top = row.top() + topHeight(m_below.row());
    m_belowWidget->setGeometry(0, top, viewport()->width(), row.bottom() - top);
    m_belowWidget->setVisible(row.isValid() && !isRowHidden(m_below.row()));
}

} // namespace paybench::ui
