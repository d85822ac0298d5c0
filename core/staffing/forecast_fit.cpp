// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/forecast_fit.h"

#include <algorithm>
#include <cmath>

namespace paybench::staffing {

namespace {

constexpr double huber = 1.5;         // standard deviations; what is further off counts for less
constexpr double specialBelow = 0.6;  // of the expected count (staffing.md 4.7)
constexpr double specialAbove = 1.8;
constexpr double specialBeyond = 3;   // standard deviations, so that small counts are not set aside for their chance
constexpr double settled = 1e-5;
constexpr double leastMean = 1e-6;

// A symmetric matrix of which each row is kept from its first cell that is not zero: the weeks of a level touch only their
// neighbours, and Cholesky's factor keeps that shape. The last columns come first, so that those narrow rows do.
class Envelope {
public:
    Envelope(std::size_t size, const std::vector<const Terms *> &products) : m_rows(size), m_first(size)
    {
        for (std::size_t row = 0; row < size; ++row)
            m_first[row] = row;
        for (const Terms *terms : products) {
            std::size_t least = size;
            for (const Term &term : *terms)
                least = std::min(least, row(term));
            for (const Term &term : *terms)
                m_first[row(term)] = std::min(m_first[row(term)], least);
        }
        for (std::size_t row = 0; row < size; ++row)
            m_rows[row].assign(row - m_first[row] + 1, 0.0);
    }

    void add(const Terms &terms, double weight)
    {
        for (const Term &a : terms) {
            for (const Term &b : terms) {
                if (row(b) <= row(a))
                    m_rows[row(a)][row(b) - m_first[row(a)]] += weight * a.value * b.value;
            }
        }
    }

    // In place; a row that depends on others is held still by a tiny diagonal.
    void factorise()
    {
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            m_rows[i].back() += 1e-7;
            for (std::size_t j = m_first[i]; j <= i; ++j) {
                const double left = m_rows[i][j - m_first[i]] - product(i, j);
                m_rows[i][j - m_first[i]] = i == j ? std::sqrt(std::max(left, 1e-12)) : left / m_rows[j].back();
            }
        }
    }

    // By column, as the right side is.
    std::vector<double> solved(std::vector<double> right) const
    {
        std::reverse(right.begin(), right.end());
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            for (std::size_t k = m_first[i]; k < i; ++k)
                right[i] -= m_rows[i][k - m_first[i]] * right[k];
            right[i] /= m_rows[i].back();
        }
        for (std::size_t i = m_rows.size(); i-- > 0;) {
            right[i] /= m_rows[i].back();
            for (std::size_t k = m_first[i]; k < i; ++k)
                right[k] -= m_rows[i][k - m_first[i]] * right[i];
        }
        std::reverse(right.begin(), right.end());
        return right;
    }

private:
    std::size_t row(const Term &term) const { return m_rows.size() - 1 - std::size_t(term.column); }

    double product(std::size_t i, std::size_t j) const
    {
        double sum = 0;
        for (std::size_t k = std::max(m_first[i], m_first[j]); k < j; ++k)
            sum += m_rows[i][k - m_first[i]] * m_rows[j][k - m_first[j]];
        return sum;
    }

    std::vector<std::vector<double>> m_rows;
    std::vector<std::size_t> m_first;
};

double quantileOf(std::vector<double> &values, double share)
{
    if (values.empty())
        return 0;
    const auto at = std::min(values.size() - 1, std::size_t(share * double(values.size())));
    std::nth_element(values.begin(), values.begin() + std::ptrdiff_t(at), values.end());
    return values[at];
}

void expect(Fitted &fit, const std::vector<Observation> &observations)
{
    for (std::size_t i = 0; i < observations.size(); ++i) {
        const double log = std::clamp(logRate(observations[i].terms, fit.effects), -20.0, 25.0);
        fit.means[i] = std::max(leastMean, observations[i].exposure * std::exp(log));
    }
}

double deviation(double mean, double variation)
{
    return std::sqrt(mean + variation * variation * mean * mean);
}

void setAside(Fitted &fit, const std::vector<Observation> &observations)
{
    for (std::size_t i = 0; i < observations.size(); ++i) {
        const double mean = fit.means[i];
        const double share = observations[i].count / mean;
        const double off = std::abs(observations[i].count - mean) / deviation(mean, fit.variation);
        fit.special[i] = (share < specialBelow || share > specialAbove) && off > specialBeyond;
    }
}

