// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/virtual_wait.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace paybench::staffing {

namespace {

constexpr double longestSeries = 500; // terms; below it no term leaves the range of a double
constexpr double negligible = 45;     // e^−45 of the peak
constexpr double vanishing = -745;    // e^−745 is no double any more
constexpr double shortestPatience = 1e100;
constexpr double longestPatience = 1e-100;

struct Point {
    double at;
    double weight;
};
constexpr Point sixPoints[] = {{0.238619186083196909, 0.467913934572691047},
                               {0.661209386466264514, 0.360761573048138608},
                               {0.932469514203152028, 0.171324492379170345}};
constexpr Point eightPoints[] = {{0.183434642495649805, 0.362683783378361983}, {0.525532409916328986, 0.313706645877887287},
                                 {0.79666647741362674, 0.222381034453374471}, {0.960289856497536232, 0.101228536290376259}};
constexpr Point sixteenPoints[] = {
    {0.0950125098376374402, 0.189450610455068496}, {0.281603550779258913, 0.182603415044923589},
    {0.458016777657227386, 0.169156519395002538},  {0.617876244402643748, 0.149595988816576732},
    {0.755404408355003034, 0.124628971255533872},  {0.865631202387831744, 0.0951585116824927848},
    {0.944575023073232576, 0.0622535239386478929}, {0.989400934991649933, 0.0271524594117540949}};

// 1 − e^−u − u, without losing digits where u is small.
double bend(double u)
{
    if (std::abs(u) < 0.01)
        return -u * u / 2 * (1 - u / 3 * (1 - u / 4 * (1 - u / 5 * (1 - u / 6))));
    return -std::expm1(-u) - u;
}

// What stands above e under the integral, measured from the origin: A H(x) − fall x. `fall` is n, or n + τ where callers
// who have given up by x do not count.
struct Exponent {
    double load;
    double rise; // A e^(−τ origin)
    double fall;
    double leaving;
    double agents;
    double origin;

    double operator()(double y) const
    {
        return rise / leaving * bend(leaving * y) - (agents - rise) * y - (fall - agents) * (origin + y);
    }
    double peak() const { return rise > fall || origin > 0 ? std::log(rise / fall) / leaving : 0; }
    double upward(double y) const { return rise * std::exp(-leaving * y); }

    double slope(double y) const { return std::abs(upward(y) - fall); }
    double bow(double y) const { return std::sqrt(upward(y) * leaving); }

    // How fast it turns there: panels are cut by it.
    double pace(double y) const { return std::max({slope(y), bow(y), 2 * leaving}); }

    // How much happens from 0 on to `length`: six points err by less than 1e-12 up to 1.5, eight up to 4.
    double turn(double length, double peak) const
    {
        return length * std::max({std::abs(load - fall), 2 * bow(peak), 2 * leaving});
    }

    // From here on nobody who is left gives up later, so that only e^(−fall y) remains.
    double flat() const { return std::log(rise / leaving * 1e17) / leaving; }
};

template <std::size_t Count, class Add>
void addPanel(const Exponent &exponent, const Point (&points)[Count], double from, double to, Add &add)
{
    const double middle = (from + to) / 2;
    const double half = (to - from) / 2;
    for (const Point &point : points) {
        for (const double y : {middle - half * point.at, middle + half * point.at})
            add(y, half * point.weight * std::exp(exponent(y)));
    }
}

// Hands over points with their weights times e^exponent from `from` (not above 0) to `to`, and gives the part that lies
// beyond all points: Gauss-Legendre on panels that leave the peak in both directions.
template <class Add>
double integrate(const Exponent &exponent, double from, double to, Add add)
{
    const double peak = std::clamp(exponent.peak(), from, to);
    if (exponent(peak) < vanishing)
        return 0;
    if (const double turn = exponent.turn(to - from, peak); turn <= 4) {
        if (turn <= 1.5)
            addPanel(exponent, sixPoints, from, to, add);
        else
            addPanel(exponent, eightPoints, from, to, add);
        return 0;
    }
    const double width = 4 / exponent.pace(peak);
    const double least = exponent(peak) - negligible;
    for (double y = peak; y > from && exponent(y) > least; y -= width)
        addPanel(exponent, sixteenPoints, std::max(from, y - width), y, add);
    const double flat = std::max(peak, exponent.flat());
    const double last = std::min(to, flat);
    for (double y = peak; y < last && exponent(y) > least; y += width)
        addPanel(exponent, sixteenPoints, y, std::min(last, y + width), add);
    return flat < to ? -std::exp(exponent(flat)) * std::expm1(-exponent.fall * (to - flat)) / exponent.fall : 0;
}

} // namespace

double idleWeight(double load, int agents)
{
    double weight = 1;
    for (int busy = 1; busy < agents; ++busy)
        weight = 1 + busy / load * weight;
    return weight;
}

