// SPDX-License-Identifier: MPL-2.0
#include "core/rota/replacement.h"

#include "core/staffing/figures.h"
#include "tests/support/rosters.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace paybench;
using namespace paybench::rota;

namespace {

using Part = directory::Absence::Part;

constexpr qint64 anna = 1, rolf = 15, sara = 13, stina = 14;

// Week 41 of the picture, person by person in the order of their ids.
const char *const week41[15] = {"SFFSR", "RSRRR", "RRSRR", "RRRRS", "FSFSF", "RRSRR", "SRRRR", "RRRRS",
                                "RFSFS", "RRRSR", "RSRRR", "SRRRR", "FSFRS", "SFFSR", "RRSRR"};

RosterInputs journeyTwo()
{
    RosterInputs inputs = journeyInputs();
    inputs.today = day("2026-10-06");
    for (qint64 person = 1; person <= 15; ++person) {
        for (int d = 0; d < 5; ++d)
            inputs.cells.push_back({{person}, day("2026-10-05").addDays(d), *dayMarksOfKey(QString(QLatin1Char(week41[person - 1][d]))), false});
    }
    inputs.published = inputs.cells;
    return inputs;
}

std::vector<LedgerRow> journeyLedger()
{
    std::vector<LedgerRow> ledger;
    for (const auto &[person, balance] : std::vector<std::pair<qint64, double>>{{stina, 0.4}, {rolf, -0.2}, {anna, -0.6}}) {
        LedgerRow row;
        row.person = {person};
        row.balance = balance;
        ledger.push_back(row);
    }
    return ledger;
}

const Illness tuesdayAndWednesday{{sara}, day("2026-10-06"), day("2026-10-07"), Part::WholeDay};

Replacement given(const Roster &roster, const Illness &illness)
{
    const auto made = replacement(roster, illness, journeyLedger(), {});
    if (!made)
        FAIL(made.error().message.toStdString());
    return *made;
}

QString refusal(const Roster &roster, const Illness &illness)
{
    const auto made = replacement(roster, illness, journeyLedger(), {});
    REQUIRE_FALSE(made);
    return QString(made.error().message).replace(QChar(0xa0), u' ');
}

QString withPlainBlanks(QString text)
{
    return text.replace(QChar(0xa0), u' ');
}

QStringList names(const Roster &roster, const OpenSeat &seat)
{
    QStringList found;
    for (const Candidate &candidate : seat.candidates)
        found << roster.rows[std::size_t(candidate.row)].name;
    return found;
}

// Letters of a person's week 41.
QString weekOf(const Roster &roster, qint64 person)
{
    QString letters;
    for (int d = 0; d < 5; ++d) {
        const QString one = key(roster.rows[std::size_t(roster.rowOf({person}))].cells[std::size_t(roster.dayAt(day("2026-10-05").addDays(d)))].marks);
        letters += one.isEmpty() ? QStringLiteral("-") : one;
    }
    return letters;
}

int supportOf(const QString &letters)
{
    return int(letters.count(u'S'));
}

} // namespace

TEST_CASE("Sara is ill: Stina, Rolf, Anna can take the seat, in this order and for these reasons", "[rota]")
{
    const Roster roster = rosterOf(journeyTwo());
    const Replacement made = given(roster, tuesdayAndWednesday);
    CHECK(made.lostHours == 16);
    CHECK(made.note.isEmpty());
    REQUIRE(made.notReplaced.size() == 1);
    CHECK(withPlainBlanks(made.notReplaced[0]) == "Sara has follow-up on Wednesday 7 October, which is not replaced.");
    REQUIRE(made.seats.size() == 1);
    const OpenSeat &seat = made.seats[0];
    CHECK(seat.part == -1);
    CHECK(withPlainBlanks(seat.sentence) == QStringLiteral("Väst has nobody in support on Tuesday 6 October"));
    CHECK(names(roster, seat).mid(0, 4) == QStringList({"Stina", "Rolf", "Anna", "Ida"}));
    CHECK(seat.candidates.size() == 11);
    CHECK(seat.candidates[0].reason == "same group, has follow-up, balance +0.4");
    CHECK(seat.candidates[0].warning.isEmpty());
    CHECK(seat.candidates[1].reason == QStringLiteral("same group, has registration, balance \u22120.2"));
    CHECK(seat.candidates[2].reason == QStringLiteral("Nord, has follow-up, balance \u22120.6"));
    CHECK(seat.candidates[2].warning == "the customer meets one more person");
    CHECK_FALSE(seat.candidates[2].sameGroup);
    REQUIRE(seat.candidates[0].repayment);
    CHECK(roster.days[std::size_t(seat.candidates[0].repayment->day)].date == day("2026-10-08"));
    CHECK(seat.candidates[0].repayment->sentence == "Sara takes the support, Stina gets the follow-up day");
    CHECK(seat.candidates[0].difference < seat.leftOpen.difference);
}

