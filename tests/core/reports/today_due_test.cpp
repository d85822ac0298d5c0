// SPDX-License-Identifier: MPL-2.0
#include "tests/core/reports/today_morning.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::reports;

TEST_CASE("Cases to do, to pick and to complete; what waits for the customer is nobody's", "[today]")
{
    Morning morning;
    const auto add = [&](worklog::CaseState state, qint64 claimedBy, std::optional<qint64> left, const char *question) {
        worklog::Case one;
        one.id = {qint64(morning.board.cases.size()) + 1};
        one.state = state;
        one.claimedBy = {claimedBy};
        one.question = QString::fromUtf8(question);
        morning.board.cases.push_back(one);
        std::optional<worklog::Sla> sla;
        if (left) {
            sla = worklog::Sla();
            sla->allowed = 8 * 3600;
            sla->used = 8 * 3600 - *left;
            sla->due = QDateTime(day("2026-10-06"), QTime(9, 12), stockholm).addSecs(*left);
            sla->isStill = state == worklog::CaseState::Waiting;
        }
        morning.board.slas.push_back(sla);
    };
    using State = worklog::CaseState;
    add(State::Open, 0, 3600, "Karensavdrag");
    add(State::SecondLine, 0, -22 * 60 - 30, "Delat pass");
    add(State::Open, 3, std::nullopt, "Sparade dagar");
    add(State::Later, 0, 7200, "Vem ringde?");
    add(State::Waiting, 3, 100, "Retroaktiv lön");
    const TodayBoard board = morning.made();
    CHECK(board.toDo == 4);
    CHECK(board.toPick == 2);
    CHECK(board.toComplete == 1);
    CHECK(board.late == 1);
    REQUIRE(board.due.size() == 3);
    CHECK(board.due[0].title == QStringLiteral("Delat pass"));
    CHECK(board.due[0].left == -22 * 60); // whole minutes, as the page of cases has it
    CHECK(board.due[2].title == QStringLiteral("Vem ringde?"));
    REQUIRE(tells(board, "1 case is"));
    const auto late = std::find_if(board.deviations.begin(), board.deviations.end(), [](const Deviation &one) { return one.ofCase; });
    CHECK(late->deed == Deviation::Deed::PickCase);
    CHECK(late->ofCase == CaseId{2});
    CHECK(late->detail.contains("Nobody has picked it"));
}

TEST_CASE("A substitute answers instead of the ill one, and an empty seat asks for one", "[today]")
{
    Morning morning;
    morning.board.substitutions = {{1, day("2026-10-06"), {13}, {14}, day("2026-10-08")}};
    const TodayBoard board = morning.made();
    CHECK(board.seats[3].insteadOf == QStringLiteral("Sara"));
    REQUIRE(tells(board, "Stina answers instead of Sara"));
    morning.board.substitutions.clear();
    morning.in.published[3] = storedCell(13, "2026-10-06", "S"); // Sara was told to answer and is away
    const TodayBoard alone = morning.made();
    CHECK(alone.seats[3].name.isEmpty());
    CHECK(tells(alone, "Sara has support and is away"));
    const auto wanted = std::find_if(alone.deviations.begin(), alone.deviations.end(), [](const Deviation &one) { return one.deed == Deviation::Deed::FindSubstitute && one.person; });
    REQUIRE(wanted != alone.deviations.end());
    CHECK(wanted->person == PersonId{13});
}

TEST_CASE("Payroll deadlines count bank days; what is late and not done is a deviation", "[today]")
{
    Morning morning;
    directory::Customer norrby, soderby;
    norrby.id = {1};
    norrby.name = QStringLiteral("Norrby");
    norrby.from = soderby.from = day("2020-01-01");
    soderby.id = {2};
    soderby.name = QStringLiteral("Söderby");
    morning.board.customers = {norrby, soderby};
    const auto step = [&](const char *name, int bankDays, int order, qint64 customer, const char *due) {
        directory::MonthStep one;
        one.step = {{order}, QString::fromUtf8(name), bankDays, order};
        one.customer = {customer};
        one.due = day(due);
        morning.board.steps.push_back(one);
        return &morning.board.steps.back();
    };
    step("Cut-off", -10, 1, 1, "2026-10-05");
    step("Papers", -8, 2, 1, "2026-10-09");
    step("Papers", -8, 2, 2, "2026-10-09");
    step("Attest", -4, 3, 1, "2026-10-20")->done = directory::StepDone();
    step("Pay day", 0, 4, 1, "2026-10-26");
    step("Pay day", 0, 4, 2, "2026-10-26");
    const TodayBoard board = morning.made();
    REQUIRE(board.deadlines.size() >= 2);
    CHECK(board.deadlines[0].step == QStringLiteral("Papers"));
    CHECK(board.deadlines[0].bankDays == 3);
    CHECK(board.deadlines[0].customers == 2);
    CHECK(board.deadlines[1].isPayDay);
    CHECK(board.deadlines[1].bankDays == 14);
    const auto late = std::find_if(board.deviations.begin(), board.deviations.end(), [](const Deviation &one) { return one.deed == Deviation::Deed::ShowMonth; });
    REQUIRE(late != board.deviations.end());
    CHECK(late->detail.startsWith("Cut-off was due on"));
}

