// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "ui/style/figures.h"
#include "ui/today/board_painting.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

// The side of the board: bank days, cases, absences.

namespace paybench::ui {

namespace {

using reports::DueCase;
using reports::PayDeadline;
using reports::TodayBoard;

constexpr qint64 soonSeconds = 3600; // within the hour

void paintFigureIn(QPainter &painter, const QRectF &place, const QFont &font, Colour ink, const QString &figure, Qt::Alignment alignment)
{
    painter.setFont(font);
    painter.setPen(colour(ink));
    paintFigures(&painter, place, alignment, figure);
}

QString inSentence(QString name) // of a step, as the centre has named it
{
    if (!name.isEmpty())
        name[0] = name[0].toLower();
    return name;
}

QString deadlineWords(const PayDeadline &one)
{
    return QCoreApplication::translate("today", "%1: %2, %Ln bank day(s) left", nullptr, one.bankDays).arg(format::longDay(one.day), one.step);
}

QString customersText(const PayDeadline &one)
{
    const int customers = one.notDone > 0 ? one.notDone : one.customers;
    return QCoreApplication::translate("today", "%1, %2").arg(format::longDay(one.day), QCoreApplication::translate("today", "%Ln customer(s)", nullptr, customers));
}

BoardRow largeDeadline(const PayDeadline &one, const BoardType &type)
{
    BoardRow row;
    row.words = deadlineWords(one);
    row.height = type.px(62);
    row.deed = QCoreApplication::translate("today", "Show the month");
    row.paint = [one, type](QPainter &painter, const QRectF &place) {
        const QFont large = type.large(44);
        const QString days = format::number(one.bankDays);
        const double width = std::max<double>(figuresWidth(large, days), type.px(28));
        paintFigureIn(painter, QRectF(place.left(), place.top() + type.px(2), width, place.height() - type.px(10)), large, Colour::Text, days, Qt::AlignLeft);
        const double left = place.left() + width + type.px(14);
        const QString to = one.bankDays == 0 ? QCoreApplication::translate("today", "today: %1").arg(inSentence(one.step))
                                             : QCoreApplication::translate("today", "bank day(s) to %1", nullptr, one.bankDays).arg(inSentence(one.step));
        const QRectF words(left, place.top() + type.px(6), place.right() - left, type.px(22));
        const bool fits = QFontMetricsF(type.sub(QFont::DemiBold)).horizontalAdvance(to) <= words.width();
        paintText(painter, words, {to, fits ? type.sub(QFont::DemiBold) : type.font(Face::BodyStrong)});
        paintText(painter, QRectF(left, place.top() + type.px(28), place.right() - left, type.px(18)), {customersText(one), type.font(Face::Caption), Colour::Muted});
        paintRule(painter, place);
    };
    return row;
}

BoardRow smallDeadline(const PayDeadline &one, const BoardType &type, double dayWidth)
{
    BoardRow row;
    row.words = deadlineWords(one);
    row.height = type.px(28);
    row.deed = QCoreApplication::translate("today", "Show the month");
    row.paint = [one, type, dayWidth](QPainter &painter, const QRectF &place) {
        const QFont strong = type.font(Face::BodyStrong);
        const QString days = format::number(one.bankDays);
        const double figure = std::max<double>(figuresWidth(strong, days), type.px(16));
        paintText(painter, QRectF(place.left(), place.top(), dayWidth, place.height()), {format::shortDay(one.day), type.font(Face::Body), Colour::Muted});
        const double left = place.left() + dayWidth + type.px(8);
        const QString step = inSentence(one.step);
        paintText(painter, QRectF(left, place.top(), place.right() - figure - type.px(6) - left, place.height()),
                  {step, one.isPayDay ? strong : type.font(Face::Body), one.isPayDay ? Colour::Accent : Colour::Text});
        paintFigureIn(painter, QRectF(place.right() - figure, place.top(), figure, place.height()), strong, Colour::Text, days, Qt::AlignRight);
        paintRule(painter, place);
    };
    return row;
}

QString leftText(const DueCase &one)
{
    if (one.left < 0)
        return QCoreApplication::translate("today", "%1 late").arg(format::duration(-one.left));
    return QCoreApplication::translate("today", "in %1").arg(format::duration(one.left));
}

QString dueText(const TodayBoard &board, const DueCase &one)
{
    return one.due.date() == board.today ? format::clock(one.due.time()) : format::shortDay(one.due.date());
}

// As narrow as a time, so that one day far off does not take the room of all titles.
QString narrowDue(const TodayBoard &board, const DueCase &one)
{
    if (one.due.date() == board.today)
        return format::clock(one.due.time());
    return QLocale().toString(one.due.date(), QCoreApplication::translate("today", "d MMM"));
}

Colour dueInk(const DueCase &one)
{
    return one.left < 0 ? Colour::Bad : one.left < soonSeconds ? Colour::Warn : Colour::Text;
}

void paintLeft(QPainter &painter, const QRectF &place, const BoardType &type, const DueCase &one, double width)
{
    const bool isMarked = one.left < soonSeconds;
    const QRectF words(place.right() - width, place.top(), width, place.height());
    paintText(painter, words, {leftText(one), isMarked ? type.font(Face::CaptionMedium) : type.font(Face::Caption), isMarked ? dueInk(one) : Colour::Muted, Qt::AlignRight});
    if (!isMarked)
        return;
    const double side = type.px(14);
    paintIcon(&painter, QRectF(words.left() - side - type.px(4), words.center().y() - side / 2, side, side), one.left < 0 ? QStringLiteral("error") : QStringLiteral("warning"), dueInk(one));
}

BoardRow dueRow(const TodayBoard &board, const DueCase &one, const BoardType &type, double dueWidth)
{
    BoardRow row;
    row.words = QStringLiteral("%1: %2, %3, %4").arg(dueText(board, one), one.title, one.place, leftText(one));
    row.height = type.px(38);
    row.deed = QCoreApplication::translate("today", "Open the case");
    row.paint = [one, type, due = narrowDue(board, one), dueWidth](QPainter &painter, const QRectF &place) {
        paintFigureIn(painter, QRectF(place.left(), place.top(), dueWidth, place.height()), type.sub(QFont::DemiBold), dueInk(one), due, Qt::AlignLeft);
        const double right = QFontMetricsF(type.font(Face::CaptionMedium)).horizontalAdvance(leftText(one)) + 2;
        paintLeft(painter, place, type, one, right);
        const double left = place.left() + dueWidth + type.px(10);
        const double width = place.right() - right - type.px(one.left < soonSeconds ? 26 : 8) - left;
        paintText(painter, QRectF(left, place.top() + type.px(2), width, type.px(18)), {one.title, type.font(Face::BodyMedium)});
        paintText(painter, QRectF(left, place.top() + type.px(18), width, type.px(17)), {one.place, type.font(Face::Caption), Colour::Muted});
        paintRule(painter, place);
    };
    return row;
}

BoardRow awayRow(const TodayBoard &board, const reports::AwayPerson &one, const BoardType &type)
{
    BoardRow row;
    const QString when = one.when(board.day);
    row.words = QStringLiteral("%1, %2, %3").arg(one.name, one.groupName, when);
    row.height = type.px(26);
    row.paint = [one, when, type](QPainter &painter, const QRectF &place) {
        const QFont name = type.font(Face::BodyStrong), plain = type.font(Face::Body);
        const double nameWidth = std::min(QFontMetricsF(name).horizontalAdvance(one.name) + 2, place.width() * 0.5);
        const double whenWidth = std::min(QFontMetricsF(plain).horizontalAdvance(when) + 2, place.width() * 0.55);
        paintText(painter, QRectF(place.left(), place.top(), nameWidth, place.height()), {one.name, name});
        const double left = place.left() + nameWidth + type.px(12);
        paintText(painter, QRectF(left, place.top(), place.right() - whenWidth - type.px(8) - left, place.height()), {one.groupName, plain, Colour::Muted});
        paintText(painter, QRectF(place.right() - whenWidth, place.top(), whenWidth, place.height()), {when, plain, Colour::Text, Qt::AlignRight});
    };
    return row;
}

} // namespace

std::vector<BoardRow> deadlineRows(const TodayBoard &board, const BoardType &type, int most)
{
    std::vector<BoardRow> rows;
    double dayWidth = 0;
    for (const PayDeadline &one : board.deadlines)
        dayWidth = std::max(dayWidth, QFontMetricsF(type.font(Face::Body)).horizontalAdvance(format::shortDay(one.day)) + 2);
    for (const PayDeadline &one : board.deadlines) {
        const bool isLastPlace = int(rows.size()) + 1 >= most; // kept for the pay day, which everything leads to
        if (int(rows.size()) == most || (isLastPlace && !one.isPayDay))
            continue;
        rows.push_back(rows.empty() ? largeDeadline(one, type) : smallDeadline(one, type, dayWidth));
    }
    return rows;
}

std::vector<BoardRow> caseCounts(const TodayBoard &board, const BoardType &type)
{
    const std::vector<std::pair<int, QString>> counts{{board.toDo, QCoreApplication::translate("today", "to do")},
                                                      {board.toPick, QCoreApplication::translate("today", "to pick")},
                                                      {board.toComplete, QCoreApplication::translate("today", "to complete")}};
    BoardRow row;
    row.height = type.px(66);
    row.deed = QCoreApplication::translate("today", "Show the cases");
    QStringList words;
    for (const auto &count : counts)
        words << format::number(count.first) + u' ' + count.second;
    row.words = words.join(QStringLiteral(", "));
    row.paint = [counts, type](QPainter &painter, const QRectF &place) {
        const double step = place.width() / 3;
        for (std::size_t at = 0; at < counts.size(); ++at) {
            const double left = place.left() + double(at) * step;
            paintFigureIn(painter, QRectF(left, place.top() + type.px(2), step, type.px(36)), type.large(30), Colour::Text, format::number(counts[at].first), Qt::AlignLeft);
            paintText(painter, QRectF(left, place.top() + type.px(38), step - type.px(4), type.px(18)), {counts[at].second, type.font(Face::Caption), Colour::Muted});
        }
        paintRule(painter, place);
    };
    return {row};
}

std::vector<BoardRow> dueRows(const TodayBoard &board, const BoardType &type, int most)
{
    std::vector<BoardRow> rows;
    const std::size_t shown = std::min(board.due.size(), std::size_t(most));
    double width = 0;
    for (std::size_t at = 0; at < shown; ++at)
        width = std::max<double>(width, figuresWidth(type.sub(QFont::DemiBold), narrowDue(board, board.due[at])));
    for (std::size_t at = 0; at < shown; ++at)
        rows.push_back(dueRow(board, board.due[at], type, width));
    return rows;
}

std::vector<BoardRow> awayRows(const TodayBoard &board, const BoardType &type, int most)
{
    std::vector<BoardRow> rows;
    for (const reports::AwayPerson &one : board.away) {
        if (int(rows.size()) == most)
            break;
        rows.push_back(awayRow(board, one, type));
    }
    return rows;
}

} // namespace paybench::ui
