// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/task.h"

#include <QByteArray>

// A task in whole days as a general solver reads it: a variable per person, day and duty, the balances priced by their
// integer kinks, in the LP file format of CPLEX. Its optimum is the task's objective. For the peers of the benchmark only.

namespace paybench::bench {

QByteArray lpOf(const rota::Task &task);

} // namespace paybench::bench
