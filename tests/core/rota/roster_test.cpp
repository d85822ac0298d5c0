// SPDX-License-Identifier: MPL-2.0
#include "core/rota/ledger.h"
#include "tests/support/rosters.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTranslator>

using namespace paybench;
using namespace paybench::rota;

namespace {

using Part = directory::Absence::Part;

const RosterCell &cellOf(const Roster &roster, qint64 person, const char *date)
{
    return roster.rows[std::size_t(roster.rowOf({person}))].cells[std::size_t(roster.dayAt(day(date)))];
}

int targetSum(const Roster &roster)
{
    int sum = 0;
    for (const RosterDay &day : roster.days)
        sum += day.isOpen ? day.needed[0].target : 0;
    return sum;
}

const RosterTask onlyTask(const Roster &roster, const TaskScope &scope = {})
{
    const auto tasks = tasksOf(roster, scope);
    REQUIRE(tasks.size() == 1);
    CHECK(faults(tasks[0].task) == std::vector<QString>());
    return tasks[0];
}

bool isAvailable(const RosterTask &task, const Roster &roster, qint64 person, const char *date, int part = 0)
{
    return task.task.isAvailable(task.assistant(roster.rowOf({person})), task.slot(roster.dayAt(day(date)), part));
}

// A translator that knows the letters of one language.
class Letters : public QTranslator {
public:
    explicit Letters(std::map<std::string, QString> letters) : m_letters(std::move(letters)) { QCoreApplication::installTranslator(this); }
    ~Letters() override { QCoreApplication::removeTranslator(this); }
    QString translate(const char *, const char *text, const char *comment, int) const override
    {
        const auto found = m_letters.find(text);
        return comment && found != m_letters.end() ? found->second : QString();
    }
    bool isEmpty() const override { return false; }

private:
    std::map<std::string, QString> m_letters;
};

} // namespace

TEST_CASE("marks have letters of the language; Æ types Ä, and the Swede's F is absent", "[rota]")
{
    CHECK(letter(Mark::FollowUp) == "F");
    CHECK(markOfLetter(u'f') == Mark::FollowUp);
    CHECK(letter(Mark::Absent) == QStringLiteral("–"));
    CHECK(markOfLetter(u'a') == Mark::Absent);
    CHECK_FALSE(markOfLetter(u'X'));
    const Letters swedish({{"F", QStringLiteral("Ä")}, {"A", QStringLiteral("F")}, {"C", QStringLiteral("K")}});
    CHECK(letter(Mark::FollowUp) == QStringLiteral("Ä"));
    CHECK(markOfLetter(u'ä') == Mark::FollowUp);
    CHECK(markOfLetter(u'æ') == Mark::FollowUp);
    CHECK(markOfLetter(u'F') == Mark::Absent);
    CHECK(markOfLetter(u'k') == Mark::Course);
}

TEST_CASE("a day's marks and their key in the file are one another's", "[rota]")
{
    const auto [there, text] = GENERATE(table<DayMarks, const char *>({{DayMarks(), ""},
                                                                       {DayMarks(Mark::Support), "S"},
                                                                       {DayMarks(Mark::Support, Mark::FollowUp), "SF"},
                                                                       {DayMarks(Mark::None, Mark::Registration), "-R"},
                                                                       {DayMarks(Mark::Meeting, Mark::None), "M-"}}));
    CHECK(key(there) == QString::fromLatin1(text));
    CHECK(dayMarksOfKey(QString::fromLatin1(text)) == there);
    CHECK_FALSE(dayMarksOfKey("X"));
    CHECK_FALSE(dayMarksOfKey("SFR"));
}

