// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <array>
#include <limits>
#include <optional>
#include <vector>

// A rota to be made: days, persons, what each has chosen, what is wished, and what each breach costs. The format "rota/1".
//
// Half days. With `parts` 2 each "day" of a task is half a day: `days` holds two entries a date, the morning (part 0) and the
// afternoon (part 1), so that date n has the entries 2n and 2n + 1. All day indexes (pins, wishes, checkpoints, nearUntil) and all
// letters are by half day, the history has four, counts and carry-over are in half days. What a rule counts in days is doubled:
// H4 at most 2·max halves in a row (its window begins at −4 at the earliest), H5 2·max halves a week, C6 within 2·n own halves;
// C4 prices fifths of half days, "beyond a day" from 10; C5 the whole number of halves of each week; C7 stretches of halves; C1, C2,
// C3, C8, C9 and C10 each half day by itself. Two rules are new:
// H8  at most `splitDaysPerWeek` split days a person and week, or as many as are pinned so. Split: both halves have a duty, and
//     not the same one. Pinned so: both halves are pinned, to different duties.
// C11 `splitDay` for each split day.
// A half day whose `most` is 0 is closed: C3 is not due then (with whole days it is, as ever).
// With `wholeDays` people work whole days, and only absences and what was decided by hand are by the half: C5 and C9 then go by
// whole days (2 or 4 halves are kept where 3.2 are the share).
// In JSON: "parts": 2; "days" keeps one entry a date whose min, target and max are a number for both halves or [morning,
// afternoon]; "whole_days" (false unless given); rules "split_days_per_week" (1 unless given), weights "split_day" (30 unless given); "available", "history",
// "published" and rotas have two letters a date; "checkpoints", "near_until", "forbid", "pins", "prefs" name half-day indexes.
//
// Persons who change within the days. These members are optional; without them all is as it is on the first day.
// "newcomer_until": the (half) day from which a newcomer counts towards least and target and needs no mentor; a person whose
// "counts" is 0 counts from it.
// "group_from": [[day, group], …], ascending: from that (half) day the person belongs to this group (an index of groups). C3 goes by
// the group of the day; a group that persons leave or join within the days is due on the days on which somebody belongs to it.
// "profile_from": [[day, profile], …], ascending: from that (half) day the profile is this one. The share of C4, C5 and C9 is the
// sum of the fifths of each own day by the profile of that day; C6 goes by the profile of the day of the support (days of the
// history by the first).

namespace paybench::rota {

// One kind of work a (half) day, as it stands in files; the screen's letters follow the language.
enum class Duty : char { Support = 'S', FollowUp = 'F', Registration = 'R', Away = '-' };

inline constexpr std::array<Duty, 3> duties = {Duty::Support, Duty::FollowUp, Duty::Registration};
inline constexpr std::size_t place(Duty duty) // of the first three, in arrays by duty
{
    return duty == Duty::Support ? 0 : duty == Duty::FollowUp ? 1 : 2;
}

// The mix a person has chosen, in fifths of the own days; they sum to 5.
struct Profile {
    QString key; // "support80"
    std::array<int, 3> fifths = {2, 2, 1};
    bool followUp = true; // support is to be followed by follow-up soon
};

struct Day {
    QDate date;
    QString week; // days of the same text are one week
    int least = 2;
    int target = 3;
    int most = 4;
    bool isMonday = false; // classes of fairness
    bool isPeak = false;
    int part = 0;          // of the date: 0, or 1 for an afternoon of a task in half days
};

struct CellDuty {
    int day = 0;
    Duty duty = Duty::Support;

    friend bool operator==(const CellDuty &, const CellDuty &) = default;
};

struct Preference {
    int day = 0;
    Duty duty = Duty::Support;
    int cost = 0; // when the duty is used
};

inline constexpr int everyDay = std::numeric_limits<int>::max();

struct ProfileFrom {
    int day = 0;
    int profile = 0; // index of Task::profiles

    friend bool operator==(const ProfileFrom &, const ProfileFrom &) = default;
};

struct GroupFrom {
    int day = 0;
    int group = 0; // index of Task::groups

