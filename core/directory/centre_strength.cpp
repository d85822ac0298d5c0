// SPDX-License-Identifier: MPL-2.0
#include "core/directory/centre_strength.h"

#include "core/basics/money.h"
#include "core/basics/validity.h"

#include <algorithm>

namespace paybench::directory {

namespace {

constexpr int workdaysOfWeek = 5;
constexpr int longestLook = 400; // days of an absence that are looked at

void count(std::vector<std::pair<Mix, int>> &choices, const Mix &mix)
{
    for (auto &known : choices) {
        if (known.first == mix) {
            ++known.second;
            return;
        }
    }
    choices.emplace_back(mix, 1);
}

bool isAway(const std::vector<Absence> &absences, PersonId person, QDate day)
{
    return std::any_of(absences.begin(), absences.end(), [&](const Absence &absence) {
        return absence.person == person && absence.part == Absence::Part::WholeDay && absence.from <= day
            && day <= absence.to;
    });
}

Cover coverOn(const std::vector<Person> &people, const std::vector<Absence> &absences, PersonId besides, GroupId group,
              QDate day)
{
    Cover cover{day, 0, 0};
    for (const Person &person : people) {
        const Position *position = inForce(person.positions, day);
        if (person.role != Role::Assistant || !person.isHere(day) || !position || position->group != group)
            continue;
        ++cover.of;
        if (person.id != besides && worksOn(*position, day) && !isAway(absences, person.id, day))
            ++cover.here;
    }
    return cover;
}

} // namespace

CentreStrength strength(const std::vector<Person> &people, const std::vector<Group> &groups, QDate day)
{
    CentreStrength sum;
    sum.neededDays = workdaysOfWeek * static_cast<int>(groups.size());
    for (const Person &person : people) {
        if (person.role != Role::Assistant || !person.isHere(day))
            continue;
        const Position *position = inForce(person.positions, day);
        const int percent = position ? position->percent : 100;
        ++sum.assistants;
        sum.fullTimeHundredths += percent;
        if (const std::optional<Mix> mix = mixOn(person, day)) {
            sum.supportHundredths += mix->support * percent;
            count(sum.choices, *mix);
        }
    }
    if (sum.assistants > 0)
        sum.shareTenths = static_cast<int>(rounded(sum.fullTimeHundredths, sum.assistants, 1));
    std::sort(sum.choices.begin(), sum.choices.end(),
              [](const auto &a, const auto &b) { return a.first.support > b.first.support; });
    return sum;
}

CentreStrength strengthIfGranted(std::vector<Person> people, const std::vector<Group> &groups, PersonId person,
                                 const Choice &wish)
{
    for (Person &each : people) {
        if (each.id != person)
            continue;
        for (Choice &choice : each.choices) {
            if (choice.from == wish.from)
                choice.decided = wish.wished;
        }
    }
    return strength(people, groups, wish.from);
}

std::vector<SupportPart> supportParts(const std::vector<Person> &people, GroupId group, QDate day)
{
    std::vector<SupportPart> parts;
    for (const Person &person : people) {
        const Position *position = inForce(person.positions, day);
        if (person.role != Role::Assistant || !person.isHere(day) || !position || position->group != group)
            continue;
        const std::optional<Mix> mix = mixOn(person, day);
        const int days = mix ? mix->support : 0;
        parts.push_back({person.name, days, position->percent, days * position->percent});
    }
    return parts;
}

Cover leastCover(const std::vector<Person> &people, const std::vector<Absence> &absences, PersonId besides, QDate from,
                 QDate to)
{
    Cover least;
    const auto asked = std::find_if(people.begin(), people.end(), [&](const Person &one) { return one.id == besides; });
    if (asked == people.end() || !from.isValid() || !to.isValid())
        return least;
    const QDate last = std::min(to, from.addDays(longestLook));
    for (QDate day = from; day <= last; day = day.addDays(1)) {
        const Position *position = inForce(asked->positions, day);
        if (!position || !position->group || !worksOn(*position, day))
            continue;
        const Cover cover = coverOn(people, absences, besides, position->group, day);
        if (!least.day.isValid() || cover.here < least.here)
            least = cover;
    }
    return least;
}

} // namespace paybench::directory
