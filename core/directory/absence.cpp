// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/directory/faults.h"
#include "core/directory/person.h"

#include <QCoreApplication>

#include <array>

// Absences: their kind and part of the day, never a reason.

namespace paybench::directory {

namespace {

struct AbsenceKindKey {
    Absence::Kind kind;
    QLatin1String key;
};

constexpr std::array<AbsenceKindKey, 4> absenceKindKeys{{
    {Absence::Kind::Sick, QLatin1String("sick")},
    {Absence::Kind::Leave, QLatin1String("leave")},
    {Absence::Kind::Course, QLatin1String("course")},
    {Absence::Kind::Other, QLatin1String("other")},
}};

struct AbsencePartKey {
    Absence::Part part;
    QLatin1String key;
};

constexpr std::array<AbsencePartKey, 3> absencePartKeys{{
    {Absence::Part::WholeDay, QLatin1String("whole_day")},
    {Absence::Part::Morning, QLatin1String("morning")},
    {Absence::Part::Afternoon, QLatin1String("afternoon")},
}};

bool collide(const Absence &a, const Absence &b)
{
    const bool sameDays = a.from <= b.to && b.from <= a.to;
    const bool samePart = a.part == b.part || a.part == Absence::Part::WholeDay || b.part == Absence::Part::WholeDay;
    return sameDays && samePart;
}

void checkEmployment(Faults &faults, const Absence &absence, const Person &person)
{
    faults.addIf(person.from.isValid() && absence.from < person.from,
                 QCoreApplication::translate("directory", "%1 starts on %2. Enter that day or a later one.")
                     .arg(person.name, format::day(person.from)));
    faults.addIf(person.to.isValid() && absence.to > person.to,
                 QCoreApplication::translate("directory", "%1 leaves on %2. Enter that day or an earlier one.")
                     .arg(person.name, format::day(person.to)));
}

void checkCollisions(Faults &faults, const Absence &absence, const Person &person, const std::vector<Absence> &others)
{
    for (const Absence &other : others) {
        if (other.person != absence.person || (absence.id && other.id == absence.id) || !collide(absence, other))
            continue;
        faults.add(
            QCoreApplication::translate("directory", "%1 is already absent from %2 to %3. Change that absence instead.")
                .arg(person.name, format::day(other.from), format::day(other.to)));
    }
}

} // namespace

QString name(Absence::Kind kind)
{
    switch (kind) {
    case Absence::Kind::Sick:
        return QCoreApplication::translate("directory", "Sick");
    case Absence::Kind::Leave:
        return QCoreApplication::translate("directory", "Leave");
    case Absence::Kind::Course:
        return QCoreApplication::translate("directory", "Course");
    case Absence::Kind::Other:
        break;
    }
    return QCoreApplication::translate("directory", "Other", "kind of absence");
}

QString name(Absence::Part part)
{
    switch (part) {
    case Absence::Part::WholeDay:
        return QCoreApplication::translate("directory", "Whole day");
    case Absence::Part::Morning:
        return QCoreApplication::translate("directory", "Morning");
    case Absence::Part::Afternoon:
        break;
    }
    return QCoreApplication::translate("directory", "Afternoon");
}

QString key(Absence::Kind kind)
{
    for (const AbsenceKindKey &entry : absenceKindKeys) {
        if (entry.kind == kind)
            return entry.key;
    }
    Q_UNREACHABLE();
}

QString key(Absence::Part part)
{
    for (const AbsencePartKey &entry : absencePartKeys) {
        if (entry.part == part)
            return entry.key;
    }
    Q_UNREACHABLE();
}

std::optional<Absence::Kind> absenceKindOfKey(const QString &key)
{
    for (const AbsenceKindKey &entry : absenceKindKeys) {
        if (key == entry.key)
            return entry.kind;
    }
    return std::nullopt;
}

std::optional<Absence::Part> absencePartOfKey(const QString &key)
{
    for (const AbsencePartKey &entry : absencePartKeys) {
        if (key == entry.key)
            return entry.part;
    }
    return std::nullopt;
}

std::vector<QString> faults(const Absence &absence, const Person &person, const std::vector<Absence> &others)
{
    Faults found;
    found.addIf(!absence.to.isValid(),
                QCoreApplication::translate("directory", "The last day is missing. Enter a date."));
    found.checkPeriod(absence.from, absence.to);
    if (absence.from.isValid() && absence.to.isValid() && absence.from <= absence.to) {
        checkEmployment(found, absence, person);
        checkCollisions(found, absence, person, others);
    }
    return found.taken();
}

} // namespace paybench::directory
