// SPDX-License-Identifier: MPL-2.0
#include "tests/ui/table/table_page.h"
#include "ui/table/wrapped_text.h"

#include <catch2/catch.hpp>

#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace paybench;
using namespace paybench::ui;
using namespace paybench::ui::tests;

namespace {

const QString sentence = QStringLiteral("customer 199 is not known: connect the row, add the customer or leave the row out");

std::vector<Column<Row>> wrappingColumns()
{
    return {{.id = "id", .title = [] { return QString("Line"); }, .kind = Kind::Count, .value = [](const Row &row) { return row.id; }},
            {.id = "message", .title = [] { return QString("Message"); }, .value = [](const Row &row) { return row.name; },
             .stretch = true, .wraps = true}};
}

} // namespace

TEST_CASE("a text is cut into lines that fit, and nothing of it is lost", "[table]")
{
    dress(*qApp);
    const QFont font = face(Face::Body);
    const QFontMetrics metrics(font);
    CHECK(wrappedLines("short", font, 200) == QStringList{"short"});
    const QStringList lines = wrappedLines(sentence, font, metrics.horizontalAdvance(sentence) / 2);
    CHECK(lines.size() >= 2);
    CHECK(lines.join(u' ') == sentence);
    for (const QString &line : lines)
        CHECK(metrics.horizontalAdvance(line) <= metrics.horizontalAdvance(sentence) / 2);
    const LineGuess guess(font);
    CHECK(guess.linesOf("short", 200) == 1);
    for (const int width : {120, 180, 260, 400}) {
        CHECK(guess.linesOf(sentence, width) >= wrappedLines(sentence, font, width).size());
        CHECK(guess.linesOf(sentence, width) <= wrappedLines(sentence, font, width).size() + 1);
    }
    const QStringList two = wrappedLines(sentence, font, metrics.horizontalAdvance(sentence) / 5, 2);
    REQUIRE(two.size() == 2);
    CHECK(two.last().endsWith(QChar(0x2026)));
}

TEST_CASE("a row grows with its sentence and shrinks when there is room", "[table]")
{
    dress(*qApp);
    QSettings().clear();
    TableModel<Row> model(wrappingColumns());
    model.setRows({{1, "fine", 0, {}, {}}, {2, sentence, 0, {}, {}}});
    TableView view("wrapping");
    view.setCells(&model);
    view.resize(260, 300);
    view.show();
    CHECK(view.rowHeight(0) == view.lineHeight());
    CHECK(view.rowHeight(1) > view.lineHeight());
    view.resize(1200, 300);
    QApplication::processEvents();
    CHECK(view.rowHeight(1) == view.lineHeight());

    view.resize(260, 300);
    QApplication::processEvents();
    const int own = view.rowHeight(1);
    auto *panel = new QWidget;
    panel->setMinimumSize(100, 80);
    view.openBelow(1, panel);
    CHECK(view.rowHeight(1) == own + 80);
    CHECK(view.topHeight(1) == own);
    view.closeBelow();
    CHECK(view.rowHeight(1) == own);
}

TEST_CASE("headings fold before a table scrolls sideways", "[table]")
{
    dress(*qApp);
    QSettings().clear();
    std::vector<Column<Row>> columns;
    for (int at = 0; at < 5; ++at)
        columns.push_back({.id = QString::number(at), .title = [] { return QString("Charged hours of the month"); }, .kind = Kind::Count,
                           .value = [](const Row &row) { return row.id; }});
    TableModel<Row> model(columns);
    model.setRows({{1, {}, 0, {}, {}}});
    TableView view("folding");
    view.setCells(&model);
    view.show();
    view.resize(1400, 200);
    QApplication::processEvents();
    const int flat = view.horizontalHeader()->height();
    const int least = view.leastWidth();
    view.resize(least + 10, 200);
    QApplication::processEvents();
    CHECK(view.horizontalScrollBar()->maximum() == 0);
    CHECK(view.horizontalHeader()->height() > flat);
    CHECK(foldedHeading("Charged hours", face(Face::Caption)).split(QChar(QChar::LineSeparator)) == QStringList{"Charged", "hours"});
    CHECK(foldedHeading("Hours", face(Face::Caption)) == "Hours");
}

TEST_CASE("a table as high as its rows is whole where everything scrolls, and the row that adds one comes into view", "[table]")
{
    Page page;
    QScrollArea area;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    auto *view = new TableView("inScroll");
    view->setCells(&page.model);
    view->setGrowing(true);
    column->addWidget(view);
    area.setWidgetResizable(true);
    area.setWidget(content);
    area.resize(500, 110);
    area.show();
    QApplication::setActiveWindow(&area);
    view->setFocus();
    QApplication::processEvents();
    CHECK(view->height() >= view->verticalHeader()->length());
    view->setCurrentIndex(view->model()->index(2, 0));
    page.rows.push_back({4, "Add a customer…", 0, {}, {}});
    page.model.setRows(page.rows);
    QTest::qWait(20);
    const QRect last = view->visualRect(view->model()->index(3, 0));
    const int bottom = view->viewport()->mapTo(area.viewport(), last.bottomLeft()).y();
    CHECK(bottom <= area.viewport()->height());
    CHECK(area.horizontalScrollBar()->value() == 0);
}
