// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>
#include <QTime>

#include <optional>

// A time of day as people type it: "9", "905", "09:05", "9.05", "09:05:30", "kl. 9".

namespace paybench {

std::optional<QTime> timeOfText(const QString &typed);

} // namespace paybench
