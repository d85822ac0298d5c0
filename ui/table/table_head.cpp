// SPDX-License-Identifier: MPL-2.0
#include "ui/table/table_head.h"

#include "ui/style/strokes.h"
#include "ui/table/table_view.h"
#include "ui/table/wrapped_text.h"

#include <QPainter>

namespace paybench::ui {

TableHead::TableHead(TableView *table)
    : QHeaderView(Qt::Horizontal, table)
    , m_table(table)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(px(28));
    setContextMenuPolicy(Qt::CustomContextMenu);
}

void TableHead::setFolded(bool folded)
{
    if (!folded && !m_folded)
        return;
    m_folded = folded;
    setProperty("squeezed", folded); // the style insets the headings as the cells are
    if (count() > 0)
        headerDataChanged(orientation(), 0, count() - 1); // their height is measured anew
    updateGeometry();
}

// Only what is wider than its column.
bool TableHead::folds(int section) const
{
    const QString title = model()->headerData(section, orientation()).toString();
    if (!m_folded || title.contains(u'\n') || !title.contains(u' '))
        return false;
    const QMargins inset = m_table->cellInsets(section);
    return QFontMetrics(face(Face::CaptionMedium)).horizontalAdvance(title) > sectionSize(section) - inset.left() - inset.right();
}

void TableHead::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    if (folds(section))
        option->text = foldedHeading(option->text, face(Face::CaptionMedium));
}

QSize TableHead::sectionSizeFromContents(int section) const
{
    const QSize size = QHeaderView::sectionSizeFromContents(section);
    return folds(section) ? QSize(size.width(), rowHeight(46)) : size;
}

void TableHead::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Cells *cells = m_table->cells();
    if (!cells || section >= cells->columnCount() || !cells->column(section).paintTitle) {
        QHeaderView::paintSection(painter, rect, section);
        return;
    }
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Base));
    paintHairline(painter, QRectF(rect.left(), rect.bottom(), rect.width(), 1), Colour::Line);
    const QMargins inset = m_table->cellInsets(section);
    cells->column(section).paintTitle(*painter, rect.adjusted(inset.left(), 0, -inset.right(), -1));
    painter->restore();
}

} // namespace paybench::ui