TEST_CASE("A closed day says so and names the next open one", "[today]")
{
    Morning morning;
    morning.board.day = day("2026-10-10"); // a Saturday
    morning.board.now = at("2026-10-10 10:00");
    const TodayBoard saturday = morning.made();
    CHECK_FALSE(saturday.isOpen);
    CHECK(saturday.nextDay == day("2026-10-12"));
    REQUIRE(saturday.deviations.size() == 1);
    CHECK(saturday.deviations[0].deed == Deviation::Deed::ShowDay);
    CHECK(saturday.deviations[0].on == day("2026-10-12"));
    morning.in.time.ownDays = {{day("2026-10-06"), DayRule::Kind::Closed, QStringLiteral("Planning day"), 0}};
    morning.board.day = day("2026-10-06");
    const TodayBoard own = morning.made();
    CHECK(own.closedName == QStringLiteral("Planning day"));
    CHECK(own.halfHours.empty());
    CHECK(own.seats[0].next == QStringList{"Cilla"});
}

TEST_CASE("A group for which nobody answers, and a day without a rota", "[today]")
{
    Morning morning;
    morning.in.cells.erase(morning.in.cells.begin());
    morning.publish();
    CHECK(tells(morning.made(), "Nord: nobody is in support"));
    morning.in.cells.clear();
    morning.in.published.clear();
    morning.in.versions.clear();
    const TodayBoard board = morning.made();
    CHECK_FALSE(board.hasRota);
    CHECK(tells(board, "Nobody has been put on the rota"));
    CHECK_FALSE(tells(board, "Nord: nobody"));
    CHECK(tells(board, "No need is stored"));
}

TEST_CASE("Absences of the week say how long, never why", "[today]")
{
    Morning morning;
    morning.in.absences.push_back(madeAbsence(6, "2026-10-08", "2026-10-09"));
    morning.in.absences.push_back(madeAbsence(7, "2026-10-20", "2026-10-21")); // too far ahead
    morning.in.absences.push_back(madeAbsence(8, "2026-10-06", "2026-10-06", directory::Absence::Part::Morning));
    const TodayBoard board = morning.made();
    REQUIRE(board.away.size() == 3);
    CHECK(board.away[0].name == QStringLiteral("Hans"));
    CHECK(board.away[0].when(board.day) == QStringLiteral("today, morning"));
    CHECK(board.away[1].name == QStringLiteral("Sara"));
    CHECK(board.away[1].when(board.day) == QStringLiteral("until tomorrow"));
    CHECK(withoutHardBlanks(board.away[2].when(board.day)) == u"Thu 8–Fri 9 Oct"_qs);
}

TEST_CASE("Other days are not now: a past one shows what was, one to come what is planned", "[today]")
{
    Morning morning;
    morning.need(5, 80);
    CHECK(morning.made().headline() == QStringLiteral("In support now"));
    morning.board.now = at("2026-10-06 20:00");
    CHECK(morning.made().headline() == QStringLiteral("In support today")); // nobody answers after closing
    morning.board.now = at("2026-10-09 10:00");
    const TodayBoard past = morning.made();
    CHECK_FALSE(past.isToday);
    CHECK(past.headline() == QStringLiteral("In support"));
    CHECK(past.halfHours.back().time == HalfHourBoard::Time::Past);
    CHECK(tells(past, "too few"));
    CHECK(past.expectedSoFar == 80);
    morning.board.now = at("2026-10-02 10:00");
    const TodayBoard coming = morning.made();
    CHECK(coming.halfHours.front().time == HalfHourBoard::Time::Coming);
    CHECK(coming.expectedSoFar == 0);
}
