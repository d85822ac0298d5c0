// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/staffing/simulation.h"

#include <queue>

#include <cstddef>
#include <deque>
#include <vector>

// One day of a simulation: its calls by chance, and what becomes of each. No Qt in here.

namespace paybench::staffing {

struct SimulatedCall {
    double at = 0; // seconds from the beginning of the day; below 0 in the warm-up
    std::size_t group = 0;
    double handle = 0;
    double givesUp = 0; // the moment; infinite: never
};

// The calls of all groups by time. A call is the same whatever the agents and the overflow.
std::vector<SimulatedCall> callsOfDay(const Simulated &simulated, int day);

struct GroupDay {
    double offered = 0;
    double answered = 0;
    double inTime = 0;
    double wait = 0; // seconds, of the answered
    double foreign = 0;
    double busy = 0; // seconds of this group's agents within the day
    double agentTime = 0; // seconds

    GroupDay &operator+=(const GroupDay &other);
};

// Plays the calls through the groups, event by event.
class SimulatedDay {
public:
    SimulatedDay(const Simulated &simulated, const std::vector<SimulatedCall> &calls);

    std::vector<GroupDay> played();

private:
    enum class Kind { Capacity, AgentFree, Overflow };
    struct Event {
        double at = 0;
        Kind kind = Kind::AgentFree;
        std::size_t subject = 0; // interval, group or call

        bool operator>(const Event &other) const { return at > other.at; }
    };

    void handle(const Event &event);
    void arrive(std::size_t call);
    void overflow(std::size_t call);
    void setCapacity(std::size_t interval);
    void answerWaiting(std::size_t group); // while it has idle agents
    void answer(std::size_t call, std::size_t group);
    bool takesOverflowAt(double at, const SimulatedCall &call) const;
    const std::size_t *waitingFirst(std::size_t group); // nullptr: nobody waits
    std::size_t mostIdleBut(std::size_t group) const; // groups.size() when nobody is idle
    int idle(std::size_t group) const { return m_capacity[group] - m_busy[group]; }

    const Simulated &m_simulated;
    const std::vector<SimulatedCall> &m_calls;
    std::vector<std::deque<std::size_t>> m_waiting;
    std::vector<int> m_capacity;
    std::vector<int> m_busy;
    std::vector<GroupDay> m_result;
    std::priority_queue<Event, std::vector<Event>, std::greater<>> m_events;
    double m_now = 0;
    double m_end = 0;
};

} // namespace paybench::staffing
