// SPDX-License-Identifier: MPL-2.0
#include "ui/cases/case_panel.h"
#include "ui/style/figures.h"
#include "ui/style/strokes.h"

#include <QPainter>

#include <algorithm>

// Small drawings of the panel: the bar of the clock, and its lines.

namespace paybench::ui {

SlaBar::SlaBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SlaBar::setSla(const worklog::Sla &sla)
{
    m_sla = sla;
    update();
}

QSize SlaBar::sizeHint() const
{
    return {px(120), px(6)};
}

void SlaBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole(rect());
    paintBox(&painter, whole, colour(Colour::Line), QColor(), 0, px(3));
    const double share = m_sla.allowed > 0 ? std::clamp(double(m_sla.used) / double(m_sla.allowed), 0.0, 1.0) : 1.0;
    const Colour fill = m_sla.left() < 0 ? Colour::Bad : m_sla.isStill ? Colour::Edge : Colour::Accent;
    if (share > 0)
        paintBox(&painter, QRectF(whole.left(), whole.top(), std::max(whole.width() * share, double(px(4))), whole.height()), colour(fill), QColor(), 0, px(3));
}

CaseLine::CaseLine(const QString &icon, const QString &lead, const QString &words, const QString &note, QWidget *parent)
    : QAbstractButton(parent), m_icon(icon), m_lead(lead), m_words(words), m_note(note)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    QStringList spoken{lead, words, note};
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(QStringLiteral(", ")));
}

void CaseLine::setPlain()
{
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_Hover, false);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize CaseLine::sizeHint() const
{
    return {px(200), std::max(px(26), QFontMetrics(face(Face::Body)).height() + px(8))};
}

void CaseLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() && testAttribute(Qt::WA_Hover))
        paintBox(&painter, QRectF(rect()).adjusted(-px(1), 1, 0, -1), colour(Colour::Hover), QColor(), 0, px(4));
    if (hasFocus())
        paintRing(&painter, QRectF(rect()), px(4));
    const double side = px(15);
    paintIcon(&painter, QRectF(px(1), (height() - side) / 2, side, side), m_icon, Colour::Muted);
    painter.setFont(face(Face::Body));
    int left = px(26);
    if (!m_lead.isEmpty()) {
        painter.setPen(colour(Colour::Muted));
        paintFigures(&painter, QRectF(left, 0, px(90), height()), Qt::AlignLeft, m_lead);
        left += std::max(int(figuresWidth(painter.font(), m_lead)), px(44)) + px(12);
    }
    painter.setPen(colour(Colour::Muted));
    const int noteWidth = m_note.isEmpty() ? 0 : int(figuresWidth(painter.font(), m_note)) + px(10);
    paintFigures(&painter, QRectF(0, 0, width() - px(4), height()), Qt::AlignRight, m_note);
    painter.setPen(colour(Colour::Text));
    const int room = std::max(0, width() - left - noteWidth - px(4));
    painter.drawText(QRect(left, 0, room, height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_words, Qt::ElideRight, room));
}

} // namespace paybench::ui
