// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/sheet.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace paybench;
using namespace paybench::exchange;

TEST_CASE("cells are named as spreadsheets name them", "[exchange]")
{
    const auto [row, column, name] = GENERATE(table<int, int, QString>({{0, 0, "A1"},
                                                                        {6, 1, "B7"},
                                                                        {0, 25, "Z1"},
                                                                        {0, 26, "AA1"},
                                                                        {0, 701, "ZZ1"},
                                                                        {0, 702, "AAA1"},
                                                                        {1048575, 16383, "XFD1048576"}}));
    CHECK(cellName(row, column) == name);
    CHECK(rangeName(1, 1, 8, 1) == "B2:B9");
    CHECK(inSheet(QStringLiteral("Invoice basis"), QStringLiteral("B7")) == "'Invoice basis'!B7");
    CHECK(inSheet(QStringLiteral("Bo's"), QStringLiteral("B7")) == "'Bo''s'!B7");
}

TEST_CASE("a sheet gets a name that every spreadsheet program takes", "[exchange]")
{
    const auto [wanted, name] = GENERATE(table<QString, QString>({
        {"Summary", "Summary"},
        {"Barn/skola [1]", "Barn-skola -1-"},
        {"  two \n words ", "two words"},
        {"", "-"},
        {"'quoted'", "quoted"},
        {"Räddningstjänsten i mellersta Södermanland", "Räddningstjänsten i mellersta S"},
        {"volumes", "volumes (2)"},
    }));
    CHECK(sheetName(wanted, {QStringLiteral("Volumes")}) == name);
}

TEST_CASE("sheet names stay short and other than those before", "[exchange]")
{
    rc::prop("unique", [](const std::vector<std::string> &wanted) {
        std::vector<QString> taken;
        for (const std::string &text : wanted) {
            const QString name = sheetName(
                QString::fromStdString(text) + QStringLiteral("the same long ending of all the names"), taken);
            RC_ASSERT(name.size() <= 31);
            RC_ASSERT(sheetName(name) == name);
            for (const QString &other : taken)
                RC_ASSERT(name.compare(other, Qt::CaseInsensitive) != 0);
            taken.push_back(name);
        }
    });
}

TEST_CASE("figures as plain text are rounded once, half away from zero", "[exchange]")
{
    CHECK(plainText(Quotient{{1, 3}, 2}, u',') == "0,33");
    CHECK(plainText(Quotient{{-1, 2}, 0}, u',') == "-1");
    CHECK(plainText(Percent{{29, 80}, 1}, u'.') == "36.3 %");
    CHECK(plainText(kr("-0.05"), u'.') == "-0.05");
    CHECK(plainText(QStringLiteral("v. 42"), u',') == "v. 42");
    CHECK(plainText(Duration{7 * 3600 + 50 * 60 + 5}, u'.') == "7:50:05");
}
