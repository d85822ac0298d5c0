// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/accuracy.h"

#include <catch2/catch.hpp>

#include <rapidcheck/catch.h>

#include <cmath>

using namespace paybench::staffing;

namespace {

double poissonChance(double mean, int calls)
{
    return std::exp(-mean + calls * std::log(mean) - std::lgamma(calls + 1.0));
}

double negativeBinomial(double mean, double variation, int calls)
{
    const double shape = 1 / (variation * variation);
    return std::exp(std::lgamma(calls + shape) - std::lgamma(shape) - std::lgamma(calls + 1.0) + shape * std::log(shape / (shape + mean))
                    + calls * std::log(mean / (shape + mean)));
}

ForecastPoint pointOf(double expected, double actual, double naive = -1)
{
    ForecastPoint point;
    point.expected = expected;
    point.actual = actual;
    point.naive = naive;
    return point;
}

} // namespace

TEST_CASE("three days of forecast and actual give WAPE 9.58 % and bias −6.6 % (X-15)", "[staffing]")
{
    const Accuracy found = accuracy({pointOf(80, 92), pointOf(120, 114), pointOf(180, 201)});
    CHECK(found.points == 3);
    CHECK(found.wape == Approx(39.0 / 407).epsilon(1e-14));
    CHECK(found.bias == Approx(-27.0 / 407).epsilon(1e-14));
    CHECK(found.mase == 0);
    CHECK(found.explained == 0);
    CHECK(found.inBand == 0);
}

TEST_CASE("the mean deviation of a Poisson count is its sum over all counts", "[staffing]")
{
    const double mean = GENERATE(0.05, 0.3, 1.0, 2.5, 7.0, 7.5, 40.0, 119.0);
    CAPTURE(mean);
    double sum = 0;
    for (int calls = 0; calls < 600; ++calls)
        sum += std::abs(calls - mean) * poissonChance(mean, calls);
    CHECK(poissonDeviation(mean) == Approx(sum).epsilon(1e-10));
}

TEST_CASE("without calls nothing is missed, and many calls are missed by 0.8 of their root", "[staffing]")
{
    CHECK(poissonDeviation(0) == 0);
    CHECK(poissonDeviation(-1) == 0);
    CHECK(poissonDeviation(32500) == Approx(std::sqrt(2 * 32500 / M_PI)).epsilon(1e-4));
}

TEST_CASE("MASE and explained compare with the naive forecast where there is one", "[staffing]")
{
    const Accuracy found = accuracy({pointOf(100, 110, 130), pointOf(100, 90, 110), pointOf(50, 60)});
    CHECK(found.mase == Approx(20.0 / 40));
    CHECK(found.naiveWape == Approx(40.0 / 200));
    const double floor = 2 * poissonDeviation(100) / 200;
    CHECK(found.explained == Approx((0.2 - 0.1) / (0.2 - floor)));
    CHECK(found.wape == Approx(30.0 / 260));
}

TEST_CASE("the share within the band counts its edges, and only points with a band", "[staffing]")
{
    ForecastPoint edge = pointOf(10, 12);
    edge.low = 8;
    edge.high = 12;
    ForecastPoint outside = edge;
    outside.actual = 13;
    CHECK(accuracy({edge, outside, pointOf(1, 1)}).inBand == Approx(0.5));
}

TEST_CASE("no points and no calls are no division by zero", "[staffing]")
{
    CHECK(accuracy({}).wape == 0);
    const Accuracy nobody = accuracy({pointOf(3, 0, 2)});
    CHECK(nobody.wape == 0);
    CHECK(nobody.explained == 0);
    CHECK(std::isfinite(nobody.mase));
}

TEST_CASE("a quantile lies within one call of the counted distribution", "[staffing]")
{
    const auto [mean, variation] = GENERATE(table<double, double>({{0.4, 0.2}, {3, 0.5}, {12, 0.18}, {119, 0.13}, {199, 0.3}, {400, 0.2}, {1500, 0.1}}));
    for (const double probability : {0.1, 0.5, 0.9}) {
        CAPTURE(mean, variation, probability);
        int exact = 0;
        double upTo = negativeBinomial(mean, variation, 0);
        while (upTo < probability)
            upTo += negativeBinomial(mean, variation, ++exact);
        CHECK(callsQuantile(mean, variation, probability) == Approx(exact).margin(1.0).epsilon(0.003));
    }
}

TEST_CASE("quantiles rise with the probability and with the mean, and are never below zero", "[staffing]")
{
    rc::prop("", [] {
        const double mean = *rc::gen::inRange(0, 4000000) / 1000.0;
        const double variation = *rc::gen::inRange(0, 800) / 1000.0;
        const double low = callsQuantile(mean, variation, 0.1);
        const double middle = callsQuantile(mean, variation, 0.5);
        const double high = callsQuantile(mean, variation, 0.9);
        RC_ASSERT(low >= 0 && low <= middle && middle <= high && std::isfinite(high));
        RC_ASSERT(callsQuantile(mean * 1.5 + 1, variation, 0.9) >= high);
    });
}
