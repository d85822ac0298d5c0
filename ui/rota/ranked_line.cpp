// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/ranked_line.h"

#include "ui/style/figures.h"
#include "ui/style/strokes.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace paybench::ui {

namespace {

constexpr int ringSide = 22;
constexpr int above = 6;

int wrappedHeight(Face which, const QString &text, int width)
{
    const QFontMetrics metrics(face(which));
    return metrics.boundingRect(QRect(0, 0, std::max(width, 1), 100'000), Qt::TextWordWrap, text).height();
}

} // namespace

RankedLine::RankedLine(const RankedRow &row, int number, QWidget *parent) : QAbstractButton(parent), m_row(row), m_number(number)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(row.name);
    retranslate();
}

void RankedLine::retranslate()
{
    const QString place = m_number > 0 ? tr("%1. %2").arg(QString::number(m_number), m_row.name) : m_row.name;
    QStringList more{m_row.cost, m_row.reason, m_row.place, m_row.warning};
    more.removeAll({});
    setAccessibleName(place);
    setAccessibleDescription(more.join(QStringLiteral(", ")));
    setToolTip(m_row.place);
}

void RankedLine::setChosen(bool isChosen)
{
    setChecked(isChosen);
    if (!m_row.place.isEmpty())
        updateGeometry();
}

RankedLine::Places RankedLine::places(int width) const
{
    const int left = px(textAt);
    const int right = width - px(inset);
    const int cost = m_row.cost.isEmpty() ? 0 : int(std::ceil(figuresWidth(face(Face::BodyStrong), m_row.cost))) + px(10);
    Places made;
    made.name = QRect(left, px(above), right - left - cost, 0);
    made.name.setHeight(std::max(wrappedHeight(Face::BodyMedium, m_row.name, made.name.width()), px(17)));
    int bottom = made.name.bottom() + 1;
    if (!m_row.reason.isEmpty()) {
        made.reason = QRect(left, bottom + px(2), right - left, wrappedHeight(Face::Caption, m_row.reason, right - left));
        bottom = made.reason.bottom() + 1;
    }
    if (!m_row.place.isEmpty() && isChecked()) {
        made.place = QRect(left, bottom + px(1), right - left, wrappedHeight(Face::Caption, m_row.place, right - left));
        bottom = made.place.bottom() + 1;
    }
    if (!m_row.warning.isEmpty()) {
        const int shift = px(20);
        made.warning = QRect(left + shift, bottom + px(3), right - left - shift, 0);
        made.warning.setHeight(std::max(wrappedHeight(Face::Caption, m_row.warning, made.warning.width()), px(16)));
        bottom = made.warning.bottom() + 1;
    }
    made.height = std::max(bottom + px(5), px(ringSide + 2 * above));
    return made;
}

int RankedLine::heightForWidth(int width) const
{
    return places(width).height;
}

QSize RankedLine::sizeHint() const
{
    return {px(300), heightForWidth(px(300))};
}

QSize RankedLine::minimumSizeHint() const
{
    return {px(160), rowHeight()};
}

void RankedLine::paintNumber(QPainter &painter) const
{
    const double side = px(ringSide);
    const QRectF ring(px(inset), px(above) + px(3), side, side);
    if (m_number == 0) {
        painter.fillRect(QRectF(ring.center().x() - px(5), std::round(ring.center().y()) - px(2), px(10), 1.5), colour(Colour::Muted));
        return;
    }
    paintBox(&painter, ring, colour(isChecked() ? Colour::Accent : Colour::Surface), isChecked() ? QColor() : colour(Colour::Edge), 1, side / 2);
    painter.setFont(face(isChecked() ? Face::BodyStrong : Face::BodyMedium));
    painter.setPen(colour(isChecked() ? Colour::OnAccent : Colour::Text));
    paintFigures(&painter, ring, Qt::AlignHCenter, QString::number(m_number));
}

void RankedLine::paintWarning(QPainter &painter, const QRect &place) const
{
    if (m_row.warning.isEmpty())
        return;
    const int side = px(14);
    paintIcon(&painter, QRectF(place.left() - px(20), place.top() + px(1), side, side), QStringLiteral("warning"), Colour::Warn);
    painter.setPen(colour(Colour::Text));
    painter.drawText(place, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, m_row.warning);
}

void RankedLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Places at = places(width());
    if (isChecked() || underMouse())
        paintBox(&painter, QRectF(rect()), colour(isChecked() ? Colour::Selection : Colour::Hover), QColor(), 0, radius());
    paintNumber(painter);
    painter.setFont(face(Face::BodyMedium));
    painter.setPen(colour(Colour::Text));
    painter.drawText(at.name, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, m_row.name);
    painter.setFont(face(isChecked() ? Face::BodyStrong : Face::Body));
    const QRect line(0, at.name.top(), width() - px(inset), QFontMetrics(face(Face::BodyMedium)).height());
    paintFigures(&painter, line, Qt::AlignRight, m_row.cost);
    painter.setFont(face(Face::Caption));
    painter.setPen(colour(isChecked() ? Colour::Text : Colour::Muted));
    painter.drawText(at.reason, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, m_row.reason);
    if (at.place.isValid())
        painter.drawText(at.place, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, m_row.place);
    paintWarning(painter, at.warning);
    if (hasFocus())
        paintRing(&painter, QRectF(rect()), radius());
    else if (!isChecked())
        paintHairline(&painter, QRectF(px(textAt), height() - 1, width() - px(textAt + inset), 1), Colour::Line);
}

void RankedLine::keyPressEvent(QKeyEvent *event)
{
    event->ignore();
}

void RankedLine::keyReleaseEvent(QKeyEvent *event)
{
    event->ignore();
}

void RankedLine::mouseDoubleClickEvent(QMouseEvent *event)
{
    QAbstractButton::mouseDoubleClickEvent(event);
    emit doubleClicked();
}

} // namespace paybench::ui
