// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/price.h"

// Somebody is ill: who can take the seat, in which order and why (journeys.md J2).

namespace paybench::rota {

struct Substitute {
    int assistant = 0;
    Duty duty = Duty::FollowUp;  // what the person would have done
    bool sameGroup = true;
    double balance = 0;          // support days done more than the share, this year
    QDate lastUsed;              // as a substitute; invalid: never
    qint64 difference = 0;       // of the rota's price
    QString reason;              // "Same group, would have follow-up"
};

struct SubstituteRow { // what the ledger knows of each assistant
    double balance = 0;
    QDate lastUsed;
};

// Able and present and not on the phone that day; same group, follow-up before registration, lowest balance, least recently
// used, name.
std::vector<Substitute> substitutes(const Task &task, const Plan &plan, int ill, int day, const std::vector<SubstituteRow> &ledger);

// A later day on which the ill person takes a support day back from the substitute, so that both mixes hold. None: −1.
int repayDay(const Task &task, const Plan &plan, int ill, int substitute, int day);

} // namespace paybench::rota
