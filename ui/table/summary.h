// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/table/value.h"

#include <utility>
#include <vector>

// Count, sum and average of what is selected in a table, for the status bar.

namespace paybench::ui {

struct Summary {
    struct Figure { // of one column
        QString title;
        Kind kind = Kind::Count;
        int decimals = 2;
        std::vector<Value> values; // without none
    };

    int cells = 0; // with something in them
    int rows = 0;
    std::vector<Figure> figures;
    std::vector<std::pair<QString, QString>> said = {}; // label and figure of a single cell, where there is more to say than a sum
};

// Label and figure, in order: count, sum and average of one kind of figure; count and each column's sum where kinds are mixed.
// Words beside the figures: rows are counted. Nothing selected, or a single text or line of them: empty.
std::vector<std::pair<QString, QString>> summaryTexts(const Summary &summary);

} // namespace paybench::ui
