// SPDX-License-Identifier: MPL-2.0
#include "core/worklog/sampling.h"

#include "core/basics/validity.h"

#include <boost/math/special_functions/gamma.hpp>

#include <algorithm>
#include <cmath>

namespace paybench::worklog {

namespace {

constexpr int fewest = 30;            // logged contacts from which a share is estimated
constexpr double widthOf95 = 1.959964; // standard errors on either side
constexpr double tail = 0.025;

} // namespace

bool isFull(const std::vector<SamplingRule> &rules, Month month)
{
    const SamplingRule *rule = inForce(rules, month.first());
    return !rule || ((rule->fullMonths >> (month.month() - 1)) & 1U) != 0;
}

ShareEstimate shareEstimate(int ofThem, int logged, qint64 contactsInYear)
{
    ShareEstimate estimate;
    estimate.isTooFew = logged < fewest;
    if (estimate.isTooFew)
        return estimate;
    const double contacts = static_cast<double>(contactsInYear);
    estimate.share = static_cast<double>(ofThem) / logged;
    estimate.halfWidth = widthOf95 * std::sqrt(estimate.share * (1 - estimate.share) / logged);
    estimate.total = estimate.share * contacts;
    estimate.totalHalfWidth = estimate.halfWidth * contacts;
    return estimate;
}

CountEstimate countEstimate(int counted, int monthsLogged, int months)
{
    CountEstimate estimate;
    if (counted < 0 || monthsLogged <= 0)
        return estimate;
    const double times = static_cast<double>(std::max(months, monthsLogged)) / monthsLogged;
    estimate.about = std::round(counted * times);
    if (counted > 0)
        estimate.low = std::round(boost::math::gamma_p_inv(static_cast<double>(counted), tail) * times);
    estimate.high = std::round(boost::math::gamma_p_inv(counted + 1.0, 1 - tail) * times);
    return estimate;
}

} // namespace paybench::worklog
