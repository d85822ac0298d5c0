// SPDX-License-Identifier: MPL-2.0
#include "ui/month/stepper.h"

#include "ui/style/figures.h"
#include "ui/style/strokes.h"
#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace paybench::ui {

namespace {

constexpr int ringRoom = 8; // so that the ring of the focus goes round the mark and not through it

} // namespace

StepButton::StepButton(int number, QWidget *parent) : QAbstractButton(parent), m_number(number)
{
    setCheckable(true);
    setObjectName(QStringLiteral("step%1").arg(number));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepButton::setFacts(const QString &title, const QString &note, bool done, const QString &spokenState)
{
    setText(title);
    m_note = note;
    m_done = done;
    setAccessibleName(spokenState.isEmpty() ? title : QStringLiteral("%1, %2").arg(title, spokenState));
    setAccessibleDescription(note);
    setToolTip(note);
    updateGeometry();
    update();
}

QSize StepButton::sizeHint() const
{
    const int words = std::max(QFontMetrics(face(Face::BodyStrong)).horizontalAdvance(text()),
                               QFontMetrics(face(Face::Caption)).horizontalAdvance(m_note));
    const int lines = QFontMetrics(face(Face::BodyStrong)).height() + QFontMetrics(face(Face::Caption)).height();
    return {px(ringRoom + 34) + words + px(24), lines + px(28)};
}

QSize StepButton::minimumSizeHint() const
{
    return {px(70), sizeHint().height()};
}

void StepButton::paintMark(QPainter &painter, const QRectF &circle) const
{
    const double round = circle.width() / 2;
    if (isChecked() && !m_done)
        paintBox(&painter, circle, colour(Colour::Accent), QColor(), 0, round);
    else if (m_done)
        paintBox(&painter, circle, colour(isChecked() ? Colour::Accent : Colour::Soft), QColor(), 0, round);
    else
        paintBox(&painter, circle, QColor(), colour(Colour::Edge), 1.5, round);
    const Colour ink = isChecked() ? Colour::OnAccent : m_done ? Colour::Accent : Colour::Muted;
    if (m_done) {
        QPen pen(colour(ink), px(2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        painter.setPen(pen);
        const QPointF c = circle.center();
        const double u = circle.width() / 24;
        painter.drawPolyline(QPolygonF({c + QPointF(-4.5 * u, 0.5 * u), c + QPointF(-1.5 * u, 3.5 * u), c + QPointF(4.5 * u, -3.5 * u)}));
        return;
    }
    painter.setFont(face(Face::BodyStrong));
    painter.setPen(colour(ink));
    paintFigures(&painter, circle, Qt::AlignHCenter, QString::number(m_number));
}

void StepButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() && !isChecked())
        painter.fillRect(rect().adjusted(0, 0, 0, -1), colour(Colour::Hover));
    const double side = px(24);
    paintMark(painter, QRectF(px(ringRoom), (height() - side) / 2.0, side, side));
    const int left = px(ringRoom + 34);
    const int right = width() - px(16);
    const QFontMetrics titles(face(Face::BodyStrong));
    const QFontMetrics notes(face(Face::Caption));
    const int top = (height() - titles.height() - notes.height()) / 2;
    const bool future = !m_done && !isChecked();
    painter.setFont(face(Face::BodyStrong));
    painter.setPen(colour(future ? Colour::Muted : Colour::Text));
    const QString title = titles.elidedText(text(), Qt::ElideRight, right - left);
    painter.drawText(QRect(left, top, right - left, titles.height()), Qt::AlignLeft | Qt::TextSingleLine, title);
    const int end = left + titles.horizontalAdvance(title) + px(12);
    // The way to the next step: in accent once this one is done.
    if (m_number < Stepper::count && end < right) {
        const double y = top + titles.height() / 2;
        painter.fillRect(QRectF(end, y, right - end, m_done ? 2 : 1), colour(m_done ? Colour::Accent : Colour::Line));
    }
    painter.setFont(face(Face::Caption));
    painter.setPen(colour(Colour::Muted));
    painter.drawText(QRect(left, top + titles.height(), right - left, notes.height()), Qt::AlignLeft | Qt::TextSingleLine,
                     notes.elidedText(m_note, Qt::ElideRight, right - left));
    if (isChecked())
        painter.fillRect(QRectF(px(ringRoom), height() - px(3), right + px(4) - px(ringRoom), px(3)), colour(Colour::Accent));
    if (hasFocus())
        paintRing(&painter, QRectF(rect()).adjusted(0, 2, 0, -4), radius());
}

// The row walks its steps; a button by itself would only move the focus.
void StepButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        event->ignore();
    else
        QAbstractButton::keyPressEvent(event);
}

Stepper::Stepper(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("stepper"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(20 - ringRoom), 0, px(4), 0);
    row->setSpacing(0);
    m_group.setExclusive(true);
    for (int number = 1; number <= count; ++number) {
        auto *made = new StepButton(number, this);
        m_buttons.push_back(made);
        m_group.addButton(made, number - 1);
        row->addWidget(made, 1);
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&m_group, &QButtonGroup::idClicked, this, &Stepper::chosen);
    setCurrent(0);
}

int Stepper::current() const
{
    return m_group.checkedId();
}

void Stepper::setCurrent(int at)
{
    step(at)->setChecked(true);
}

void Stepper::keyPressEvent(QKeyEvent *event)
{
    const int by = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const int to = current() + by;
    if (by == 0 || to < 0 || to >= count) {
        QWidget::keyPressEvent(event);
        return;
    }
    step(to)->setFocus();
    step(to)->click();
}

void Stepper::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Colour::Window));
    paintHairline(&painter, QRectF(0, height() - 1, width(), 1), Colour::Line);
}

} // namespace paybench::ui
