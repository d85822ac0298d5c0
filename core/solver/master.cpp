// SPDX-License-Identifier: MPL-2.0
#include "core/solver/master.h"

#include "core/solver/steps.h"

#include <algorithm>
#include <limits>

namespace paybench::solver {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

} // namespace

void Columns::finish(double cost, double upper)
{
    starts.push_back(int(rows.size()));
    costs.push_back(cost);
    uppers.push_back(upper);
}

Master::Master(const Rows &rows, const rota::Plan &plan, std::vector<Part> parts)
    : m_rows(rows), m_patterns(rows.patterns()), m_rowOf(rows.all().size(), -1)
{
    for (std::size_t s = 0; s < parts.size(); ++s) {
        if (parts[s] == Part::Free)
            m_free.push_back(int(s));
    }
    measure(plan, parts);
    m_cellRows = rowCount();
    for (std::size_t s = 0; s < m_free.size(); ++s)
        newRow(1, 1);
}

void Master::measure(const rota::Plan &plan, const std::vector<Part> &parts)
{
    std::vector<Reach> reaches(m_rows.all().size());
    for (std::size_t s = 0; s < parts.size(); ++s) {
        const Slot &slot = m_patterns.allSlots()[s];
        if (parts[s] == Part::Free) {
            measureFree(slot, reaches);
            continue;
        }
        for (int i = 0; i < slot.count; ++i) {
            const int d = slot.days[i];
            const int letter = rota::code(plan.at(slot.person, d));
            for (int k = parts[s] == Part::Left ? 0 : letter; k < 3 && (parts[s] == Part::Left || k == letter); ++k) {
                for (const Entry *entry = m_rows.begin(slot.person, d, k); entry != m_rows.end(slot.person, d, k); ++entry) {
                    Reach &reach = reaches[std::size_t(entry->row)];
                    if (parts[s] == Part::Left)
                        reach.isLeft = true;
                    else
                        reach.fixed += entry->coefficient;
                }
            }
        }
    }
    for (int r = 0; r < int(reaches.size()); ++r) {
        const Row &row = m_rows.row(r);
        const Reach &reach = reaches[std::size_t(r)];
        if (row.kind == Row::Kind::Limit)
            addLimit(r, reach);
        else if (row.kind == Row::Kind::Need)
            addNeed(r, reach);
        else if (row.isFirst)
            addChain(r, reaches);
    }
}

void Master::measureFree(const Slot &slot, std::vector<Reach> &reaches) const
{
    unsigned possible[3] = {0, 0, 0};
    for (int p = 0; p < slot.patterns; ++p) {
        const Pattern &pattern = m_patterns.pattern(slot, p);
        possible[0] |= pattern.support;
        possible[1] |= pattern.followUp;
        possible[2] |= ~unsigned(pattern.support | pattern.followUp);
    }
    struct Share {
        int row;
        std::array<int, 3> by;
    };
    std::vector<Share> shares;
    for (int i = 0; i < slot.count; ++i) {
        shares.clear();
        for (int k = 0; k < 3; ++k) {
            for (const Entry *entry = m_rows.begin(slot.person, slot.days[i], k); entry != m_rows.end(slot.person, slot.days[i], k); ++entry) {
                auto share = std::find_if(shares.begin(), shares.end(), [&](const Share &known) { return known.row == entry->row; });
                if (share == shares.end())
                    share = shares.insert(shares.end(), {entry->row, {0, 0, 0}});
                share->by[std::size_t(k)] += entry->coefficient;
            }
        }
        for (const Share &share : shares) {
            int least = std::numeric_limits<int>::max();
            int most = std::numeric_limits<int>::min();
            for (std::size_t k = 0; k < 3; ++k) {
                if ((possible[k] >> i & 1) != 0) {
                    least = std::min(least, share.by[k]);
                    most = std::max(most, share.by[k]);
                }
            }
            Reach &reach = reaches[std::size_t(share.row)];
            reach.isTouched = true;
            reach.least += least;
            reach.most += most;
        }
    }
}

int Master::newRow(double lower, double upper)
{
    m_lower.push_back(lower);
    m_upper.push_back(upper);
    m_limits.push_back(-1);
    m_origins.push_back(0);
    m_isFollowed.push_back(false);
    return int(m_lower.size()) - 1;
}

