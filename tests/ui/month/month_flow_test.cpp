// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/sheet_read.h"
#include "core/store/agreements.h"
#include "core/store/backups.h"
#include "core/store/month_inputs.h"
#include "core/store/months.h"
#include "core/store/volumes.h"
#include "core/store/work_orders.h"
#include "tests/support/makers.h"
#include "tests/support/small_centre.h"
#include "ui/inputs/segmented_tabs.h"
#include "ui/inputs/value_edits.h"
#include "ui/inputs/word_choice.h"
#include "ui/month/basis_step.h"
#include "ui/month/close_step.h"
#include "ui/month/import_step.h"
#include "ui/month/month_page.h"
#include "ui/month/report_step.h"
#include "ui/month/stepper.h"
#include "ui/month/why_panel.h"
#include "ui/style/style.h"
#include "ui/table/table_order.h"
#include "ui/table/table_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::ui;

// Journey J5 in the page, by the names of its parts.

namespace {

void dressOnce()
{
    static const bool dressed = [] {
        dress(*qApp);
        return true;
    }();
    Q_UNUSED(dressed)
}

// The small centre in a file, and the page on it on 2 November 2026.
struct Desk {
    Desk() : path(folder.filePath(QStringLiteral("centre.paybench"))), db(made(path)), steps(db), page(db, steps, day("2026-11-02"))
    {
        QObject::connect(&page, &Page::failed, [this](const Error &error) { refusals << error.message; });
        QObject::connect(&steps, &Steps::failed, [this](const Error &error) { refusals << error.message; });
        QObject::connect(&steps, &Steps::changed, [this] { page.markStale(); });
        page.resize(1092, 740);
        page.show();
        page.refresh();
    }

    static store::Database made(const QString &path)
    {
        dressOnce();
        store::Opening opening;
        opening.who = {QStringLiteral("anna"), QStringLiteral("Anna")};
        opening.clock = [] { return QDateTime(day("2026-11-02"), QTime(9, 0), Qt::UTC); };
        store::Database db = given(store::Database::create(path, opening));
        fillSmallCentre(db);
        return db;
    }

    template <class T> T *part(const char *name) { return page.findChild<T *>(QLatin1String(name)); }
    void press(const char *actionId) { page.action(QLatin1String(actionId))->trigger(); }
    QString primary()
    {
        settle();
        return part<QPushButton>("primary")->text();
    }
    // What was to be deleted later, is.
    static void settle() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }
    TableView *basis() { return part<TableView>("basisTable"); }

    // By the customer as the table shows it.
    QModelIndex cell(const QString &customer, int column)
    {
        const QAbstractItemModel *rows = basis()->model();
        for (int row = 0; row < rows->rowCount(); ++row) {
            if (rows->index(row, 0).data().toString() == customer)
                return rows->index(row, column);
        }
        return {};
    }
    QString shown(const QString &customer, int column) { return withPlainBlanks(cell(customer, column).data().toString()); }

    QTemporaryDir folder;
    QString path;
    store::Database db;
    Steps steps;
    MonthPage page;
    QStringList refusals;
};

void typeInto(QLineEdit *edit, const char *text)
{
    REQUIRE(edit);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, QLatin1String(text));
}

void answer(Desk &desk, const char *dialog)
{
    auto *question = desk.page.findChild<QDialog *>(QLatin1String(dialog));
    REQUIRE(question);
    QTest::mouseClick(question->findChild<QPushButton *>(QStringLiteral("deed")), Qt::LeftButton);
    Desk::settle();
}

void closeOctober(Desk &desk)
{
    desk.page.showStep(MonthPage::Step::Close);
    desk.press("month.close");
    answer(desk, "question");
}

} // namespace

TEST_CASE("the month opens on October, at the first step that is not done")
{
    Desk desk;
    CHECK(desk.page.state().month == october2026);
    CHECK(desk.page.shownStep() == MonthPage::Step::Check);
    CHECK(desk.primary() == "Approve the check");
    CHECK(desk.part<StepButton>("step1")->isDone());
    CHECK(withPlainBlanks(desk.part<StepButton>("step1")->note()) == QStringLiteral("1 file(s) · 2 Nov 2026"));
}

