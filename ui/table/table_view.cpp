// SPDX-License-Identifier: MPL-2.0
#include "ui/table/table_view.h"

#include "ui/style/strokes.h"
#include "ui/table/cell_delegate.h"
#include "ui/table/cell_note.h"
#include "ui/table/table_head.h"
#include "ui/table/table_order.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

// Rows, selection and what is painted around them. Columns are in table_columns.cpp, the clipboard in table_clipboard.cpp,
// heights in table_rows.cpp, keys and the mouse in table_gestures.cpp.

namespace paybench::ui {

TableView::TableView(const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_name(name)
    , m_delegate(new CellDelegate(this))
{
    setItemDelegate(m_delegate);
    setObjectName(name + QStringLiteral("Table"));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(10);
    auto *heads = m_head = new TableHead(this);
    setHorizontalHeader(heads);
    heads->setSortIndicatorShown(false);
    connect(heads, &QHeaderView::sectionClicked, this, &TableView::sortBy);
    connect(heads, &QHeaderView::customContextMenuRequested, this, &TableView::headerMenu);
    connect(heads, &QHeaderView::sectionResized, this, &TableView::columnDrawn);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this] { updateGeometry(); });
    setLeastRowHeight(30);
    setEdges(20, 16);
}

TableView::~TableView() = default;

void TableView::setCells(Cells *cells)
{
    m_cells = cells;
    delete m_order;
    m_order = new TableOrder(cells, this);
    setModel(m_order);
    connectSelection();
    connect(m_order, &QAbstractItemModel::modelReset, this, &TableView::rowsChanged);
    connect(m_order, &QAbstractItemModel::layoutChanged, this, &TableView::rowsChanged);
    connect(m_order, &QAbstractItemModel::rowsInserted, this, &TableView::rowsChanged);
    connect(m_order, &QAbstractItemModel::rowsInserted, this, [this] { bringIntoView(1); }); // the row that adds one moves on
    connect(m_order, &QAbstractItemModel::rowsRemoved, this, &TableView::rowsChanged);
    connect(m_order, &QAbstractItemModel::dataChanged, this, [this] {
        if (wraps())
            arrangeRows();
        emit selectionSummed(summary());
    });
    connect(m_cells, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        const QModelIndex at = currentIndex();
        setProperty("place", at.isValid() ? QVariant(QPoint(at.column(), at.row())) : QVariant());
    });
    restoreColumns();
    rowsChanged();
}

void TableView::connectSelection()
{
    // A page that fills the table anew leaves the person where they were.
    connect(m_order, &QAbstractItemModel::modelReset, this, [this] {
        const QVariant place = property("place");
        if (!place.isValid() || m_order->rowCount() == 0)
            return;
        const QPoint at = place.toPoint();
        const QModelIndex index = m_order->index(std::min(at.y(), m_order->rowCount() - 1), at.x());
        if (index.flags() & Qt::ItemIsEnabled)
            setCurrentIndex(index);
    });
}

void TableView::rowsChanged()
{
    arrange();
    updateGeometry();
    viewport()->update();
    emit shownRowsChanged();
    emit selectionSummed(summary());
}

void TableView::setFilter(const QString &typed)
{
    if (!m_order)
        return;
    m_order->setTyped(typed);
    selectCurrent();
}

// When the row that was chosen is filtered away, the one that takes its place is chosen, and looks it.
void TableView::selectCurrent()
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && !selectionModel()->hasSelection())
        selectionModel()->select(current, selectionCommand(current));
}

void TableView::setRowFilter(std::function<bool(int)> accepts)
{
    if (!m_order)
        return;
    m_order->setRowFilter(std::move(accepts));
    selectCurrent();
}

int TableView::shownRows() const
{
    return int(rowsInOrder().size());
}

std::vector<int> TableView::rowsInOrder() const
{
    std::vector<int> rows;
    for (int at = 0; m_order && at < m_order->rowCount(); ++at) {
        const int row = m_order->mapToSource(m_order->index(at, 0)).row();
        if (!m_cells->caption(row))
            rows.push_back(row);
    }
    return rows;
}

