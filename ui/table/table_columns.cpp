// SPDX-License-Identifier: MPL-2.0
#include "ui/table/cell_delegate.h"
#include "ui/table/table_head.h"
#include "ui/table/table_order.h"
#include "ui/table/table_view.h"
#include "ui/table/wrapped_text.h"

#include <QHeaderView>
#include <QMenu>
#include <QSettings>

#include <algorithm>
#include <utility>

// Widths, order and hiding of columns, measured or remembered.

namespace paybench::ui {

namespace {

constexpr int measuredRows = 400; // more would be felt, and the widest figure is nearly always among them

QString settingsKey(const QString &table, const char *what)
{
    return QStringLiteral("tables/%1/%2").arg(table, QLatin1String(what));
}

int headingWidth(const QString &title)
{
    QFont font = face(Face::CaptionMedium);
    font.setWeight(QFont::DemiBold);
    int widest = 0;
    for (const QString &part : title.split(u'\n')) {
        for (const QString &line : part.split(QChar(QChar::LineSeparator)))
            widest = std::max(widest, QFontMetrics(font).horizontalAdvance(line));
    }
    return widest;
}

double unit()
{
    return px(100) / 100.0; // what is remembered is at 100 %
}

} // namespace

int TableView::firstShownColumn() const
{
    for (int column = 0; m_order && column < m_order->columnCount(); ++column) {
        if (!isColumnHidden(column))
            return column;
    }
    return 0;
}

int TableView::lastShownColumn() const
{
    for (int column = m_order ? m_order->columnCount() - 1 : 0; column > 0; --column) {
        if (!isColumnHidden(column))
            return column;
    }
    return 0;
}

// With room for the chevron, so that sorting moves nothing; a table that is short of room gives that up first.
int TableView::measured(int column, Fit fit) const
{
    const auto set = m_widths.find(m_cells->column(column).id);
    if (set != m_widths.end())
        return qRound(set->second * unit());
    const double given = m_cells->column(column).width;
    if (given > 0)
        return px(given);
    const QMargins inset = cellInsets(column);
    const bool sorted = horizontalHeader()->isSortIndicatorShown() && horizontalHeader()->sortIndicatorSection() == column;
    const QString title = m_order->headerData(column, Qt::Horizontal).toString();
    const QString heading = fit == Fit::Folded ? foldedHeading(title, face(Face::CaptionMedium)) : title;
    int widest = headingWidth(heading) + (fit == Fit::Roomy || sorted ? px(16) : 0) + inset.left() + inset.right();
    const int rows = m_order->rowCount();
    const int step = std::max(1, rows / measuredRows);
    for (int row = 0; row < rows; row += step)
        widest = std::max(widest, m_delegate->widthOf(m_order->index(row, column)));
    const Value total = m_cells->column(column).total ? m_cells->column(column).total(rowsInOrder()) : Value();
    if (!isNone(total)) {
        const QString text = shown(m_cells->column(column).kind, total, m_cells->column(column).decimals);
        const int width = QFontMetrics(face(Face::BodyStrong)).horizontalAdvance(text);
        if (isFigure(m_cells->column(column).kind))
            widest = std::max(widest, width + inset.left() + inset.right() + px(4));
    }
    // A long text may not push the figures out; the person can make it wider.
    return isFigure(m_cells->column(column).kind) ? widest : std::min(widest, px(320));
}

// Names may elide, down to a point.
int TableView::least(int column, int width, Fit fit) const
{
    const bool fixed = m_widths.count(m_cells->column(column).id) > 0;
    if (!m_cells->column(column).stretch || fixed)
        return width;
    return std::min(width, px(fit == Fit::Roomy ? 180 : 140));
}

int TableView::leastWidth()
{
    const Fit before = std::exchange(m_fit, Fit::Folded);
    int width = 0;
    for (int column = 0; m_cells && column < m_cells->columnCount(); ++column)
        width += isColumnHidden(column) ? 0 : least(column, measured(column, m_fit), m_fit);
    m_fit = before;
    return width;
}

// What all columns take when names that may elide stand at their least; they share what is over.
void TableView::arrangeColumns(Fit fit)
{
    m_fit = fit;
    std::vector<int> stretching;
    int used = 0;
    int wanted = 0;
    for (int column = 0; column < m_cells->columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        const int width = measured(column, fit);
        setColumnWidth(column, width);
        const bool fixed = m_widths.count(m_cells->column(column).id) > 0;
        if (m_cells->column(column).stretch && !fixed)
            stretching.push_back(column);
        used += width;
        wanted += least(column, width, fit);
    }
    if (fit != Fit::Folded && wanted > viewport()->width())
        return arrangeColumns(fit == Fit::Roomy ? Fit::Tight : Fit::Folded);
    const int spare = viewport()->width() - used;
    for (const int column : stretching) {
        const int floor = std::min(columnWidth(column), px(140));
        setColumnWidth(column, std::max(floor, columnWidth(column) + spare / int(stretching.size())));
    }
    m_head->setFolded(fit == Fit::Folded);
}

void TableView::arrange()
{
    if (!m_cells || m_arranging)
        return;
    m_arranging = true;
    clearSpans();
    const int headHeight = m_head->sizeHint().height();
    arrangeColumns(Fit::Roomy);
    if (m_head->sizeHint().height() != headHeight)
        updateGeometries();
    for (int row = 0; row < m_order->rowCount(); ++row) {
        if (m_cells->caption(m_order->mapToSource(m_order->index(row, 0)).row()))
            setSpan(row, 0, 1, m_cells->columnCount());
    }
    m_arranging = false;
    arrangeRows();
}

void TableView::restoreColumns()
{
    const QSettings settings;
    m_arranging = true;
    m_widths.clear();
    const QVariantMap widths = settings.value(settingsKey(m_name, "widths")).toMap();
    for (auto it = widths.begin(); it != widths.end(); ++it)
        m_widths[it.key()] = std::clamp(it.value().toInt(), 20, 2000);
    const QVariantMap hidden = settings.value(settingsKey(m_name, "hidden")).toMap();
    std::vector<bool> searched;
    for (int column = 0; column < m_cells->columnCount(); ++column) {
        const Cells::CellColumn &c = m_cells->column(column);
        setColumnHidden(column, hidden.value(c.id, c.hidden).toBool());
        searched.push_back(!isColumnHidden(column));
    }
    m_order->setSearched(searched);
    const QString sorted = settings.value(settingsKey(m_name, "sorted")).toString();
    const bool down = settings.value(settingsKey(m_name, "descending")).toBool();
    for (int column = 0; column < m_cells->columnCount(); ++column) {
        if (m_cells->column(column).id == sorted) {
            horizontalHeader()->setSortIndicatorShown(true);
            horizontalHeader()->setSortIndicator(column, down ? Qt::DescendingOrder : Qt::AscendingOrder);
            m_order->sort(column, down ? Qt::DescendingOrder : Qt::AscendingOrder);
        }
    }
    m_arranging = false;
}

// What the program sets itself is set while it arranges, so this is a hand on a heading's edge.
void TableView::columnDrawn(int column, int before, int now)
{
    if (m_arranging || !m_cells || before == 0 || now == 0 || column >= m_cells->columnCount())
        return;
    m_widths[m_cells->column(column).id] = qRound(now / unit());
    rememberColumns();
    arrangeRows();
}

void TableView::rememberColumns()
{
    if (m_arranging || !m_cells)
        return;
    QVariantMap widths;
    for (const auto &entry : m_widths)
        widths.insert(entry.first, entry.second);
    QVariantMap hidden;
    for (int column = 0; column < m_cells->columnCount(); ++column) {
        if (isColumnHidden(column) != m_cells->column(column).hidden)
            hidden.insert(m_cells->column(column).id, isColumnHidden(column));
    }
    QSettings settings;
    settings.setValue(settingsKey(m_name, "widths"), widths);
    settings.setValue(settingsKey(m_name, "hidden"), hidden);
    const QHeaderView *heads = horizontalHeader();
    const bool sorted = heads->isSortIndicatorShown() && heads->sortIndicatorSection() < m_cells->columnCount();
    settings.setValue(settingsKey(m_name, "sorted"), sorted ? m_cells->column(heads->sortIndicatorSection()).id : QString());
    settings.setValue(settingsKey(m_name, "descending"), heads->sortIndicatorOrder() == Qt::DescendingOrder);
}

void TableView::sortBy(int column)
{
    QHeaderView *heads = horizontalHeader();
    const bool same = heads->isSortIndicatorShown() && heads->sortIndicatorSection() == column;
    const bool wasDown = same && m_order->sortColumn() == column && m_order->sortOrder() == Qt::DescendingOrder;
    if (wasDown) { // the third click brings back the page's own order
        heads->setSortIndicatorShown(false);
        m_order->sort(-1);
    } else {
        const Qt::SortOrder order = same && m_order->sortColumn() == column ? Qt::DescendingOrder : Qt::AscendingOrder;
        heads->setSortIndicatorShown(true);
        heads->setSortIndicator(column, order);
        m_order->sort(column, order);
    }
    rememberColumns();
    heads->viewport()->update();
}

void TableView::addColumnChoices(QMenu *menu)
{
    for (int column = 0; column < m_cells->columnCount(); ++column) {
        const QString title = m_order->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
        if (title.isEmpty())
            continue;
        QAction *action = menu->addAction(title);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(isColumnHidden(column) || horizontalHeader()->hiddenSectionCount() + 1 < m_cells->columnCount());
        connect(action, &QAction::toggled, this, [this, column](bool shows) {
            setColumnHidden(column, !shows);
            std::vector<bool> searched;
            for (int each = 0; each < m_cells->columnCount(); ++each)
                searched.push_back(!isColumnHidden(each));
            m_order->setSearched(searched);
            rememberColumns();
            arrange();
        });
    }
    menu->addSeparator();
    menu->addAction(tr("Ordinary columns"), this, [this] {
        m_widths.clear();
        for (int column = 0; column < m_cells->columnCount(); ++column)
            setColumnHidden(column, m_cells->column(column).hidden);
        rememberColumns();
        arrange();
    });
}

void TableView::headerMenu(const QPoint &place)
{
    if (!m_cells)
        return;
    QMenu menu(this);
    addColumnChoices(&menu);
    menu.exec(horizontalHeader()->mapToGlobal(place));
}

void TableView::retranslate()
{
    if (!m_cells)
        return;
    m_cells->retranslate();
    m_order->speakLanguage();
    arrange();
}

} // namespace paybench::ui
