// SPDX-License-Identifier: MPL-2.0
#include "ui/charts/heat_map.h"

#include "core/basics/format.h"
#include "ui/charts/heat_cells.h"
#include "ui/style/strokes.h"
#include "ui/table/clipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QTime>

#include <algorithm>
#include <cmath>

namespace paybench::ui {

namespace {

bool hasSameShape(const HeatFigures &a, const HeatFigures &b)
{
    return a.minutes == b.minutes && a.lengths == b.lengths
        && std::equal(a.days.begin(), a.days.end(), b.days.begin(), b.days.end(),
                      [](const HeatDay &one, const HeatDay &other) { return one.day == other.day; });
}

} // namespace

HeatMap::HeatMap(QWidget *parent)
    : QTableView(parent)
    , m_cells(new HeatCells(this))
{
    setModel(m_cells);
    setItemDelegate(new HeatDelegate(this));
    setVerticalHeader(new HeatHours(this));
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(2);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Base);
}

void HeatMap::setFigures(HeatFigures figures)
{
    const bool same = hasSameShape(figures, m_figures);
    const QModelIndex before = currentIndex();
    const QDate day = before.isValid() ? m_figures.days[std::size_t(before.column())].day : QDate();
    const auto minute = before.isValid() ? std::optional<int>(m_figures.minutes[std::size_t(before.row())]) : std::nullopt;
    m_cells->replace(
        [&] {
            m_figures = std::move(figures);
            std::vector<double> values;
            for (const HeatDay &one : m_figures.days) {
                for (const auto &value : one.values) {
                    if (value)
                        values.push_back(*value);
                }
            }
            m_scale = HeatScale::of(values);
        },
        same);
    setAccessibleName(m_figures.title);
    if (same)
        return;
    arrange();
    updateGeometry();
    setChosen(day, minute);
}

void HeatMap::setNotes(std::function<std::vector<std::pair<QString, QString>>(QDate, int)> notes)
{
    m_notes = std::move(notes);
}

void HeatMap::setChosen(QDate day, std::optional<int> minute)
{
    const auto found = std::find_if(m_figures.days.begin(), m_figures.days.end(), [day](const HeatDay &one) { return one.day == day; });
    const auto row = minute ? std::find(m_figures.minutes.begin(), m_figures.minutes.end(), *minute) : m_figures.minutes.end();
    m_day = day;
    m_isTold = true;
    if (found == m_figures.days.end() || row == m_figures.minutes.end()) {
        selectionModel()->clear();
    } else {
        const QModelIndex index = m_cells->index(int(row - m_figures.minutes.begin()), int(found - m_figures.days.begin()));
        if (index != currentIndex())
            setCurrentIndex(index);
    }
    m_isTold = false;
    viewport()->update();
}

DayColumns HeatMap::columns() const
{
    std::vector<QDate> days;
    for (const HeatDay &one : m_figures.days)
        days.push_back(one.day);
    return DayColumns(days, 0, width() - DayColumns::axisWidth());
}

QString HeatMap::clock(int minute)
{
    return QLocale().toString(QTime(minute / 60 % 24, minute % 60), QLocale::ShortFormat);
}

QString HeatMap::rowName(int row) const
{
    const int from = m_figures.minutes.at(std::size_t(row));
    const int length = std::size_t(row) < m_figures.lengths.size() ? m_figures.lengths[std::size_t(row)] : 30;
    return clock(from) + QChar(0x2013) + clock(from + length);
}

TableData HeatMap::part(int top, int left, int bottom, int right) const
{
    TableData contents;
    contents.title = m_figures.title;
    contents.columns.push_back({m_figures.rowHeading, Kind::Text, 0});
    for (int column = left; column <= right; ++column)
        contents.columns.push_back({format::day(m_figures.days[std::size_t(column)].day), Kind::Count, 0});
    for (int row = top; row <= bottom; ++row) {
        TableData::Row made;
        made.cells.push_back(rowName(row));
        for (int column = left; column <= right; ++column) {
            const HeatDay &day = m_figures.days[std::size_t(column)];
            const auto value = std::size_t(row) < day.values.size() ? day.values[std::size_t(row)] : std::nullopt;
            made.cells.push_back(value ? Value(qint64(std::llround(*value))) : Value());
        }
        contents.rows.push_back(made);
    }
    return contents;
}

TableData HeatMap::contents() const
{
    return part(0, 0, int(m_figures.minutes.size()) - 1, int(m_figures.days.size()) - 1);
}