int TableView::currentRow() const
{
    return m_order && currentIndex().isValid() ? m_order->mapToSource(currentIndex()).row() : -1;
}

std::vector<int> TableView::selectedRows() const
{
    std::vector<int> rows;
    if (!m_order)
        return rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int at = range.top(); at <= range.bottom(); ++at) {
            const int row = m_order->mapToSource(m_order->index(at, 0)).row();
            if (!m_cells->caption(row))
                rows.push_back(row);
        }
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void TableView::selectRow(int row)
{
    if (!m_order || row < 0 || row >= m_cells->rowCount())
        return;
    const int column = std::max(0, currentIndex().isValid() ? currentIndex().column() : firstShownColumn());
    const QModelIndex index = m_order->mapFromSource(m_cells->index(row, column));
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void TableView::selectWholeRows(bool whole)
{
    setSelectionBehavior(whole ? SelectRows : SelectItems);
}

void TableView::setLeastRowHeight(int least)
{
    m_leastRow = least;
    verticalHeader()->setDefaultSectionSize(ui::rowHeight(least));
}

void TableView::setEdges(int left, int right)
{
    m_leftEdge = left;
    m_rightEdge = right;
    horizontalHeader()->setProperty("edges", QPoint(left, right)); // the style insets the outer headings alike
    viewport()->update();
}

void TableView::setGrowing(bool growing)
{
    m_growing = growing;
    setVerticalScrollBarPolicy(growing ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, growing ? QSizePolicy::Maximum : QSizePolicy::Expanding);
    updateGeometry();
}

void TableView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void TableView::setTitle(const QString &title)
{
    m_title = title;
    setAccessibleName(title);
}

QMargins TableView::cellInsets(int column) const
{
    const bool first = column < 0 || column == firstShownColumn();
    const bool last = column < 0 || column == lastShownColumn();
    const int inset = m_fit == Fit::Folded ? 6 : 10;
    return {px(first ? m_leftEdge : inset), 0, px(last ? m_rightEdge : inset), 0};
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    if (m_order && m_order->rowCount() == 0 && !m_emptyText.isEmpty()) {
        painter.setFont(face(Face::Body));
        painter.setPen(colour(Colour::Muted));
        painter.drawText(viewport()->rect().adjusted(px(m_leftEdge), px(16), -px(m_rightEdge), 0),
                         Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
    }
    if (!hasFocus() || state() == EditingState || !currentIndex().isValid())
        return;
    QRect cell = visualRect(currentIndex());
    cell.setHeight(topHeight(currentIndex().row()));
    if (cell.isValid())
        paintRing(&painter, QRectF(cell).adjusted(0, cell.top() > 0 ? -1 : 0, 0, 0), px(3)); // may overlap neighbours
}

void TableView::refuse(const QModelIndex &index, const QString &sentence)
{
    m_refusals[QPersistentModelIndex(index)] = sentence;
    scrollTo(index);
    QRect cell = visualRect(index);
    cell.setHeight(topHeight(index.row()));
    noteOf(viewport())->say(sentence, cell);
    viewport()->update();
    emit refused(sentence);
}

void TableView::clearRefusals()
{
    hideNote(viewport());
    if (m_refusals.empty())
        return;
    m_refusals.clear();
    viewport()->update();
}

QString TableView::refusal(const QModelIndex &index) const
{
    if (m_refusals.empty())
        return {};
    const auto found = m_refusals.find(QPersistentModelIndex(index));
    return found == m_refusals.end() ? QString() : found->second;
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    for (const QModelIndex &index : {current, previous})
        viewport()->update(visualRect(index).adjusted(-4, -4, 4, 4));
    if (current.row() != previous.row() || !previous.isValid()) {
        if (m_growing)
            bringIntoView(0);
        emit currentRowChanged(currentRow());
    }
}

void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectionSummed(summary());
}

} // namespace paybench::ui
