// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/csv.h"
#include "tests/core/exchange/documents.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <ctime>

using namespace paybench;
using namespace paybench::exchange;

namespace {

// "1:a|b 2:c": every record with its line.
QString read(const QByteArray &text, Dialect dialect = {})
{
    QStringList records;
    const Done done = readCsv(text, dialect, [&records](qint64 line, std::span<const QByteArrayView> fields) {
        QStringList texts;
        for (const QByteArrayView field : fields)
            texts.append(QString::fromUtf8(field));
        records.append(QString::number(line) + u':' + texts.join(u'|'));
        return true;
    });
    if (!done)
        records.append(done.error().message);
    return records.join(u' ');
}

Sheet sheetOf(std::vector<Row> rows)
{
    Sheet sheet;
    sheet.name = QStringLiteral("S");
    sheet.rows = std::move(rows);
    return sheet;
}

} // namespace

TEST_CASE("records are split as RFC 4180 says, and as files are", "[exchange]")
{
    const auto [text, expected] = GENERATE(table<QByteArray, QString>({
        {"a;b\r\nc;d\r\n", "1:a|b 2:c|d"},
        {"a;b\nc;d", "1:a|b 2:c|d"},
        {"a;b\rc;d\r", "1:a|b 2:c|d"},
        {"a;b;\n;c\n", "1:a|b| 2:|c"},
        {"a\n\n\r\nb;c;d\n", "1:a 4:b|c|d"},
        {"\"a;b\";c\n", "1:a;b|c"},
        {"\"a \"\"b\"\" c\";d\n", "1:a \"b\" c|d"},
        {"\"\";\"\"\"\";x\n", "1:|\"|x"},
        {"\"two\nlines\";x\r\n\"three\r\nmore\rlines\";y\nz\n", "1:two\nlines|x 3:three\r\nmore\rlines|y 6:z"},
        {"pipe 12\" long;x\n", "1:pipe 12\" long|x"},
        {"\"a\"b\";c\n", "1:ab\"|c"},
        {"\"a\"\"\"", "1:a\""},
        {"", ""},
        {"\n\n", ""},
        {";\n", "1:|"},
        {"sep=;\na;b\n", "2:a|b"},
    }));
    CAPTURE(text.toStdString());
    CHECK(read(text).toStdString() == expected.toStdString());
}

TEST_CASE("a quotation mark that stays open is refused with its line", "[exchange]")
{
    const QString found = read("a;b\nc;\"d\ne;f\n");
    CHECK(found.contains(QLatin1String("Line 2 opens a quotation mark")));
    CHECK(read("a;\"b\"\"\n").contains(QLatin1String("Line 1")));
    CHECK(read("a;\"b\n", {';', 0}) == QLatin1String("1:a|\"b"));
}

TEST_CASE("reading stops when it is told to", "[exchange]")
{
    int records = 0;
    const Done done =
        readCsv("a\nb\nc\n\"open", {}, [&records](qint64, std::span<const QByteArrayView>) { return ++records < 2; });
    CHECK(done);
    CHECK(records == 2);
}

TEST_CASE("the separator is what makes the evenest table", "[exchange]")
{
    const auto [text, separator] = GENERATE(table<QByteArray, char>({
        {"Period;Antal;Belopp\n2026-10;1 250;12 345,50\n2026-10;980;9 876,00\n", ';'},
        {"a,b,c\n1,2,3\n4,5,6\n", ','},
        {"a\tb\n1,5\t2,5\n3,5\t4,5\n", '\t'},
        {"a|b|c\n1|2|3\n", '|'},
        {"Report of October\n\nName,Count\nNorrby,1250\nViken,64\n", ','},
        {"Name;Text\n\"a, b, c\";x\n\"d, e, f\";y\n", ';'},
        {"just one column\nof words\n", ';'},
        {"", ';'},
        {"sep=,\na;b,c;d\n", ','},
        {"1,5;2,5\n3,5;4,5\n", ';'},
    }));
    CAPTURE(text.toStdString());
    CHECK(detectedDialect(text).separator == separator);
}

TEST_CASE("apostrophes are quotes only where nearly every field stands in them", "[exchange]")
{
    CHECK(detectedDialect("'a';'b'\n'c';'d;e'\n").quote == '\'');
    CHECK(detectedDialect("'t Hooft;b\nc;d\n").quote == '"');
}

