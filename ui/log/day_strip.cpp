// SPDX-License-Identifier: MPL-2.0
#include "ui/log/day_strip.h"

#include "core/basics/format.h"
#include "ui/log/log_words.h"
#include "ui/log/planned_words.h"
#include "ui/style/figures.h"
#include "ui/style/strokes.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

// Keys and mouse are in strip_gestures.cpp.

namespace paybench::ui {

namespace {

constexpr std::int64_t hour = 3600;

double stripHeight()
{
    return px(34);
}

} // namespace

DayStrip::DayStrip(const Workplace &place, QWidget *parent) : QWidget(parent), m_place(place)
{
    setObjectName(QStringLiteral("dayStrip"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize DayStrip::sizeHint() const
{
    return {px(720), int(stripHeight()) + px(8) + QFontMetrics(face(Face::Caption)).height()};
}

void DayStrip::present(const DayState &state)
{
    const Part *before = currentPart();
    const std::optional<Stretch> kept = before ? std::optional(before->time) : std::nullopt;
    m_log = state.log;
    m_planned = state.inputs.planned;
    m_now = state.inputs.now;
    m_isClosed = state.inputs.isClosed;
    m_span = state.opening;
    makeSpan();
    makeParts();
    m_current = -1;
    m_held = Edge::None;
    if (kept)
        chooseTime(*kept);
    describe();
    update();
}

// The opening hours, and whole hours more where something was done before or after.
void DayStrip::makeSpan()
{
    if (m_span.seconds() <= 0)
        m_span = {m_log.day.start + 8 * hour, m_log.day.start + 16 * hour};
    for (const worklog::Entry &entry : m_log.entries) {
        while (entry.time.start < m_span.start)
            m_span.start -= hour;
        while (entry.time.end > m_span.end)
            m_span.end += hour;
    }
    m_span.start = std::max(m_span.start, m_log.day.start);
    m_span.end = std::min(m_span.end, m_log.day.end);
}

void DayStrip::makeParts()
{
    m_parts.clear();
    for (const worklog::Entry &entry : m_log.entries)
        m_parts.push_back({entry.time, entry, false});
    for (const worklog::DayFinding &finding : m_log.findings) {
        if (finding.kind == worklog::DayFinding::Kind::Gap)
            m_parts.push_back({finding.time, std::nullopt, false});
        for (Part &part : m_parts)
            part.overlaps = part.overlaps || (finding.kind == worklog::DayFinding::Kind::Overlap && part.entry && part.time.overlaps(finding.time));
    }
    std::stable_sort(m_parts.begin(), m_parts.end(), [](const Part &a, const Part &b) { return a.time.start < b.time.start; });
}

const DayStrip::Part *DayStrip::currentPart() const
{
    return m_current >= 0 && m_current < int(m_parts.size()) ? &m_parts[std::size_t(m_current)] : nullptr;
}

void DayStrip::choose(int part)
{
    m_current = part >= 0 && part < int(m_parts.size()) ? part : -1;
    if (const Part *chosenPart = currentPart())
        m_caret = (chosenPart->time.start + chosenPart->time.end) / 2 / 60 * 60;
    describe();
    update();
}

void DayStrip::chooseTime(const Stretch &time)
{
    // The piece itself, before one that only lies over it.
    const auto same = std::find_if(m_parts.begin(), m_parts.end(), [&time](const Part &part) { return part.time == time; });
    const auto found = same != m_parts.end() ? same : std::find_if(m_parts.begin(), m_parts.end(), [&time](const Part &part) { return part.time.overlaps(time); });
    if (found != m_parts.end())
        choose(int(found - m_parts.begin()));
}

void DayStrip::select(int part)
{
    choose(part);
    emit chosen(m_current);
}

QRectF DayStrip::placeOf(const Stretch &time) const
{
    const double whole = double(std::max<std::int64_t>(1, m_span.seconds()));
    const double room = width() - 2;
    const double left = 1 + std::round(double(time.start - m_span.start) / whole * room);
    const double right = 1 + std::round(double(time.end - m_span.start) / whole * room);
    return QRectF(left, 1, std::max(2.0, right - left), stripHeight() - 2);
}

std::int64_t DayStrip::secondAt(double x) const
{
    const double share = std::clamp((x - 1) / std::max(1.0, double(width() - 2)), 0.0, 1.0);
    return m_span.start + std::int64_t(std::llround(share * double(m_span.seconds())));
}

QString DayStrip::words(const Part &part) const
{
    const QString time = spanOf(m_place, part.time);
    if (!part.entry)
        return tr("%1, nothing is logged", "a time").arg(time);
    const QString what = part.entry->id ? workWords(*part.entry) : tr("%1, running").arg(worklog::name(part.entry->activity));
    return QStringList({time, what, format::duration(part.time.seconds())}).join(QStringLiteral(", "));
}

void DayStrip::describe()
{
    const Part *part = currentPart();
    setAccessibleName(tr("My day"));
    setAccessibleDescription(part ? words(*part) : tr("%Ln piece(s). Arrows walk.", nullptr, int(m_parts.size())));
    if (hasFocus()) {
        QAccessibleEvent spoken(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&spoken);
    }
}

// Behind everything: what the rota has where nothing is logged yet.
void DayStrip::paintPlan(QPainter &painter) const
{
    std::int64_t done = m_span.start;
    for (const worklog::Entry &entry : m_log.entries)
        done = std::max(done, entry.time.end);
    painter.setFont(face(Face::Caption));
    for (const worklog::PlannedStretch &one : m_planned) {
        const Stretch rest{std::max(one.time.start, done), std::min(one.time.end, m_span.end)};
        if (rest.seconds() <= 0)
            continue;
        const QRectF place = placeOf(rest);
        painter.fillRect(QRectF(place.right(), place.top(), 1, place.height()), colour(Colour::Line));
        painter.setPen(colour(Colour::Muted));
        const QString text = one.activity == worklog::Activity::Break ? one.words : tr("rota: %1", "a duty").arg(withinSentence(one.words));
        if (place.width() > px(40))
            painter.drawText(place.adjusted(px(4), 0, -px(4), 0), Qt::AlignCenter, painter.fontMetrics().elidedText(text, Qt::ElideRight, int(place.width()) - px(8)));
    }
}

// Where there is room, what the rota has for it; else only its sign.
QString DayStrip::gapText(const Part &part, double room) const
{
    if (part.entry)
        return QStringLiteral("?");
    const QStringList planned = plannedDuties(m_planned, part.time);
    const QString text = planned.isEmpty() ? tr("nothing logged") : tr("rota: %1", "a duty").arg(planned.join(QStringLiteral(", ")));
    return QFontMetricsF(face(Face::CaptionMedium)).horizontalAdvance(text) <= room ? text : QStringLiteral("…");
}

void DayStrip::paintPart(QPainter &painter, std::size_t at) const
{
    const Part &part = m_parts[at];
    const bool isCurrent = int(at) == m_current;
    const Stretch shown = isCurrent && m_held != Edge::None ? drawn() : part.time;
    const QRectF place = placeOf(shown).adjusted(1, 1, -1, -1);
    const bool isAway = part.entry && part.entry->activity == worklog::Activity::Away;
    if (!part.entry || isAway) { // a gap, and what nobody has said yet: a soft warning with its sign
        paintBox(&painter, place, colour(Colour::WarnSoft), colour(Colour::Warn), 1, px(3));
        painter.setFont(face(Face::CaptionMedium));
        painter.setPen(colour(Colour::Text));
        if (place.width() > px(14))
            painter.drawText(place, Qt::AlignCenter, gapText(part, place.width() - px(12)));
    } else {
        paintWork(painter, place, worklog::workOf(part.entry->activity), signOf(part.entry->activity));
        if (!part.entry->id)
            paintBox(&painter, place, QColor(), colour(Colour::Accent), 2, px(3));
        if (part.overlaps)
            painter.fillRect(QRectF(place.left(), place.bottom() - px(4), place.width(), px(4)), colour(Colour::Bad));
    }
    if (!isCurrent)
        return;
    paintRing(&painter, place.adjusted(-1, -1, 1, 1), px(4));
    if (hasFocus() && part.entry && m_held == Edge::None && m_caret > part.time.start && m_caret < part.time.end) {
        const double x = placeOf({m_caret, m_caret}).left();
        painter.fillRect(QRectF(x, place.top(), 2, place.height()), colour(Colour::Focus));
    }
}

void DayStrip::paintAxis(QPainter &painter) const
{
    painter.setFont(face(Face::Caption));
    painter.setPen(colour(Colour::Muted));
    const double top = stripHeight() + px(6);
    const double tick = width() * double(hour) / double(std::max<std::int64_t>(1, m_span.seconds()));
    const std::int64_t step = tick < figuresWidth(painter.font(), QStringLiteral("00:00")) + px(10) ? 2 * hour : hour;
    const std::int64_t first = m_span.start + (step - (m_span.start - m_log.day.start) % step) % step;
    for (std::int64_t at = first; at <= m_span.end; at += step) {
        const QString text = clockOf(m_place, at);
        const double wide = figuresWidth(painter.font(), text);
        const double x = placeOf({at, at}).left();
        painter.fillRect(QRectF(std::min(x, double(width() - 1)), stripHeight(), 1, px(4)), colour(Colour::Edge));
        paintFigures(&painter, QRectF(std::clamp(x - wide / 2, 0.0, width() - wide), top, wide, painter.fontMetrics().height()), Qt::AlignLeft, text);
    }
}

void DayStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, QRectF(0, 0, width(), stripHeight()), colour(m_isClosed ? Colour::Sunk : Colour::Surface), colour(Colour::Line), 1, px(5));
    paintPlan(painter);
    for (std::size_t at = 0; at < m_parts.size(); ++at) {
        if (int(at) != m_current)
            paintPart(painter, at);
    }
    if (currentPart())
        paintPart(painter, std::size_t(m_current)); // over its neighbours
    paintAxis(painter);
    if (hasFocus() && !currentPart())
        paintRing(&painter, QRectF(0, 0, width(), stripHeight()), px(5));
}

void DayStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

} // namespace paybench::ui
