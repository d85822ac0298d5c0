// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"

#include <QString>

// The demo centre: 26 people, 10 customers, 25 000 payslips a month, 2026 so far (facts.md LC-06, LC-09). Its prices and
// volumes per customer are assumptions. The same on every computer: its today is Monday 2 November 2026.

namespace paybench::app {

QString demoManager(); // who sits in front of it unless somebody else does

struct DemoFiles {
    QString centre;
    QString volumes; // November's volume file, beside it
    QString calls;   // October's calls as the exchange exported them, beside it
};

// Refuses to overwrite any of the files.
Result<DemoFiles> makeDemoCentre(const QString &path);

} // namespace paybench::app
