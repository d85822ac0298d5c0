// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/directory/person.h"

#include <utility>

// What the assistants of a centre give together, and what it is made of (facts.md D-9, D-10).

namespace paybench::directory {

// One person's part of the support days of a week: fifths × percentage.
struct SupportPart {
    QString name;
    int days = 0; // of the five, by the decided mix
    int percent = 100;
    int hundredths = 0; // days × percent: 160 is 1.6 days
};

struct CentreStrength {
    int assistants = 0;
    int shareTenths = 0;        // the mean percentage: 947 is 94.7
    int fullTimeHundredths = 0; // 1420: 14.2 FTE
    int supportHundredths = 0;  // 1920: 19.2 days of support a week
    int neededDays = 0;         // one person a day in each group: 5 × groups
    std::vector<std::pair<Mix, int>> choices; // most support first
};

CentreStrength strength(const std::vector<Person> &people, const std::vector<Group> &groups, QDate day);

// The same on the day on which the person's wish would begin, had it been granted.
CentreStrength strengthIfGranted(std::vector<Person> people, const std::vector<Group> &groups, PersonId person,
                                 const Choice &wish);

// What strength() of one group adds up, by name.
std::vector<SupportPart> supportParts(const std::vector<Person> &people, GroupId group, QDate day);

// The day within the period on which fewest of a group are at work, working days of the person who asks only. Half days
// count as here. `besides` is left out: the person whose absence is considered.
struct Cover {
    QDate day;
    int here = 0;
    int of = 0;
};

Cover leastCover(const std::vector<Person> &people, const std::vector<Absence> &absences, PersonId besides, QDate from,
                 QDate to);

} // namespace paybench::directory
