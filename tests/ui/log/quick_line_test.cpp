// SPDX-License-Identifier: MPL-2.0
#include "core/basics/personal_number.h"
#include "tests/ui/log/log_bench.h"
#include "ui/log/caller_card_view.h"
#include "ui/log/reason_question.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QListWidget>
#include <QUndoStack>

#include <catch2/catch.hpp>

#include <numeric>

using namespace paybench;
using namespace paybench::ui;

TEST_CASE("J6: gre sem 4 and Enter, eleven keystrokes with Ctrl+L, log the call", "[log]")
{
    LogBench bench;
    const QString keys = QStringLiteral("gre sem 4");
    CHECK(1 + keys.size() + 1 == 11); // Ctrl+L, the letters, Enter
    bench.desk->openQuickLog(bench.page->window());
    bench.type("gre sem 4");
    CHECK(bench.part<QAbstractButton>("whoChip")->text() == QStringLiteral("Greta Holm"));
    CHECK(bench.part<QAbstractButton>("whenChip")->text() == QStringLiteral("09:08:30–09:12:30"));
    CHECK(bench.part<QAbstractButton>("topicChip")->accessibleName().startsWith(QStringLiteral("Semester, 4 in 30 day")));
    CHECK(bench.line().sentence().contains(QStringLiteral("Eva")));
    bench.press(Qt::Key_Return);

    CHECK(bench.line().text().isEmpty());
    const auto cases = bench.casesOfDay();
    REQUIRE(cases.size() == 1);
    CHECK(clockText(cases[0].opened, cases[0].ended) == QStringLiteral("09:08:30-09:12:30"));
    CHECK(cases[0].topic == bench.semester);
    CHECK(cases[0].state == worklog::CaseState::Solved);
    // Registration is cut around it and goes on.
    QStringList pieces;
    for (const worklog::Entry &entry : bench.entriesOfDay())
        pieces << worklog::key(entry.activity) + u' ' + clockText(entry.time.start, entry.time.end);
    CHECK(pieces.contains(QStringLiteral("registration 08:44:00-09:08:30")));
    CHECK(pieces.contains(QStringLiteral("call 09:08:30-09:12:30")));
    CHECK(clockText(bench.timer().started, bench.timer().started).startsWith(QStringLiteral("09:12:30")));
    // The fifth call raises a need, and it is said once.
    CHECK(given(store::Trainings(bench.db).needs()).size() == 1);
    CHECK(bench.line().sentence().contains(QStringLiteral("Eva")));
    bench.second += 600;
    bench.enter("gre sem 2");
    CHECK_FALSE(bench.line().sentence().contains(QStringLiteral("training need was created")));
    CHECK(given(store::Trainings(bench.db).needs()).size() == 1);
}

TEST_CASE("J6: each accepted line is typed and gives its record", "[log]")
{
    struct Row {
        const char *typed;
        const char *time;
        const char *caller;
        const char *note;
        worklog::CaseState state;
    };
    using worklog::CaseState;
    const auto row = GENERATE(values<Row>({{"gre sem 4", "09:08:30-09:12:30", "Greta Holm", "", CaseState::Solved},
                                           {"-10 gre sju 6", "09:02:30-09:08:30", "Greta Holm", "", CaseState::Solved},
                                           {"0905-0912 norr ska, jämkning", "09:05:00-09:12:00", "", "jämkning", CaseState::Solved},
                                           {"sem 4", "09:08:30-09:12:30", "", "", CaseState::Solved},
                                           {"gre xyz 4", "09:08:30-09:12:30", "Greta Holm", "xyz", CaseState::Later},
                                           {"gre sem 4 >2", "09:08:30-09:12:30", "Greta Holm", "", CaseState::SecondLine},
                                           {"gre sem 4 >hr", "09:08:30-09:12:30", "Greta Holm", "", CaseState::Referred}}));
    CAPTURE(row.typed);
    LogBench bench;
    bench.enter(row.typed);
    const auto cases = bench.casesOfDay();
    REQUIRE(cases.size() == 1);
    CHECK(clockText(cases[0].opened, cases[0].ended) == QLatin1String(row.time));
    CHECK(cases[0].note == QString::fromUtf8(row.note));
    CHECK(cases[0].state == row.state);
    QString caller;
    for (const directory::Contact &contact : given(store::Customers(bench.db).contacts())) {
        if (contact.id == cases[0].contact)
            caller = contact.name;
    }
    CHECK(caller == QLatin1String(row.caller));
    CHECK(bench.line().text().isEmpty());
}

