// SPDX-License-Identifier: MPL-2.0
#include "tests/ui/log/log_bench.h"
#include "ui/log/close_question.h"
#include "ui/log/day_findings.h"
#include "ui/log/line_frame.h"
#include "ui/log/quick_log_window.h"

#include <QLabel>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::ui;

namespace {

void addPiece(LogBench &bench, worklog::Activity activity, const char *from, const char *to)
{
    worklog::Entry entry;
    entry.person = bench.seated;
    entry.activity = activity;
    entry.time = {LogBench::utcOf(from), LogBench::utcOf(to)};
    given(bench.db.step(QStringLiteral("Add"), [&] { return done(store::Logs(bench.db).save(entry)); }));
}

} // namespace

TEST_CASE("it is said that Esc keeps half a line, and undone by that name", "[log]")
{
    LogBench bench;
    const QString before = contentOf(bench.db);
    const auto *keys = bench.line().findChild<LineKeys *>();
    REQUIRE(keys);
    CHECK_FALSE(keys->accessibleName().contains(QStringLiteral("Esc")));
    bench.type("gre sem");
    CHECK(keys->accessibleName().contains(QStringLiteral("Esc complete later")));
    bench.press(Qt::Key_Escape);
    CHECK(bench.ran.last() == QStringLiteral("Keep a half-typed line to be completed"));
    REQUIRE(bench.casesOfDay().size() == 1);
    bench.steps.stack().undo();
    CHECK(contentOf(bench.db) == before);
    bench.type("gre ?");
    CHECK_FALSE(keys->accessibleName().contains(QStringLiteral("Esc"))); // nothing of it is kept
}

TEST_CASE("F1 in the line opens the words it understands", "[log]")
{
    LogBench bench;
    SECTION("on the page") { bench.press(Qt::Key_F1); }
    SECTION("in the quick window")
    {
        QWidget other;
        bench.desk->openQuickLog(&other);
        auto *window = other.findChild<QuickLogWindow *>();
        REQUIRE(window);
        QTest::keyClick(window->findChild<QLineEdit *>(QStringLiteral("quickLine")), Qt::Key_F1);
        const auto *words = window->findChild<QLabel *>(QStringLiteral("lineHelpWords"));
        REQUIRE(words);
        CHECK(words->text().contains(QStringLiteral("gre sem 4")));
        return;
    }
    const auto *words = bench.page->findChild<QLabel *>(QStringLiteral("lineHelpWords"));
    REQUIRE(words);
    for (const char *each : {"gre sem 4", "0905-0912", "&gt;hr", "!m", "<b>+</b>", "Esc"})
        CHECK(words->text().contains(QLatin1String(each)));
    CHECK_FALSE(words->text().contains(QStringLiteral("S splits"))); // that is the day's
}

TEST_CASE("half a line stays with who typed it when somebody else sits down", "[log]")
{
    LogBench bench;
    const PersonId anna = bench.seated;
    bench.type("gre sem 2");
    bench.seated = personNamed(bench.db, QStringLiteral("Eva"));
    SECTION("seen by the page") { bench.page->refresh(); }
    SECTION("at Enter") { bench.press(Qt::Key_Return); }
    SECTION("when the line is asked for") { bench.line().begin(); }
    CHECK(bench.line().text().isEmpty());
    CHECK(bench.desk->waitingLines() == 0);
    const auto cases = bench.casesOfDay();
    REQUIRE(cases.size() == 1);
    CHECK(cases[0].person == anna);
    CHECK(cases[0].state == worklog::CaseState::Later);
}

TEST_CASE("before a day is closed it is said what is there", "[log]")
{
    LogBench bench(false, "2026-10-06 13:00:00");
    for (const worklog::Entry &entry : bench.entriesOfDay())
        given(bench.db.step(QStringLiteral("Remove"), [&] { return store::Logs(bench.db).remove(entry.id); }));
    const auto asked = [&] {
        DayNames names = given(readNames(bench.desk->place()));
        CloseQuestion question(bench.desk->place(), given(readDay(bench.desk->place(), bench.seated, day("2026-10-06"), names)), false, nullptr);
        QStringList said;
        for (const QLabel *note : question.findChildren<QLabel *>(QStringLiteral("closeNote")))
            said << note->text();
        CHECK(bool(question.findChild<QLabel *>(QStringLiteral("closeRight"))) == said.isEmpty());
        return said.join(QChar(u' '));
    };
    SECTION("overlaps and gaps")
    {
        addPiece(bench, worklog::Activity::Registration, "2026-10-06 08:00", "2026-10-06 09:00");
        addPiece(bench, worklog::Activity::FollowUp, "2026-10-06 08:30", "2026-10-06 09:30");
        addPiece(bench, worklog::Activity::FollowUp, "2026-10-06 11:00", "2026-10-06 12:00");
        const QString said = asked();
        CHECK(said.contains(QStringLiteral("08:30")));
        CHECK(said.contains(QStringLiteral("09:30")));
    }
    SECTION("contacts to complete")
    {
        bench.enter("gre sem 4 +");
        REQUIRE(bench.casesOfDay().size() == 1);
        CHECK(asked().contains(QStringLiteral("to complete")));
    }
    SECTION("nothing")
    {
        addPiece(bench, worklog::Activity::Registration, "2026-10-06 08:00", "2026-10-06 13:00");
        CHECK(asked().count(QStringLiteral("contact")) == 0);
    }
}

TEST_CASE("with things to settle the page still fits a window of 1280 by 800", "[log]")
{
    LogBench bench(false, "2026-10-06 13:00:00");
    addPiece(bench, worklog::Activity::Registration, "2026-10-06 08:00", "2026-10-06 09:00");
    addPiece(bench, worklog::Activity::FollowUp, "2026-10-06 08:30", "2026-10-06 09:30");
    addPiece(bench, worklog::Activity::FollowUp, "2026-10-06 11:00", "2026-10-06 12:00");
    bench.page->refresh();
    bench.type("gre sem 4");
    QApplication::processEvents();
    REQUIRE(bench.part<DayFindings>("dayFindings")->height() > 0);
    CHECK(bench.page->minimumSizeHint().height() <= 735);
}
