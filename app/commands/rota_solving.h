// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/price.h"

#include <QJsonObject>

#include <CLI/CLI.hpp>

#include <memory>
#include <optional>

// How a command has a task solved: by the program paybench-rota beside this one, priced again before it is believed.

namespace paybench::app {

struct SolveOptions {
    std::optional<double> seconds; // of wall clock; without any limit ten
    std::optional<double> effort;  // counted work: the same rota every time
    double gap = 0;                // enough when at most this share of the objective can still be gained
    bool prove = false;            // go on until it is proved
    quint64 seed = 1;
    int threads = 0;               // 0: as the computer has, at most two
};

struct Solved {
    rota::Plan plan;
    rota::Price price; // as core/rota says; no hard rule is broken
    std::optional<qint64> bound;
    QString status;    // "proved", "within_gap", "stopped" or "time"
    double firstSeconds = 0;
    double seconds = 0;
    bool isRescued = false; // the program broke off; this is the best it had said

    double gap() const; // (objective − bound) / objective; 1 without a bound
    bool isProved() const;
};

// --seconds, --effort, --gap, --prove, --seed and --threads.
std::shared_ptr<SolveOptions> addSolveOptions(CLI::App &command);

// Waits for it in an event loop; how far it is stands on standard error when that is a terminal. Ctrl+C and SIGTERM
// finish with the best so far.
Result<Solved> solved(const rota::Task &task, const std::optional<rota::Plan> &start, const SolveOptions &options);

// The members of commands.md: objective, bound, gap, proved, first_seconds, seconds, status.
QJsonObject documentOf(const Solved &solved);
QString sentenceOf(const Solved &solved); // "The rota costs 4,448; at most 0.8 % can still be gained."

} // namespace paybench::app
