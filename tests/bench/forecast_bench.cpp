// SPDX-License-Identifier: MPL-2.0
// Three years of half-hours learnt and a month forecast.

#include "core/staffing/forecast.h"

#include <benchmark/benchmark.h>

#include <cmath>

namespace paybench::bench {

namespace {

staffing::History threeYears()
{
    const Calendar calendar;
    staffing::History history;
    for (QDate day(2023, 10, 1); day < QDate(2026, 10, 1); day = day.addDays(1)) {
        if (!calendar.isWorkingDay(day))
            continue;
        staffing::CountedDay counted{day, {}};
        for (int i = 0; i < 16; ++i)
            counted.counts[480 + 30 * i] = std::floor(7 + 3 * std::sin(i + day.dayOfYear()) + (day.day() > 22 ? 5 : 0));
        history.days.push_back(std::move(counted));
    }
    return history;
}

void forecastOfThreeYears(benchmark::State &state)
{
    const staffing::History history = threeYears();
    staffing::ForecastDays days;
    days.pay = PayCalendar();
    for (auto _ : state)
        benchmark::DoNotOptimize(staffing::forecast(history, QDate(2026, 10, 1), QDate(2026, 10, 31), days));
}

BENCHMARK(forecastOfThreeYears)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace paybench::bench
