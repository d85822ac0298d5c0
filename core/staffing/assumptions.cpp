// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/assumptions.h"

namespace paybench::staffing {

namespace {

constexpr double perMille = 1000;

} // namespace

Target Assumptions::target() const
{
    return {targetShare / perMille, double(targetWithin), counted};
}

Limits Assumptions::limits() const
{
    Limits limits;
    if (maxOccupancy)
        limits.occupancy = *maxOccupancy / perMille;
    if (maxAbandoned)
        limits.abandoned = *maxAbandoned / perMille;
    limits.least = least;
    limits.most = most;
    return limits;
}

Traffic Assumptions::traffic(double calls, double seconds) const
{
    return {calls, seconds, double(handleTime), patience ? double(*patience) : forEver};
}

double shrinkage(const std::vector<Assumptions::Shrinkage> &causes)
{
    double available = 1;
    for (const Assumptions::Shrinkage &cause : causes)
        available *= 1 - cause.share / perMille;
    return 1 - available;
}

} // namespace paybench::staffing
