// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/file_bytes.h"
#include "core/exchange/xlsx_write.h"
#include "tests/core/exchange/documents.h"
#include "tests/support/makers.h"
#include "tests/support/soffice.h"

#include <QDir>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <ctime>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
#endif

using namespace paybench;
using namespace paybench::exchange;

namespace {

Cell text(const char *words)
{
    return {QString::fromUtf8(words)};
}

// The invoice basis of journey J5: K1, K2, K3 and their sum as formulas.
Sheet invoiceBasis()
{
    Sheet sheet;
    sheet.name = QStringLiteral("Invoice basis");
    sheet.columns = {{24, {}}, {10, {}}, {10, {}}, {14, {}}, {12, {}}, {12, {}}, {12, {}}};
    sheet.frozenRows = 1;
    const auto header = [](const char *words) { return Cell(QString::fromUtf8(words), Look::Header); };
    sheet.rows = {{header("Customer"), header("Payslips"), header("Each"), header("Payslip amount"), header("Hours"),
                   header("SLA"), header("Day")},
                  {text("Norrby kommun"),
                   {count(1250)},
                   {each("62.00")},
                   {kr("77500.00"), QStringLiteral("B2*C2")},
                   {Duration{12 * 3600 + 15 * 60}},
                   {Percent{{121, 127}, 1}},
                   {day("2026-10-14")}},
                  {text("Söderby kommun"),
                   {count(980)},
                   {each("62.00")},
                   {kr("60760.00"), QStringLiteral("B3*C3")},
                   {Duration{0}},
                   {Percent{{92, 92}, 1}},
                   {day("2026-10-31")}},
                  {text("Bostads AB Viken"),
                   {count(64)},
                   {each("61.2345")},
                   {kr("3919.01"), QStringLiteral("ROUND(B4*C4,2)")},
                   {Duration{68 * 60}},
                   {Percent{{12, 14}, 1}, Look::Warning},
                   {day("2024-02-29")}},
                  {},
                  {{QStringLiteral("Total"), Look::Total},
                   {count(2294), QStringLiteral("SUM(B2:B4)"), Look::Total},
                   {{}, Look::Total},
                   {kr("142179.01"), QStringLiteral("SUM(D2:D4)"), Look::Total},
                   {Duration{13 * 3600 + 23 * 60}, QStringLiteral("SUM(E2:E4)"), Look::Total},
                   {Quotient{{225, 233}, 3}},
                   {QStringLiteral("ok"), QStringLiteral("IF(B6=2294,\"ok\",\"no\")")}}};
    return sheet;
}

Sheet textSheet()
{
    Sheet sheet;
    sheet.name = QStringLiteral("Texts å");
    sheet.rows = {
        {text("=1+1"), text("+46"), text("-5"), text("@x"), text("\ttab")},
        {text("two\nlines"), text(" blanks "), text("<b>&\"'"), text("_x000D_"), {Digits{"1234567890123456789"}}},
        {{Digits{"0.164"}}, {kr("-0.05")}, {kr("9999999999999.99")}, {Duration{-1800}}, text("å\u00a0ä\u202fö 😀")}};
    return sheet;
}

Workbook book()
{
    Workbook made;
    made.title = QStringLiteral("October 2026");
    made.created = QDateTime(QDate(2026, 11, 2), QTime(8, 0), Qt::UTC);
    made.sheets = {invoiceBasis(), textSheet()};
    return made;
}

QStringList namesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
}

Sheet longSheet(int rows)
{
    Sheet sheet;
    sheet.name = QStringLiteral("Long");
    for (int i = 0; i < rows; ++i)
        sheet.rows.push_back(
            {text("Norrby kommun"), {count(i)}, {kr(i)}, text("more text in a cell"), {day("2026-10-14")}});
    return sheet;
}

const QStringList basisRows = {"1|Customer|Payslips|Each|Payslip amount|Hours|SLA|Day",
                               "2|Norrby kommun|1250|62|77500|12:15:00|0.952755905511811|2026-10-14",
                               "3|Söderby kommun|980|62|60760|0:00:00|1|2026-10-31",
                               "4|Bostads AB Viken|64|61.2345|3919.01|1:08:00|0.857142857142857|2024-02-29",
                               "6|Total|2294||142179.01|13:23:00|0.965665236051502|ok"};

} // namespace