TEST_CASE("J6: with the call timer running, a line without minutes lasts from its start", "[log]")
{
    LogBench bench(true, "2026-10-06 09:07:10");
    REQUIRE(bench.desk->timer().startCall(worklog::Channel::Phone));
    CHECK(bench.desk->timer().text().startsWith(QStringLiteral("Call")));
    bench.second = LogBench::utcOf("2026-10-06 09:12:30");
    bench.enter("gre sem +");
    const auto cases = bench.casesOfDay();
    REQUIRE(cases.size() == 1);
    CHECK(clockText(cases[0].opened, cases[0].ended) == QStringLiteral("09:07:10-09:12:30"));
    CHECK(cases[0].state == worklog::CaseState::Later);
    CHECK_FALSE(bench.timer().isOnCall());
    CHECK(bench.timer().isRunning());
}

TEST_CASE("J6: bad input is said under the line, and the text stays", "[log]")
{
    struct Row {
        const char *typed;
        const char *says;
    };
    const auto row = GENERATE(values<Row>({{"gre sem -4", "-4 gre sem"}, {"2530 gre sem 4", "25"}, {"2026-10-09 0905 gre sem 4", ""}, {"1500 gre sem 4", ""}}));
    CAPTURE(row.typed);
    LogBench bench;
    bench.enter(row.typed);
    CHECK(bench.casesOfDay().empty());
    CHECK(bench.line().text() == QLatin1String(row.typed));
    CHECK_FALSE(bench.line().sentence().isEmpty());
    CHECK(bench.line().sentence().contains(QLatin1String(row.says)));
}

TEST_CASE("Enter in an empty line does nothing", "[log]")
{
    LogBench bench;
    bench.press(Qt::Key_Return);
    bench.enter("   ");
    CHECK(bench.casesOfDay().empty());
}

TEST_CASE("ten hours are asked about, Enter saves them and Esc goes back", "[log]")
{
    LogBench bench(true, "2026-10-06 18:30:00");
    bench.enter("gre sem 600");
    CHECK(bench.casesOfDay().empty());
    CHECK(bench.line().sentence().contains(QStringLiteral("600")));
    bench.press(Qt::Key_Escape);
    CHECK(bench.line().text() == QStringLiteral("gre sem 600"));
    bench.press(Qt::Key_Return);
    bench.press(Qt::Key_Return);
    CHECK(bench.casesOfDay().size() == 1);
}

TEST_CASE("the same line within two seconds is asked about", "[log]")
{
    LogBench bench;
    bench.enter("gre sem 4");
    bench.second += 1;
    bench.enter("gre sem 4");
    CHECK(bench.casesOfDay().size() == 1);
    CHECK(bench.line().sentence().contains(QStringLiteral("1")));
    bench.press(Qt::Key_Return);
    CHECK(bench.casesOfDay().size() == 2);
    bench.second += 3;
    bench.enter("gre sem 4");
    CHECK(bench.casesOfDay().size() == 3);
}

TEST_CASE("a personal number is masked and stored nowhere", "[log]")
{
    LogBench bench;
    bench.type("811228-9874 sem 4");
    CHECK_FALSE(bench.line().sentence().isEmpty());
    bench.press(Qt::Key_Return);
    REQUIRE(bench.casesOfDay().size() == 1);
    CHECK(personalNumbers(contentOf(bench.db)).empty());
}

TEST_CASE("the next caller of that name is taken by the arrow, Tab completes the word", "[log]")
{
    LogBench bench;
    bench.type("gre");
    CHECK(bench.line().reading().who.size() == 2);
    CHECK(bench.part<CallerCardView>("callerCard")->shownName() == QStringLiteral("Greta Holm"));
    bench.press(Qt::Key_Down);
    CHECK(bench.part<QAbstractButton>("whoChip")->text() == QStringLiteral("Gregor Ask"));
    CHECK(bench.part<CallerCardView>("callerCard")->shownName() == QStringLiteral("Gregor Ask"));
    bench.type(" sche 3");
    bench.press(Qt::Key_Return);
    REQUIRE(bench.casesOfDay().size() == 1);
    bench.second += 60;
    bench.type("gre sem");
    REQUIRE_FALSE(bench.edit().completion().isEmpty());
    const QString whole = bench.line().text() + bench.edit().completion();
    bench.press(Qt::Key_Tab);
    CHECK(bench.line().text() == whole);
}

