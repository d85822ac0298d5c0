// SPDX-License-Identifier: MPL-2.0
#include "ui/frame/navigation.h"
#include "ui/style/strokes.h"

#include <QEvent>
#include <QPainter>

namespace paybench::ui {

namespace {

// "Karin Berg": KB.
QString initials(const QString &name)
{
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString first = words.front().left(1);
    return (words.size() > 1 ? first + words.back().left(1) : first).toUpper();
}

} // namespace

PersonBlock::PersonBlock(QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(QStringLiteral("person"));
    setProperty("role", QStringLiteral("quiet"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    retranslate();
}

void PersonBlock::setSeat(const Seat &seat)
{
    m_seat = seat;
    retranslate();
    update();
}

void PersonBlock::setIconsOnly(bool iconsOnly)
{
    m_iconsOnly = iconsOnly;
    update();
}

QSize PersonBlock::sizeHint() const
{
    return {px(40), std::max(px(40), 2 * QFontMetrics(face(Face::Body)).height() + px(8))};
}

void PersonBlock::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PersonBlock::retranslate()
{
    const QString name = m_seat.name.isEmpty() ? tr("Who sits here?") : m_seat.name;
    setAccessibleName(m_seat.name.isEmpty() ? name : tr("%1 sits here, %2").arg(name, m_seat.role));
    setToolTip(tr("Choose who sits here"));
    update();
}

void PersonBlock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown())
        paintBox(&painter, QRectF(rect()).adjusted(px(8), 0, -px(8), 0), colour(Colour::Hover), QColor(), 0, radius());
    if (hasFocus())
        paintRing(&painter, QRectF(rect()).adjusted(px(8), 0, -px(8), 0), radius());
    const int side = px(28);
    const QRectF circle(m_iconsOnly ? (width() - side) / 2.0 : px(18), (height() - side) / 2.0, side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Colour::Line));
    painter.drawEllipse(circle);
    if (m_seat.name.isEmpty()) {
        const int mark = px(16);
        paintIcon(&painter, QRectF(circle.center() - QPointF(mark / 2.0, mark / 2.0), QSizeF(mark, mark)).toRect(),
                  QStringLiteral("person"), Colour::Text);
    } else {
        QFont letters = face(Face::Caption);
        letters.setWeight(QFont::DemiBold);
        painter.setFont(letters);
        painter.setPen(colour(Colour::Text));
        painter.drawText(circle, Qt::AlignCenter, initials(m_seat.name));
    }
    if (m_iconsOnly)
        return;
    const int left = px(54);
    const QRect words(left, 0, width() - left - px(12), height());
    const QFontMetrics body(face(Face::BodyMedium));
    const QFontMetrics caption(face(Face::Caption));
    const bool hasRole = !m_seat.role.isEmpty();
    const int top = (height() - (hasRole ? body.height() + caption.height() : body.height())) / 2;
    painter.setFont(face(Face::BodyMedium));
    painter.setPen(colour(Colour::Text));
    const QString name = m_seat.name.isEmpty() ? tr("Who sits here?") : m_seat.name;
    painter.drawText(words.left(), top + body.ascent(), body.elidedText(name, Qt::ElideRight, words.width()));
    painter.setFont(face(Face::Caption));
    painter.setPen(colour(Colour::Muted));
    painter.drawText(words.left(), top + body.height() + caption.ascent(),
                     caption.elidedText(m_seat.role, Qt::ElideRight, words.width()));
}

} // namespace paybench::ui
