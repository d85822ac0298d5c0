// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>

// Random numbers that are the same on every computer: the standard library's distributions differ from one to the next.
// Xoshiro256** with a splitmix64 start (Blackman and Vigna). No Qt in here.

namespace paybench::staffing {

class RandomNumbers {
public:
    explicit RandomNumbers(std::uint64_t seed, std::uint64_t stream = 0); // each stream by itself

    std::uint64_t next();
    double uniform(); // above 0, below 1
    double exponential(); // mean 1
    double normal(); // mean 0, standard deviation 1

private:
    std::uint64_t m_state[4];
    double m_spare = 0;
    bool m_hasSpare = false;
};

} // namespace paybench::staffing
