// SPDX-License-Identifier: MPL-2.0
#include "core/store/control_totals.h"
#include "core/store/customers.h"
#include "core/store/month_inputs.h"
#include "core/store/months.h"
#include "core/store/volumes.h"
#include "tests/support/makers.h"
#include "tests/support/small_centre.h"

using namespace paybench;
using directory::ImportBatch;
using directory::VolumeRow;
using pricing::Service;
using store::Volumes;

namespace {

ImportBatch batchNamed(const QString &file)
{
    ImportBatch batch;
    batch.profile = "heroma";
    batch.file = file;
    batch.sha256 = "ab12";
    batch.at = QDateTime(day("2026-11-02"), QTime(12, 30, 15), Qt::UTC);
    batch.who = "Bo";
    batch.control = kr("100.25");
    return batch;
}

VolumeRow october(store::Database &db, const QString &customer, qint64 count, Service service = Service::Payslip)
{
    return {october2026, customerNamed(db, customer), {}, service, count, {}, 7};
}

} // namespace

TEST_CASE("volumes and their batch come back with every field", "[store]")
{
    store::Database db = smallCentreBeforeImport();
    directory::Unit unit;
    unit.customer = customerNamed(db, "Norrby kommun");
    unit.name = "School";
    unit.id = given(store::Customers(db).save(unit));
    VolumeRow row = october(db, "Norrby kommun", 310, Service::PresencePayslip);
    row.unit = unit.id;
    const ImportId import =
        given(Volumes(db).take(batchNamed("a.csv"), {row, october(db, "Norrby kommun", 12, Service::ManualPayment)}));
    const auto rows = given(Volumes(db).of(october2026));
    REQUIRE(rows.size() == 2);
    CHECK(rows[1].unit == unit.id);
    CHECK(rows[1].service == Service::PresencePayslip);
    CHECK(rows[1].count == 310);
    CHECK(rows[1].import == import);
    CHECK(rows[1].line == 7);
    const auto batches = given(Volumes(db).batches());
    REQUIRE(batches.size() == 1);
    const ImportBatch &batch = batches[0];
    CHECK(batch.id == import);
    CHECK(batch.profile == "heroma");
    CHECK(batch.file == "a.csv");
    CHECK(batch.sha256 == "ab12");
    CHECK(batch.at == batchNamed({}).at);
    CHECK(batch.who == "Bo");
    CHECK(batch.rows == 2);
    CHECK(batch.payslips == 310); // payments by hand are no payslips
    CHECK(batch.control == kr("100.25"));
    CHECK_FALSE(store::Customers(db).remove(unit.id));
}

TEST_CASE("an import that replaces rows leaves both batches' totals right, and undo puts it all back", "[store]")
{
    store::Database db = smallCentre();
    const QString before = contentOf(db);
    given(Volumes(db).take(batchNamed("again.csv"), {october(db, "Norrby kommun", 1251)}));
    const auto batches = given(Volumes(db).batches());
    REQUIRE(batches.size() == 2);
    CHECK(batches[0].payslips == 1251);
    CHECK(batches[1].rows == 2);
    CHECK(batches[1].payslips == 980 + 64);
    CHECK(given(store::controlFindings(db)).empty());
    CHECK(given(Volumes(db).of(october2026)).size() == 3);
    given(db.undo(db.lastStep()));
    CHECK(contentOf(db) == before);
    CHECK(given(store::controlFindings(db)).empty());
}

TEST_CASE("an undone import leaves the month empty, and the file counts as fresh (J10)", "[store]")
{
    store::Database db = smallCentreBeforeImport();
    const QString before = contentOf(db);
    const std::vector<VolumeRow> rows{october(db, "Norrby kommun", 1250),
                                      october(db, QStringLiteral("Söderby kommun"), 980)};
    given(Volumes(db).take(batchNamed("heroma.csv"), rows));
    CHECK(given(db.steps(1)).front().name == "Import heroma.csv");
    given(db.undo(db.lastStep()));
    CHECK(contentOf(db) == before);
    CHECK(given(Volumes(db).of(october2026)).empty());
    given(Volumes(db).take(batchNamed("heroma.csv"), rows));
    CHECK(given(Volumes(db).of(october2026)).size() == 2);
}

