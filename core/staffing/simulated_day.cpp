// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/simulated_day.h"

#include "core/staffing/random_numbers.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace paybench::staffing {

namespace {

// Handle time and patience by chance.
class CallMaker {
public:
    explicit CallMaker(const Simulated &simulated)
        : m_simulated(simulated)
    {
        const double variance = std::log1p(simulated.handleVariation * simulated.handleVariation);
        m_logDeviation = std::sqrt(variance);
        m_logMean = std::log(simulated.handleTime) - variance / 2;
    }

    SimulatedCall call(double at, std::size_t group, RandomNumbers &numbers) const
    {
        const double handle = handleTime(numbers);
        return {at, group, handle, at + patience(numbers)};
    }

private:
    double handleTime(RandomNumbers &numbers) const
    {
        switch (m_simulated.handleShape) {
        case HandleShape::Exponential:
            return m_simulated.handleTime * numbers.exponential();
        case HandleShape::Lognormal:
            return std::exp(m_logMean + m_logDeviation * numbers.normal());
        case HandleShape::Fixed:
            break;
        }
        return m_simulated.handleTime;
    }

    double patience(RandomNumbers &numbers) const
    {
        if (m_simulated.patience <= 0 || std::isinf(m_simulated.patience))
            return std::numeric_limits<double>::infinity();
        const bool isFixed = m_simulated.patienceShape == PatienceShape::Fixed;
        return isFixed ? m_simulated.patience : m_simulated.patience * numbers.exponential();
    }

    const Simulated &m_simulated;
    double m_logMean = 0;
    double m_logDeviation = 0;
};

std::size_t intervalsOf(const Simulated &simulated)
{
    std::size_t most = 0;
    for (const SimulatedGroup &group : simulated.groups)
        most = std::max(most, group.calls.size());
    return most;
}

int agentsIn(const SimulatedGroup &group, std::size_t interval)
{
    return interval < group.agents.size() ? std::max(0, group.agents[interval]) : 0;
}

} // namespace

std::vector<SimulatedCall> callsOfDay(const Simulated &simulated, int day)
{
    const CallMaker maker(simulated);
    const std::size_t groups = simulated.groups.size();
    std::vector<SimulatedCall> calls;
    for (std::size_t group = 0; group < groups; ++group) {
        RandomNumbers numbers(simulated.seed, std::uint64_t(day) * groups + group);
        const std::vector<double> &expected = simulated.groups[group].calls;
        for (std::size_t i = 0; i < expected.size(); ++i) {
            const double end = double(i + 1) * simulated.interval;
            double at = i == 0 ? -std::max(0.0, simulated.warmUp) : double(i) * simulated.interval;
            while (expected[i] > 0 && (at += numbers.exponential() * simulated.interval / expected[i]) < end)
                calls.push_back(maker.call(at, group, numbers));
        }
    }
    std::stable_sort(calls.begin(), calls.end(),
                     [](const SimulatedCall &a, const SimulatedCall &b) { return a.at < b.at; });
    return calls;
}

GroupDay &GroupDay::operator+=(const GroupDay &other)
{
    offered += other.offered;
    answered += other.answered;
    inTime += other.inTime;
    wait += other.wait;
    foreign += other.foreign;
    busy += other.busy;
    agentTime += other.agentTime;
    return *this;
}

SimulatedDay::SimulatedDay(const Simulated &simulated, const std::vector<SimulatedCall> &calls)
    : m_simulated(simulated)
    , m_calls(calls)
    , m_waiting(simulated.groups.size())
    , m_capacity(simulated.groups.size(), 0)
    , m_busy(simulated.groups.size(), 0)
    , m_result(simulated.groups.size())
    , m_end(double(intervalsOf(simulated)) * simulated.interval)
{ }

std::vector<GroupDay> SimulatedDay::played()
{
    for (std::size_t interval = 1; interval < intervalsOf(m_simulated); ++interval)
        m_events.push({double(interval) * m_simulated.interval, Kind::Capacity, interval});
    setCapacity(0);
    for (std::size_t call = 0; call < m_calls.size(); ++call) {
        while (!m_events.empty() && m_events.top().at <= m_calls[call].at) {
            const Event event = m_events.top();
            m_events.pop();
            handle(event);
        }
        arrive(call);
    }
    while (!m_events.empty()) {
        const Event event = m_events.top();
        m_events.pop();
        handle(event);
    }
    return m_result;
}

