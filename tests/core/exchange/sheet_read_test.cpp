// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/file_bytes.h"
#include "core/exchange/sheet_read.h"
#include "tests/core/exchange/documents.h"
#include "tests/support/makers.h"
#include "tests/support/soffice.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <ctime>

using namespace paybench;
using namespace paybench::exchange;

namespace {

const QString book = QStringLiteral("book.xlsx");

QStringList rowsOfSheet(const QByteArray &bytes, const QString &sheet = {})
{
    const auto read = readSheet(bytes, book, sheet);
    if (!read)
        return {read.error().message};
    QStringList rows;
    read->cells.eachRow([&rows](qint64 line, std::span<const QByteArrayView> fields) {
        QStringList row = {QString::number(line)};
        for (const QByteArrayView field : fields)
            row.append(QString::fromUtf8(field));
        rows.append(row.join(u'|'));
        return true;
    });
    return rows;
}

QByteArray odsTable(const QByteArray &rows)
{
    return odsOf("<table:table table:name=\"Blad1\">" + rows + "</table:table>");
}

QByteArray textCell(const QByteArray &paragraphs)
{
    return "<table:table-row><table:table-cell office:value-type=\"string\">" + paragraphs
        + "</table:table-cell></table:table-row>";
}

} // namespace

TEST_CASE("every kind of cell of an xlsx is read", "[exchange]")
{
    const QByteArray texts =
        "<si><t>shared</t></si><si><r><t>in </t></r><r><rPr/><t xml:space=\"preserve\">runs </t></r>"
        "<rPh sb=\"0\" eb=\"1\"><t>reading aid</t></rPh></si>";
    const QByteArray formats =
        "<numFmt numFmtId=\"164\" formatCode=\"[h]:mm\"/><numFmt numFmtId=\"165\" formatCode=\"yyyy\\-mm\\-dd\"/>"
        "<numFmt numFmtId=\"166\" formatCode=\"#,##0 &quot;dagar&quot;\"/>";
    const QByteArray styles = "<xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"166\"/><xf numFmtId=\"22\"/>";
    const auto [cell, expected] = GENERATE(table<QByteArray, QString>({
        {"<c r=\"A1\" t=\"s\"><v>0</v></c>", "shared"},
        {"<c r=\"A1\" t=\"s\"><v>1</v></c>", "in runs "},
        {"<c r=\"A1\" t=\"inlineStr\"><is><t>in</t></is></c>", "in"},
        {"<c r=\"A1\" t=\"inlineStr\"><is><r><t>a</t></r><r><t>b_x000D_</t></r></is></c>", "ab\r"},
        {"<c r=\"A1\" t=\"str\"><f>\"a\"&amp;\"b\"</f><v>ab</v></c>", "ab"},
        {"<c r=\"A1\" t=\"b\"><v>1</v></c>", "TRUE"},
        {"<c r=\"A1\" t=\"e\"><v>#N/A</v></c>", "#N/A"},
        {"<c r=\"A1\" t=\"d\"><v>2026-10-14T00:00:00</v></c>", "2026-10-14"},
        {"<c r=\"A1\"><v>77500.335</v></c>", "77500.335"},
        {"<c r=\"A1\"><v>12x50</v></c>", "12x50"},
        {"<c r=\"A1\" t=\"n\"><f>A2*2</f><v>1.1000000000000001</v></c>", "1.1"},
        {"<c r=\"A1\" s=\"1\"><v>0.51041666666666663</v></c>", "12:15:00"},
        {"<c r=\"A1\" s=\"2\"><v>46309</v></c>", "2026-10-14"},
        {"<c r=\"A1\" s=\"3\"><v>46309</v></c>", "46309"},
        {"<c r=\"A1\" s=\"4\"><v>46309.25</v></c>", "2026-10-14T06:00:00"},
        {"<c r=\"A1\" s=\"99\"><v>5</v></c>", "5"},
    }));
    CAPTURE(cell.toStdString());
    CHECK(rowsOfSheet(xlsxOf("<row r=\"1\">" + cell + "</row>", texts, formats, styles))
          == QStringList{"1|" + expected});
}