TEST_CASE("the invoice basis stands as in J5, to the hundredth, with its sums")
{
    Desk desk;
    desk.page.showStep(MonthPage::Step::Basis);
    const QAbstractItemModelTester tester(desk.basis()->cells(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    struct Expected {
        const char *customer;
        QStringList cells;
    };
    const Expected rows[] = {
        {"Norrby kommun", {"1,250", "77,500.00", "13,500.00", "12.50", "8,125.00"}},
        {"Bostads AB Viken", {"64", "3,968.00", "1,032.00", "1.25", "812.50"}},
    };
    for (const Expected &row : rows) {
        for (int at = 0; at < row.cells.size(); ++at) {
            CAPTURE(row.customer, at);
            CHECK(desk.shown(QLatin1String(row.customer), at + 1) == row.cells[at]);
        }
    }
    CHECK(desk.shown(QStringLiteral("Norrby kommun"), 7) == "99,125.00");
    CHECK(desk.shown(QStringLiteral("Söderby kommun"), 7) == "60,760.00");
    CHECK(desk.shown(QStringLiteral("Bostads AB Viken"), 8) == "1,453.13");
    CHECK(desk.shown(QStringLiteral("Bostads AB Viken"), 9) == "7,265.63");
    const QStringList totals{"2,294", "142,228.00", "14,532.00", "13.75", "8,937.50", {}, "165,697.50", "41,424.38", "207,121.88"};
    for (int column = 1; column <= 9; ++column) {
        const auto &made = desk.basis()->cells()->column(column);
        const auto total = made.total(desk.basis()->rowsInOrder());
        CAPTURE(column);
        if (column != 6)
            CHECK(withPlainBlanks(shown(made.kind, total, made.decimals)) == totals[column - 1]);
    }
    CHECK(desk.basis()->isColumnHidden(6));
}

TEST_CASE("selected amounts are summed for the status bar")
{
    Desk desk;
    desk.page.showStep(MonthPage::Step::Basis);
    QSignalSpy sums(&desk.page, &Page::selectionSummary);
    auto *selection = desk.basis()->selectionModel();
    selection->clearSelection();
    selection->select(desk.cell(QStringLiteral("Norrby kommun"), 2), QItemSelectionModel::Select);
    selection->select(desk.cell(QStringLiteral("Söderby kommun"), 2), QItemSelectionModel::Select);
    REQUIRE(sums.count() > 0);
    const auto texts = summaryTexts(sums.last().front().value<Summary>());
    REQUIRE(texts.size() == 3);
    CHECK(texts[0].second == "2");
    CHECK(withPlainBlanks(texts[1].second) == "138,260.00");
    CHECK(withPlainBlanks(texts[2].second) == "69,130.00");
}

TEST_CASE("the panel says why an amount is what it is, and F1 opens it again")
{
    Desk desk;
    desk.page.showStep(MonthPage::Step::Basis);
    desk.basis()->setCurrentIndex(desk.cell(QStringLiteral("Norrby kommun"), 2));
    auto *why = desk.part<WhyPanel>("whyPanel");
    const QString text = withPlainBlanks(why->explained());
    CHECK(text.contains("1,250"));
    CHECK(text.contains("62.00"));
    CHECK(text.contains("77,500.00"));
    CHECK(text.contains("heroma_2026-10.csv, line 2"));
    CHECK(text.contains("valid from 1 Jan 2026"));
    desk.basis()->setCurrentIndex(desk.cell(QStringLiteral("Norrby kommun"), 4));
    CHECK(withPlainBlanks(why->explained()).contains("logged 7 h 50 min"));
    QTest::keyClick(why, Qt::Key_Escape);
    CHECK(why->isHidden());
    CHECK(desk.page.explain());
    CHECK_FALSE(why->isHidden());
    desk.page.showStep(MonthPage::Step::Close);
    CHECK_FALSE(desk.page.explain());
}

TEST_CASE("the table keeps its width when something opens beside the page, and F1 still explains")
{
    Desk desk;
    desk.page.showStep(MonthPage::Step::Basis);
    auto *why = desk.part<WhyPanel>("whyPanel");
    desk.page.resize(1092, 740);
    QApplication::processEvents();
    CHECK(why->isVisible());
    desk.page.resize(768, 740);
    QApplication::processEvents();
    CHECK(why->isHidden());
    CHECK(desk.page.explain());
    CHECK(why->isVisible());
    desk.page.resize(760, 740);
    QApplication::processEvents();
    CHECK(why->isHidden());
}

TEST_CASE("check and basis are approved, and undone by their names")
{
    Desk desk;
    desk.press("month.check");
    CHECK(desk.page.shownStep() == MonthPage::Step::Basis);
    CHECK(desk.primary() == "Approve the basis");
    desk.press("month.approve");
    CHECK(desk.page.shownStep() == MonthPage::Step::Report);
    CHECK(given(store::Months(desk.db).milestones(october2026)).size() == 2);
    CHECK(withPlainBlanks(desk.steps.stack().undoText()) == "Approve the invoice basis of October 2026");
    desk.steps.stack().undo();
    CHECK(given(store::Months(desk.db).milestones(october2026)).size() == 1);
}

TEST_CASE("reports are written as a job, read back to the hundredth, and mark the step")
{
    Desk desk;
    desk.page.showStep(MonthPage::Step::Report);
    ReportStep &step = desk.page.reportStep();
    const QDir out(desk.folder.path());
    QSignalSpy written(&step, &ReportStep::written);
    step.write({{step.inputs(), out.filePath(QStringLiteral("october.xlsx")), out.filePath(QStringLiteral("october.pdf")),
                 out.filePath(QStringLiteral("csv"))}});
    REQUIRE(written.wait(30000));
    CHECK(written.front().front().toStringList().size() == 3);
    CHECK(QFileInfo(out.filePath(QStringLiteral("october.pdf"))).size() > 1000);
    QFile file(out.filePath(QStringLiteral("october.xlsx")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto sheet = given(exchange::readSheet(file.readAll(), file.fileName(), QStringLiteral("Invoice basis")));
    QStringList cells;
    sheet.cells.eachRow([&cells](qint64, std::span<const QByteArrayView> fields) {
        for (const QByteArrayView &field : fields)
            cells << QString::fromUtf8(field.data(), field.size());
        return true;
    });
    CHECK(cells.contains(QStringLiteral("165697.5")));
    CHECK(cells.contains(QStringLiteral("4.5")));
    CHECK(QDir(out.filePath(QStringLiteral("csv"))).entryList(QDir::Files).size() >= 5);
    CHECK(desk.page.state().mark(directory::Milestone::Reported));
    CHECK(customerFiles(step.inputs(), out.path()).size() == 3);
}

TEST_CASE("the report is shown sheet by sheet, and the tables of a sheet by their names")
{
    Desk desk;
    desk.page.showStep(MonthPage::Step::Report);
    auto &tabs = *desk.part<SegmentedTabs>("reportSheets");
    auto &parts = *desk.part<WordChoice>("reportParts");
    CHECK(tabs.count() == 5); // summary, invoice basis, volumes, hours, how computed
    const auto shown = [&desk] { return desk.page.reportStep().table()->accessibleName(); };
    CHECK(shown() == QStringLiteral("Summary"));
    const auto words = parts.findChildren<QAbstractButton *>();
    REQUIRE(words.size() == 2);
    words[1]->click();
    CHECK(shown() == QStringLiteral("Key figures"));
    tabs.setCurrentIndex(1);
    CHECK(shown() == QStringLiteral("Invoice basis"));
    CHECK(parts.isHidden());
    tabs.setCurrentIndex(3);
    CHECK_FALSE(parts.isHidden());
}

TEST_CASE("closing asks with the figures, backs up, freezes, and a price that changes later moves nothing")
{
    Desk desk;
    closeOctober(desk);
    CHECK(desk.refusals.isEmpty());
    CHECK(desk.page.state().isClosed());
    CHECK(store::backups(desk.path).size() == 1);
    CHECK(desk.steps.stack().count() == 0);
    CHECK(desk.primary() == QStringLiteral("Reopen the month…"));
    CHECK_FALSE(desk.page.state().canEdit());
    auto agreement = given(store::Agreements(desk.db).of(customerNamed(desk.db, QStringLiteral("Söderby kommun")))).front();
    agreement.prices.push_back(pricing::plainPrice(pricing::Service::Payslip, day("2026-11-01"), each("70.00")));
    given(store::Agreements(desk.db).save(agreement));
    desk.page.refresh();
    CHECK(desk.page.state().basis.net() == kr("165697.50"));
    desk.page.showStep(MonthPage::Step::Basis);
    CHECK(desk.part<MoneyEdit>("monthCost")->isReadOnly());
    CHECK_FALSE(desk.part<QPushButton>("logHours")->isEnabled());
}

TEST_CASE("a customer without volumes keeps the month open and is named with a link")
{
    Desk desk;
    given(store::Volumes(desk.db).remove(october2026, customerNamed(desk.db, QStringLiteral("Bostads AB Viken"))));
    desk.page.refresh();
    desk.page.showStep(MonthPage::Step::Close);
    CHECK_FALSE(desk.page.action(QStringLiteral("month.close"))->isEnabled());
    auto *obstacles = desk.part<QWidget>("obstacles");
    auto *link = obstacles->findChild<QPushButton *>(QStringLiteral("findingLink"));
    REQUIRE(link);
    CHECK(link->accessibleDescription().contains("Bostads AB Viken"));
    QTest::mouseClick(link, Qt::LeftButton);
    CHECK(desk.page.shownStep() == MonthPage::Step::Check);
    CHECK_FALSE(desk.page.findChild<CloseStep *>()->canClose());
}

TEST_CASE("a closed month is corrected by a line in the next one, which names it")
{
    Desk desk;
    closeOctober(desk);
    const CustomerId norrby = customerNamed(desk.db, QStringLiteral("Norrby kommun"));
    given(store::Volumes(desk.db).setCount({october2026.plus(1), norrby, {}, pricing::Service::Payslip, 1250, {}, 0}));
    desk.page.showMonth(october2026.plus(1));
    desk.page.showStep(MonthPage::Step::Basis);
    desk.part<QTabBar>("basisTabs")->setCurrentIndex(2);
    QTest::mouseClick(desk.part<QPushButton>("newCorrection"), Qt::LeftButton);
    auto *customers = desk.part<QComboBox>("correctionCustomer");
    REQUIRE(customers);
    customers->setCurrentIndex(customers->findText(QStringLiteral("Norrby kommun")));
    typeInto(desk.part<QLineEdit>("correctionQuantity"), "1");
    typeInto(desk.part<QLineEdit>("correctionPrice"), "62.00");
    typeInto(desk.part<QLineEdit>("correctionReason"), "One payslip was missing");
    answer(desk, "correctionForm");
    CHECK(desk.refusals.isEmpty());
    const auto basis = given(store::basisOf(desk.db, october2026.plus(1)));
    bool found = false;
    for (const auto &invoice : basis.invoices) {
        if (invoice.customer != norrby)
            continue;
        CHECK(reports::correctionAmount(invoice) == kr("62.00"));
        found = withPlainBlanks(invoice.lines.back().what).contains("October 2026");
    }
    CHECK(found);
    desk.part<QTabBar>("basisTabs")->setCurrentIndex(0);
    CHECK_FALSE(desk.basis()->isColumnHidden(6));
}

TEST_CASE("reopening asks for a reason and leaves its trace")
{
    Desk desk;
    closeOctober(desk);
    desk.press("month.reopen");
    auto *deed = desk.part<QDialog>("question")->findChild<QPushButton *>(QStringLiteral("deed"));
    CHECK_FALSE(deed->isEnabled());
    typeInto(desk.part<QLineEdit>("reopenReason"), "Hours came late");
    CHECK(deed->isEnabled());
    answer(desk, "question");
    CHECK_FALSE(desk.page.state().isClosed());
    const auto closings = given(store::Months(desk.db).closings());
    REQUIRE(closings.size() == 1);
    CHECK(closings.front().reopenedWhy == "Hours came late");
    CHECK(closings.front().reopenedBy == "Anna");
    CHECK(desk.page.state().canEdit());
}
