// SPDX-License-Identifier: MPL-2.0
#pragma once

// A place in a queue and the chance to be answered in time from there. No Qt in here.

namespace paybench::staffing {

// All agents busy and so many callers ahead: 0, then 1, … with each step. Times in handle times; leaving: handle time
// over patience, 0 where nobody gives up (staffing.md 4.1, cross-check form).
class WaitingPlace {
public:
    WaitingPlace(int agents, double leaving, double within);

    void step(); // one more ahead
    double inTime() const; // answered within the time, without having given up
    double inTimeOfPatient() const; // somebody who never gives up would be answered by then

private:
    double m_agents;
    double m_leaving;
    double m_left; // 1 − x, x = e^(−leaving · within); with leaving 0 its limit
    double m_parameter; // of the beta function, for those who give up
    double m_ahead = 0;
    double m_logTerm;
    double m_logTermOfPatient;
    double m_beta = 0;
    double m_betaOfPatient = 0;
};

} // namespace paybench::staffing
