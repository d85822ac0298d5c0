// SPDX-License-Identifier: MPL-2.0
#include "ui/today/timer_card.h"

#include "ui/inputs/buttons.h"
#include "ui/style/figures.h"
#include "ui/style/strokes.h"
#include "ui/today/board_painting.h"

#include <QPainter>
#include <QPushButton>

namespace paybench::ui {

namespace {

struct ChipColours {
    Colour fill, ink;
};

ChipColours chipOf(worklog::Work work)
{
    switch (work) {
    case worklog::Work::Support: return {Colour::Support, Colour::OnSupport};
    case worklog::Work::FollowUp: return {Colour::FollowUp, Colour::OnFollowUp};
    case worklog::Work::Registration: return {Colour::Registration, Colour::OnRegistration};
    case worklog::Work::Other: break;
    }
    return {Colour::Sunk, Colour::Muted};
}

} // namespace

TimerCard::TimerCard(QWidget *parent) : QWidget(parent), m_stop(button(ButtonRole::Ordinary, QStringLiteral("stop"), this))
{
    setObjectName(QStringLiteral("timerCard"));
    m_stop->setObjectName(QStringLiteral("stopTimer"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_stop, &QPushButton::clicked, this, &TimerCard::stopAsked);
    retranslate();
}

void TimerCard::retranslate()
{
    m_stop->setAccessibleName(tr("Stop the timer"));
    m_stop->setToolTip(tr("Stop the timer"));
    setAccessibleName(tr("My timer"));
    update();
}

QSize TimerCard::sizeHint() const
{
    return {px(276), px(54)};
}

void TimerCard::present(const worklog::Timer &timer, bool isSomebodyHere)
{
    m_timer = timer;
    m_isSomebodyHere = isSomebodyHere;
    m_stop->setVisible(canStop());
    update();
}

void TimerCard::tick(std::int64_t now)
{
    const std::int64_t since = m_timer.isOnCall() ? m_timer.callStarted : m_timer.started;
    const std::int64_t seconds = canStop() ? std::max<std::int64_t>(0, now - since) : 0;
    const auto two = [](std::int64_t value) { return QString::number(value).rightJustified(2, u'0'); };
    m_elapsed = canStop() ? two(seconds / 3600) + u':' + two(seconds / 60 % 60) + u':' + two(seconds % 60) : QString();
    setAccessibleDescription(canStop() ? what() + u' ' + m_elapsed : what());
    update();
}

worklog::Activity TimerCard::activity() const
{
    return m_timer.isOnCall() ? worklog::activityOf(m_timer.callChannel) : m_timer.doing.activity;
}

QString TimerCard::what() const
{
    if (!m_isSomebodyHere)
        return tr("Choose who sits here");
    if (!canStop())
        return tr("Nothing is timed");
    return m_timer.isOnCall() || m_timer.doing.name.isEmpty() ? worklog::name(activity()) : m_timer.doing.name;
}

void TimerCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, QRectF(rect()), colour(Colour::Surface), colour(Colour::Line), 1, px(8));
    const QRectF chip(px(12), height() / 2.0 - px(11), px(26), px(22));
    const worklog::Work work = canStop() ? worklog::workOf(activity()) : worklog::Work::Other;
    const ChipColours colours = chipOf(work);
    paintBox(&painter, chip, colour(colours.fill), QColor(), 0, px(3));
    const QString letter = canStop() ? worklog::letter(work) : QString();
    if (letter.isEmpty()) {
        paintIcon(&painter, QRectF(chip.center().x() - px(8), chip.center().y() - px(8), px(16), px(16)), QStringLiteral("clock"), Colour::Muted);
    } else {
        painter.setFont(face(Face::BodyStrong));
        painter.setPen(colour(colours.ink));
        painter.drawText(chip, Qt::AlignCenter, letter);
    }
    const double clock = m_elapsed.isEmpty() ? 0 : figuresWidth(face(Face::BodyStrong), m_elapsed);
    const double right = (m_stop->isVisible() ? m_stop->x() - px(10) : width() - px(12));
    const double left = chip.right() + px(10);
    paintText(painter, QRectF(left, height() / 2.0 - px(18), right - clock - px(8) - left, px(17)), {tr("My timer"), face(Face::Caption), Colour::Muted});
    paintText(painter, QRectF(left, height() / 2.0 - px(1), right - clock - px(8) - left, px(18)), {what(), face(Face::BodyStrong)});
    painter.setFont(face(Face::BodyStrong));
    painter.setPen(colour(Colour::Text));
    paintFigures(&painter, QRectF(right - clock, 0, clock, height()), Qt::AlignRight, m_elapsed);
}

void TimerCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int side = rowHeight(30);
    m_stop->setGeometry(width() - side - px(12), (height() - side) / 2, side, side);
}

} // namespace paybench::ui
