// SPDX-License-Identifier: MPL-2.0
#include "tests/core/reports/today_morning.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::reports;

TEST_CASE("The board names who answers for each group now and on the next working day", "[today]")
{
    Morning morning;
    const TodayBoard board = morning.made();
    CHECK(namesOf(board) == QStringList{"Nord: Anna", "Syd: Eva", u"Öst: Ida"_qs, u"Väst: Stina"_qs});
    CHECK(board.nextDay == day("2026-10-07"));
    CHECK(board.seats[0].next == QStringList{"Cilla"});
    CHECK(board.seats[3].next == QStringList{"Rolf"});
    CHECK(board.seats[0].until == QStringLiteral("until 16:00"));
    CHECK(board.isPublished);
    CHECK(board.present == 14);
    CHECK(board.employed == 15);
    CHECK(board.missing == QStringList{"Sara: away"});
}

TEST_CASE("Where everybody answers everybody's calls the seats have no group", "[today]")
{
    Morning morning;
    morning.in.settings.queue = rota::Queue::Pooled;
    morning.in.cells.erase(morning.in.cells.begin() + 2, morning.in.cells.begin() + 4);
    morning.publish();
    const TodayBoard board = morning.made();
    CHECK(namesOf(board) == QStringList{": Anna", ": Eva"});
    CHECK(board.seats[0].next == QStringList{"Cilla"});
    CHECK(board.seats[1].next == QStringList{"Hans", "Johan", "Rolf"}); // the rest stands in the last row
}

TEST_CASE("The published rota is what counts, not the draft", "[today]")
{
    Morning morning;
    morning.in.cells[0] = storedCell(2, "2026-10-06", "S"); // Bo in the draft, Anna as people were told
    const TodayBoard board = morning.made();
    CHECK(board.seats[0].name == QStringLiteral("Anna"));
    CHECK(tells(board, "changes that are not published"));
    morning.in.versions.clear();
    morning.in.published.clear();
    const TodayBoard draft = morning.made();
    CHECK(draft.seats[0].name == QStringLiteral("Bo"));
    CHECK(tells(draft, "not published"));
}

TEST_CASE("Half days change at noon", "[today]")
{
    Morning morning;
    morning.in.cells[0] = storedCell(1, "2026-10-06", "SF");
    morning.in.cells.push_back(storedCell(2, "2026-10-06", "RS"));
    morning.publish();
    const TodayBoard before = morning.made();
    REQUIRE(before.seats.size() == 5);
    CHECK(before.seats[0].until == QStringLiteral("until 12:00"));
    CHECK(before.seats[0].isNow);
    CHECK(before.seats[1].until == QStringLiteral("from 12:00"));
    CHECK_FALSE(before.seats[1].isNow);
    morning.board.now = at("2026-10-06 13:00");
    const TodayBoard after = morning.made();
    CHECK(namesOf(after).front() == QStringLiteral("Nord: Bo"));
    CHECK(after.seats[0].isNow);
    CHECK(after.seats.size() == 4);
}

TEST_CASE("Lunch is the gap in the opening hours", "[today]")
{
    Morning morning;
    for (std::size_t weekday = 0; weekday < 5; ++weekday)
        morning.in.time.hours[0].week[weekday] = {{8 * 60, 12 * 60}, {13 * 60, 16 * 60}};
    const TodayBoard board = morning.made();
    REQUIRE(board.seats[0].lunch);
    CHECK(*board.seats[0].lunch == Stretch{at("2026-10-06 12:00"), at("2026-10-06 13:00")});
    CHECK(board.halfHours.size() == 14);
}