TEST_CASE("text cells never become formulas, numbers stay numbers (REP-03)", "[exchange]")
{
    const auto [cell, expected] = GENERATE(table<Cell, QString>({
        {Cell(QStringLiteral("=1+1")), "'=1+1"},
        {Cell(QStringLiteral("+46 8 123")), "'+46 8 123"},
        {Cell(QStringLiteral("-5")), "'-5"},
        {Cell(QStringLiteral("@SUM(A1)")), "'@SUM(A1)"},
        {Cell(QStringLiteral("\tx")), "\"'\tx\""},
        {Cell(QStringLiteral("\rx")), "\"'\rx\""},
        {Cell(QStringLiteral("Söder;by \"AB\"")), "\"Söder;by \"\"AB\"\"\""},
        {Cell(QStringLiteral("two\nlines")), "\"two\nlines\""},
        {Cell(QStringLiteral(" blanks ")), "\" blanks \""},
        {Cell(kr("-77500.50")), "-77500,50"},
        {Cell(kr("0.05")), "0,05"},
        {Cell(each("61.2345")), "61,2345"},
        {Cell(count(-1250)), "-1250"},
        {Cell(Digits{QStringLiteral("0.164")}), "0,164"},
        {Cell(Quotient{ratio("12.5"), 2}), "12,50"},
        {Cell(Percent{{121, 127}, 1}), "95,3 %"},
        {Cell(Duration{12 * 3600 + 15 * 60}), "12:15"},
        {Cell(Duration{-3661}), "-1:01:01"},
        {Cell(day("2026-10-14")), "2026-10-14"},
        {Cell(kr(16), QStringLiteral("SUM(A1:A2)")), "16,00"},
        {Cell(), ""},
    }));
    const auto csv = csvOf(sheetOf({{cell}}), {';', ',', Encoding::Utf8, false});
    REQUIRE(csv);
    CHECK(csv->toStdString() == (expected + "\r\n").toStdString());
}

TEST_CASE("a CSV file is written in the form asked for", "[exchange]")
{
    const Sheet sheet = sheetOf({{{QStringLiteral("Söderby")}, {kr("1250.50")}}});
    CHECK(*csvOf(sheet) == "\xEF\xBB\xBFSöderby;1250,50\r\n");
    CHECK(*csvOf(sheet, {',', '.', Encoding::Utf8, false}) == "Söderby,1250.50\r\n");
    CHECK(*csvOf(sheet, {'\t', ',', Encoding::Windows1252, true})
          == "S\xF6"
             "derby\t1250,50\r\n");
    CHECK(csvOf(sheet, {';', ',', Encoding::Utf16, true})->startsWith("\xFF\xFES"));
    CHECK_FALSE(csvOf(sheetOf({{{QStringLiteral("Łódź")}}}), {';', ',', Encoding::Windows1252, false}));
}

TEST_CASE("whatever text is written is read again, an apostrophe aside", "[exchange]")
{
    rc::prop("round trip", [](const std::vector<std::vector<std::string>> &table) {
        const QString signs = QStringLiteral("ab;,\"'\n\r\t=å |");
        std::vector<Row> rows;
        QStringList expected;
        for (const auto &line : table) {
            Row row = {{QStringLiteral("x")}}; // a row of one empty field would be a blank line
            QStringList texts = {QStringLiteral("x")};
            for (const std::string &field : line) {
                QString text;
                for (const char c : field)
                    text += signs[static_cast<unsigned char>(c) % signs.size()];
                row.push_back({text});
                texts.append(isFormulaLike(text) ? u'\'' + text : text);
            }
            rows.push_back(row);
            expected.append(texts.join(QChar(1)));
        }
        const auto csv = csvOf(sheetOf(rows), {';', ',', Encoding::Utf8, false});
        RC_ASSERT(bool(csv));
        QStringList found;
        const Done done = readCsv(*csv, {}, [&found](qint64, std::span<const QByteArrayView> fields) {
            QStringList texts;
            for (const QByteArrayView field : fields)
                texts.append(QString::fromUtf8(field));
            found.append(texts.join(QChar(1)));
            return true;
        });
        RC_ASSERT(bool(done));
        RC_ASSERT(found == expected);
    });
}

TEST_CASE("1.2 million lines", "[exchange][.slow]")
{
    QByteArray text;
    for (int i = 0; i < 1'200'000; ++i)
        text += "2026-10;101;Norrby kommun;" + QByteArray::number(100000 + i) + ";1;32 450,00\r\n";
    qint64 fields = 0;
    const std::clock_t start = std::clock();
    REQUIRE(readCsv(text, {}, [&fields](qint64, std::span<const QByteArrayView> found) {
        fields += static_cast<qint64>(found.size());
        return true;
    }));
    const std::clock_t read = std::clock();
    qint64 lines = 0;
    for (const char *at = text.constData();
         (at = static_cast<const char *>(memchr(at, '\n', static_cast<size_t>(text.constEnd() - at))));)
        ++at, ++lines;
    WARN(text.size() << " bytes: read in " << (read - start) * 1000 / CLOCKS_PER_SEC
                     << " ms of CPU, line ends found in " << (std::clock() - read) * 1000 / CLOCKS_PER_SEC);
    CHECK(fields == 7'200'000);
    CHECK(lines == 1'200'000);
}
