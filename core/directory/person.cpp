// SPDX-License-Identifier: MPL-2.0
#include "core/directory/person.h"

#include "core/basics/format.h"
#include "core/basics/validity.h"
#include "core/directory/faults.h"

#include <QCoreApplication>

#include <array>
#include <set>

namespace paybench::directory {

namespace {

struct RoleKey {
    Role role;
    QLatin1String key;
};

constexpr std::array<RoleKey, 4> roleKeys{{
    {Role::Assistant, QLatin1String("assistant")},
    {Role::Trainer, QLatin1String("trainer")},
    {Role::SystemManagement, QLatin1String("system_management")},
    {Role::Management, QLatin1String("management")},
}};

bool isWhole(const Mix &mix)
{
    return mix.support >= 0 && mix.followUp >= 0 && mix.registration >= 0
        && mix.support + mix.followUp + mix.registration == 5;
}

QString twoOnOneDay(QDate day)
{
    return QCoreApplication::translate("directory", "Two rows start on %1. Keep one of them.").arg(format::day(day));
}

void checkPositions(Faults &faults, const Person &person)
{
    std::set<QDate> seen;
    for (const Position &position : person.positions) {
        faults.addIf(
            !position.from.isValid(),
            QCoreApplication::translate("directory", "A group or percentage needs the day from which it holds."));
        faults.addIf(position.from.isValid() && !seen.insert(position.from).second, twoOnOneDay(position.from));
        faults.addIf(position.percent < 1 || position.percent > 100,
                     QCoreApplication::translate("directory", "The percentage has to be 1 to 100."));
        faults.addIf(
            position.weekdays < 1 || position.weekdays > 31,
            QCoreApplication::translate("directory", "At least one day from Monday to Friday has to be worked."));
    }
}

void checkChoices(Faults &faults, const Person &person)
{
    std::set<QDate> seen;
    for (const Choice &choice : person.choices) {
        faults.addIf(!choice.from.isValid(),
                     QCoreApplication::translate("directory", "An 80/20 choice needs the day from which it holds."));
        faults.addIf(choice.from.isValid() && !seen.insert(choice.from).second, twoOnOneDay(choice.from));
        faults.addIf(!isWhole(choice.wished) || (choice.decided && !isWhole(*choice.decided)),
                     QCoreApplication::translate("directory",
                                                 "Support, follow-up and registration have to be 5 days together."));
    }
}

void checkMentors(Faults &faults, const Person &person)
{
    for (const Mentorship &mentorship : person.mentors) {
        faults.checkPeriod(mentorship.from, mentorship.to);
        faults.addIf(!mentorship.mentor,
                     QCoreApplication::translate("directory", "The mentor is missing. Choose one."));
        faults.addIf(person.id && mentorship.mentor == person.id,
                     QCoreApplication::translate("directory", "Nobody is their own mentor. Choose another person."));
    }
}

} // namespace

QString name(Role role)
{
    switch (role) {
    case Role::Assistant:
        return QCoreApplication::translate("directory", "Payroll assistant");
    case Role::Trainer:
        return QCoreApplication::translate("directory", "Trainer");
    case Role::SystemManagement:
        return QCoreApplication::translate("directory", "System management");
    case Role::Management:
        break;
    }
    return QCoreApplication::translate("directory", "Management");
}

QString key(Role role)
{
    for (const RoleKey &entry : roleKeys) {
        if (entry.role == role)
            return entry.key;
    }
    Q_UNREACHABLE();
}

std::optional<Role> roleOfKey(const QString &key)
{
    for (const RoleKey &entry : roleKeys) {
        if (key == entry.key)
            return entry.role;
    }
    return std::nullopt;
}

QString name(const Mix &mix)
{
    if (mix == support80)
        return QStringLiteral("S80");
    if (mix == registration80)
        return QStringLiteral("R80");
    return QStringLiteral("%1-%2-%3").arg(mix.support).arg(mix.followUp).arg(mix.registration);
}

bool worksOn(const Position &position, QDate day)
{
    const int weekday = day.dayOfWeek(); // 1 is Monday
    return weekday >= 1 && weekday <= 5 && (position.weekdays >> (weekday - 1) & 1u) != 0;
}

bool Person::isHere(QDate day) const
{
    return from.isValid() && from <= day && (!to.isValid() || day <= to);
}

std::optional<Mix> mixOn(const Person &person, QDate day)
{
    const Choice *newest = nullptr;
    for (const Choice &choice : person.choices) {
        if (choice.decided && choice.from <= day && (!newest || newest->from <= choice.from))
            newest = &choice;
    }
    return newest ? newest->decided : std::nullopt;
}

std::optional<PersonId> mentorOn(const Person &person, QDate day)
{
    const Mentorship *newest = nullptr;
    for (const Mentorship &mentorship : person.mentors) {
        const bool holds = mentorship.from <= day && (!mentorship.to.isValid() || day <= mentorship.to);
        if (holds && (!newest || newest->from <= mentorship.from))
            newest = &mentorship;
    }
    if (!newest)
        return std::nullopt;
    return newest->mentor;
}

std::vector<QString> faults(const Person &person)
{
    Faults found;
    found.addIf(isBlank(person.name), QCoreApplication::translate("directory", "The name is missing. Enter it."));
    found.checkPeriod(person.from, person.to);
    checkPositions(found, person);
    checkChoices(found, person);
    checkMentors(found, person);
    found.checkPersonalNumbers({person.name});
    return found.taken();
}

std::vector<QString> faults(const Group &group)
{
    Faults found;
    found.addIf(isBlank(group.name),
                QCoreApplication::translate("directory", "The name of the group is missing. Enter it."));
    std::set<QDate> seen;
    for (const TrainerLink &link : group.trainers) {
        found.addIf(!link.from.isValid() || !link.trainer,
                    QCoreApplication::translate("directory",
                                                "A trainer's link needs a trainer and a day from which it "
                                                "holds."));
        found.addIf(link.from.isValid() && !seen.insert(link.from).second, twoOnOneDay(link.from));
    }
    found.checkPersonalNumbers({group.name});
    return found.taken();
}

} // namespace paybench::directory
