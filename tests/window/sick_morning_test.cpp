// SPDX-License-Identifier: MPL-2.0
#include "core/store/people.h"
#include "core/store/rotas.h"
#include "tests/support/rosters.h"
#include "tests/window/morning.h"

#include <catch2/catch.hpp>

#include <csignal>

using namespace paybench;
using namespace paybench::window;

// Journey J2 in the real window: from the key on Today to the published version, and back by one undo.

namespace {

const QDate monday(2026, 10, 5);
const QDate friday(2026, 10, 16);

// Two weeks that everybody has been told, version 1. On Tuesday 6 October Bo, Eva, Karin and Sara are in support.
class SickMorning : public Morning {
public:
    SickMorning()
    {
        const char *letters[] = {"SFFSRFSRSF", "RSRRRRRSRR", "RRSRRSRRRR", "RRRRSRRRRS", "FSFSRSFSFR", "RRSRRRRRRS", "SRRRRRSRRR", "RRRRSRRRSR",
                                 "RFSFSFSFSR", "RRRSRRRRRS", "RSRRRRRSRR", "SRRRRSRRRR", "FSFRSFRSFS", "SFFSRRSFSF", "RRSRRSRRRR"};
        store::Database db = openedToWrite();
        const rota::Roster roster = rota::rosterOf(given(store::rosterInputs(db, monday, friday, monday)));
        const std::vector<directory::Person> people = journeyPeople(); // their names in the order of the letters
        rota::Edit edit;
        for (std::size_t at = 0; at < people.size(); ++at) {
            const int row = roster.rowOf(personNamed(db, people[at].name));
            const char *letter = letters[at];
            for (int date = 0; date < int(roster.days.size()); ++date) {
                if (roster.days[std::size_t(date)].isOpen)
                    edit.push_back({row, date, {}, *rota::dayMarksOfKey(QString(QLatin1Char(*letter++))), false, false});
            }
        }
        given(db.step("Plan", [&] { return store::Rotas(db).save(roster, edit); }));
        given(db.step("Publish", [&] { return done(store::Rotas(db).publish(monday, friday, {})); }));
    }

    int version() const { return given(store::Rotas(reading()).versions(monday, friday)).front().number; }
    std::vector<directory::Absence> absences() const { return given(store::People(reading()).absences(monday, friday)); }
    std::vector<rota::Substitution> substitutions() const { return given(store::Rotas(reading()).substitutions(monday, friday)); }
    QString nameOf(PersonId id) const
    {
        for (const directory::Person &person : given(store::People(reading()).all())) {
            if (person.id == id)
                return person.name;
        }
        return {};
    }
    // What people have been told of that day: "S", "R", "–".
    QString told(const char *name, QDate day) const
    {
        const PersonId person = personNamed(reading(), QLatin1String(name));
        for (const rota::StoredCell &cell : given(store::Rotas(reading()).published(day, day))) {
            if (cell.person == person)
                return rota::key(cell.marks);
        }
        return {};
    }
    QString content() const { return contentOf(reading()); }
};

// A key, and the window shows what it did before the next one comes.
void press(const Computer &anna, const char *key)
{
    CAPTURE(key);
    const QImage before = anna.stillPicture();
    anna.key({QLatin1String(key)});
    REQUIRE(soon([&] { return anna.screen().picture() != before; }));
    anna.stillPicture();
}

} // namespace

