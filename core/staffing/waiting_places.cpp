// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/waiting_places.h"

#include <algorithm>
#include <cmath>

namespace paybench::staffing {

// The regularised incomplete beta function with a whole second parameter j + 1 is x^a Σ (a)_k / k! (1 − x)^k, k = 0 …
// j. Terms stand as logarithms, because with many agents the first of them are below what a double can hold.
WaitingPlace::WaitingPlace(int agents, double leaving, double within)
    : m_agents(agents)
    , m_leaving(leaving)
    , m_left(leaving > 0 ? -std::expm1(-leaving * within) / leaving : within)
    , m_parameter(agents + leaving)
    , m_logTerm(-(agents + leaving) * within)
    , m_logTermOfPatient(-agents * within)
    , m_beta(std::exp(m_logTerm))
    , m_betaOfPatient(std::exp(m_logTermOfPatient))
{ }

void WaitingPlace::step()
{
    // (a + k) (1 − x) / (k + 1) with a = agents / leaving, written so that leaving may be 0.
    m_logTerm += std::log((m_parameter + m_ahead * m_leaving) * m_left / (m_ahead + 1));
    m_logTermOfPatient += std::log((m_agents + m_ahead * m_leaving) * m_left / (m_ahead + 1));
    m_beta += std::exp(m_logTerm);
    m_betaOfPatient += std::exp(m_logTermOfPatient);
    ++m_ahead;
}

double WaitingPlace::inTime() const
{
    const double answered = m_agents / (m_agents + (m_ahead + 1) * m_leaving);
    return answered * std::clamp(1 - m_beta, 0.0, 1.0);
}

double WaitingPlace::inTimeOfPatient() const
{
    return std::clamp(1 - m_betaOfPatient, 0.0, 1.0);
}

} // namespace paybench::staffing
