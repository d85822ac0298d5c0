// SPDX-License-Identifier: MPL-2.0
#include "ui/style/labels.h"

#include "ui/style/figures.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace paybench::ui {

namespace {

QColor inkOf(const QWidget *label)
{
    return label->palette().color(label->isEnabled() ? QPalette::Active : QPalette::Disabled, label->foregroundRole());
}

} // namespace

void setInk(QWidget *label, Colour ink)
{
    label->setForegroundRole(inkRole(ink));
}

QLabel *textLabel(Face which, Colour ink, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFont(face(which));
    label->setTextFormat(Qt::PlainText);
    setInk(label, ink);
    return label;
}

QLabel *wrappedLabel(Face which, Colour ink, QWidget *parent)
{
    QLabel *label = textLabel(which, ink, parent);
    label->setWordWrap(true);
    QSizePolicy policy = label->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored); // the sentence takes the width there is, and its height from it
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

FigureLabel::FigureLabel(Face which, Colour ink, QWidget *parent)
    : QLabel(parent)
{
    setFont(face(which));
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setInk(this, ink);
}

QSize FigureLabel::sizeHint() const
{
    const QMargins m = contentsMargins();
    return {int(std::ceil(figuresWidth(font(), text()))) + m.left() + m.right(),
            fontMetrics().height() + m.top() + m.bottom()};
}

void FigureLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(inkOf(this));
    paintFigures(&painter, contentsRect(), alignment(), text());
}

ElidedLabel::ElidedLabel(Face which, Colour ink, QWidget *parent)
    : QLabel(parent)
{
    setFont(face(which));
    setTextFormat(Qt::PlainText);
    setInk(this, ink);
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    return {std::min(hint.width(), px(40)), hint.height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(inkOf(this));
    const QRect rect = contentsRect();
    painter.drawText(rect, int(alignment()) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, rect.width()));
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (fontMetrics().horizontalAdvance(text()) > contentsRect().width())
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

IconLabel::IconLabel(const QString &name, Colour ink, double size, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_ink(ink)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString &name, Colour ink)
{
    m_name = name;
    m_ink = ink;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {px(m_size), px(m_size)};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_name.isEmpty())
        paintIcon(&painter, rect(), m_name, isEnabled() ? colour(m_ink) : disabled(Colour::Muted));
}

Hairline::Hairline(Qt::Orientation orientation, Colour ink, QWidget *parent)
    : QWidget(parent)
    , m_ink(ink)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRectF(rect()), colour(m_ink));
}

} // namespace paybench::ui
