// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/simulation.h"

#include "core/staffing/simulated_day.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace paybench::staffing {

namespace {

constexpr double normalOf95 = 1.959963984540054;

// A quotient of two sums over independent days, with its 95 % interval by the usual linearisation.
class QuotientOfDays {
public:
    explicit QuotientOfDays(double unknownError)
        : m_unknown(unknownError)
    { }

    void add(double part, double whole)
    {
        ++m_days;
        m_part += part;
        m_whole += whole;
        m_partPart += part * part;
        m_partWhole += part * whole;
        m_wholeWhole += whole * whole;
    }

    double value(double withoutAny) const { return m_whole > 0 ? m_part / m_whole : withoutAny; }

    double error() const
    {
        if (m_days < 2 || m_whole <= 0)
            return m_unknown;
        const double quotient = m_part / m_whole;
        const double squares = m_partPart - 2 * quotient * m_partWhole + quotient * quotient * m_wholeWhole;
        return normalOf95 * std::sqrt(std::max(0.0, squares) * m_days / (m_days - 1.0)) / m_whole;
    }

private:
    double m_unknown;
    double m_days = 0;
    double m_part = 0;
    double m_whole = 0;
    double m_partPart = 0;
    double m_partWhole = 0;
    double m_wholeWhole = 0;
};

// What the days of one group, or of all, add up to.
class DaysOfGroup {
public:
    void add(const GroupDay &day)
    {
        m_sum += day;
        ++m_days;
        m_inTime.add(day.inTime, day.offered);
        m_wait.add(day.wait, day.answered);
        if (day.offered <= 0)
            return;
        ++m_withCalls;
        m_shares += day.inTime / day.offered;
        m_squares += day.inTime / day.offered * (day.inTime / day.offered);
    }

    SimulatedService service() const
    {
        SimulatedService service;
        service.offered = m_days > 0 ? m_sum.offered / m_days : 0;
        service.inTime = m_inTime.value(1);
        service.inTimeError = m_inTime.error();
        service.abandoned = m_sum.offered > 0 ? 1 - m_sum.answered / m_sum.offered : 0;
        service.meanWait = m_wait.value(0);
        service.waitError = m_wait.error();
        service.occupancy = m_sum.agentTime > 0 ? std::min(1.0, m_sum.busy / m_sum.agentTime) : 0;
        service.foreign = m_sum.answered > 0 ? m_sum.foreign / m_sum.answered : 0;
        service.daySpread = spread();
        return service;
    }

private:
    double spread() const
    {
        if (m_withCalls < 2)
            return 0;
        const double mean = m_shares / m_withCalls;
        return std::sqrt(std::max(0.0, m_squares - m_withCalls * mean * mean) / (m_withCalls - 1));
    }

    GroupDay m_sum;
    double m_days = 0;
    double m_withCalls = 0;
    double m_shares = 0;
    double m_squares = 0;
    QuotientOfDays m_inTime{1};
    QuotientOfDays m_wait{std::numeric_limits<double>::infinity()};
};

} // namespace

SimulationResult simulation(const Simulated &simulated, const Progress &progress)
{
    std::vector<DaysOfGroup> groups(simulated.groups.size());
    DaysOfGroup all;
    SimulationResult result;
    const int step = std::max(1, simulated.days / 100);
    for (int day = 0; day < simulated.days; ++day) {
        if (day % step == 0 && !progress(int(100LL * day / simulated.days)))
            break;
        const std::vector<SimulatedCall> calls = callsOfDay(simulated, day);
        const std::vector<GroupDay> played = SimulatedDay(simulated, calls).played();
        GroupDay sum;
        for (std::size_t group = 0; group < played.size(); ++group) {
            groups[group].add(played[group]);
            sum += played[group];
        }
        all.add(sum);
        ++result.days;
    }
    for (const DaysOfGroup &group : groups)
        result.groups.push_back(group.service());
    result.all = all.service();
    return result;
}

} // namespace paybench::staffing
