// SPDX-License-Identifier: MPL-2.0
#include "core/rota/queue_choice.h"
#include "tests/support/rosters.h"
#include "tests/support/small_centre.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::rota;

namespace {

RosterInputs withCalls(RosterInputs inputs)
{
    for (staffing::NeedDay &one : inputs.need)
        one.calls = one.kind == staffing::DayKind::Peak ? 180 : one.kind == staffing::DayKind::Middle ? 120 : 80;
    return inputs;
}

} // namespace

TEST_CASE("J1: 28 seat-days over the pooled need, and one seat per group uses all 88", "[rota]")
{
    const QueueChoice choice = queueChoice(rosterOf(withCalls(journeyInputs())), {});
    CHECK(choice.days == 22);
    CHECK(choice.needed == 60);
    CHECK(choice.supply == 88);
    CHECK(choice.seatsOfGroups == 88);
    CHECK(choice.sentence == "28 seat-day(s) (224 h) over the pooled need; one seat per group uses all 88.");
    CHECK(choice.spare.plain() == "94080.00"); // 28 days of 480 minutes at 7.00 kr
}

TEST_CASE("M-2: four in one queue answer 99.41, 97.56 and 90.54 % in time, four queues of one 82.22, 72.76 and 57.85 %", "[rota]")
{
    const QueueChoice choice = queueChoice(rosterOf(withCalls(journeyInputs())), {});
    REQUIRE(choice.kinds.size() == 3);
    const double expected[][2] = {{99.41, 82.22}, {97.56, 72.76}, {90.54, 57.85}};
    for (std::size_t at = 0; at < 3; ++at) {
        CHECK(100 * choice.kinds[at].pooled == Approx(expected[at][0]).margin(0.005));
        CHECK(100 * choice.kinds[at].groups == Approx(expected[at][1]).margin(0.005));
    }
    CHECK(choice.pooled > choice.groups);
    CHECK(choice.pooled < choice.kinds[0].pooled);
}

TEST_CASE("uneven shares of the calls make queues of one worse, and change nothing of the shared queue", "[rota]")
{
    const Roster roster = rosterOf(withCalls(journeyInputs()));
    const QueueChoice even = queueChoice(roster, {}), uneven = queueChoice(roster, {}, {0.4, 0.3, 0.2, 0.1});
    CHECK(uneven.groups < even.groups);
    CHECK(uneven.pooled == Approx(even.pooled));
}

TEST_CASE("fewer persons than the need is said, and without a need nothing is claimed", "[rota]")
{
    RosterInputs inputs = withCalls(journeyInputs());
    inputs.people.resize(4);
    const QueueChoice short1 = queueChoice(rosterOf(inputs), {});
    CHECK(short1.supply < short1.needed);
    CHECK(short1.sentence.contains("too few. One seat per group"));
    CHECK(short1.spare == Money());
    inputs.need.clear();
    CHECK(queueChoice(rosterOf(inputs), {}).kinds.empty());
}

TEST_CASE("a group without people takes no seat, and what a seat per group needs is said beside what there is", "[rota]")
{
    RosterInputs inputs = withCalls(journeyInputs());
    inputs.groups.push_back({{5}, QStringLiteral("Empty"), 5, {}});
    CHECK(queueChoice(rosterOf(inputs), {}).seatsOfGroups == 88);
    CHECK(queueChoice(rosterOf(inputs), {}).seats == 4);
    inputs.people.back().positions[0].group = {5};
    const QueueChoice five = queueChoice(rosterOf(inputs), {});
    CHECK(five.seatsOfGroups == 110);
    CHECK(five.sentence.endsWith("over the pooled need: the choices give 88, the need takes 60. One seat per group takes 110, 22 more than the choices give."));
}

TEST_CASE("who is on a course gives no support, to the choice of queues as little as to the targets of the days", "[rota]")
{
    RosterInputs inputs = withCalls(journeyInputs());
    for (const char *date : {"2026-10-05", "2026-10-06", "2026-10-07", "2026-10-08", "2026-10-09"})
        inputs.cells.push_back(storedCell(inputs.people.front().id.value, date, "C"));
    const Roster roster = rosterOf(inputs);
    int targets = 0;
    for (const RosterDay &one : roster.days)
        targets += one.needed[0].target;
    CHECK(queueChoice(roster, {}).supply < 88);
    CHECK(queueChoice(roster, {}).supply == targets);
}
