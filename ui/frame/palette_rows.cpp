// SPDX-License-Identifier: MPL-2.0
#include "ui/frame/palette_rows.h"

#include "ui/style/strokes.h"

#include <QCoreApplication>
#include <QPainter>

namespace paybench::ui {

namespace {

bool isMarked(const std::vector<Span> &spans, int letter)
{
    for (const Span &span : spans) {
        if (letter >= span.from && letter < span.from + span.length)
            return true;
    }
    return false;
}

// Paints the name in runs of plain and marked letters; gives where it ends.
int paintTitle(QPainter *painter, QPoint baseline, int right, const QString &title, const std::vector<Span> &spans)
{
    int x = baseline.x();
    for (int from = 0; from < title.size();) {
        const bool marked = isMarked(spans, from);
        int to = from + 1;
        while (to < title.size() && isMarked(spans, to) == marked)
            ++to;
        painter->setFont(face(marked ? Face::BodyStrong : Face::BodyMedium));
        painter->setPen(colour(marked ? Colour::Accent : Colour::Text));
        const QString run = painter->fontMetrics().elidedText(title.mid(from, to - from), Qt::ElideRight, right - x);
        painter->drawText(x, baseline.y(), run);
        x += painter->fontMetrics().horizontalAdvance(run);
        from = to;
    }
    return x;
}

// A key cap at the right end; gives where it begins.
int paintKeys(QPainter *painter, const QRect &row, const QString &keys)
{
    QFont font = face(Face::CaptionMedium);
    painter->setFont(font);
    const int width = painter->fontMetrics().horizontalAdvance(keys) + px(14);
    const int height = std::max(px(20), painter->fontMetrics().height() + px(3));
    const QRectF cap(row.right() - px(18) - width, row.center().y() - height / 2.0 + 1, width, height);
    paintBox(painter, cap, colour(Colour::Window), colour(Colour::Edge), 1, px(4));
    painter->setPen(colour(Colour::Text));
    painter->drawText(cap, Qt::AlignCenter, keys);
    return int(cap.left()) - px(12);
}

} // namespace

QSize PaletteRows::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool isCaption = !index.data(NumberFact).isValid();
    return {px(200), isCaption ? rowHeight(28) : rowHeight(34)};
}

void PaletteRows::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!index.data(NumberFact).isValid()) {
        painter->setFont(face(Face::CaptionMedium));
        painter->setPen(colour(Colour::Muted));
        painter->drawText(row.adjusted(px(19), 0, -px(16), 0), Qt::AlignVCenter, index.data().toString());
        return painter->restore();
    }
    const bool isChosen = option.state & QStyle::State_Selected;
    if (isChosen || (option.state & QStyle::State_MouseOver))
        paintBox(painter, QRectF(row).adjusted(px(7), 0, -px(7), 0),
                 colour(isChosen ? Colour::Selection : Colour::Hover), QColor(), 0, radius());
    const int side = px(18);
    paintIcon(painter, QRect(row.left() + px(21), row.center().y() - side / 2 + 1, side, side),
              index.data(IconFact).toString(), isChosen ? Colour::Accent : Colour::Muted);
    QString keys = index.data(KeysFact).toString();
    if (keys.isEmpty() && isChosen)
        keys = QCoreApplication::translate("QShortcut", "Enter");
    const int right = keys.isEmpty() ? row.right() - px(20) : paintKeys(painter, row, keys);
    const QFontMetrics metrics(face(Face::Body));
    const int baseline = row.top() + (row.height() + metrics.ascent() - metrics.descent()) / 2;
    const int end = paintTitle(painter, {row.left() + px(51), baseline}, right, index.data().toString(),
                               index.data(SpansFact).value<std::vector<Span>>());
    painter->setFont(face(Face::Body));
    painter->setPen(colour(Colour::Muted));
    const int room = right - end - px(12);
    if (room > px(30))
        painter->drawText(end + px(12), baseline,
                          metrics.elidedText(index.data(NoteFact).toString(), Qt::ElideRight, room));
    painter->restore();
}

} // namespace paybench::ui
