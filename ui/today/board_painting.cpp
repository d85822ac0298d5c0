// SPDX-License-Identifier: MPL-2.0
#include "ui/today/board_painting.h"

#include "ui/style/figures.h"
#include "ui/style/strokes.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

// What the blocks share, and the deviations: icon, what it is, and the deed that mends it.

namespace paybench::ui {

namespace {

using Deed = reports::Deviation::Deed;
using Weight = reports::Deviation::Weight;

QString boardText(const char *text)
{
    return QCoreApplication::translate("today", text);
}

QString deedText(Deed deed)
{
    switch (deed) {
    case Deed::None: break;
    case Deed::ShowRota: return boardText(QT_TRANSLATE_NOOP("today", "Show in the rota"));
    case Deed::PickCase: return boardText(QT_TRANSLATE_NOOP("today", "Pick"));
    case Deed::ShowCases: return boardText(QT_TRANSLATE_NOOP("today", "Show the cases"));
    case Deed::ShowMonth: return boardText(QT_TRANSLATE_NOOP("today", "Show the month"));
    case Deed::ShowPerson: return boardText(QT_TRANSLATE_NOOP("today", "Show the person"));
    case Deed::ShowDemand: return boardText(QT_TRANSLATE_NOOP("today", "Show the demand"));
    case Deed::ShowDay: return boardText(QT_TRANSLATE_NOOP("today", "Show that day"));
    case Deed::FindSubstitute: return boardText(QT_TRANSLATE_NOOP("today", "Find a substitute"));
    }
    return {};
}

const char *iconOf(Weight weight)
{
    return weight == Weight::Bad ? "error" : weight == Weight::Warning ? "warning" : "info";
}

Colour inkOf(Weight weight)
{
    return weight == Weight::Bad ? Colour::Bad : weight == Weight::Warning ? Colour::Warn : Colour::Accent;
}

BoardRow deviationRow(const reports::Deviation &one, const BoardType &type)
{
    BoardRow row;
    row.height = type.px(48);
    row.deed = type.isWall() ? QString() : deedText(one.deed);
    row.words = one.detail.isEmpty() ? one.title : one.title + QStringLiteral(". ") + one.detail;
    row.paint = [one, type, deed = row.deed](QPainter &painter, const QRectF &place) {
        const double icon = type.px(18);
        paintIcon(&painter, QRectF(place.left() + type.px(1), place.top() + type.px(7), icon, icon), QLatin1String(iconOf(one.weight)), inkOf(one.weight));
        const QFont title = type.sub(QFont::Medium);
        const QFont link = type.font(Face::BodyStrong);
        const double linkWidth = deed.isEmpty() ? 0 : QFontMetricsF(link).horizontalAdvance(deed) + type.px(16);
        const QRectF words = place.adjusted(type.px(34), 0, -linkWidth, 0);
        paintText(painter, QRectF(words.left(), place.top() + type.px(5), words.width(), type.px(20)), {one.title, title, Colour::Text});
        paintText(painter, QRectF(words.left(), place.top() + type.px(25), words.width(), type.px(18)), {one.detail, type.font(Face::Caption), Colour::Muted});
        paintText(painter, QRectF(place.right() - linkWidth, place.top() + type.px(5), linkWidth, type.px(20)), {deed, link, Colour::Accent, Qt::AlignRight});
    };
    return row;
}

} // namespace

void paintText(QPainter &painter, const QRectF &place, const BoardText &text)
{
    if (text.text.isEmpty() || place.width() <= 0)
        return;
    painter.setFont(text.font);
    painter.setPen(colour(text.ink));
    const QString fitted = QFontMetricsF(text.font).elidedText(text.text, Qt::ElideRight, std::ceil(place.width()));
    painter.drawText(place, int(Qt::AlignVCenter | text.alignment) | int(Qt::TextSingleLine), fitted);
}

void paintRule(QPainter &painter, const QRectF &place)
{
    paintHairline(&painter, QRectF(place.left(), place.bottom() - 1, place.width(), 1), Colour::Line);
}

BoardLine::Paint headingPaint(const BoardHeading &heading, const BoardType &type, bool hasRule)
{
    return [heading, type, hasRule](QPainter &painter, const QRectF &place) {
        const QFont title = type.sub(QFont::DemiBold);
        const QFont figure = type.font(Face::CaptionMedium);
        const double titleWidth = std::min(place.width(), QFontMetricsF(title).horizontalAdvance(heading.title) + 2);
        const double figureWidth = heading.figure.isEmpty() ? 0 : QFontMetricsF(figure).horizontalAdvance(heading.figure) + type.px(4);
        paintText(painter, QRectF(place.left(), place.top(), titleWidth, place.height()), {heading.title, title});
        const double left = place.left() + titleWidth + type.px(12);
        const double room = place.right() - figureWidth - type.px(10) - left;
        if (room > type.px(60))
            paintText(painter, QRectF(left, place.top(), room, place.height()), {heading.note, type.font(Face::Caption), Colour::Muted});
        paintText(painter, QRectF(place.right() - figureWidth, place.top(), figureWidth, place.height()), {heading.figure, figure, heading.figureInk, Qt::AlignRight});
        if (hasRule)
            paintRule(painter, place);
    };
}

std::vector<BoardRow> deviationRows(const reports::TodayBoard &board, const BoardType &type, int most)
{
    std::vector<BoardRow> rows;
    for (const reports::Deviation &one : board.deviations) {
        if (int(rows.size()) == most)
            break;
        rows.push_back(deviationRow(one, type));
    }
    return rows;
}

} // namespace paybench::ui
