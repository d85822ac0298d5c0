// SPDX-License-Identifier: MPL-2.0
#include "core/store/contact_history.h"

#include <algorithm>

namespace paybench::store {

namespace {

using staffing::CountedDay;
using staffing::History;

constexpr int wholeDay = 24 * 60;

int unitOf(const std::vector<IntervalSum> &rows)
{
    int shortest = wholeDay;
    for (const IntervalSum &row : rows)
        shortest = std::min(shortest, row.minutes);
    if (rows.empty() || shortest <= 30)
        return 30;
    return shortest <= 60 ? 60 : wholeDay;
}

// Minute of the unit → what was counted in it, all days together.
std::map<int, double> shapeOf(const std::vector<IntervalSum> &rows, int unit)
{
    std::map<int, double> shape;
    for (const IntervalSum &row : rows) {
        if (row.minutes <= unit)
            shape[row.minute / unit * unit] += row.offered;
    }
    return shape;
}

// The units within the row that are ever counted, with their parts of its total.
std::map<int, double> partsOf(const IntervalSum &row, const std::map<int, double> &shape, int unit)
{
    std::map<int, double> within;
    double sum = 0;
    for (const auto &[minute, counted] : shape) {
        if (minute + unit <= row.minute || minute >= row.minute + row.minutes)
            continue;
        within[minute] = counted;
        sum += counted;
    }
    if (within.empty())
        return {{row.minute / unit * unit, row.offered}};
    for (auto &[minute, part] : within)
        part = sum > 0 ? row.offered * part / sum : row.offered / double(within.size());
    return within;
}

void addTo(CountedDay &day, const IntervalSum &row, const std::map<int, double> &shape, int unit)
{
    if (row.minutes <= unit) {
        day.counts[row.minute / unit * unit] += row.offered;
        return;
    }
    for (const auto &[minute, part] : partsOf(row, shape, unit))
        day.counts[minute] += part;
}

} // namespace

History historyOf(const std::vector<IntervalSum> &rows)
{
    History history;
    history.minutes = unitOf(rows);
    const std::map<int, double> shape = shapeOf(rows, history.minutes);
    for (const IntervalSum &row : rows) {
        if (history.days.empty() || history.days.back().day != row.day) {
            history.days.emplace_back();
            history.days.back().day = row.day;
        }
        addTo(history.days.back(), row, shape, history.minutes);
    }
    return history;
}

} // namespace paybench::store
