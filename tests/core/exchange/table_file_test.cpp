// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/table_file.h"
#include "tests/core/exchange/documents.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::exchange;

namespace {

const QString file = QStringLiteral("list.csv");

} // namespace

TEST_CASE("the Heroma file is the same table as CSV, XLSX and ODS (J10)", "[exchange]")
{
    const auto csv = readTable(fixture("heroma_2026-10.csv"), file);
    REQUIRE(csv);
    CHECK(csv->format() == TableFormat::Csv);
    CHECK(csv->encoding() == Encoding::Windows1252);
    CHECK(csv->dialect() == Dialect{';', '"'});
    CHECK(rowsOf(csv)
          == QStringList{"1|Period|Bolag|Bolagsnamn|Antal lönespecifikationer|Varav timlön|Bruttolön",
                         QStringLiteral("2|2026-10|101|Norrby kommun|1\u00a0250|310|12\u00a0345\u00a0678,50"),
                         QStringLiteral("3|2026-10|102|Söderby kommun|980|204|9\u00a0876\u00a0543,00"),
                         QStringLiteral("4|2026-10|103|Bostads AB Viken|64|3|801\u00a0200,00"),
                         QStringLiteral("5|2026-10|103|Bostads AB Viken|64|3|801\u00a0200,00"),
                         QStringLiteral("6|2026-10|199|Okänd stiftelse|12|0|100\u00a0000,00"),
                         QStringLiteral("7|2026-13|101|Norrby kommun|1\u00a0251|310|0,00"),
                         QStringLiteral("8|2026-10|104|Räddningstjänsten|-5|0|0,00")});
    for (const char *name : {"heroma_2026-10.xlsx", "heroma_2026-10.ods"}) {
        const auto sheet = readTable(fixture(QString::fromLatin1(name)), file);
        REQUIRE(sheet);
        CHECK(sheet->formatName() == QString::fromLatin1(name).section(u'.', -1).toUpper());
        CHECK(sheet->sheets().size() == 1);
        CHECK(rowsOf(sheet)
              == QStringList{"1|Period|Bolag|Bolagsnamn|Antal lönespecifikationer|Varav timlön|Bruttolön",
                             "2|2026-10|101|Norrby kommun|1250|310|12345678.5",
                             "3|2026-10|102|Söderby kommun|980|204|9876543",
                             "4|2026-10|103|Bostads AB Viken|64|3|801200", "5|2026-10|103|Bostads AB Viken|64|3|801200",
                             "6|2026-10|199|Okänd stiftelse|12|0|100000", "7|2026-13|101|Norrby kommun|1251|310|0",
                             "8|2026-10|104|Räddningstjänsten|-5|0|0"});
    }
}

TEST_CASE("what was found can be changed", "[exchange]")
{
    const QByteArray bytes = "a,b;c\n1,2;l\xF6n\n";
    CHECK(rowsOf(readTable(bytes, file)) == QStringList{"1|a,b|c", QStringLiteral("2|1,2|lön")});
    CHECK(rowsOf(readTable(bytes, file, {Encoding::Windows1252, ',', {}}))
          == QStringList{"1|a|b;c", QStringLiteral("2|1|2;lön")});
    CHECK(sentence(readTable(bytes, file, {Encoding::Utf8, 0, {}})).contains(QLatin1String("cannot be read as UTF-8")));
    CHECK(rowsOf(readTable(fixture("traps.ods"), file, {Encoding::Detect, 0, QStringLiteral("Second")}))
          == QStringList{"1|on the second sheet"});
}

TEST_CASE("fields lose the blanks around them, and rows without text are left out", "[exchange]")
{
    CHECK(rowsOf(readTable(QStringLiteral(" a ;\u00a01\u00a0250\u00a0;\n;;\n \n;b;\n").toUtf8(), file))
          == QStringList{QStringLiteral("1|a|1\u00a0250|"), "4||b|"});
}

TEST_CASE("a table can be walked again, and left early", "[exchange]")
{
    const auto table = readTable("a;b\nc;d\n", file);
    REQUIRE(table);
    int rows = 0;
    CHECK(table->eachRow([&rows](qint64, std::span<const QByteArrayView>) { return ++rows < 1; }));
    CHECK(rows == 1);
    CHECK(rowsOf(*table).size() == 2);
}

TEST_CASE("the name of a file says nothing about what it is", "[exchange]")
{
    CHECK(readTable(fixture("traps.ods"), QStringLiteral("traps.csv"))->format() == TableFormat::Ods);
    CHECK(readTable("a;b\n", QStringLiteral("a.xlsx"))->format() == TableFormat::Csv);
}

TEST_CASE("each file that is no table has its sentence", "[exchange]")
{
    const QString encrypted = QStringLiteral("EncryptedPackage");
    const QByteArray compound = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(600, '\0');
    const auto [bytes, words] = GENERATE_COPY(table<QByteArray, QString>({
        {"", "is empty"},
        {" \r\n\n", "is empty"},
        {"\xEF\xBB\xBF", "is empty"},
        {"%PDF-1.7 something", "is a PDF"},
        {"<html><table><tr><td>1</td></tr></table></html>", "is a web page"},
        {"MIME-Version: 1.0\nContent-Type: multipart/related", "is a web page"},
        {QByteArray("\x7F"
                    "ELF\x00\x00\x00",
                    7),
         "does not hold text"},
        {compound, "old Excel format"},
        {compound + QByteArray(reinterpret_cast<const char *>(encrypted.utf16()), encrypted.size() * 2),
         "protected with a password"},
        {zipped({{"readme.txt", "hello"}}), "is no spreadsheet"},
        {zipped({{"_rels/.rels", "<a/>"}, {"[Content_Types].xml", "<a/>"}, {"word/document.xml", "<a/>"}}),
         "is no spreadsheet"},
        {zipped({{"xl/workbook.bin", "x"}}), ".xlsb"},
        {zipped({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                 {"META-INF/manifest.xml", "<manifest:encryption-data/>"},
                 {"content.xml", "noise"}}),
         "protected with a password"},
        {xlsxOf("<row/>"), "no sheet with cells"},
        {odsOf("<table:table table:name=\"a\"/>"), "no sheet with cells"},
        {xlsxOf("<row><c><v>1</v></c></row>").left(700), "damaged or incomplete"},
        {"PK\x03\x04 and no more", "damaged or incomplete"},
    }));
    CAPTURE(words.toStdString());
    const auto read = readTable(bytes, file);
    REQUIRE_FALSE(read);
    CHECK(read.error().message.contains(words));
    CHECK(read.error().message.contains(file));
    checkSentence(read.error());
}

TEST_CASE("a file above the limit is refused unread", "[exchange]")
{
    // The bytes are never touched: a view of that size would do.
    static const char one = 'a';
    const auto read = readTable(QByteArray::fromRawData(&one, 2'000'000'000), file);
    REQUIRE_FALSE(read);
    CHECK(read.error().message.contains(QLatin1String("512 MB")));
    checkSentence(read.error());
}

TEST_CASE("a quotation mark that stays open is told while the rows are walked", "[exchange]")
{
    const auto table = readTable("a;b\nc;\"d\n", file);
    REQUIRE(table);
    CHECK(rowsOf(*table).back().contains(QLatin1String("Line 2 opens")));
}
