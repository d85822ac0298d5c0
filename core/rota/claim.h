// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/change.h"

// What a program that solves says of a task: a rota, a limit, or both. Nothing of it is believed before it was priced here.

namespace paybench::rota {

struct Claim {
    std::optional<Plan> plan; // none: only a limit was said, or nothing
    Price price;              // of the plan, as computed here
    std::optional<qint64> bound;
    QString status;
    double firstSeconds = 0;
    double seconds = 0;

    Tally tally() const { return {price.objective(), int(price.hard.size())}; }
};

// Refused with what is wrong: it is no rota of the task; it does not cost what was said; it breaks more hard rules than the best
// one known; a rota is already below the limit. Without a best one known no hard rule may be broken. What is no JSON object,
// a warning of a library for instance, claims nothing.
Result<Claim> believed(const QByteArray &said, const Task &task, std::optional<Tally> best = {});

} // namespace paybench::rota