TEST_CASE("Stina takes the seat and is repaid on Thursday: two seats change hands and every mix holds", "[rota]")
{
    const Roster roster = rosterOf(journeyTwo());
    const Replacement made = given(roster, tuesdayAndWednesday);
    const std::vector<SeatChoice> choices{{0, true}};
    const Edit edit = editOf(roster, made, choices);
    CHECK(edit.size() == 5);
    const Roster then = applied(roster, edit);
    CHECK(weekOf(then, sara) == "F--SS");
    CHECK(weekOf(then, stina) == "SSFFR");
    CHECK(weekOf(then, rolf) == "RRSRR");
    CHECK(supportOf(weekOf(then, sara)) == 2);
    CHECK(supportOf(weekOf(then, stina)) == 2);
    CHECK(supportOf(weekOf(then, rolf)) == 1);
    int seats = 0;
    for (const CellEdit &one : edit)
        seats += one.after == DayMarks(Mark::Support);
    CHECK(seats == 2);
    CHECK(weekOf(applied(then, inverse(edit)), sara) == weekOf(roster, sara));
    CHECK(weekOf(applied(then, inverse(edit)), stina) == weekOf(roster, stina));
    CHECK(withPlainBlanks(message(roster, made, choices))
          == "Sara is away from Tuesday 6 October to Wednesday 7 October. Stina takes support today. Sara takes support instead of Stina on Thursday 8 October.");
    CHECK(withPlainBlanks(outcome(roster, made, choices, {}))
          == QStringLiteral("Väst is staffed on all 5 day(s) of week 41. Tuesday 6 October: 4 person(s) in support · 99.41% in time, wait 1.0 s."));
}

TEST_CASE("each who can take the seat is told why not before the one before", "[rota]")
{
    const OpenSeat seat = given(rosterOf(journeyTwo()), tuesdayAndWednesday).seats[0];
    CHECK(seat.candidates[0].behind.isEmpty());
    CHECK(seat.candidates[1].behind == "after Stina, who has follow-up");
    CHECK(seat.candidates[2].behind == "after Rolf, who is of the same group");
    CHECK(orderOfCandidates().contains("same group"));
}

TEST_CASE("without the repayment only Tuesday changes hands", "[rota]")
{
    const Roster roster = rosterOf(journeyTwo());
    const Replacement made = given(roster, tuesdayAndWednesday);
    const Roster then = applied(roster, editOf(roster, made, {{1, false}}));
    CHECK(weekOf(then, sara) == "F--RS");
    CHECK(weekOf(then, stina) == "SFFSR");
    CHECK(weekOf(then, rolf) == "RSSRR");
    CHECK(withPlainBlanks(message(roster, made, {{1, false}})) == "Sara is away from Tuesday 6 October to Wednesday 7 October. Rolf takes support today.");
}

TEST_CASE("a seat left open costs the shared queue seconds, and the group its own answer", "[rota]")
{
    const Roster roster = rosterOf(journeyTwo());
    const Replacement made = given(roster, tuesdayAndWednesday);
    const LeftOpen &open = made.seats[0].leftOpen;
    CHECK(open.persons == 3);
    CHECK(open.inTime == Approx(0.9626).margin(0.00005));
    REQUIRE(open.wait);
    CHECK(*open.wait == Approx(8.0).margin(0.05));
    CHECK(withPlainBlanks(open.sentence) == QStringLiteral("pooled queue: 96.26% in time, wait 8.0 s; nobody answers the own queue of Väst"));
    CHECK(withPlainBlanks(outcome(roster, made, {{-1, false}}, {}))
          == QStringLiteral("Väst is staffed on 4 of 5 day(s) of week 41. Tuesday 6 October: 3 person(s) in support · 96.26% in time, wait 8.0 s."));
    CHECK(message(roster, made, {{-1, false}}).endsWith("Nobody takes the support today."));
}