TEST_CASE("October is 22 days in five weeks with one pay day and five peak days (J1)", "[rota]")
{
    const Roster roster = rosterOf(journeyInputs());
    REQUIRE(roster.days.size() == 22);
    REQUIRE(roster.rows.size() == 15);
    CHECK(roster.days.front().week.week == 40);
    CHECK(roster.days.back().week.week == 44);
    int peak = 0, least = 0;
    for (const RosterDay &one : roster.days) {
        CHECK(one.isPayDay == (one.date == day("2026-10-26")));
        peak += one.isPeak;
        least += one.needed[0].least;
    }
    CHECK(peak == 5);
    CHECK(least == 60);
    CHECK(targetSum(roster) == 88);
    for (const RosterDay &one : roster.days)
        CHECK(one.needed[0].target == 4);
    CHECK(roster.groups == std::vector<QString>{"Nord", "Syd", QStringLiteral("Öst"), QStringLiteral("Väst")});
    CHECK(roster.rows[0].name == "Anna");
    CHECK(roster.rows[0].choice == "S80");
    CHECK(roster.rows[12].name == "Sara");
    CHECK(roster.rows[14].name == "Rolf");
    CHECK(roster.isEmpty());
}

TEST_CASE("without a need two persons are the least, and what is left of the supply spreads evenly over the days", "[rota]")
{
    RosterInputs inputs = journeyInputs();
    inputs.need.clear();
    inputs.people.pop_back(); // Rolf: 88 − 4.4 are 83.6, whole persons 83
    const Roster roster = rosterOf(inputs);
    CHECK(targetSum(roster) == 83);
    int fours = 0;
    for (const RosterDay &one : roster.days) {
        CHECK(one.needed[0].least == 2);
        CHECK((one.needed[0].target == 3 || one.needed[0].target == 4));
        fours += one.needed[0].target == 4;
    }
    CHECK(fours == 17);
    CHECK(roster.days[0].isPeak == false);
    CHECK(roster.days[std::size_t(roster.dayAt(day("2026-10-28")))].isPeak);
}

TEST_CASE("a day of absence leaves the other days as they were to be staffed", "[rota][roster]")
{
    RosterInputs inputs = journeyInputs();
    inputs.absences.push_back(madeAbsence(1, "2026-10-12", "2026-10-16"));
    const Roster before = rosterOf(inputs);
    for (int away = 0; away < 5; ++away) {
        inputs.absences.push_back(madeAbsence(13, "2026-10-06", "2026-10-06"));
        inputs.absences.back().from = inputs.absences.back().to = day("2026-10-19").addDays(away);
        const Roster after = rosterOf(inputs);
        int changed = 0;
        for (std::size_t at = 0; at < before.days.size(); ++at)
            changed += before.days[at].needed[0].target != after.days[at].needed[0].target;
        CHECK(changed <= 1 + away / 2); // two fifths of a day of support for each
    }
}

TEST_CASE("more need than supply stays as it is, and telephone places are the most", "[rota]")
{
    RosterInputs inputs = journeyInputs();
    inputs.need[3].persons = 17;
    for (auto &need : inputs.need)
        need.persons = std::max(need.persons, 4);
    Roster roster = rosterOf(inputs);
    CHECK(roster.days[3].needed[0].least == 17);
    CHECK(roster.days[3].needed[0].most == 17);
    CHECK(roster.days[4].needed[0].target == 4);
    inputs.settings.places = 3;
    roster = rosterOf(inputs);
    CHECK(roster.days[3].needed[0].least == 3);
    CHECK(roster.days[3].needed[0].most == 3);
    onlyTask(roster);
}

