// SPDX-License-Identifier: MPL-2.0
#include "core/worklog/pay_correction.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::worklog;
using Origin = PayCorrection::Origin;

namespace {

PayCorrection correctionOf(const char *cause, int payslips, int minutes, Origin origin = Origin::Customer)
{
    PayCorrection correction;
    correction.customer = CustomerId{1};
    correction.month = month("2026-09");
    correction.found = day("2026-10-14");
    correction.what = QStringLiteral("overtime paid twice");
    correction.cause = QString::fromUtf8(cause);
    correction.origin = origin;
    correction.payslips = payslips;
    correction.minutes = minutes;
    return correction;
}

} // namespace

TEST_CASE("corrections are summed by cause and origin, for each thousand payslips, the dearest first", "[worklog]")
{
    const auto sums = causeSums({correctionOf("late report", 3, 40), correctionOf("tax table", 1, 90, Origin::System),
                                 correctionOf(" Late report", 2, 20), correctionOf("late report", 1, 5, Origin::Centre)},
                                2500, kr("7.00"));
    REQUIRE(sums.size() == 3);
    CHECK(sums[0].cause == QStringLiteral("tax table"));
    CHECK(sums[0].cost == kr("630.00"));
    CHECK(sums[1].cause == QStringLiteral("late report"));
    CHECK(sums[1].origin == Origin::Customer);
    CHECK(sums[1].corrections == 2);
    CHECK(sums[1].payslips == 5);
    CHECK(sums[1].perThousand == Approx(2.0));
    CHECK(sums[1].minutes == 60);
    CHECK(sums[1].cost == kr("420.00"));
    CHECK(sums[2].cost == kr("35.00"));
    CHECK(causeSums({correctionOf("late report", 3, 40)}, 0, kr("7.00")).at(0).perThousand == 0);
    CHECK(causeSums({}, 2500, kr("7.00")).empty());
}

TEST_CASE("faults of a correction", "[worklog]")
{
    CHECK(faults(correctionOf("late report", 1, 0)).empty());
    CHECK(faults(correctionOf(" ", 0, -1)).size() == 3);
    PayCorrection early = correctionOf("late report", 1, 0);
    early.found = day("2026-08-31");
    early.what = QStringLiteral("of 811228-9874");
    CHECK(faults(early).size() == 2);
    CHECK(faults(PayCorrection()).size() == 4);
}

TEST_CASE("keys of origins and amounts are read back", "[worklog]")
{
    for (const char *text : {"customer", "centre", "system"})
        CHECK(key(originOfKey(QString::fromUtf8(text)).value()) == QString::fromUtf8(text));
    for (const char *text : {"none", "to_500", "to_5000", "over_5000"})
        CHECK(key(amountOfKey(QString::fromUtf8(text)).value()) == QString::fromUtf8(text));
    CHECK_FALSE(originOfKey(QStringLiteral("nobody")));
    CHECK_FALSE(amountOfKey(QStringLiteral("much")));
}
