// SPDX-License-Identifier: MPL-2.0
#include "core/rota/queue_choice.h"

#include "core/basics/format.h"
#include "core/rota/roster_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace paybench::rota {

namespace {

constexpr int minutesOfSeat = 480; // eight hours, as lost hours are counted

struct KindSum {
    int days = 0;
    int calls = 0;
};

bool hasPeople(const Roster &roster, const QString &group)
{
    const auto isIn = [&group](const RosterRow &row) {
        return isInFirstLine(row) && (row.groupName == group || std::any_of(row.laterGroups.begin(), row.laterGroups.end(), [&group](const LaterGroup &later) { return later.name == group; }));
    };
    return std::any_of(roster.rows.begin(), roster.rows.end(), isIn);
}

std::vector<staffing::GroupShare> groupShares(const Roster &roster, const std::vector<double> &shares)
{
    std::vector<staffing::GroupShare> groups;
    const bool isKnown = shares.size() == roster.groups.size();
    double sum = 0;
    for (std::size_t at = 0; at < roster.groups.size(); ++at) {
        if (!hasPeople(roster, roster.groups[at]))
            continue; // nobody sits there: its calls go to the others
        groups.push_back({roster.groups[at], isKnown ? shares[at] : 1.0, 1});
        sum += groups.back().share;
    }
    for (staffing::GroupShare &group : groups)
        group.share = sum > 0 ? group.share / sum : 1.0 / double(groups.size());
    return groups;
}

// Whole seat-days of support that the choices give over the stretch, as the targets of its days take them.
int supportSupply(const Roster &roster)
{
    int fifths = 0;
    for (const RosterRow &row : roster.rows) {
        for (int day = 0; day < int(row.cells.size()); ++day)
            fifths += supportOf(row, day, 0) + supportOf(row, day, 1);
    }
    constexpr int perSeatDay = 10; // two halves of five fifths
    return fifths / perSeatDay;
}

QString hoursOf(int seatDays)
{
    return format::number(seatDays * minutesOfSeat / 60);
}

// Each sum with the two numbers that make it, so that it can be followed; where both use the same, J1's words.
QString choiceSentence(const QueueChoice &choice)
{
    const int spare = choice.supply - choice.needed, more = choice.seatsOfGroups - choice.supply;
    const QString supply = format::number(choice.supply), needed = format::number(choice.needed), seats = format::number(choice.seatsOfGroups);
    const QString over = QCoreApplication::translate("rota", "%Ln seat-day(s) (%1 h) over the pooled need", nullptr, spare).arg(hoursOf(spare));
    if (more == 0 && spare >= 0)
        return QCoreApplication::translate("rota", "%1; one seat per group uses all %2.").arg(over, supply);
    const QString pooled = spare < 0 ? QCoreApplication::translate("rota", "The choices give %1 seat-days, the pooled need takes %2: %3 too few.").arg(supply, needed, format::number(-spare))
                                     : QCoreApplication::translate("rota", "%1: the choices give %2, the need takes %3.").arg(over, supply, needed);
    const QString groups = more > 0   ? QCoreApplication::translate("rota", "One seat per group takes %1, %2 more than the choices give.").arg(seats, format::number(more))
                           : more < 0 ? QCoreApplication::translate("rota", "One seat per group takes %1, %2 fewer than the choices give.").arg(seats, format::number(-more))
                                      : QCoreApplication::translate("rota", "One seat per group takes %1, all that the choices give.").arg(seats);
    return pooled + u' ' + groups;
}

} // namespace

QueueChoice queueChoice(const Roster &roster, const ServiceTerms &terms, const std::vector<double> &shares)
{
    QueueChoice choice;
    std::map<staffing::DayKind, KindSum> kinds;
    for (int at = 0; at < int(roster.days.size()); ++at) {
        const RosterDay &day = roster.days[std::size_t(at)];
        choice.days += day.isOpen ? 1 : 0;
        choice.seatsOfGroups += day.isOpen ? groupsWithPeople(roster, at) : 0;
        if (!day.isOpen || !day.need)
            continue;
        choice.needed += day.need->persons;
        ++kinds[day.need->kind].days;
        kinds[day.need->kind].calls += day.need->calls;
    }
    choice.supply = supportSupply(roster);
    const auto groups = groupShares(roster, shares);
    choice.seats = int(groups.size());
    const staffing::Target target = terms.assumptions.target();
    double calls = 0, pooled = 0, separate = 0;
    for (const auto &[kind, sum] : kinds) {
        const double mean = double(sum.calls) / sum.days;
        const auto traffic = terms.assumptions.traffic(mean, terms.openMinutes * 60.0);
        const staffing::Closeness both = staffing::closeness(traffic, groups, target);
        QueueDay one{kind, sum.days, int(mean + 0.5), staffing::inTime(both.shared, target.counted), both.inTimeOfGroups};
        calls += sum.calls;
        pooled += one.pooled * sum.calls;
        separate += one.groups * sum.calls;
        choice.kinds.push_back(one);
    }
    if (calls > 0) {
        choice.pooled = pooled / calls;
        choice.groups = separate / calls;
    }
    if (const auto spare = terms.assumptions.costPerMinute.times(std::int64_t{std::max(0, choice.supply - choice.needed)} * minutesOfSeat))
        choice.spare = *spare;
    choice.sentence = choiceSentence(choice);
    return choice;
}

} // namespace paybench::rota
