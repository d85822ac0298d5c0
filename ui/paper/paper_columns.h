// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reports/report.h"

#include <QString>

#include <vector>

// How wide the columns of a table stand on paper: measured from their widest figure, text taking what is left.

namespace paybench::ui {

struct PaperColumn {
    double left = 0;
    double width = 0;
    bool isText = false;
    QString header; // with a line end where it stands on two lines
};

constexpr double columnGap = 14;

std::vector<PaperColumn> paperColumns(const reports::Table &table, double width);

// The table in parts that each fit the width, one below the other: the first column again before what did not fit. Notes
// go with the last part. One part when all of it fits.
std::vector<reports::Table> partsThatFit(const reports::Table &table, double width);

// The height of a row: of its tallest wrapped text, at least one line.
double rowHeight(const std::vector<reports::Cell> &row, const std::vector<PaperColumn> &columns, bool isTotal);

} // namespace paybench::ui
