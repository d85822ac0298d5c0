// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/worklog/day_log.h"

#include <QStringList>

#include <optional>
#include <vector>

// What the rota has, in the middle of a sentence: "rota: support, registration".

namespace paybench::ui {

QString withinSentence(const QString &duty); // "Support" is support; an abbreviation stays as it is
QStringList plannedDuties(const std::vector<worklog::PlannedStretch> &planned, const std::optional<Stretch> &within = {}); // each once, no breaks

} // namespace paybench::ui
