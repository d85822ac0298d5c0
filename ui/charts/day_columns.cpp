// SPDX-License-Identifier: MPL-2.0
#include "ui/charts/day_columns.h"

#include "core/basics/calendar.h"
#include "ui/style/style.h"

#include <algorithm>
#include <cmath>

namespace paybench::ui {

namespace {

constexpr double weekGap = 7;

} // namespace

DayColumns::DayColumns(const std::vector<QDate> &days, int left, int right)
{
    int gaps = 0;
    for (std::size_t at = 0; at < days.size(); ++at) {
        const bool begins = at == 0 || isoWeek(days[at]) != isoWeek(days[at - 1]);
        m_begins.push_back(begins);
        m_gaps.push_back(begins && at > 0 ? px(weekGap) : 0);
        gaps += m_gaps.back();
    }
    const double each = days.empty() ? 0 : double(std::max(0, right - left - gaps)) / double(days.size());
    double place = left;
    m_edges.push_back(left);
    for (std::size_t at = 0; at < days.size(); ++at) {
        place += each + m_gaps[at];
        m_edges.push_back(int(std::lround(place)));
    }
}

QRectF DayColumns::cell(int column, double top, double height) const
{
    const int left = edge(column) + gap(column);
    return QRectF(left, top, edge(column + 1) - left, height);
}

int DayColumns::at(double x) const
{
    for (int column = 0; column < count(); ++column) {
        if (x >= edge(column) && x < edge(column + 1))
            return column;
    }
    return -1;
}

int DayColumns::axisWidth()
{
    return px(46);
}

int DayColumns::leastWidth(int days)
{
    return axisWidth() + days * px(20) + px(weekGap) * ((days + 4) / 5);
}

} // namespace paybench::ui
