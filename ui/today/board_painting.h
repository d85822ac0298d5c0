// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reports/today_board.h"
#include "ui/today/board_list.h"

// The rows of each block of the board, from its values; and the drawing they share.

namespace paybench::ui {

// A word or figure in its place: elides at the end, never overlaps.
struct BoardText {
    QString text;
    QFont font;
    Colour ink = Colour::Text;
    Qt::Alignment alignment = Qt::AlignLeft;
};
void paintText(QPainter &painter, const QRectF &place, const BoardText &text);
void paintRule(QPainter &painter, const QRectF &place); // a hairline at the foot
BoardLine::Paint headingPaint(const BoardHeading &heading, const BoardType &type, bool hasRule);

// Where the columns of the seats begin, shared by their heading.
struct SeatColumns {
    double group = 0, name = 0, until = 0, next = 0;
    double nameSize = 32;
};
SeatColumns seatColumns(const reports::TodayBoard &board, const BoardType &type, double width);
BoardLine::Paint seatHeading(const reports::TodayBoard &board, const BoardType &type);
std::vector<BoardRow> seatRows(const reports::TodayBoard &board, const BoardType &type);
std::vector<BoardRow> deviationRows(const reports::TodayBoard &board, const BoardType &type, int most);
std::vector<BoardRow> deadlineRows(const reports::TodayBoard &board, const BoardType &type, int most); // the first large
std::vector<BoardRow> caseCounts(const reports::TodayBoard &board, const BoardType &type); // one row with the three figures
std::vector<BoardRow> dueRows(const reports::TodayBoard &board, const BoardType &type, int most);
std::vector<BoardRow> awayRows(const reports::TodayBoard &board, const BoardType &type, int most);

} // namespace paybench::ui
