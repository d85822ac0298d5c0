// SPDX-License-Identifier: MPL-2.0
#include "tests/ui/rota/rota_desk.h"

#include "ui/inputs/value_edits.h"
#include "ui/rota/illness_fields.h"
#include "ui/rota/sick_panel.h"

#include <QAbstractButton>
#include <QLabel>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::ui;

// Journey J2 on the page: from the key to the published version, and back by one undo.

namespace {

// The two weeks as the design draws them, published as version 1.
struct SickMorning : RotaDesk {
    SickMorning()
        : RotaDesk(true, "2026-10-06")
    {
        const char *letters[] = {"SFFSRFSRSF", "RSRRRRRSRR", "RRSRRSRRRR", "RRRRSRRRRS", "FSFSRSFSFR", "RRSRRRRRRS", "SRRRRRSRRR", "RRRRSRRRSR",
                                 "RFSFSFSFSR", "RRRSRRRRRS", "RSRRRRRSRR", "SRRRRSRRRR", "FSFRSFRSFS", "SFFSRRSFSF", "RRSRRSRRRR"};
        const std::vector<directory::Person> people = journeyPeople(); // their names in the order of the letters
        rota::Edit edit;
        for (std::size_t at = 0; at < people.size(); ++at) {
            int slot = 0;
            for (int date = roster().dayAt(day("2026-10-05")); date <= roster().dayAt(day("2026-10-16")); ++date) {
                const int person = row(people[at].name.toUtf8().constData());
                edit.push_back({person, date, {}, *rota::dayMarksOfKey(QString(QLatin1Char(letters[at][slot++]))), false, false});
            }
        }
        given(db.step("Plan", [&] { return store::Rotas(db).save(roster(), edit); }));
        given(db.step("Publish", [&] { return done(store::Rotas(db).publish(day("2026-10-05"), day("2026-10-16"), {})); }));
        steps.fill();
        page.refresh();
    }

    void fallIll()
    {
        grid().setCurrent(row("Sara"), roster().dayAt(day("2026-10-06")));
        press("rota.sick");
        auto *until = page.findChild<SickPanel *>()->findChild<DayEdit *>(QStringLiteral("illTo"));
        REQUIRE(until);
        until->setFocus();
        until->selectAll();
        QTest::keyClicks(until, QStringLiteral("2026-10-07"));
        QApplication::processEvents();
    }
};

} // namespace

TEST_CASE("who was revealed just before is the one who is ill, and later it is asked anew", "[rota]")
{
    SickMorning desk;
    desk.grid().setCurrent(desk.row("Anna"), 0);
    desk.page.reveal(QVariant(desk.roster().rows[std::size_t(desk.row("Sara"))].person.value));
    desk.page.reveal(QVariant(QStringLiteral("sick")));
    QTest::qWait(1);
    const auto *panel = desk.page.findChild<SickPanel *>();
    REQUIRE(desk.page.mode() == RotaPage::Mode::Sick);
    REQUIRE(panel->replacement());
    CHECK(panel->replacement()->row == desk.row("Sara"));
    CHECK(panel->replacement()->illness.from == day("2026-10-06"));
    desk.page.discard();
    desk.page.reveal(QVariant(QStringLiteral("sick")));
    QTest::qWait(1);
    REQUIRE(desk.page.mode() == RotaPage::Mode::Sick);
    CHECK_FALSE(panel->replacement());
}

TEST_CASE("the help says in which order substitutes stand", "[rota]")
{
    SickMorning desk;
    CHECK(desk.page.helpText().contains(rota::orderOfCandidates()));
}

TEST_CASE("J2: Stina takes Sara's seat, Sara pays it back on Thursday, and version 2 says so", "[rota]")
{
    SickMorning desk;
    const QString before = contentOf(desk.db);
    desk.fallIll();
    REQUIRE(desk.page.mode() == RotaPage::Mode::Sick);
    CHECK(desk.grid().hasProposal());
    CHECK(withPlainBlanks(desk.part<QLabel>("cost")->text()) == "becomes version 2");
    REQUIRE(desk.isEnabled("rota.accept"));
    desk.press("rota.accept");
    CHECK(desk.page.mode() == RotaPage::Mode::Plain);
    CHECK(desk.page.shownError().isEmpty());
    CHECK(desk.marks("Stina", "2026-10-06") == rota::DayMarks(rota::Mark::Support));
    CHECK(desk.marks("Sara", "2026-10-08") == rota::DayMarks(rota::Mark::Support));
    CHECK(desk.marks("Stina", "2026-10-08") == rota::DayMarks(rota::Mark::FollowUp));
    const auto absences = given(store::People(desk.db).absences(day("2026-10-01"), day("2026-10-31")));
    REQUIRE(absences.size() == 1);
    CHECK(absences[0].from == day("2026-10-06"));
    CHECK(absences[0].to == day("2026-10-07"));
    CHECK(absences[0].kind == directory::Absence::Kind::Sick);
    CHECK(desk.page.state().newest()->number == 2);
    CHECK(withPlainBlanks(desk.page.state().newest()->note).startsWith("Sara is ill"));
    const auto substitutions = given(store::Rotas(desk.db).substitutions(day("2026-01-01"), day("2026-12-31")));
    REQUIRE(substitutions.size() == 1);
    CHECK(substitutions[0].day == day("2026-10-06"));
    CHECK(substitutions[0].repaid == day("2026-10-08"));
    CHECK(desk.names().front().startsWith("Replace Sara, who is ill"));
    desk.steps.stack().undo();
    CHECK(contentOf(desk.db) == before);
    CHECK(desk.page.state().newest()->number == 1);
}

