// SPDX-License-Identifier: MPL-2.0
#include "ui/style/proxy_style.h"
#include "ui/style/strokes.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionButton>
#include <QVariant>
#include <QWidget>

// Buttons, tick boxes and radio buttons.

namespace paybench::ui {

namespace {

enum class ButtonRole { Ordinary, Primary, Quiet, Link, Segment };

ButtonRole buttonRole(const QWidget *widget)
{
    const QString role = widget ? widget->property("role").toString() : QString();
    if (role == QLatin1String("primary"))
        return ButtonRole::Primary;
    if (role == QLatin1String("quiet"))
        return ButtonRole::Quiet;
    if (role == QLatin1String("link"))
        return ButtonRole::Link;
    return role == QLatin1String("segment") ? ButtonRole::Segment : ButtonRole::Ordinary;
}

bool isPressed(const QStyleOption *option)
{
    return option->state & QStyle::State_Sunken;
}

bool isHovered(const QStyleOption *option)
{
    return (option->state & QStyle::State_MouseOver) && (option->state & QStyle::State_Enabled);
}

QColor primaryFill(const QStyleOption *option)
{
    const double black = isPressed(option) ? 0.15 : isHovered(option) ? 0.08 : 0;
    return mixed(Qt::black, colour(Colour::Accent), black);
}

QColor ordinaryFill(const QStyleOption *option)
{
    if (option->state & QStyle::State_On)
        return colour(Colour::Selection);
    const double ink = isPressed(option) ? 0.10 : isHovered(option) ? 0.05 : 0;
    return mixed(colour(Colour::Text), colour(Colour::Raised), ink);
}

void paintPrimary(const QStyleOption *option, QPainter *painter)
{
    const QRectF rect(option->rect);
    if (!(option->state & QStyle::State_HasFocus)) {
        paintBox(painter, rect, primaryFill(option), QColor(), 0, radius());
        return;
    }
    paintBox(painter, rect, colour(Colour::Surface), colour(Colour::Focus), 2, radius());
    paintBox(painter, rect.adjusted(4, 4, -4, -4), primaryFill(option), QColor(), 0, radius() - 3);
}

void paintOrdinary(const QStyleOption *option, QPainter *painter)
{
    const bool focus = option->state & QStyle::State_HasFocus;
    const bool on = option->state & QStyle::State_On;
    const QColor frame = mixed(colour(on ? Colour::Accent : Colour::Edge), colour(Colour::Raised), on ? 1 : 0.75);
    paintBox(painter, option->rect, ordinaryFill(option), focus ? colour(Colour::Focus) : frame, focus ? 2 : 1, radius());
}

void paintQuiet(const QStyleOption *option, QPainter *painter)
{
    if (option->state & QStyle::State_On)
        paintBox(painter, option->rect, colour(Colour::Selection), QColor(), 0, radius());
    else if (isPressed(option))
        paintBox(painter, option->rect, mixed(colour(Colour::Text), colour(Colour::Hover), 0.05), QColor(), 0, radius());
    else if (isHovered(option))
        paintBox(painter, option->rect, colour(Colour::Hover), QColor(), 0, radius());
    if (option->state & QStyle::State_HasFocus)
        paintRing(painter, option->rect, radius());
}

QColor labelInk(const QStyleOption *option, ButtonRole role)
{
    if (!(option->state & QStyle::State_Enabled))
        return disabled(Colour::Muted);
    if (role == ButtonRole::Primary)
        return colour(Colour::OnAccent);
    return colour(role == ButtonRole::Link ? Colour::Accent : Colour::Text);
}

QFont labelFont(ButtonRole role)
{
    return face(role == ButtonRole::Primary || role == ButtonRole::Segment ? Face::BodyStrong : Face::BodyMedium);
}

void paintButtonIcon(QPainter *painter, const QRect &rect, const QStyleOptionButton *option, const QColor &ink)
{
    const QString name = option->icon.name();
    if (!name.isEmpty())
        paintIcon(painter, rect, name, ink);
    else
        option->icon.paint(painter, rect, Qt::AlignCenter,
                           option->state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled);
}

} // namespace

void paintButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const ButtonRole role = buttonRole(widget);
    const bool framed = role == ButtonRole::Ordinary || role == ButtonRole::Primary;
    if (framed && !(option->state & QStyle::State_Enabled))
        paintBox(painter, option->rect, colour(Colour::Window), colour(Colour::Line), 1, radius());
    else if (role == ButtonRole::Primary)
        paintPrimary(option, painter);
    else if (role == ButtonRole::Ordinary)
        paintOrdinary(option, painter);
    else if (role == ButtonRole::Link && !(option->state & QStyle::State_HasFocus))
        return;
    else
        paintQuiet(option, painter);
}

