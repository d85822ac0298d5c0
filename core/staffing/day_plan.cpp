// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/day_plan.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace paybench::staffing {

namespace {

constexpr double hopeless = -std::numeric_limits<double>::infinity();
constexpr double enoughInTime = 1 - 1e-9; // more agents change nothing that can be seen
constexpr double roundingOfDay = 1e-9;    // calls

// What is gained against the target: calls answered in time less the share of the calls that count. A day reaches its
// target when its gains sum to 0 or more.
double gain(const Traffic &traffic, const CountedInTime &level, const Target &target)
{
    return traffic.calls * (level.inTime - target.share * level.of);
}

struct Choices {
    int least = 0;
    std::size_t weight = 1;    // of one agent in the interval: units of time
    std::vector<double> gains; // of least, least + 1, …
};

// Where callers wait without end somebody is there for them all the same, and the queue must not grow.
std::vector<int> leastAgents(const std::vector<Traffic> &intervals, const Limits &uncapped)
{
    Target any;
    any.share = std::numeric_limits<double>::min();
    any.within = 0;
    any.counted = InTimeOf::Virtual;
    std::vector<int> agents;
    for (const Traffic &traffic : intervals)
        agents.push_back(agentsNeeded(traffic, any, uncapped));
    return agents;
}

// More than `spare` units above the least are never worth it.
Choices choicesOf(const Traffic &traffic, const Target &target, int least, int most, std::size_t weight, std::size_t spare)
{
    Choices choices{least, weight, {}};
    for (int agents = least;; ++agents) {
        const CountedInTime level = countedInTime(traffic, agents, target);
        choices.gains.push_back(gain(traffic, level, target));
        if (agents >= most || choices.gains.size() * weight > spare || level.inTime >= enoughInTime * level.of)
            return choices;
    }
}

// Whole seconds that divide every interval, so that agents of longer intervals cost more.
std::vector<std::size_t> weightsOf(const std::vector<Traffic> &intervals)
{
    std::size_t unit = 0;
    std::vector<std::size_t> seconds;
    for (const Traffic &traffic : intervals) {
        seconds.push_back(std::size_t(std::max(1L, std::lround(traffic.interval))));
        unit = std::gcd(unit, seconds.back());
    }
    for (std::size_t &each : seconds)
        each /= unit;
    return seconds;
}

// A day whose every interval reaches the target does so too: no plan needs more units above the least than that one.
std::size_t mostSpare(const std::vector<Traffic> &intervals, const std::vector<int> &least, const std::vector<std::size_t> &weights,
                      const Target &target, const Limits &uncapped, int most)
{
    std::size_t spare = 0;
    for (std::size_t i = 0; i < intervals.size(); ++i) {
        const int needed = agentsNeeded(intervals[i], target, uncapped);
        if (needed > most)
            return std::numeric_limits<std::size_t>::max();
        spare += std::size_t(needed - least[i]) * weights[i];
    }
    return spare;
}

// best[k]: the most that the intervals up to here gain with k units above the least; taken[i][k]: the agents above the
// least that interval i has in it.
struct Table {
    std::vector<double> best{0};
    std::vector<std::vector<int>> taken;

    void add(const Choices &choices, std::size_t spare)
    {
        const std::size_t longest = best.size() - 1 + (choices.gains.size() - 1) * choices.weight;
        std::vector<double> next(std::min(longest, spare) + 1, hopeless);
        std::vector<int> extra(next.size(), 0);
        for (std::size_t k = 0; k < best.size(); ++k) {
            std::size_t at = k;
            for (std::size_t more = 0; more < choices.gains.size() && at < next.size(); ++more, at += choices.weight) {
                if (const double gained = best[k] + choices.gains[more]; gained > next[at]) {
                    next[at] = gained;
                    extra[at] = int(more);
                }
            }
        }
        best = std::move(next);
        taken.push_back(std::move(extra));
    }
};

std::vector<int> agentsOf(const Table &table, const std::vector<Choices> &choices, std::size_t units)
{
    std::vector<int> agents(choices.size());
    for (std::size_t i = choices.size(); i-- > 0;) {
        const int extra = table.taken[i][units];
        agents[i] = choices[i].least + extra;
        units -= std::size_t(extra) * choices[i].weight;
    }
    return agents;
}

} // namespace

DayPlan dayPlan(const std::vector<Traffic> &intervals, const Target &target, const Limits &limits)
{
    const int most = limits.most.value_or(std::numeric_limits<int>::max());
    Limits uncapped = limits;
    uncapped.most.reset();
    const std::vector<std::size_t> weights = weightsOf(intervals);
    const std::vector<int> least = leastAgents(intervals, uncapped);
    const std::size_t spare = mostSpare(intervals, least, weights, target, uncapped, most);
    std::vector<Choices> choices;
    Table table;
    bool within = true; // the cap leaves room for the other limits
    for (std::size_t i = 0; i < intervals.size(); ++i) {
        choices.push_back(choicesOf(intervals[i], target, std::min(least[i], most), most, weights[i], spare));
        table.add(choices.back(), spare);
        within = within && least[i] <= most;
    }
    const auto reached = std::find_if(table.best.begin(), table.best.end(), [](double gained) { return gained >= -roundingOfDay; });
    DayPlan plan;
    plan.reached = within && reached != table.best.end();
    const auto chosen = reached != table.best.end() ? reached : table.best.end() - 1; // all that the cap allows
    plan.agents = agentsOf(table, choices, std::size_t(chosen - table.best.begin()));
    plan.inTime = dayInTime(intervals, plan.agents, target);
    return plan;
}

double dayInTime(const std::vector<Traffic> &intervals, const std::vector<int> &agents, const Target &target)
{
    double reached = 0;
    double counted = 0;
    for (std::size_t i = 0; i < intervals.size(); ++i) {
        const CountedInTime level = countedInTime(intervals[i], agents[i], target);
        reached += intervals[i].calls * level.inTime;
        counted += intervals[i].calls * level.of;
    }
    return counted > 0 ? reached / counted : 1;
}

} // namespace paybench::staffing
