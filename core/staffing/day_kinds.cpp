// SPDX-License-Identifier: MPL-2.0
// The profile of low, middle and peak days, for a centre that has counted too little to learn from (journeys.md J1).

#include "core/staffing/forecast.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace paybench::staffing {

namespace {

constexpr double ordinaryVariation = 0.18; // from day to day, where nothing was counted (staffing.md 4.3)

double weightOf(DayKind kind, const DayWeights &weights)
{
    switch (kind) {
    case DayKind::Low:
        return weights.low;
    case DayKind::Middle:
        return weights.middle;
    case DayKind::Peak:
        return weights.peak;
    }
    Q_UNREACHABLE();
}

bool isHalf(QDate day, const Calendar &calendar)
{
    const std::optional<DayRule> own = calendar.ownDay(day);
    return own && own->kind == DayRule::Kind::HalfDay;
}

// Rounding in the last bits goes to the largest day, where it is least seen.
void keepTotal(std::vector<double> &calls, double total)
{
    const auto largest = std::max_element(calls.begin(), calls.end());
    const double others = std::accumulate(calls.begin(), calls.end(), 0.0) - *largest;
    *largest = total - others;
}

ForecastDay placedDay(QDate day, double calls)
{
    ForecastDay placed;
    placed.day = day;
    placed.variation = ordinaryVariation;
    placed.calls = bandOf(calls, ordinaryVariation);
    return placed;
}

} // namespace

DayKind dayKind(QDate day, const Calendar &calendar, const PayCalendar &pay)
{
    DayKind kind = DayKind::Low;
    for (int month = -1; month <= 1; ++month) {
        const int after = calendar.bankDaysBetween(payDay(pay, Month::of(day).plus(month), calendar), day);
        if (after >= -2 && after <= 2)
            return DayKind::Peak;
        if (after >= -5 && after <= 4)
            kind = DayKind::Middle;
    }
    return kind;
}

std::vector<ForecastDay> placed(double total, const std::vector<QDate> &openDays, const Calendar &calendar, const PayCalendar &pay,
                                const DayWeights &weights)
{
    std::vector<double> calls;
    for (QDate day : openDays)
        calls.push_back(weightOf(dayKind(day, calendar, pay), weights) * (isHalf(day, calendar) ? 0.5 : 1));
    double sum = std::accumulate(calls.begin(), calls.end(), 0.0);
    if (openDays.empty())
        return {};
    if (!(sum > 0)) { // weights of nothing: every day alike
        std::fill(calls.begin(), calls.end(), 1.0);
        sum = double(calls.size());
    }
    for (double &one : calls)
        one = one * total / sum;
    keepTotal(calls, total);
    std::vector<ForecastDay> days;
    for (std::size_t i = 0; i < openDays.size(); ++i)
        days.push_back(placedDay(openDays[i], calls[i]));
    return days;
}

std::vector<double> ordinaryProfile(int intervals)
{
    constexpr std::array<double, 16> shares = {5.5, 7.5, 8.5, 8.5, 8, 7.5, 6.5, 5, 5, 6.5, 7, 6.5, 6, 5, 4, 3};
    // Calls until a moment of the day, 0…1, straight between the half-hours.
    const auto until = [&shares](double moment) {
        const double at = moment * double(shares.size());
        const auto whole = std::min(std::size_t(at), shares.size() - 1);
        const double before = std::accumulate(shares.begin(), shares.begin() + std::ptrdiff_t(whole), 0.0);
        return (before + (at - double(whole)) * shares[whole]) / 100;
    };
    std::vector<double> profile;
    for (int i = 0; i < intervals; ++i)
        profile.push_back(until(double(i + 1) / intervals) - until(double(i) / intervals));
    return profile;
}

} // namespace paybench::staffing
