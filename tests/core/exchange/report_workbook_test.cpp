// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/csv.h"
#include "core/exchange/file_bytes.h"
#include "core/exchange/report_workbook.h"
#include "core/exchange/sheet_read.h"
#include "core/exchange/xlsx_write.h"
#include "tests/support/october.h"
#include "tests/support/soffice.h"

#include <QDir>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

using namespace paybench;
using namespace paybench::exchange;

namespace {

const Sheet &sheet(const Workbook &book, const char *name)
{
    return *std::find_if(book.sheets.begin(), book.sheets.end(),
                         [name](const Sheet &one) { return one.name == QLatin1String(name); });
}

// The first cell of the sheet with that look and value, or nullptr.
const Cell *find(const Sheet &in, const Value &value)
{
    for (const Row &row : in.rows) {
        for (const Cell &cell : row) {
            if (cell.value == value)
                return &cell;
        }
    }
    return nullptr;
}

// The cells of a sheet of a file, by row and column.
std::map<std::pair<qint64, std::size_t>, QByteArray> cellsOf(const QString &path, const QString &name)
{
    std::map<std::pair<qint64, std::size_t>, QByteArray> cells;
    const auto bytes = readFile(path);
    REQUIRE(bytes);
    const auto read = readSheet(*bytes, path, name);
    REQUIRE(read);
    read->cells.eachRow([&cells](qint64 line, std::span<const QByteArrayView> fields) {
        for (std::size_t column = 0; column < fields.size(); ++column)
            cells[{line, column}] = fields[column].toByteArray();
        return true;
    });
    return cells;
}

// What a number becomes in a spreadsheet.
double numberOf(const Value &value)
{
    if (const auto *duration = std::get_if<Duration>(&value))
        return double(duration->seconds) / 86400;
    if (const auto *quotient = std::get_if<Quotient>(&value))
        return double(quotient->of.numerator) / double(quotient->of.denominator);
    return plainText(value, u'.').toDouble();
}

double readNumber(const QByteArray &text)
{
    const QList<QByteArray> parts = text.split(':'); // a duration comes as 12:15:00
    if (parts.size() < 2)
        return text.toDouble();
    return (parts[0].toDouble() * 3600 + parts[1].toDouble() * 60 + (parts.size() > 2 ? parts[2].toDouble() : 0))
        / 86400;
}

Workbook withWrongCache(Workbook book)
{
    for (Sheet &one : book.sheets) {
        for (Row &row : one.rows) {
            for (Cell &cell : row) {
                if (!cell.formula.isEmpty())
                    cell.value = count(999);
            }
        }
    }
    return book;
}

} // namespace

TEST_CASE("the report's workbook has the sheets of J5", "[exchange]")
{
    QStringList names;
    const Workbook book = workbookOf(octoberReport());
    for (const Sheet &one : book.sheets)
        names << one.name;
    CHECK(names.join(u',') == QStringLiteral("Summary,Invoice basis,Volumes,Hours,How computed"));
    CHECK(faults(book).empty());
}

TEST_CASE("cells of the report stay what they are, and totals are formulas", "[exchange]")
{
    const Workbook book = workbookOf(octoberReport());
    const Cell *total = find(sheet(book, "Invoice basis"), kr("165697.50"));
    REQUIRE(total);
    CHECK(total->formula.startsWith(QStringLiteral("SUM(H")));
    CHECK(total->look == Look::Total);
    const Cell *line = find(sheet(book, "Invoice basis"), kr("77500.00"));
    REQUIRE(line);
    CHECK(line->formula.startsWith(QStringLiteral("ROUND(F")));
    const Cell *logged = find(sheet(book, "Summary"), Duration{12 * 3600 + 15 * 60});
    CHECK(logged);
    const Cell *vat = find(sheet(book, "Summary"), kr("1453.13"));
    REQUIRE(vat);
    CHECK(vat->formula.contains(QStringLiteral("*25/100,2)")));
    CHECK(sheet(book, "Summary").charts.size() == 1);
    CHECK(find(sheet(book, "Summary"), Value(QStringLiteral("Preliminary: the month is not closed"))));
}

