// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/task.h"

#include <QString>

#include <atomic>
#include <functional>
#include <optional>

// Ever better rotas for a task, and how good they can get: week patterns, column generation, small integer programs
// (Clp and Cbc). Only the program paybench-rota uses this.

namespace paybench::solver {

// When to stop. Work is counted, so that it gives the same rota every time; a time budget alone is not reproducible.
struct Effort {
    std::optional<double> seconds; // of wall clock
    std::optional<double> work;    // 1: about a second of one core
    double gap = 0;                // stop when (objective − bound) / objective is at most this
    bool prove = false;            // go on until the best is proved
    std::uint64_t seed = 1;
    int threads = 1;               // the rota does not depend on it
};

enum class Status { Proved, WithinGap, Stopped, Time };

QString key(Status status); // "proved", "within_gap", "stopped", "time"

struct Improvement {
    QString stage; // "first", "annealing", "bound", "dive", "mip", "neighbourhoods", "rolling", "proof"
    double seconds = 0;
    std::optional<qint64> objective;
    std::optional<qint64> bound; // of the LP, rounded up: costs are whole
    const rota::Plan *plan = nullptr; // a new best; none: only the bound is new
};

struct Solution {
    rota::Plan plan;
    qint64 objective = 0; // as core/rota prices it
    std::optional<qint64> bound;
    Status status = Status::Stopped;
    double firstSeconds = 0; // until there was a complete rota
    double seconds = 0;
};

using Better = std::function<void(const Improvement &)>;

// The task has no faults (rota::faults). Never without a rota, unless the hard rules cannot be kept: then the rota that
// breaks the fewest. `start` is improved, never worsened. `stop` is looked at often; `better` hears from one thread at a time.
Solution solve(const rota::Task &task, const std::optional<rota::Plan> &start, const Effort &effort, const Better &better,
               const std::atomic<bool> &stop);

} // namespace paybench::solver