VirtualWait::VirtualWait(double load, int agents, double leaving, double idle)
    : m_load(load)
    , m_agents(agents)
    , m_leaving(leaving > 0 ? std::max(leaving, longestPatience) : 0)
    , m_top(load)
    , m_idle(idle)
{
    if (std::isinf(idle)) { // somebody is always free
        m_idle = 1;
        m_one = 0;
    } else if (m_leaving == 0) {
        m_busy = m_load / (m_agents - m_load);
    } else if (leavesAtOnce()) {
        m_busy = m_load / m_agents;
    } else if (m_bySeries = seriesLength() < longestSeries; m_bySeries) {
        m_busy = m_load / m_agents * seriesSum();
    } else {
        movePeak();
        double sum = 0;
        const double end = std::numeric_limits<double>::infinity();
        sum += integrate(Exponent{m_load, m_top, m_agents, m_leaving, m_agents, m_origin}, -m_origin, end,
                         [&sum](double, double weight) { sum += weight; });
        m_busy = m_load * sum;
    }
}

bool VirtualWait::leavesAtOnce() const
{
    return m_leaving > shortestPatience;
}

// About how many waiting callers have a probability that matters.
double VirtualWait::seriesLength() const
{
    const double spread = 9 * std::sqrt(m_load / m_leaving);
    if (m_load >= m_agents)
        return (m_load - m_agents) / m_leaving + spread;
    return std::min(spread, negligible * m_agents / (m_agents - m_load));
}

double VirtualWait::seriesSum() const
{
    double sum = 1;
    double term = 1;
    double gone = m_agents;
    while (true) {
        gone += m_leaving;
        const double ratio = m_load / gone;
        term *= ratio;
        sum += term;
        if (ratio < 1 && term * ratio < 1e-17 * sum * (1 - ratio))
            return sum;
    }
}

// Where the load is above the agents, φ rises to a peak whose height no double may hold: it is measured from there.
void VirtualWait::movePeak()
{
    if (m_load <= m_agents)
        return;
    const double climb = std::log1p((m_load - m_agents) / m_agents);
    m_origin = climb / m_leaving;
    m_top = m_agents;
    m_one = std::exp(m_agents / m_leaving * bend(-climb));
    m_idle *= m_one;
}

double VirtualWait::waiting() const
{
    return m_busy / (m_idle + m_busy);
}

double VirtualWait::answered() const
{
    if (m_leaving == 0)
        return 1;
    return std::min(1.0, (m_agents / m_load * m_busy + (m_idle - m_one)) / (m_idle + m_busy));
}

double VirtualWait::densityUntil(double within, double extra) const
{
    double sum = 0;
    const Exponent exponent{m_load, m_top, m_agents + extra, m_leaving, m_agents, m_origin};
    sum += integrate(exponent, -m_origin, within - m_origin, [&sum](double, double weight) { sum += weight; });
    return m_load * sum;
}

double VirtualWait::inTime(double within) const
{
    double part = 0;
    if (m_busy == 0 || m_leaving == 0)
        return virtualInTime(within);
    if (!leavesAtOnce() && within > 0)
        part = densityUntil(within, m_leaving);
    return std::min(answered(), (m_idle + part) / (m_idle + m_busy));
}

double VirtualWait::virtualInTime(double within) const
{
    if (m_busy == 0)
        return 1;
    if (m_leaving == 0)
        return 1 - waiting() * std::exp(-(m_agents - m_load) * within);
    if (leavesAtOnce())
        return 1 - waiting() * std::exp(-m_agents * within);
    const double part = within > 0 ? densityUntil(within, 0) : 0;
    return std::min(1.0, (m_idle + part) / (m_idle + m_busy));
}

VirtualWait::Waits VirtualWait::waits() const
{
    if (m_busy == 0 || leavesAtOnce())
        return {};
    if (m_leaving == 0) {
        const double wait = waiting() / (m_agents - m_load);
        return {wait, wait};
    }
    Waits sums = m_bySeries ? seriesWaits() : densityWaits();
    sums.all /= m_idle + m_busy;
    sums.answered /= m_idle + m_busy;
    return sums;
}

// Σ j r_j, and Σ r_j s_j σ_j: who finds j waiting is answered with s_j, and then has waited σ_j in the mean.
VirtualWait::Waits VirtualWait::seriesWaits() const
{
    double term = 1;
    double gone = m_agents;
    double step = 0;
    Waits sums;
    for (int ahead = 0;; ++ahead) {
        gone += m_leaving;
        step += 1 / gone;
        sums.all += ahead * term;
        sums.answered += term * m_agents / gone * step;
        const double ratio = m_load / gone;
        term *= ratio;
        if (ratio < 1 && term * (ahead + 2) < 1e-17 * (1 - ratio) * (1 - ratio) * std::max(sums.all, sums.answered))
            break;
    }
    return {sums.all / m_agents, m_load / m_agents * sums.answered};
}

VirtualWait::Waits VirtualWait::densityWaits() const
{
    Waits sums;
    const Exponent exponent{m_load, m_top, m_agents, m_leaving, m_agents, m_origin};
    const auto add = [&](double y, double weight) {
        const double waited = m_origin + y;
        sums.all -= weight * std::expm1(-m_leaving * waited) / m_leaving;
        sums.answered += weight * waited * std::exp(-m_leaving * waited);
    };
    const double end = std::numeric_limits<double>::infinity();
    const double beyond = integrate(exponent, -m_origin, end, add) / m_leaving; // everybody gave up
    return {m_load * (sums.all + beyond), m_load * sums.answered};
}

} // namespace paybench::staffing
