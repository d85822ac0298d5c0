// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/sheet_read.h"
#include "tests/ui/demand/demand_desk.h"
#include "ui/demand/assumptions_view.h"
#include "ui/demand/side_by_side_view.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QStackedWidget>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::ui;

// The tabs of what a centre assumes and of what-ifs side by side, and the report of the month.

namespace {

constexpr int valueColumn = 1;

// Shows a tab, and gives its table.
template <class View> TableView *openTab(DemandDesk &desk)
{
    auto *view = desk.page.findChild<View *>();
    desk.page.showView(int(static_cast<QStackedWidget *>(view->parentWidget())->indexOf(view)));
    return view->tables().front();
}

int rowCalled(const TableView *table, const QString &name)
{
    for (int row = 0; row < table->cells()->rowCount(); ++row) {
        if (table->cells()->index(row, 0).data().toString() == name)
            return row;
    }
    return -1;
}

QString shown(const TableView *table, const QString &name, int column = valueColumn)
{
    return withPlainBlanks(table->cells()->index(rowCalled(table, name), column).data().toString());
}

Done typed(TableView *table, const QString &name, const QString &text, int column = valueColumn)
{
    return table->cells()->edit(rowCalled(table, name), column, text);
}

} // namespace

TEST_CASE("an assumption that is typed is a named step, computes the month anew and is undone", "[demand]")
{
    DemandDesk desk;
    desk.press("demand.assumptions");
    auto *table = openTab<AssumptionsView>(desk);
    REQUIRE(shown(table, "Handle time") == "300");
    given(typed(table, "Handle time", "360"));
    desk.settle();
    CHECK(desk.names().front() == QStringLiteral("Set “Handle time” to 360 s from 1 Oct 2026"));
    CHECK(shown(table, "Handle time") == "360");
    CHECK(desk.page.state().own.inputs.assumptions.handleTime == 360);
    CHECK(desk.page.state().own.personDays > 60);
    desk.steps.stack().undo();
    desk.settle();
    CHECK(shown(table, "Handle time") == "300");
    CHECK(desk.page.state().own.personDays == 60);
}

TEST_CASE("an assumption that cannot be is refused with what is kept", "[demand]")
{
    DemandDesk desk;
    auto *table = openTab<AssumptionsView>(desk);
    const auto [name, text, sentence] = GENERATE(Catch::Generators::table<const char *, const char *, const char *>({
        {"Handle time", "0", "Handle time must be above 0 s. 300 s is kept."},
        {"Handle time", "many", "300 s is kept."},
        {"Handle time", "", "What stood there still applies. 300 s is kept."},
        {"Service target", "100", "80.0 % is kept."},
        {"Highest occupancy", "0", "85.0 % is kept."},
        {"counted of", "nothing", "all calls is kept."},
    }));
    CAPTURE(name, text);
    const qsizetype steps = desk.names().size();
    const Done refused = typed(table, QLatin1String(name), QLatin1String(text));
    REQUIRE_FALSE(refused);
    CAPTURE(refused.error().message.toStdString());
    CHECK(withPlainBlanks(refused.error().message).endsWith(QLatin1String(sentence)));
    CHECK(desk.names().size() == steps);
    CHECK(desk.page.state().own.inputs.assumptions.handleTime == 300);
}

TEST_CASE("what applies from a later day leaves the month before it as it was", "[demand]")
{
    DemandDesk desk;
    auto *table = openTab<AssumptionsView>(desk);
    auto *view = desk.page.findChild<AssumptionsView *>();
    view->showFrom(QDate(2026, 11, 1));
    given(typed(table, "Handle time", "420"));
    desk.settle();
    CHECK(shown(table, "Handle time") == "420"); // of the day that is shown above the table
    CHECK(desk.page.state().own.inputs.assumptions.handleTime == 300);
    view->showFrom(QDate(2026, 10, 1));
    CHECK(shown(table, "Handle time") == "300");
    desk.page.showMonth(Month(2026, 11));
    desk.settle();
    CHECK(desk.page.state().own.inputs.assumptions.handleTime == 420);
    REQUIRE(desk.part<QPushButton>("removeVersion")->isEnabled());
    desk.part<QPushButton>("removeVersion")->click();
    desk.settle();
    CHECK(desk.names().front() == "Remove the assumptions from 1 Nov 2026");
    CHECK(desk.page.state().own.inputs.assumptions.handleTime == 300);
}

