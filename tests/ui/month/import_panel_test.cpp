// SPDX-License-Identifier: MPL-2.0
#include "ui/month/import_panel.h"

#include "core/store/agreements.h"
#include "core/store/customers.h"
#include "tests/ui/month/import_bench.h"
#include "ui/month/import_question.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QMimeData>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::ui;
using namespace paybench::ui::test;

TEST_CASE("the file of J10 is shown row by row before anything is written (J10)", "[month]")
{
    ImportBench bench;
    const QString before = contentOf(bench.db);
    REQUIRE(bench.open(j10Text()));
    CHECK(bench.panel->isOpen());
    CHECK(bench.panel->canImport());
    CHECK(bench.panel->importText() == QStringLiteral("Import 3 row(s)"));
    CHECK(bench.panel->pills() == QStringList{"3 accepted", "1 duplicate(s) skipped", "1 held", "2 refused"});
    const QStringList states{bench.stateOf(2), bench.stateOf(3), bench.stateOf(4), bench.stateOf(5),
                             bench.stateOf(6), bench.stateOf(7), bench.stateOf(8), bench.stateOf(9)};
    CHECK(states == QStringList{"accepted", "accepted", "accepted", "duplicate", "held", "refused", "refused", "sum row"});
    CHECK(bench.messageOf(2) == QStringLiteral("new volume for October 2026"));
    CHECK(bench.messageOf(5) == QStringLiteral("same as line 4, counted once"));
    CHECK(bench.messageOf(6) == QStringLiteral("customer 199 is not known"));
    CHECK(bench.messageOf(9) == QStringLiteral("the file's own sum, not imported"));
    CHECK(bench.cell(7, 2) == QStringLiteral("2026-13"));
    CHECK(bench.cell(2, 5) == QStringLiteral("1,250"));
    CHECK(bench.cell(9, 5) == QStringLiteral("2,306"));
    CHECK(contentOf(bench.db) == before);
    QAbstractItemModelTester model(bench.panel->table()->model());
}

TEST_CASE("the preview frames the cell that is wrong and no other (J10)", "[month]")
{
    ImportBench bench;
    REQUIRE(bench.open(j10Text()));
    const Cells *cells = bench.panel->table()->cells();
    for (const auto &[line, wrong] : std::vector<std::pair<qint64, int>>{{2, -1}, {5, -1}, {6, -1}, {7, 2}, {8, 5}}) {
        for (int column = 0; column < cells->columnCount(); ++column) {
            CAPTURE(line, column);
            CHECK(cells->look(bench.panel->table()->rowOfLine(line), column).wrong == (column == wrong));
        }
    }
}

TEST_CASE("control totals name the line that makes the difference (J10)", "[month]")
{
    ImportBench bench;
    REQUIRE(bench.open(j10Text()));
    const auto lines = bench.panel->totals()->lines();
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].fileSays == Value(qint64{2306}));
    CHECK(lines[0].accepted == Value(qint64{2294}));
    CHECK(lines[0].difference == Value(qint64{12}));
    CHECK(lines[0].note == QStringLiteral("= line 6, held"));
    CHECK(lines[1].fileSays == Value(qint64{7}));
    CHECK(lines[1].accepted == Value(qint64{3}));
    CHECK(lines[1].note == QStringLiteral("lines 5, 6, 7 and 8"));
    CHECK(lines[2].accepted == Value(kr("23023421.50")));
    CHECK(isNone(lines[2].fileSays));
}

TEST_CASE("importing takes the accepted rows, undo empties the month, and the same file counts as fresh again (J10)", "[month]")
{
    ImportBench bench;
    const QString before = contentOf(bench.db);
    QSignalSpy imported(bench.panel.get(), &ImportPanel::imported);
    REQUIRE(bench.open(j10Text()));
    bench.panel->importRows();
    CHECK(imported.count() == 1);
    CHECK_FALSE(bench.panel->isOpen());
    const std::map<QString, qint64> counts{{"Norrby kommun", 1250}, {QStringLiteral("Söderby kommun"), 980}, {"Bostads AB Viken", 64}};
    CHECK(bench.october() == counts);
    CHECK(withPlainBlanks(bench.steps.stack().undoText()) == QStringLiteral("Import October 2026 (3 row(s))"));

    REQUIRE(bench.open(j10Text()));
    CHECK_FALSE(bench.panel->canImport());
    CHECK(bench.panel->pills().contains(QStringLiteral("3 unchanged")));
    CHECK(bench.messageOf(2) == QStringLiteral("already imported, unchanged"));

    bench.steps.stack().undo();
    CHECK(contentOf(bench.db) == before);
    CHECK(bench.panel->importText() == QStringLiteral("Import 3 row(s)")); // the open preview follows
    CHECK(bench.messageOf(2) == QStringLiteral("new volume for October 2026"));
    bench.panel->importRows();
    CHECK(bench.october() == counts);
}

