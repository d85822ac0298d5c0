// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/ids.h"
#include "core/basics/stretch.h"

#include <QDate>
#include <QString>

#include <map>
#include <optional>
#include <vector>

// Who works at the centre: role, and from which day which group, percentage, work pattern, 80/20 choice and mentor.

namespace paybench::directory {

enum class Role { Assistant, Trainer, SystemManagement, Management };

constexpr Role allRoles[] = {Role::Assistant, Role::Trainer, Role::SystemManagement, Role::Management};

QString name(Role role);
QString key(Role role);
std::optional<Role> roleOfKey(const QString &key);

// Fifths of a person's days; they sum to 5. Support 80 % is {2, 2, 1}, registration 80 % {1, 0, 4}.
struct Mix {
    int support = 0;
    int followUp = 0;
    int registration = 0;

    friend bool operator==(const Mix &, const Mix &) = default;
};

constexpr Mix support80{2, 2, 1};
constexpr Mix registration80{1, 0, 4};

QString name(const Mix &mix); // "S80", "R80" or "2-1-2"

// Where and how much a person works from a day on.
struct Position {
    QDate from;
    GroupId group;          // none for those outside the groups
    int percent = 100;      // of full time, 1…100
    unsigned weekdays = 31; // bit 0 is Monday; the days worked, 1…31
};

bool worksOn(const Position &position, QDate day);

// The 80/20 choice: what was wished and what was decided.
struct Choice {
    QDate from;
    Mix wished;
    std::optional<Mix> decided;
    QDate decideBy; // or review on; may be invalid
};

struct Mentorship {
    QDate from;
    QDate to; // last day; invalid: open
    PersonId mentor;
};

struct Person {
    PersonId id;
    QString name;
    Role role = Role::Assistant;
    QDate from;          // first day of employment
    QDate to;            // last day; invalid: still here
    QDate experienceFrom; // in payroll work; may be invalid
    std::vector<Position> positions;
    std::vector<Choice> choices;
    std::vector<Mentorship> mentors;

    bool isHere(QDate day) const;
};

// The mix decided for the day, newest decision first; nothing for those without one.
std::optional<Mix> mixOn(const Person &person, QDate day);
std::optional<PersonId> mentorOn(const Person &person, QDate day);

// One sentence for each thing that is wrong, personal numbers in the name included.
std::vector<QString> faults(const Person &person);

struct TrainerLink {
    QDate from;
    PersonId trainer;
};

struct Group {
    GroupId id;
    QString name;
    int order = 0;
    std::vector<TrainerLink> trainers;
};

std::vector<QString> faults(const Group &group);

struct Absence {
    enum class Kind { Sick, Leave, Course, Other }; // never a reason
    enum class Part { WholeDay, Morning, Afternoon };

    AbsenceId id;
    PersonId person;
    Kind kind = Kind::Leave;
    QDate from;
    QDate to; // last day
    Part part = Part::WholeDay;
};

QString name(Absence::Kind kind);
QString name(Absence::Part part);
QString key(Absence::Kind kind);
QString key(Absence::Part part);
std::optional<Absence::Kind> absenceKindOfKey(const QString &key);
std::optional<Absence::Part> absencePartOfKey(const QString &key);

std::vector<QString> faults(const Absence &absence, const Person &person, const std::vector<Absence> &others);

// Head count by role on a day, with the sentence when the parts do not make the declared whole.
struct HeadCount {
    std::map<Role, int> byRole;
    int total = 0;
    QString warning; // empty: it adds up
};

HeadCount headCount(const std::vector<Person> &people, int declared, QDate day);

// Days of support a group of assistants gives in a week, by decided mix and percentage (facts.md D-9, D-10), in tenths.
struct GroupStrength {
    int people = 0;
    int fullTimeHundredths = 0;  // 340: 3.4 FTE
    int supportDayTenths = 0;    // 48: 4.8 support days a week
};

GroupStrength strength(const std::vector<Person> &people, GroupId group, QDate day);

} // namespace paybench::directory
