// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/rota_table.h"

#include "ui/rota/rota_cells.h"
#include "ui/rota/rota_head.h"
#include "ui/rota/rota_measures.h"
#include "ui/rota/rota_model.h"
#include "ui/style/strokes.h"

#include <QAbstractButton>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace paybench::ui {

namespace measures = rota_measures;

namespace {

constexpr int restingTime = 400; // ms before a price is shown

} // namespace

RotaTable::RotaTable(RotaModel *model, QWidget *parent)
    : QTableView(parent), m_model(model), m_cells(new RotaCells(model, this)), m_head(new RotaHead(model, this)), m_names(new RotaNames(model, this))
{
    setObjectName(QStringLiteral("rotaCells"));
    setHorizontalHeader(m_head);
    setVerticalHeader(m_names);
    setModel(model);
    setItemDelegate(m_cells);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(true); // selects all; its words are painted by us
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the grid's own stands right of the sums
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAutoScroll(true);
    setWordWrap(false);
    viewport()->setBackgroundRole(QPalette::Base);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    findCorner();
    m_rest.setSingleShot(true);
    m_rest.setInterval(restingTime);
    connect(&m_rest, &QTimer::timeout, this, [this] { emit looked(m_looked.first, m_looked.second); });
    connect(m_names, &RotaNames::rowWanted, this, [this](int row) {
        setFocus();
        selectRow(row);
    });
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this] { updateGeometry(); });
}

QSize RotaTable::sizeHint() const
{
    return {px(600), wholeHeight()};
}

QSize RotaTable::minimumSizeHint() const
{
    return {px(120), measures::head() + 3 * measures::row()};
}

int RotaTable::wholeHeight() const
{
    const bool hasBar = horizontalScrollBar()->maximum() > 0;
    return measures::head() + m_names->length() + px(4) + (hasBar ? horizontalScrollBar()->sizeHint().height() : 0);
}

void RotaTable::findCorner()
{
    m_corner = findChild<QAbstractButton *>();
    if (m_corner)
        m_corner->installEventFilter(this);
}

bool RotaTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_corner || event->type() != QEvent::Paint)
        return QTableView::eventFilter(watched, event);
    paintCorner(m_corner);
    return true;
}

void RotaTable::paintCorner(QWidget *corner) const
{
    QPainter painter(corner);
    paintRotaCorner(&painter, corner->rect(), m_needWord, m_plannedWord);
}

void RotaTable::retranslate()
{
    m_needWord = tr("Need");
    m_plannedWord = tr("Planned");
    setAccessibleName(tr("Rota"));
    if (m_corner)
        m_corner->setAccessibleName(tr("Select all"));
    refresh();
}

void RotaTable::refresh()
{
    m_cells->forgetPictures();
    m_names->measure();
    arrange();
    viewport()->update();
    m_head->viewport()->update();
    m_names->viewport()->update();
    if (m_corner)
        m_corner->update();
}

void RotaTable::arrange()
{
    const int first = m_model->firstDay();
    const int last = m_model->lastDay();
    int weeks = 0;
    for (int day = first; day <= last; ++day)
        weeks += m_model->startsWeek(day);
    const int count = std::max(1, last - first + 1);
    const int room = viewport()->width() - weeks * measures::weekGap();
    const int width = std::clamp(room / count, measures::leastDay(), measures::mostDay()); // less room never makes a day wider
    for (int day = 0; day < m_model->columnCount(); ++day) {
        const bool isShown = day >= first && day <= last;
        if (isColumnHidden(day) == isShown)
            setColumnHidden(day, !isShown);
        const int wanted = width + (m_model->startsWeek(day) ? measures::weekGap() : 0);
        if (isShown && columnWidth(day) != wanted)
            setColumnWidth(day, wanted);
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const int wanted = measures::row() + (m_model->startsGroup(row) ? measures::groupGap() : 0);
        if (rowHeight(row) != wanted)
            setRowHeight(row, wanted);
    }
    updateGeometry();
}

QRect RotaTable::cellRect(int row, int day) const
{
    const int left = m_model->startsWeek(day) ? measures::weekGap() : 0;
    const int top = m_model->startsGroup(row) ? measures::groupGap() : 0;
    return visualRect(m_model->index(row, day)).adjusted(left, top, 0, 0);
}

std::vector<RotaCell> RotaTable::selected() const
{
    std::vector<RotaCell> cells;
    for (const QModelIndex &index : selectionModel()->selectedIndexes()) {
        if (!isColumnHidden(index.column()))
            cells.emplace_back(index.row(), index.column());
    }
    std::sort(cells.begin(), cells.end());
    if (cells.empty() && currentIndex().isValid())
        cells.push_back(current());
    return cells;
}

RotaCell RotaTable::current() const
{
    return currentIndex().isValid() ? RotaCell(currentIndex().row(), currentIndex().column()) : RotaCell(-1, -1);
}

void RotaTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    paintGroupLines(&painter);
    const RotaCell at = current();
    if (at.first >= 0 && (hasFocus() || m_isDragging))
        paintRing(&painter, QRectF(cellRect(at.first, at.second)).adjusted(-1, -1, 1, 1), px(5));
    if (m_isDragging && m_dragTo.first >= 0)
        paintBox(&painter, QRectF(cellRect(m_dragTo.first, m_dragTo.second)).adjusted(-1, -1, 1, 1), QColor(), colour(Colour::Accent), 2, px(5));
}

// On to the sums, where the days end before them.
void RotaTable::paintGroupLines(QPainter *painter) const
{
    const int end = m_head->length() - m_head->offset();
    for (int row = std::max(1, rowAt(0)); end < viewport()->width() && row < m_model->rowCount(); ++row) {
        const int y = rowViewportPosition(row);
        if (y > viewport()->height())
            break;
        if (m_model->startsGroup(row))
            painter->fillRect(QRect(end, y + measures::groupGap() / 2, viewport()->width() - end, 1), colour(Colour::Line));
    }
}

void RotaTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_names->setNarrow(width() < px(520));
    arrange();
}

void RotaTable::scrollContentsBy(int dx, int dy)
{
    lookAway();
    QTableView::scrollContentsBy(dx, dy);
    viewport()->update(); // the ring may overlap what was shifted
    if (dx != 0)
        m_head->viewport()->update(); // the words over the days as well
    if (dy != 0)
        m_names->viewport()->update(); // the group's name at the top
}

void RotaTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    for (const QModelIndex &index : {current, previous}) {
        if (index.isValid())
            viewport()->update(visualRect(index).adjusted(-4, -4, 4, 4));
    }
    if (current.isValid())
        look(RotaCell(current.row(), current.column()));
    emit moved(current.row(), current.column());
}

void RotaTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectionMoved();
}

void RotaTable::look(const RotaCell &cell)
{
    if (m_looked != cell || !m_rest.isActive())
        lookAway();
    m_looked = cell;
    m_rest.start();
}

void RotaTable::lookAway()
{
    m_rest.stop();
    emit lookedAway();
}

} // namespace paybench::ui
