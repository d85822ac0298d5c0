// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/report_workbook.h"

#include <QCoreApplication>

#include <algorithm>

namespace paybench::exchange {

namespace {

using reports::Table;

struct AsCell {
    Value operator()(std::monostate) const { return {}; }
    Value operator()(const QString &text) const { return text; }
    Value operator()(qint64 number) const { return count(number); }
    Value operator()(Money money) const { return money; }
    Value operator()(UnitPrice price) const { return price; }
    Value operator()(const Ratio &quantity) const { return Quotient{quantity, 2}; }
    Value operator()(reports::Duration duration) const { return Duration{duration.seconds, durations}; }
    Value operator()(reports::Share share) const
    {
        return share.whole > 0 ? Value(Percent{{share.part, share.whole}, 1}) : Value();
    }
    Value operator()(reports::Rate rate) const
    {
        return rate.whole > 0 ? Value(Quotient{{rate.part, rate.whole}, 3}) : Value();
    }
    Value operator()(QDate day) const { return day; }
    Value operator()(Month month) const { return reports::text(month); }

    Duration::Shown durations = Duration::Shown::AsNeeded;
};

// Where a table stands on its sheet.
struct Place {
    int header = 0;
    int rows = 0;

    int firstRow() const { return header + 1; }
    int lastRow() const { return header + rows; }
    int totalRow() const { return header + rows + 1; }
};

QString listed(const std::vector<int> &columns, int row)
{
    QStringList cells;
    for (const int column : columns)
        cells << cellName(row, column);
    return cells.join(u',');
}

// In English and without "="; empty where the value stands for itself.
QString formulaText(const reports::Formula &formula, const Place &place, int row, int column)
{
    const auto cell = [&](std::size_t which) { return cellName(row, formula.columns[which]); };
    switch (formula.kind) {
    case reports::Formula::Kind::None:
        return {};
    case reports::Formula::Kind::SumOfColumn:
        return place.rows == 0
            ? QString()
            : QStringLiteral("SUM(%1)").arg(rangeName(place.firstRow(), column, place.lastRow(), column));
    case reports::Formula::Kind::SumOfCells:
        return QStringLiteral("SUM(%1)").arg(listed(formula.columns, row));
    case reports::Formula::Kind::Product:
        return QStringLiteral("ROUND(%1*%2,2)").arg(cell(0), cell(1));
    case reports::Formula::Kind::Difference:
        return QStringLiteral("%1-%2").arg(cell(0), cell(1));
    case reports::Formula::Kind::Quotient:
        return QStringLiteral("ROUND(%1/%2,2)").arg(cell(0), cell(1));
    case reports::Formula::Kind::Percentage:
        return QStringLiteral("ROUND(%1*%2/100,2)").arg(cell(0)).arg(formula.percent);
    }
    Q_UNREACHABLE();
}

// Figures end at the right, so a text that follows them would touch them.
bool followsFigures(const Table &table, std::size_t column)
{
    using Kind = reports::Column::Kind;
    return column > 0 && table.columns[column].kind == Kind::Text && table.columns[column - 1].kind != Kind::Text;
}

// The rows of one table on a sheet.
struct TableRows {
    const Table &table;
    Place place;
    AsCell as;

