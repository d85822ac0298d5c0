// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/staffing/forecast.h"

#include <cstdint>
#include <functional>
#include <optional>

// Series of calls to forecast: made ones, of which the truth is known, and real ones from files beside the tree.

namespace paybench {

// A small Swedish centre: weekdays, a peak around pay day, gamma-distributed days and Poisson half-hours from 8 to 16.
struct MadeCentre {
    QDate from;
    QDate to;
    double calls = 80;         // of a quiet day
    double dayVariation = 0.13;
    std::uint64_t seed = 1;
    std::function<bool(QDate)> isCounted = [](QDate) { return true; };
    std::function<double(QDate)> level = [](QDate) { return 1.0; };
    PayCalendar pay = {PayRule::The25thBefore, {}};
    Calendar calendar = Calendar(Country::Sweden);

    double mean(QDate day) const; // the truth
    staffing::History history() const;
    staffing::ForecastDays days() const;
};

// A file date,interval,count of the folder of call series; none when it is not on this computer.
std::optional<staffing::History> realSeries(const char *name);

// The first so many days.
staffing::History headOf(const staffing::History &history, std::size_t days);

} // namespace paybench
