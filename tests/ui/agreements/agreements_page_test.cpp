// SPDX-License-Identifier: MPL-2.0
#include "ui/agreements/agreements_page.h"

#include "tests/ui/agreements/page_bench.h"
#include "ui/agreements/tier_block.h"
#include "ui/agreements/year_adjustment_dialog.h"
#include "ui/inputs/marks.h"
#include "ui/inputs/value_edits.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::ui;
using pricing::Service;

TEST_CASE("A typed price moves the example invoice before it is saved, Enter saves one step, undo takes it back", "[agreements]")
{
    PageBench bench;
    REQUIRE(bench.page->shown().isDraft());
    CHECK(bench.net() == kr(100625));
    const QString before = contentOf(bench.db);
    const int steps = bench.steps.stack().count();

    QLineEdit *editor = bench.editorAt(bench.prices(), bench.priceCell(QStringLiteral("1,001")));
    type(editor, QStringLiteral("58"));
    CHECK(bench.net() == kr(100125)); // 250 × 58
    CHECK(contentOf(bench.db) == before);
    QTest::keyClick(editor, Qt::Key_Return);
    QApplication::processEvents();

    CHECK(bench.steps.stack().count() == steps + 1);
    CHECK(bench.net() == kr(100125));
    CHECK(bench.newest(QStringLiteral("Norrby kommun")).prices.size() == 3);
    CHECK(bench.steps.stack().undoText().contains(QStringLiteral("Norrby kommun")));
    bench.steps.stack().undo();
    QApplication::processEvents();
    CHECK(bench.net() == kr(100625));
    CHECK(contentOf(bench.db) == before);
}

TEST_CASE("A price that is none stays in its cell with the reason, and Esc restores the invoice", "[agreements]")
{
    PageBench bench;
    QSignalSpy refused(bench.prices(), &TableView::refused);
    QLineEdit *editor = bench.editorAt(bench.prices(), bench.priceCell(QStringLiteral("1,001")));
    type(editor, QStringLiteral("5x"));
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(refused.size() == 1);
    CHECK(editor->property("bad").toBool());
    type(editor, QStringLiteral("10"));
    CHECK(bench.net() != kr(100625));
    QTest::keyClick(editor, Qt::Key_Escape);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::processEvents();
    CHECK(bench.net() == kr(100625));
}

TEST_CASE("The tier that is worked on is soft in the example, and F1 writes its sum", "[agreements]")
{
    PageBench bench;
    bench.prices()->setCurrentIndex(bench.priceCell(QStringLiteral("1,001")));
    int soft = 0;
    for (const SumRow &row : bench.find<SumRows>("exampleSums")->rows()) {
        soft += row.isSoft;
        if (row.isSoft)
            CHECK(row.figure == QStringLiteral("15,000.00"));
    }
    CHECK(soft == 1);
    REQUIRE(bench.page->explain());
    CHECK(bench.invoice()->explained().contains(QStringLiteral("60.00")));
}

TEST_CASE("X-11: both ways are priced and the cliffs are warned about", "[agreements]")
{
    PageBench bench;
    CHECK(bench.find<OptionCard>("graduatedTiers")->isChecked());
    CHECK(bench.find<OptionCard>("graduatedTiers")->accessibleDescription().contains(QStringLiteral("79,000.00")));
    CHECK(bench.find<OptionCard>("volumeTiers")->accessibleDescription().contains(QStringLiteral("75,000.00")));
    CHECK(bench.find<Notice>("tierWarning")->text().contains(QStringLiteral("1,066")));
    bench.find<OptionCard>("volumeTiers")->click();
    QApplication::processEvents();
    CHECK(bench.net() == kr(96625));
    CHECK(formOf(*PriceEditing(bench.newest(QStringLiteral("Norrby kommun")), month("2027-01")).row(Service::Payslip)) == PriceForm::Volume);
}

