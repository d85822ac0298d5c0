// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/table_file.h"
#include "tests/core/exchange/documents.h"
#include "tests/support/makers.h"

#include <QElapsedTimer>

#include <catch2/catch.hpp>

#include <random>

// Files that were changed by accident or on purpose: whatever the bytes, they are read or refused with a sentence.

using namespace paybench;
using namespace paybench::exchange;

namespace {

// A few bytes changed, cut out, doubled or cut off.
QByteArray mutated(QByteArray bytes, std::mt19937 &random)
{
    const auto below = [&random](qsizetype limit) {
        return static_cast<qsizetype>(random() % static_cast<unsigned>(std::max<qsizetype>(limit, 1)));
    };
    for (qsizetype times = 1 + below(4); times > 0 && !bytes.isEmpty(); --times) {
        const qsizetype at = below(bytes.size());
        switch (random() % 6) {
        case 0:
            bytes[at] = static_cast<char>(random());
            break;
        case 1:
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << (random() % 8)));
            break;
        case 2:
            bytes.remove(at, 1 + below(30));
            break;
        case 3:
            bytes.insert(at, bytes.mid(below(bytes.size()), 1 + below(60)));
            break;
        case 4:
            bytes.truncate(at);
            break;
        case 5:
            bytes.replace(at, 4, "\xFF\xFF\xFF\x7F");
            break;
        }
    }
    return bytes;
}

void readsOrRefuses(const QByteArray &bytes)
{
    const auto table = readTable(bytes, QStringLiteral("list"));
    if (!table) {
        REQUIRE(table.error().message.contains(QLatin1String("Nothing was read.")));
        return;
    }
    qint64 last = 0;
    qint64 characters = 0;
    const Done done = table->eachRow([&](qint64 line, std::span<const QByteArrayView> fields) {
        last = line;
        for (const QByteArrayView field : fields)
            characters += field.size() + (field.isEmpty() ? 0 : field.front() == field.back()); // touches both ends
        return true;
    });
    REQUIRE((last >= 0 && characters >= 0));
    if (!done)
        REQUIRE(done.error().message.contains(QLatin1String("Nothing was read.")));
}

} // namespace

TEST_CASE("changed files are read or refused, never more", "[exchange]")
{
    const char *name = GENERATE("heroma_2026-10.csv", "traps.xlsx", "traps.ods", "heroma_2026-10.xlsx");
    const QByteArray bytes = fixture(QString::fromLatin1(name));
    std::mt19937 random(20261014);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 400; ++i) {
        CAPTURE(name, i);
        readsOrRefuses(mutated(bytes, random));
    }
    CHECK(timer.elapsed() < 60'000); // no one of them hangs
}

TEST_CASE("changed XML inside a whole archive is read or refused", "[exchange]")
{
    // Behind the zip's checksum the readers themselves are met.
    const QByteArray cells = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" "
                             "s=\"1\"><f>A1</f><v>46309.5</v></c></row><row r=\"3\">"
                             "<c r=\"B3\" t=\"inlineStr\"><is><r><t>a</t></r></is></c><c t=\"b\"><v>1</v></c></row>";
    const QByteArray tables =
        "<table:table table:name=\"a\"><table:table-row table:number-rows-repeated=\"3\"><table:table-cell "
        "office:value-type=\"float\" office:value=\"12.5\" "
        "table:number-columns-repeated=\"4\"/><table:covered-table-cell/>"
        "<table:table-cell office:value-type=\"time\" office:time-value=\"PT36H15M00S\"><text:p>x<text:s text:c=\"3\"/>"
        "</text:p></table:table-cell></table:table-row></table:table>";
    std::mt19937 random(7);
    for (int i = 0; i < 600; ++i) {
        CAPTURE(i);
        readsOrRefuses(xlsxOf(mutated(cells, random), mutated("<si><t>shared</t></si>", random),
                              "<numFmt numFmtId=\"164\" formatCode=\"" + mutated("[h]:mm", random) + "\"/>",
                              mutated("<xf numFmtId=\"164\"/>", random)));
        readsOrRefuses(odsOf(mutated(tables, random)));
    }
}

TEST_CASE("random bytes are no table", "[exchange]")
{
    std::mt19937 random(1);
    for (int i = 0; i < 500; ++i) {
        QByteArray bytes(static_cast<qsizetype>(random() % 400), '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(random());
        readsOrRefuses(bytes);
    }
}