TEST_CASE("service on a middle day falls from 97.56 over 89.04 to 58.62 per cent with each seat left open", "[rota]")
{
    RosterInputs inputs = journeyInputs();
    inputs.today = day("2026-10-20");
    const std::pair<qint64, const char *> seats[] = {{1, "S"}, {5, "S"}, {9, "S"}, {13, "S"}};
    for (const auto &[person, letter] : seats)
        inputs.cells.push_back(storedCell(person, "2026-10-20", letter));
    const double expected[] = {0.8904, 0.5862};
    Roster roster = rosterOf(inputs);
    REQUIRE(planned(roster, roster.dayAt(day("2026-10-20"))) == std::array<int, 2>{4, 4});
    for (int gone = 0; gone < 2; ++gone) {
        const Replacement made = given(roster, {{13 - 4 * gone}, day("2026-10-20"), day("2026-10-20"), Part::WholeDay});
        CHECK(made.seats[0].leftOpen.inTime == Approx(expected[gone]).margin(0.00005));
        roster = applied(roster, editOf(roster, made, {{-1, false}}));
    }
}

TEST_CASE("when nobody of the group can, others serve it and that is said", "[rota]")
{
    RosterInputs inputs = journeyTwo();
    directory::Absence ill = madeAbsence(stina, "2026-10-06", "2026-10-07");
    ill.kind = directory::Absence::Kind::Sick;
    inputs.absences = {ill, madeAbsence(rolf, "2026-10-05", "2026-10-09")};
    const Roster roster = rosterOf(inputs);
    const Replacement made = given(roster, tuesdayAndWednesday);
    REQUIRE(made.seats.size() == 1);
    CHECK(names(roster, made.seats[0])[0] == "Anna");
    CHECK(made.seats[0].candidates[0].warning == QStringLiteral("Väst served by Nord"));
    CHECK(std::none_of(made.seats[0].candidates.begin(), made.seats[0].candidates.end(), [](const Candidate &one) { return one.sameGroup; }));
}

TEST_CASE("a report after noon replaces only the afternoon", "[rota]")
{
    const Roster roster = rosterOf(journeyTwo());
    const Replacement made = given(roster, {{sara}, day("2026-10-06"), day("2026-10-06"), Part::Afternoon});
    CHECK(made.lostHours == 4);
    REQUIRE(made.seats.size() == 1);
    CHECK(made.seats[0].part == 1);
    CHECK(withPlainBlanks(made.seats[0].sentence) == QStringLiteral("Väst has nobody in support on Tuesday 6 October, afternoon"));
    CHECK(names(roster, made.seats[0])[0] == "Stina");
    const Roster then = applied(roster, editOf(roster, made, {{0, false}}));
    const int tuesday = then.dayAt(day("2026-10-06"));
    CHECK(key(then.rows[std::size_t(then.rowOf({sara}))].cells[std::size_t(tuesday)].marks) == "S-");
    CHECK(key(then.rows[std::size_t(then.rowOf({stina}))].cells[std::size_t(tuesday)].marks) == "FS");
    CHECK(withPlainBlanks(message(roster, made, {{0, false}}))
          == "Sara is away on Tuesday 6 October, afternoon. Stina takes support on Tuesday 6 October, afternoon.");
}

TEST_CASE("the same person reported twice is away longer, not twice", "[rota]")
{
    RosterInputs inputs = journeyTwo();
    directory::Absence known = madeAbsence(sara, "2026-10-06", "2026-10-07");
    known.kind = directory::Absence::Kind::Sick;
    inputs.absences = {known};
    const Roster roster = rosterOf(inputs);
    const Replacement again = given(roster, tuesdayAndWednesday);
    CHECK(again.seats.empty());
    CHECK(again.away.empty());
    const Replacement longer = given(roster, {{sara}, day("2026-10-08"), day("2026-10-09"), Part::WholeDay});
    CHECK(longer.illness.from == day("2026-10-06"));
    CHECK(longer.illness.to == day("2026-10-09"));
    CHECK(longer.lostHours == 32);
    REQUIRE(longer.seats.size() == 1);
    CHECK(roster.days[std::size_t(longer.seats[0].day)].date == day("2026-10-09"));
    CHECK(withPlainBlanks(longer.note) == "Sara is reported ill already. The absence becomes one, from Tuesday 6 October to Friday 9 October.");
    const Replacement overlapping = given(roster, {{sara}, day("2026-10-07"), day("2026-10-08"), Part::WholeDay});
    CHECK(overlapping.illness.from == day("2026-10-06"));
    CHECK(overlapping.illness.to == day("2026-10-08"));
}

