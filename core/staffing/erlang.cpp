// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/erlang.h"

#include "core/staffing/virtual_wait.h"

#include <algorithm>
#include <cmath>

namespace paybench::staffing {

namespace {

// Nobody gives up and the load is not below the agents.
Service endlessQueue(int agents)
{
    Service found;
    found.agents = agents;
    found.waiting = 1;
    found.inTime = 0;
    found.inTimeOfAnswered = 0;
    found.inTimeVirtual = 0;
    found.waitOfAnswered = forEver;
    found.meanWait = forEver;
    found.queue = forEver;
    found.occupancy = agents > 0 ? 1 : 0;
    found.growsWithoutEnd = true;
    return found;
}

// Nobody is there: all wait until they give up.
Service nobodyThere(const Traffic &traffic)
{
    Service found = endlessQueue(0);
    found.abandoned = 1;
    found.meanWait = traffic.patience;
    found.queue = traffic.calls / traffic.interval * traffic.patience;
    found.growsWithoutEnd = false;
    return found;
}

} // namespace

Service service(const Traffic &traffic, int agents, double within)
{
    const double load = traffic.load();
    if (!(load > 0)) {
        Service idle;
        idle.agents = agents;
        return idle;
    }
    if (traffic.patience == forEver && agents <= load)
        return endlessQueue(agents);
    if (agents < 1)
        return nobodyThere(traffic);
    const VirtualWait wait(load, agents, traffic.handleTime / traffic.patience, idleWeight(load, agents));
    const VirtualWait::Waits waits = wait.waits();
    const double answered = wait.answered();
    const double until = within / traffic.handleTime;
    Service found;
    found.agents = agents;
    found.waiting = wait.waiting();
    found.abandoned = traffic.patience > 0 ? std::min(1.0, waits.all * traffic.handleTime / traffic.patience) : found.waiting;
    found.inTime = wait.inTime(until);
    found.inTimeOfAnswered = std::min(1.0, found.inTime / answered);
    found.inTimeVirtual = wait.virtualInTime(until);
    found.waitOfAnswered = traffic.handleTime * waits.answered / answered;
    found.meanWait = traffic.handleTime * waits.all;
    found.queue = load * waits.all;
    found.occupancy = std::min(1.0, load * answered / agents);
    return found;
}

double blocking(double load, int agents)
{
    return 1 / idleWeight(load, agents + 1);
}

double waitingProbability(const Traffic &traffic, int agents)
{
    const double load = traffic.load();
    if (!(load > 0))
        return 0;
    if (agents < 1 || (traffic.patience == forEver && agents <= load))
        return 1;
    return VirtualWait(load, agents, traffic.handleTime / traffic.patience, idleWeight(load, agents)).waiting();
}

} // namespace paybench::staffing