TEST_CASE("a question shows the caller and saves nothing", "[log]")
{
    LogBench bench;
    bench.enter("? gre");
    CHECK(bench.part<CallerCardView>("callerCard")->shownName() == QStringLiteral("Greta Holm"));
    CHECK(bench.casesOfDay().empty());
    bench.press(Qt::Key_Escape);
    CHECK(bench.line().text().isEmpty());
    CHECK(bench.casesOfDay().empty());
}

TEST_CASE("an earlier answer is searched in the line and becomes the note", "[log]")
{
    LogBench bench;
    worklog::Case answered;
    answered.person = bench.seated;
    answered.topic = bench.semester;
    answered.opened = LogBench::utcOf("2026-09-01 10:00");
    answered.closed = answered.ended = answered.saved = answered.opened + 60;
    answered.question = QStringLiteral("How many days can be saved?");
    answered.answer = QStringLiteral("Days above twenty a year, at most thirty.");
    given(bench.db.step(QStringLiteral("An answer"), [&] { return done(store::Cases(bench.db).save(answered)); }));
    emit bench.steps.changed();
    bench.type("gre sem 4 ??saved");
    QTest::qWait(150);
    auto *found = bench.part<QListWidget>("lineAnswers");
    REQUIRE(found->count() == 1);
    CHECK(found->item(0)->text().contains(QStringLiteral("at most thirty")));
    bench.press(Qt::Key_Tab);
    CHECK(bench.line().text().trimmed() == QStringLiteral("gre sem 4"));
    bench.press(Qt::Key_Return);
    const auto cases = bench.casesOfDay();
    REQUIRE(cases.size() == 1);
    CHECK(cases[0].note.contains(QStringLiteral("at most thirty")));
    CHECK(bool(cases[0].answeredFrom));
}

TEST_CASE("the answer taken stays under the line until it is saved", "[log]")
{
    LogBench bench;
    worklog::Case answered;
    answered.person = bench.seated;
    answered.topic = bench.semester;
    answered.opened = LogBench::utcOf("2026-09-01 10:00");
    answered.closed = answered.ended = answered.saved = answered.opened + 60;
    answered.question = QStringLiteral("How many days can be saved?");
    answered.answer = QStringLiteral("At most thirty.");
    given(bench.db.step(QStringLiteral("An answer"), [&] { return done(store::Cases(bench.db).save(answered)); }));
    emit bench.steps.changed();
    bench.type("??saved");
    QTest::qWait(150);
    bench.press(Qt::Key_Return);
    CHECK(bench.line().sentence().contains(QStringLiteral("At most thirty.")));
    emit bench.steps.changed(); // the line is read again, as its clock does each second
    CHECK(bench.line().sentence().contains(QStringLiteral("At most thirty.")));
}

TEST_CASE("a half-typed line that is left goes to what is to be completed", "[log]")
{
    LogBench bench;
    SECTION("by Esc")
    {
        bench.type("gre sem");
        bench.press(Qt::Key_Escape);
        CHECK(bench.line().text().isEmpty());
    }
    SECTION("when the page goes")
    {
        bench.type("gre sem");
        bench.page.reset();
        CHECK(bench.casesOfDay().empty()); // nothing is written while pages are taken down
        bench.desk.reset();
    }
    SECTION("though it cannot be read")
    {
        bench.type("2530 gre sem 4");
        bench.press(Qt::Key_Escape);
        REQUIRE(bench.casesOfDay().size() == 1);
        CHECK(bench.casesOfDay()[0].note.contains(QStringLiteral("2530 gre sem 4")));
    }
    REQUIRE(bench.casesOfDay().size() == 1);
    CHECK(bench.casesOfDay()[0].state == worklog::CaseState::Later);
}

TEST_CASE("what was logged is undone by its name", "[log]")
{
    LogBench bench;
    const QString before = contentOf(bench.db);
    bench.enter("gre sem 4");
    CHECK(bench.ran.last() == QStringLiteral("Log a call from Greta Holm"));
    CHECK(bench.steps.stack().undoText() == QStringLiteral("Log a call from Greta Holm"));
    CHECK(bench.line().sentence().contains(QStringLiteral("A training need was created")));
    bench.steps.stack().undo();
    CHECK(bench.casesOfDay().empty());
    CHECK(given(store::Trainings(bench.db).needs()).empty());
    CHECK(contentOf(bench.db) == before);
    CHECK(bench.line().sentence().isEmpty()); // it is not true any more
}