TEST_CASE("A price of an approved version asks from which day, and becomes a draft", "[agreements]")
{
    PageBench bench(false);
    REQUIRE_FALSE(bench.page->shown().isDraft());
    QLineEdit *editor = bench.editorAt(bench.prices(), bench.priceCell(QStringLiteral("Payslip")));
    type(editor, QStringLiteral("64"));
    CHECK(bench.net() == kr(101625)); // 1 250 × 64 + 13 500 + 8 125
    QTest::keyClick(editor, Qt::Key_Return);
    QDialog *question = openDialog(bench.page.get());
    REQUIRE(question);
    auto *from = question->findChild<DayEdit *>(QStringLiteral("fromDay"));
    REQUIRE(from);
    CHECK(from->value() == day("2027-01-01"));
    from->setValue(day("2027-01-15"));
    CHECK_FALSE(question->findChild<QPushButton *>(QStringLiteral("deed"))->isEnabled());
    from->setValue(day("2027-02-01"));
    question->findChild<QPushButton *>(QStringLiteral("deed"))->click();
    QApplication::processEvents();

    const auto versions = given(store::Agreements(bench.db).of(customerNamed(bench.db, QStringLiteral("Norrby kommun"))));
    REQUIRE(versions.size() == 2);
    CHECK(versions[1].from == day("2027-02-01"));
    CHECK(versions[1].status == directory::Agreement::Status::Draft);
    CHECK(payslipPrice(versions[0], month("2026-11")) == each("62"));
    CHECK(payslipPrice(versions[1], month("2027-02")) == each("64"));
    CHECK(bench.page->shown().version->id == versions[1].id);
}

TEST_CASE("A draft is approved in one step, and the button then offers a new version", "[agreements]")
{
    PageBench bench;
    auto *primary = bench.page->findChild<QPushButton *>(QStringLiteral("primary"));
    REQUIRE(primary);
    CHECK(primary->text() == QStringLiteral("Approve version 2"));
    primary->click();
    QApplication::processEvents();
    CHECK(bench.newest(QStringLiteral("Norrby kommun")).status == directory::Agreement::Status::Approved);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(bench.page->findChild<QPushButton *>(QStringLiteral("primary"))->text() == QStringLiteral("New version…"));
}

TEST_CASE("J4 in the window: owners 63.10, index only 63.74, the fixed price is left alone", "[agreements]")
{
    PageBench bench(false);
    const auto set = [&](const char *customer, pricing::IndexRule rule) {
        auto agreement = bench.newest(QString::fromUtf8(customer));
        agreement.indexRule = rule;
        agreement.fixedUntil = rule == pricing::IndexRule::FixedPrice ? day("2027-12-31") : QDate();
        given(store::Agreements(bench.db).save(agreement));
    };
    set("Söderby kommun", pricing::IndexRule::IndexOnly);
    set("Bostads AB Viken", pricing::IndexRule::FixedPrice);
    bench.page->refresh();
    bench.page->action(QStringLiteral("agreements.yearAdjustment"))->trigger();
    auto *dialog = dynamic_cast<YearAdjustmentDialog *>(openDialog(bench.page.get()));
    REQUIRE(dialog);
    auto *deed = dialog->findChild<QPushButton *>(QStringLiteral("deed"));
    auto *index = dialog->findChild<DecimalEdit *>(QStringLiteral("index"));
    CHECK_FALSE(deed->isEnabled());

    type(index, QStringLiteral("28"));
    CHECK(dialog->findChild<Notice *>(QStringLiteral("indexQuestion"))->isVisible());
    CHECK_FALSE(deed->isEnabled());
    dialog->findChild<QCheckBox *>(QStringLiteral("sure"))->click();
    CHECK(deed->isEnabled());

    type(index, QStringLiteral("2,8"));
    CHECK_FALSE(dialog->findChild<Notice *>(QStringLiteral("indexQuestion"))->isVisible());
    REQUIRE(deed->isEnabled());
    deed->click();
    QApplication::processEvents();

    const auto price = [&](const char *customer) { return *payslipPrice(bench.newest(QString::fromUtf8(customer)), month("2027-01")); };
    CHECK(price("Norrby kommun") == each("63.10"));
    CHECK(price("Söderby kommun") == each("63.74"));
    CHECK(price("Bostads AB Viken") == each("62"));
    CHECK(bench.newest(QStringLiteral("Bostads AB Viken")).version == 1);
    auto *where = bench.page->findChild<QFileDialog *>(QStringLiteral("lettersFolder"));
    REQUIRE(where);
    const QTemporaryDir folder;
    emit where->fileSelected(folder.path());
    REQUIRE(QTest::qWaitFor([&] { return QDir(folder.path()).entryList(QDir::Files).size() == 2; }, 20000));
    CHECK(QDir(folder.path()).exists(QStringLiteral("Söderby kommun.pdf")));
    CHECK(bench.steps.stack().undoText().contains(QStringLiteral("2027")));
    bench.steps.stack().undo();
    CHECK(bench.newest(QStringLiteral("Norrby kommun")).version == 1);
}