TEST_CASE("what is written is read again as the same values, in both modes (J5)", "[exchange]")
{
    const Memory memory = GENERATE(Memory::Ordinary, Memory::Constant);
    QTemporaryDir folder;
    const QString path = folder.filePath("report å.xlsx");
    REQUIRE(writeXlsx(book(), path, memory));
    CHECK(namesIn(folder) == QStringList{"report å.xlsx"});
    const auto bytes = readFile(path);
    REQUIRE(bytes);
    const auto basis = readTable(*bytes, "report.xlsx");
    REQUIRE(basis);
    CHECK(basis->sheets() == std::vector<QString>{"Invoice basis", QStringLiteral("Texts å")});
    CHECK(rowsOf(basis) == basisRows);
    CHECK(basis->notes().empty());
    // readTable takes blanks off the ends, as an import wants it.
    CHECK(rowsOf(readTable(*bytes, "report.xlsx", {Encoding::Detect, 0, QStringLiteral("Texts å")}))
          == QStringList{"1|=1+1|+46|-5|@x|tab", "2|two\nlines|blanks|<b>&\"'|_x000D_|1234567890123456789",
                         QStringLiteral("3|0.164|-0.05|9999999999999.99|-0:30:00|å\u00a0ä\u202fö 😀")});
}

TEST_CASE("the same workbook gives the same bytes", "[exchange]")
{
    QTemporaryDir folder;
    REQUIRE(writeXlsx(book(), folder.filePath("a.xlsx")));
    REQUIRE(writeXlsx(book(), folder.filePath("b.xlsx")));
    // The zip's own time stamps aside, which count in steps of two seconds.
    CHECK(readFile(folder.filePath("a.xlsx"))->size() == readFile(folder.filePath("b.xlsx"))->size());
}

TEST_CASE("LibreOffice recalculates every formula to the value that is stored (J5)", "[exchange]")
{
    if (!hasSoffice()) {
        WARN("skipped: LibreOffice is not installed");
        return;
    }
    QTemporaryDir folder;
    Workbook made = book();
    // A value that is wrong on purpose shows that it does recalculate.
    made.sheets[1].rows.push_back({{count(999), QStringLiteral("1+1")}});
    const Range customers{QStringLiteral("Invoice basis"), 1, 0, 3, 0};
    Chart chart;
    chart.title = QStringLiteral("Payslips & amounts");
    chart.description = QStringLiteral("Payslips for each customer");
    chart.series = {{QStringLiteral("Payslips"), customers, {QStringLiteral("Invoice basis"), 1, 1, 3, 1}},
                    {QStringLiteral("Amount"), customers, {QStringLiteral("Invoice basis"), 1, 3, 3, 3}}};
    chart.row = 8;
    made.sheets[0].charts = {chart};
    REQUIRE(writeXlsx(made, folder.filePath("report.xlsx")));
    REQUIRE(converted({folder.filePath("report.xlsx")}, "csv", folder.path()));
    const auto csv = readFile(folder.filePath("report-Invoice basis.csv"));
    REQUIRE(csv);
    const QStringList found = rowsOf(readTable(*csv, "report.csv"));
    REQUIRE(found.size() == 5);
    CHECK(found[1].startsWith(QLatin1String("2|Norrby kommun|1250|62|77500|")));
    CHECK(found[3].startsWith(QLatin1String("4|Bostads AB Viken|64|61.2345|3919.01|")));
    CHECK(found[4].startsWith(QLatin1String("6|Total|2294||142179.01|")));
    CHECK(found[4].endsWith(QLatin1String("|ok")));
    const auto texts = readFile(folder.filePath(QStringLiteral("report-Texts å.csv")));
    REQUIRE(texts);
    CHECK(texts->contains("=1+1,+46,-5,@x"));
    INFO(texts->toStdString());
    CHECK(texts->contains("\n\"2\",,,,")); // and not 999

    // And what LibreOffice makes of it as ods and xlsx is the same table to our reader.
    REQUIRE(converted({folder.filePath("report.xlsx")}, "ods", folder.path()));
    const QStringList ods = rowsOf(readTable(*readFile(folder.filePath("report.ods")), "report.ods"));
    REQUIRE(ods.size() == basisRows.size());
    for (int i : {0, 2})
        CHECK(ods[i].toStdString() == basisRows[i].toStdString());
    CHECK(ods[4].startsWith(QLatin1String("6|Total|2294||142179.01|13:23:00|")));
}

TEST_CASE("rows that come one at a time are written without being kept", "[exchange]")
{
    QTemporaryDir folder;
    Workbook made;
    made.sheets = {longSheet(1)};
    int left = 3000;
    made.sheets[0].moreRows = [&left](Row &row) {
        row = {{count(left)}, text("=x")};
        return left-- > 0;
    };
    REQUIRE(writeXlsx(made, folder.filePath("long.xlsx")));
    const QStringList rows = rowsOf(readTable(*readFile(folder.filePath("long.xlsx")), "long.xlsx"));
    REQUIRE(rows.size() == 3001);
    CHECK(rows[3000] == "3001|1|=x");
}

