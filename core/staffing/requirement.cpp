// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/requirement.h"

#include "core/staffing/uncertain_rate.h"
#include "core/staffing/virtual_wait.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace paybench::staffing {

namespace {

constexpr int mostAgents = 20000;
constexpr double mostLoad = 15000;
constexpr double rounding = 1e-12; // a target that is met to the last digit is met
constexpr double largestShare = 0.999;

CountedInTime countedOf(const VirtualWait &wait, const Traffic &traffic, const Target &target)
{
    const double within = target.within / traffic.handleTime;
    switch (target.counted) {
    case InTimeOf::Offered:
        return {wait.inTime(within), 1};
    case InTimeOf::Answered:
        return {wait.inTime(within), wait.answered()};
    case InTimeOf::Virtual:
        return {wait.virtualInTime(within), 1};
    }
    return {};
}

// Tries numbers of agents. Each demand gets easier with more of them, so the first number that meets all is the answer.
class Search {
public:
    Search(const Traffic &traffic, const Target &target, const Limits &limits)
        : m_traffic(traffic)
        , m_target(target)
        , m_limits(limits)
        , m_load(traffic.load())
        , m_leaving(traffic.handleTime / traffic.patience)
    {
    }

    int fewest();                  // without the cap; mostAgents when not even those are enough
    Binding brokenWith(int agents); // by `agents`, the minimum last

private:
    Binding broken(int agents);
    int atLeast() const;
    int below(int enough, int tooFew);
    int above(int tooFew);
    int between(int tooFew, int enough);
    double idle(int agents);

