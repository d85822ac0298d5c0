// SPDX-License-Identifier: MPL-2.0
#include "core/reports/today_board.h"

#include "tests/support/makers.h"
#include "tests/support/rosters.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::reports;

namespace {

const QTimeZone stockholm("Europe/Stockholm");

std::int64_t at(const char *iso) // local
{
    QDateTime local = moment(iso);
    return QDateTime(local.date(), local.time(), stockholm).toSecsSinceEpoch();
}

// Tuesday 6 October 2026 at 09:12 in the centre of J1, a seat for each group: Anna, Eva, Ida and Stina answer, Sara is ill.
struct Morning {
    Morning()
    {
        in.first = day("2026-10-06");
        in.last = day("2026-10-20");
        in.time.hours = {everyWorkday(day("2024-01-01"), 8 * 60, 16 * 60)};
        in.time.pay = {};
        in.people = journeyPeople();
        const std::pair<const char *, int> groups[] = {{"Nord", 1}, {"Syd", 2}, {"Öst", 3}, {"Väst", 4}};
        for (const auto &[name, id] : groups)
            in.groups.push_back({{id}, QString::fromUtf8(name), id, {}});
        in.settings.queue = rota::Queue::Groups;
        in.today = in.first;
        for (const qint64 id : {1, 5, 9, 14})
            in.cells.push_back(storedCell(id, "2026-10-06", "S"));
        for (const qint64 id : {3, 8, 10, 15})
            in.cells.push_back(storedCell(id, "2026-10-07", "S"));
        in.absences = {madeAbsence(13, "2026-10-06", "2026-10-07")};
        board.day = in.first;
        board.now = at("2026-10-06 09:12");
        board.zone = stockholm;
        publish();
    }

    void publish()
    {
        in.published = in.cells;
        rota::Version version;
        version.id = 1;
        version.first = day("2026-10-01");
        version.last = day("2026-10-31");
        in.versions = {version};
    }

    TodayBoard made()
    {
        board.roster = rota::rosterOf(in);
        board.people = in.people;
        board.groups = in.groups;
        board.absences = in.absences;
        board.time = in.time;
        return todayBoard(board);
    }

    worklog::Entry &log(qint64 person, const char *from, const char *to, worklog::Activity activity)
    {
        worklog::Entry entry;
        entry.person = {person};
        entry.time = {at(from), at(to)};
        entry.activity = activity;
        board.entries.push_back(entry);
        return board.entries.back();
    }

    void need(int persons, int calls)
    {
        staffing::NeedDay one;
        one.day = board.day;
        one.persons = persons;
        one.calls = calls;
        board.need = one;
        for (int minute = 8 * 60; minute < 16 * 60; minute += 30) {
            board.expected.emplace_back(minute, calls / 16.0);
            board.needIntervals.push_back({board.day, minute, 30, persons, persons, persons});
        }
    }

    rota::RosterInputs in;
    TodayInputs board;
};

QString withoutHardBlanks(QString text)
{
    return text.replace(QChar(0xA0), QChar(u' '));
}

QStringList namesOf(const TodayBoard &board)
{
    QStringList names;
    for (const FirstLineSeat &seat : board.seats)
        names << seat.groupName + QStringLiteral(": ") + seat.name;
    return names;
}

QStringList titles(const TodayBoard &board)
{
    QStringList all;
    for (const Deviation &one : board.deviations)
        all << one.title;
    return all;
}

bool tells(const TodayBoard &board, const QString &part)
{
    return titles(board).join(u'\n').contains(part);
}

} // namespace

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
    morning.log(5, "2026-10-06 08:40", "2026-10-06 08:44", worklog::Activity::Call);
    morning.log(5, "2026-10-06 08:50", "2026-10-06 08:52", worklog::Activity::Email);
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
    add(State::SecondLine, 0, -22 * 60, "Delat pass");
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

TEST_CASE("Every figure of the board explains itself", "[today]")
{
    Morning morning;
    morning.need(5, 160);
    morning.board.slaClosed = 127;
    morning.board.slaMet = 121;
    TodayBoard board = morning.made();
    const BoardWhy half = boardWhy(board, BoardFigure::HalfHour, 4);
    CHECK(half.sum.size() == 3);
    CHECK(half.sum.back().value == u"−1"_qs);
    CHECK(half.text().contains("Anna"));
    CHECK(boardWhy(board, BoardFigure::Calls).sum.back().value == QStringLiteral("24"));
    CHECK(boardWhy(board, BoardFigure::Present).sum.back().value == QStringLiteral("14"));
    CHECK(boardWhy(board, BoardFigure::InTime).sum.back().value == QStringLiteral("95.3%"));
    CHECK(boardWhy(board, BoardFigure::CasesToDo).sum.size() == 4);
    CHECK(boardWhy(board, BoardFigure::Seat, 0).rules.size() >= 1);
}
