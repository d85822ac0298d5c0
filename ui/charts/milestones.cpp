// SPDX-License-Identifier: MPL-2.0
#include "ui/charts/timeline.h"
#include "ui/style/figures.h"
#include "ui/style/strokes.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace paybench::ui {

namespace {

int stepHeight()
{
    return rowHeight(42);
}

} // namespace

Milestones::Milestones(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Milestones::setMilestones(std::vector<Milestone> milestones)
{
    m_milestones = std::move(milestones);
    QStringList words;
    for (const Milestone &m : m_milestones)
        words << QStringList({m.when, m.title, m.note}).join(QLatin1Char(' '));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize Milestones::sizeHint() const
{
    return {px(276), int(m_milestones.size()) * stepHeight()};
}

QSize Milestones::minimumSizeHint() const
{
    return {px(160), sizeHint().height()};
}

void Milestones::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double x = px(7);
    const double line = QFontMetrics(face(Face::Body)).height();
    if (m_milestones.size() > 1)
        paintHairline(&painter, QRectF(x, line / 2, 2, double(m_milestones.size() - 1) * stepHeight()), Colour::Line);
    double dates = 0;
    for (const Milestone &m : m_milestones)
        dates = std::max(dates, figuresWidth(face(Face::Body), m.when));
    for (std::size_t at = 0; at < m_milestones.size(); ++at) {
        const Milestone &m = m_milestones[at];
        const double top = double(at) * stepHeight();
        const bool now = m.state == Milestone::State::Now;
        const QColor ink = colour(m.state == Milestone::State::Past ? Colour::Edge : Colour::Accent);
        const double r = px(5);
        painter.fillRect(QRectF(x - r - 2, top + line / 2 - r - 2, 2 * r + 6, 2 * r + 4), palette().color(backgroundRole()));
        paintBox(&painter, QRectF(x + 1 - r, top + line / 2 - r, 2 * r, 2 * r), now ? ink : colour(Colour::Surface), ink, 2, r);
        painter.setFont(face(Face::Body));
        painter.setPen(colour(m.state == Milestone::State::Past ? Colour::Muted : Colour::Text));
        paintFigures(&painter, QRectF(px(24), top, dates, line), Qt::AlignLeft, m.when);
        const double left = px(24) + std::ceil(dates) + px(11);
        const QRectF words(left, top, width() - left, line);
        painter.setFont(face(now ? Face::BodyStrong : Face::BodyMedium));
        painter.setPen(colour(Colour::Text));
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m.title, Qt::ElideRight, int(words.width())));
        painter.setFont(face(Face::Caption));
        painter.setPen(colour(Colour::Muted));
        painter.drawText(words.translated(0, line), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m.note, Qt::ElideRight, int(words.width())));
    }
}

} // namespace paybench::ui