    Row of(const std::vector<reports::Cell> &cells, int row, Look look) const
    {
        Row made;
        made.reserve(cells.size());
        for (std::size_t column = 0; column < cells.size(); ++column) {
            const reports::Cell &cell = cells[column];
            made.emplace_back(std::visit(as, cell.value), formulaText(cell.formula, place, row, int(column)), look);
            made.back().isIndented = followsFigures(table, column);
        }
        return made;
    }
    Row header() const
    {
        Row made;
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            const bool isText = table.columns[column].kind == reports::Column::Kind::Text;
            made.emplace_back(table.columns[column].title, isText ? Look::Header : Look::HeaderRight);
            made.back().isIndented = followsFigures(table, column);
        }
        return made;
    }
};

// Header, rows and total, from the sheet's next row on.
Place appendTable(Sheet &sheet, const Table &table, Duration::Shown durations)
{
    const Place place{int(sheet.rows.size()), int(table.rows.size())};
    const TableRows rows{table, place, AsCell{durations}};
    sheet.rows.push_back(rows.header());
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        sheet.rows.push_back(rows.of(table.rows[row], place.firstRow() + int(row), Look::Plain));
    if (!table.total.empty())
        sheet.rows.push_back(rows.of(table.total, place.totalRow(), Look::Total));
    return place;
}

bool hasSeconds(const std::vector<reports::Cell> &cells)
{
    return std::any_of(cells.begin(), cells.end(), [](const reports::Cell &cell) {
        const auto *duration = std::get_if<reports::Duration>(&cell.value);
        return duration && duration->seconds % 60 != 0;
    });
}

// What is shown together is shown in one way, and a spreadsheet cuts seconds off instead of rounding them.
Duration::Shown durationsOf(const std::vector<Table> &tables)
{
    const bool has = std::any_of(tables.begin(), tables.end(), [](const Table &table) {
        return hasSeconds(table.total) || std::any_of(table.rows.begin(), table.rows.end(), hasSeconds);
    });
    return has ? Duration::Shown::Seconds : Duration::Shown::Minutes;
}

void appendNotes(Sheet &sheet, const QStringList &notes)
{
    if (notes.isEmpty())
        return;
    sheet.rows.emplace_back();
    for (const QString &note : notes)
        sheet.rows.push_back({Cell(note, Look::Muted)});
}

void appendTitle(Sheet &sheet, const reports::Report &report)
{
    sheet.rows.push_back({Cell(report.title, Look::Title)});
    sheet.rows.push_back({Cell(report.subtitle, Look::Muted)});
    if (report.preliminary)
        sheet.rows.push_back(
            {Cell(QCoreApplication::translate("reports", "Preliminary: the month is not closed"), Look::Warning)});
    sheet.rows.emplace_back();
}

// Columns are as wide as their widest text; what is longer than a line of paper runs on to the right.
void widen(Sheet &sheet, const Table &table)
{
    constexpr int least = 9;
    constexpr int most = 44;
    constexpr int mostAtTheEnd = 110;
    constexpr int air = 2;
    sheet.columns.resize(std::max(sheet.columns.size(), table.columns.size()), Column{least, {}});
    const auto fit = [&](std::size_t column, const QString &text) {
        const int limit = column + 1 == table.columns.size() ? mostAtTheEnd : most;
        const int wanted = int(text.size()) + air + (followsFigures(table, column) ? air : 0);
        sheet.columns[column].width = std::max(sheet.columns[column].width, std::min(limit, wanted));
    };
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        fit(column, table.columns[column].title);
        for (const auto &row : table.rows)
            fit(column, reports::text(row[column].value));
        if (!table.total.empty())
            fit(column, reports::text(table.total[column].value));
    }
}

Chart chartOf(const Table &table, const QString &sheet, const Place &place)
{
    const auto column = [&](int which) { return Range{sheet, place.firstRow(), which, place.lastRow(), which}; };
    const QString title = table.columns[std::size_t(table.chartColumn)].title;
    Chart chart;
    chart.title = title;
    const bool isByDay = table.columns.front().kind == reports::Column::Kind::Day;
    chart.description = (isByDay ? QCoreApplication::translate("reports", "A column for each day: %1")
                                 : QCoreApplication::translate("reports", "A column for each customer: %1"))
                            .arg(title);
    if (isByDay)
        chart.dayFormat = QStringLiteral("d");
    chart.series = {{title, column(0), column(table.chartColumn)}};
    chart.width = std::clamp(160 + 60 * place.rows, 640, 1400);
    chart.height = place.rows > 12 ? 520 : 320; // the names of many stand aslant
    chart.numberFormat = QStringLiteral("#,##0");
    return chart;
}

Sheet startedSheet(const reports::Report &report, const Table &table, const Workbook &book)
{
    std::vector<QString> taken;
    for (const Sheet &sheet : book.sheets)
        taken.push_back(sheet.name);
    Sheet sheet;
    sheet.name = sheetName(table.title, taken);
    sheet.isLandscape = true;
    appendTitle(sheet, report);
    sheet.frozenRows = int(sheet.rows.size()) + 1;
    sheet.frozenColumns = 1;
    return sheet;
}

// A chart stands under everything else of its sheet, so that no table runs into it.
void placeCharts(Workbook &book)
{
    for (Sheet &sheet : book.sheets) {
        int row = int(sheet.rows.size()) + 1;
        for (Chart &chart : sheet.charts) {
            chart.row = row;
            row += chart.height / 18;
        }
    }
}

} // namespace

Workbook workbookOf(const reports::Report &report)
{
    Workbook book;
    book.title = report.title;
    const Duration::Shown durations = durationsOf(report.tables);
    for (const Table &table : report.tables) {
        const bool isBelow = table.isBelow && !book.sheets.empty();
        if (!isBelow) {
            book.sheets.push_back(startedSheet(report, table, book));
        } else {
            book.sheets.back().rows.emplace_back();
            book.sheets.back().rows.push_back({Cell(table.title, Look::Title)});
        }
        Sheet &sheet = book.sheets.back();
        const Place place = appendTable(sheet, table, durations);
        widen(sheet, table);
        appendNotes(sheet, table.notes);
        if (table.chart && place.rows > 0)
            sheet.charts.push_back(chartOf(table, sheet.name, place));
    }
    placeCharts(book);
    return book;
}

Sheet sheetOf(const Table &table)
{
    Sheet sheet;
    sheet.name = table.title;
    appendTable(sheet, table, durationsOf({table}));
    widen(sheet, table);
    return sheet;
}

} // namespace paybench::exchange