TEST_CASE("assumptions are pasted as one step, or not at all", "[demand]")
{
    DemandDesk desk;
    auto *table = openTab<AssumptionsView>(desk);
    const int first = rowCalled(table, "Handle time");
    table->setCurrentIndex(table->model()->index(first, valueColumn));
    QApplication::clipboard()->setText("0\n180\n");
    table->paste();
    desk.settle();
    CHECK(desk.page.state().own.inputs.assumptions.handleTime == 300);
    CHECK_FALSE(desk.page.state().own.inputs.assumptions.patience.has_value());
    QApplication::clipboard()->setText("330\n180\n");
    table->paste();
    desk.settle();
    CHECK(desk.names().front() == "Paste 2 assumption(s) from 1 Oct 2026");
    CHECK(desk.page.state().own.inputs.assumptions.handleTime == 330);
    CHECK(desk.page.state().own.inputs.assumptions.patience == 180);
}

TEST_CASE("an event is added, changed and removed, each a step, and moves the calls", "[demand]")
{
    DemandDesk desk;
    openTab<AssumptionsView>(desk);
    desk.press("demand.event");
    desk.settle();
    auto *events = desk.part<TableView>("eventTable");
    REQUIRE(desk.page.state().events.size() == 1);
    CHECK(desk.names().front() == "Add an event");
    given(events->cells()->edit(0, 0, "New version"));
    desk.settle();
    given(events->cells()->edit(0, 3, "+40"));
    desk.settle();
    CHECK(desk.page.state().events.front().event.name == "New version");
    CHECK(desk.page.state().events.front().event.factor == Approx(1.4));
    CHECK_FALSE(bool(events->cells()->edit(0, 2, "yesterday or so")));
    CHECK_FALSE(bool(events->cells()->edit(0, 2, "2026-09-01"))); // before its first day
    CHECK_FALSE(bool(events->cells()->edit(0, 0, " ")));
    CHECK(desk.page.state().events.front().event.to == QDate(2026, 10, 10));
    events->selectRow(0);
    desk.part<QPushButton>("removeEvent")->click();
    desk.settle();
    CHECK(desk.names().front() == "Remove the event New version");
    CHECK(desk.page.state().events.empty());
}

TEST_CASE("what-ifs stand side by side, are tried, renamed and removed", "[demand]")
{
    DemandDesk desk;
    desk.type("handleTime", "360");
    REQUIRE(desk.page.saveScenario("Longer calls"));
    desk.settle();
    desk.press("demand.reset");
    auto *table = openTab<SideBySideView>(desk);
    REQUIRE(table->cells()->rowCount() == 3); // the plan, one person fewer, the saved one
    REQUIRE(rowCalled(table, "As planned") == 0);
    CHECK(shown(table, "As planned", 2) == "60");
    CHECK(shown(table, "One person fewer each day", 2) == "38"); // one on each of 22 days
    CHECK(shown(table, "Longer calls", 2).toInt() > 60);
    table->selectRow(rowCalled(table, "Longer calls"));
    desk.part<QPushButton>("tryScenario")->click();
    CHECK(desk.page.state().what.assumptions.handleTime == 360);
    CHECK(table->cells()->rowCount() == 4); // and what stands in the panel
    given(typed(table, "Longer calls", "Six minutes", 0));
    desk.settle();
    REQUIRE(desk.page.state().scenarios.size() == 1);
    CHECK(desk.page.state().scenarios.front().what.name == "Six minutes");
    CHECK(desk.names().front().startsWith("Rename the what-if"));
    CHECK_FALSE(bool(typed(table, "Six minutes", " ", 0)));
    CHECK_FALSE(table->cells()->isEditable(rowCalled(table, "As planned"), 0));
    table->selectRow(rowCalled(table, "Six minutes"));
    desk.part<QPushButton>("removeScenario")->click();
    desk.settle();
    CHECK(desk.page.state().scenarios.empty());
    CHECK(desk.names().front() == "Remove the what-if Six minutes");
    desk.steps.stack().undo();
    desk.settle();
    CHECK(desk.page.state().scenarios.size() == 1);
}