// Half of the counts lie within 0.6745 standard deviations of their mean; those set aside do not widen it.
void measureVariation(Fitted &fit, const std::vector<Observation> &observations)
{
    std::vector<double> counts;
    std::vector<double> means;
    for (std::size_t i = 0; i < observations.size(); ++i) {
        if (observations[i].isUsed && !fit.special[i]) {
            counts.push_back(observations[i].count);
            means.push_back(fit.means[i]);
        }
    }
    fit.variation = std::max(0.01, variationOf(counts, means, 0.5, 0.6745));
}

// The variance, relative to its square, of an ordinary day: a day like that weighs 1, so that a pull's strength is in days.
double ordinaryVariance(const Fitted &fit, const std::vector<Observation> &observations)
{
    std::vector<double> variances;
    for (std::size_t i = 0; i < observations.size(); ++i) {
        if (observations[i].isUsed)
            variances.push_back(1 / fit.means[i] + fit.variation * fit.variation);
    }
    return quantileOf(variances, 0.5);
}

std::vector<const Terms *> productsOf(const std::vector<Observation> &observations, const std::vector<Pull> &pulls)
{
    std::vector<const Terms *> products;
    for (const Observation &observation : observations)
        products.push_back(&observation.terms);
    for (const Pull &pull : pulls)
        products.push_back(&pull.terms);
    return products;
}

std::vector<double> improved(const Fitted &fit, const std::vector<Observation> &observations, const std::vector<Pull> &pulls)
{
    const double ordinary = ordinaryVariance(fit, observations);
    Envelope matrix(fit.effects.size(), productsOf(observations, pulls));
    std::vector<double> right(fit.effects.size(), 0.0);
    const auto weigh = [&](const Terms &terms, double weight, double value) {
        matrix.add(terms, weight);
        for (const Term &term : terms)
            right[std::size_t(term.column)] += weight * value * term.value;
    };
    for (std::size_t i = 0; i < observations.size(); ++i) {
        if (!observations[i].isUsed || fit.special[i])
            continue;
        const double mean = fit.means[i];
        const double off = (observations[i].count - mean) / deviation(mean, fit.variation);
        const double trust = std::min(1.0, huber / std::max(huber, std::abs(off)));
        const double weight = trust * ordinary / (1 / mean + fit.variation * fit.variation);
        weigh(observations[i].terms, weight, std::log(mean / observations[i].exposure) + observations[i].count / mean - 1);
    }
    for (const Pull &pull : pulls)
        weigh(pull.terms, pull.strength, pull.towards);
    matrix.factorise();
    return matrix.solved(std::move(right));
}

} // namespace

double logRate(const Terms &terms, const std::vector<double> &effects)
{
    double sum = 0;
    for (const Term &term : terms)
        sum += term.value * effects[std::size_t(term.column)];
    return sum;
}

double variationOf(const std::vector<double> &counts, const std::vector<double> &means, double share, double deviations)
{
    double low = 0;
    double high = 2;
    std::vector<double> off(counts.size());
    for (int step = 0; step < 16; ++step) {
        const double middle = (low + high) / 2;
        for (std::size_t i = 0; i < counts.size(); ++i)
            off[i] = std::abs(counts[i] - means[i]) / deviation(means[i], middle);
        (quantileOf(off, share) > deviations ? low : high) = middle;
    }
    return low;
}

Fitted fitted(const std::vector<Observation> &observations, const std::vector<Pull> &pulls, std::vector<double> start, int rounds)
{
    Fitted fit;
    fit.effects = std::move(start);
    fit.means.resize(observations.size());
    fit.special.assign(observations.size(), false);
    expect(fit, observations);
    for (int round = 0; round < rounds; ++round) {
        measureVariation(fit, observations);
        setAside(fit, observations);
        const std::vector<double> effects = improved(fit, observations, pulls);
        double moved = 0;
        for (std::size_t i = 0; i < effects.size(); ++i)
            moved = std::max(moved, std::abs(effects[i] - fit.effects[i]));
        fit.effects = effects;
        expect(fit, observations);
        if (moved < settled)
            break;
    }
    measureVariation(fit, observations);
    setAside(fit, observations);
    return fit;
}

} // namespace paybench::staffing
