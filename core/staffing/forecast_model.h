// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/staffing/day_profile.h"
#include "core/staffing/day_terms.h"

#include <memory>

// What a history has taught: the effects on a day's calls, the profile of a day, and how far both are off.

namespace paybench::staffing {

class ForecastModel {
public:
    // Of a history without faults. Stopped early, it has not learnt: then wasStopped().
    ForecastModel(const History &history, const ForecastDays &days, QDate to, const Progress &progress);

    bool wasStopped() const { return m_stopped; }
    bool isOpen(QDate day) const { return m_open.isOpen(day); }
    ForecastDay day(QDate day) const;
    double levelNow() const;
    std::vector<QDate> special() const;
    const OpenDays &openDays() const { return m_open; }
    const HistorySpan &span() const { return m_span; }
    double effect(int column) const { return m_fit.effects[std::size_t(column)]; }

private:
    double exposure(const CountedDay &counted, const DayProfile &profile) const;
    double rate(QDate day) const;
    void observe(const DayProfile &profile);
    std::vector<double> start() const;
    void learn(const Progress &progress);
    bool isMoving(const Fitted &steady, const Progress &progress);
    double missed(const Fitted &fit, std::size_t from, std::size_t to, const Fitted &whole) const;
    std::vector<bool> setAside() const;
    void measureBands();

    const History &m_history;
    HistorySpan m_span;
    OpenDays m_open;
    DayTerms m_terms;
    std::vector<Observation> m_observations;
    Fitted m_fit;
    std::unique_ptr<DayProfile> m_profile;
    double m_dayVariation = 0;
    double m_intervalVariation = 0;
    bool m_stopped = false;
};

} // namespace paybench::staffing