TEST_CASE("the report of the month becomes a workbook that is read back with the same persons", "[demand]")
{
    DemandDesk desk;
    QTemporaryDir folder;
    const QString path = folder.filePath("need.xlsx");
    desk.page.writeTo({path, folder.filePath("need.pdf"), folder.filePath("tables")});
    for (int i = 0; i < 500 && desk.page.isWriting(); ++i)
        QTest::qWait(20);
    REQUIRE_FALSE(desk.page.isWriting());
    QFile workbook(path);
    REQUIRE(workbook.open(QIODevice::ReadOnly));
    const auto read = given(exchange::readSheet(workbook.readAll(), "need.xlsx", "Need per day"));
    CHECK(read.sheets.size() >= 5);
    CHECK(QFile::exists(folder.filePath("need.pdf")));
    CHECK(QDir(folder.filePath("tables")).entryList({"*.csv"}).size() == 5);
    QString all;
    for (const reports::Table &each : desk.page.report().tables)
        all += each.title + each.notes.join(' ');
    CHECK(withPlainBlanks(all).contains("300 s")); // what it was computed with stands in it
}

TEST_CASE("assumptions and what-ifs of a file that may only be read are shown and changed nowhere", "[demand]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("centre.paybench");
    {
        store::Database made = DemandDesk::made(path);
        store::StoredScenario kept;
        kept.month = october2026;
        kept.what.name = QStringLiteral("Kept");
        given(made.step("Type", [&] {
            store::Demands demands(made);
            const Done total = demands.setTotal(october2026, staffing::Channel::Call, 2500);
            return total ? done(demands.save(kept)) : total;
        }));
    }
    store::Database db = given(store::Database::open(path, store::OpenMode::Read));
    Steps steps(db);
    DemandPage page(db, steps, day("2026-10-14"));
    page.show();
    page.showMonth(october2026);
    page.action("demand.assumptions")->trigger();
    for (DemandView *view : std::vector<DemandView *>{page.findChild<AssumptionsView *>(), page.findChild<SideBySideView *>()}) {
        view->present(page.state());
        for (const TableView *shownTable : view->tables()) {
            for (int row = 0; row < shownTable->cells()->rowCount(); ++row) {
                for (int column = 0; column < shownTable->cells()->columnCount(); ++column)
                    CHECK_FALSE(shownTable->cells()->isEditable(row, column));
            }
        }
    }
    CHECK_FALSE(page.findChild<QPushButton *>("addEvent")->isEnabled());
    CHECK_FALSE(page.action("demand.event")->isEnabled());
    page.findChild<SideBySideView *>()->tables().front()->selectRow(2);
    CHECK_FALSE(page.findChild<QPushButton *>("removeScenario")->isEnabled());
    CHECK(page.action("demand.workbook")->isEnabled()); // a report may be written all the same
}

// PAYBENCH_PICTURES=/some/folder test_ui_demand "[.pictures]"
TEST_CASE("pictures of assumptions and what-ifs, and the report as files", "[.pictures]")
{
    DemandDesk desk;
    const QDir folder(qEnvironmentVariable("PAYBENCH_PICTURES"));
    desk.type("handleTime", "360");
    desk.page.saveScenario("Longer calls");
    desk.settle();
    openTab<SideBySideView>(desk);
    QApplication::processEvents();
    desk.page.grab().save(folder.filePath("demand_side_by_side.png"));
    openTab<AssumptionsView>(desk);
    QApplication::processEvents();
    desk.page.grab().save(folder.filePath("demand_assumptions.png"));
    desk.page.writeTo({folder.filePath("need.xlsx"), folder.filePath("need.pdf"), {}});
    for (int i = 0; i < 500 && desk.page.isWriting(); ++i)
        QTest::qWait(20);
}