void Master::addLimit(int row, const Reach &reach)
{
    const Row &limit = m_rows.row(row);
    if (!reach.isTouched || reach.isLeft || reach.fixed + reach.most <= limit.most || limit.price == 0)
        return;
    const int local = newRow(-infinite, limit.most - reach.fixed);
    m_rowOf[std::size_t(row)] = local;
    m_limits[std::size_t(local)] = row;
    m_steps.rows.push_back(local);
    m_steps.elements.push_back(-1);
    m_steps.finish(double(limit.price), reach.fixed + reach.most - limit.most);
}

void Master::addNeed(int row, const Reach &reach)
{
    if (!reach.isTouched || reach.isLeft)
        return;
    Stair stair;
    stair.first = reach.least;
    for (int n = reach.least; n <= reach.most; ++n)
        stair.values.push_back(m_rows.cost(m_rows.row(row), reach.fixed + n));
    m_rowOf[std::size_t(row)] = stair.row = newRow(0, 0);
    addStair(stair, 0);
}

// The rows of a chain that free slots touch; those between follow from the one before, so their prices are added to its.
void Master::addChain(int first, const std::vector<Reach> &reaches)
{
    std::vector<Stair> stairs;
    int fixed = 0;
    int least = 0;
    int most = 0;
    for (int r = first; r >= 0 && !reaches[std::size_t(r)].isLeft; r = m_rows.row(r).next) {
        const Reach &reach = reaches[std::size_t(r)];
        fixed += reach.fixed;
        least += reach.least;
        most += reach.most;
        if (reach.isTouched) {
            Stair stair;
            stair.row = newRow(0, 0);
            stair.previous = stairs.empty() ? -1 : stairs.back().row;
            stair.first = least;
            stair.values.assign(std::size_t(most - least) + 1, 0);
            m_rowOf[std::size_t(r)] = stair.row;
            if (stair.previous >= 0)
                m_isFollowed[std::size_t(stair.previous)] = true;
            stairs.push_back(stair);
        }
        for (int n = least; !stairs.empty() && n <= most; ++n)
            stairs.back().values[std::size_t(n - least)] += m_rows.cost(m_rows.row(r), fixed + n);
    }
    int origin = 0;
    for (const Stair &stair : stairs) {
        addStair(stair, origin);
        origin = m_origins[std::size_t(stair.row)];
    }
}

void Master::addStair(Stair stair, int origin)
{
    const Steps steps = stepsOf(stair.values);
    const qint64 least = stair.values[std::size_t(steps.origin)];
    for (qint64 &value : stair.values)
        value -= least; // what has to be paid anyway is a constant
    m_origins[std::size_t(stair.row)] = stair.first + steps.origin;
    m_lower[std::size_t(stair.row)] = m_upper[std::size_t(stair.row)] = stair.first + steps.origin - origin;
    const bool isFollowed = m_isFollowed[std::size_t(stair.row)];
    const auto add = [&](const Step &step, double sign) {
        m_steps.rows.push_back(stair.row);
        m_steps.elements.push_back(-sign);
        if (isFollowed) {
            m_steps.rows.push_back(stair.row + 1); // the rows of a chain are made one after the other
            m_steps.elements.push_back(sign);
        }
        m_steps.finish(step.slope, step.length);
    };
    for (const Step &step : steps.up)
        add(step, 1);
    for (const Step &step : steps.down)
        add(step, -1);
    m_stairs.push_back(std::move(stair));
}

void Master::append(int freeSlot, int pattern, Columns &to) const
{
    const Slot &which = slot(freeSlot);
    const Pattern &word = m_patterns.pattern(which, pattern);
    const std::size_t start = to.rows.size();
    for (int i = 0; i < which.count; ++i) {
        const int k = word.code(i);
        for (const Entry *entry = m_rows.begin(which.person, which.days[i], k); entry != m_rows.end(which.person, which.days[i], k); ++entry) {
            const int local = m_rowOf[std::size_t(entry->row)];
            if (local < 0)
                continue;
            const auto known = std::find(to.rows.begin() + std::ptrdiff_t(start), to.rows.end(), local);
            if (known != to.rows.end()) {
                to.elements[std::size_t(known - to.rows.begin())] += entry->coefficient;
            } else {
                to.rows.push_back(local);
                to.elements.push_back(entry->coefficient);
            }
        }
    }
    to.rows.push_back(slotRow(freeSlot));
    to.elements.push_back(1);
    to.finish(patternCost(word), infinite);
}