TEST_CASE("Too few in support is one deviation for half-hours side by side, from now on", "[today]")
{
    Morning morning;
    morning.need(5, 80);
    morning.board.needIntervals.clear();
    for (int minute = 8 * 60; minute < 16 * 60; minute += 30)
        morning.board.needIntervals.push_back({morning.board.day, minute, 30, 2, minute >= 13 * 60 + 30 && minute < 14 * 60 + 30 ? 5 : 4, 5});
    morning.board.needIntervals[0].wanted = 6; // 08:00 has passed
    const TodayBoard board = morning.made();
    REQUIRE(board.deviations.size() >= 1);
    CHECK(withoutHardBlanks(board.deviations[0].title) == u"13:30–14:30: 1 person(s) too few in support"_qs);
    CHECK(board.deviations[0].deed == Deviation::Deed::ShowRota);
    CHECK(std::count_if(board.deviations.begin(), board.deviations.end(), [](const Deviation &one) { return one.weight == Deviation::Weight::Bad; }) == 1);
    CHECK(board.halfHours[11].missing() == 1);
    CHECK(board.halfHours[0].missing() == 2);
    CHECK(board.halfHours[3].there == QStringList{"Anna", "Eva", "Ida", "Stina"});
}

TEST_CASE("Who is on a break or in a meeting is not there", "[today]")
{
    Morning morning;
    morning.need(4, 80);
    morning.log(1, "2026-10-06 08:30", "2026-10-06 09:00", worklog::Activity::Meeting);
    morning.log(5, "2026-10-06 08:30", "2026-10-06 08:40", worklog::Activity::Break); // ten minutes do not empty the half-hour
    worklog::Timer timer;
    timer.person = {9};
    timer.started = at("2026-10-06 09:05");
    timer.doing.activity = worklog::Activity::Break;
    morning.board.timers = {timer};
    const TodayBoard board = morning.made();
    CHECK(board.halfHours[1].staffed == 3);
    CHECK(board.halfHours[1].elsewhere == QStringList{"Anna: meeting"});
    CHECK(board.halfHours[2].staffed == 3); // now: Ida
    CHECK(board.halfHours[3].staffed == 4); // nobody knows of later
    CHECK_FALSE(board.seats[2].meanwhile.isEmpty());
    CHECK(board.seats[0].meanwhile.isEmpty());
}

TEST_CASE("Calls so far stand beside those expected so far, each call once", "[today]")
{
    Morning morning;
    morning.need(4, 160); // ten each half-hour
    morning.log(1, "2026-10-06 08:10", "2026-10-06 08:14", worklog::Activity::Call).ofCase = {7};
    morning.log(1, "2026-10-06 08:20", "2026-10-06 08:22", worklog::Activity::Call).ofCase = {7}; // its second piece
    morning.log(5, "2026-10-06 08:40", "2026-10-06 08:44", worklog::Activity::Call).ofCase = {8};
    morning.log(5, "2026-10-06 08:50", "2026-10-06 08:52", worklog::Activity::Email).ofCase = {9};
    morning.log(1, "2026-10-06 08:22", "2026-10-06 08:40", worklog::Activity::Call); // a gap filled from the rota
    worklog::Tally tally;
    tally.at = at("2026-10-06 09:01");
    morning.board.tallies = {tally};
    const TodayBoard board = morning.made();
    CHECK(board.calls == 3);
    CHECK(board.emails == 1);
    CHECK(board.halfHours[0].come == 1);
    CHECK(board.halfHours[1].come == 1);
    CHECK(board.halfHours[2].come == 1);
    CHECK(board.expectedSoFar == 24); // 10 + 10 + 12 of 30 minutes of 10
}

TEST_CASE("Every figure of the board explains itself", "[today]")
{
    Morning morning;
    morning.need(5, 160);
    morning.board.slaClosed = 127;
    morning.board.slaMet = 121;
    TodayBoard board = morning.made();
    const ExplainedFigure half = boardWhy(board, BoardFigure::HalfHour, 4);
    CHECK(half.sum.size() == 3);
    CHECK(half.sum.back().value == u"−1"_qs);
    CHECK(half.text().contains("Anna"));
    CHECK(boardWhy(board, BoardFigure::Calls).sum.back().value == QStringLiteral("24"));
    CHECK(boardWhy(board, BoardFigure::Present).sum.back().value == QStringLiteral("14"));
    CHECK(boardWhy(board, BoardFigure::InTime).sum.back().value == QStringLiteral("95.3%"));
    CHECK(boardWhy(board, BoardFigure::CasesToDo).sum.size() == 4);
    CHECK(boardWhy(board, BoardFigure::Seat, 0).rules.size() >= 1);
}
