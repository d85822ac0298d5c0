// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/staffing/demand.h"

#include <vector>

// A day's first line: who is needed when, and what callers meet with them. The parts of demandMonth() that are about
// calls.

namespace paybench::staffing {

// Services of pieces of a day or a month, weighted by their calls.
class ServiceSum {
public:
    void add(const Traffic &traffic, const Service &service);
    Service mean() const;

private:
    Service m_last;
    int m_pieces = 0;
    int m_agents = 0;
    double m_calls = 0;
    double m_answered = 0;
    double m_inTime = 0;
    double m_virtual = 0;
    double m_waiting = 0;
    double m_waited = 0;
    double m_waitedOfAnswered = 0;
    double m_seconds = 0;
    double m_queue = 0;
    double m_agentSeconds = 0;
    double m_busySeconds = 0;
    bool m_grows = false;
};

// A stretch of the day with its calls and persons at the telephone: the whole day where only its mean counts.
struct Piece {
    Traffic traffic;
    int seats = 0;
};

// With the day's own need.
std::vector<Piece> piecesOf(const Assumptions &assumptions, const DemandDay &day);
// With so many persons: fewer leave the largest half-hours short first, more sit at the telephone all day.
std::vector<Piece> piecesOf(const Assumptions &assumptions, const DemandDay &day, int persons);

// Whether work that nobody interrupts takes persons away from the telephone.
bool isBlended(const DemandInputs &inputs);
Service serviceOf(const Assumptions &assumptions, const Traffic &traffic, int seats, bool blended);
Service serviceOf(const Assumptions &assumptions, const std::vector<Piece> &pieces, bool blended);

int openMinutes(const DemandDay &day);
double hoursOf(const Assumptions &assumptions, const DemandDay &day, const std::vector<Piece> &pieces);
int personsFor(const Assumptions &assumptions, int peakHeads, double hours);

// Fills in seats, persons, hours, service and spread of a day whose intervals have their calls.
void decide(const DemandInputs &inputs, bool blended, DemandDay &day);

} // namespace paybench::staffing