TEST_CASE("holidays and own closing days stand with their names; half days and opened Saturdays are worked", "[rota]")
{
    RosterInputs inputs = journeyInputs(day("2026-12-01"), day("2026-12-31"));
    inputs.time.ownDays = {{day("2026-12-07"), DayRule::Kind::Closed, QStringLiteral("Moving day"), 0},
                           {day("2026-12-12"), DayRule::Kind::Open, QStringLiteral("Saturday work"), 0},
                           {day("2026-12-23"), DayRule::Kind::HalfDay, QStringLiteral("Day before"), 0}};
    const Roster roster = rosterOf(inputs);
    const auto at = [&](const char *date) { return roster.days[std::size_t(roster.dayAt(day(date)))]; };
    CHECK_FALSE(at("2026-12-24").isOpen);
    CHECK(at("2026-12-24").closedName == "Christmas Eve");
    CHECK(at("2026-12-07").closedName == "Moving day");
    CHECK(at("2026-12-23").isHalfDay);
    CHECK(at("2026-12-12").isOpen);
    CHECK(roster.dayAt(day("2026-12-13")) == -1);
    CHECK(at("2026-12-28").week.week == 53);
    CHECK(cellOf(roster, 1, "2026-12-12").isFree(0));
    CHECK(cellOf(roster, 1, "2026-12-24").isOff);
    const RosterTask task = onlyTask(roster);
    CHECK(task.slot(roster.dayAt(day("2026-12-24")), 0) == -1);
    CHECK(task.task.days.back().week == "2026-W53");
}

TEST_CASE("part time, entry, exit and absence are days away, each of its own kind", "[rota]")
{
    RosterInputs inputs = journeyInputs();
    inputs.people[0].positions = {{day("2020-01-01"), {1}, 80, 0b01111}}; // Anna has Fridays off
    inputs.people[1].from = day("2026-10-12");                           // Bo begins
    inputs.people[1].positions[0].from = day("2026-10-12");
    inputs.people[2].to = day("2026-10-16"); // Cilla leaves
    inputs.people[3].to = day("2026-09-30"); // David has left
    inputs.absences = {madeAbsence(5, "2026-10-05", "2026-10-06"), madeAbsence(6, "2026-10-07", "2026-10-07", Part::Afternoon)};
    inputs.cells = {storedCell(5, "2026-10-05", "S", true), storedCell(6, "2026-10-07", "R")};
    const Roster roster = rosterOf(inputs);
    CHECK(roster.rowOf({4}) == -1);
    CHECK(cellOf(roster, 1, "2026-10-02").isOff);
    CHECK_FALSE(cellOf(roster, 1, "2026-10-01").isOff);
    CHECK(roster.rows[std::size_t(roster.rowOf({1}))].percent == 80);
    CHECK(cellOf(roster, 2, "2026-10-09").isOff);
    CHECK(cellOf(roster, 2, "2026-10-12").isFree(0));
    CHECK(cellOf(roster, 3, "2026-10-19").isOff);
    CHECK(cellOf(roster, 5, "2026-10-05").isAway == std::array<bool, 2>{true, true});
    CHECK(cellOf(roster, 5, "2026-10-05").marks.isEmpty());
    CHECK(cellOf(roster, 6, "2026-10-07").marks == DayMarks(Mark::Registration, Mark::None));
    CHECK(roster.hasHalves());
    CHECK_FALSE(roster.isEditable(roster.rowOf({5}), roster.dayAt(day("2026-10-05"))));
    CHECK(roster.isEditable(roster.rowOf({6}), roster.dayAt(day("2026-10-07"))));
    const RosterTask task = onlyTask(roster);
    CHECK(task.task.parts == 2);
    CHECK(task.task.rules.splitDaysPerWeek == 0);
    CHECK(isAvailable(task, roster, 6, "2026-10-07", 0));
    CHECK_FALSE(isAvailable(task, roster, 6, "2026-10-07", 1));
    CHECK_FALSE(isAvailable(task, roster, 5, "2026-10-06", 1));
}

TEST_CASE("only assistants are rows; who has no group or no choice is never put into first line", "[rota]")
{
    RosterInputs inputs = journeyInputs();
    inputs.people[0].role = directory::Role::Trainer;
    inputs.people[1].positions[0].group = {};
    inputs.people[2].choices[0].decided.reset();
    const Roster roster = rosterOf(inputs);
    CHECK(roster.rows.size() == 14);
    CHECK(roster.rows.back().name == "Bo");
    const RosterTask task = onlyTask(roster);
    CHECK(task.rows.size() == 12);
    CHECK(task.assistant(roster.rowOf({2})) == -1);
    CHECK(task.assistant(roster.rowOf({3})) == -1);
}