TEST_CASE("a held row asks below itself, and what is answered goes into the profile with the import (J10)", "[month]")
{
    ImportBench bench;
    directory::Customer customer;
    customer.code = QStringLiteral("110");
    customer.name = QStringLiteral("Stiftelsen Björkgården");
    customer.kind = directory::Customer::Kind::Foundation;
    customer.from = day("2024-01-01");
    given(store::Customers(bench.db).save(customer));
    REQUIRE(bench.open(j10Text()));
    CHECK(bench.panel->table()->openRow() == bench.panel->table()->rowOfLine(6)); // it opens by itself
    bench.ask(6);
    auto *lookup = bench.find<Lookup>("importCustomer");
    REQUIRE(lookup);
    CHECK(lookup->hasFocus());
    QTest::keyClicks(lookup, QStringLiteral("sti"));
    CHECK(lookup->offered().front() == QStringLiteral("Stiftelsen Björkgården"));
    QTest::keyClick(lookup, Qt::Key_Return);
    CHECK(bench.find<QPushButton>("importConnect")->isEnabled());
    CHECK(bench.find<QCheckBox>("importRemember")->isChecked());
    QTest::keyClick(lookup, Qt::Key_Return);
    ImportBench::settle();
    CHECK(bench.stateOf(6) == QStringLiteral("accepted"));
    CHECK(bench.panel->importText() == QStringLiteral("Import 4 row(s)"));
    CHECK(bench.panel->totals()->lines()[0].difference == Value(qint64{0}));
    const QString before = contentOf(bench.db);
    bench.panel->importRows();
    CHECK(bench.october()[QStringLiteral("Stiftelsen Björkgården")] == 12);
    const auto profile = given(store::Profiles(bench.db).named(QStringLiteral("heroma")));
    CHECK(profile.customers.at(QStringLiteral("199")) == customerNamed(bench.db, QStringLiteral("Stiftelsen Björkgården")));
    bench.steps.stack().undo();
    CHECK(contentOf(bench.db) == before);
}

TEST_CASE("an unknown customer can be made in the same step as the import (J10)", "[month]")
{
    ImportBench bench;
    const QString before = contentOf(bench.db);
    REQUIRE(bench.open(j10Text()));
    bench.press("importNewCustomer");
    CHECK(bench.stateOf(6) == QStringLiteral("accepted"));
    CHECK(contentOf(bench.db) == before);
    bench.panel->importRows();
    CHECK(bench.october()[QStringLiteral("Okänd stiftelse")] == 12);
    bench.steps.stack().undo();
    CHECK(contentOf(bench.db) == before);
}

TEST_CASE("a row is skipped, and the answer can be changed", "[month]")
{
    ImportBench bench;
    REQUIRE(bench.open(j10Text()));
    bench.press("importSkip");
    CHECK(bench.stateOf(6) == QStringLiteral("skipped"));
    CHECK(bench.panel->pills().contains(QStringLiteral("1 skipped")));
    bench.ask(6);
    bench.press("importReconsider");
    CHECK(bench.stateOf(6) == QStringLiteral("held"));
    // A customer that was to be made is forgotten with the answer.
    bench.press("importNewCustomer");
    bench.ask(6);
    bench.press("importReconsider");
    CHECK(bench.stateOf(6) == QStringLiteral("held"));
    QTest::keyClick(bench.panel->table(), Qt::Key_Escape);
    CHECK(bench.panel->table()->openRow() == -1);
}

TEST_CASE("a changed volume is confirmed or kept (J10)", "[month]")
{
    const char *answer = GENERATE("importConfirm", "importSkip");
    ImportBench bench(smallCentre());
    REQUIRE(bench.open(j10Text(false).replace(QStringLiteral("1\u00A0250;"), QStringLiteral("1\u00A0251;"))));
    CHECK(bench.stateOf(2) == QStringLiteral("held"));
    CHECK(bench.messageOf(2) == QStringLiteral("1,250 → 1,251"));
    CHECK_FALSE(bench.panel->canImport());
    bench.ask(2);
    bench.press(answer);
    const bool isConfirmed = QLatin1String(answer) == QLatin1String("importConfirm");
    CHECK(bench.panel->canImport() == isConfirmed);
    if (!isConfirmed)
        return;
    bench.panel->importRows();
    CHECK(bench.october()[QStringLiteral("Norrby kommun")] == 1251);
}

TEST_CASE("of two different rows one is chosen", "[month]")
{
    ImportBench bench;
    QString text = j10Text(false);
    const int second = int(text.lastIndexOf(QStringLiteral("Bostads AB Viken;64")));
    REQUIRE(bench.open(text.replace(second, 19, QStringLiteral("Bostads AB Viken;66"))));
    CHECK(bench.stateOf(4) == QStringLiteral("held"));
    CHECK(bench.stateOf(5) == QStringLiteral("held"));
    bench.ask(5);
    bench.press("importChoose");
    CHECK(bench.stateOf(4) == QStringLiteral("skipped"));
    CHECK(bench.stateOf(5) == QStringLiteral("accepted"));
    bench.panel->importRows();
    CHECK(bench.october()[QStringLiteral("Bostads AB Viken")] == 66);
}

TEST_CASE("a row of a closed month offers a correction line in the next open one (J10)", "[month]")
{
    ImportBench bench(smallCentre());
    given(bench.db.step(QStringLiteral("Close"), [&]() -> Done {
        reports::MonthBasis basis;
        basis.month = october2026;
        return done(store::Months(bench.db).close(basis, QStringLiteral("Mona"), bench.db.now()));
    }));
    REQUIRE(bench.open(j10Text(false).replace(QStringLiteral("1\u00A0250;"), QStringLiteral("1\u00A0251;"))));
    CHECK(bench.stateOf(2) == QStringLiteral("refused"));
    CHECK_FALSE(bench.panel->canImport());
    const QString before = contentOf(bench.db);
    bench.ask(2);
    bench.press("importCorrect");
    CHECK(bench.panel->canImport());
    CHECK(bench.panel->importText() == QStringLiteral("Add 1 correction line(s)"));
    bench.panel->importRows();
    const auto corrections = given(store::Months(bench.db).corrections(october2026.plus(1)));
    REQUIRE(corrections.size() == 1);
    CHECK(corrections[0].amount == kr(62));
    CHECK(corrections[0].corrects == october2026);
    CHECK(corrections[0].quantity.numerator == 1);
    CHECK(bench.october()[QStringLiteral("Norrby kommun")] == 1250);
    bench.steps.stack().undo();
    CHECK(contentOf(bench.db) == before);
}
