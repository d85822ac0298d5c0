// SPDX-License-Identifier: MPL-2.0
#include "app/demo/demo_people.h"

#include "core/directory/person.h"
#include "core/store/people.h"

namespace paybench::app {

namespace {

using directory::Role;

struct DemoPerson {
    const char *name;
    Role role;
    const char *group;
    int percent;
    unsigned weekdays; // bit 0 is Monday
    bool chose80Support;
    int yearsInPayroll; // 627 together
    const char *mentor;
    QDate mentorUntil = {};
};

constexpr unsigned allWeek = 0b11111;

const DemoPerson demoPeople[] = {
    {"Anna Lind", Role::Assistant, "Nord", 100, allWeek, true, 31, nullptr},
    {"Bo Ek", Role::Assistant, "Nord", 100, allWeek, false, 38, nullptr},
    {"Cilla Dahl", Role::Assistant, "Nord", 100, allWeek, false, 24, nullptr},
    {"David Holm", Role::Assistant, "Nord", 100, allWeek, false, 12, nullptr},
    {"Maria Sten", Role::Assistant, "Syd", 100, allWeek, true, 27, nullptr},
    {"Johan Frisk", Role::Assistant, "Syd", 100, allWeek, false, 19, nullptr},
    {"Lena Öberg", Role::Assistant, "Syd", 80, 0b01111, false, 36, nullptr},
    {"Omar Said", Role::Assistant, "Syd", 60, 0b01011, false, 9, nullptr},
    {"Karin Wall", Role::Assistant, "Öst", 100, allWeek, true, 33, nullptr},
    {"Petra Ström", Role::Assistant, "Öst", 100, allWeek, false, 22, nullptr},
    {"Nils Björk", Role::Assistant, "Öst", 100, allWeek, false, 29, nullptr},
    {"Aisha Noor", Role::Assistant, "Öst", 100, allWeek, false, 3, "Karin Wall", {2024, 8, 14}},
    {"Sara Lund", Role::Assistant, "Väst", 100, allWeek, true, 26, nullptr},
    {"Stina Hed", Role::Assistant, "Väst", 100, allWeek, true, 34, nullptr},
    {"Rolf Aas", Role::Assistant, "Väst", 100, allWeek, false, 2, "Stina Hed", {2026, 10, 31}},
    {"Per Ahl", Role::Trainer, "Nord", 100, allWeek, false, 35, nullptr},
    {"Ulla Kron", Role::Trainer, "Syd", 100, allWeek, false, 37, nullptr},
    {"Eva Nyman", Role::Trainer, "Öst", 100, allWeek, false, 30, nullptr},
    {"Mats Rydh", Role::Trainer, "Väst", 100, allWeek, false, 25, nullptr},
    {"Elin Fors", Role::SystemManagement, nullptr, 100, allWeek, false, 18, nullptr},
    {"Göran Ask", Role::SystemManagement, nullptr, 100, allWeek, false, 32, nullptr},
    {"Hanna Vik", Role::SystemManagement, nullptr, 100, allWeek, false, 14, nullptr},
    {"Ivar Berglund", Role::SystemManagement, nullptr, 100, allWeek, false, 28, nullptr},
    {"Karin Berg", Role::Management, nullptr, 100, allWeek, false, 23, nullptr},
    {"Lars Modig", Role::Management, nullptr, 100, allWeek, false, 21, nullptr},
    {"Monica Sand", Role::Management, nullptr, 100, allWeek, false, 19, nullptr},
};

constexpr const char *demoGroups[] = {"Nord", "Syd", "Öst", "Väst"};

struct DemoAbsence {
    const char *name;
    directory::Absence::Kind kind;
    QDate from;
    QDate to;
};

const std::vector<DemoAbsence> &demoAbsences()
{
    using Kind = directory::Absence::Kind;
    static const std::vector<DemoAbsence> all = {
        {"Anna Lind", Kind::Sick, {2026, 2, 17}, {2026, 2, 19}},     {"Anna Lind", Kind::Leave, {2026, 6, 22}, {2026, 7, 17}},
        {"Anna Lind", Kind::Leave, {2026, 12, 21}, {2026, 12, 30}},  {"Bo Ek", Kind::Leave, {2026, 6, 8}, {2026, 7, 3}},
        {"Bo Ek", Kind::Course, {2026, 10, 14}, {2026, 10, 16}},     {"Cilla Dahl", Kind::Sick, {2026, 3, 2}, {2026, 3, 4}},
        {"Cilla Dahl", Kind::Leave, {2026, 7, 13}, {2026, 8, 7}},    {"David Holm", Kind::Leave, {2026, 6, 22}, {2026, 7, 10}},
        {"David Holm", Kind::Leave, {2026, 11, 23}, {2026, 11, 27}}, {"Maria Sten", Kind::Leave, {2026, 1, 2}, {2026, 1, 9}},
        {"Maria Sten", Kind::Leave, {2026, 6, 15}, {2026, 7, 10}},   {"Johan Frisk", Kind::Leave, {2026, 7, 6}, {2026, 7, 31}},
        {"Lena Öberg", Kind::Sick, {2026, 4, 1}, {2026, 4, 2}},      {"Lena Öberg", Kind::Leave, {2026, 6, 29}, {2026, 7, 24}},
        {"Lena Öberg", Kind::Course, {2026, 10, 20}, {2026, 10, 21}}, {"Omar Said", Kind::Leave, {2026, 6, 1}, {2026, 6, 18}},
        {"Omar Said", Kind::Sick, {2026, 10, 8}, {2026, 10, 9}},     {"Omar Said", Kind::Leave, {2026, 12, 7}, {2026, 12, 11}},
        {"Karin Wall", Kind::Leave, {2026, 6, 22}, {2026, 7, 17}},   {"Petra Ström", Kind::Sick, {2026, 2, 24}, {2026, 2, 26}},
        {"Petra Ström", Kind::Leave, {2026, 7, 13}, {2026, 8, 7}},   {"Petra Ström", Kind::Leave, {2026, 12, 21}, {2026, 12, 31}},
        {"Nils Björk", Kind::Leave, {2026, 6, 15}, {2026, 7, 3}},    {"Aisha Noor", Kind::Leave, {2026, 7, 27}, {2026, 8, 7}},    {"Sara Lund", Kind::Sick, {2026, 4, 28}, {2026, 4, 30}},
        {"Sara Lund", Kind::Leave, {2026, 6, 29}, {2026, 7, 24}},    {"Sara Lund", Kind::Course, {2026, 9, 28}, {2026, 10, 2}},
        {"Stina Hed", Kind::Leave, {2026, 6, 8}, {2026, 7, 3}},      {"Stina Hed", Kind::Leave, {2026, 11, 9}, {2026, 11, 13}},
        {"Rolf Aas", Kind::Leave, {2026, 7, 20}, {2026, 8, 14}},
    };
    return all;
}

directory::Person personOf(const DemoPerson &demo, const DemoStaff &staff)
{
    directory::Person person;
    person.name = QString::fromUtf8(demo.name);
    person.role = demo.role;
    const int atCentre = std::min(demo.yearsInPayroll, 18);
    person.from = QDate(2026 - atCentre, 8, 15);
    person.experienceFrom = QDate(2026 - demo.yearsInPayroll, 8, 15);
    const GroupId group = demo.role == Role::Assistant ? staff.groups.at(QString::fromUtf8(demo.group)) : GroupId();
    person.positions = {{person.from, group, demo.percent, demo.weekdays}};
    if (demo.role == Role::Assistant) {
        const directory::Mix mix = demo.chose80Support ? directory::support80 : directory::registration80;
        person.choices = {{QDate(2026, 1, 1), mix, mix, QDate(2026, 12, 1)}};
    }
    if (demo.mentor)
        person.mentors = {{person.from, demo.mentorUntil, staff.people.at(QString::fromUtf8(demo.mentor))}};
    return person;
}

// Petra has come from Nord, works 80 % from November on and wishes support 80 % from the new year.
void addPetrasStory(directory::Person &person, const DemoStaff &staff)
{
    if (person.name != QStringLiteral("Petra Ström"))
        return;
    person.from = QDate(2022, 8, 15);
    person.positions = {{person.from, staff.groups.at(QStringLiteral("Nord")), 100, allWeek},
                        {QDate(2025, 1, 1), staff.groups.at(QStringLiteral("Öst")), 100, allWeek},
                        {QDate(2026, 11, 1), staff.groups.at(QStringLiteral("Öst")), 80, 0b11011}};
    person.choices.push_back({QDate(2027, 1, 1), directory::support80, {}, QDate(2026, 12, 1)});
}

Done addGroups(store::People &people, DemoStaff &staff)
{
    int order = 0;
    for (const char *name : demoGroups) {
        const auto id = people.save(directory::Group{{}, QString::fromUtf8(name), ++order, {}});
        if (!id)
            return id.error();
        staff.groups[QString::fromUtf8(name)] = *id;
    }
    return {};
}

Done linkTrainers(store::People &people, const DemoStaff &staff)
{
    const auto groups = people.groups();
    if (!groups)
        return groups.error();
    for (directory::Group group : *groups) {
        for (const DemoPerson &demo : demoPeople) {
            if (demo.role == Role::Trainer && group.name == QString::fromUtf8(demo.group))
                group.trainers = {{QDate(2024, 1, 1), staff.people.at(QString::fromUtf8(demo.name))}};
        }
        if (const auto saved = people.save(group); !saved)
            return saved.error();
    }
    return {};
}

Done addAbsences(store::People &people, const DemoStaff &staff)
{
    for (const DemoAbsence &demo : demoAbsences()) {
        directory::Absence absence;
        absence.person = staff.people.at(QString::fromUtf8(demo.name));
        absence.kind = demo.kind;
        absence.from = demo.from;
        absence.to = demo.to;
        if (const auto saved = people.save(absence); !saved)
            return saved.error();
    }
    return {};
}

} // namespace

Result<DemoStaff> addDemoStaff(store::Database &db)
{
    store::People people(db);
    DemoStaff staff;
    if (const Done done = addGroups(people, staff); !done)
        return done.error();
    for (const DemoPerson &demo : demoPeople) {
        directory::Person person = personOf(demo, staff);
        addPetrasStory(person, staff);
        const auto id = people.save(person);
        if (!id)
            return id.error();
        staff.people[person.name] = *id;
    }
    if (const Done done = linkTrainers(people, staff); !done)
        return done.error();
    if (const Done done = addAbsences(people, staff); !done)
        return done.error();
    return staff;
}

} // namespace paybench::app
