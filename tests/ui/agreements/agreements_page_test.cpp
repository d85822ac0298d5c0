// SPDX-License-Identifier: MPL-2.0
#include "ui/agreements/agreements_page.h"

#include "tests/support/makers.h"
#include "tests/support/small_centre.h"
#include "ui/agreements/customer_list.h"
#include "ui/agreements/invoice_panel.h"
#include "ui/agreements/tier_block.h"
#include "ui/agreements/year_adjustment_dialog.h"
#include "ui/inputs/choice.h"
#include "ui/inputs/field.h"
#include "ui/inputs/marks.h"
#include "ui/inputs/segmented_tabs.h"
#include "ui/inputs/value_edits.h"
#include "ui/table/table_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::ui;
using pricing::Service;

namespace {

const QDate today(2026, 11, 2);

// The page over the small centre, kept fresh as the window does it. Norrby negotiates about tiers for 2027.
struct PageBench {
    explicit PageBench(bool withDraft = true) : db(smallCentre()), steps(db)
    {
        if (withDraft)
            addDraft();
        page = std::make_unique<AgreementsPage>(db, steps, today);
        QObject::connect(&steps, &Steps::changed, page.get(), &Page::markStale);
        page->resize(1092, 740);
        page->show();
        page->activateWindow();
        QApplication::processEvents();
    }

    void addDraft()
    {
        const auto versions = given(store::Agreements(db).of(customerNamed(db, QStringLiteral("Norrby kommun"))));
        directory::Agreement draft = directory::nextVersion(versions.back(), day("2027-01-01"));
        for (pricing::PriceRow &row : draft.prices) {
            if (row.service == Service::Payslip)
                row.tiers = {{1, each("64")}, {1001, each("60")}, {5001, each("56")}};
        }
        given(store::Agreements(db).save(draft));
    }

    template <class Widget>
    Widget *find(const char *name) const
    {
        auto *found = page->findChild<Widget *>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }

    TableView *prices() const { return find<TableView>("pricesTable"); }
    InvoicePanel *invoice() const { return find<InvoicePanel>("exampleInvoice"); }
    Money net() const { return invoice()->invoice()->net; }

    // The proxy's index of a price row's cell in the column of the chosen version.
    QModelIndex priceCell(const QString &row) const
    {
        const QAbstractItemModel *model = prices()->model();
        for (int at = 0; at < model->rowCount(); ++at) {
            if (model->index(at, 0).data().toString().startsWith(row))
                return model->index(at, 3);
        }
        FAIL("no price row " << row.toStdString());
        return {};
    }

    QLineEdit *editorAt(TableView *table, const QModelIndex &cell) const
    {
        table->setFocus();
        table->setCurrentIndex(cell);
        table->edit(cell);
        QApplication::processEvents();
        const auto editors = table->viewport()->findChildren<QLineEdit *>();
        REQUIRE_FALSE(editors.isEmpty());
        return editors.last();
    }

    directory::Agreement newest(const QString &customer)
    {
        return given(store::Agreements(db).of(customerNamed(db, customer))).back();
    }

