// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/random_numbers.h"

#include <cmath>

namespace paybench::staffing {

namespace {

std::uint64_t splitmix(std::uint64_t &state)
{
    state += 0x9E3779B97F4A7C15ULL;
    std::uint64_t mixed = state;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
    return mixed ^ (mixed >> 31);
}

std::uint64_t rotatedLeft(std::uint64_t value, int places)
{
    return (value << places) | (value >> (64 - places));
}

} // namespace

RandomNumbers::RandomNumbers(std::uint64_t seed, std::uint64_t stream)
{
    std::uint64_t other = stream;
    std::uint64_t state = seed ^ splitmix(other);
    for (std::uint64_t &word : m_state)
        word = splitmix(state);
}

std::uint64_t RandomNumbers::next()
{
    const std::uint64_t result = rotatedLeft(m_state[1] * 5, 7) * 9;
    const std::uint64_t shifted = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = rotatedLeft(m_state[3], 45);
    return result;
}

double RandomNumbers::uniform()
{
    // The middle of one of 2^52 equal parts, so that neither end is ever given.
    return (double(next() >> 12) + 0.5) * 0x1p-52;
}

double RandomNumbers::exponential()
{
    return -std::log(uniform());
}

double RandomNumbers::normal()
{
    // Marsaglia's polar method gives two at a time.
    if (m_hasSpare) {
        m_hasSpare = false;
        return m_spare;
    }
    double x = 0;
    double y = 0;
    double square = 0;
    do {
        x = 2 * uniform() - 1;
        y = 2 * uniform() - 1;
        square = x * x + y * y;
    } while (square >= 1 || square == 0);
    const double factor = std::sqrt(-2 * std::log(square) / square);
    m_spare = y * factor;
    m_hasSpare = true;
    return x * factor;
}

} // namespace paybench::staffing
