// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/task.h"

#include <functional>

// What a rota breaks and costs, rule by rule: the one place that decides it. Whatever a solver sends is priced here.

namespace paybench::rota {

enum class HardRule { Available, Pin, Forbidden, Consecutive, PerWeek, Mentor, Most, SplitDays }; // H1 … H8; the last of half days

enum class Term {
    Shortage,          // C1
    Target,            // C2
    GroupUnreachable,  // C3
    Ratio,             // C4
    Week,              // C5
    FollowUp,          // C6
    RegistrationSplit, // C7
    Preference,        // C8
    Fairness,          // C9
    Change,            // C10
    SplitDay,          // C11, of half days
};
inline constexpr int termCount = 11;
inline int termsOf(const Task &task) // the first so many terms are what the task is priced by
{
    return task.parts == 2 ? termCount : termCount - 1;
}

enum class DayClass { Monday, Peak }; // of fairness

QString key(HardRule rule); // "H4"
QString key(Term term);     // "C4"
QString name(HardRule rule);
QString name(Term term);

struct HardBreach {
    HardRule rule = HardRule::Available;
    int assistant = -1; // none: the day
    int day = 0;
    QString sentence;
};

// One soft rule not kept: who, when, how much it costs.
struct Breach {
    Term term = Term::Shortage;
    int assistant = -1; // none: a day or a group
    int group = -1;
    int day = -1;       // of a week or period: its last day
    int firstDay = -1;
    Duty duty = Duty::Support; // what there is too much or too little of
    DayClass dayClass = DayClass::Monday; // whose fairness
    int count = 0; // what there is: persons, (half) days, runs; of Ratio fifths of (half) days
    int least = 0; // what it should be, between these
    int most = 0;
    qint64 cost = 0;
    bool ofBothHalves = false; // of a date, alike: told as one
    QString sentence;
};

struct Price {
    std::array<qint64, termCount> terms{};
    std::vector<HardBreach> hard; // empty: the rota is one

    qint64 objective() const;
    qint64 of(Term term) const { return terms[std::size_t(term)]; }
};

Price price(const Task &task, const Plan &plan);

// Each soft breach as it is found, without its sentence, which costs more time than all the rest.
void forEachBreach(const Task &task, const Plan &plan, const std::function<void(const Breach &)> &found);
QString sentence(const Task &task, const Breach &breach);

// Every hard rule not kept. A window of days, a week, a day count once each.
std::vector<HardBreach> hardBreaches(const Task &task, const Plan &plan);

// The same, but what both halves of a date break alike is one, as with whole days; it stands at the first of them.
std::vector<HardBreach> hardBreachesByDate(const Task &task, const Plan &plan);

// All soft breaches, dearest first. Their costs add up to the objective.
std::vector<Breach> breaches(const Task &task, const Plan &plan);

} // namespace paybench::rota
