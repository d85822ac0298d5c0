// SPDX-License-Identifier: MPL-2.0
#include "ui/table/table_head.h"

#include "ui/style/strokes.h"
#include "ui/table/table_view.h"

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
