// SPDX-License-Identifier: MPL-2.0
#include "tests/ui/log/log_bench.h"
#include "ui/log/close_question.h"
#include "ui/log/day_findings.h"
#include "ui/log/day_strip.h"
#include "ui/log/entry_form.h"
#include "ui/log/favourites_dialog.h"
#include "ui/log/items_question.h"
#include "ui/log/reason_question.h"
#include "ui/log/week_grid.h"
#include "ui/table/table_view.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QUndoStack>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::ui;

namespace {

using worklog::Activity;

void add(LogBench &bench, Activity activity, const char *from, const char *to)
{
    worklog::Entry entry;
    entry.person = bench.seated;
    entry.activity = activity;
    entry.time = {LogBench::utcOf(from), LogBench::utcOf(to)};
    given(bench.db.step(QStringLiteral("Time"), [&] { return done(store::Logs(bench.db).save(entry)); }));
    emit bench.steps.changed();
}

template <class T> T *dialogOf(LogBench &bench)
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<T *>(window); found && found->isVisible())
            return found;
    }
    return bench.page->window()->findChild<T *>();
}

QStringList piecesOf(LogBench &bench)
{
    QStringList pieces;
    for (const worklog::Entry &entry : bench.entriesOfDay())
        pieces << worklog::key(entry.activity) + u' ' + clockText(entry.time.start, entry.time.end);
    return pieces;
}

// Anna's morning without a timer: registration with a gap, then follow-up.
struct Morning : LogBench {
    Morning() : LogBench(false, "2026-10-06 13:00:00")
    {
        // The small centre has hours on a work order that day; they are not what is looked at here.
        for (const worklog::Entry &entry : entriesOfDay())
            given(db.step(QStringLiteral("Remove"), [&] { return store::Logs(db).remove(entry.id); }));
        add(*this, Activity::Registration, "2026-10-06 08:00", "2026-10-06 10:40");
        add(*this, Activity::FollowUp, "2026-10-06 11:15", "2026-10-06 12:00");
        page->refresh();
    }
    DayStrip &strip() { return page->strip(); }
};

} // namespace

TEST_CASE("the day strip has a part for each piece and each gap", "[log]")
{
    Morning bench;
    std::vector<bool> isEntry;
    for (const DayStrip::Part &part : bench.strip().parts())
        isEntry.push_back(part.entry.has_value());
    REQUIRE(isEntry.size() >= 3);
    CHECK(isEntry[0]);
    CHECK_FALSE(isEntry[1]);
    CHECK(isEntry[2]);
    CHECK(clockText(bench.strip().parts()[1].time.start, bench.strip().parts()[1].time.end) == QStringLiteral("10:40:00-11:15:00"));
}