TEST_CASE("a newcomer does not count, needs the mentor, and without one stays off the telephone", "[rota]")
{
    RosterInputs inputs = journeyInputs();
    inputs.people[14].mentors = {{day("2026-06-01"), {}, {14}}};                 // Rolf beside Stina
    inputs.people[3].mentors = {{day("2026-06-01"), day("2026-09-30"), {1}}};    // David is no newcomer any more
    inputs.people[2].mentors = {{day("2026-06-01"), {}, {99}}};                  // Cilla's mentor has left
    Roster roster = rosterOf(inputs);
    CHECK(targetSum(roster) == 79); // 88 less twice 22 fifths: 79.2
    RosterTask task = onlyTask(roster);
    const auto assistant = [&](qint64 id) { return task.task.assistants[std::size_t(task.assistant(roster.rowOf({id})))]; };
    CHECK_FALSE(assistant(15).counts);
    CHECK(assistant(15).mentors == std::vector<int>{task.assistant(roster.rowOf({14}))});
    CHECK(assistant(4).counts);
    CHECK(assistant(4).mentors.empty());
    CHECK(assistant(3).forbidden.size() == 22);
    CHECK(assistant(3).forbidden.front() == CellDuty{0, Duty::Support});
    inputs.settings.queue = Queue::Groups;
    roster = rosterOf(inputs);
    const auto tasks = tasksOf(roster);
    REQUIRE(tasks.size() == 4);
    CHECK(tasks[3].name == QStringLiteral("Väst"));
    CHECK(tasks[3].task.days[0].least == 1);
    CHECK(tasks[3].task.days[0].most == 2);
    CHECK(tasks[1].task.days[0].most == 1);
}

TEST_CASE("what was done since the new year comes along: what was published, else what was planned, as in the ledger", "[rota]")
{
    RosterInputs inputs = journeyInputs();
    inputs.cells = {storedCell(1, "2026-09-28", "S"), storedCell(1, "2026-09-29", "S"), storedCell(1, "2026-09-30", "F"),
                    storedCell(2, "2026-09-30", "SR"), storedCell(3, "2026-09-29", "S"), storedCell(1, "2025-12-30", "S"),
                    storedCell(4, "2026-09-30", "M")};
    inputs.published = {storedCell(1, "2026-09-28", "R"), storedCell(1, "2026-09-25", "S")};
    inputs.absences = {madeAbsence(3, "2026-09-29", "2026-09-29")};
    const Roster roster = rosterOf(inputs);
    const auto row = [&](qint64 id) { return roster.rows[std::size_t(roster.rowOf({id}))]; };
    // Two days of support, one of follow-up, one of registration: in fifths of half days 20 − 16, 10 − 16, 10 − 8.
    CHECK(row(1).carry == std::array<int, 3>{4, -6, 2});
    for (const LedgerRow &one : ledger(inputs, day("2026-01-01"), day("2026-09-30"))) {
        if (one.person == PersonId{1})
            CHECK(one.supportTenths - one.supportShareTenths == row(1).carry[0]); // a fifth of a half day is a tenth of a day
    }
    CHECK(row(1).history == std::array<Mark, 4>{Mark::Support, Mark::Support, Mark::FollowUp, Mark::FollowUp});
    CHECK(row(2).carry == std::array<int, 3>{5 - 2, 0, 5 - 8});
    CHECK(row(3).carry == std::array<int, 3>{});
    CHECK(row(3).history == std::array<Mark, 4>{Mark::None, Mark::None, Mark::None, Mark::None});
    CHECK(row(4).history[2] == Mark::None);
    const RosterTask task = onlyTask(roster);
    const Assistant &anna = task.task.assistants[std::size_t(task.assistant(roster.rowOf({1})))];
    CHECK(anna.carry == std::array<int, 3>{2, -3, 1});
    CHECK(anna.history == std::vector<Duty>{Duty::Support, Duty::FollowUp});
}