TEST_CASE("a workbook that cannot be written says why and leaves nothing", "[exchange]")
{
    QTemporaryDir folder;
    Workbook made = book();
    SECTION("a sheet without a proper name")
    {
        made.sheets[0].name = QStringLiteral("a/b");
    }
    SECTION("two sheets of one name")
    {
        made.sheets[1].name = QStringLiteral("INVOICE basis");
    }
    SECTION("no sheet")
    {
        made.sheets.clear();
    }
    SECTION("a text that is too long")
    {
        made.sheets[0].rows[1][0] = {QString(32768, u'x')};
    }
    SECTION("too many columns")
    {
        made.sheets[0].rows[1].resize(16385, Cell(QStringLiteral("x")));
    }
    const Done done = writeXlsx(made, folder.filePath("report.xlsx"));
    REQUIRE_FALSE(done);
    checkSentence(done.error());
    CHECK(namesIn(folder).isEmpty());
}

TEST_CASE("an export can be stopped, and the older file stays", "[exchange]")
{
    QTemporaryDir folder;
    REQUIRE(writeFile(folder.filePath("long.xlsx"), "older"));
    Workbook made;
    made.sheets = {longSheet(3000)};
    const Done done =
        writeXlsx(made, folder.filePath("long.xlsx"), Memory::Ordinary, [](int percent) { return percent < 50; });
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == Error::Kind::Cancelled);
    CHECK(namesIn(folder) == QStringList{"long.xlsx"});
    CHECK(*readFile(folder.filePath("long.xlsx")) == "older");
}

TEST_CASE("a workbook may be read by whoever may read other files of its folder", "[exchange]")
{
    const QTemporaryDir dir;
    QFile other(dir.filePath(QStringLiteral("other.txt")));
    REQUIRE(other.open(QIODevice::WriteOnly));
    Sheet sheet;
    sheet.name = QStringLiteral("One");
    Workbook book;
    book.sheets = {sheet};
    const QString path = dir.filePath(QStringLiteral("one.xlsx"));
    REQUIRE(writeXlsx(book, path));
    CHECK(QFileInfo(path).permissions() == QFileInfo(other.fileName()).permissions());
}

TEST_CASE("a folder that is missing or no folder is named", "[exchange]")
{
    QTemporaryDir folder;
    for (const QString &path : {folder.filePath("no/report.xlsx"), folder.path()}) {
        const Done done = writeXlsx(book(), path);
        REQUIRE_FALSE(done);
        checkSentence(done.error());
    }
}

#ifdef Q_OS_UNIX
TEST_CASE("a disk that takes no more leaves no short workbook behind", "[exchange]")
{
    // Files may grow to a limit only: what libxlsxwriter cannot write it cuts off, and reports success.
    const rlim_t bytes = GENERATE(rlim_t(4'000), rlim_t(200'000), rlim_t(900'000));
    const Memory memory = GENERATE(Memory::Ordinary, Memory::Constant);
    QTemporaryDir folder;
    REQUIRE(writeFile(folder.filePath("long.xlsx"), "older"));
    Workbook made;
    made.sheets = {longSheet(20'000)};
    rlimit before{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit tight{bytes, before.rlim_max};
    REQUIRE(setrlimit(RLIMIT_FSIZE, &tight) == 0);
    const Done done = writeXlsx(made, folder.filePath("long.xlsx"), memory);
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    REQUIRE_FALSE(done);
    CHECK(done.error().message.contains(QLatin1String("could not be written: the disk /")));
    checkSentence(done.error());
    CHECK(namesIn(folder) == QStringList{"long.xlsx"});
    CHECK(*readFile(folder.filePath("long.xlsx")) == "older");
}
#endif

TEST_CASE("25 000 rows of 12 cells", "[exchange][.slow]")
{
    QTemporaryDir folder;
    Workbook made;
    made.sheets = {longSheet(25'000)};
    for (Row &row : made.sheets[0].rows)
        row.resize(12, Cell(kr("1234.50")));
    for (const Memory memory : {Memory::Ordinary, Memory::Constant}) {
        const std::clock_t start = std::clock();
        REQUIRE(writeXlsx(made, folder.filePath("long.xlsx"), memory));
        WARN((memory == Memory::Constant ? "constant: " : "ordinary: ")
             << (std::clock() - start) * 1000 / CLOCKS_PER_SEC << " ms of CPU");
    }
}
