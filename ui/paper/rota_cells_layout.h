// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/paper/rota_layout.h"

#include <optional>

// Cells, chips and fonts of a rota on paper.

namespace paybench::ui {

QFont paperFont(double pixels, QFont::Weight weight = QFont::Normal);

// A cell with one mark, or its two halves side by side. With room enough the word stands in place of the letter.
void layCell(RotaPage &page, const QRectF &rect, const rota::RosterDay &day, const rota::RosterCell &cell);

void layChip(RotaPage &page, const QRectF &rect, rota::Mark mark, bool isAway = false);

// What a mark means: a duty, or a sign of its own for days that nobody works.
struct LegendItem {
    std::optional<rota::Mark> mark;
    QString sign; // without a mark
    QString word;
};

std::vector<LegendItem> legendOf(const rota::Roster &roster);
void layLegendMark(RotaPage &page, const QRectF &rect, const LegendItem &item);

// Persons planned, with what is missing raised beside it where it is too few.
void layPlanned(RotaPage &page, const QRectF &rect, int halves, int missingHalves);

QString halvesText(int halves); // "8", "8,5"; 0 is a dash

double widthOfGroups(const rota::Roster &roster); // of their names, as far as a page has room for them

} // namespace paybench::ui