Summary HeatMap::summary() const
{
    Summary summary;
    Summary::Figure figure;
    figure.title = m_figures.what;
    figure.decimals = 0;
    const QModelIndexList chosen = selectionModel()->selectedIndexes();
    for (const QModelIndex &index : chosen) {
        const HeatDay &day = m_figures.days[std::size_t(index.column())];
        if (const auto value = day.values[std::size_t(index.row())])
            figure.values.push_back(qint64(std::llround(*value)));
    }
    summary.cells = int(figure.values.size());
    summary.rows = summary.cells;
    if (chosen.size() == 1 && summary.cells == 1) {
        const QModelIndex only = chosen.front();
        summary.said = {{m_figures.rowHeading, rowName(only.row())}, {m_figures.what, shown(Kind::Count, figure.values.front())}};
        if (m_notes) {
            for (const auto &note : m_notes(m_figures.days[std::size_t(only.column())].day, only.row()))
                summary.said.push_back(note);
        }
    }
    if (summary.cells > 0)
        summary.figures.push_back(figure);
    return summary;
}

void HeatMap::copy()
{
    const QModelIndexList chosen = selectionModel()->selectedIndexes();
    if (chosen.isEmpty())
        return;
    int top = chosen.front().row();
    int bottom = top;
    int left = chosen.front().column();
    int right = left;
    for (const QModelIndex &index : chosen) {
        top = std::min(top, index.row());
        bottom = std::max(bottom, index.row());
        left = std::min(left, index.column());
        right = std::max(right, index.column());
    }
    QApplication::clipboard()->setMimeData(asMime(part(top, left, bottom, right)));
}

int HeatMap::leastRow() const
{
    return std::max(px(16), QFontMetrics(face(Face::Caption)).height() + 1);
}

QSize HeatMap::sizeHint() const
{
    return {px(756), int(m_figures.minutes.size()) * std::max(px(17), leastRow())};
}

QSize HeatMap::minimumSizeHint() const
{
    return {DayColumns::leastWidth(int(m_figures.days.size())), int(m_figures.minutes.size()) * leastRow()};
}

// Rows share the height there is, to the pixel; columns stand under those of the strip.
void HeatMap::arrange()
{
    verticalHeader()->setFixedWidth(DayColumns::axisWidth());
    const DayColumns places = columns();
    for (int column = 0; column < places.count(); ++column)
        setColumnWidth(column, places.edge(column + 1) - places.edge(column));
    const int rows = int(m_figures.minutes.size());
    const int room = std::min(height(), rows * std::max(px(22), leastRow()));
    for (int row = 0; row < rows; ++row)
        setRowHeight(row, room * (row + 1) / rows - room * row / rows);
}

void HeatMap::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!currentIndex().isValid())
        return;
    QPainter painter(viewport());
    QRectF cell(visualRect(currentIndex()));
    cell.adjust(columns().gap(currentIndex().column()), 0, -1, -1);
    paintBox(&painter, cell, QColor(), colour(Colour::Surface), 2, 2);
    paintBox(&painter, cell.adjusted(-1, -1, 1, 1), QColor(), colour(hasFocus() ? Colour::Focus : Colour::Accent), hasFocus() ? 2 : 1.5, 3);
}

void HeatMap::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrange();
}

void HeatMap::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if (event->key() == Qt::Key_Escape && currentIndex().isValid()) {
        selectionModel()->clear();
        viewport()->update();
        emit cellLeft();
        return;
    }
    QTableView::keyPressEvent(event);
}

void HeatMap::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *copied = menu.addAction(icon(QStringLiteral("copy")), tr("Copy"), QKeySequence(QKeySequence::Copy), this, &HeatMap::copy);
    copied->setEnabled(selectionModel()->hasSelection());
    menu.addAction(icon(QStringLiteral("export")), tr("Export to spreadsheet…"), this, [this] { emit exportRequested(contents()); });
    menu.exec(event->globalPos());
}

void HeatMap::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event); // the view's own would choose the first cell, whyever the focus comes
    const bool isTyped = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason;
    if (isTyped && !currentIndex().isValid() && m_cells->rowCount() > 0 && m_cells->columnCount() > 0) {
        const auto found = std::find_if(m_figures.days.begin(), m_figures.days.end(), [this](const HeatDay &one) { return one.day == m_day; });
        setCurrentIndex(m_cells->index(0, found == m_figures.days.end() ? 0 : int(found - m_figures.days.begin())));
    }
    viewport()->update();
}

void HeatMap::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void HeatMap::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        viewport()->update();
}

void HeatMap::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (!m_isTold && current.isValid())
        emit cellChosen(m_figures.days[std::size_t(current.column())].day, m_figures.minutes[std::size_t(current.row())]);
}

void HeatMap::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    viewport()->update();
    emit selectionSummed(summary());
}

} // namespace paybench::ui
