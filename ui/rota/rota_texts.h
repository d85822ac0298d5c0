// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/roster.h"

#include <QString>

#include <array>
#include <utility>
#include <vector>

// The rota in words: what a cell, a day and a row say to a reader, what a gesture is called, and why a cell cannot be edited.

namespace paybench::ui {

using RotaCell = std::pair<int, int>; // row and day

QString cellLetters(const rota::Roster &roster, int row, int day);  // "S", "SÄ"; – away, · off, × closed; empty
// "Anna Lind, Wednesday 14 October: Support, pinned"
QString cellSentence(const rota::Roster &roster, int row, int day, bool isBroken = false);
QString daySentence(const rota::Roster &roster, int day, std::array<int, 2> planned, int missing);
QString rowSentence(const rota::RosterRow &row, const rota::RowSums &sums);

QString marksName(rota::DayMarks marks); // "Support"; "Support in the morning, Follow-up in the afternoon"
QString daysText(int halves, bool inHalves); // 10 or 9.5; a dash for none
QString balanceText(int tenths);             // +1.2
QString shortDay(QDate date);                // Wed 14 October
QString weekdayName(QDate date);             // Mo, må

// Why nothing can be typed there. Empty: it can.
QString lockReason(const rota::Roster &roster, int row, int day);

QString markStep(const rota::Roster &roster, const rota::Edit &edit); // "Give Anna Lind support on Wednesday 14 October"
QString swapStep(const rota::Roster &roster, const rota::Edit &edit);

} // namespace paybench::ui
