// SPDX-License-Identifier: MPL-2.0
#include "core/reports/adjustment_letters.h"

#include "tests/support/makers.h"
#include "tests/support/october.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::reports;

TEST_CASE("a letter shows each price before and after, the index and the annex (J4)", "[reports]")
{
    const std::vector<directory::Customer> customers = {madeCustomer(1, QStringLiteral("Söderby"), QStringLiteral("1")),
                                                        madeCustomer(2, QStringLiteral("Norrby"), QStringLiteral("2")),
                                                        madeCustomer(3, QStringLiteral("Viken"), QStringLiteral("3"))};
    std::vector<directory::Agreement> agreements = {madeAgreement(1, "1"), madeAgreement(2, "1"), madeAgreement(3, "1")};
    agreements[1].indexRule = pricing::IndexRule::IndexOnly;
    agreements[2].indexRule = pricing::IndexRule::FixedPrice;
    agreements[2].fixedUntil = day("2027-12-31");
    const YearAdjustment by{2027, {ratio("2.8"), ratio("1.0")}, {}};
    const auto plan = adjustmentPlan(by, customers, agreements, {}, {});
    REQUIRE(plan);

    const auto letters = adjustmentLetters(QStringLiteral("Demo"), *plan, by.by, customers);

    REQUIRE(letters.size() == 2); // a fixed price gets none
    CHECK(letters[0].customer.name == QStringLiteral("Norrby"));
    const Report &owner = letters[1].report;
    CHECK_FALSE(owner.preliminary);
    CHECK(owner.title.contains(QStringLiteral("Söderby")));
    REQUIRE(owner.tables.size() >= 2);
    const Table &prices = owner.tables[0];
    REQUIRE_FALSE(prices.rows.empty());
    CHECK(std::get<UnitPrice>(prices.rows[0][2].value) == each("62"));
    CHECK(std::get<UnitPrice>(prices.rows[0][3].value) == each("63.10"));
    CHECK(prices.notes[0].contains(QStringLiteral("2.8")));
    CHECK(prices.notes[0].contains(QStringLiteral("1")));
    CHECK(owner.tables[1].key == QStringLiteral("prices"));
    CHECK(std::get<UnitPrice>(owner.tables[1].rows[0][3].value) == each("63.10"));
    const Table &indexOnly = letters[0].report.tables[0];
    CHECK(std::get<UnitPrice>(indexOnly.rows[0][3].value) == each("63.74"));
    CHECK_FALSE(indexOnly.notes[0].contains(QStringLiteral("requirement")));
}
