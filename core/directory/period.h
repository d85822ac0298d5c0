// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/month.h"
#include "core/basics/result.h"

// The period column of a list: "2026-10", "202610", "2026/10", "10/2026", "2026-10-01", "oktober 2026", "Oct 2026".

namespace paybench::directory {

// Invalid with what is wrong and what is accepted: "month 13 does not exist; 01–12 are accepted".
Result<Month> monthOfPeriod(const QString &text);

} // namespace paybench::directory