TEST_CASE("cells stand where their names say, and count on where there are none", "[exchange]")
{
    CHECK(rowsOfSheet(
              xlsxOf("<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c r=\"C3\"><v>3</v></c><c><v>4</v></c></row>"
                     "<row r=\"9\"><c r=\"B9\"><v>6</v></c><c r=\"A9\"><v>5</v></c><c r=\"D9\" s=\"0\"/></row>"))
          == QStringList{"1|1|2", "3|||3|4", "9|5|6"});
}

TEST_CASE("a formula without a stored result is told of", "[exchange]")
{
    const auto read = readSheet(xlsxOf("<row><c><f>SUM(B1)</f></c><c><v>2</v></c></row>"), book);
    REQUIRE(read);
    REQUIRE(read->notes.size() == 1);
    CHECK(read->notes.front().contains(QLatin1String("no stored result")));
}

TEST_CASE("damaged, hostile and impossible xlsx files are refused with a sentence", "[exchange]")
{
    const QByteArray whole = xlsxOf("<row><c><v>1</v></c></row>");
    const QByteArray sheet =
        GENERATE(QByteArray("<row><c><v>1</v></c>"), QByteArray("<row><c t=\"s\"><v>7</v></c></row>"),
                 QByteArray("<row><c r=\"ZZZ1\"><v>1</v></c></row>"), QByteArray("<row><c><v>&nbsp;</v></c></row>"),
                 QByteArray("<row r=\"1048577\"><c><v>1</v></c></row>"), QByteArray("<g>").repeated(5000),
                 QByteArray("</sheetData></worksheet>"));
    CAPTURE(sheet.left(60).toStdString());
    const auto read = readSheet(xlsxOf(sheet), book);
    REQUIRE_FALSE(read);
    checkSentence(read.error());
    const auto cut = readSheet(whole.left(whole.size() / 2), book);
    REQUIRE_FALSE(cut);
    checkSentence(cut.error());
}

