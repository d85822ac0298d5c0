// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QtGlobal>

#include <vector>

// A price by whole counts, as steps a linear program can take: from the cheapest count up and down, each dearer than the last.
// Priced by whole counts the bound is far better than with an absolute difference.

namespace paybench::solver {

struct Step {
    double slope = 0; // price of each count further from the cheapest
    int length = 0;   // counts
};

struct Steps {
    int origin = 0; // place of the cheapest count
    std::vector<Step> up, down;
};

// Where the prices do not rise ever faster, the steps lie below them: a bound stays one.
Steps stepsOf(const std::vector<qint64> &values);

} // namespace paybench::solver