    store::Database db;
    Steps steps;
    std::unique_ptr<AgreementsPage> page;
};

void type(QLineEdit *edit, const QString &text)
{
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

QDialog *openDialog(const QWidget *page)
{
    QApplication::processEvents();
    for (auto *dialog : page->findChildren<QDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace

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
        if (isFirst)
            dialog->findChild<QPushButton *>(QStringLiteral("deed"))->click();
        else
            dialog->reject();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

TEST_CASE("A personal number in the note is refused where it stands and not stored", "[agreements]")
{
    PageBench bench;
    bench.find<SegmentedTabs>("agreementTabs")->setCurrentIndex(3);
    auto *note = bench.find<NoteEdit>("note");
    const QString before = contentOf(bench.db);
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("ask 811228-9874"));
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QApplication::processEvents();
    CHECK_FALSE(note->isRight());
    CHECK(contentOf(bench.db) == before);
}

TEST_CASE("Steps that nobody does are flagged on the tab and over the table", "[agreements]")
{
    PageBench bench;
    auto draft = bench.newest(QStringLiteral("Norrby kommun"));
    draft.who.push_back({"After pay", "Train new reporters", directory::Responsibility::Who::Nobody, {}});
    given(store::Agreements(bench.db).save(draft));
    bench.page->refresh();
    auto *tabs = bench.find<SegmentedTabs>("agreementTabs");
    CHECK_FALSE(tabs->tabIcon(1).isNull());
    tabs->setCurrentIndex(1);
    auto *warning = bench.find<Notice>("nobodyWarning");
    CHECK(warning->isVisible());

    // Naming the centre takes the flag away.
    auto *table = bench.find<TableView>("whoTable");
    const int row = int(draft.who.size()) - 1;
    CHECK(table->cells()->look(row, 2).icon == QStringLiteral("warning"));
    REQUIRE(table->cells()->edit(row, 2, directory::name(directory::Responsibility::Who::Centre)));
    QApplication::processEvents();
    CHECK_FALSE(warning->isVisible());
    CHECK(tabs->tabIcon(1).isNull());
}

TEST_CASE("A step and a service are added in the last row", "[agreements]")
{
    PageBench bench;
    auto *who = bench.find<TableView>("whoTable");
    REQUIRE(who->cells()->edit(who->cells()->rowCount() - 1, 1, QStringLiteral("Send the file")));
    auto *services = bench.find<TableView>("servicesTable");
    REQUIRE(services->cells()->edit(services->cells()->rowCount() - 1, 0, QStringLiteral("Training")));
    const auto draft = bench.newest(QStringLiteral("Norrby kommun"));
    CHECK(draft.who.back().step == QStringLiteral("Send the file"));
    CHECK(draft.who.back().process == QStringLiteral("Payroll run"));
    CHECK(draft.services.back().service == QStringLiteral("Training"));
}

TEST_CASE("Units, contacts and referrals are added, moved and listed for one customer or for all", "[agreements]")
{
    PageBench bench;
    auto *units = bench.find<TableView>("unitsTable");
    REQUIRE(units->cells()->edit(0, 1, QStringLiteral("Skola Öst")));
    QApplication::processEvents();
    REQUIRE(units->cells()->edit(0, 2, QStringLiteral("Syd")));
    const auto stored = given(store::Customers(bench.db).units());
    REQUIRE(stored.size() == 1);
    REQUIRE(stored[0].groups.size() == 1);
    CHECK(stored[0].groups[0].from == day("2026-11-01"));

    auto *contacts = bench.find<TableView>("contactsTable");
    REQUIRE(contacts->cells()->edit(0, 0, QStringLiteral("Berit Åkesson")));
    CHECK_FALSE(contacts->cells()->edit(0, 2, QStringLiteral("call me")));
    auto *referrals = bench.find<TableView>("referralsTable");
    REQUIRE(referrals->cells()->edit(0, 0, QStringLiteral("Pensions")));
    QApplication::processEvents();
    REQUIRE(referrals->cells()->edit(0, 3, QStringLiteral("all customers")));
    CHECK_FALSE(given(store::Customers(bench.db).referrals())[0].customer);
}

TEST_CASE("A pay day is an exception until it is emptied again", "[agreements]")
{
    PageBench bench;
    auto *table = bench.find<TableView>("payDaysTable");
    REQUIRE(table->cells()->rowCount() == 12);
    REQUIRE(table->cells()->edit(11, 1, QStringLiteral("2026-12-21")));
    QApplication::processEvents();
    CHECK(table->cells()->look(11, 1).strong);
    REQUIRE(table->cells()->edit(11, 1, QString()));
    QApplication::processEvents();
    CHECK_FALSE(table->cells()->look(11, 1).strong);
    CHECK_FALSE(table->cells()->edit(11, 1, QStringLiteral("someday")));
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

TEST_CASE("An exemption from VAT needs its reason and then leaves the VAT out of the example", "[agreements]")
{
    PageBench bench;
    auto *vat = bench.find<Choice>("vat");
    vat->setCurrentIndex(3);
    emit vat->chosen();
    QApplication::processEvents();
    CHECK(bench.newest(QStringLiteral("Norrby kommun")).vat.treatment == directory::Vat::Treatment::Standard);
    auto *reason = bench.find<CheckedEdit>("vatReason");
    type(reason, QStringLiteral("Between municipalities"));
    QTest::keyClick(reason, Qt::Key_Return);
    QApplication::processEvents();
    CHECK(bench.newest(QStringLiteral("Norrby kommun")).vat.treatment == directory::Vat::Treatment::Exempt);
    CHECK(bench.invoice()->invoice()->vatAmount == Money());
}

TEST_CASE("The models of the page keep their word", "[agreements]")
{
    PageBench bench;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (TableView *table : bench.page->findChildren<TableView *>())
        testers.push_back(std::make_unique<QAbstractItemModelTester>(table->cells(), QAbstractItemModelTester::FailureReportingMode::Fatal));
    CustomerEntries entries;
    QAbstractItemModelTester tester(&entries, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto book = given(bookOf(bench.db, today));
    entries.show(book, QString());
    CHECK(entries.rowCount() == 5); // two captions, three customers
    CHECK(entries.entry(1).note == QStringLiteral("62.00 · draft from 2027"));
    entries.show(book, QStringLiteral("viken"));
    CHECK(entries.rowCount() == 2);
    bench.page->refresh();
    bench.page->reveal(customerNamed(bench.db, QStringLiteral("Bostads AB Viken")).value);
    bench.page->refresh();
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

TEST_CASE("Everything on the page has a name for readers", "[agreements]")
{
    PageBench bench;
    for (QPushButton *button : bench.page->findChildren<QPushButton *>()) {
        CAPTURE(button->objectName());
        CHECK_FALSE((button->accessibleName().isEmpty() && button->text().isEmpty() && !button->isHidden()));
    }
    for (QLineEdit *edit : bench.page->findChildren<QLineEdit *>()) {
        CAPTURE(edit->objectName());
        CHECK_FALSE(edit->accessibleName().isEmpty());
    }
}