TEST_CASE("a piece is split at the caret, joined again, moved by its edge and removed, by keys", "[log]")
{
    Morning bench;
    const QString before = contentOf(bench.db);
    QTest::keyClick(&bench.strip(), Qt::Key_Home);
    QTest::keyClick(&bench.strip(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&bench.strip(), Qt::Key_S);
    CHECK(piecesOf(bench).contains(QStringLiteral("registration 08:00:00-09:21:00")));
    CHECK(piecesOf(bench).contains(QStringLiteral("registration 09:21:00-10:40:00")));
    QTest::keyClick(&bench.strip(), Qt::Key_Home);
    QTest::keyClick(&bench.strip(), Qt::Key_M);
    CHECK(piecesOf(bench).contains(QStringLiteral("registration 08:00:00-10:40:00")));
    QTest::keyClick(&bench.strip(), Qt::Key_Home);
    QTest::keyClick(&bench.strip(), Qt::Key_Right, Qt::ControlModifier);
    CHECK(piecesOf(bench).contains(QStringLiteral("registration 08:00:00-10:41:00")));
    QTest::keyClick(&bench.strip(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(piecesOf(bench).contains(QStringLiteral("registration 08:01:00-10:41:00")));
    QTest::keyClick(&bench.strip(), Qt::Key_Delete);
    CHECK(piecesOf(bench) == QStringList{QStringLiteral("follow_up 11:15:00-12:00:00")});
    for (int step = 0; step < 5; ++step)
        bench.steps.stack().undo();
    CHECK(contentOf(bench.db) == before);
}

TEST_CASE("an edge is drawn with the mouse, and what cannot be is said", "[log]")
{
    Morning bench;
    DayStrip &strip = bench.strip();
    const QRectF place = strip.placeOf(strip.parts()[0].time);
    const QPoint edge(int(place.right()) - 2, 15);
    const double target = strip.placeOf({LogBench::utcOf("2026-10-06 11:00"), LogBench::utcOf("2026-10-06 11:00")}).left();
    QTest::mousePress(&strip, Qt::LeftButton, {}, edge);
    QTest::mouseMove(&strip, QPoint(int(target), 15));
    QTest::mouseRelease(&strip, Qt::LeftButton, {}, QPoint(int(target), 15));
    const auto pieces = bench.entriesOfDay();
    REQUIRE(pieces.size() == 2);
    CHECK(std::abs(pieces[0].time.end - LogBench::utcOf("2026-10-06 11:00")) <= 60);
    CHECK(pieces[0].time.end % 60 == 0);
}

TEST_CASE("a piece and the one after a gap cannot be joined; the sentence says why", "[log]")
{
    Morning bench;
    QTest::keyClick(&bench.strip(), Qt::Key_Home);
    QTest::keyClick(&bench.strip(), Qt::Key_M);
    CHECK_FALSE(bench.page->shownError().isEmpty());
    CHECK(piecesOf(bench).size() == 2);
}

TEST_CASE("the strip and the list choose the same piece, and readers hear it", "[log]")
{
    Morning bench;
    QTest::keyClick(&bench.strip(), Qt::Key_Home);
    auto *table = bench.part<TableView>("logTable");
    REQUIRE(table->currentRow() >= 0);
    CHECK(bench.strip().accessibleDescription().contains(QStringLiteral("Registration")));
    CHECK(bench.strip().accessibleDescription().contains(QStringLiteral("08:00")));
    QAbstractItemModelTester tester(table->model());
    table->selectRow(0);
    CHECK(bench.strip().currentPart()->entry->activity == Activity::FollowUp);
}

TEST_CASE("gaps are listed and lead to their place", "[log]")
{
    Morning bench;
    auto *findings = bench.part<DayFindings>("dayFindings");
    const auto buttons = findings->findChildren<QPushButton *>();
    REQUIRE_FALSE(buttons.isEmpty());
    buttons.front()->click();
    REQUIRE(bench.strip().currentPart());
    CHECK_FALSE(bench.strip().currentPart()->entry.has_value());
}

TEST_CASE("time is added by hand and changed; wrong times are said in the form", "[log]")
{
    Morning bench;
    bench.trigger("log.add");
    auto *form = dialogOf<EntryForm>(bench);
    REQUIRE(form);
    form->findChild<QLineEdit *>(QStringLiteral("entryFrom"))->setText(QStringLiteral("12.30"));
    form->findChild<QLineEdit *>(QStringLiteral("entryTo"))->setText(QStringLiteral("12:10"));
    form->accept();
    CHECK(form->isVisible());
    form->findChild<QLineEdit *>(QStringLiteral("entryTo"))->setText(QStringLiteral("1245"));
    form->accept();
    CHECK(piecesOf(bench).filter(QStringLiteral("12:30:00-12:45:00")).size() == 1);
    bench.trigger("log.add");
    form = dialogOf<EntryForm>(bench);
    form->findChild<QLineEdit *>(QStringLiteral("entryFrom"))->setText(QStringLiteral("14"));
    form->findChild<QLineEdit *>(QStringLiteral("entryTo"))->setText(QStringLiteral("15")); // to come
    form->accept();
    CHECK(form->isVisible());
    CHECK(piecesOf(bench).filter(QStringLiteral("14:00")).isEmpty());
    form->reject();
}

TEST_CASE("favourites are kept and started by their number, a switch at the same second", "[log]")
{
    Morning bench;
    bench.trigger("log.favourites");
    auto *dialog = dialogOf<FavouritesDialog>(bench);
    REQUIRE(dialog);
    dialog->findChild<QLineEdit *>(QStringLiteral("favouriteName1"))->setText(QStringLiteral("Absences Norrby"));
    dialog->findChild<QLineEdit *>(QStringLiteral("favouriteName2"))->setText(QStringLiteral("Contracts"));
    dialog->accept();
    CHECK(bench.desk->timer().favourites().size() == 2);
    bench.trigger("log.favourite1");
    CHECK(bench.desk->timer().text() == QStringLiteral("Absences Norrby 00:00:00"));
    bench.second += 600;
    bench.trigger("log.favourite2");
    CHECK(bench.desk->timer().text() == QStringLiteral("Contracts 00:00:00"));
    CHECK(piecesOf(bench).contains(QStringLiteral("registration 13:00:00-13:10:00")));
    bench.trigger("log.favourite5");
    CHECK(bench.said.last().contains(QStringLiteral("5")));
}

TEST_CASE("J7: a batch with a call in it joins to the second and asks for its items", "[log]")
{
    LogBench bench(false, "2026-10-07 08:10:00");
    REQUIRE(bench.desk->timer().start({QStringLiteral("Absences Norrby"), Activity::Registration, {}, {}, {}}));
    bench.second = LogBench::utcOf("2026-10-07 09:21:20");
    bench.enter("gre sem 6");
    bench.second = LogBench::utcOf("2026-10-07 10:40:00");
    bench.part<QAction>("logStop")->trigger();
    auto *question = dialogOf<ItemsQuestion>(bench);
    REQUIRE(question);
    auto *items = question->findChild<QLineEdit *>(QStringLiteral("items"));
    for (const char *wrong : {"-5", "18o"}) {
        items->setText(QLatin1String(wrong));
        question->accept();
        CHECK(question->isVisible());
        CHECK(items->text() == QLatin1String(wrong));
    }
    items->setText(QStringLiteral("180"));
    QStringList said;
    for (const QLabel *label : question->findChildren<QLabel *>())
        said << withPlainBlanks(label->text());
    const QString all = said.join(QChar(u'\n'));
    CHECK(all.contains(QStringLiteral("2 h 24 min")));
    CHECK(all.contains(QStringLiteral("75.0 items an hour")));
    CHECK(all.contains(QStringLiteral("48.0 s")));
    CHECK(all.contains(QStringLiteral("5.60 kr")));
    question->accept();
    const auto batches = given(store::Logs(bench.db).batches(bench.seated, {LogBench::utcOf("2026-10-07 00:00"), LogBench::utcOf("2026-10-08 00:00")}));
    REQUIRE(batches.size() == 1);
    CHECK(batches[0].items == 180);
    const auto entries = given(store::Logs(bench.db).entries(bench.seated, {LogBench::utcOf("2026-10-07 00:00"), LogBench::utcOf("2026-10-08 00:00")}));
    QStringList pieces;
    std::int64_t seconds = 0;
    for (const worklog::Entry &entry : entries) {
        if (entry.order)
            continue;
        pieces << clockText(entry.time.start, entry.time.end);
        seconds += entry.time.seconds();
    }
    CHECK(pieces == QStringList{QStringLiteral("08:10:00-09:15:20"), QStringLiteral("09:15:20-09:21:20"), QStringLiteral("09:21:20-10:40:00")});
    CHECK(seconds == 9000);
}

TEST_CASE("a day is closed after its gaps are seen, and opened again with a reason", "[log]")
{
    Morning bench;
    add(bench, Activity::FollowUp, "2026-10-06 10:40", "2026-10-06 11:15");
    bench.second = LogBench::utcOf("2026-10-06 17:00");
    bench.page->refresh();
    bench.trigger("log.closeDay");
    auto *question = dialogOf<CloseQuestion>(bench);
    REQUIRE(question);
    CHECK(question->findChild<QLabel *>(QStringLiteral("closeMix"))->text().contains(QStringLiteral("S80")));
    REQUIRE(question->closable().days.size() == 1);
    bench.strip().setFocus();
    question->accept();
    QApplication::processEvents();
    CHECK(bench.page->state().inputs.isClosed);
    CHECK(bench.page->focusWidget() == &bench.edit()); // the next call is typed into the line
    QStringList deeds;
    for (const ActionButton *each : bench.page->header().findChildren<ActionButton *>()) {
        if (!each->isHidden())
            deeds << each->action()->text();
    }
    CHECK(deeds.contains(bench.page->action(QStringLiteral("log.reopen"))->text()));
    CHECK_FALSE(deeds.contains(bench.page->action(QStringLiteral("log.closeDay"))->text()));
    // What is closed is not changed.
    const QString before = contentOf(bench.db);
    QTest::keyClick(&bench.strip(), Qt::Key_Home);
    QTest::keyClick(&bench.strip(), Qt::Key_S);
    CHECK_FALSE(bench.page->shownError().isEmpty());
    CHECK(contentOf(bench.db) == before);
    bench.trigger("log.reopen");
    auto *reason = dialogOf<ReasonQuestion>(bench);
    REQUIRE(reason);
    reason->findChild<QLineEdit *>(QStringLiteral("reason"))->setText(QStringLiteral("a call was missing"));
    reason->accept();
    CHECK_FALSE(bench.page->state().inputs.isClosed);
}

TEST_CASE("the week is walked by arrows, and shows what it holds", "[log]")
{
    Morning bench;
    auto *week = bench.part<WeekGrid>("weekGrid");
    CHECK(week->accessibleDescription().contains(QStringLiteral("S80")));
    QTest::keyClick(week, Qt::Key_Up);
    CHECK(bench.page->day() == day("2026-10-05"));
    QTest::keyClick(week, Qt::Key_Down);
    CHECK(bench.page->day() == day("2026-10-06"));
}
