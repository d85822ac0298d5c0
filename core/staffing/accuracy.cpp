// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/accuracy.h"

#include <algorithm>
#include <cmath>

namespace paybench::staffing {

namespace {

constexpr double summedUpTo = 200;    // means above are smooth enough for a formula
constexpr double leastVariation = 1e-6; // below, the calls are Poisson

// Of the standard normal distribution, by the rational approximation of Abramowitz and Stegun 26.2.23 with two Newton steps.
double normalQuantile(double probability)
{
    const bool lower = probability < 0.5;
    const double tail = lower ? probability : 1 - probability;
    const double t = std::sqrt(-2 * std::log(tail));
    double z = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
    for (int step = 0; step < 2; ++step) {
        const double density = std::exp(-z * z / 2) / std::sqrt(2 * M_PI);
        z += (0.5 * std::erfc(z / std::sqrt(2.0)) - tail) / density;
    }
    return lower ? -z : z;
}

// Wilson and Hilferty: the cube root of a gamma quantity is nearly normal.
double gammaQuantile(double mean, double relativeVariance, double probability)
{
    const double ninth = relativeVariance / 9;
    const double root = 1 - ninth + normalQuantile(probability) * std::sqrt(ninth);
    return root <= 0 ? 0 : mean * root * root * root;
}

// Walks the distribution from 0 calls up; between two counts the probability is spread evenly.
double countedQuantile(double mean, double variation, double probability)
{
    const bool isPoisson = variation < leastVariation;
    const double shape = isPoisson ? 0 : 1 / (variation * variation);
    const double share = isPoisson ? mean : mean / (shape + mean);
    double chance = isPoisson ? std::exp(-mean) : std::exp(-shape * std::log1p(mean / shape));
    double below = 0;
    const int most = int(mean + 60 * std::sqrt(mean + variation * variation * mean * mean)) + 60;
    for (int calls = 0; calls < most; ++calls) {
        if (below + chance >= probability)
            return std::max(0.0, calls - 0.5 + (probability - below) / chance);
        below += chance;
        chance *= (isPoisson ? share : (calls + shape) * share) / (calls + 1);
    }
    return most;
}

struct Sums {
    int points = 0;
    double actual = 0;
    double missed = 0;
    double floor = 0;
    double naive = 0;

    double share(double part) const { return actual > 0 ? part / actual : 0; }
};

void add(Sums &sums, const ForecastPoint &point)
{
    ++sums.points;
    sums.actual += point.actual;
    sums.missed += std::abs(point.expected - point.actual);
    sums.floor += poissonDeviation(point.expected);
    sums.naive += std::abs(point.naive - point.actual);
}

} // namespace

double poissonDeviation(double mean)
{
    if (!(mean > 0))
        return 0;
    const double whole = std::floor(mean);
    return 2 * std::exp(-mean + (whole + 1) * std::log(mean) - std::lgamma(whole + 1));
}

double callsQuantile(double mean, double variation, double probability)
{
    if (!(mean > 0) || !(probability > 0))
        return 0;
    const double asked = std::min(probability, 1 - 1e-12);
    const double spread = std::max(0.0, variation);
    if (mean > summedUpTo)
        return gammaQuantile(mean, 1 / mean + spread * spread, asked);
    return countedQuantile(mean, spread, asked);
}

Accuracy accuracy(const std::vector<ForecastPoint> &points)
{
    Sums all;
    Sums beside; // the points that have a naive forecast: only those can be compared with it
    double over = 0;
    int banded = 0;
    int within = 0;
    for (const ForecastPoint &point : points) {
        add(all, point);
        over += point.expected - point.actual;
        if (point.naive >= 0)
            add(beside, point);
        banded += point.high >= 0;
        within += point.high >= 0 && point.low <= point.actual && point.actual <= point.high;
    }
    Accuracy result;
    result.points = all.points;
    result.wape = all.share(all.missed);
    result.bias = all.share(over);
    result.floorWape = all.share(all.floor);
    result.inBand = banded > 0 ? double(within) / banded : 0;
    if (beside.points == 0)
        return result;
    result.naiveWape = beside.share(beside.naive);
    result.mase = beside.naive > 0 ? beside.missed / beside.naive : 0;
    const double room = beside.naive - beside.floor;
    result.explained = room > 0 && beside.actual > 0 ? (beside.naive - beside.missed) / room : 0;
    return result;
}

} // namespace paybench::staffing
