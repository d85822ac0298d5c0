// SPDX-License-Identifier: MPL-2.0
#include "ui/month/report_writing.h"

#include <catch2/catch.hpp>

#include <utility>

using namespace paybench::ui;

TEST_CASE("the proposed name of a report has plain letters only", "[month]")
{
    const auto [name, stem] = GENERATE(table<const char *, const char *>({
        {"Internal", "internal"},
        {"Intern", "intern"},
        {"Ägare", "agare"},
        {"Bestyrelse", "bestyrelse"},
        {"Ejer · Køge", "ejer-koge"},
        {"Ærø 2", "aero-2"},
    }));
    CAPTURE(name);
    CHECK(plainStem(QString::fromUtf8(name)) == QLatin1String(stem));
}
