// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <vector>

// The rate of counts as a product of effects: a penalised, robust log-linear fit. No Qt in here.

namespace paybench::staffing {

// An effect that plays a part in an observation, by its column; the value is mostly 1.
struct Term {
    int column = 0;
    double value = 1;
};
using Terms = std::vector<Term>;

struct Observation {
    Terms terms;
    double exposure = 1; // of an ordinary day: half when only half was open or counted
    double count = 0;
    bool isUsed = true;
};

// What the fit is drawn towards where little was counted: Σ value·effect = towards, as strongly as that many days say it.
struct Pull {
    Terms terms;
    double strength = 1;
    double towards = 0;
};

struct Fitted {
    std::vector<double> effects;   // logarithms, by column
    std::vector<double> means;     // expected count of each observation
    std::vector<bool> special;     // so far off that it was set aside
    double variation = 0;          // coefficient of variation beyond Poisson, of the middle of the observations
};

double logRate(const Terms &terms, const std::vector<double> &effects);

// start: where the effects begin, as many as there are columns. Weights are Huber's; counts vary by their mean
// (Poisson) and by variation²·mean².
Fitted fitted(const std::vector<Observation> &observations, const std::vector<Pull> &pulls, std::vector<double> start, int rounds);

// The variation with which this share of the counts lies within so many standard deviations of its mean.
double variationOf(const std::vector<double> &counts, const std::vector<double> &means, double share, double deviations);

} // namespace paybench::staffing
