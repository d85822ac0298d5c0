// SPDX-License-Identifier: MPL-2.0
#pragma once

// The wait that a caller of endless patience would meet, and what follows from it (staffing.md 4.1). Times are in handle
// times: its density is A e^φ(x) / (X + J) with φ(x) = A H(x) − n x, where H(x) is the mean of the smaller of patience and
// x, X = 1 / B(n − 1) stands for the states with somebody free and J = A ∫ e^φ for those without. All terms are positive,
// so nothing cancels. No Qt in here.

namespace paybench::staffing {

// 1 / B(n − 1) for n of 1 or more; infinite when there are far more agents than load.
double idleWeight(double load, int agents);

class VirtualWait {
public:
    // load above 0, agents 1 or more. leaving: handle time over patience; with 0 nobody gives up, and agents are more than
    // the load. idle: idleWeight(load, agents), which who tries several numbers of agents can carry along.
    VirtualWait(double load, int agents, double leaving, double idle);

    double waiting() const;                   // P(W > 0)
    double answered() const;                  // 1 − P(Ab), added up from what is answered
    double inTime(double within) const;       // answered by then, of all callers
    double virtualInTime(double within) const; // answered by then if nobody's patience ended

    // Means over all callers.
    struct Waits {
        double all = 0;
        double answered = 0; // counts 0 for who gives up
    };
    Waits waits() const;

private:
    bool leavesAtOnce() const;
    double seriesLength() const;
    double seriesSum() const;
    Waits seriesWaits() const;
    Waits densityWaits() const;
    void movePeak();
    double densityUntil(double within, double extra) const;

    double m_load;
    double m_agents;
    double m_leaving;
    double m_origin = 0; // where φ is measured from: 0, or its peak where the sums would be long or large
    double m_top;        // A e^(−τ origin)
    double m_one = 1;    // e^(φ(0) − φ(origin)), the scale of what is not under the integral
    double m_idle;
    double m_busy = 0;
    bool m_bySeries = true;
};

} // namespace paybench::staffing
