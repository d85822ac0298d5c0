// SPDX-License-Identifier: MPL-2.0
#include "ui/frame/welcome_page.h"
#include "ui/style/strokes.h"

#include <QPainter>

namespace paybench::ui {

WelcomeRow::WelcomeRow(Picture picture, const QString &icon, QWidget *parent)
    : QPushButton(parent)
    , m_picture(picture)
    , m_icon(icon)
{
    setProperty("role", QStringLiteral("quiet"));
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WelcomeRow::setTexts(const QString &title, const QString &note, const QString &right)
{
    setText(title);
    m_note = note;
    m_right = right;
    setAccessibleName(title);
    setAccessibleDescription(right.isEmpty() ? note : note + QStringLiteral(", ") + right);
    updateGeometry();
    update();
}

QSize WelcomeRow::sizeHint() const
{
    const int words = QFontMetrics(face(Face::Body)).height() + QFontMetrics(face(Face::Caption)).height();
    return {px(300), std::max(px(m_picture == Picture::File ? 48 : 50), words + px(14))};
}

QSize WelcomeRow::minimumSizeHint() const
{
    return {px(120), sizeHint().height()};
}

void WelcomeRow::paintPicture(QPainter *painter) const
{
    if (m_picture == Picture::File) {
        const int side = px(24);
        return ui::icon(m_icon).paint(painter, QRect(px(10), (height() - side) / 2, side, side));
    }
    const int side = px(36);
    const QRect chip(px(12), (height() - side) / 2, side, side);
    paintBox(painter, chip, colour(Colour::Soft), QColor(), 0, radius());
    const int drawing = px(18);
    paintIcon(painter, QRect(chip.center() - QPoint(drawing / 2 - 1, drawing / 2 - 1), QSize(drawing, drawing)), m_icon,
              Colour::Accent);
}

void WelcomeRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown())
        paintBox(&painter, rect(), colour(Colour::Hover), QColor(), 0, radius());
    if (hasFocus())
        paintRing(&painter, rect(), radius());
    paintPicture(&painter);
    const QFontMetrics name(face(Face::BodyMedium));
    const QFontMetrics caption(face(Face::Caption));
    const int left = m_picture == Picture::File ? px(46) : px(62);
    const int top = (height() - name.height() - caption.height() - px(2)) / 2;
    const int rightWidth = m_right.isEmpty() ? 0 : caption.horizontalAdvance(m_right) + px(16);
    const int room = width() - left - px(12) - rightWidth;
    painter.setFont(face(Face::BodyMedium));
    painter.setPen(colour(Colour::Text));
    painter.drawText(left, top + name.ascent(), name.elidedText(text(), Qt::ElideRight, room));
    painter.setFont(face(Face::Caption));
    painter.setPen(colour(Colour::Muted));
    painter.drawText(left, top + name.height() + px(2) + caption.ascent(),
                     caption.elidedText(m_note, Qt::ElideMiddle, room));
    painter.drawText(rect().adjusted(0, 0, -px(12), 0), Qt::AlignRight | Qt::AlignVCenter, m_right);
}

} // namespace paybench::ui
