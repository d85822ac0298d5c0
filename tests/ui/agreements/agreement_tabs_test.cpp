// SPDX-License-Identifier: MPL-2.0
#include "core/store/month_inputs.h"
#include "core/store/months.h"
#include "tests/ui/agreements/page_bench.h"
#include "ui/agreements/customer_list.h"
#include "ui/inputs/choice.h"
#include "ui/inputs/field.h"
#include "ui/inputs/marks.h"
#include "ui/inputs/segmented_tabs.h"
#include "ui/inputs/value_edits.h"

#include <QAbstractItemModelTester>
#include <QPushButton>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::ui;
using pricing::Service;

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

TEST_CASE("What a closed month was priced by does not change, and no version begins in it", "[agreements]")
{
    PageBench bench(false);
    given(store::Months(bench.db).close(given(store::basisOf(bench.db, month("2026-10"))), QStringLiteral("Anna"),
                                        QDateTime(today, QTime(9, 0), Qt::UTC)));
    bench.page->refresh();
    auto *vat = bench.find<Choice>("vat");
    vat->setCurrentIndex(1);
    emit vat->chosen();
    QApplication::processEvents();
    CHECK(bench.newest(QStringLiteral("Norrby kommun")).vat.percent == 25);
    auto *field = qobject_cast<Field *>(vat->parentWidget());
    REQUIRE(field);
    CHECK(field->error().contains(QStringLiteral("closed")));

    bench.page->action(QStringLiteral("agreements.newVersion"))->trigger();
    QDialog *question = openDialog(bench.page.get());
    REQUIRE(question);
    question->findChild<DayEdit *>(QStringLiteral("fromDay"))->setValue(day("2026-10-01"));
    question->findChild<QPushButton *>(QStringLiteral("deed"))->click();
    CHECK(question->isVisible());
    question->findChild<DayEdit *>(QStringLiteral("fromDay"))->setValue(day("2026-12-01"));
    question->findChild<QPushButton *>(QStringLiteral("deed"))->click();
    QApplication::processEvents();
    CHECK(bench.page->shown().isDraft());
    CHECK(bench.page->shown().version->from == day("2026-12-01"));
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
