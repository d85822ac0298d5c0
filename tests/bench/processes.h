// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>
#include <QStringList>

// Whole processes, timed with their peak memory: what a user waits for.

namespace paybench::bench {

struct Measured {
    double seconds = 0;
    double peakMegabytes = 0;
    int exitCode = -1;
};

Measured measured(const QStringList &command);

} // namespace paybench::bench
