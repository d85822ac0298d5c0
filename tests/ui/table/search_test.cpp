// SPDX-License-Identifier: MPL-2.0
#include "ui/table/search.h"

#include <catch2/catch.hpp>

#include <tuple>

using namespace paybench::ui;

TEST_CASE("search forgives case, blanks, hyphens and missing accents, but not wrong letters (words.md 4)", "[table]")
{
    const auto [text, typed, found] = GENERATE(table<const char16_t *, const char16_t *, bool>({
        {u"Ekerö", u"ekero", true},
        {u"Ekerö", u"EKERÖ", true},
        {u"får", u"far", true},
        {u"far", u"får", false},
        {u"Aalborg", u"ålborg", true},
        {u"Ålborg", u"aalborg", true},
        {u"Ærø", u"ärö", true},
        {u"Sæby", u"saby", true},
        {u"Hjørring", u"hjorring", true},
        {u"Norrby-Bostäder AB", u"norrby bost", true},
        {u"Maria Andersson", u"maria andersson", true},
        {u"Maria Andersson", u"mariaandersson", true},
        {u"77\u00A0500,00", u"77500", true},
        {u"Norrby", u"", true},
        {u"Norrby", u"söder", false},
        {u"Idé", u"ide", true},
        {u"Ide", u"idé", false},
    }));
    const QString in = QString::fromUtf16(text);
    const QString sought = QString::fromUtf16(typed);
    CAPTURE(in.toStdString(), sought.toStdString());
    CHECK(isFound(in, sought) == found);
}

TEST_CASE("exact letters come before forgiven ones, and beginnings before middles", "[table]")
{
    CHECK(*searchRank("Far AB", "far") < *searchRank(QStringLiteral("Får AB"), "far"));
    CHECK(*searchRank("Stiftelsen", "sti") < *searchRank("Mistiga", "sti"));
}

TEST_CASE("what was found can be pointed at in the text as it is written", "[table]")
{
    const Found found = foundIn(QStringLiteral("Norrby-Bostäder"), "yb");
    CHECK(found.start == 5);
    CHECK(QStringLiteral("Norrby-Bostäder").mid(found.start, found.length) == "y-B");
    CHECK(foundIn("Norrby", "x").length == 0);
}
