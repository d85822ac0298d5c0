// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>

// A centre file with ten years in it: 120 months, 200 customers, 24 000 volume rows, 20 000 logged hours.

namespace paybench::bench {

QString tenYearsFile(); // written once to the temporary folder

} // namespace paybench::bench
