// SPDX-License-Identifier: MPL-2.0
#include "core/reports/month_basis.h"
#include "tests/support/makers.h"
#include "tests/support/october.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::reports;

TEST_CASE("equal months freeze to equal bytes, and every value comes back", "[reports]")
{
    const QByteArray bytes = frozen(october());
    CHECK(bytes == frozen(october()));
    const auto back = thawed(bytes);
    REQUIRE(back);
    CHECK(frozen(*back) == bytes);
    CHECK(back->net() == kr("165697.50"));
    CHECK(back->cost == kr(158000));
    CHECK(back->invoices[0].lines[0].each == each("62.00"));
    CHECK(back->invoices[1].sources[0].at == october().invoices[1].sources[0].at);
    CHECK(back->hours.size() == 3);
    CHECK(back->findings.size() == october().findings.size());
    CHECK(back->payDay == day("2026-10-26"));
}

TEST_CASE("amounts are frozen as text", "[reports]")
{
    const QByteArray bytes = frozen(october());
    CHECK(bytes.contains("\"net\":\"99125.00\""));
    CHECK(bytes.contains("\"quantity\":\"9/2\""));
    CHECK_FALSE(bytes.contains("99125.0,"));
}

TEST_CASE("large numbers survive the freezer", "[reports]")
{
    MonthBasis basis = october();
    basis.invoices[0].net = Money::ofHundredths(9'007'199'254'740'993); // more digits than a double keeps
    basis.invoices[0].sources[0].count = 9'007'199'254'740'993;
    basis.cost.reset();
    const auto back = thawed(frozen(basis));
    if (back) {
        CHECK(back->invoices[0].sources[0].count == 9'007'199'254'740'993);
        CHECK_FALSE(back->cost);
    } else {
        // Amounts above the largest one are not accepted from any file.
        CHECK(basis.invoices[0].net > largestMoney);
    }
}

TEST_CASE("a damaged snapshot is refused with one sentence", "[reports]")
{
    QByteArray bytes = frozen(october());
    SECTION("cut short")
    {
        bytes.chop(20);
    }
    SECTION("another format")
    {
        bytes.replace("paybench-month/1", "paybench-month/9");
    }
    SECTION("an amount that is none")
    {
        bytes.replace("\"99125.00\"", "\"ninety\"");
    }
    SECTION("an unknown word")
    {
        bytes.replace("\"kind\":\"lift\"", "\"kind\":\"gift\"");
    }
    SECTION("a missing field")
    {
        bytes.replace("\"net\":", "\"nett\":");
    }
    SECTION("nothing at all")
    {
        bytes.clear();
    }
    const auto back = thawed(bytes);
    REQUIRE_FALSE(back);
    CHECK(back.error().message.contains(QStringLiteral("Nothing was changed")));
}

TEST_CASE("the chain changes with the hash before, the month and any byte", "[reports]")
{
    const QByteArray bytes = frozen(october());
    const QString hash = chained({}, month("2026-10"), bytes);
    CHECK(hash.size() == 64);
    CHECK(hash == chained({}, month("2026-10"), bytes));
    CHECK(hash != chained(QStringLiteral("a"), month("2026-10"), bytes));
    CHECK(hash != chained({}, month("2026-11"), bytes));
    CHECK(hash != chained({}, month("2026-10"), bytes + ' '));
}
