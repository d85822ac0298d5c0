// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/forecast_model.h"

#include <algorithm>
#include <cmath>

namespace paybench::staffing {

namespace {

constexpr int rounds = 12;
constexpr int trialRounds = 5;
constexpr double leastShare = 0.4;     // of a day must have been counted for it to count
constexpr int wholeDay = 1440;
constexpr int ordinaryOpenMinutes = 480; // where only totals are known
constexpr double bandShare = 0.8;
constexpr double bandDeviations = 1.2816; // of a normal quantity, P10 to P90
constexpr double ahead = 1.15;         // days to come are further off than the days learnt from,
constexpr double learntDays = 30;      // and much further where so few days taught so many effects
constexpr double aheadInPart = 1.1;    // of an interval
constexpr std::size_t trialDays = 20;
constexpr std::size_t trials = 3;
constexpr double clearlyBetter = 0.85;

HistorySpan spanOf(const History &history)
{
    constexpr int enoughDays = 5;
    constexpr int mostMonths = 9;
    std::map<Month, int> days;
    for (const CountedDay &counted : history.days)
        ++days[Month::of(counted.day)];
    std::map<int, int> years; // by month of the year
    for (const auto &[month, count] : days)
        years[month.month()] += count >= enoughDays;
    const auto twice = std::count_if(years.begin(), years.end(), [](const auto &one) { return one.second >= 2; });
    return {countedMonths(history), twice >= mostMonths};
}

double middle(std::vector<double> values)
{
    const auto at = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

// Widens the whole spread of an ordinary day, of which chance is a part that the calls bring along anyway.
double widened(double variation, const std::vector<double> &means)
{
    const double chance = means.empty() ? 0 : 1 / middle(means);
    const double wider = ahead * ahead * (1 + learntDays / std::max<double>(1, double(means.size())));
    return std::sqrt(std::max(variation * variation, wider * (variation * variation + chance) - chance));
}

} // namespace

ForecastModel::ForecastModel(const History &history, const ForecastDays &days, QDate to, const Progress &progress)
    : m_history(history), m_span(spanOf(history)), m_open(history, days, to), m_terms(m_open, m_span)
{
    const std::vector<bool> none(history.days.size(), false);
    observe(DayProfile(history, m_open, none));
    learn(progress);
    if (m_stopped)
        return;
    m_profile = std::make_unique<DayProfile>(history, m_open, setAside());
    measureBands();
}

// A part of the day may be all that was open or counted, and an event is known to raise the calls.
double ForecastModel::exposure(const CountedDay &counted, const DayProfile &profile) const
{
    constexpr double asGoodAsAll = 0.98;
    const double half = m_open.halfDayShare(counted.day, ordinaryOpenMinutes);
    double share = half;
    if (m_history.minutes < wholeDay) {
        const double present = profile.counted(counted);
        share = present > asGoodAsAll ? half : std::min(present, half);
    }
    return share * m_open.eventFactor(counted.day);
}

void ForecastModel::observe(const DayProfile &profile)
{
    for (const CountedDay &counted : m_history.days) {
        Observation one;
        one.terms = m_terms.of(counted.day);
        one.count = counted.total();
        one.exposure = std::max(1e-3, exposure(counted, profile));
        one.isUsed = one.exposure >= leastShare && !m_open.isKnownClosed(counted.day)
                  && (m_open.isOrdinary(counted.day) ? one.count > 0 || !m_open.wasClosed(counted.day) : one.count > 0);
        m_observations.push_back(std::move(one));
    }
}

// Every weekday's middle day.
std::vector<double> ForecastModel::start() const
{
    std::vector<double> effects(std::size_t(m_terms.columns()), 0.0);
    std::array<std::vector<double>, 8> logs;
    for (std::size_t i = 0; i < m_observations.size(); ++i) {
        const Observation &one = m_observations[i];
        if (!one.isUsed)
            continue;
        const double log = std::log(std::max(0.5, one.count) / one.exposure);
        logs[0].push_back(log);
        logs[std::size_t(m_history.days[i].day.dayOfWeek())].push_back(log);
    }
    if (logs[0].empty())
        return effects;
    const double all = middle(logs[0]);
    effects[DayTerms::everyDay] = all;
    for (int day = 1; day <= 7; ++day) {
        if (!logs[std::size_t(day)].empty())
            effects[std::size_t(DayTerms::weekday(day))] = middle(logs[std::size_t(day)]) - all;
    }
    return effects;
}

void ForecastModel::learn(const Progress &progress)
{
    constexpr int started = 5;
    constexpr int learnt = 95;
    if (!progress(started)) {
        m_stopped = true;
        return;
    }
    m_fit = fitted(m_observations, m_terms.pulls(Tempo::Steady), start(), rounds);
    if (isMoving(m_fit, progress) && !m_stopped)
        m_fit = fitted(m_observations, m_terms.pulls(Tempo::Moving), m_fit.effects, rounds);
    m_stopped = m_stopped || !progress(learnt);
}

// Hides the last weeks three times, further back each time: the level is let loose only where that would clearly have
// forecast better.
bool ForecastModel::isMoving(const Fitted &steady, const Progress &progress)
{
    const std::size_t count = m_observations.size();
    if (count < 2 * trials * trialDays)
        return false;
    double missedBySteady = 0;
    double missedByMoving = 0;
    std::vector<Observation> kept = m_observations;
    for (std::size_t trial = 1; trial <= trials; ++trial) {
        const std::size_t from = count - trial * trialDays;
        for (std::size_t i = from; i < from + trialDays; ++i)
            m_observations[i].isUsed = false;
        for (const Tempo tempo : {Tempo::Steady, Tempo::Moving}) {
            const Fitted fit = fitted(m_observations, m_terms.pulls(tempo), start(), trialRounds);
            (tempo == Tempo::Steady ? missedBySteady : missedByMoving) += missed(fit, from, from + trialDays, steady);
        }
        if (!progress(int(5 + 25 * trial))) {
            m_stopped = true;
            break;
        }
    }
    m_observations = std::move(kept);
    return missedByMoving < clearlyBetter * missedBySteady;
}

double ForecastModel::missed(const Fitted &fit, std::size_t from, std::size_t to, const Fitted &whole) const
{
    double sum = 0;
    for (std::size_t i = from; i < to; ++i) {
        if (!whole.special[i] && !m_open.isKnownClosed(m_history.days[i].day))
            sum += std::abs(fit.means[i] - m_observations[i].count);
    }
    return sum;
}

std::vector<bool> ForecastModel::setAside() const
{
    std::vector<bool> aside(m_observations.size());
    for (std::size_t i = 0; i < aside.size(); ++i)
        aside[i] = m_fit.special[i] || !m_observations[i].isUsed;
    return aside;
}

// Days out of the ordinary widen the band like others: there will be more of them. Closed days do not.
void ForecastModel::measureBands()
{
    std::vector<double> counts;
    std::vector<double> means;
    std::vector<double> parts;
    std::vector<double> partMeans;
    for (std::size_t i = 0; i < m_observations.size(); ++i) {
        if (!m_observations[i].isUsed || m_open.wasClosed(m_history.days[i].day))
            continue;
        counts.push_back(m_observations[i].count);
        means.push_back(m_fit.means[i]);
        if (m_history.minutes >= wholeDay)
            continue;
        const CountedDay &counted = m_history.days[i];
        const double day = m_fit.means[i] / m_observations[i].exposure * m_open.eventFactor(counted.day);
        for (const auto &[minute, share] : m_profile->of(counted.day)) {
            const auto found = counted.counts.find(minute);
            if (found != counted.counts.end() && share * day >= 1) {
                parts.push_back(found->second);
                partMeans.push_back(share * day);
            }
        }
    }
    m_dayVariation = widened(variationOf(counts, means, bandShare, bandDeviations), means);
    m_intervalVariation = std::max(m_dayVariation, aheadInPart * variationOf(parts, partMeans, bandShare, bandDeviations));
}

double ForecastModel::rate(QDate day) const
{
    return std::exp(std::clamp(logRate(m_terms.of(day), m_fit.effects), -20.0, 25.0)) * m_open.eventFactor(day);
}

ForecastDay ForecastModel::day(QDate day) const
{
    ForecastDay result;
    result.day = day;
    result.variation = m_dayVariation;
    double expected = rate(day);
    if (m_history.minutes >= wholeDay) {
        expected *= m_open.halfDayShare(day, ordinaryOpenMinutes);
        result.calls = bandOf(expected, m_dayVariation);
        return result;
    }
    double total = 0;
    for (const auto &[minute, share] : m_profile->of(day)) {
        result.intervals.push_back({minute, bandOf(share * expected, m_intervalVariation)});
        total += share * expected;
    }
    result.calls = bandOf(total, m_dayVariation);
    return result;
}

double ForecastModel::levelNow() const
{
    constexpr int weeks = 4;
    double sum = 0;
    int days = 0;
    for (int i = 1; i <= 7 * weeks; ++i) {
        const QDate day = m_open.last().addDays(i);
        if (m_open.isOrdinary(day)) {
            sum += rate(day) / m_open.eventFactor(day);
            ++days;
        }
    }
    return days > 0 ? sum / days : 0;
}

std::vector<QDate> ForecastModel::special() const
{
    std::vector<QDate> days;
    for (std::size_t i = 0; i < m_observations.size(); ++i) {
        if (m_fit.special[i] && !m_open.isKnownClosed(m_history.days[i].day))
            days.push_back(m_history.days[i].day);
    }
    return days;
}

} // namespace paybench::staffing
