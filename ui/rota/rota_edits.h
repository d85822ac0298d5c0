// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/rota/rota_texts.h"

#include <functional>

// What a gesture on the grid would change: letters, pins, pasting, swapping. Nothing is changed here.

namespace paybench::ui {

struct Gesture {
    rota::Edit edit;   // empty: nothing to do
    QString name;      // of the step
    QString refusal;   // said to who tried it, also when part of it could be done; empty: nothing to say
};

enum class Parts { Whole, Afternoon };

Gesture marked(const rota::Roster &roster, const std::vector<RotaCell> &cells, rota::DayMarks marks, Parts parts = Parts::Whole);
Gesture emptied(const rota::Roster &roster, const std::vector<RotaCell> &cells);
Gesture pinned(const rota::Roster &roster, const std::vector<RotaCell> &cells); // all pinned already: unpinned
Gesture swapped(const rota::Roster &roster, RotaCell from, RotaCell to);

// Tabbed letters of the cells' rectangle, for spreadsheets.
QString lettersOf(const rota::Roster &roster, const std::vector<RotaCell> &cells);
// Letters from there at the first selected cell; one letter goes into all that are selected.
Gesture pasted(const rota::Roster &roster, const std::vector<RotaCell> &cells, const QString &text);

} // namespace paybench::ui