TEST_CASE("a text that follows figures stands off from them, in heading, rows and sum", "[exchange]")
{
    reports::Table table;
    table.columns = {{QStringLiteral("Who"), reports::Column::Kind::Text},
                     {QStringLiteral("Contacts"), reports::Column::Kind::Count},
                     {QStringLiteral("State"), reports::Column::Kind::Text},
                     {QStringLiteral("Trainer"), reports::Column::Kind::Text}};
    const std::vector<reports::Cell> row{reports::Cell(QStringLiteral("Greta")), reports::Cell(qint64{20}), reports::Cell(QStringLiteral("Booked")),
                                         reports::Cell(QStringLiteral("Eva"))};
    table.rows = {row};
    table.total = row;
    const Sheet made = sheetOf(table);
    REQUIRE(made.rows.size() == 3);
    for (const Row &each : made.rows) {
        for (std::size_t column = 0; column < each.size(); ++column)
            CHECK(each[column].isIndented == (column == 2));
    }
}

TEST_CASE("durations of one report are shown in one way, and lose nothing", "[exchange]")
{
    reports::Table table;
    table.columns = {{QStringLiteral("Person"), reports::Column::Kind::Text}, {QStringLiteral("Time"), reports::Column::Kind::Duration}};
    table.rows = {{reports::Cell(QStringLiteral("Anna")), reports::Cell(reports::Duration{3600})},
                  {reports::Cell(QStringLiteral("Bo")), reports::Cell(reports::Duration{3661})}};
    const auto csv = csvOf(sheetOf(table), CsvForm());
    REQUIRE(csv);
    CHECK(csv->contains("Anna;1:00:00"));
    CHECK(csv->contains("Bo;1:01:01"));
    reports::Report report;
    report.tables = {table};
    const Workbook book = workbookOf(report);
    for (const Row &row : book.sheets.front().rows) {
        for (const Cell &cell : row) {
            if (const auto *duration = std::get_if<Duration>(&cell.value))
                CHECK(duration->shown == Duration::Shown::Seconds); // the hour too
        }
    }
    CHECK(find(book.sheets.front(), Duration{3661}));
}

TEST_CASE("a name that looks like a formula stays a text", "[exchange]")
{
    reports::MonthInputs inputs = octoberInputs();
    inputs.customers[0].name = QStringLiteral("=HYPERLINK(\"http://x\")");
    reports::MonthlyInputs monthly;
    monthly.basis = reports::monthBasis(inputs);
    const Workbook book = workbookOf(reports::monthlyReport(monthly));
    const Cell *name = find(sheet(book, "Summary"), Value(inputs.customers[0].name));
    REQUIRE(name);
    CHECK(name->formula.isEmpty());
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("r.xlsx"));
    REQUIRE(writeXlsx(book, path));
    const auto cells = cellsOf(path, QStringLiteral("Summary"));
    CHECK(std::any_of(cells.begin(), cells.end(),
                      [&](const auto &cell) { return QString::fromUtf8(cell.second) == inputs.customers[0].name; }));
}

TEST_CASE("a report of an empty month can be written", "[exchange]")
{
    reports::MonthlyInputs inputs;
    inputs.basis.month = month("2026-10");
    QTemporaryDir folder;
    CHECK(writeXlsx(workbookOf(reports::monthlyReport(inputs)), folder.filePath(QStringLiteral("empty.xlsx"))));
}

TEST_CASE("LibreOffice computes every formula of the report again and finds the same (J5)", "[exchange][soffice]")
{
    if (!hasSoffice()) {
        WARN("LibreOffice is not installed: the report's formulas were not computed again");
        return;
    }
    // The stored results are wrong on purpose, so that what is read back has been computed.
    const Workbook book = workbookOf(octoberReport());
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.xlsx"));
    REQUIRE(writeXlsx(withWrongCache(book), path));
    const QString out = folder.filePath(QStringLiteral("out"));
    REQUIRE(QDir().mkpath(out));
    REQUIRE(converted({path}, QStringLiteral("xlsx"), out));
    int formulas = 0;
    bool hasTotal = false;
    for (const Sheet &one : book.sheets) {
        const auto cells = cellsOf(out + QStringLiteral("/report.xlsx"), one.name);
        for (std::size_t row = 0; row < one.rows.size(); ++row) {
            for (std::size_t column = 0; column < one.rows[row].size(); ++column) {
                const Cell &cell = one.rows[row][column];
                if (cell.formula.isEmpty())
                    continue;
                ++formulas;
                const auto found = cells.find({qint64(row) + 1, column});
                CAPTURE(one.name, cell.formula);
                REQUIRE(found != cells.end());
                const double read = readNumber(found->second);
                CHECK(std::abs(read - numberOf(cell.value)) < 0.0000001);
                hasTotal = hasTotal || found->second == "165697.5";
            }
        }
    }
    CHECK(formulas == 60);
    CHECK(hasTotal);
}
