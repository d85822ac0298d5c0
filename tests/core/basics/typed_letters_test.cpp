// SPDX-License-Identifier: MPL-2.0
#include "core/basics/typed_letters.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>

using namespace paybench;

TEST_CASE("plain letters find accented ones, typed å ä ö never find a or o", "[basics]")
{
    struct Row {
        QString text;
        QString typed;
        qsizetype start;
        qsizetype length; // 0: not found
        bool isExact;
    };
    const auto row = GENERATE(values<Row>({
        {u"Greta Holm"_qs, u"gre"_qs, 0, 3, true},
        {u"Greta Holm"_qs, u"HOL"_qs, 6, 3, true},
        {u"Greta Holm"_qs, u"olm"_qs, 0, 0, false},
        {u"Söderby kommun"_qs, u"soder"_qs, 0, 5, false},
        {u"Söderby kommun"_qs, u"SÖD"_qs, 0, 3, true},
        {u"Soderby"_qs, u"sö"_qs, 0, 0, false},
        {u"Får och far"_qs, u"far"_qs, 8, 3, true}, // the exact one, though it comes later
        {u"Ærø"_qs, u"ärö"_qs, 0, 3, true},
        {u"Ålborg"_qs, u"aalb"_qs, 0, 3, true},
        {u"Aalborg"_qs, u"aal"_qs, 0, 3, true},
        {u"Skola Öst"_qs, u"ost"_qs, 6, 3, false},
        {u"Ann-Mari"_qs, u"mar"_qs, 4, 3, true},
        {u"René"_qs, u"rene"_qs, 0, 4, false},
        {u"Greta"_qs, u"gretas"_qs, 0, 0, false},
        {u"Greta"_qs, u""_qs, 0, 0, false},
        {u""_qs, u"g"_qs, 0, 0, false},
    }));
    CAPTURE(row.text, row.typed);
    const TypedMatch found = wordBeginning(row.text, row.typed);
    CHECK(found.length == row.length);
    if (row.length > 0) {
        CHECK(found.start == row.start);
        CHECK(found.isExact == row.isExact);
    }
}

TEST_CASE("a word that was typed to its end is told from one that goes on", "[basics]")
{
    const QString name = u"Per Persson"_qs;
    CHECK(endsWord(name, wordBeginning(name, u"per")));
    CHECK_FALSE(endsWord(name, wordBeginning(name, u"pers")));
    CHECK(endsWord(name, wordBeginning(name, u"persson")));
}
