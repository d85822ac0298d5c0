// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/staffing/erlang.h"

#include <QString>

#include <optional>
#include <vector>

// How many agents are needed, which demand decides it, and what one fewer or one more would give (staffing.md 4.2).

namespace paybench::staffing {

// Which callers a service level counts; stored with every figure.
enum class InTimeOf { Offered, Answered, Virtual };

struct Target {
    double share = 0.80; // above 0, at most 0.999
    double within = 60;  // seconds
    InTimeOf counted = InTimeOf::Offered;
};

struct Limits {
    std::optional<double> occupancy; // at most, above 0 and up to 1
    std::optional<double> abandoned; // at most, 0…1
    int least = 0;                   // where the lines are open, whoever calls
    std::optional<int> most;         // the cap; beyond it the target is missed, and said so
};

enum class Binding { None, ServiceLevel, Occupancy, Abandonment, Minimum };

struct Requirement {
    int agents = 0;
    Binding binding = Binding::None; // the one that agents − 1 breaks; Minimum also where nobody calls
    bool reached = true;             // false: the cap keeps the target from being reached, agents = the cap
    int uncapped = 0;                // needed without the cap
    Service fewer;
    Service needed;
    Service more;
};

double inTime(const Service &service, InTimeOf counted);

// The same without the waits, for grids. Both are shares of all callers, so that intervals add up.
struct CountedInTime {
    double inTime = 1;
    double of = 1; // the callers that count: all, or the answered
};
CountedInTime countedInTime(const Traffic &traffic, int agents, const Target &target);

// Sentences: "Handle time must be above 0 s." … Empty: requirement() may be called.
std::vector<QString> faults(const Traffic &traffic, const Target &target, const Limits &limits);

// Of faultless input. At most 20,000 agents.
Requirement requirement(const Traffic &traffic, const Target &target, const Limits &limits);

// Only the number, for grids of intervals.
int agentsNeeded(const Traffic &traffic, const Target &target, const Limits &limits);

// The expected share answered in time when the rate itself is uncertain: Gamma with mean 1 and that coefficient of
// variation (staffing.md 4.3).
double inTimeOfUncertain(const Traffic &traffic, int agents, const Target &target, double variation);

// "With 2 persons the queue grows without end. At least 3 are needed." Of patience without end and a load not below agents.
QString growthSentence(const Traffic &traffic, int agents);

QString name(Binding binding); // "service target", "occupancy" …

} // namespace paybench::staffing
