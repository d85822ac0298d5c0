// SPDX-License-Identifier: MPL-2.0
#include "ui/table/cell_note.h"

#include "ui/style/style.h"

#include <QAccessible>
#include <QPainter>

#include <algorithm>

namespace paybench::ui {

CellNote::CellNote(QWidget *viewport)
    : QWidget(viewport)
{
    setObjectName(QStringLiteral("cellNote"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFont(face(Face::Body));
    hide();
}

void CellNote::say(const QString &sentence, const QRect &cell)
{
    m_sentence = sentence;
    setAccessibleName(sentence);
    const int room = parentWidget()->width();
    const int wanted = fontMetrics().horizontalAdvance(sentence) + px(16 + 8 + 20);
    const int height = cell.height() - 1;
    QRect place(cell.right() + px(6), cell.top(), wanted, height);
    if (place.right() > room) { // no room beside it: under it, as far right as it may
        const int width = std::min(wanted, room);
        const int below = cell.bottom() + 1;
        const bool fitsBelow = below + height <= parentWidget()->height();
        place = QRect(std::clamp(cell.right() - width, 0, std::max(0, room - width)), fitsBelow ? below : cell.top() - height,
                      width, height);
    }
    setGeometry(place);
    show();
    raise();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void CellNote::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Colour::Surface));
    const int side = px(16);
    paintIcon(&painter, QRectF(px(8), (height() - side) / 2.0, side, side), QStringLiteral("error"), Colour::Bad);
    painter.setPen(colour(Colour::Bad));
    const QRect text = rect().adjusted(px(8) + side + px(6), 0, -px(4), 0);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_sentence, Qt::ElideRight, text.width()));
}

CellNote *noteOf(QWidget *viewport)
{
    auto *note = viewport->findChild<CellNote *>(QString(), Qt::FindDirectChildrenOnly);
    return note ? note : new CellNote(viewport);
}

void hideNote(QWidget *viewport)
{
    if (auto *note = viewport->findChild<CellNote *>(QString(), Qt::FindDirectChildrenOnly))
        note->hide();
}

} // namespace paybench::ui
