// SPDX-License-Identifier: MPL-2.0
#include "tests/ui/table/table_page.h"
#include "ui/table/table_order.h"
#include "ui/table/total_row.h"

#include <catch2/catch.hpp>

#include <QHeaderView>
#include <QSignalSpy>

using namespace paybench;
using namespace paybench::ui;
using namespace paybench::ui::tests;

TEST_CASE("totals follow the filter", "[table]")
{
    Page page;
    TotalRow total(&page.view);
    CHECK(total.model()->index(0, 0).data().toString() == "Total 3");
    CHECK(total.model()->index(0, 1).data(Qt::EditRole).toString() == "2442");
    page.view.setFilter("norr");
    CHECK(total.model()->index(0, 1).data(Qt::EditRole).toString() == "1250");
    CHECK(total.columnWidth(1) == page.view.columnWidth(1));
}

TEST_CASE("what is exported is typed and complete, with its totals", "[table]")
{
    Page page;
    QSignalSpy asked(&page.view, &TableView::exportRequested);
    page.view.setColumnHidden(3, true);
    page.view.requestExport();
    REQUIRE(asked.size() == 1);
    const TableData table = page.view.contents();
    REQUIRE(table.columns.size() == 3);
    CHECK(table.columns[2].kind == Kind::Money);
    REQUIRE(table.rows.size() == 4);
    CHECK(table.rows[0].cells[2] == Value(kronor(77500)));
    CHECK(table.rows[3].kind == TableData::RowKind::Total);
}

TEST_CASE("widths, order and hidden columns come back", "[table]")
{
    Page page;
    page.view.setColumnWidth(1, 177);
    emit page.view.horizontalHeader()->sectionClicked(2);
    emit page.view.horizontalHeader()->sectionClicked(2);
    TableView again("test");
    again.setCells(&page.model);
    CHECK(again.columnWidth(1) == 177);
    CHECK(again.model()->index(0, 0).data().toString() == "Norrby kommun");
    CHECK(again.order()->sortOrder() == Qt::DescendingOrder);
    QSettings().clear();
}

TEST_CASE("a widget opens below a row, moves with it and closes", "[table]")
{
    Page page;
    auto *panel = new QWidget;
    panel->setMinimumSize(100, 80);
    auto *box = new QWidget(panel);
    box->resize(10, 10);
    page.view.openBelow(1, panel);
    CHECK(page.view.openRow() == 1);
    CHECK(page.view.verticalHeader()->sectionSize(1) > page.view.verticalHeader()->sectionSize(0));
    CHECK(panel->geometry().top() == page.view.visualRect(page.at(1, 0)).top() + 30);
    page.view.closeBelow();
    CHECK(page.view.openRow() == -1);
    CHECK(page.view.verticalHeader()->sectionSize(1) == 30);
}

TEST_CASE("a table can stand in a narrow window, and says what it is for when empty", "[table]")
{
    Page page;
    CHECK(page.view.minimumSizeHint().width() <= 200);
    page.view.setGrowing(true);
    CHECK(page.view.sizeHint().height() == 30 + 3 * 30);
    page.view.setEmptyText("Nothing yet.");
    page.model.setRows({});
    CHECK_FALSE(page.view.grab().isNull());
}

TEST_CASE("ten thousand rows are filtered by their words", "[table]")
{
    Page page;
    std::vector<Row> many;
    for (int i = 0; i < 10000; ++i)
        many.push_back({i + 1, QStringLiteral("Customer %1").arg(i), i, kronor(i), {}});
    page.model.setRows(many);
    page.view.setFilter("customer 99");
    CHECK(page.view.shownRows() == 111);
}
