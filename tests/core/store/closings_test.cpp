// SPDX-License-Identifier: MPL-2.0
#include "core/store/month_inputs.h"
#include "core/store/months.h"
#include "core/store/volumes.h"
#include "tests/support/makers.h"
#include "tests/support/small_centre.h"

using namespace paybench;
using reports::MonthBasis;
using store::Closing;
using store::Months;

namespace {

const QDateTime closedAt(QDate(2026, 11, 3), QTime(9, 0), Qt::UTC);
const QDateTime reopenedAt(QDate(2026, 11, 4), QTime(10, 15), Qt::UTC);

MonthBasis octoberOf(store::Database &db)
{
    return given(store::basisOf(db, october2026));
}

} // namespace

TEST_CASE("a closed month is frozen word for word", "[store]")
{
    store::Database db = smallCentre();
    Months months(db);
    CHECK_FALSE(given(months.frozenBasis(october2026)));
    CHECK_FALSE(given(months.lastClosed()));
    const MonthBasis basis = octoberOf(db);
    given(months.close(basis, "Anna", closedAt));
    const auto frozen = given(months.frozenBasis(october2026));
    REQUIRE(frozen);
    CHECK(reports::frozen(*frozen) == reports::frozen(basis));
    CHECK(frozen->net() == kr("165697.50"));
    CHECK(given(months.closed()) == std::set<Month>{october2026});
    CHECK(given(months.lastClosed()) == october2026);
    const auto closings = given(months.closings());
    REQUIRE(closings.size() == 1);
    CHECK(closings[0].month == october2026);
    CHECK(closings[0].at == closedAt);
    CHECK(closings[0].who == "Anna");
    CHECK(closings[0].isClosed());
    CHECK(closings[0].hashBefore.isEmpty());
    CHECK(closings[0].hash == reports::chained({}, october2026, reports::frozen(basis)));
}

TEST_CASE("a month is closed once; what blocks is said", "[store]")
{
    store::Database db = smallCentre();
    Months months(db);
    MonthBasis basis = octoberOf(db);
    MonthBasis blocked = basis;
    blocked.findings.insert(blocked.findings.begin(),
                            {reports::Finding::Severity::Blocking,
                             reports::Finding::Place::Volumes,
                             {},
                             "Norrby kommun has no volumes.",
                             {}});
    const QString before = contentOf(db);
    const auto refused = months.close(blocked, "Anna", closedAt);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains("Norrby kommun has no volumes."));
    CHECK(contentOf(db) == before);
    given(months.close(basis, "Anna", closedAt));
    const auto again = months.close(basis, "Bo", closedAt);
    REQUIRE_FALSE(again);
    CHECK(withPlainBlanks(again.error().message).startsWith("October 2026 is closed already"));
    CHECK(given(months.closings()).size() == 1);
}

TEST_CASE("reopening leaves a trace, and closing again stands in the chain after it", "[store]")
{
    store::Database db = smallCentre();
    Months months(db);
    CHECK_FALSE(months.reopen(october2026, "Bo", "A volume was wrong", reopenedAt)); // it is open
    given(months.close(octoberOf(db), "Anna", closedAt));
    CHECK_FALSE(months.reopen(october2026, "Bo", "  ", reopenedAt));
    CHECK_FALSE(months.reopen(october2026, "Bo", "For 811228-9874", reopenedAt));
    given(months.reopen(october2026, "Bo", "A volume was wrong", reopenedAt));
    CHECK(given(months.closed()).empty());
    CHECK_FALSE(given(months.frozenBasis(october2026)));

    given(store::Volumes(db).setCount(
        {october2026, customerNamed(db, "Norrby kommun"), {}, pricing::Service::Payslip, 1251, {}, 0}));
    given(months.close(octoberOf(db), "Bo", reopenedAt.addDays(1)));
    const auto closings = given(months.closings());
    REQUIRE(closings.size() == 2);
    CHECK(closings[0].reopenedAt == reopenedAt);
    CHECK(closings[0].reopenedBy == "Bo");
    CHECK(closings[0].reopenedWhy == "A volume was wrong");
    CHECK_FALSE(closings[0].isClosed());
    CHECK(closings[1].hashBefore == closings[0].hash);
    CHECK(closings[1].hash != closings[0].hash);
    CHECK(given(months.frozenBasis(october2026))->payslips() == 2295);
}

TEST_CASE("neither a closing nor what came before it is undone, in a step of its own or in a page's", "[store]")
{
    store::Database db = smallCentre();
    Months months(db);
    const qint64 import = db.lastStep();
    const bool inAnother = GENERATE(false, true);
    const auto close = [&] { return done(months.close(octoberOf(db), "Anna", closedAt)); };
    given(inAnother ? db.step("Close the month", close) : close());
    const qint64 closing = db.lastStep();
    CHECK(given(db.stepOf(closing)).barrier);
    CHECK_FALSE(db.undo(closing));
    CHECK_FALSE(db.undo(import));
    CHECK_FALSE(given(db.newestUndoable(store::Database::Whose::Anybody)));
    given(months.reopen(october2026, "Anna", "A volume was wrong", reopenedAt));
    CHECK_FALSE(db.undo(db.lastStep())); // the trace stays
}
