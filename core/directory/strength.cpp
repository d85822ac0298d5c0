// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/basics/money.h"
#include "core/basics/validity.h"
#include "core/directory/person.h"

#include <QCoreApplication>
#include <QStringList>

#include <numeric>

// How many the centre and its groups are.

namespace paybench::directory {

HeadCount headCount(const std::vector<Person> &people, int declared, QDate day)
{
    HeadCount count;
    for (const Person &person : people) {
        if (!person.isHere(day))
            continue;
        ++count.byRole[person.role];
        ++count.total;
    }
    if (declared == 0 || declared == count.total)
        return count;
    QStringList parts;
    for (const Role role : allRoles)
        parts.append(format::number(count.byRole[role]));
    count.warning = QCoreApplication::translate(
                        "directory", "The register has %1 = %2 persons, but %3 are declared. Change one of the two.")
                        .arg(parts.join(QStringLiteral(" + ")), format::number(count.total), format::number(declared));
    return count;
}

GroupStrength strength(const std::vector<Person> &people, GroupId group, QDate day)
{
    GroupStrength sum;
    int supportPercent = 0; // days of support × percentage
    for (const Person &person : people) {
        const Position *position = inForce(person.positions, day);
        if (person.role != Role::Assistant || !person.isHere(day) || !position || position->group != group)
            continue;
        ++sum.people;
        sum.fullTimeHundredths += position->percent;
        if (const std::optional<Mix> mix = mixOn(person, day))
            supportPercent += mix->support * position->percent;
    }
    sum.supportDayTenths = static_cast<int>(rounded(supportPercent, 10, 0));
    return sum;
}

} // namespace paybench::directory