void paintButtonLabel(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget)
{
    const ButtonRole role = buttonRole(widget);
    QColor ink = labelInk(option, role);
    if (role == ButtonRole::Link && isHovered(option))
        ink = mixed(colour(Colour::Text), ink, 0.35); // a link has no fill to show the pointer by
    const QFont font = labelFont(role);
    const int iconSide = option->icon.isNull() ? 0 : px(16);
    const int menuSide = option->features & QStyleOptionButton::HasMenu ? px(14) : 0;
    const int gap = iconSide && !option->text.isEmpty() ? px(8) : 0;
    const QFontMetrics metrics(font);
    const int textWidth = std::min(metrics.horizontalAdvance(metrics.elidedText(option->text, Qt::ElideNone, 0, Qt::TextShowMnemonic)),
                                   option->rect.width() - iconSide - gap - menuSide - px(8));
    int x = option->rect.left() + (option->rect.width() - textWidth - iconSide - gap - menuSide) / 2;
    if (widget && widget->property("leading").toBool())
        x = option->rect.left() + px(role == ButtonRole::Link ? 0 : 10);
    const QRect area = option->rect;
    if (iconSide)
        paintButtonIcon(painter, {x, area.top() + (area.height() - iconSide) / 2, iconSide, iconSide}, option, ink);
    x += iconSide + gap;
    painter->setFont(font);
    painter->setPen(ink);
    const QRect textRect(x, area.top(), std::max(0, textWidth), area.height());
    painter->drawText(textRect.adjusted(0, 0, 2, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextHideMnemonic,
                      metrics.elidedText(option->text, Qt::ElideRight, textWidth + 1, Qt::TextShowMnemonic));
    if (menuSide)
        paintChevron(painter, QRectF(x + textWidth + px(2), area.top(), menuSide, area.height()), Qt::DownArrow, ink);
}

void paintToolPanel(const QStyleOption *option, QPainter *painter)
{
    paintQuiet(option, painter);
}

void paintCheck(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const bool on = option->state & QStyle::State_On;
    const bool part = option->state & QStyle::State_NoChange;
    const bool enabled = option->state & QStyle::State_Enabled;
    const QRectF rect(option->rect);
    const double round = px(4);
    if (!enabled)
        paintBox(painter, rect, colour(Colour::Window), colour(Colour::Line), 1, round);
    else if (on || part)
        paintBox(painter, rect, colour(Colour::Accent), QColor(), 0, round);
    else
        paintBox(painter, rect, colour(Colour::Surface), colour(Colour::Edge), 1, round);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(enabled ? colour(Colour::OnAccent) : disabled(Colour::Muted), px(20) / 10.0, Qt::SolidLine,
                         Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&rect](double x, double y) {
        return QPointF(rect.left() + rect.width() * x, rect.top() + rect.height() * y);
    };
    if (on)
        painter->drawPolyline(QPolygonF({at(0.25, 0.52), at(0.43, 0.69), at(0.76, 0.32)}));
    else if (part)
        painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
    painter->restore();
    if ((option->state & QStyle::State_HasFocus) && widget)
        paintRing(painter, rect.adjusted(-3, -3, 3, 3), round + 3);
}

void paintRadio(const QStyleOption *option, QPainter *painter)
{
    const bool on = option->state & QStyle::State_On;
    const bool enabled = option->state & QStyle::State_Enabled;
    const QRectF rect(option->rect);
    const QColor ink = enabled ? colour(on ? Colour::Accent : Colour::Edge) : colour(Colour::Line);
    paintBox(painter, rect, colour(enabled ? Colour::Surface : Colour::Window), ink, on ? 2 : 1, rect.width() / 2);
    if (on)
        paintBox(painter, rect.adjusted(4, 4, -4, -4), ink, QColor(), 0, rect.width() / 2 - 4);
    if (option->state & QStyle::State_HasFocus)
        paintRing(painter, rect.adjusted(-3, -3, 3, 3), rect.width() / 2 + 3);
}

} // namespace paybench::ui
