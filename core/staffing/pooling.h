// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/progress.h"
#include "core/staffing/requirement.h"

#include <vector>

// The price of closeness: one shared queue, or groups that each answer their own customers (features.md M-2).

namespace paybench::staffing {

struct GroupShare {
    QString name;
    double share = 0.25; // of the calls
    int agents = 1;
};

struct Closeness {
    Service shared;               // all calls, all agents in one queue
    std::vector<Service> groups;  // each its own calls and agents
    double inTimeOfGroups = 1;    // weighted by calls
    double waitOfGroups = 0;      // seconds, of all callers
};

Closeness closeness(const Traffic &all, const std::vector<GroupShare> &groups, const Target &target);

// In between: a call goes over to the other groups after so long. By simulation; personal: answered by the own group.
struct Overflow {
    double after = 0; // seconds
    double inTime = 1;
    double inTimeError = 0; // half the 95 % interval
    double meanWait = 0;
    double personal = 1;
};

std::vector<Overflow> overflows(const Traffic &all, const std::vector<GroupShare> &groups, const Target &target,
                                const std::vector<double> &after, int days, std::uint64_t seed, const Progress &progress = carryOn);

} // namespace paybench::staffing
