// SPDX-License-Identifier: MPL-2.0
#include "core/directory/opening_text.h"

#include "tests/support/makers.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::directory;

TEST_CASE("opening hours are read as people write them", "[directory]")
{
    const auto [text, written] = GENERATE(table<QString, QString>({
        {"8-16", QStringLiteral("08:00–16:00")},
        {"08:00–12:00, 13:00–16:30", QStringLiteral("08:00–12:00, 13:00–16:30")},
        {"8.15 - 24", QStringLiteral("08:15–24:00")},
        {"", ""},
    }));
    CAPTURE(text);
    const auto spans = spansOfText(text);
    REQUIRE(spans);
    CHECK(spansText(*spans) == written);
}

TEST_CASE("what are no opening hours is said with an example", "[directory]")
{
    const QString text = GENERATE(as<QString>(), "16-8", "8", "open", "8-12, 11-16", "8-25", "8:70-9");
    CAPTURE(text);
    const auto spans = spansOfText(text);
    REQUIRE_FALSE(spans);
    CHECK(spans.error().message.contains(QStringLiteral("Write 08:00–12:00, 13:00–16:00")));
}

TEST_CASE("equal days of a week stand together", "[directory]")
{
    CHECK(weekText(everyWorkday(day("2026-01-01"), 8 * 60, 16 * 60)) == QStringLiteral("Mon–Fri 08:00–16:00 · Sat–Sun closed"));
}
