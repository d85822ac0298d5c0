// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QDate>

#include <vector>

// What can change over time carries the day from which it holds; this picks what holds on a day.

namespace paybench {

// The newest row whose `from` has come, or nullptr. Rows stand in any order; of two with the same day the last listed wins.
template <class Row>
const Row *inForce(const std::vector<Row> &rows, QDate day)
{
    const Row *found = nullptr;
    for (const Row &row : rows) {
        if (row.from <= day && (!found || found->from <= row.from))
            found = &row;
    }
    return found;
}

} // namespace paybench
