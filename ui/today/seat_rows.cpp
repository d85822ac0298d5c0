// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "ui/style/figures.h"
#include "ui/style/strokes.h"
#include "ui/today/board_painting.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

// Who answers, large enough for the other side of the room.

namespace paybench::ui {

namespace {

using reports::FirstLineSeat;
using reports::TodayBoard;

constexpr int fewSeats = 4;   // as large as they can be
constexpr int someSeats = 7;

struct SeatMeasures {
    double height = 60, chip = 44, name = 32, next = 20, note = 15;
};

SeatMeasures seatMeasures(std::size_t rows)
{
    if (rows <= fewSeats)
        return {};
    if (rows <= someSeats)
        return {44, 34, 24, 17, 13};
    return {30, 24, 15, 13, 12};
}

QString closing(const TodayBoard &board)
{
    return QCoreApplication::translate("today", "until %1").arg(format::time(board.closes));
}

// What stands beside a name: half days, lunch, instead of whom, what keeps the seat empty.
struct SeatNote {
    QString text;
    QString icon = {};
    Colour ink = Colour::Muted;
};

QString lunchText(const TodayBoard &board, const Stretch &lunch)
{
    const std::int64_t opens = board.hours.start;
    const auto clock = [&](std::int64_t at) { return format::clock(board.opens.addSecs(int(at - opens))); };
    return QCoreApplication::translate("today", "lunch %1").arg(clock(lunch.start) + QChar(0x2013) + clock(lunch.end));
}

bool isHalf(const TodayBoard &board, const FirstLineSeat &seat)
{
    return !seat.until.isEmpty() && !seat.until.contains(format::clock(board.closes));
}

std::vector<SeatNote> notesOf(const TodayBoard &board, const FirstLineSeat &seat)
{
    std::vector<SeatNote> notes;
    if (!seat.person && board.isOpen)
        return notes;
    if (!seat.meanwhile.isEmpty())
        notes.push_back({seat.meanwhile, QStringLiteral("clock"), Colour::Warn});
    if (isHalf(board, seat))
        notes.push_back({seat.until});
    else if (seat.lunch)
        notes.push_back({lunchText(board, *seat.lunch)});
    if (!seat.insteadOf.isEmpty())
        notes.push_back({QCoreApplication::translate("today", "instead of %1").arg(seat.insteadOf), QStringLiteral("swap"), Colour::Accent});
    return notes;
}

QString nameOf(const TodayBoard &board, const FirstLineSeat &seat)
{
    if (seat.person)
        return seat.name;
    return board.isOpen ? QCoreApplication::translate("today", "Nobody") : QString();
}

QString wordsOf(const TodayBoard &board, const FirstLineSeat &seat)
{
    QStringList parts{seat.groupName, nameOf(board, seat)};
    for (const SeatNote &note : notesOf(board, seat))
        parts << note.text;
    if (!seat.next.isEmpty())
        parts << QCoreApplication::translate("today", "next %1").arg(seat.next.join(QStringLiteral(", ")));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

void paintChip(QPainter &painter, const QRectF &place, const BoardType &type, bool isNow)
{
    const QColor fill = isNow ? colour(Colour::Support) : mixed(colour(Colour::Support), colour(Colour::Surface), 0.35);
    paintBox(&painter, place, fill, QColor(), 0, type.px(3));
    QFont letter = type.font(Face::BodyStrong);
    letter.setWeight(QFont::Bold);
    if (letter.pixelSize() > 0)
        letter.setPixelSize(int(place.height() * 0.5));
    painter.setFont(letter);
    painter.setPen(colour(isNow ? Colour::OnSupport : Colour::Text));
    painter.drawText(place, Qt::AlignCenter, rota::letter(rota::Mark::Support));
}

void paintNotes(QPainter &painter, const QRectF &place, const BoardType &type, const std::vector<SeatNote> &notes, double size)
{
    const std::size_t shown = std::min<std::size_t>(notes.size(), place.height() >= type.px(40) ? 2 : 1);
    const double line = shown == 2 ? type.px(20) : place.height();
    double top = shown == 2 ? place.center().y() - line : place.top();
    for (std::size_t at = 0; at < shown; ++at, top += line) {
        const SeatNote &note = notes[at];
        QRectF words(place.left(), top, place.width(), line);
        const bool isPlain = note.icon.isEmpty();
        if (!isPlain) {
            const double side = type.px(14);
            paintIcon(&painter, QRectF(words.left(), words.center().y() - side / 2, side, side), note.icon, note.ink);
            words.adjust(side + type.px(7), 0, 0, 0);
        }
        QFont font = isPlain ? type.sub(QFont::Normal) : type.font(Face::CaptionMedium);
        if (isPlain && size < 15)
            font = type.font(Face::Body);
        paintText(painter, words, {note.text, font, isPlain ? note.ink : Colour::Text});
    }
}

QFont nextFont(const BoardType &type, const SeatMeasures &measures)
{
    QFont font = type.large(measures.next);
    font.setWeight(QFont::Medium);
    return font;
}

// Which day stands in the last column; shorter where the whole of it has no room.
QString nextHeading(const TodayBoard &board, const QFont &font, double room)
{
    QString next = format::longDay(board.nextDay);
    const bool isTomorrow = board.isToday && board.nextDay == board.day.addDays(1);
    if (isTomorrow)
        next = QCoreApplication::translate("today", "Tomorrow, %1").arg(next);
    else if (!next.isEmpty())
        next[0] = next[0].toUpper();
    if (QFontMetricsF(font).horizontalAdvance(next) <= room)
        return next;
    return isTomorrow ? QCoreApplication::translate("today", "Tomorrow") : format::day(board.nextDay);
}

} // namespace

SeatColumns seatColumns(const TodayBoard &board, const BoardType &type, double width)
{
    const SeatMeasures measures = seatMeasures(board.seats.size());
    SeatColumns columns;
    double widestGroup = 0, widestName = 0, widestNext = 0;
    for (const FirstLineSeat &seat : board.seats) {
        widestGroup = std::max(widestGroup, QFontMetricsF(type.large(measures.next)).horizontalAdvance(seat.groupName));
        widestName = std::max(widestName, QFontMetricsF(type.large(measures.name)).horizontalAdvance(nameOf(board, seat)));
        widestNext = std::max(widestNext, QFontMetricsF(nextFont(type, measures)).horizontalAdvance(seat.next.join(QStringLiteral(", "))) + 1);
    }
    columns.group = type.px(measures.chip) + type.px(14);
    columns.name = columns.group + (widestGroup > 0 ? std::min(widestGroup, width * 0.2) + type.px(22) : 0);
    columns.until = std::max(width * 0.45, columns.name + std::min(widestName, width * 0.4) + type.px(16));
    columns.until = std::min(columns.until, width * 0.58);
    columns.next = std::max(width * 0.705, columns.until + type.px(120));
    columns.next = std::min(columns.next, std::max(columns.until + type.px(40), width - std::min(widestNext, width * 0.3))); // beside a panel there is less room for what is between
    columns.nameSize = measures.name;
    return columns;
}

BoardLine::Paint seatHeading(const TodayBoard &board, const BoardType &type)
{
    return [board, type](QPainter &painter, const QRectF &place) {
        const SeatColumns columns = seatColumns(board, type, place.width());
        const QFont note = type.font(Face::CaptionMedium);
        paintText(painter, QRectF(place.left(), place.top(), columns.until, place.height()), {board.headline(), type.sub(QFont::DemiBold)});
        if (board.isOpen)
            paintText(painter, QRectF(place.left() + columns.until, place.top(), columns.next - columns.until - type.px(8), place.height()), {closing(board), note, Colour::Muted});
        const QString next = nextHeading(board, note, place.width() - columns.next);
        paintText(painter, QRectF(place.left() + columns.next, place.top(), place.width() - columns.next, place.height()), {next, note, Colour::Muted});
        paintRule(painter, place);
    };
}

std::vector<BoardRow> seatRows(const TodayBoard &board, const BoardType &type)
{
    const SeatMeasures measures = seatMeasures(board.seats.size());
    std::vector<BoardRow> rows;
    for (std::size_t at = 0; at < board.seats.size(); ++at) {
        BoardRow row;
        row.words = wordsOf(board, board.seats[at]);
        row.height = type.px(measures.height);
        const bool isLast = at + 1 == board.seats.size();
        row.paint = [board, at, type, measures, isLast](QPainter &painter, const QRectF &place) {
            const FirstLineSeat &seat = board.seats[at];
            const SeatColumns columns = seatColumns(board, type, place.width());
            const auto column = [&](double from, double to) { return QRectF(place.left() + from, place.top(), to - from - type.px(10), place.height()); };
            const double chip = type.px(measures.chip), chipHeight = chip * 36 / 44;
            if (board.isOpen)
                paintChip(painter, QRectF(place.left(), std::round(place.center().y() - chipHeight / 2), chip, chipHeight), type, seat.isNow && seat.person);
            QFont group = type.large(measures.next);
            group.setWeight(QFont::Normal);
            paintText(painter, column(columns.group, columns.name), {seat.groupName, group, Colour::Muted});
            const bool isMissing = !seat.person && board.isOpen;
            paintText(painter, column(columns.name, columns.until),
                      {nameOf(board, seat), type.large(measures.name), isMissing ? Colour::Bad : seat.isNow && seat.person ? Colour::Text : Colour::Muted});
            paintNotes(painter, column(columns.until, columns.next), type, notesOf(board, seat), measures.note);
            paintText(painter, column(columns.next, place.width() + type.px(10)), {seat.next.join(QStringLiteral(", ")), nextFont(type, measures)});
            if (!isLast)
                paintRule(painter, place);
        };
        rows.push_back(row);
    }
    return rows;
}

} // namespace paybench::ui
