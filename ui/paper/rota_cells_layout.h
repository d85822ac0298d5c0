// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/paper/rota_layout.h"

// Cells, chips and fonts of a rota on paper.

namespace paybench::ui {

QFont paperFont(double pixels, QFont::Weight weight = QFont::Normal);

// A cell with one mark, or its two halves side by side. With room enough the word stands in place of the letter.
void layCell(RotaPage &page, const QRectF &rect, const rota::RosterDay &day, const rota::RosterCell &cell);

void layChip(RotaPage &page, const QRectF &rect, rota::Mark mark, bool isAway = false);

// Persons planned, with what is missing raised beside it where it is too few.
void layPlanned(RotaPage &page, const QRectF &rect, int halves, int missingHalves);

QString halvesText(int halves); // "8", "8,5"; 0 is a dash

} // namespace paybench::ui
