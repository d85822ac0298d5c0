// SPDX-License-Identifier: MPL-2.0
#include "ui/table/total_row.h"

#include "ui/style/figures.h"
#include "ui/style/strokes.h"
#include "ui/table/table_order.h"
#include "ui/table/table_view.h"
#include "ui/table/total_cells.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace paybench::ui {

TotalCells::TotalCells(TableView *table, QObject *parent)
    : QAbstractTableModel(parent)
    , m_table(table)
{
    connect(table, &TableView::shownRowsChanged, this, &TotalCells::refresh);
    connect(table->cells(), &QAbstractItemModel::dataChanged, this, &TotalCells::refresh);
    connect(table->cells(), &QAbstractItemModel::headerDataChanged, this, &TotalCells::refresh);
}

void TotalCells::refresh()
{
    if (columnCount() > 0)
        emit dataChanged(index(0, 0), index(0, columnCount() - 1));
}

int TotalCells::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

int TotalCells::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_table->cells()->columnCount();
}

QVariant TotalCells::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Cells::CellColumn &column = m_table->cells()->column(index.column());
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(column.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::AccessibleTextRole)
        return {};
    const Value value = column.total ? column.total(m_table->rowsInOrder()) : Value();
    if (isNone(value))
        return QString();
    return role == Qt::EditRole ? plain(column.kind, value, column.decimals) : shown(column.kind, value, column.decimals);
}

QVariant TotalCells::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? m_table->cells()->headerData(section, orientation, role) : QVariant();
}

namespace {

class TotalDelegate : public QStyledItemDelegate {
public:
    TotalDelegate(TableView *table, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_table(table)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, colour(Colour::Selection));
        const QMargins inset = m_table->cellInsets(index.column());
        const QRect rect = option.rect.adjusted(inset.left(), 1, -inset.right(), 0);
        const QString text = index.data().toString();
        painter->setFont(face(Face::BodyStrong));
        painter->setPen(colour(Colour::Text));
        if (isFigure(m_table->cells()->column(index.column()).kind))
            paintFigures(painter, rect, Qt::AlignRight, text);
        else // the words of a total may reach over the empty cells beside them
            painter->drawText(rect.adjusted(0, 0, overhang(index), 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
        painter->restore();
    }

private:
    int overhang(const QModelIndex &index) const
    {
        int room = 0;
        for (int column = index.column() + 1; column < index.model()->columnCount(); ++column) {
            if (!index.siblingAtColumn(column).data().toString().isEmpty())
                break;
            room += m_table->isColumnHidden(column) ? 0 : m_table->columnWidth(column);
        }
        return room;
    }

    TableView *m_table;
};

} // namespace

TotalRow::TotalRow(TableView *table, QWidget *parent)
    : QTableView(parent)
    , m_table(table)
{
    setObjectName(table->objectName() + QStringLiteral("Total"));
    setModel(new TotalCells(table, this));
    setItemDelegate(new TotalDelegate(table, this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(px(28));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(ui::rowHeight(36));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        setColumnHidden(column, m_table->isColumnHidden(column));
        setColumnWidth(column, width);
    });
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, horizontalScrollBar(), &QScrollBar::setValue);
    // Equally wide viewports, else the ends of scrolling disagree.
    connect(table->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int most) {
        const bool bar = most > 0 && m_table->verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
        setVerticalScrollBarPolicy(bar ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    });
    connect(table, &TableView::shownRowsChanged, this, &TotalRow::followColumns);
    followColumns();
    retranslate();
}

void TotalRow::followColumns()
{
    for (int column = 0; column < model()->columnCount(); ++column) {
        setColumnHidden(column, m_table->isColumnHidden(column));
        setColumnWidth(column, m_table->columnWidth(column));
    }
}

void TotalRow::retranslate()
{
    setAccessibleName(tr("Totals"));
}

QSize TotalRow::sizeHint() const
{
    return {px(120), ui::rowHeight(36) + 1};
}

QSize TotalRow::minimumSizeHint() const
{
    return sizeHint();
}

void TotalRow::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    const QRect r = viewport()->rect();
    paintHairline(&painter, QRectF(0, 0, r.width(), 1), Colour::Text);
    paintHairline(&painter, QRectF(0, r.height() - 1, r.width(), 1), Colour::Line);
    if (hasFocus() && currentIndex().isValid())
        paintRing(&painter, QRectF(visualRect(currentIndex())), px(3));
}

void TotalRow::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TotalRow::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy)) {
        QTableView::keyPressEvent(event);
        return;
    }
    QStringList cells;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        cells << index.data(Qt::EditRole).toString();
    QApplication::clipboard()->setText(cells.join(u'\t'));
}

QWidget *withTotal(TableView *table, QWidget *parent)
{
    auto *both = new QWidget(parent);
    auto *box = new QVBoxLayout(both);
    box->setContentsMargins({});
    box->setSpacing(0);
    box->addWidget(table);
    box->addWidget(new TotalRow(table, both));
    return both;
}

} // namespace paybench::ui