TEST_CASE("however much is typed, the page asks for no more room", "[log]")
{
    LogBench bench;
    bench.unitNamed(QStringLiteral("Hemtjänsten för äldre i Söderby och omgivande landsbygd med en lång benämning"));
    const int narrow = bench.page->minimumSizeHint().width();
    const int line = bench.line().minimumSizeHint().width();
    bench.type("0905 rosmarie ledighet 4 >sys");
    QApplication::processEvents();
    CHECK(bench.line().minimumSizeHint().width() == line);
    CHECK(bench.page->minimumSizeHint().width() == narrow);
    int right = 0;
    for (const char *name : {"whenChip", "whoChip", "topicChip", "targetChip"}) {
        const auto *chip = bench.part<QAbstractButton>(name);
        CAPTURE(name);
        REQUIRE_FALSE(chip->isHidden());
        CHECK(chip->x() >= right);
        CHECK(chip->width() > 30);
        right = chip->geometry().right() + 1;
        CHECK(right <= chip->parentWidget()->width());
    }
}

TEST_CASE("a line of a closed day asks for a reason and opens the day", "[log]")
{
    LogBench bench(false);
    given(bench.db.step(QStringLiteral("Close"), [&] { return store::Logs(bench.db).closeDays(bench.seated, {day("2026-10-05")}); }));
    emit bench.steps.changed();
    bench.enter("2026-10-05 0905 gre sem 4");
    auto *question = bench.page->window()->findChild<ReasonQuestion *>();
    REQUIRE(question);
    question->accept(); // without a reason nothing happens
    CHECK(bench.line().text() == QStringLiteral("2026-10-05 0905 gre sem 4"));
    question->findChild<QLineEdit *>(QStringLiteral("reason"))->setText(QStringLiteral("forgotten call"));
    question->accept();
    const auto cases = given(store::Cases(bench.db).openedIn({LogBench::utcOf("2026-10-05 00:00"), LogBench::utcOf("2026-10-06 00:00")}));
    CHECK(cases.size() == 1);
    const auto days = given(store::Logs(bench.db).closedDays(bench.seated, day("2026-10-05"), day("2026-10-05")));
    REQUIRE(days.size() == 1);
    CHECK_FALSE(days[0].isClosed());
    CHECK(days[0].reason == QStringLiteral("forgotten call"));
}

TEST_CASE("nobody sits here: nothing is logged for nobody, and the text stays", "[log]")
{
    LogBench bench;
    bench.seated = {};
    bench.enter("gre sem 4");
    bench.seated = personNamed(bench.db, QStringLiteral("Anna"));
    CHECK(bench.casesOfDay().empty());
    CHECK(bench.line().text() == QStringLiteral("gre sem 4"));
}

TEST_CASE("two hundred calls in a row lose nothing and do not slow down", "[log]")
{
    LogBench bench(false, "2026-10-06 09:00:00");
    std::vector<qint64> milliseconds;
    qint64 slowestKey = 0;
    for (int call = 0; call < 200; ++call) {
        bench.second += 100;
        const QString keys = QStringLiteral("%1 %2 1, call %3").arg(call % 2 ? QStringLiteral("gre") : QStringLiteral("greg"), call % 3 ? QStringLiteral("sem") : QStringLiteral("sju")).arg(call);
        for (const QChar key : keys) {
            QElapsedTimer clock;
            clock.start();
            QTest::keyClick(&bench.edit(), key.toLatin1());
            slowestKey = std::max(slowestKey, clock.nsecsElapsed());
        }
        QElapsedTimer clock;
        clock.start();
        bench.press(Qt::Key_Return);
        milliseconds.push_back(clock.elapsed());
        QApplication::processEvents();
    }
    QStringList notes;
    for (const worklog::Case &one : given(store::Cases(bench.db).openedIn({LogBench::utcOf("2026-10-06 00:00"), LogBench::utcOf("2026-10-08 00:00")})))
        notes << one.note;
    CHECK(notes.size() == 200);
    CHECK(notes.removeDuplicates() == 0);
    const auto mean = [&](int from) { return double(std::accumulate(milliseconds.begin() + from, milliseconds.begin() + from + 50, qint64(0))) / 50; };
    WARN("a save takes " << mean(0) << " ms at first and " << mean(150) << " ms at last; the slowest key " << double(slowestKey) / 1e6 << " ms");
    CHECK(mean(150) < 5 * mean(0) + 200); // many tests may run beside this one
}
