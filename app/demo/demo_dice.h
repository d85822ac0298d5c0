// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cmath>
#include <cstdint>

// Chance that falls alike on every computer; the library's own distributions do not.

namespace paybench::app {

class DemoDice {
public:
    explicit DemoDice(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next() // splitmix64
    {
        m_state += 0x9E3779B97F4A7C15u;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9u;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBu;
        return mixed ^ (mixed >> 31);
    }

    double part() { return double(next() >> 11) * 0x1.0p-53; } // 0…1, 1 excluded
    int between(int least, int most) { return least + int(next() % std::uint64_t(most - least + 1)); }

    int poisson(double mean) // of some tens at most
    {
        const double end = std::exp(-mean);
        int count = 0;
        for (double left = part(); left > end; left *= part())
            ++count;
        return count;
    }

    int ofThem(int many, double share) // how many of so many
    {
        int count = 0;
        for (int i = 0; i < many; ++i)
            count += part() < share ? 1 : 0;
        return count;
    }

private:
    std::uint64_t m_state;
};

} // namespace paybench::app
