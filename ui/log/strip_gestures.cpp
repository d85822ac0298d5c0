// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "ui/log/day_strip.h"
#include "ui/log/log_words.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

// Keys and mouse of the day strip. It asks; the page writes, and says why where it cannot.

namespace paybench::ui {

namespace {

constexpr std::int64_t minute = 60;

} // namespace

void DayStrip::keyPressEvent(QKeyEvent *event)
{
    const int by = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const bool isShift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (by != 0 && event->modifiers().testFlag(Qt::ControlModifier))
        return moveEdge(isShift ? Edge::Start : Edge::End, by);
    if (by != 0 && isShift)
        return moveCaret(by);
    if (by != 0)
        return select(std::clamp(m_current < 0 ? (by > 0 ? 0 : int(m_parts.size()) - 1) : m_current + by, 0, std::max(0, int(m_parts.size()) - 1)));
    if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End)
        return select(event->key() == Qt::Key_Home ? 0 : int(m_parts.size()) - 1);
    if (event->modifiers() != Qt::NoModifier || !letterPressed(event->key()))
        QWidget::keyPressEvent(event);
}

bool DayStrip::letterPressed(int key)
{
    const Part *part = currentPart();
    if (!part)
        return false;
    switch (key) {
    case Qt::Key_S:
        if (part->entry)
            emit splitAsked(*part->entry, m_caret);
        return true;
    case Qt::Key_M: join(); return true;
    case Qt::Key_F:
        if (!part->entry)
            emit fillAsked(part->time);
        return true;
    case Qt::Key_Delete:
        if (part->entry)
            emit removeAsked(*part->entry);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (part->entry)
            emit editAsked(*part->entry);
        else
            emit fillAsked(part->time);
        return true;
    default: return false;
    }
}

void DayStrip::join()
{
    const Part *part = currentPart();
    if (!part || !part->entry)
        return;
    for (std::size_t at = std::size_t(m_current) + 1; at < m_parts.size(); ++at) {
        if (m_parts[at].entry)
            return emit joinAsked(*part->entry, *m_parts[at].entry);
    }
}

void DayStrip::moveCaret(int minutes)
{
    const Part *part = currentPart();
    if (!part || !part->entry)
        return;
    const std::int64_t latest = std::max(part->time.start, part->time.end - 1);
    m_caret = std::clamp(m_caret + minutes * minute, std::min(part->time.start + 1, latest), latest);
    setAccessibleDescription(tr("Split at %1").arg(clockOf(m_place, m_caret)));
    update();
}

// A piece ends on whole minutes when it is moved by keys.
void DayStrip::moveEdge(Edge edge, int minutes)
{
    const Part *part = currentPart();
    if (!part || !part->entry || !part->entry->id)
        return;
    Stretch time = part->entry->time;
    std::int64_t &moving = edge == Edge::Start ? time.start : time.end;
    const bool isWhole = moving % minute == 0;
    moving = (moving / minute + (isWhole || minutes < 0 ? minutes + (isWhole ? 0 : 1) : minutes)) * minute;
    if (time.end > time.start)
        emit moveAsked(*part->entry, time);
}

int DayStrip::partAt(double x) const
{
    for (int at = int(m_parts.size()) - 1; at >= 0; --at) {
        const QRectF place = placeOf(m_parts[std::size_t(at)].time);
        if (x >= place.left() && x <= place.right())
            return at;
    }
    return -1;
}

DayStrip::Edge DayStrip::edgeAt(int part, double x) const
{
    if (part < 0 || !m_parts[std::size_t(part)].entry || !m_parts[std::size_t(part)].entry->id || m_isClosed)
        return Edge::None;
    const QRectF place = placeOf(m_parts[std::size_t(part)].time);
    const double reach = std::min<double>(px(5), place.width() / 3);
    return x - place.left() < reach ? Edge::Start : place.right() - x < reach ? Edge::End : Edge::None;
}

Stretch DayStrip::drawn() const
{
    Stretch time = m_parts[std::size_t(m_current)].entry->time;
    if (m_held == Edge::Start)
        time.start = std::min(m_heldAt, time.end - 1);
    else
        time.end = std::max(m_heldAt, time.start + 1);
    return time;
}

void DayStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    const double x = event->position().x();
    const int part = partAt(x);
    select(part);
    m_held = edgeAt(part, x);
    m_heldAt = secondAt(x);
    if (m_held == Edge::None && currentPart() && currentPart()->entry)
        m_caret = std::clamp(secondAt(x) / minute * minute, currentPart()->time.start, currentPart()->time.end);
    update();
}

void DayStrip::mouseMoveEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    if (m_held == Edge::None) {
        setCursor(edgeAt(partAt(x), x) == Edge::None ? Qt::ArrowCursor : Qt::SplitHCursor);
        return;
    }
    m_heldAt = secondAt(x) / minute * minute;
    QToolTip::showText(event->globalPosition().toPoint(), spanOf(m_place, drawn()), this);
    update();
}

void DayStrip::mouseReleaseEvent(QMouseEvent *)
{
    const Part *part = currentPart();
    if (m_held == Edge::None || !part || !part->entry)
        return;
    const Stretch time = drawn();
    const worklog::Entry entry = *part->entry;
    m_held = Edge::None;
    update();
    if (std::abs(time.start - entry.time.start) >= minute || std::abs(time.end - entry.time.end) >= minute)
        emit moveAsked(entry, time);
}

void DayStrip::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Part *part = currentPart();
    if (!part)
        return;
    m_held = Edge::None;
    if (part->entry)
        emit splitAsked(*part->entry, secondAt(event->position().x()) / minute * minute);
    else
        emit fillAsked(part->time);
}

bool DayStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int part = partAt(help->pos().x());
        QToolTip::showText(help->globalPos(), part < 0 ? QString() : words(m_parts[std::size_t(part)]), this);
        return true;
    }
    return QWidget::event(event);
}

void DayStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason && !m_parts.empty())
        choose(int(m_parts.size()) - 1);
    update();
}

void DayStrip::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_held = Edge::None;
    update();
}

} // namespace paybench::ui
