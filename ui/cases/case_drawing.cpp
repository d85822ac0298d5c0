// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "ui/cases/case_list.h"
#include "ui/style/figures.h"
#include "ui/style/strokes.h"

#include <QPainter>
#include <QStyledItemDelegate>

// How the rows of the two lists are drawn.

namespace paybench::ui {

namespace {

int heightOf(Face which)
{
    return QFontMetrics(face(which)).height();
}

void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QRectF &box)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected || (option.state & QStyle::State_MouseOver))
        paintBox(painter, box, colour(isSelected ? Colour::Selection : Colour::Hover), QColor(), 0, radius());
    if (isSelected && (option.state & QStyle::State_HasFocus))
        paintRing(painter, box, radius());
}

void paintElided(QPainter *painter, const QRect &place, const QString &text)
{
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
}

class CaseDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const CaseRow &row = static_cast<const CaseListModel *>(index.model())->rows()[std::size_t(index.row())];
        const int lines = heightOf(Face::BodyStrong) + heightOf(Face::Caption);
        return {px(160), row.id ? std::max(px(56), lines + px(18)) : std::max(px(26), heightOf(Face::CaptionMedium) + px(8))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const CaseRow &row = static_cast<const CaseListModel *>(index.model())->rows()[std::size_t(index.row())];
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (row.id)
            paintCase(painter, option, row);
        else
            paintCaption(painter, option.rect, row);
        painter->restore();
    }

private:
    static void paintCaption(QPainter *painter, const QRect &rect, const CaseRow &row)
    {
        const QRect text = rect.adjusted(px(20), 0, -px(16), 0);
        painter->setFont(face(Face::CaptionMedium));
        painter->setPen(colour(Colour::Muted));
        paintElided(painter, text.adjusted(0, 0, -px(30), 0), row.title);
        paintFigures(painter, text, Qt::AlignRight, row.when);
    }

    static void paintCase(QPainter *painter, const QStyleOptionViewItem &option, const CaseRow &row)
    {
        const bool isSelected = option.state & QStyle::State_Selected;
        paintGround(painter, option, QRectF(option.rect).adjusted(px(8), 1, -px(8), -1));
        if (!isSelected)
            painter->fillRect(QRectF(option.rect.left() + px(20), option.rect.bottom(), option.rect.width() - px(36), 1), colour(Colour::Line));
        const QRect text = option.rect.adjusted(px(20), px(8), -px(18), -px(8));
        const int upper = heightOf(Face::BodyStrong), side = px(16);
        painter->setFont(face(Face::BodyStrong));
        const int whenWidth = std::max(px(54), int(figuresWidth(painter->font(), row.when)) + px(8));
        painter->setPen(colour(row.whenInk));
        paintFigures(painter, QRectF(text.left(), text.top(), whenWidth, upper), Qt::AlignLeft, row.when);
        if (!row.whenIcon.isEmpty())
            paintIcon(painter, QRectF(text.left(), text.top() + upper + px(2), px(14), px(14)), row.whenIcon, row.whenInk);
        paintIcon(painter, QRectF(text.right() - side, text.top() + (upper - side) / 2.0, side, side), row.icon, isSelected ? Colour::Accent : Colour::Muted);
        const int left = text.left() + whenWidth;
        painter->setPen(colour(Colour::Text));
        painter->setFont(face(Face::BodyMedium));
        paintElided(painter, {left, text.top(), text.right() - left - side - px(6), upper}, row.title);
        painter->setFont(face(Face::Caption));
        painter->setPen(colour(isSelected ? Colour::Text : Colour::Muted));
        const QRect lower(left, text.top() + upper + px(1), text.right() - left, heightOf(Face::Caption) + px(2));
        row.marked.empty() ? paintElided(painter, lower, row.below) : paintMarked(painter, lower, row);
    }

    static void paintMarked(QPainter *painter, const QRect &place, const CaseRow &row)
    {
        int x = place.left();
        for (const auto &[piece, isMarked] : row.marked) {
            painter->setFont(face(isMarked ? Face::CaptionMedium : Face::Caption));
            painter->setPen(colour(isMarked ? Colour::Accent : Colour::Muted));
            const int room = place.right() - x;
            if (room <= 0)
                return;
            painter->drawText(QRect(x, place.top(), room, place.height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                              painter->fontMetrics().elidedText(piece, Qt::ElideRight, room));
            x += painter->fontMetrics().horizontalAdvance(piece);
        }
    }
};

class FilterDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const bool isCaption = static_cast<const FilterListModel *>(index.model())->row(index.row()).isCaption;
        const int height = std::max(px(26), heightOf(Face::Body) + px(8));
        return {px(120), isCaption && index.row() > 0 ? height + px(10) : height};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *filters = static_cast<const FilterListModel *>(index.model());
        const CaseFilterRow &row = filters->row(index.row());
        QStyleOptionViewItem marked = option;
        if (!filters->isApplied() && !(option.state & QStyle::State_HasFocus))
            marked.state &= ~QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (row.isCaption) {
            painter->setFont(face(Face::CaptionMedium));
            painter->setPen(colour(Colour::Muted));
            const int height = heightOf(Face::CaptionMedium);
            paintElided(painter, {option.rect.left() + px(20), option.rect.bottom() - height - px(5), option.rect.width() - px(30), height}, row.name);
        } else {
            paintFilter(painter, marked, row);
        }
        painter->restore();
    }

private:
    static void paintFilter(QPainter *painter, const QStyleOptionViewItem &option, const CaseFilterRow &row)
    {
        paintGround(painter, option, QRectF(option.rect).adjusted(px(8), 0, -px(8), 0));
        const QRect text = option.rect.adjusted(px(36 + 16 * row.indent), 0, -px(18), 0);
        if (row.hasMore) {
            const double side = px(10);
            paintChevron(painter, QRectF(text.left() - px(17), option.rect.center().y() - side / 2, side, side), row.isOpen ? Qt::DownArrow : Qt::RightArrow,
                         colour(Colour::Muted));
        }
        painter->setFont(face(option.state & QStyle::State_Selected ? Face::BodyStrong : Face::Body));
        painter->setPen(colour(Colour::Text));
        const QString count = row.count > 0 ? format::number(row.count) : QStringLiteral("–");
        paintElided(painter, text.adjusted(0, 0, -px(24), 0), row.name);
        painter->setPen(colour(row.count > 0 ? Colour::Text : Colour::Muted));
        paintFigures(painter, text, Qt::AlignRight, count);
    }
};

} // namespace

CaptionedList *caseListView(CaseListModel *model, QWidget *parent)
{
    auto *view = new CaptionedList(parent);
    view->setItemDelegate(new CaseDelegate(view));
    view->setModel(model);
    return view;
}

CaptionedList *filterListView(FilterListModel *model, QWidget *parent)
{
    auto *view = new CaptionedList(parent);
    view->setItemDelegate(new FilterDelegate(view));
    view->setModel(model);
    view->setBackgroundRole(QPalette::Window);
    view->viewport()->setBackgroundRole(QPalette::Window);
    return view;
}

} // namespace paybench::ui
