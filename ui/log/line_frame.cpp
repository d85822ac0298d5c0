// SPDX-License-Identifier: MPL-2.0
#include "ui/log/line_frame.h"

#include "ui/style/strokes.h"

#include <QEvent>
#include <QPainter>

namespace paybench::ui {

namespace {

int capWidth(const QString &key)
{
    return std::max(px(24), QFontMetrics(face(Face::CaptionMedium)).horizontalAdvance(key) + px(14));
}

} // namespace

LineFrame::LineFrame(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(rowHeight(48));
}

void LineFrame::setWrong(bool wrong)
{
    m_isWrong = wrong;
    update();
}

void LineFrame::follow(QWidget *field)
{
    m_field = field;
    field->installEventFilter(this);
}

bool LineFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void LineFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isStrong = m_isWrong || (m_field && m_field->hasFocus());
    const Colour frame = m_isWrong ? Colour::Bad : isStrong ? Colour::Focus : Colour::Edge;
    paintBox(&painter, QRectF(rect()), colour(Colour::Surface), colour(frame), isStrong ? 2 : 1, px(8));
}

LineKeys::LineKeys(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
}

void LineKeys::setHints(std::vector<LineKey> hints)
{
    m_hints = std::move(hints);
    QStringList words;
    for (const LineKey &hint : m_hints)
        words << hint.key + QChar(u' ') + hint.words;
    setAccessibleName(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

int LineKeys::widthOf(const LineKey &hint) const
{
    return capWidth(hint.key) + px(8) + std::min(px(150), QFontMetrics(face(Face::Caption)).horizontalAdvance(hint.words) + 1);
}

QSize LineKeys::sizeHint() const
{
    int width = 0;
    for (const LineKey &hint : m_hints)
        width += widthOf(hint) + px(14);
    return {width, rowHeight(24)};
}

void LineKeys::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int right = width();
    for (auto hint = m_hints.rbegin(); hint != m_hints.rend(); ++hint) {
        const int left = right - widthOf(*hint);
        if (left < 0)
            return; // no room for the less important ones, which come first
        const QRectF cap(left, (height() - px(20)) / 2, capWidth(hint->key), px(20));
        paintBox(&painter, cap, colour(Colour::Raised), mixed(colour(Colour::Edge), colour(Colour::Surface), 0.6), 1, px(4));
        painter.setFont(face(Face::CaptionMedium));
        painter.setPen(colour(Colour::Text));
        painter.drawText(cap, Qt::AlignCenter, hint->key);
        painter.setFont(face(Face::Caption));
        painter.setPen(colour(Colour::Muted));
        const QRect words(int(cap.right()) + px(8), 0, right - int(cap.right()) - px(8), height());
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(hint->words, Qt::ElideRight, words.width()));
        right = left - px(14);
    }
}

} // namespace paybench::ui
