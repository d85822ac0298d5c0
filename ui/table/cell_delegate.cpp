// SPDX-License-Identifier: MPL-2.0
#include "ui/table/cell_delegate.h"

#include "ui/style/figures.h"
#include "ui/style/strokes.h"
#include "ui/table/table_order.h"
#include "ui/table/table_view.h"
#include "ui/table/wrapped_text.h"

#include <QHash>
#include <QPainter>

#include <cmath>
#include <utility>

// Painting of cells; editing is in cell_editing.cpp.

namespace paybench::ui {

namespace {

QModelIndex sourceOf(const TableView *table, const QModelIndex &index)
{
    return table->order()->mapToSource(index);
}

// A table is measured whenever a row comes to it, and shaping its texts is most of that; they repeat themselves.
double advanceOf(const QFont &font, const QString &text)
{
    constexpr qsizetype mostKept = 20'000;
    static QHash<std::pair<size_t, QString>, double> known;
    if (known.size() > mostKept)
        known.clear();
    const auto key = std::make_pair(qHash(font), text);
    const auto found = known.constFind(key);
    return found != known.constEnd() ? *found : *known.insert(key, QFontMetricsF(font).horizontalAdvance(text));
}

QFont fontOf(const Look &look, bool name)
{
    return face(look.strong ? Face::BodyStrong : look.medium || name ? Face::BodyMedium : Face::Body);
}

// Names stand in the first column.
bool isName(const Cells *cells, const QModelIndex &source)
{
    return source.column() == 0 && cells->column(0).kind == Kind::Text;
}

QRect besideIcon(QPainter *painter, const QRect &rect, const Look &look)
{
    if (look.icon.isEmpty())
        return rect;
    const int side = px(16);
    paintIcon(painter, QRectF(rect.left(), rect.top() + (rect.height() - side) / 2.0, side, side), look.icon, look.iconInk);
    return rect.adjusted(side + px(8), 0, 0, 0);
}

void paintPill(QPainter *painter, const QRect &rect, int width, const Look &look)
{
    const double height = px(22);
    const QRectF pill(rect.left() - px(8), rect.top() + (rect.height() - height) / 2, width + px(16), height);
    paintBox(painter, pill, colour(*look.pill), QColor(), 0, px(6));
}

void paintLead(QPainter *painter, const QRect &rect, Qt::Alignment alignment, const QString &lead)
{
    painter->setFont(face(Face::Caption));
    painter->setPen(colour(Colour::Muted));
    const QString text = painter->fontMetrics().elidedText(lead, Qt::ElideRight, std::max(0, rect.width()));
    painter->drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, text);
}

} // namespace

CellDelegate::CellDelegate(TableView *table)
    : QStyledItemDelegate(table)
    , m_table(table)
{
}

void CellDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect rect = option.rect;
    if (option.state & QStyle::State_Selected)
        painter->fillRect(rect, colour(Colour::Selection));
    else if (m_table->hoverRow() == index.row())
        painter->fillRect(rect, colour(Colour::Hover));
    paintHairline(painter, QRectF(rect.left(), rect.bottom(), rect.width(), 1), Colour::Line);
}

void CellDelegate::paintCaption(QPainter *painter, const QRect &row, const Caption &caption) const
{
    const QMargins left = m_table->cellInsets(-1);
    QRect rect = row.adjusted(left.left(), 0, -left.right(), 0);
    painter->setFont(face(Face::BodyStrong));
    painter->setPen(colour(Colour::Text));
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, caption.name);
    const int used = painter->fontMetrics().horizontalAdvance(caption.name) + px(12);
    painter->setFont(face(Face::Caption));
    const int right = int(std::ceil(figuresWidth(painter->font(), caption.rightNote)));
    painter->setPen(colour(caption.rightInk));
    paintFigures(painter, rect, Qt::AlignRight, caption.rightNote);
    const int side = px(16);
    if (!caption.rightIcon.isEmpty())
        paintIcon(painter, QRectF(rect.right() - right - side - px(7), rect.center().y() - side / 2.0, side, side),
                  caption.rightIcon, caption.rightInk);
    paintLead(painter, rect.adjusted(used, 0, -right - side - px(16), 0), Qt::AlignLeft, caption.note);
}

// As many as the row has grown for.
int CellDelegate::linesIn(int row) const
{
    return 1 + (m_table->topHeight(row) - m_table->lineHeight()) / QFontMetrics(face(Face::Body)).lineSpacing();
}