TEST_CASE("a document type is refused before its entities grow", "[exchange]")
{
    const QByteArray bomb = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c "
                            "\"&b;&b;&b;&b;&b;&b;&b;\">]><a>&c;</a>";
    const auto read = readSheet(
        zipped({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", bomb}}), book);
    REQUIRE_FALSE(read);
    checkSentence(read.error());
}

TEST_CASE("a file that is huge inside is refused without unpacking it", "[exchange]")
{
    const auto read = readSheet(xlsxOf(QByteArray(200'000'000, ' ')), book);
    REQUIRE_FALSE(read);
    checkSentence(read.error());
    CHECK(read.error().message.contains(QLatin1String("far larger inside")));
}

TEST_CASE("every trap of an ods is read as a person sees it", "[exchange]")
{
    const QStringList traps = {"1|merged||after",
                               "2|7|7|7|||sixth",
                               "3|twice",
                               "4|twice",
                               "8|two   blanks\nsecond line|noted",
                               "9|0.953|77500.335|36:15:00|2026-10-14|2026-10-14T09:12:30|1|1250",
                               "10|#DIV/0!|21|ab|1.1|0.1|=1+1"};
    CHECK(rowsOfSheet(fixture(QStringLiteral("traps.ods"))) == traps);
    CHECK(rowsOfSheet(fixture(QStringLiteral("traps.xlsx"))) == traps);
}

TEST_CASE("sheets are listed, hidden ones left out, and chosen by name", "[exchange]")
{
    for (const char *file : {"traps.ods", "traps.xlsx"}) {
        const QByteArray bytes = fixture(QString::fromLatin1(file));
        const auto read = readSheet(bytes, book, QStringLiteral("second"));
        REQUIRE(read);
        CHECK(read->sheets == std::vector<QString>{"Traps", "Second"});
        CHECK(read->sheet == "Second");
        CHECK(rowsOfSheet(bytes, QStringLiteral("Second")) == QStringList{"1|on the second sheet"});
        CHECK(rowsOfSheet(bytes, QStringLiteral("Secret")) == QStringList{"1|hidden"});
        const auto missing = readSheet(bytes, book, QStringLiteral("Third"));
        REQUIRE_FALSE(missing);
        CHECK(missing.error().message.contains(QLatin1String("Traps, Second")));
        checkSentence(missing.error());
    }
}

TEST_CASE("repeated cells and rows of an ods are bounded", "[exchange]")
{
    const QByteArray cell = "<table:table-cell office:value-type=\"float\" office:value=\"1\"";
    CHECK(rowsOfSheet(odsTable("<table:table-row>" + cell
                               + "/></table:table-row><table:table-row table:number-rows-repeated=\"1048570\">"
                                 "<table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"))
          == QStringList{"1|1"});
    const QByteArray hostile =
        GENERATE_COPY("<table:table-row table:number-rows-repeated=\"2000000000\">" + cell + "/></table:table-row>",
                      "<table:table-row>" + cell + " table:number-columns-repeated=\"2000000000\"/></table:table-row>",
                      "<table:table-row table:number-rows-repeated=\"-1\">" + cell + "/></table:table-row>",
                      "<table:table-row table:number-rows-repeated=\"1000000\">" + cell
                          + " table:number-columns-repeated=\"16000\"/></table:table-row>",
                      textCell("<text:p><text:s text:c=\"2000000000\"/><text:s text:c=\"2000000000\"/></text:p>"));
    const auto read = readSheet(odsTable(hostile), book);
    REQUIRE_FALSE(read);
    checkSentence(read.error());
}

TEST_CASE("texts of an ods keep their blanks, lines and links", "[exchange]")
{
    const auto [paragraphs, expected] = GENERATE(table<QByteArray, QString>({
        {"<text:p>a<text:s/>b<text:tab/>c<text:line-break/>d</text:p>", "a b\tc\nd"},
        {"<text:p>a <text:span>b <text:a>link</text:a></text:span> c</text:p>", "a b link c"},
        {"<text:p/><text:p>x</text:p>", "\nx"},
        {"<text:p>base<text:ruby-text>aid</text:ruby-text></text:p>", "base"},
    }));
    CHECK(rowsOfSheet(odsTable(textCell(paragraphs))) == QStringList{"1|" + expected});
}

TEST_CASE("reading a sheet can be stopped", "[exchange]")
{
    QByteArray rows;
    for (int i = 0; i < 5000; ++i)
        rows += "<row><c><v>" + QByteArray::number(i) + "</v></c></row>";
    const auto read = readSheet(xlsxOf(rows), book, {}, [](int) { return false; });
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == Error::Kind::Cancelled);
}

TEST_CASE("20 000 rows of 12 cells, from our writer and from LibreOffice", "[exchange][.slow]")
{
    QTemporaryDir folder;
    QByteArray text;
    for (int i = 0; i < 20'000; ++i)
        text += "2026-10,101,Norrby kommun,text " + QByteArray::number(i) + ",1.5,2,3,4,5,6,77500.335,"
            + QByteArray::number(i) + "\n";
    REQUIRE(writeFile(folder.filePath("big.csv"), text));
    REQUIRE(converted({folder.filePath("big.csv")}, "ods", folder.path()));
    REQUIRE(converted({folder.filePath("big.csv")}, "xlsx", folder.path()));
    for (const char *name : {"big.ods", "big.xlsx"}) {
        const auto bytes = readFile(folder.filePath(QString::fromLatin1(name)));
        REQUIRE(bytes);
        const std::clock_t start = std::clock();
        const auto read = readSheet(*bytes, book);
        WARN(name << ": " << (std::clock() - start) * 1000 / CLOCKS_PER_SEC << " ms of CPU");
        REQUIRE(read);
        CHECK(read->cells.rowCount() == 20'000);
    }
}
