// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/day_spread.h"

#include "core/staffing/waiting_places.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace paybench::staffing {

namespace {

constexpr double rest = 1e-10; // of the whole: states beyond it are not looked at
constexpr int mostStates = 20'000;

// The number of callers in the system as a birth and death process, each state with the chance that a caller who
// arrives in it is answered in time. Weights are known up to a factor.
struct States {
    std::vector<double> weight;
    std::vector<double> inTime;
    double sum = 0;
    double inTimeSum = 0;

    void add(double itsWeight, double itsInTime)
    {
        weight.push_back(itsWeight);
        inTime.push_back(itsInTime);
        sum += itsWeight;
        inTimeSum += itsWeight * itsInTime;
    }
};

// The states below are left out where they are too rare to matter, so that no weight is ever too large.
int firstState(double load, int agents)
{
    const double mean = std::min(load, double(agents));
    return std::max(0, int(mean - 12 * std::sqrt(mean + 1)));
}

States statesOf(const Traffic &traffic, int agents, double within)
{
    States states;
    const double load = traffic.load();
    const double leaving = std::isinf(traffic.patience) ? 0 : traffic.handleTime / traffic.patience;
    double weight = 1;
    for (int busy = firstState(load, agents); busy < agents; ++busy) {
        states.add(weight, 1);
        weight *= load / (busy + 1);
    }
    WaitingPlace place(agents, leaving, within / traffic.handleTime);
    for (int ahead = 0; ahead < mostStates; ++ahead) {
        states.add(weight, place.inTime());
        const double ratio = load / (agents + (ahead + 1) * leaving);
        weight *= ratio;
        if (ratio < 1 && weight / (1 - ratio) < rest * states.sum)
            break;
        place.step();
    }
    return states;
}

// The variance of (calls answered in time − their expected share of the calls) over the interval, from the Poisson
// equation of the process; with the chance that is left to a caller who has to wait.
double varianceOf(const Traffic &traffic, int agents, double within)
{
    const States states = statesOf(traffic, agents, within);
    const double mean = states.inTimeSum / states.sum;
    double above = 0;
    double variance = 0;
    for (std::size_t i = 0; i < states.weight.size(); ++i) {
        const double difference = states.inTime[i] - mean;
        above += states.weight[i] * difference;
        const double later = states.weight[i] > 0 ? -above / states.weight[i] : 0;
        const double chance = states.inTime[i] * (1 - states.inTime[i]);
        variance += states.weight[i] * ((difference + later) * (difference + later) + later * later + chance);
    }
    return traffic.calls * variance / states.sum;
}

bool isSteady(const Traffic &traffic, int agents)
{
    return traffic.calls > 0 && agents > 0 && traffic.patience > 0
        && (!std::isinf(traffic.patience) || traffic.load() < agents);
}

} // namespace

double daySpread(const std::vector<Traffic> &intervals, const std::vector<int> &agents, double within)
{
    double calls = 0;
    double variance = 0;
    for (std::size_t i = 0; i < intervals.size() && i < agents.size(); ++i) {
        calls += std::max(0.0, intervals[i].calls);
        if (isSteady(intervals[i], agents[i]))
            variance += varianceOf(intervals[i], agents[i], within);
    }
    return calls > 0 ? std::min(0.5, std::sqrt(variance) / calls) : 0;
}

} // namespace paybench::staffing