void CellDelegate::paintText(QPainter *painter, const QRect &rect, const Look &look, const QModelIndex &index) const
{
    const QModelIndex source = sourceOf(m_table, index);
    QRect area = besideIcon(painter, rect.adjusted(look.indent * px(16), 0, 0, 0), look);
    const bool none = isNone(m_table->cells()->value(source.row(), source.column()));
    painter->setFont(fontOf(look, isName(m_table->cells(), source)));
    const QString whole = index.data().toString();
    const int most = m_table->cells()->column(source.column()).wraps ? linesIn(index.row()) : 1;
    const QStringList lines = wrappedLines(whole, painter->font(), area.width(), most);
    const QString text = lines.last();
    const int width = painter->fontMetrics().horizontalAdvance(text);
    if (look.pill)
        paintPill(painter, area, width, look);
    painter->setPen(colour(none ? Colour::Muted : look.ink));
    for (const QString &line : lines) {
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, line);
        if (&line != &lines.last())
            area.translate(0, painter->fontMetrics().lineSpacing());
    }
    if (!look.lead.isEmpty())
        paintLead(painter, area.adjusted(width + px(8), 0, 0, 0), Qt::AlignLeft, look.lead);
}

void CellDelegate::paintFigure(QPainter *painter, const QRect &rect, const Look &look, const QModelIndex &index) const
{
    const QModelIndex source = sourceOf(m_table, index);
    const bool none = isNone(m_table->cells()->value(source.row(), source.column()));
    painter->setFont(fontOf(look, false));
    const bool isSigned = look.lead == QLatin1String("+"); // a sign stands at its figure, not before it like a word
    const QString text = (isSigned ? look.lead : QString()) + index.data().toString();
    const int width = int(std::ceil(figuresWidth(painter->font(), text)));
    const QRect area = rect.adjusted(look.indent * px(16), 0, 0, 0);
    if (look.pill)
        paintPill(painter, QRect(area.right() + 1 - width, area.top(), width, area.height()), width, look);
    painter->setPen(colour(none ? Colour::Muted : look.ink));
    paintFigures(painter, area, Qt::AlignRight, text); // figures never elide
    const int side = px(16);
    int left = area.right() + 1 - width;
    if (!look.icon.isEmpty()) {
        left -= side + px(5);
        paintIcon(painter, QRectF(left, area.top() + (area.height() - side) / 2.0, side, side), look.icon, look.iconInk);
    }
    if (!look.lead.isEmpty() && !isSigned)
        paintLead(painter, QRect(area.left(), area.top(), left - px(7) - area.left(), area.height()), Qt::AlignRight, look.lead);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    QStyleOptionViewItem cell = option;
    const QModelIndex source = sourceOf(m_table, index);
    if (const int top = m_table->topHeight(index.row()); top < cell.rect.height())
        cell.rect.setHeight(top);
    if (const auto caption = m_table->cells()->caption(source.row())) {
        paintHairline(painter, QRectF(cell.rect.left(), cell.rect.bottom(), cell.rect.width(), 1), Colour::Line);
        paintCaption(painter, cell.rect, *caption);
        painter->restore();
        return;
    }
    paintGround(painter, cell, index);
    const Cells::CellColumn &column = m_table->cells()->column(source.column());
    const Look look = m_table->cells()->look(source.row(), source.column());
    const QMargins inset = m_table->cellInsets(index.column());
    // In a row that has grown all cells begin at the height of its first line.
    QRect rect = cell.rect.adjusted(inset.left(), 0, -inset.right(), -1);
    rect.setHeight(std::min(rect.height(), m_table->lineHeight() - 1));
    if (look.wrong || !m_table->refusal(index).isEmpty())
        paintBox(painter, QRectF(cell.rect).adjusted(1, 1, -1, -2), colour(Colour::BadSoft), colour(Colour::Bad), 2, px(3));
    if (column.paint)
        column.paint(source.row(), *painter, rect);
    else if (isFigure(column.kind))
        paintFigure(painter, rect, look, index);
    else
        paintText(painter, rect, look, index);
    painter->restore();
}

int CellDelegate::linesOf(const QModelIndex &index, int columnWidth) const
{
    const QModelIndex source = sourceOf(m_table, index);
    const Look look = m_table->cells()->look(source.row(), source.column());
    const QMargins inset = m_table->cellInsets(index.column());
    const int around = inset.left() + inset.right() + look.indent * px(16) + (look.icon.isEmpty() ? 0 : px(16) + px(8));
    return int(wrappedLines(index.data().toString(), fontOf(look, isName(m_table->cells(), source)), columnWidth - around).size());
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {widthOf(index), rowHeight(30)};
}

int CellDelegate::widthOf(const QModelIndex &index) const
{
    const QModelIndex source = sourceOf(m_table, index);
    const Cells *cells = m_table->cells();
    if (cells->caption(source.row()))
        return 0;
    const Look look = cells->look(source.row(), source.column());
    const QString text = index.data().toString();
    const QFont font = fontOf(look, isName(cells, source));
    const bool figure = isFigure(cells->column(source.column()).kind);
    double width = figure ? figuresWidth(font, text) : advanceOf(font, text);
    if (!look.icon.isEmpty())
        width += px(24);
    if (!look.lead.isEmpty())
        width += QFontMetricsF(face(Face::Caption)).horizontalAdvance(look.lead) + px(8);
    const QMargins inset = m_table->cellInsets(index.column());
    return int(std::ceil(width)) + look.indent * px(16) + inset.left() + inset.right() + 1;
}

} // namespace paybench::ui
