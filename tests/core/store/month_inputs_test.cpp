// SPDX-License-Identifier: MPL-2.0
#include "core/store/demands.h"
#include "core/store/month_inputs.h"
#include "core/store/months.h"
#include "tests/support/makers.h"
#include "tests/support/small_centre.h"

using namespace paybench;

TEST_CASE("the inputs of a month are everything the file knows of it", "[store]")
{
    store::Database db = smallCentre();
    const reports::MonthInputs inputs = given(store::monthInputs(db, october2026));
    CHECK(inputs.month == october2026);
    CHECK(inputs.centre.name == QStringLiteral("Lönecenter Demo"));
    CHECK(inputs.working.hours.size() == 1);
    CHECK(inputs.customers.size() == 3);
    CHECK(inputs.agreements.size() == 3);
    CHECK(inputs.volumes.size() == 3);
    CHECK(inputs.imports.size() == 1);
    CHECK(inputs.orders.size() == 3);
    CHECK(inputs.entries.size() == 4);
    CHECK(inputs.people.size() == 15);
    CHECK(inputs.corrections.empty());
    CHECK(inputs.cost == kr(158000));
}

TEST_CASE("the target of the SLA is the one in force in the month, and changing it is one step", "[store]")
{
    store::Database db = smallCentre();
    CHECK(given(store::monthInputs(db, october2026)).log.slaTarget == 95);
    staffing::Assumptions stricter;
    stricter.from = day("2026-10-01");
    stricter.slaTarget = 98;
    given(store::Demands(db).save(stricter));
    const qint64 saved = db.lastStep();
    CHECK(given(store::monthInputs(db, october2026)).log.slaTarget == 98);
    CHECK(given(store::monthInputs(db, october2026.plus(-1))).log.slaTarget == 95);
    stricter.slaTarget = 101;
    CHECK_FALSE(store::Demands(db).save(stricter));
    given(db.undo(saved));
    CHECK(given(store::monthInputs(db, october2026)).log.slaTarget == 95);
}

TEST_CASE("the small centre's October costs what J5 says", "[store]")
{
    store::Database db = smallCentre();
    const reports::MonthBasis basis = given(store::basisOf(db, october2026));
    REQUIRE(basis.invoices.size() == 3);
    CHECK(basis.net() == kr("165697.50"));
    CHECK(basis.vat() == kr("41424.38"));
    CHECK(basis.total() == kr("207121.88"));
    CHECK(basis.payslips() == 2294);
    CHECK(basis.workingDays == 22);
    CHECK(basis.payDay == day("2026-10-26"));
    CHECK(basis.canClose());
}

TEST_CASE("the basis of a closed month is the frozen one, whatever the centre is called now", "[store]")
{
    store::Database db = smallCentre();
    const auto before = given(store::basisOf(db, october2026));
    given(store::Months(db).close(before, "Anna", QDateTime(day("2026-11-03"), QTime(9, 0), Qt::UTC)));
    given(db.step("Rename", [&] { return done(db.change("update customer set name = name || ' (old)'", {})); }));
    CHECK(reports::frozen(given(store::basisOf(db, october2026))) == reports::frozen(before));
}
