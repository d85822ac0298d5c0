// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <limits>

// Queues with Poisson arrivals and exponential handle times, exact: Erlang B, C and A as one family by their patience
// (staffing.md 4.1). Times in seconds. No Qt in here.

namespace paybench::staffing {

inline constexpr double forEver = std::numeric_limits<double>::infinity();

// Calls of an interval and what each takes.
struct Traffic {
    double calls = 0;          // expected in the interval; fractions are normal; not below 0
    double interval = 1800;    // above 0
    double handleTime = 300;   // mean of talk and after-call work; above 0
    double patience = forEver; // mean wait before giving up. forEver: nobody gives up (Erlang C); 0: nobody waits (Erlang B)

    double load() const { return calls * handleTime / interval; } // erlangs
};

// What callers meet with so many agents. Without calls everything is answered at once.
struct Service {
    int agents = 0;
    double waiting = 0;          // P(W > 0) of an arriving caller; with patience 0 the blocked share
    double abandoned = 0;        // P(Ab), of the offered
    double inTime = 1;           // answered within the target time, of the offered
    double inTimeOfAnswered = 1; // answered within the target time, of the answered
    double inTimeVirtual = 1;    // P(virtual wait ≤ target time): somebody of endless patience would be answered by then
    double waitOfAnswered = 0;   // seconds, mean of the answered (ASA); infinite where nobody is, or where the queue grows so
    double meanWait = 0;         // seconds, mean of all callers
    double queue = 0;            // mean number waiting
    double occupancy = 0;        // share of the agents' time on calls
    bool growsWithoutEnd = false; // nobody gives up and the load is not below the agents: nothing is answered in time
};

// within: the target time, 0 or more. agents: 0 or more.
Service service(const Traffic &traffic, int agents, double within);

double blocking(double load, int agents);                        // Erlang B
double waitingProbability(const Traffic &traffic, int agents);   // P(W > 0)

} // namespace paybench::staffing
