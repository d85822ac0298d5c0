// SPDX-License-Identifier: MPL-2.0
#include "core/store/centres.h"
#include "core/store/customers.h"
#include "core/store/month_inputs.h"
#include "core/store/months.h"
#include "core/store/volumes.h"
#include "core/store/work_orders.h"
#include "tests/support/makers.h"
#include "tests/support/small_centre.h"
#include "ui/frame/empty_page.h"
#include "ui/inputs/value_edits.h"
#include "ui/month/check_step.h"
#include "ui/month/checklist_view.h"
#include "ui/month/import_step.h"
#include "ui/month/month_page.h"
#include "ui/month/order_forms.h"
#include "ui/month/orders_view.h"
#include "ui/month/stepper.h"
#include "ui/style/style.h"
#include "ui/table/table_order.h"
#include "ui/table/table_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::ui;

// The parts of the page one by one: checklist, volumes, hours, imports, the empty page.

namespace {

struct Bench {
    explicit Bench(store::Database of) : db(std::move(of)), steps(db)
    {
        static const bool dressed = [] {
            dress(*qApp);
            return true;
        }();
        Q_UNUSED(dressed)
        db.setWho({QStringLiteral("anna"), QStringLiteral("Anna")});
        page = std::make_unique<MonthPage>(db, steps, day("2026-11-02"));
        QObject::connect(page.get(), &Page::failed, [this](const Error &error) { refusals << error.message; });
        QObject::connect(&steps, &Steps::failed, [this](const Error &error) { refusals << error.message; });
        QObject::connect(&steps, &Steps::changed, page.get(), [this] { page->markStale(); });
        page->resize(1092, 740);
        page->show();
        page->refresh();
    }
    template <class T> T *part(const char *name) { return page->findChild<T *>(QLatin1String(name)); }
    Cells *cells(const char *table) { return part<TableView>(table)->cells(); }
    int rowOf(const char *table, const QString &first)
    {
        Cells *rows = cells(table);
        for (int row = 0; row < rows->rowCount(); ++row) {
            if (rows->index(row, 0).data().toString() == first)
                return row;
        }
        return -1;
    }

    store::Database db;
    Steps steps;
    std::unique_ptr<MonthPage> page;
    QStringList refusals;
};

} // namespace

