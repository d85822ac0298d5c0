// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/uncertain_rate.h"

#include <cmath>

namespace paybench::staffing {

namespace {

constexpr int ratePoints = 8;
constexpr double noVariation = 1e-4;

// Orthonormal polynomials of Laguerre with weight x^α e^−x / Γ(α + 1): the middle and off entries of their Jacobi matrix.
double middleEntry(int k, double alpha)
{
    return 2 * k + alpha + 1;
}

double offEntry(int k, double alpha)
{
    return std::sqrt(k * (k + alpha));
}

// How many zeros of the polynomial of degree ratePoints lie below x: Sturm's count.
int zerosBelow(double x, double alpha)
{
    int below = 0;
    double pivot = middleEntry(0, alpha) - x;
    for (int k = 1;; ++k) {
        if (pivot == 0)
            pivot = -1e-300;
        below += pivot < 0;
        if (k == ratePoints)
            return below;
        pivot = middleEntry(k, alpha) - x - offEntry(k, alpha) * offEntry(k, alpha) / pivot;
    }
}

double zero(int index, double alpha)
{
    double low = 0;
    double high = middleEntry(ratePoints, alpha) + 2 * offEntry(ratePoints, alpha);
    for (int halving = 0; halving < 60; ++halving) {
        const double middle = (low + high) / 2;
        (zerosBelow(middle, alpha) > index ? high : low) = middle;
    }
    return (low + high) / 2;
}

double weightAt(double x, double alpha)
{
    double before = 0;
    double here = 1;
    double squares = 0;
    for (int k = 0; k < ratePoints; ++k) {
        squares += here * here;
        const double next = ((x - middleEntry(k, alpha)) * here - offEntry(k, alpha) * before) / offEntry(k + 1, alpha);
        before = here;
        here = next;
    }
    return 1 / squares;
}

} // namespace

std::vector<RatePoint> ratesOfCalls(double variation)
{
    if (!(variation >= noVariation))
        return {{1, 1}};
    const double scale = variation * variation;
    const double alpha = 1 / scale; // counted by calls, the shape 1/c² grows by one
    std::vector<RatePoint> points;
    for (int index = 0; index < ratePoints; ++index) {
        const double x = zero(index, alpha);
        points.push_back({x * scale, weightAt(x, alpha)});
    }
    return points;
}

} // namespace paybench::staffing