    const Traffic &m_traffic;
    const Target &m_target;
    const Limits &m_limits;
    double m_load;
    double m_leaving;
    double m_idle = 1;     // of m_idleAgents, carried upwards
    int m_idleAgents = 1;
};

// idleWeight(), going on from the last number where that was not larger.
double Search::idle(int agents)
{
    if (agents < m_idleAgents) {
        m_idle = 1;
        m_idleAgents = 1;
    }
    for (; m_idleAgents < agents; ++m_idleAgents)
        m_idle = 1 + m_idleAgents / m_load * m_idle;
    return m_idle;
}

// The cheap demands first: the service level costs an integral.
Binding Search::broken(int agents)
{
    if (agents < 1 || (m_leaving == 0 && agents <= m_load))
        return Binding::ServiceLevel;
    const VirtualWait wait(m_load, agents, m_leaving, idle(agents));
    const double answered = wait.answered();
    if (m_limits.occupancy && m_load * answered / agents > *m_limits.occupancy + rounding)
        return Binding::Occupancy;
    if (m_limits.abandoned && 1 - answered > *m_limits.abandoned + rounding)
        return Binding::Abandonment;
    const CountedInTime level = countedOf(wait, m_traffic, m_target);
    return level.inTime < (m_target.share - rounding) * level.of ? Binding::ServiceLevel : Binding::None;
}

Binding Search::brokenWith(int agents)
{
    if (m_load > 0) {
        Limits none; // the service level is named first, for it is what people ask about
        if (const Binding level = Search(m_traffic, m_target, none).broken(agents); level != Binding::None)
            return level;
        if (const Binding other = broken(agents); other != Binding::None)
            return other;
    }
    return agents < m_limits.least ? Binding::Minimum : Binding::None;
}

// So many are needed by any means: the answered share of the load must fit into the agents' time.
int Search::atLeast() const
{
    double answered = m_leaving == 0 ? 1 : 0;
    if (m_target.counted == InTimeOf::Offered)
        answered = std::max(answered, m_target.share);
    if (m_limits.abandoned)
        answered = std::max(answered, 1 - *m_limits.abandoned);
    const double occupied = m_limits.occupancy.value_or(1);
    const int fitting = int(std::min(double(mostAgents), std::ceil(m_load * answered / occupied - 1e-9)));
    return std::max({1, m_limits.least, fitting});
}

// From the square root rule on: gallop in the direction that is left, then bisect.
int Search::fewest()
{
    if (!(m_load > 0))
        return m_limits.least;
    const int tooFew = std::min(atLeast(), mostAgents) - 1;
    const int guess = std::clamp(int(std::lround(m_load + std::sqrt(m_load))), tooFew + 1, mostAgents);
    return broken(guess) == Binding::None ? below(guess, tooFew) : above(guess);
}

int Search::below(int enough, int tooFew)
{
    for (int stride = 1; enough - tooFew > 1; stride *= 2) {
        const int fewer = std::max(tooFew + 1, enough - stride);
        if (broken(fewer) != Binding::None)
            return between(fewer, enough);
        enough = fewer;
    }
    return enough;
}

int Search::above(int tooFew)
{
    for (int stride = 1; tooFew < mostAgents; stride *= 2) {
        const int more = std::min(tooFew + stride, mostAgents);
        if (broken(more) == Binding::None)
            return between(tooFew, more);
        tooFew = more;
    }
    return mostAgents;
}

int Search::between(int tooFew, int enough)
{
    while (enough - tooFew > 1) {
        const int middle = tooFew + (enough - tooFew) / 2;
        (broken(middle) == Binding::None ? enough : tooFew) = middle;
    }
    return enough;
}

QString inLanguage(const char *english)
{
    return QCoreApplication::translate("staffing", english);
}

void addTrafficFaults(std::vector<QString> &found, const Traffic &traffic)
{
    const auto finite = [](double value) { return std::isfinite(value); };
    const bool timed = traffic.interval > 0 && finite(traffic.interval) && traffic.handleTime > 0 && finite(traffic.handleTime);
    if (!(traffic.calls >= 0) || !finite(traffic.calls))
        found.push_back(inLanguage(QT_TRANSLATE_NOOP("staffing", "Calls must be 0 or more.")));
    if (!(traffic.interval > 0) || !finite(traffic.interval))
        found.push_back(inLanguage(QT_TRANSLATE_NOOP("staffing", "The interval must be above 0 s.")));
    if (!(traffic.handleTime > 0) || !finite(traffic.handleTime))
        found.push_back(inLanguage(QT_TRANSLATE_NOOP("staffing", "Handle time must be above 0 s.")));
    if (!(traffic.patience >= 0))
        found.push_back(inLanguage(QT_TRANSLATE_NOOP("staffing", "Patience must be 0 s or more.")));
    if (timed && traffic.load() > mostLoad)
        found.push_back(inLanguage(QT_TRANSLATE_NOOP("staffing", "The load is above 15,000 persons at work at once. Check calls and handle time.")));
}

void addTargetFaults(std::vector<QString> &found, const Target &target)
{
    if (target.share > largestShare + rounding)
        found.push_back(inLanguage(QT_TRANSLATE_NOOP("staffing", "No number of persons answers every call in time. Set the service target to 99.9% or less.")));
    else if (!(target.share > 0))
        found.push_back(inLanguage(QT_TRANSLATE_NOOP("staffing", "The service target must be above 0%.")));
    if (!(target.within >= 0) || !std::isfinite(target.within))
        found.push_back(inLanguage(QT_TRANSLATE_NOOP("staffing", "The target time must be 0 s or more.")));
}

void addLimitFaults(std::vector<QString> &found, const Limits &limits)
{
    if (limits.occupancy && !(*limits.occupancy > 0 && *limits.occupancy <= 1))
        found.push_back(inLanguage(QT_TRANSLATE_NOOP("staffing", "The highest occupancy must be above 0% and at most 100%.")));
    if (limits.abandoned && !(*limits.abandoned >= 0 && *limits.abandoned <= 1))
        found.push_back(inLanguage(QT_TRANSLATE_NOOP("staffing", "The highest share of abandoned calls must be from 0% to 100%.")));
    if (limits.least < 0 || limits.least > mostAgents)
        found.push_back(inLanguage(QT_TRANSLATE_NOOP("staffing", "The fewest persons must be from 0 to 20,000.")));
    if (limits.most && (*limits.most < 0 || *limits.most > mostAgents))
        found.push_back(inLanguage(QT_TRANSLATE_NOOP("staffing", "The most persons must be from 0 to 20,000.")));
    else if (limits.most && *limits.most < limits.least)
        found.push_back(inLanguage(QT_TRANSLATE_NOOP("staffing", "The most persons must not be below the fewest.")));
}

} // namespace

