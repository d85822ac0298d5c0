// SPDX-License-Identifier: MPL-2.0
#include "tests/ui/table/table_page.h"
#include "ui/table/cell_note.h"
#include "ui/table/clipboard.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QHeaderView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace paybench;
using namespace paybench::ui;
using namespace paybench::ui::tests;

TEST_CASE("the model keeps Qt's promises while rows come, go and change", "[table]")
{
    Page page;
    QAbstractItemModelTester tester(&page.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester proxied(page.view.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    page.rows.push_back({4, "Viken", 64, kronor(3968), {}});
    page.rows.erase(page.rows.begin());
    page.model.setRows(page.rows);
    CHECK(page.view.model()->rowCount() == 3);
    page.rows = {{9, "North", 0, {}, {}, true}, {1, "Norrby", 1, {}, {}}};
    page.model.setRows(page.rows);
    CHECK(page.text(0, 0) == "North");
    CHECK(page.view.shownRows() == 1);
}

TEST_CASE("new rows keep the selection where the keys stay", "[table]")
{
    Page page;
    page.view.selectRow(2);
    page.rows.erase(page.rows.begin());
    page.model.setRows(page.rows);
    CHECK(page.view.currentRow() == 1);
    CHECK(page.model.row(page.view.currentRow()).id == 3);
}

TEST_CASE("cells are shown as people read them and copied as plain digits", "[table]")
{
    Page page;
    CHECK(page.text(0, 2).contains("77"));
    CHECK(page.text(0, 2) != "77500.00");
    CHECK(page.at(0, 2).data(Qt::EditRole).toString() == "77500.00");
    CHECK(page.text(1, 3) == QStringLiteral("\u2013"));
    CHECK(page.at(1, 3).data(Qt::EditRole).toString().isEmpty());
    CHECK(page.at(1, 3).data(Qt::AccessibleTextRole).toString() == "none");
    CHECK(page.at(0, 1).data(Qt::AccessibleTextRole).toString().contains("can be edited"));
}

TEST_CASE("Ctrl+C copies with headings, as tabbed text and as HTML", "[table]")
{
    Page page;
    page.view.selectionModel()->select(QItemSelection(page.at(0, 1), page.at(1, 2)), QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(&page.view, Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    CHECK(copied->text() == "Payslips\tAmount\n1250\t77500.00\n980\t60760.00\n");
    CHECK(copied->html().contains("<th style=\"text-align:right\">Payslips</th>"));
    CHECK(copied->html().contains(">60760.00</td>"));
}

TEST_CASE("Ctrl+A and Ctrl+C copy the whole table that is shown", "[table]")
{
    Page page;
    page.view.setFilter("ekero");
    QTest::keyClick(&page.view, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&page.view, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == QStringLiteral("Customer\tPayslips\tAmount\tHours\nEkerö\t980\t60760.00\t\n"));
}

TEST_CASE("a block is pasted into cells that can be edited", "[table]")
{
    Page page;
    page.view.setCurrentIndex(page.at(0, 1));
    QApplication::clipboard()->setText("1\r\n2\r\n");
    QTest::keyClick(&page.view, Qt::Key_V, Qt::ControlModifier);
    CHECK(page.rows[0].payslips == 1);
    CHECK(page.rows[1].payslips == 2);
    CHECK(page.rows[2].payslips == 212);
}

TEST_CASE("one value fills every selected cell", "[table]")
{
    Page page;
    page.view.selectionModel()->select(QItemSelection(page.at(0, 1), page.at(2, 1)), QItemSelectionModel::ClearAndSelect);
    page.view.selectionModel()->setCurrentIndex(page.at(0, 1), QItemSelectionModel::NoUpdate);
    QApplication::clipboard()->setText("7");
    page.view.paste();
    CHECK(page.rows[0].payslips == 7);
    CHECK(page.rows[2].payslips == 7);
}

TEST_CASE("a paste is all or nothing, and what was refused is marked", "[table]")
{
    Page page;
    QSignalSpy refused(&page.view, &TableView::refused);
    const auto [start, pasted] = GENERATE(table<int, const char *>({{1, "1\nx\n3"}, {1, "1\t2"}, {0, "a"}, {1, "1\n2\n3\n4"}}));
    CAPTURE(pasted);
    page.view.setCurrentIndex(page.at(0, start));
    QApplication::clipboard()->setText(QString::fromLatin1(pasted));
    page.view.paste();
    CHECK(page.rows[0].payslips == 1250);
    CHECK(page.rows[1].payslips == 980);
    REQUIRE(refused.size() >= 1);
    bool marked = false;
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 4; ++column)
            marked = marked || !page.view.refusal(page.at(row, column)).isEmpty();
    }
    CHECK(marked);
    page.view.clearRefusals();
    CHECK(page.view.refusal(page.at(1, 1)).isEmpty());
}

TEST_CASE("a page can take a paste as one step", "[table]")
{
    Page page;
    std::vector<CellEdit> taken;
    page.view.setPasting([&taken](const std::vector<CellEdit> &edits) {
        taken = edits;
        return Done();
    });
    page.view.setCurrentIndex(page.at(1, 1));
    QApplication::clipboard()->setText("5\n6");
    page.view.paste();
    REQUIRE(taken.size() == 2);
    CHECK(taken[1].row == 2);
    CHECK(taken[1].text == "6");
    CHECK(page.rows[1].payslips == 980);
}

TEST_CASE("spreadsheets' quoted cells are read, with tabs and lines inside", "[table]")
{
    const auto cells = cellsOfText("a\t\"b\nc\"\r\n\"d\"\"e\"\tf");
    REQUIRE(cells.size() == 2);
    CHECK(cells[0][1] == "b\nc");
    CHECK(cells[1][0] == "d\"e");
    CHECK(cellsOfText("").empty());
}

TEST_CASE("Enter commits an edit, Esc restores", "[table]")
{
    Page page;
    QLineEdit *editor = page.openEditor(0, 1);
    REQUIRE(editor);
    CHECK(editor->selectedText() == "1250");
    editor->setText("1300");
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(page.rows[0].payslips == 1300);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    editor = page.openEditor(1, 1);
    REQUIRE(editor);
    editor->setText("5");
    QTest::keyClick(editor, Qt::Key_Escape);
    CHECK(page.rows[1].payslips == 980);
}

TEST_CASE("a refused edit keeps its text, framed, with the reason beside it", "[table]")
{
    Page page;
    QLineEdit *editor = page.openEditor(0, 1);
    REQUIRE(editor);
    editor->setText("18o");
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(page.rows[0].payslips == 1250);
    CHECK(editor->isVisible());
    CHECK(editor->text() == "18o");
    CHECK(editor->property("bad").toBool());
    CHECK(editor->accessibleDescription() == "Enter a whole number.");
    const auto *note = page.view.viewport()->findChild<CellNote *>();
    REQUIRE(note);
    CHECK(note->isVisible());
    page.model.setRows(page.rows); // another change in the table leaves it as typed
    CHECK(editor->text() == "18o");
    QTest::keyClick(editor, Qt::Key_Escape);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(note->isVisible());
    CHECK(page.text(0, 1).contains("250"));
}

TEST_CASE("texts sort as the language does, with numbers by size; none comes first", "[table]")
{
    Page page;
    page.rows = {{1, "Viken 10", 3, {}, {}}, {2, "Viken 9", 2, {}, Ratio {1, 2}}, {3, "ekero", 1, {}, Ratio {1, 3}}};
    page.model.setRows(page.rows);
    emit page.view.horizontalHeader()->sectionClicked(0);
    CHECK(page.text(0, 0) == "ekero");
    CHECK(page.text(1, 0) == "Viken 9");
    emit page.view.horizontalHeader()->sectionClicked(3);
    CHECK(page.text(0, 0) == "Viken 10");
    CHECK(page.text(1, 0) == "ekero");
    emit page.view.horizontalHeader()->sectionClicked(3);
    CHECK(page.text(0, 0) == "Viken 9");
    emit page.view.horizontalHeader()->sectionClicked(3);
    CHECK(page.text(0, 0) == "Viken 10"); // the third click gives the page's own order back
}

TEST_CASE("captions stay over their groups in any order, and go when their rows are filtered away", "[table]")
{
    Page page;
    page.rows = {{1, "North", 0, {}, {}, true}, {2, "Bo", 5, {}, {}}, {3, "Anna", 7, {}, {}}, {4, "South", 0, {}, {}, true}, {5, "Maria", 1, {}, {}}};
    page.model.setRows(page.rows);
    page.view.model()->sort(1, Qt::DescendingOrder);
    QStringList names;
    for (int row = 0; row < page.view.model()->rowCount(); ++row)
        names << page.text(row, 0);
    CHECK(names == QStringList({"North", "Anna", "Bo", "South", "Maria"}));
    page.view.setFilter("mar");
    REQUIRE(page.view.model()->rowCount() == 2);
    CHECK(page.text(0, 0) == "South");
    page.view.setFilter("");
    page.view.setCurrentIndex(page.at(2, 0));
    QTest::keyClick(&page.view, Qt::Key_Down);
    CHECK(page.view.currentIndex().row() == 4); // the caption is passed over
    QTest::keyClick(&page.view, Qt::Key_Home, Qt::ControlModifier);
    CHECK(page.view.currentIndex().row() == 1);
}

TEST_CASE("the selection is counted, summed and averaged", "[table]")
{
    Page page;
    QSignalSpy summed(&page.view, &TableView::selectionSummed);
    page.view.selectionModel()->select(QItemSelection(page.at(0, 2), page.at(2, 2)), QItemSelectionModel::ClearAndSelect);
    REQUIRE(summed.size() >= 1);
    const Summary summary = page.view.summary();
    CHECK(summary.cells == 3);
    REQUIRE(summary.figures.size() == 1);
    CHECK(*sum(Kind::Money, summary.figures[0].values) == Value(kronor(151404)));
    CHECK(*average(Kind::Money, summary.figures[0].values) == Value(kronor(50468)));
    CHECK(summaryTexts(summary).size() == 3);
    CHECK(summaryTexts(Summary {}).empty());
    page.view.selectionModel()->select(QItemSelection(page.at(0, 0), page.at(0, 3)), QItemSelectionModel::ClearAndSelect);
    const auto mixed = summaryTexts(page.view.summary());
    REQUIRE(mixed.size() == 4);
    CHECK(mixed[1].first == "Payslips");
    page.view.selectionModel()->select(QItemSelection(page.at(0, 0), page.at(1, 1)), QItemSelectionModel::ClearAndSelect);
    const auto words = summaryTexts(page.view.summary()); // names beside one column of figures: rows are counted, the sum has a name
    REQUIRE(words.size() == 2);
    CHECK(words[0].second == "2");
    CHECK(words[1].first == "Payslips");
    page.view.selectionModel()->select(QItemSelection(page.at(0, 0), page.at(0, 1)), QItemSelectionModel::ClearAndSelect);
    CHECK(summaryTexts(page.view.summary()).empty()); // one line is read, not summed
}
