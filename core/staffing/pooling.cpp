// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/pooling.h"

#include "core/staffing/simulation.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace paybench::staffing {

namespace {

constexpr double leadIn = 2 * 3600; // seconds until a queue that began empty is as it always is
constexpr double noPatience = 1e-6; // the simulation takes 0 for endless

double sharesOf(const std::vector<GroupShare> &groups)
{
    return std::accumulate(groups.begin(), groups.end(), 0.0,
                           [](double sum, const GroupShare &group) { return sum + std::max(0.0, group.share); });
}

// Of the calls. Shares that do not add up to 1 are taken as weights.
double shareOf(const GroupShare &group, double sum, std::size_t groups)
{
    return sum > 0 ? std::max(0.0, group.share) / sum : 1.0 / double(groups);
}

Simulated simulatedOf(const Traffic &all, const std::vector<GroupShare> &groups, const Target &target)
{
    Simulated simulated;
    const double sum = sharesOf(groups);
    for (const GroupShare &group : groups)
        simulated.groups.push_back({{all.calls * shareOf(group, sum, groups.size())}, {group.agents}});
    simulated.interval = all.interval;
    simulated.handleTime = all.handleTime;
    simulated.patience = std::isinf(all.patience) ? 0 : std::max(all.patience, noPatience);
    simulated.within = target.within;
    simulated.warmUp = leadIn;
    return simulated;
}

} // namespace

Closeness closeness(const Traffic &all, const std::vector<GroupShare> &groups, const Target &target)
{
    Closeness result;
    const double sum = sharesOf(groups);
    int agents = 0;
    double inTimeCalls = 0;
    double waited = 0;
    for (const GroupShare &group : groups) {
        const double share = shareOf(group, sum, groups.size());
        Traffic own = all;
        own.calls = all.calls * share;
        result.groups.push_back(service(own, group.agents, target.within));
        agents += group.agents;
        inTimeCalls += share * inTime(result.groups.back(), target.counted);
        waited += own.calls > 0 ? share * result.groups.back().meanWait : 0;
    }
    result.shared = service(all, agents, target.within);
    result.inTimeOfGroups = groups.empty() ? inTime(result.shared, target.counted) : inTimeCalls;
    result.waitOfGroups = waited;
    return result;
}

std::vector<Overflow> overflows(const Traffic &all, const std::vector<GroupShare> &groups, const Target &target,
                                const std::vector<double> &after, int days, std::uint64_t seed,
                                const Progress &progress)
{
    Simulated simulated = simulatedOf(all, groups, target);
    simulated.days = days;
    simulated.seed = seed;
    std::vector<Overflow> result;
    for (std::size_t i = 0; i < after.size(); ++i) {
        simulated.overflowAfter = after[i];
        const auto part = [&](int percent) { return progress(int((100 * i + std::size_t(percent)) / after.size())); };
        const SimulationResult played = simulation(simulated, part);
        if (played.days < days)
            break;
        result.push_back(
            {after[i], played.all.inTime, played.all.inTimeError, played.all.meanWait, 1 - played.all.foreign});
    }
    return result;
}

} // namespace paybench::staffing
