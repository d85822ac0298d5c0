// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/progress.h"

#include <cstdint>
#include <vector>

// A queue played call by call, seeded: it checks the formulas and answers what none can, groups that overflow into each
// other. Times in seconds. No Qt in here.

namespace paybench::staffing {

enum class HandleShape { Exponential, Lognormal, Fixed };
enum class PatienceShape { Exponential, Fixed };

struct SimulatedGroup {
    std::vector<double> calls; // expected per interval
    std::vector<int> agents;   // per interval, as many
};

struct Simulated {
    std::vector<SimulatedGroup> groups;
    double interval = 1800;
    double handleTime = 300;
    HandleShape handleShape = HandleShape::Exponential;
    double handleVariation = 1; // coefficient of variation, lognormal only
    double patience = 0;        // mean seconds; 0: nobody gives up
    PatienceShape patienceShape = PatienceShape::Exponential;
    double overflowAfter = -1;  // seconds in the own group's queue, then any group may answer; below 0: never; 0: at once
    double within = 60;
    double warmUp = 0;          // seconds played before the day like its first interval, not counted: a queue as it always is
    int days = 1000;            // independent repetitions
    std::uint64_t seed = 1;
};

struct SimulatedService {
    double offered = 0;     // per day, mean
    double inTime = 1;      // answered within / offered
    double abandoned = 0;   // share of the offered; with those whom nobody is there to answer
    double meanWait = 0;    // of the answered
    double occupancy = 0;
    double foreign = 0;     // answered by another group than the own, share of the answered
    double inTimeError = 0; // half the width of the 95 % interval of inTime, from the days; 1 where one day tells nothing
    double waitError = 0;   // of meanWait; infinite where one day tells nothing
    double daySpread = 0;   // standard deviation of a day's inTime
};

struct SimulationResult {
    std::vector<SimulatedService> groups;
    SimulatedService all;
    int days = 0; // fewer than asked when stopped
};

// Calls still waiting at the end of the day are answered after it by the last interval's agents.
SimulationResult simulation(const Simulated &simulated, const Progress &progress = carryOn);

} // namespace paybench::staffing
