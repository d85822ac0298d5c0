// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/opening.h"
#include "core/basics/result.h"

#include <QString>

// Opening hours as people write them: "08:00–12:00, 13:00–16:00"; nothing is closed.

namespace paybench::directory {

QString spansText(const std::vector<OpenSpan> &spans);
Result<std::vector<OpenSpan>> spansOfText(const QString &text);

// A week in one line, equal days together: "Mon–Fri 08:00–16:00 · Sat–Sun closed".
QString weekText(const OpeningHours &hours);

} // namespace paybench::directory