void SimulatedDay::handle(const Event &event)
{
    m_now = event.at;
    switch (event.kind) {
    case Kind::Capacity:
        return setCapacity(event.subject);
    case Kind::Overflow:
        return overflow(event.subject);
    case Kind::AgentFree:
        break;
    }
    --m_busy[event.subject];
    answerWaiting(event.subject);
}

void SimulatedDay::setCapacity(std::size_t interval)
{
    for (std::size_t group = 0; group < m_capacity.size(); ++group) {
        m_capacity[group] = agentsIn(m_simulated.groups[group], interval);
        m_result[group].agentTime += m_capacity[group] * m_simulated.interval;
    }
    for (std::size_t group = 0; group < m_capacity.size(); ++group)
        answerWaiting(group);
}

void SimulatedDay::arrive(std::size_t call)
{
    const SimulatedCall &caller = m_calls[call];
    m_now = caller.at;
    if (m_now >= 0)
        ++m_result[caller.group].offered;
    if (idle(caller.group) > 0)
        return answer(call, caller.group);
    m_waiting[caller.group].push_back(call);
    if (m_simulated.overflowAfter == 0)
        overflow(call);
    else if (m_simulated.overflowAfter > 0)
        m_events.push({m_now + m_simulated.overflowAfter, Kind::Overflow, call});
}

// Whoever is ahead of this call in the same queue was offered to the other groups before it, so only the first can go.
void SimulatedDay::overflow(std::size_t call)
{
    const std::size_t own = m_calls[call].group;
    const std::size_t *first = waitingFirst(own);
    const std::size_t other = mostIdleBut(own);
    if (!first || *first != call || other == m_capacity.size())
        return;
    m_waiting[own].pop_front();
    answer(call, other);
}

bool SimulatedDay::takesOverflowAt(double at, const SimulatedCall &call) const
{
    return m_simulated.overflowAfter >= 0 && call.at + m_simulated.overflowAfter <= at;
}

void SimulatedDay::answerWaiting(std::size_t group)
{
    while (idle(group) > 0) {
        const std::size_t *longest = waitingFirst(group);
        for (std::size_t other = 0; other < m_waiting.size(); ++other) {
            const std::size_t *first = other == group ? nullptr : waitingFirst(other);
            if (first && takesOverflowAt(m_now, m_calls[*first]) && (!longest || *first < *longest))
                longest = first;
        }
        if (!longest)
            return;
        const std::size_t call = *longest;
        m_waiting[m_calls[call].group].pop_front();
        answer(call, group);
    }
}

void SimulatedDay::answer(std::size_t call, std::size_t group)
{
    const SimulatedCall &caller = m_calls[call];
    const double until = m_now + caller.handle;
    ++m_busy[group];
    m_events.push({until, Kind::AgentFree, group});
    m_result[group].busy += std::max(0.0, std::min(until, m_end) - std::max(0.0, m_now));
    if (caller.at < 0)
        return;
    GroupDay &own = m_result[caller.group];
    ++own.answered;
    own.wait += m_now - caller.at;
    own.inTime += m_now - caller.at <= m_simulated.within ? 1 : 0;
    own.foreign += caller.group == group ? 0 : 1;
}

const std::size_t *SimulatedDay::waitingFirst(std::size_t group)
{
    std::deque<std::size_t> &queue = m_waiting[group];
    while (!queue.empty() && m_calls[queue.front()].givesUp <= m_now)
        queue.pop_front();
    return queue.empty() ? nullptr : &queue.front();
}

std::size_t SimulatedDay::mostIdleBut(std::size_t group) const
{
    std::size_t found = m_capacity.size();
    for (std::size_t other = 0; other < m_capacity.size(); ++other) {
        if (other != group && idle(other) > 0 && (found == m_capacity.size() || idle(other) > idle(found)))
            found = other;
    }
    return found;
}

} // namespace paybench::staffing
