// SPDX-License-Identifier: MPL-2.0
// What persons calls need: a year of half-hours of fifty groups, beside a plain scan of the same intervals, and a month.

#include "core/staffing/day_plan.h"

#include <benchmark/benchmark.h>

#include <random>
#include <vector>

namespace paybench::bench {

namespace {

using namespace staffing;

constexpr int halfHoursOfYears = 17'520 * 50;
constexpr double dayProfile[] = {5.5, 7.5, 8.5, 8.5, 8, 7.5, 6.5, 5, 5, 6.5, 7, 6.5, 6, 5, 4, 3}; // %, from 8:00

const std::vector<Traffic> &yearOfFiftyGroups()
{
    static const std::vector<Traffic> intervals = [] {
        std::mt19937_64 random(2026);
        std::uniform_real_distribution<double> calls(0, 24);
        std::vector<Traffic> made;
        for (int i = 0; i < halfHoursOfYears; ++i)
            made.push_back({calls(random), 1800, 360, 180});
        return made;
    }();
    return intervals;
}

std::vector<std::vector<Traffic>> month(double patience)
{
    std::vector<std::vector<Traffic>> days;
    for (int day = 0; day < 22; ++day) {
        days.emplace_back();
        for (const double percent : dayProfile)
            days.back().push_back({(119 + 10 * day) * percent / 100, 1800, 360, patience});
    }
    return days;
}

Target within(benchmark::State &state)
{
    return {0.80, double(state.range(0))};
}

void scanOfYear(benchmark::State &state)
{
    const std::vector<Traffic> &intervals = yearOfFiftyGroups();
    for (auto _ : state) {
        double load = 0;
        for (const Traffic &traffic : intervals)
            load += traffic.load();
        benchmark::DoNotOptimize(load);
    }
    state.SetItemsProcessed(state.iterations() * halfHoursOfYears);
}

void needOfYear(benchmark::State &state) // Erlang A, the persons for the service target
{
    const std::vector<Traffic> &intervals = yearOfFiftyGroups();
    for (auto _ : state) {
        qint64 persons = 0;
        for (const Traffic &traffic : intervals)
            persons += agentsNeeded(traffic, within(state), {});
        state.counters["persons"] = double(persons);
    }
    state.SetItemsProcessed(state.iterations() * halfHoursOfYears);
}

void figuresOfYear(benchmark::State &state) // Erlang A, every figure of four persons
{
    const std::vector<Traffic> &intervals = yearOfFiftyGroups();
    for (auto _ : state) {
        double inTimeSum = 0;
        for (const Traffic &traffic : intervals)
            inTimeSum += service(traffic, 4, within(state).within).inTime;
        benchmark::DoNotOptimize(inTimeSum);
    }
    state.SetItemsProcessed(state.iterations() * halfHoursOfYears);
}

void needOfMonth(benchmark::State &state) // 22 days of 16 half-hours with one fewer and one more
{
    const auto days = month(state.range(0) > 0 ? double(state.range(0)) : forEver);
    for (auto _ : state) {
        for (const auto &day : days) {
            for (const Traffic &traffic : day)
                benchmark::DoNotOptimize(requirement(traffic, {0.80, 20}, {}).agents);
        }
    }
}

void plansOfMonth(benchmark::State &state) // 22 days, each at its fewest hours
{
    const auto days = month(180);
    for (auto _ : state) {
        for (const auto &day : days)
            benchmark::DoNotOptimize(dayPlan(day, {0.80, 20}, {}).inTime);
    }
}

BENCHMARK(scanOfYear)->Unit(benchmark::kMillisecond);
BENCHMARK(needOfYear)->Arg(20)->Arg(60)->Arg(120)->Unit(benchmark::kMillisecond);
BENCHMARK(figuresOfYear)->Arg(20)->Unit(benchmark::kMillisecond);
BENCHMARK(needOfMonth)->Arg(180)->Arg(0)->Unit(benchmark::kMillisecond);
BENCHMARK(plansOfMonth)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace paybench::bench
