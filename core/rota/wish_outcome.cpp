// SPDX-License-Identifier: MPL-2.0
#include "core/rota/wish_outcome.h"

#include "core/rota/roster_price.h"

#include <optional>
#include <tuple>

namespace paybench::rota {

namespace {

// A day off: the task only keeps support away from it; it is granted when the person is not at work.
bool isDayOff(const Wish &wish)
{
    return wish.duty == Duty::Away;
}

// What a wish means for one half day.
bool avoids(const Wish &wish)
{
    return !isDayOff(wish) && wish.kind != Wish::Kind::Wanted;
}

Mark meant(const Wish &wish)
{
    return isDayOff(wish) ? Mark::Absent : markOf(wish.duty);
}

bool isOff(const RosterCell &cell)
{
    const auto off = [&](int part) { return !cell.isFree(part) || cell.marks.at(part) == Mark::Absent; };
    return off(0) && off(1);
}

enum class Kept { Yes, No, Empty };

Kept kept(const Wish &wish, const RosterCell &cell)
{
    if (isDayOff(wish) && isOff(cell))
        return Kept::Yes;
    bool hasMeant = false;
    bool hasAny = false;
    for (const int part : {0, 1}) {
        const Mark mark = cell.isFree(part) ? cell.marks.at(part) : Mark::None;
        hasMeant = hasMeant || mark == meant(wish);
        hasAny = hasAny || mark != Mark::None;
    }
    if (!hasAny)
        return Kept::Empty;
    if (isDayOff(wish))
        return Kept::No;
    return hasMeant != avoids(wish) ? Kept::Yes : Kept::No;
}

// What could stand there instead: without what is not wanted, or with what is.
std::vector<DayMarks> instead(const Wish &wish, const directory::Mix &mix, const RosterCell &cell)
{
    std::vector<DayMarks> found;
    const auto with = [&](Mark mark, bool onlyMeant) {
        DayMarks after = cell.marks;
        if (cell.isFree(0) && (!onlyMeant || after.morning == meant(wish)))
            after.morning = mark;
        if (cell.isFree(1) && (!onlyMeant || after.afternoon == meant(wish)))
            after.afternoon = mark;
        return after;
    };
    if (!avoids(wish))
        return {with(meant(wish), false)};
    const std::array<int, 3> fifths{mix.support, mix.followUp, mix.registration};
    for (const Duty duty : duties) {
        if (markOf(duty) != meant(wish) && fifths[place(duty)] > 0) // nobody is given what is not the own mix
            found.push_back(with(markOf(duty), true));
    }
    return found;
}

// The cheapest of them; what breaks no more hard rules comes first.
std::optional<CellEdit> cheapest(const RosterPrice &price, const Wish &wish, int row, int day)
{
    const RosterCell &cell = price.roster().rows[std::size_t(row)].cells[std::size_t(day)];
    std::optional<CellEdit> best;
    std::optional<Tally> bestTally;
    if (cell.isPinned)
        return best;
    for (const DayMarks after : instead(wish, price.roster().rows[std::size_t(row)].mix, cell)) {
        const std::optional<Tally> tally = price.tallyDifference(row, day, after);
        if (!tally)
            continue;
        if (bestTally && std::tie(bestTally->hard, bestTally->objective) <= std::tie(tally->hard, tally->objective))
            continue;
        bestTally = tally;
        best = CellEdit{row, day, cell.marks, after, cell.isPinned, cell.isPinned};
    }
    return best;
}

WishOutcome outcomeOf(RosterPrice &price, const Wish &wish)
{
    WishOutcome found;
    const int row = price.roster().rowOf(wish.person);
    const qint64 before = price.objective();
    const int hardBefore = price.hardBreaches();
    int firstKept = -1;
    for (int day = 0; row >= 0 && day < int(price.roster().days.size()); ++day) {
        const RosterDay &at = price.roster().days[std::size_t(day)];
        const RosterCell &cell = price.roster().rows[std::size_t(row)].cells[std::size_t(day)];
        const bool isThere = cell.isFree(0) || cell.isFree(1);
        const bool isOnLeave = isDayOff(wish) && !cell.isOff;
        if (!at.isOpen || !wish.isOn(at.date) || !(isThere || isOnLeave))
            continue;
        const Kept stands = kept(wish, cell);
        ++found.days;
        found.kept += stands == Kept::Yes ? 1 : 0;
        found.empty += stands == Kept::Empty ? 1 : 0;
        firstKept = firstKept < 0 ? day : firstKept;
        if (stands != Kept::No)
            continue;
        found.firstDay = found.firstDay < 0 ? day : found.firstDay;
        const std::optional<CellEdit> edit = cheapest(price, wish, row, day);
        if (!edit)
            continue;
        price.apply({*edit}); // the next day is priced with this one as it will be
        found.edit.push_back(*edit);
    }
    found.firstDay = found.firstDay < 0 ? firstKept : found.firstDay;
    found.difference = price.objective() - before;
    found.hardDifference = price.hardBreaches() - hardBefore;
    price.apply(inverse(found.edit));
    return found;
}

} // namespace

WishOutcome wishOutcome(const Roster &roster, const Wish &wish, const TaskScope &scope)
{
    RosterPrice price(roster, scope);
    return outcomeOf(price, wish);
}

std::vector<WishOutcome> wishOutcomes(const Roster &roster, const TaskScope &scope)
{
    std::vector<WishOutcome> outcomes;
    if (roster.wishes.empty())
        return outcomes;
    RosterPrice price(roster, scope);
    for (const Wish &wish : roster.wishes)
        outcomes.push_back(outcomeOf(price, wish));
    return outcomes;
}

} // namespace paybench::rota