double inTime(const Service &service, InTimeOf counted)
{
    switch (counted) {
    case InTimeOf::Offered:
        return service.inTime;
    case InTimeOf::Answered:
        return service.inTimeOfAnswered;
    case InTimeOf::Virtual:
        return service.inTimeVirtual;
    }
    return 0;
}

CountedInTime countedInTime(const Traffic &traffic, int agents, const Target &target)
{
    const double load = traffic.load();
    if (!(load > 0))
        return {};
    if (traffic.patience == forEver && agents <= load)
        return {0, 1};
    if (agents < 1)
        return {0, target.counted == InTimeOf::Answered ? 0.0 : 1.0};
    return countedOf(VirtualWait(load, agents, traffic.handleTime / traffic.patience, idleWeight(load, agents)), traffic, target);
}

std::vector<QString> faults(const Traffic &traffic, const Target &target, const Limits &limits)
{
    std::vector<QString> found;
    addTrafficFaults(found, traffic);
    addTargetFaults(found, target);
    addLimitFaults(found, limits);
    return found;
}

Requirement requirement(const Traffic &traffic, const Target &target, const Limits &limits)
{
    Search search(traffic, target, limits);
    Requirement found;
    found.uncapped = search.fewest();
    found.agents = std::min(found.uncapped, limits.most.value_or(mostAgents));
    found.reached = search.brokenWith(found.agents) == Binding::None;
    found.binding = found.uncapped > 0 ? search.brokenWith(found.uncapped - 1) : Binding::None;
    found.fewer = service(traffic, std::max(0, found.agents - 1), target.within);
    found.needed = service(traffic, found.agents, target.within);
    found.more = service(traffic, found.agents + 1, target.within);
    return found;
}

int agentsNeeded(const Traffic &traffic, const Target &target, const Limits &limits)
{
    return std::min(Search(traffic, target, limits).fewest(), limits.most.value_or(mostAgents));
}

double inTimeOfUncertain(const Traffic &traffic, int agents, const Target &target, double variation)
{
    double reached = 0;
    double counted = 0;
    for (const RatePoint &point : ratesOfCalls(variation)) {
        Traffic day = traffic;
        day.calls *= point.factor;
        const CountedInTime level = countedInTime(day, agents, target);
        reached += point.weight * level.inTime;
        counted += point.weight * level.of;
    }
    return counted > 0 ? reached / counted : 0;
}

QString growthSentence(const Traffic &traffic, int agents)
{
    const int stable = int(std::floor(traffic.load())) + 1;
    return QCoreApplication::translate("staffing", "With %n person(s) the queue grows without end.", nullptr, agents) + u' '
        + QCoreApplication::translate("staffing", "At least %n are needed.", nullptr, stable);
}

QString name(Binding binding)
{
    switch (binding) {
    case Binding::None:
        return inLanguage(QT_TRANSLATE_NOOP("staffing", "nothing"));
    case Binding::ServiceLevel:
        return inLanguage(QT_TRANSLATE_NOOP("staffing", "service target"));
    case Binding::Occupancy:
        return inLanguage(QT_TRANSLATE_NOOP("staffing", "occupancy"));
    case Binding::Abandonment:
        return inLanguage(QT_TRANSLATE_NOOP("staffing", "abandoned calls"));
    case Binding::Minimum:
        return inLanguage(QT_TRANSLATE_NOOP("staffing", "fewest persons"));
    }
    return {};
}

} // namespace paybench::staffing