    friend bool operator==(const GroupFrom &, const GroupFrom &) = default;
};

struct Assistant {
    QString id;
    QString name;     // for sentences; empty: the id
    int group = 0;    // index of Task::groups, from the first day
    int profile = 0;  // index of Task::profiles, from the first day
    std::vector<ProfileFrom> laterProfiles; // ascending
    std::vector<GroupFrom> laterGroups;     // ascending
    int percent = 100;
    bool counts = true;         // a newcomer does not count towards least and target
    std::vector<int> mentors;   // indexes of assistants; empty: none needed
    int newcomerUntil = everyDay; // not included: from this day the person counts and needs no mentor
    QByteArray available;       // '0' or '1' a day; part time and absences applied
    std::vector<Duty> history = {Duty::Away, Duty::Away}; // oldest first: the days at index −2 and −1; of half days four
    std::array<int, 3> carry = {0, 0, 0};                 // fifths of a (half) day done more than the share, by duty
    std::vector<CellDuty> forbidden;
    std::vector<CellDuty> pins;
    std::vector<Preference> preferences;

    bool countsOn(int day) const { return counts || day >= newcomerUntil; }
    bool needsMentorOn(int day) const { return !mentors.empty() && day < newcomerUntil; }
    int profileOn(int day) const;
    int groupOn(int day) const;
};

struct Rules {
    int consecutiveSupport = 2; // days, at most
    int supportPerWeek = 3;     // at most
    int followUpWithin = 2;     // own days
    int splitDaysPerWeek = 1;   // at most, in half days: days whose halves have different duties

    friend bool operator==(const Rules &, const Rules &) = default;
};

struct Weights {
    int shortFirst = 1000;
    int shortMore = 2000;
    int underTarget = 60;
    int overTarget = 40;
    int groupUnreachable = 80;
    int ratioFifth = 4;
    int ratioBeyondDay = 6;
    int weekRatio = 10;
    int followUpMissing = 40;
    int registrationSplit = 15;
    int fairness = 20;
    int changeNear = 50;
    int changeFar = 25;
    int splitDay = 30; // only in half days

    friend bool operator==(const Weights &, const Weights &) = default;
};

// One row of letters per assistant, one letter per day.
struct Plan {
    std::vector<QByteArray> rows;

    Duty at(int assistant, int day) const { return Duty(rows[std::size_t(assistant)][day]); }
    friend bool operator==(const Plan &, const Plan &) = default;
};

struct Task {
    QString name;
    qint64 seed = 1;
    int parts = 1; // of a date: 2 makes every "day" of the task half a day
    bool wholeDays = false; // only of half days: limits of the mix and of fairness go by whole days
    std::vector<QString> groups;
    std::vector<Profile> profiles;
    std::vector<Day> days;
    std::vector<int> checkpoints; // day indexes, ascending, at whose end balances are priced; the last day is one
    std::vector<Assistant> assistants;
    std::optional<Plan> published;
    int nearUntil = 0; // changes of the published rota before this day are the dear ones
    Weights weights;
    Rules rules;

    bool isAvailable(int assistant, int day) const;
    bool isFree(int assistant, int day) const; // available, and not pinned
    const Profile &profileOn(int assistant, int day) const;
    QString nameOf(int assistant) const;
    QString dayName(int day) const;                   // with the half of the day, where there are halves
    QString longDayName(int day) const;               // as sentences about the rota have it: "Thursday 3 December"
    QString dayCount(int count) const; // of so many (half) days: "2", "1.5"
    int history() const { return 2 * parts; }         // (half) days before the first that rules look at
    int grain() const { return wholeDays ? parts : 1; } // (half) days that C5 and C9 count by
    int dateOf(int day) const { return day / parts; } // counted from 0
};

int emptyCells(const Task &task, const Plan &plan); // own (half) days without a duty

QString withHalf(const QString &date, int part); // "6 Oct 2026, morning"
QString dayCount(int halves);                    // in days: "2", "1.5"

inline constexpr int mostAssistants = 5000;
inline constexpr int mostDays = 800; // dates

// What makes a task unusable, a sentence each: unknown mentors, wrong lengths, pins on days away, least above target …
// All other functions of this module are for tasks without one.
std::vector<QString> faults(const Task &task);

// Invalid with a sentence that names the place: "assistants[3].available has 18 letters, but there are 19 days."
Result<Task> taskOfJson(const QByteArray &json);
QByteArray toJson(const Task &task);

// {"instance", "objective", "rota": {id: letters}}; other members are ignored. Any of the four letters may stand anywhere:
// what does not fit the task is a breach of a hard rule.
Result<Plan> planOfJson(const QByteArray &json, const Task &task);
QByteArray toJson(const Plan &plan, const Task &task, qint64 objective);
// The task with the rota it starts from as "start": what the program paybench-rota reads.
QByteArray toJson(const Task &task, const Plan &start);

} // namespace paybench::rota