rota::Tally Master::cost(const std::vector<int> &patternOfSlot) const
{
    rota::Tally tally;
    std::vector<int> sums(m_lower.size(), 0);
    for (int s = 0; s < slotCount(); ++s) {
        const Slot &which = slot(s);
        const Pattern &word = m_patterns.pattern(which, patternOfSlot[std::size_t(s)]);
        tally.objective += word.cost;
        tally.hard += word.hard;
        for (int i = 0; i < which.count; ++i) {
            const int k = word.code(i);
            for (const Entry *entry = m_rows.begin(which.person, which.days[i], k); entry != m_rows.end(which.person, which.days[i], k); ++entry) {
                if (const int local = m_rowOf[std::size_t(entry->row)]; local >= 0)
                    sums[std::size_t(local)] += entry->coefficient;
            }
        }
    }
    for (const Stair &stair : m_stairs) {
        if (stair.previous >= 0)
            sums[std::size_t(stair.row)] += sums[std::size_t(stair.previous)];
        tally.objective += stair.values[std::size_t(sums[std::size_t(stair.row)] - stair.first)];
    }
    for (int r = 0; r < m_cellRows; ++r) {
        if (m_limits[std::size_t(r)] < 0)
            continue;
        const Row &limit = m_rows.row(m_limits[std::size_t(r)]);
        const int above = std::max(0, sums[std::size_t(r)] - int(m_upper[std::size_t(r)]));
        if (limit.isHard)
            tally.hard += above;
        else
            tally.objective += above * limit.price;
    }
    return tally;
}

Master::CellPrices Master::cellPrices(int freeSlot, const double *duals) const
{
    CellPrices prices{};
    const Slot &which = slot(freeSlot);
    for (int i = 0; i < which.count; ++i) {
        for (int k = 0; k < 3; ++k) {
            for (const Entry *entry = m_rows.begin(which.person, which.days[i], k); entry != m_rows.end(which.person, which.days[i], k); ++entry) {
                if (const int local = m_rowOf[std::size_t(entry->row)]; local >= 0)
                    prices[std::size_t(i)][std::size_t(k)] += entry->coefficient * duals[local];
            }
        }
    }
    return prices;
}

double Master::reducedCost(const Pattern &pattern, const Slot &slot, const CellPrices &prices) const
{
    double cost = patternCost(pattern);
    for (int i = 0; i < slot.count; ++i)
        cost -= prices[std::size_t(i)][std::size_t(pattern.code(i))];
    return cost;
}

double Master::lagrangian(std::vector<double> &duals, std::vector<int> *cheapest) const
{
    double value = 0;
    for (int r = 0; r < m_cellRows; ++r) {
        double &dual = duals[std::size_t(r)];
        if (m_limits[std::size_t(r)] >= 0)
            dual = std::min(dual, 0.0);
        value += dual * m_upper[std::size_t(r)];
    }
    for (int j = 0; j < m_steps.count(); ++j) {
        double cost = m_steps.costs[std::size_t(j)];
        for (int e = m_steps.starts[std::size_t(j)]; e < m_steps.starts[std::size_t(j) + 1]; ++e)
            cost -= m_steps.elements[std::size_t(e)] * duals[std::size_t(m_steps.rows[std::size_t(e)])];
        value += std::min(0.0, cost) * m_steps.uppers[std::size_t(j)];
    }
    for (int s = 0; s < slotCount(); ++s) {
        const Slot &which = slot(s);
        const CellPrices prices = cellPrices(s, duals.data());
        double least = infinite;
        for (int p = 0; p < which.patterns; ++p) {
            const double cost = reducedCost(m_patterns.pattern(which, p), which, prices);
            if (cost < least) {
                least = cost;
                if (cheapest)
                    (*cheapest)[std::size_t(s)] = p;
            }
        }
        value += least;
    }
    return value;
}

} // namespace paybench::solver