TEST_CASE("an illness that reaches into days not yet published still tells those who have been told", "[rota]")
{
    SickMorning desk; // published to Friday 16 October
    const int row = desk.row("Sara"), monday = desk.roster().dayAt(day("2026-10-19"));
    given(desk.db.step("Plan", [&] { return store::Rotas(desk.db).save(desk.roster(), {{row, monday, {}, rota::Mark::Support, false, false}}); }));
    desk.page.refresh();
    desk.page.beginSick(personNamed(desk.db, "Sara"), day("2026-10-16"));
    auto *until = desk.page.findChild<SickPanel *>()->findChild<DayEdit *>(QStringLiteral("illTo"));
    REQUIRE(until);
    until->setFocus();
    until->selectAll();
    QTest::keyClicks(until, QStringLiteral("2026-10-19"));
    QApplication::processEvents();
    desk.press("rota.accept");
    CHECK(desk.page.shownError().isEmpty());
    const auto versions = given(store::Rotas(desk.db).versions(day("2026-10-01"), day("2026-10-31")));
    REQUIRE(versions.size() == 2);
    CHECK(versions[0].last == day("2026-10-16"));
    for (const rota::StoredCell &cell : given(store::Rotas(desk.db).published(day("2026-10-16"), day("2026-10-19")))) {
        CHECK(cell.day == day("2026-10-16"));
        CHECK_FALSE((cell.person == personNamed(desk.db, "Sara") && cell.marks == rota::DayMarks(rota::Mark::Support)));
    }
}

TEST_CASE("a second report of the same illness makes it longer", "[rota]")
{
    SickMorning desk;
    desk.fallIll();
    desk.press("rota.accept");
    desk.page.beginSick(personNamed(desk.db, "Sara"), day("2026-10-08"));
    REQUIRE(desk.isEnabled("rota.accept"));
    desk.press("rota.accept");
    const auto absences = given(store::People(desk.db).absences(day("2026-10-01"), day("2026-10-31")));
    REQUIRE(absences.size() == 1);
    CHECK(absences[0].to == day("2026-10-08"));
}

TEST_CASE("a sick morning that is given up changes nothing", "[rota]")
{
    SickMorning desk;
    const QString before = contentOf(desk.db);
    desk.fallIll();
    QTest::keyClick(desk.page.findChild<SickPanel *>(), Qt::Key_Escape);
    CHECK(desk.page.mode() == RotaPage::Mode::Plain);
    CHECK_FALSE(desk.grid().hasProposal());
    CHECK(contentOf(desk.db) == before);
}

TEST_CASE("the day that is stood on is the day of the illness, unless it is past", "[rota]")
{
    const struct {
        const char *stoodOn;
        const char *asked;
    } cases[] = {{"2026-10-08", "2026-10-08"}, {"2026-10-06", "2026-10-06"}, {"2026-10-05", "2026-10-06"}};
    for (const auto &one : cases) {
        CAPTURE(one.stoodOn);
        SickMorning desk;
        desk.grid().setCurrent(desk.row("Sara"), desk.roster().dayAt(day(one.stoodOn)));
        desk.press("rota.sick");
        CHECK(desk.page.findChild<DayEdit *>(QStringLiteral("illFrom"))->value() == day(one.asked));
        CHECK(desk.roster().days[std::size_t(desk.grid().currentDay())].date == day(one.asked));
    }
}

TEST_CASE("from the board the illness begins on the day that is shown there", "[rota]")
{
    SickMorning desk;
    desk.page.reveal(QVariant(QStringLiteral("sick 2026-10-08")));
    QCoreApplication::processEvents();
    CHECK(desk.page.findChild<DayEdit *>(QStringLiteral("illFrom"))->value() == day("2026-10-08"));
}

TEST_CASE("the afternoon that was proposed is of its day only, what was chosen by hand stays", "[rota]")
{
    using Part = directory::Absence::Part;
    IllnessFields fields;
    fields.setDays(day("2026-10-06"), day("2026-10-06"), Part::Afternoon);
    auto *from = fields.findChild<DayEdit *>(QStringLiteral("illFrom"));
    const auto type = [&](const char *date) {
        from->selectAll();
        QTest::keyClicks(from, QString::fromLatin1(date));
    };
    type("2026-10-07");
    CHECK(fields.part() == Part::WholeDay);
    type("2026-10-06");
    CHECK(fields.part() == Part::Afternoon);
    fields.findChild<QAbstractButton *>(QStringLiteral("illMorning"))->click();
    type("2026-10-07");
    CHECK(fields.part() == Part::Morning);
}