TEST_CASE("A year is adjusted once", "[agreements]")
{
    PageBench bench(false);
    for (const bool isFirst : {true, false}) {
        bench.page->action(QStringLiteral("agreements.yearAdjustment"))->trigger();
        auto *dialog = dynamic_cast<YearAdjustmentDialog *>(openDialog(bench.page.get()));
        REQUIRE(dialog);
        type(dialog->findChild<DecimalEdit *>(QStringLiteral("index")), QStringLiteral("2.8"));
        CHECK(dialog->findChild<QPushButton *>(QStringLiteral("deed"))->isEnabled() == isFirst);
        CHECK(dialog->findChild<Notice *>(QStringLiteral("adjustmentRefusal"))->isVisible() != isFirst);
        dialog->findChild<QCheckBox *>(QStringLiteral("letters"))->setChecked(false);
        if (isFirst)
            dialog->findChild<QPushButton *>(QStringLiteral("deed"))->click();
        else
            dialog->reject();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

TEST_CASE("A new customer is named, gets an agreement from a day, and is found by code", "[agreements]")
{
    PageBench bench;
    bench.page->reveal(QStringLiteral("new"));
    QDialog *question = openDialog(bench.page.get());
    REQUIRE(question);
    type(question->findChild<QLineEdit *>(QStringLiteral("newName")), QStringLiteral("Norrby kommun"));
    question->findChild<QPushButton *>(QStringLiteral("deed"))->click();
    CHECK(question->isVisible()); // the name is taken, and it says so
    type(question->findChild<QLineEdit *>(QStringLiteral("newName")), QStringLiteral("Vatten Viken AB"));
    type(question->findChild<QLineEdit *>(QStringLiteral("newCode")), QStringLiteral("109"));
    question->findChild<QPushButton *>(QStringLiteral("deed"))->click();
    QApplication::processEvents();
    REQUIRE(bench.page->shown().customer);
    CHECK(bench.page->shown().customer->name == QStringLiteral("Vatten Viken AB"));
    CHECK_FALSE(bench.page->shown().version);

    bench.page->action(QStringLiteral("agreements.newVersion"))->trigger();
    question = openDialog(bench.page.get());
    REQUIRE(question);
    question->findChild<QPushButton *>(QStringLiteral("deed"))->click();
    QApplication::processEvents();
    REQUIRE(bench.page->shown().version);
    CHECK(bench.page->shown().version->from == day("2026-12-01"));

    const auto hits = bench.page->search(QStringLiteral("109"));
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].isCertain);
    bench.page->reveal(customerNamed(bench.db, QStringLiteral("Söderby kommun")).value);
    CHECK(bench.page->shown().customer->name == QStringLiteral("Söderby kommun"));
}

TEST_CASE("The language changes while the page is open", "[agreements]")
{
    PageBench bench;
    const InLanguage swedish("sv_SE");
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(bench.page.get(), &change);
    QApplication::processEvents();
    CHECK(bench.prices()->model()->headerData(3, Qt::Horizontal).toString() == QStringLiteral("2027-01-01"));
    for (const SumRow &row : bench.find<SumRows>("exampleSums")->rows())
        CHECK_FALSE(row.figure.contains(u'.'));
}

TEST_CASE("Without customers the page invites", "[agreements]")
{
    store::Database db = blank();
    Steps steps(db);
    AgreementsPage page(db, steps, today);
    page.show();
    QApplication::processEvents();
    CHECK_FALSE(page.shown().customer);
    CHECK(page.action(QStringLiteral("agreements.newCustomer"))->isEnabled());
    CHECK_FALSE(page.action(QStringLiteral("agreements.approve"))->isEnabled());
    CHECK_FALSE(page.explain());
}

TEST_CASE("A file that may only be read is shown whole and changed nowhere", "[agreements]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("centre.paybench"));
    {
        store::Database made = given(store::Database::create(path));
        fillSmallCentre(made);
    }
    store::Database db = given(store::Database::open(path, store::OpenMode::Read));
    REQUIRE_FALSE(db.access().writable);
    Steps steps(db);
    AgreementsPage page(db, steps, today);
    page.show();
    QApplication::processEvents();

    REQUIRE(page.shown().version);
    CHECK(page.findChild<InvoicePanel *>()->invoice()->net == kr(99125));
    for (TableView *table : page.findChildren<TableView *>()) {
        for (int row = 0; row < table->cells()->rowCount(); ++row) {
            for (int column = 0; column < table->cells()->columnCount(); ++column)
                CHECK_FALSE(table->cells()->isEditable(row, column));
        }
    }
    for (const char *id : {"agreements.newCustomer", "agreements.newVersion", "agreements.approve", "agreements.addTier",
                           "agreements.removePrice", "agreements.removeCustomer"}) {
        CAPTURE(id);
        CHECK_FALSE(page.action(QLatin1String(id))->isEnabled());
    }
}
