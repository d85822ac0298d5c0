// SPDX-License-Identifier: MPL-2.0
#include "core/rota/ledger.h"

#include "tests/support/rosters.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::rota;

// J1's centre gives 4 support days a day: 5 persons × 0.4 and 10 × 0.2.

TEST_CASE("a week with everybody there says what it gives and how many could be away (ROT-13)", "[leave]")
{
    const RosterInputs inputs = journeyInputs();
    const auto weeks = leaveSeason(inputs, inputs.first, inputs.last);
    REQUIRE(weeks.size() == 5);
    const LeaveWeek &week = weeks[1]; // 5–9 October: low days, 2 a day
    CHECK(week.week == IsoWeek{2026, 41});
    CHECK(week.first == day("2026-10-05"));
    CHECK(week.last == day("2026-10-09"));
    CHECK(week.present == 15);
    CHECK(week.away.empty());
    CHECK(week.leastNeeded == 2);
    CHECK(week.supportTenths == 200);
    CHECK(week.supportNeededTenths == 100);
    CHECK(week.needed.empty());
    CHECK(week.notTogether.empty());
    CHECK(week.who == "Bo, Cilla, David, Fredrik, Gun, Hans, Johan, Karin, Lars and Rolf can be away together."); // one day of support each
    CHECK(week.canAlsoBeAway == 5); // 10 days of support to spare, 2 a person and week
    CHECK(week.sentence.isEmpty());
}

TEST_CASE("a week that is short says by how much, and who is away (ROT-13)", "[leave]")
{
    RosterInputs inputs = journeyInputs();
    for (qint64 id = 1; id <= 11; ++id)
        inputs.absences.push_back(madeAbsence(id, "2026-10-26", "2026-10-30"));
    const LeaveWeek week = leaveSeason(inputs, day("2026-10-26"), day("2026-10-30")).front();
    CHECK(week.away.size() == 11);
    CHECK(week.present == 4);
    CHECK(week.leastNeeded == 4);
    // Lars 0.2, Sara and Stina 0.4 each, Rolf 0.2: 1.2 a day, and 18 are needed in the week.
    CHECK(week.supportTenths == 60);
    CHECK(week.supportNeededTenths == 180);
    CHECK(week.canAlsoBeAway == 0);
    CHECK(week.groupsWithout == std::vector<QString>{QStringLiteral("Nord"), QStringLiteral("Syd")});
    CHECK(week.sentence.contains("12.0 person-days of support are missing."));
    CHECK(week.sentence.contains("nobody of Nord, Syd is here"));
    CHECK_FALSE(week.sentence.contains("fewer"));
}

TEST_CASE("it is said who can be away together and who cannot (ROT-13)", "[leave]")
{
    RosterInputs inputs = journeyInputs();
    for (const qint64 id : {3, 4, 7, 8, 11, 12, 15}) // two of each group are left
        inputs.absences.push_back(madeAbsence(id, "2026-10-05", "2026-10-09"));
    const LeaveWeek week = leaveSeason(inputs, day("2026-10-05"), day("2026-10-09")).front();
    const std::pair<PersonId, PersonId> saraAndStina{{13}, {14}};
    CHECK(std::find(week.notTogether.begin(), week.notTogether.end(), saraAndStina) != week.notTogether.end());
    CHECK(week.together.size() == 3);
    CHECK(week.who.startsWith("Bo, Fredrik and Johan can be away together. "));
    CHECK(week.who.contains("cannot both be away."));
    inputs.absences.push_back(madeAbsence(14, "2026-10-05", "2026-10-09"));
    const LeaveWeek fewer = leaveSeason(inputs, day("2026-10-05"), day("2026-10-09")).front();
    CHECK(fewer.needed == std::vector<PersonId>{{1}, {5}, {9}, {13}}); // those who chose support
    CHECK(fewer.who == "Bo can be away as well. Bo and Fredrik cannot both be away. Bo and Johan cannot both be away. Fredrik and Johan cannot both be away. "
                       "4 person(s) cannot be away at all.");
}

TEST_CASE("fewer persons than seats is said too", "[leave]")
{
    RosterInputs inputs = journeyInputs();
    for (qint64 id = 1; id <= 13; ++id)
        inputs.absences.push_back(madeAbsence(id, "2026-10-26", "2026-10-26"));
    const LeaveWeek week = leaveSeason(inputs, day("2026-10-26"), day("2026-10-30")).front();
    CHECK(week.away.empty()); // one day of five
    CHECK(week.sentence.contains("2 "));
    CHECK(week.sentence.contains("fewer than are needed"));
    CHECK(week.canAlsoBeAway == 0);
}

TEST_CASE("half days, part time, newcomers and closed days are weighed as they are", "[leave]")
{
    RosterInputs inputs = journeyInputs(day("2026-12-21"), day("2027-01-03"));
    inputs.people.resize(3); // Anna S80, Bo and Cilla R80
    inputs.people[0].positions[0].weekdays = 0b00011; // Monday and Tuesday
    inputs.people[2].mentors = {{day("2026-12-01"), {}, {1}}};
    inputs.absences = {madeAbsence(2, "2026-12-21", "2026-12-21", directory::Absence::Part::Morning)};
    const auto weeks = leaveSeason(inputs, inputs.first, inputs.last);
    REQUIRE(weeks.size() == 2);
    CHECK(weeks[0].last == day("2026-12-23")); // the 24th and 25th are closed
    CHECK(weeks[0].supportTenths == 2 * 4 + 1 + 2 * 2);
    CHECK(weeks[0].supportNeededTenths == 3 * 10 * weeks[0].leastNeeded);
    CHECK(weeks[1].week == IsoWeek{2026, 53});
    CHECK(weeks[1].last == day("2026-12-30"));
}

TEST_CASE("one seat for each group needs a person of each (DEM-09)", "[leave]")
{
    RosterInputs inputs = journeyInputs();
    inputs.settings.queue = Queue::Groups;
    CHECK(leaveSeason(inputs, day("2026-10-05"), day("2026-10-09")).front().leastNeeded == 4);
    inputs.need.clear();
    inputs.settings.queue = Queue::Pooled;
    CHECK(leaveSeason(inputs, day("2026-10-05"), day("2026-10-09")).front().leastNeeded == 2);
    CHECK(leaveSeason(inputs, day("2026-10-10"), day("2026-10-09")).empty());
}
