// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/deferred.h"
#include "core/staffing/waiting_places.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace paybench::staffing {

namespace {

constexpr double enough = 1e-17; // of the whole: what the rest of the queue no longer adds
constexpr double largestWeight = 1e250; // weights are only known up to a factor, so they are scaled down in time
constexpr int longestQueue = 2'000'000;

// Sums over the number of busy persons and waiting callers, not yet divided by their whole.
struct ChainSums {
    double idle = 0; // somebody is free
    double busy = 0; // persons, weighted
    double waiting = 0; // all busy
    double queue = 0; // callers waiting, weighted
    double inTime = 0; // of those who have to wait
    double patient = 0;
    double waited = 0; // handle times, of those who waited and were answered

    double whole() const { return idle + waiting; }
};

struct Chain {
    double load = 0;
    int agents = 0;
    int fewest = 0; // busy persons: the rest fill up with work
    double leaving = 0; // handle time over patience
    double within = 0; // handle times
};

// The weight of the state in which all are busy and nobody waits.
double addStatesWithIdle(const Chain &chain, ChainSums &sums)
{
    double weight = 1;
    for (int busy = chain.fewest; busy < chain.agents; ++busy) {
        sums.idle += weight;
        sums.busy += weight * busy;
        weight *= chain.load / (busy + 1);
        if (weight > largestWeight) {
            sums.idle /= weight;
            sums.busy /= weight;
            weight = 1;
        }
    }
    return weight;
}

// Nobody gives up: the queue is geometric.
void addEndlessQueue(const Chain &chain, double weight, ChainSums &sums)
{
    const double ratio = chain.load / chain.agents;
    const double spare = chain.agents - chain.load;
    sums.waiting = weight / (1 - ratio);
    sums.queue = sums.waiting * ratio / (1 - ratio);
    sums.inTime = sums.waiting * -std::expm1(-spare * chain.within);
    sums.patient = sums.inTime;
    sums.waited = sums.waiting / spare;
}

void addQueue(const Chain &chain, double weight, ChainSums &sums)
{
    WaitingPlace place(chain.agents, chain.leaving, chain.within);
    double waits = 0;
    for (int ahead = 0; ahead < longestQueue; ++ahead) {
        const double rate = chain.agents + (ahead + 1) * chain.leaving;
        waits += 1 / rate;
        sums.waiting += weight;
        sums.queue += weight * ahead;
        sums.inTime += weight * place.inTime();
        sums.patient += weight * place.inTimeOfPatient();
        sums.waited += weight * chain.agents / rate * waits;
        weight *= chain.load / rate;
        if (chain.load < rate && weight / (1 - chain.load / rate) < enough * sums.whole())
            return;
        place.step();
    }
}

SharedWork overloaded()
{
    SharedWork shared;
    shared.inTime = 0;
    shared.inTimeOfPatient = 0;
    shared.waiting = 1;
    shared.meanWait = std::numeric_limits<double>::infinity();
    shared.waitOfAnswered = shared.meanWait;
    shared.queue = shared.meanWait;
    shared.growsWithoutEnd = true;
    return shared;
}

SharedWork nobodyThere(double patience)
{
    if (std::isinf(patience))
        return overloaded();
    SharedWork shared;
    shared.inTime = 0;
    shared.inTimeOfPatient = 0;
    shared.abandoned = 1;
    shared.waiting = 1;
    shared.meanWait = patience;
    return shared;
}

SharedWork sharedOf(const Chain &chain, const ChainSums &sums, double calls, double interval, double handleTime)
{
    SharedWork shared;
    const double whole = sums.whole();
    shared.waiting = sums.waiting / whole;
    shared.queue = sums.queue / whole;
    shared.inTime = (sums.idle + sums.inTime) / whole;
    shared.inTimeOfPatient = (sums.idle + sums.patient) / whole;
    shared.abandoned = chain.load > 0 ? std::min(1.0, chain.leaving * shared.queue / chain.load) : 0;
    shared.meanWait = calls > 0 ? shared.queue * interval / calls : 0;
    shared.waitOfAnswered = shared.abandoned < 1 ? handleTime * sums.waited / whole / (1 - shared.abandoned) : 0;
    const double busy = (sums.busy + chain.agents * sums.waiting) / whole;
    shared.workCapacity = std::max(0.0, busy - chain.load * (1 - shared.abandoned));
    return shared;
}

// Nobody waits at all: who finds everybody busy is gone.
SharedWork sharedWithoutQueue(const Chain &chain, const ChainSums &sums, double weight)
{
    SharedWork shared;
    const double whole = sums.idle + weight;
    shared.waiting = weight / whole;
    shared.abandoned = shared.waiting;
    shared.inTime = 1 - shared.waiting;
    shared.inTimeOfPatient = 1 - shared.waiting * std::exp(-chain.agents * chain.within);
    const double busy = (sums.busy + chain.agents * weight) / whole;
    shared.workCapacity = std::max(0.0, busy - chain.load * (1 - shared.abandoned));
    return shared;
}

} // namespace

SharedWork sharedWork(double calls, double interval, double handleTime, double patience, int agents, int reserved,
                      double within)
{
    Chain chain;
    chain.load = calls * handleTime / interval;
    chain.agents = std::max(0, agents);
    chain.fewest = chain.agents - std::clamp(reserved, 0, chain.agents);
    chain.leaving = patience > 0 && !std::isinf(patience) ? handleTime / patience : 0;
    chain.within = within / handleTime;
    if (chain.agents == 0)
        return calls > 0 ? nobodyThere(patience) : SharedWork();
    ChainSums sums;
    const double full = addStatesWithIdle(chain, sums);
    if (patience <= 0)
        return sharedWithoutQueue(chain, sums, full);
    if (chain.leaving == 0 && chain.load >= chain.agents)
        return overloaded();
    if (chain.leaving == 0)
        addEndlessQueue(chain, full, sums);
    else
        addQueue(chain, full, sums);
    return sharedOf(chain, sums, calls, interval, handleTime);
}

} // namespace paybench::staffing