TEST_CASE("a count typed by hand leaves its batch; the same count does not", "[store]")
{
    store::Database db = smallCentre();
    Volumes volumes(db);
    given(volumes.setCount(october(db, "Norrby kommun", 1250)));
    CHECK(given(volumes.batches())[0].rows == 3);
    given(volumes.setCount(october(db, "Norrby kommun", 1300)));
    given(volumes.setCount(october(db, "Norrby kommun", 4, Service::ManualPayment)));
    const ImportBatch batch = given(volumes.batches())[0];
    CHECK(batch.rows == 2);
    CHECK(batch.payslips == 980 + 64);
    CHECK(given(store::controlFindings(db)).empty());
    const auto rows = given(volumes.of(october2026));
    REQUIRE(rows.size() == 4);
    CHECK(directory::volumeOf(rows, customerNamed(db, "Norrby kommun"), october2026)
          == pricing::Volume{{Service::Payslip, 1300}, {Service::ManualPayment, 4}});
    for (const VolumeRow &row : rows)
        CHECK(bool(row.import) == (row.customer != customerNamed(db, "Norrby kommun")));

    given(volumes.remove(october2026, customerNamed(db, "Bostads AB Viken")));
    CHECK(given(volumes.batches())[0].payslips == 980);
    CHECK(given(volumes.of(october2026)).size() == 3);
}

TEST_CASE("totals count payslips of all classes by month and customer", "[store]")
{
    store::Database db = smallCentre();
    Volumes volumes(db);
    const CustomerId norrby = customerNamed(db, "Norrby kommun");
    given(volumes.setCount({{2026, 9}, norrby, {}, Service::DeviationPayslip, 1000, {}, 0}));
    given(volumes.setCount({{2026, 9}, norrby, {}, Service::RoundTheClockPayslip, 230, {}, 0}));
    given(volumes.setCount({{2026, 9}, norrby, {}, Service::ManualPayment, 9, {}, 0}));
    given(volumes.setCount({{2026, 8}, norrby, {}, Service::Payslip, 1, {}, 0}));
    const auto totals = given(volumes.totals({2026, 9}, october2026));
    REQUIRE(totals.size() == 4);
    CHECK(totals[0].month == Month(2026, 9));
    CHECK(totals[0].customer == norrby);
    CHECK(totals[0].payslips == 1230);
    CHECK(totals[1].payslips == 1250);
    CHECK(given(volumes.between({2026, 8}, {2026, 9})).size() == 4);
}

TEST_CASE("volumes below 0 or given twice are refused whole", "[store]")
{
    store::Database db = smallCentre();
    const QString before = contentOf(db);
    CHECK_FALSE(Volumes(db).setCount(october(db, "Norrby kommun", -5)));
    CHECK_FALSE(
        Volumes(db).take(batchNamed("a.csv"), {october(db, "Norrby kommun", 1), october(db, "Bostads AB Viken", -1)}));
    CHECK_FALSE(
        Volumes(db).take(batchNamed("a.csv"), {october(db, "Norrby kommun", 1), october(db, "Norrby kommun", 2)}));
    CHECK_FALSE(Volumes(db).take(batchNamed("811228-9874.csv"), {october(db, "Norrby kommun", 1)}));
    CHECK_FALSE(Volumes(db).setCount({october2026, {999}, {}, Service::Payslip, 5, {}, 0}));
    CHECK(contentOf(db) == before);
}

TEST_CASE("volumes of a closed month stay as they are", "[store]")
{
    store::Database db = smallCentre();
    const auto basis = given(store::basisOf(db, october2026));
    given(store::Months(db).close(basis, "Anna", QDateTime(day("2026-11-03"), QTime(9, 0), Qt::UTC)));
    const QString before = contentOf(db);
    VolumeRow november = october(db, "Norrby kommun", 5);
    november.month = {2026, 11};
    const QString sentence =
        "The month October 2026 is closed, so nothing was saved. Add a correction line in November 2026 or "
        "reopen the month.";
    const auto taken = Volumes(db).take(batchNamed("a.csv"), {november, october(db, "Norrby kommun", 1251)});
    REQUIRE_FALSE(taken);
    CHECK(withPlainBlanks(taken.error().message) == sentence);
    CHECK_FALSE(Volumes(db).setCount(october(db, "Norrby kommun", 1251)));
    CHECK_FALSE(Volumes(db).remove(october2026, customerNamed(db, "Norrby kommun")));
    CHECK(contentOf(db) == before);
    CHECK(Volumes(db).take(batchNamed("b.csv"), {november}));
}
