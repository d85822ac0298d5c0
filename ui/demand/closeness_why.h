// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/staffing/demand_why.h"

// What it costs that each group answers its own customers, as a written sum.

namespace paybench::ui {

staffing::Why closenessWhy(const staffing::Closeness &closeness, const std::vector<staffing::GroupShare> &groups,
                           const staffing::Assumptions &assumptions, const QString &what);

} // namespace paybench::ui
