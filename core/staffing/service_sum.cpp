// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/deferred.h"
#include "core/staffing/first_line.h"

#include <algorithm>

namespace paybench::staffing {

namespace {

Service sharedService(const Assumptions &assumptions, const Traffic &traffic, int seats)
{
    const SharedWork shared = sharedWork(traffic.calls, traffic.interval, traffic.handleTime, traffic.patience, seats,
                                         assumptions.reserved, assumptions.targetWithin);
    Service service;
    service.agents = seats;
    service.waiting = shared.waiting;
    service.abandoned = shared.abandoned;
    service.inTime = shared.inTime;
    service.inTimeOfAnswered = shared.abandoned < 1 ? std::min(1.0, shared.inTime / (1 - shared.abandoned)) : 0;
    service.inTimeVirtual = shared.inTimeOfPatient;
    service.waitOfAnswered = shared.waitOfAnswered;
    service.meanWait = shared.meanWait;
    service.queue = shared.queue;
    service.occupancy = seats > 0 ? std::min(1.0, traffic.load() * (1 - shared.abandoned) / seats) : 0;
    service.growsWithoutEnd = shared.growsWithoutEnd;
    return service;
}

} // namespace

void ServiceSum::add(const Traffic &traffic, const Service &service)
{
    ++m_pieces;
    m_last = service;
    m_agents = std::max(m_agents, service.agents);
    m_seconds += traffic.interval;
    m_agentSeconds += service.agents * traffic.interval;
    m_busySeconds += service.occupancy * service.agents * traffic.interval;
    // An infinite wait of nobody would not be a number.
    if (traffic.calls <= 0)
        return;
    const double answered = traffic.calls * (1 - service.abandoned);
    m_calls += traffic.calls;
    m_answered += answered;
    m_inTime += traffic.calls * service.inTime;
    m_virtual += traffic.calls * service.inTimeVirtual;
    m_waiting += traffic.calls * service.waiting;
    m_waited += traffic.calls * service.meanWait;
    m_waitedOfAnswered += answered > 0 ? answered * service.waitOfAnswered : 0;
    m_queue += service.queue * traffic.interval;
    m_grows = m_grows || service.growsWithoutEnd;
}

Service ServiceSum::mean() const
{
    if (m_pieces == 1)
        return m_last;
    Service service;
    service.agents = m_agents;
    service.occupancy = m_agentSeconds > 0 ? m_busySeconds / m_agentSeconds : 0;
    if (m_calls <= 0)
        return service;
    service.waiting = m_waiting / m_calls;
    service.abandoned = std::clamp(1 - m_answered / m_calls, 0.0, 1.0);
    service.inTime = m_inTime / m_calls;
    service.inTimeOfAnswered = m_answered > 0 ? std::min(1.0, m_inTime / m_answered) : 0;
    service.inTimeVirtual = m_virtual / m_calls;
    service.waitOfAnswered = m_answered > 0 ? m_waitedOfAnswered / m_answered : 0;
    service.meanWait = m_waited / m_calls;
    service.queue = m_seconds > 0 ? m_queue / m_seconds : 0;
    service.growsWithoutEnd = m_grows;
    return service;
}

bool isBlended(const DemandInputs &inputs)
{
    const Assumptions &assumptions = inputs.assumptions;
    const bool hasFollowUp = assumptions.followUpRate > 0 && assumptions.followUpTime > 0;
    const bool hasMail = inputs.mailBacklog > 0
        || std::any_of(inputs.mails.begin(), inputs.mails.end(),
                       [](const ForecastDay &day) { return day.calls.expected > 0; });
    return !assumptions.mailInterruptible && (hasFollowUp || hasMail);
}

Service serviceOf(const Assumptions &assumptions, const Traffic &traffic, int seats, bool blended)
{
    return blended ? sharedService(assumptions, traffic, seats) : service(traffic, seats, assumptions.targetWithin);
}

Service serviceOf(const Assumptions &assumptions, const std::vector<Piece> &pieces, bool blended)
{
    ServiceSum sum;
    for (const Piece &piece : pieces)
        sum.add(piece.traffic, serviceOf(assumptions, piece.traffic, piece.seats, blended));
    return sum.mean();
}

} // namespace paybench::staffing