TEST_CASE("wishes are prices, and what is never to be is forbidden unless it is pinned", "[rota]")
{
    RosterInputs inputs = journeyInputs();
    Wish notMondays{0, {2}, day("2026-10-01"), day("2026-10-31"), 1, Duty::Support, Wish::Kind::Unwanted, {}};
    Wish support{0, {2}, day("2026-10-06"), day("2026-10-06"), 31, Duty::Support, Wish::Kind::Wanted, {}};
    Wish dayOff{0, {3}, day("2026-10-07"), day("2026-10-07"), 31, Duty::Away, Wish::Kind::Wanted, {}};
    Wish never{0, {4}, day("2026-10-07"), day("2026-10-08"), 31, Duty::Support, Wish::Kind::Never, {}};
    inputs.wishes = {notMondays, notMondays, support, dayOff, never};
    inputs.cells = {storedCell(4, "2026-10-08", "S", true)};
    const Roster roster = rosterOf(inputs);
    const RosterTask task = onlyTask(roster);
    const auto assistant = [&](qint64 id) { return task.task.assistants[std::size_t(task.assistant(roster.rowOf({id})))]; };
    REQUIRE(assistant(2).preferences.size() == 4 + 2);
    CHECK(assistant(2).preferences[0].day == 2);
    CHECK(assistant(2).preferences[0].cost == 20); // said twice
    CHECK(assistant(2).preferences[1].duty != Duty::Support);
    REQUIRE(assistant(3).preferences.size() == 1);
    CHECK(assistant(3).preferences[0].duty == Duty::Support);
    CHECK(assistant(4).forbidden == std::vector<CellDuty>{{4, Duty::Support}});
    CHECK(assistant(4).pins == std::vector<CellDuty>{{5, Duty::Support}});
}

TEST_CASE("an edit and its inverse leave a roster as it was", "[rota]")
{
    rc::prop("any cells, also the same one twice", [] {
        Roster roster = rosterOf(journeyInputs());
        const auto before = roster.rows;
        Edit edit;
        for (int i = 0; i < 20; ++i) {
            const int row = *rc::gen::inRange(0, 3), at = *rc::gen::inRange(0, 3);
            const RosterCell &cell = roster.rows[std::size_t(row)].cells[std::size_t(at)];
            const CellEdit one{row, at, cell.marks, rota::marks[std::size_t(*rc::gen::inRange(0, 7))], cell.isPinned, *rc::gen::arbitrary<bool>()};
            rota::apply(roster, {one});
            edit.push_back(one);
        }
        const Roster back = applied(roster, inverse(edit));
        for (std::size_t row = 0; row < before.size(); ++row)
            RC_ASSERT(back.rows[row].cells == before[row].cells);
    });
}

TEST_CASE("two hundred persons and thirteen weeks are a roster at once", "[rota]")
{
    RosterInputs inputs = journeyInputs(day("2026-10-01"), day("2026-12-31"));
    inputs.people.clear();
    const std::vector<directory::Person> people = journeyPeople();
    for (int i = 0; i < 200; ++i) {
        directory::Person person = people[std::size_t(i) % people.size()];
        person.id = {i + 1};
        person.name = QStringLiteral("Person %1").arg(i);
        inputs.people.push_back(person);
        for (QDate date = day("2026-01-02"); date <= inputs.last; date = date.addDays(1)) {
            if (date.dayOfWeek() < 6)
                inputs.cells.push_back({person.id, date, i % 3 == 0 ? Mark::Support : Mark::Registration, false});
        }
    }
    QElapsedTimer timer;
    timer.start();
    const Roster roster = rosterOf(inputs);
    const auto tasks = tasksOf(roster);
    WARN("200 × " << roster.days.size() << ": " << double(timer.nsecsElapsed()) / 1'000'000.0 << " ms");
    CHECK(roster.rows.size() == 200);
    CHECK(tasks.size() == 1);
}
