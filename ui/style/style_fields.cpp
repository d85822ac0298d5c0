// SPDX-License-Identifier: MPL-2.0
#include "ui/style/proxy_style.h"
#include "ui/style/strokes.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFontMetrics>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOptionComboBox>
#include <QStyleOptionSpinBox>
#include <QVariant>

// Line edits, combo boxes, spin boxes and sliders, scroll bars, progress.

namespace paybench::ui {

namespace {

void paintField(const QRectF &rect, QPainter *painter, QStyle::State state, const QWidget *widget)
{
    const bool enabled = state & QStyle::State_Enabled;
    const bool wrong = widget && widget->property("bad").toBool();
    const bool focus = state & QStyle::State_HasFocus;
    const QColor fill = colour(enabled ? Colour::Surface : Colour::Window);
    const double round = widget && widget->property("cell").toBool() ? px(3) : radius(); // in a table
    if (wrong)
        paintBox(painter, rect, fill, colour(Colour::Bad), 2, round);
    else if (focus)
        paintBox(painter, rect, fill, colour(Colour::Focus), 2, round);
    else
        paintBox(painter, rect, fill, colour(enabled ? Colour::Edge : Colour::Line), 1, round);
}

QColor chevronInk(QStyle::State state)
{
    return state & QStyle::State_Enabled ? colour(Colour::Text) : disabled(Colour::Muted);
}

} // namespace

void paintFieldPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    if (qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent))
        return; // the outer control has the frame
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget); edit && !edit->hasFrame() && !widget->property("bad").toBool())
        return;
    paintField(QRectF(option->rect), painter, option->state, widget);
}

void paintComboBox(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget)
{
    QStyle::State state = option->state;
    if (!option->editable && (state & QStyle::State_On))
        state |= QStyle::State_HasFocus; // its list is open
    paintField(QRectF(option->rect), painter, state, widget);
    const QRectF arrow(option->rect.right() - px(22), option->rect.top(), px(14), option->rect.height());
    paintChevron(painter, arrow, Qt::DownArrow, chevronInk(option->state));
}

void paintComboLabel(const QStyleOptionComboBox *option, QPainter *painter)
{
    if (option->editable)
        return;
    QRect rect = option->rect.adjusted(px(11), 0, -px(28), 0);
    if (!option->currentIcon.isNull()) {
        const int side = px(16);
        option->currentIcon.paint(painter, QRect(rect.left(), rect.center().y() - side / 2, side, side));
        rect.adjust(side + px(8), 0, 0, 0);
    }
    painter->setFont(face(Face::Body));
    painter->setPen(option->state & QStyle::State_Enabled ? colour(Colour::Text) : disabled(Colour::Muted));
    const QString text = QFontMetrics(painter->font()).elidedText(option->currentText, Qt::ElideRight, rect.width());
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
}

void paintSpinBox(const QStyleOptionSpinBox *option, QPainter *painter, const QWidget *widget)
{
    paintField(QRectF(option->rect), painter, option->state, widget);
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const QRectF area(option->rect.right() - px(20), option->rect.top(), px(16), option->rect.height());
    const double middle = area.center().y();
    const auto ink = [option](QAbstractSpinBox::StepEnabledFlag step) {
        return option->stepEnabled & step ? chevronInk(option->state) : disabled(Colour::Muted);
    };
    paintChevron(painter, QRectF(area.left(), middle - px(11), area.width(), px(11)), Qt::UpArrow,
                 ink(QAbstractSpinBox::StepUpEnabled));
    paintChevron(painter, QRectF(area.left(), middle, area.width(), px(11)), Qt::DownArrow,
                 ink(QAbstractSpinBox::StepDownEnabled));
}

void paintSlider(const QStyleOptionSlider *option, QPainter *painter)
{
    const bool flat = option->orientation == Qt::Horizontal;
    const QRectF area(option->rect);
    const double side = px(16);
    const double room = (flat ? area.width() : area.height()) - side;
    const int place = QStyle::sliderPositionFromValue(option->minimum, option->maximum, option->sliderPosition, int(room),
                                                      option->upsideDown);
    const QColor accent = option->state & QStyle::State_Enabled ? colour(Colour::Accent) : disabled(Colour::Muted);
    QRectF groove = flat ? QRectF(area.left(), area.center().y() - 2, area.width(), 4)
                         : QRectF(area.center().x() - 2, area.top(), 4, area.height());
    paintBox(painter, groove, colour(Colour::Line), QColor(), 0, 2);
    const QRectF handle = flat ? QRectF(area.left() + place, area.center().y() - side / 2, side, side)
                               : QRectF(area.center().x() - side / 2, area.top() + place, side, side);
    if (flat)
        groove.setRight(handle.center().x());
    else
        groove.setTop(handle.center().y());
    paintBox(painter, groove, accent, QColor(), 0, 2);
    const bool focus = option->state & QStyle::State_HasFocus;
    paintBox(painter, handle, colour(Colour::Raised), focus ? colour(Colour::Focus) : colour(Colour::Edge), focus ? 2 : 1, side / 2);
    const double inset = side * 0.31;
    paintBox(painter, handle.adjusted(inset, inset, -inset, -inset), accent, QColor(), 0, side);
}

void paintScrollBar(const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget)
{
    // The bar stands on whatever its area shows.
    QPalette::ColorRole ground = QPalette::Base;
    for (const QWidget *w = widget; w; w = w->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(w)) {
            ground = area->viewport()->backgroundRole();
            break;
        }
    }
    painter->fillRect(option->rect, option->palette.color(ground));
    if (option->maximum <= option->minimum)
        return;
    const QRectF handle = QRectF(widget->style()->subControlRect(QStyle::CC_ScrollBar, option, QStyle::SC_ScrollBarSlider, widget));
    const bool hot = (option->state & QStyle::State_MouseOver) || (option->state & QStyle::State_Sunken);
    const QColor ink = mixed(colour(Colour::Text), option->palette.color(ground), hot ? 0.42 : 0.26);
    const QRectF inner = option->orientation == Qt::Vertical ? handle.adjusted(3, 2, -3, -2) : handle.adjusted(2, 3, -2, -3);
    paintBox(painter, inner, ink, QColor(), 0, std::min(inner.width(), inner.height()) / 2);
}

void paintProgress(const QStyleOptionProgressBar *option, QPainter *painter, bool groove)
{
    const double height = px(5);
    const QRectF area(option->rect.left(), option->rect.top() + (option->rect.height() - height) / 2, option->rect.width(), height);
    if (groove) {
        paintBox(painter, area, colour(Colour::Line), QColor(), 0, height / 2);
        return;
    }
    const int span = option->maximum - option->minimum;
    // Unknown length: a part that says "at work" without pretending to know how much.
    const double share = span > 0 ? double(option->progress - option->minimum) / span : 0.3;
    const double width = area.width() * std::clamp(share, 0.0, 1.0);
    if (width > 0)
        paintBox(painter, QRectF(area.left(), area.top(), std::max(width, height), height), colour(Colour::Accent), QColor(), 0, height / 2);
}

} // namespace paybench::ui
