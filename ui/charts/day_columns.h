// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QDate>
#include <QRectF>

#include <vector>

// Where the days of a month stand from left to right, weeks a little apart. The strip and the heat map under it share it, so
// that their days stand under each other.

namespace paybench::ui {

class DayColumns {
public:
    DayColumns() = default;
    DayColumns(const std::vector<QDate> &days, int left, int right); // pixels between which the days stand

    int count() const { return int(m_gaps.size()); }
    bool beginsWeek(int column) const { return m_begins.at(std::size_t(column)); }
    int edge(int column) const { return m_edges.at(std::size_t(column)); } // of the column with its gap; count() is the end
    int gap(int column) const { return m_gaps.at(std::size_t(column)); }   // before a week, at the left of the column
    QRectF cell(int column, double top, double height) const;              // without the gap
    int at(double x) const;                                                // the column at a place; -1: none

    static int axisWidth();  // at the left, for hours and ticks
    static int leastWidth(int days); // with the axis: figures of two digits still fit

private:
    std::vector<int> m_edges;
    std::vector<int> m_gaps;
    std::vector<bool> m_begins;
};

} // namespace paybench::ui
