// SPDX-License-Identifier: MPL-2.0
#include "ui/style/proxy_style.h"
#include "ui/style/strokes.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionHeader>
#include <QStyleOptionMenuItem>
#include <QStyleOptionTab>
#include <QVariant>
#include <QWidget>

// Menus, headers and tabs.

namespace paybench::ui {

namespace {

constexpr int menuFlags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextHideMnemonic;

void paintMenuMark(const QStyleOptionMenuItem *option, QPainter *painter, const QRect &rect)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    if (option->checkType != QStyleOptionMenuItem::NotCheckable) {
        if (!option->checked)
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(colour(enabled ? Colour::Accent : Colour::Muted), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF c = QRectF(rect).center();
        painter->drawPolyline(QPolygonF({c + QPointF(-4, 0), c + QPointF(-1, 3), c + QPointF(5, -4)}));
        painter->restore();
    } else if (!option->icon.isNull()) {
        option->icon.paint(painter, rect, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
}

void paintSeparator(const QStyleOptionMenuItem *option, QPainter *painter)
{
    const QRect r = option->rect;
    if (option->text.isEmpty()) {
        paintHairline(painter, QRectF(r.left() + 1, r.center().y(), r.width() - 2, 1), Colour::Line);
        return;
    }
    painter->setFont(face(Face::CaptionMedium));
    painter->setPen(colour(Colour::Muted));
    painter->drawText(r.adjusted(px(12), 0, -px(12), 0), menuFlags, option->text);
}

// The outer headings keep a table's edges, as its cells do.
QRect headingRect(const QStyleOptionHeader *option, const QWidget *widget)
{
    const QVariant edges = widget ? widget->property("edges") : QVariant();
    const int inset = widget && widget->property("squeezed").toBool() ? 6 : 10;
    const bool alone = option->position == QStyleOptionHeader::OnlyOneSection;
    const bool first = edges.isValid() && (alone || option->position == QStyleOptionHeader::Beginning);
    const bool last = edges.isValid() && (alone || option->position == QStyleOptionHeader::End);
    const QPoint at = edges.toPoint();
    return option->rect.adjusted(px(first ? at.x() : inset), 0, -px(last ? at.y() : inset), 0);
}

// One heading that is folded for want of room.
void paintFoldedLabel(const QStyleOptionHeader *option, QPainter *painter, const QRect &rect)
{
    const bool sorted = option->sortIndicator != QStyleOptionHeader::None;
    QFont font = face(Face::CaptionMedium);
    if (sorted)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(colour(sorted ? Colour::Text : Colour::Muted));
    const QStringList lines = QString(option->text).replace(u'\n', QChar(QChar::LineSeparator)).split(QChar(QChar::LineSeparator));
    const int height = painter->fontMetrics().lineSpacing();
    QRect place(rect.left(), rect.top() + (rect.height() - height * int(lines.size())) / 2, rect.width(), height);
    for (const QString &line : lines) {
        painter->drawText(place, int(option->textAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(line, Qt::ElideRight, rect.width()));
        place.translate(0, height);
    }
    if (!sorted)
        return;
    const int width = painter->fontMetrics().horizontalAdvance(lines.last());
    const bool right = option->textAlignment & Qt::AlignRight;
    const double x = right ? rect.right() - width - px(14) : rect.left() + width + px(6);
    paintChevron(painter, QRectF(x, place.top() - height, px(10), height),
                 option->sortIndicator == QStyleOptionHeader::SortUp ? Qt::DownArrow : Qt::UpArrow, colour(Colour::Text));
}

} // namespace

void paintRaisedFrame(const QRect &rect, QPainter *painter)
{
    painter->fillRect(rect, colour(Colour::Raised));
    paintBox(painter, rect, QColor(), mixed(colour(Colour::Edge), colour(Colour::Raised), 0.6), 1, 0);
}

void paintMenuItem(const QStyleOptionMenuItem *option, QPainter *painter)
{
    painter->fillRect(option->rect, colour(Colour::Raised));
    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        paintSeparator(option, painter);
        return;
    }
    const bool enabled = option->state & QStyle::State_Enabled;
    if ((option->state & QStyle::State_Selected) && enabled)
        paintBox(painter, QRectF(option->rect).adjusted(4, 0, -4, 0), colour(Colour::Selection), QColor(), 0, px(4));
    const QRect r = option->rect.adjusted(px(12), 0, -px(12), 0);
    const int side = px(16);
    paintMenuMark(option, painter, QRect(r.left(), r.center().y() - side / 2, side, side));
    const QStringList parts = option->text.split(u'\t');
    painter->setFont(face(Face::Body));
    painter->setPen(enabled ? colour(Colour::Text) : disabled(Colour::Muted));
    painter->drawText(r.adjusted(side + px(10), 0, 0, 0), menuFlags, parts.first());
    if (parts.size() > 1) {
        painter->setPen(enabled ? colour(Colour::Muted) : disabled(Colour::Muted));
        painter->drawText(r, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, parts.last());
    }
    if (option->menuItemType == QStyleOptionMenuItem::SubMenu)
        paintChevron(painter, QRectF(r.right() - px(10), r.top(), px(10), r.height()), Qt::RightArrow, colour(Colour::Muted));
}

void paintMenuBarItem(const QStyleOptionMenuItem *option, QPainter *painter)
{
    painter->fillRect(option->rect, colour(Colour::Window));
    const bool open = option->state & (QStyle::State_Sunken | QStyle::State_Selected);
    if (open && (option->state & QStyle::State_Enabled))
        paintBox(painter, QRectF(option->rect).adjusted(0, 3, 0, -3), colour(Colour::Hover), QColor(), 0, px(4));
    painter->setFont(face(Face::Body));
    painter->setPen(option->state & QStyle::State_Enabled ? colour(Colour::Text) : disabled(Colour::Muted));
    painter->drawText(option->rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextHideMnemonic, option->text);
}

void paintHeaderSection(const QStyleOptionHeader *option, QPainter *painter)
{
    const QRectF r(option->rect);
    painter->fillRect(r, option->palette.color(QPalette::Base));
    if (option->orientation == Qt::Horizontal)
        paintHairline(painter, QRectF(r.left(), r.bottom() - 1, r.width(), 1), Colour::Line);
}

void paintHeaderLabel(const QStyleOptionHeader *option, QPainter *painter, const QWidget *widget)
{
    const bool namesItsSource = widget && widget->property("namesSources").toBool(); // where a column comes from, above what it is
    if (option->text.contains(QChar(QChar::LineSeparator)) || (option->text.contains(u'\n') && !namesItsSource))
        return paintFoldedLabel(option, painter, headingRect(option, widget));
    const bool sorted = option->sortIndicator != QStyleOptionHeader::None;
    const QStringList lines = option->text.split(u'\n');
    const bool right = option->textAlignment & Qt::AlignRight;
    QRect r = headingRect(option, widget);
    painter->setFont(face(Face::CaptionMedium));
    if (lines.size() > 1) {
        painter->setPen(colour(Colour::Muted));
        painter->setFont(face(Face::Caption));
        QRect above(r.left(), r.top() + px(4), r.width(), r.height() / 2 - px(4));
        const QString text = painter->fontMetrics().elidedText(lines.first(), Qt::ElideRight, r.width());
        painter->drawText(above, Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft), text);
        r.setTop(r.top() + r.height() / 2 - px(2));
    }
    const bool strong = sorted || lines.size() > 1;
    QFont font = face(Face::CaptionMedium);
    if (strong)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(colour(strong ? Colour::Text : Colour::Muted));
    const int chevron = sorted ? px(16) : 0;
    const QString text = painter->fontMetrics().elidedText(lines.last(), Qt::ElideRight, r.width() - chevron);
    const int width = painter->fontMetrics().horizontalAdvance(text);
    const int flags = int(option->textAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter | Qt::TextSingleLine;
    painter->drawText(r, flags, text);
    if (!sorted)
        return;
    const double x = right ? r.right() - width - px(14) : r.left() + width + px(6);
    paintChevron(painter, QRectF(x, r.top(), px(10), r.height()),
                 option->sortIndicator == QStyleOptionHeader::SortUp ? Qt::DownArrow : Qt::UpArrow, colour(Colour::Text));
}

void paintTab(const QStyleOptionTab *option, QPainter *painter)
{
    const bool chosen = option->state & QStyle::State_Selected;
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool hot = enabled && (option->state & QStyle::State_MouseOver);
    QRect r = option->rect.adjusted(0, 0, -px(22), 0);
    painter->setFont(face(chosen ? Face::BodyStrong : Face::Body));
    painter->setPen(!enabled ? disabled(Colour::Muted) : colour(chosen || hot ? Colour::Text : Colour::Muted));
    painter->drawText(r, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextHideMnemonic, option->text);
    int width = painter->fontMetrics().size(Qt::TextShowMnemonic, option->text).width();
    if (!option->icon.isNull()) { // a mark after the words: something to look at in there
        const int side = px(16);
        option->icon.paint(painter, QRect(r.left() + width + px(8), r.center().y() - side / 2, side, side));
        width += side + px(8);
    }
    if (chosen)
        painter->fillRect(QRectF(r.left(), r.bottom() - 1, width, 2), colour(Colour::Accent));
    if (option->state & QStyle::State_HasFocus)
        paintRing(painter, QRectF(r.left() - 5, r.top() + 3, width + 10, r.height() - 8), radius());
}

} // namespace paybench::ui
