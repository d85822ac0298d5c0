// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <vector>

// How far a forecast was off, always beside the least that chance allows. No Qt in here.

namespace paybench::staffing {

struct Accuracy {
    int points = 0;
    double wape = 0;      // Σ|F − A| / ΣA
    double bias = 0;      // Σ(F − A) / ΣA; below 0: the forecast was too low
    double mase = 0;      // mean |F − A| over the mean absolute error of the naive forecast; 0 without one
    double floorWape = 0; // what a perfect forecast of the mean would still miss: Poisson, from the forecast's means
    double naiveWape = 0; // of the naive forecast (same weekday a week before), 0 without one
    double explained = 0; // (naive − wape) / (naive − floor); 0 without a naive one
    double inBand = 0;    // share of the actual values within P10–P90, 0 without a band
};

struct ForecastPoint {
    double expected = 0;
    double actual = 0;
    double naive = -1;    // below 0: there is none
    double low = 0;       // P10
    double high = -1;     // P90; below 0: no band
};

Accuracy accuracy(const std::vector<ForecastPoint> &points);

// E|N − λ| of a Poisson N: 2 e^−λ λ^(⌊λ⌋+1) / ⌊λ⌋!
double poissonDeviation(double mean);

// A quantile of calls whose mean is uncertain: negative binomial with variance mean + variation²·mean². Fractional.
double callsQuantile(double mean, double variation, double probability);

} // namespace paybench::staffing
