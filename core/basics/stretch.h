// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QDateTime>

#include <compare>
#include <cstdint>

// A piece of time, half-open [start, end) in UTC seconds: what ends at 10:24:10 and what starts then do not overlap.

namespace paybench {

struct Stretch {
    std::int64_t start = 0; // seconds since 1970-01-01 00:00:00 UTC
    std::int64_t end = 0;   // not before start

    constexpr std::int64_t seconds() const { return end - start; }
    constexpr bool overlaps(const Stretch &other) const { return start < other.end && other.start < end; }

    friend auto operator<=>(const Stretch &, const Stretch &) = default;
};

} // namespace paybench