TEST_CASE("a step of the checklist is signed off by Space, named, and taken back by undo")
{
    Bench bench(smallCentre());
    directory::StepTemplate attest;
    attest.name = QStringLiteral("Attest");
    attest.bankDays = -3;
    REQUIRE(bench.steps.run(QStringLiteral("Add"), [&] { return done(store::Months(bench.db).save(attest)); }));
    bench.page->showStep(MonthPage::Step::Check);
    auto *table = bench.part<TableView>("checklistTable");
    const QAbstractItemModelTester tester(table->cells(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(table->cells()->columnCount() == 2);
    CHECK(table->cells()->look(0, 1).lead == "late");
    table->setCurrentIndex(table->order()->index(0, 1));
    QTest::keyClick(table, Qt::Key_Space);
    CHECK(bench.refusals.isEmpty());
    const auto signedOff = given(store::Months(bench.db).done(october2026));
    REQUIRE(signedOff.size() == 1);
    CHECK(signedOff.front().who == "Anna");
    CHECK(signedOff.front().on == day("2026-11-02"));
    CHECK(bench.steps.stack().undoText().contains("Attest"));
    bench.steps.stack().undo();
    CHECK(given(store::Months(bench.db).done(october2026)).empty());
}

TEST_CASE("the steps themselves are edited in place, and what cannot be is said")
{
    Bench bench(smallCentre());
    bench.page->showStep(MonthPage::Step::Check);
    bench.part<QPushButton>("editSteps")->click();
    bench.part<QPushButton>("addStep")->click();
    auto *steps = bench.cells("stepsTable");
    REQUIRE(steps->rowCount() == 1);
    CHECK(steps->edit(0, 0, QStringLiteral("Final run")));
    CHECK(steps->edit(0, 1, QStringLiteral("-2")));
    CHECK_FALSE(steps->edit(0, 1, QStringLiteral("soon")));
    CHECK_FALSE(steps->edit(0, 0, QString()));
    const auto saved = given(store::Months(bench.db).templates());
    REQUIRE(saved.size() == 1);
    CHECK(saved.front().name == "Final run");
    CHECK(saved.front().bankDays == -2);
}

TEST_CASE("a volume typed by hand is saved, undone exactly, and refused below 0 or as words")
{
    Bench bench(smallCentre());
    bench.page->showStep(MonthPage::Step::Check);
    const int row = bench.rowOf("changesTable", QStringLiteral("Bostads AB Viken"));
    REQUIRE(row >= 0);
    const QString before = contentOf(bench.db);
    CHECK_FALSE(bench.cells("changesTable")->edit(row, 1, QStringLiteral("-5")));
    CHECK_FALSE(bench.cells("changesTable")->edit(row, 1, QStringLiteral("many")));
    CHECK(contentOf(bench.db) == before);
    CHECK(bench.cells("changesTable")->edit(row, 1, QStringLiteral("1 066")));
    CHECK(bench.page->state().invoice(customerNamed(bench.db, QStringLiteral("Bostads AB Viken")))->payslips() == 1066);
    bench.steps.stack().undo();
    CHECK(contentOf(bench.db) == before);
}

TEST_CASE("hours are edited in their cells and billed anew; what the store refuses stays as it was")
{
    Bench bench(smallCentre());
    bench.page->showStep(MonthPage::Step::Basis);
    Cells *rows = bench.cells("ordersTable");
    const QAbstractItemModelTester tester(rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int order = bench.rowOf("ordersTable", QStringLiteral("Letters to new employees"));
    REQUIRE(order >= 0);
    const QString before = contentOf(bench.db);
    CHECK_FALSE(rows->edit(order + 1, 4, QStringLiteral("08:00"))); // before its start
    CHECK_FALSE(rows->edit(order + 1, 4, QStringLiteral("late")));
    CHECK_FALSE(rows->edit(order + 1, 0, QStringLiteral("Nobody")));
    CHECK(contentOf(bench.db) == before);
    CHECK(rows->edit(order + 1, 4, QStringLiteral("10:20")));
    const auto basis = given(store::basisOf(bench.db, october2026));
    for (const auto &hours : basis.hours) {
        if (hours.name == QStringLiteral("Letters to new employees"))
            CHECK(hours.billedMinutes == 90);
    }
    bench.steps.stack().undo();
    CHECK(contentOf(bench.db) == before);
}

TEST_CASE("hours are logged in the form, which says what is missing and stays open")
{
    Bench bench(smallCentre());
    bench.page->showStep(MonthPage::Step::Basis);
    QTest::mouseClick(bench.part<QPushButton>("logHours"), Qt::LeftButton);
    auto *form = bench.part<QDialog>("hoursForm");
    REQUIRE(form);
    auto *deed = form->findChild<QPushButton *>(QStringLiteral("deed"));
    deed->click();
    CHECK(form->isVisible());
    const auto before = given(store::WorkOrders(bench.db).entries({0, 4'000'000'000})).size();
    form->findChild<QLineEdit *>(QStringLiteral("hoursFrom"))->setText(QStringLiteral("9"));
    form->findChild<QLineEdit *>(QStringLiteral("hoursTo"))->setText(QStringLiteral("10:30"));
    deed->click();
    CHECK_FALSE(form->isVisible());
    CHECK(given(store::WorkOrders(bench.db).entries({0, 4'000'000'000})).size() == before + 1);
    CHECK(bench.refusals.isEmpty());
}

TEST_CASE("an import is undone from the list of files, and the month is empty again")
{
    Bench bench(smallCentreBeforeImport());
    bench.steps.fill();
    CHECK(bench.page->shownStep() == MonthPage::Step::Import);
    const QString before = contentOf(bench.db);
    directory::ImportBatch batch;
    batch.profile = QStringLiteral("heroma");
    batch.file = QStringLiteral("october.csv");
    batch.sha256 = QString(64, u'0');
    batch.at = QDateTime(day("2026-11-02"), QTime(8, 0), Qt::UTC);
    batch.who = QStringLiteral("Anna");
    const directory::VolumeRow row{october2026, customerNamed(bench.db, QStringLiteral("Norrby kommun")), {}, pricing::Service::Payslip, 1250, {}, 2};
    REQUIRE(bench.steps.run(QStringLiteral("Import"), [&] { return done(store::Volumes(bench.db).take(batch, {row})); }));
    bench.page->showStep(MonthPage::Step::Import);
    REQUIRE(bench.cells("batchesTable")->rowCount() == 1);
    QTest::mouseClick(bench.part<QPushButton>("undoImport"), Qt::LeftButton);
    CHECK(bench.refusals.isEmpty());
    CHECK(contentOf(bench.db) == before);
    CHECK(bench.cells("batchesTable")->rowCount() == 0);
}

TEST_CASE("the cost of the month is typed on the basis and undone by its name")
{
    Bench bench(smallCentre());
    bench.page->showStep(MonthPage::Step::Basis);
    auto *cost = bench.part<MoneyEdit>("monthCost");
    cost->setFocus();
    cost->selectAll();
    QTest::keyClicks(cost, QStringLiteral("160000"));
    QTest::keyClick(cost, Qt::Key_Return);
    CHECK(given(store::Months(bench.db).cost(october2026)) == kr(160000));
    CHECK(withPlainBlanks(bench.steps.stack().undoText()) == "Set the cost of October 2026");
}

TEST_CASE("without customers the page says what it is for and where to begin")
{
    Bench bench(blank());
    CHECK(bench.page->findChild<EmptyPage *>()->isVisible());
    QSignalSpy went(bench.page.get(), &Page::goTo);
    bench.page->action(QStringLiteral("month.customers"))->trigger();
    REQUIRE(went.count() == 1);
    CHECK(went.front().front().toString() == "agreements");
}

TEST_CASE("the arrows walk the steps and the palette leads to a month")
{
    Bench bench(smallCentre());
    bench.page->showStep(MonthPage::Step::Check);
    bench.part<StepButton>("step2")->setFocus();
    QTest::keyClick(bench.part<StepButton>("step2"), Qt::Key_Right);
    CHECK(bench.page->shownStep() == MonthPage::Step::Basis);
    bench.page->reveal(QVariant(day("2026-12-01")));
    CHECK(bench.page->state().month == Month(2026, 12));
    CHECK(bench.page->shownStep() == MonthPage::Step::Import);
}
