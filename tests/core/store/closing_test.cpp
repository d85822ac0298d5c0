// SPDX-License-Identifier: MPL-2.0
#include "core/store/closing.h"
#include "core/store/backups.h"
#include "core/store/control_totals.h"
#include "core/store/months.h"
#include "core/store/volumes.h"
#include "tests/support/makers.h"
#include "tests/support/small_centre.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace paybench;

TEST_CASE("closing makes a verified backup first and freezes the month")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("centre.paybench"));
    store::Database db = given(store::Database::create(path));
    fillSmallCentre(db);
    const reports::MonthBasis basis = given(store::closeMonth(db, october2026));
    CHECK(basis.net() == kr("165697.50"));
    CHECK(store::backups(path).size() == 1);
    REQUIRE(given(store::Months(db).frozenBasis(october2026)));
    CHECK(given(store::controlFindings(db)).empty());
    CHECK_FALSE(store::closeMonth(db, october2026));
}

TEST_CASE("a customer without volumes keeps the month open, and nothing is copied or changed")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("centre.paybench"));
    store::Database db = given(store::Database::create(path));
    fillSmallCentre(db);
    given(store::Volumes(db).remove(october2026, customerNamed(db, QStringLiteral("Bostads AB Viken"))));
    const QString before = contentOf(db);
    const auto refused = store::closeMonth(db, october2026);
    REQUIRE_FALSE(refused);
    CHECK(withPlainBlanks(refused.error().message).contains("October 2026"));
    CHECK(refused.error().detail.contains("Bostads AB Viken"));
    CHECK(contentOf(db) == before);
    CHECK(store::backups(path).empty());
}

TEST_CASE("a month that changes after it was made ready is not frozen as it was")
{
    store::Database db = given(store::Database::create(QStringLiteral(":memory:")));
    fillSmallCentre(db);
    const reports::MonthBasis ready = given(store::readyToClose(db, october2026));
    given(store::Volumes(db).setCount({october2026, customerNamed(db, QStringLiteral("Norrby kommun")), {}, pricing::Service::Payslip, 1251, {}, 0}));
    const Done closed = store::closeReady(db, ready);
    REQUIRE_FALSE(closed);
    CHECK(closed.error().kind == Error::Kind::Conflict);
    CHECK(given(store::Months(db).closed()).empty());
    CHECK(given(store::closeMonth(db, october2026)).net() == kr("165759.50"));
}
