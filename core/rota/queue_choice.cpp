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

std::vector<staffing::GroupShare> groupShares(const Roster &roster, const std::vector<double> &shares)
{
    std::vector<staffing::GroupShare> groups;
    const bool isKnown = shares.size() == roster.groups.size();
    for (std::size_t at = 0; at < roster.groups.size(); ++at)
        groups.push_back({roster.groups[at], isKnown ? shares[at] : 1.0 / double(roster.groups.size()), 1});
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

QString choiceSentence(const QueueChoice &choice)
{
    const int spare = choice.supply - choice.needed;
    if (spare < 0)
        return QCoreApplication::translate("rota", "The choices give %Ln seat-day(s) fewer than the pooled need. One seat per group takes %1.", nullptr, -spare)
            .arg(format::number(choice.seatsOfGroups));
    const QString over = QCoreApplication::translate("rota", "%Ln seat-day(s) (%1 h) over the pooled need", nullptr, spare).arg(hoursOf(spare));
    if (choice.seatsOfGroups == choice.supply)
        return QCoreApplication::translate("rota", "%1; one seat per group uses all %2.").arg(over, format::number(choice.supply));
    return QCoreApplication::translate("rota", "%1; one seat per group takes %2 of %3.")
        .arg(over, format::number(choice.seatsOfGroups), format::number(choice.supply));
}

} // namespace

QueueChoice queueChoice(const Roster &roster, const ServiceTerms &terms, const std::vector<double> &shares)
{
    QueueChoice choice;
    std::map<staffing::DayKind, KindSum> kinds;
    for (const RosterDay &day : roster.days) {
        choice.days += day.isOpen ? 1 : 0;
        if (!day.isOpen || !day.need)
            continue;
        choice.needed += day.need->persons;
        ++kinds[day.need->kind].days;
        kinds[day.need->kind].calls += day.need->calls;
    }
    choice.supply = supportSupply(roster);
    choice.seats = int(roster.groups.size());
    choice.seatsOfGroups = choice.seats * choice.days;
    const auto groups = groupShares(roster, shares);
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