TEST_CASE("an illness on a day off is stored and asks for nobody", "[rota]")
{
    const Roster roster = rosterOf(journeyTwo());
    const Replacement sunday = given(roster, {{sara}, day("2026-10-11"), day("2026-10-11"), Part::WholeDay});
    CHECK(sunday.seats.empty());
    CHECK(sunday.away.empty());
    CHECK(sunday.lostHours == 0);
    CHECK(withPlainBlanks(sunday.note) == "Sara does not work on Sunday 11 October. The absence is stored; no substitute is needed.");
}

TEST_CASE("a report that cannot be is refused with a sentence", "[rota]")
{
    RosterInputs inputs = journeyTwo();
    inputs.people[14].to = day("2026-09-30");
    inputs.closedUntil = Month::of(day("2026-09-01"));
    const Roster roster = rosterOf(inputs);
    CHECK(refusal(roster, {{sara}, day("2026-10-07"), day("2026-10-06"), Part::WholeDay})
          == "The illness ends on 6 Oct 2026, before it begins on 7 Oct 2026. Nothing was changed. Change one of the two.");
    CHECK(refusal(roster, {{rolf}, day("2026-10-06"), day("2026-10-06"), Part::WholeDay}).startsWith("The person is not in the rota of these days"));
    CHECK(refusal(roster, {{sara}, {}, day("2026-10-06"), Part::WholeDay}).contains("first and a last day"));
    inputs.closedUntil = Month::of(day("2026-10-01"));
    CHECK(refusal(rosterOf(inputs), tuesdayAndWednesday) == "October 2026 is closed, so nothing was changed. Correct the absence there with a reason.");
}

TEST_CASE("two open seats are not both given to somebody who would then break a rule", "[rota]")
{
    RosterInputs inputs = journeyTwo();
    for (StoredCell &cell : inputs.cells) {
        if (cell.person.value == sara && cell.day == day("2026-10-07"))
            cell.marks = Mark::Support;
        if (cell.person.value == rolf && cell.day == day("2026-10-07"))
            cell.marks = Mark::Registration;
    }
    const Roster roster = rosterOf(inputs);
    const Replacement made = given(roster, tuesdayAndWednesday);
    REQUIRE(made.seats.size() == 2);
    CHECK(names(roster, made.seats[0])[0] == "Stina");
    CHECK(names(roster, made.seats[1])[0] == "Rolf");
    const auto &last = made.seats[1].candidates;
    const auto again = std::find_if(last.begin(), last.end(), [&](const Candidate &one) { return roster.rows[std::size_t(one.row)].name == "Stina"; });
    REQUIRE(again != last.end());
    CHECK(again->breaksRule);
    CHECK(std::is_partitioned(last.begin(), last.end(), [](const Candidate &one) { return !one.breaksRule; }));
    CHECK(again->warning.contains("in a row"));
    const Roster then = applied(roster, editOf(roster, made, {{0, true}, {0, true}}));
    CHECK(supportOf(weekOf(then, stina)) + supportOf(weekOf(then, rolf)) + supportOf(weekOf(then, sara)) == 5);
}

TEST_CASE("who never has support on a weekday is not asked, and a course keeps one away", "[rota]")
{
    RosterInputs inputs = journeyTwo();
    Wish never;
    never.person = {stina};
    never.from = day("2026-10-01");
    never.to = day("2026-10-31");
    never.kind = Wish::Kind::Never;
    never.duty = Duty::Support;
    inputs.wishes = {never};
    for (StoredCell &cell : inputs.cells) {
        if (cell.person.value == rolf && cell.day == day("2026-10-06"))
            cell.marks = Mark::Course;
    }
    const Roster roster = rosterOf(inputs);
    CHECK(names(roster, given(roster, tuesdayAndWednesday).seats[0])[0] == "Anna");
}

TEST_CASE("the one used longest ago is asked first when balances are equal", "[rota]")
{
    RosterInputs inputs = journeyTwo();
    inputs.substitutions = {{1, day("2026-09-03"), {sara}, {2}, {}}, {2, day("2026-09-20"), {sara}, {4}, {}}};
    for (StoredCell &cell : inputs.cells) {
        if (cell.day == day("2026-10-06") && (cell.person.value == 2 || cell.person.value == 11))
            cell.marks = cell.person.value == 2 ? Mark::Registration : Mark::Support;
    }
    const Roster roster = rosterOf(inputs);
    const QStringList order = names(roster, given(roster, tuesdayAndWednesday).seats[0]);
    CHECK(order.indexOf("Cilla") < order.indexOf("Bo"));
    CHECK(order.indexOf("Bo") < order.indexOf("David"));
}
