// SPDX-License-Identifier: MPL-2.0
// A month's demand while a slider moves, and the simulation of groups that overflow, beside the bare random numbers.

#include "core/staffing/pooling.h"
#include "core/staffing/random_numbers.h"
#include "core/staffing/what_if.h"

#include <benchmark/benchmark.h>

namespace paybench::bench {

namespace {

using namespace staffing;

DemandInputs usualMonth(TargetSpan span, int patience)
{
    DemandInputs inputs;
    inputs.month = Month(2026, 10);
    inputs.hours = {everyWorkday(QDate(2020, 1, 1), 8 * 60, 16 * 60)};
    std::vector<QDate> open;
    for (QDate day = inputs.month.first(); day <= inputs.month.last(); day = day.addDays(1)) {
        if (inputs.calendar.isWorkingDay(day))
            open.push_back(day);
    }
    inputs.calls = placed(2500, open, inputs.calendar, inputs.pay, {});
    inputs.mails = placed(1500, open, inputs.calendar, inputs.pay, {});
    inputs.assumptions.span = span;
    if (patience > 0)
        inputs.assumptions.patience = patience;
    return inputs;
}

// Span of the target, patience in seconds.
void demandOfMonth(benchmark::State &state)
{
    const DemandInputs inputs = usualMonth(TargetSpan(state.range(0)), int(state.range(1)));
    for (auto _ : state)
        benchmark::DoNotOptimize(demandMonth(inputs).personDays);
}

void whatIfOfMonth(benchmark::State &state)
{
    const DemandMonth month = demandMonth(usualMonth(TargetSpan::DayMean, 0));
    WhatIf what;
    what.assumptions = month.inputs.assumptions;
    what.callsFactor = 1.1;
    for (auto _ : state)
        benchmark::DoNotOptimize(outcome(month, what).personDays);
}

void overflowOfThousandDays(benchmark::State &state) // 120 calls a day, four groups of one
{
    const Traffic day{120, 8 * 3600, 300, forEver};
    const std::vector<GroupShare> groups(4, GroupShare{"Group", 0.25, 1});
    for (auto _ : state)
        benchmark::DoNotOptimize(overflows(day, groups, {}, {20}, 1000, 1).front().inTime);
    state.SetItemsProcessed(state.iterations() * 120'000);
}

void randomNumbersOfThousandDays(benchmark::State &state) // the same calls, only by chance
{
    for (auto _ : state) {
        RandomNumbers numbers(1);
        double sum = 0;
        for (int call = 0; call < 120'000 * 3; ++call)
            sum += numbers.exponential();
        benchmark::DoNotOptimize(sum);
    }
    state.SetItemsProcessed(state.iterations() * 120'000);
}

BENCHMARK(demandOfMonth)->ArgsProduct({{0, 1, 2}, {0, 180}})->Unit(benchmark::kMillisecond);
BENCHMARK(whatIfOfMonth)->Unit(benchmark::kMillisecond);
BENCHMARK(overflowOfThousandDays)->Unit(benchmark::kMillisecond);
BENCHMARK(randomNumbersOfThousandDays)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace paybench::bench