TEST_CASE("J2: who is ill, until when, who steps in and the message to the group, by keys alone; one undo takes it back", "[window]")
{
    if (!canType())
        return;
    const SickMorning morning;
    const QString before = morning.content();
    Computer anna;
    anna.start(morning.file(), at("2026-10-06T07:20:00", "Anna"));
    anna.key({QStringLiteral("ctrl+t")});
    press(anna, "F8");
    anna.type(QStringLiteral("sar"));
    press(anna, "Return"); // the first of that name, and who can take her seat
    press(anna, "shift+Tab"); // whole day
    press(anna, "shift+Tab"); // until
    anna.type(QStringLiteral("2026-10-07"));
    press(anna, "Return"); // back to who steps in
    press(anna, "ctrl+c"); // the message; it is said
    CHECK(morning.version() == 1);
    anna.key({QStringLiteral("Return")});
    REQUIRE(soon([&] { return morning.version() == 2; }));

    REQUIRE(morning.absences().size() == 1);
    const directory::Absence absence = morning.absences().front();
    CHECK(morning.nameOf(absence.person) == QStringLiteral("Sara"));
    CHECK(absence.kind == directory::Absence::Kind::Sick);
    CHECK(absence.from == QDate(2026, 10, 6));
    CHECK(absence.to == QDate(2026, 10, 7));
    REQUIRE(morning.substitutions().size() == 1);
    const rota::Substitution taken = morning.substitutions().front();
    CHECK(taken.day == QDate(2026, 10, 6));
    CHECK(taken.repaid == QDate(2026, 10, 8));
    CHECK(morning.told("Stina", QDate(2026, 10, 6)) == QStringLiteral("S"));
    CHECK(morning.told("Sara", QDate(2026, 10, 8)) == QStringLiteral("S"));
    CHECK(morning.told("Stina", QDate(2026, 10, 8)) == QStringLiteral("F"));

    anna.quickLog(); // what was copied is pasted into the note of a call
    anna.type(QStringLiteral("0700 gregor sche 4, "));
    anna.key({QStringLiteral("ctrl+v"), QStringLiteral("Return")});
    REQUIRE(soon([&] { return morning.cases().size() == 1; }));
    CHECK(morning.cases().front().note.contains(QStringLiteral("Stina")));
    REQUIRE(anna.has(QStringLiteral("– Paybench")));
    anna.key({QStringLiteral("ctrl+z")});
    REQUIRE(soon([&] { return morning.cases().empty(); }));
    anna.key({QStringLiteral("ctrl+z")});
    REQUIRE(soon([&] { return morning.version() == 1; }));
    CHECK(morning.content() == before);
    anna.leave();
    CHECK(morning.isSound());
}

TEST_CASE("J2: S on her row of Today, the arrow to another substitute, Space for no repayment, Enter", "[window]")
{
    if (!canType())
        return;
    const SickMorning morning;
    Computer anna;
    anna.start(morning.file(), at("2026-10-06T07:20:00", "Anna"));
    anna.key({QStringLiteral("ctrl+t")});
    press(anna, "Down"); // from the page to those in support
    press(anna, "End");
    press(anna, "s");
    press(anna, "Down"); // Rolf
    press(anna, "space");
    anna.key({QStringLiteral("Return")});
    REQUIRE(soon([&] { return morning.version() == 2; }));
    REQUIRE(morning.substitutions().size() == 1);
    CHECK(morning.nameOf(morning.substitutions().front().substitute) == QStringLiteral("Rolf"));
    CHECK_FALSE(morning.substitutions().front().repaid.isValid());
    CHECK(morning.told("Rolf", QDate(2026, 10, 6)) == QStringLiteral("S"));
    anna.leave();
    CHECK(morning.isSound());
}

TEST_CASE("J2: the name typed right after the key is a name, however busy the window is, and no duties on the rota", "[window]")
{
    if (!canType())
        return;
    const SickMorning morning;
    Computer anna;
    anna.start(morning.file(), at("2026-10-06T07:20:00", "Anna"));
    anna.key({QStringLiteral("ctrl+t")});
    anna.stillPicture();
    ::kill(pid_t(anna.process()), SIGSTOP); // all of it waits for the window
    anna.key({QStringLiteral("F8")});
    anna.line(QStringLiteral("sara"));
    ::kill(pid_t(anna.process()), SIGCONT);
    anna.key({QStringLiteral("ctrl+Return")});
    REQUIRE(soon([&] { return morning.version() == 2; }));
    REQUIRE(morning.absences().size() == 1);
    CHECK(morning.nameOf(morning.absences().front().person) == QStringLiteral("Sara"));
    CHECK(morning.told("Anna", QDate(2026, 10, 6)) == QStringLiteral("F")); // the grid stood at her
    anna.leave();
}
