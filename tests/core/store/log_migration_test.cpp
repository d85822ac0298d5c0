// SPDX-License-Identifier: MPL-2.0
#include "core/store/check.h"
#include "core/store/control_totals.h"
#include "core/store/work_orders.h"
#include "tests/core/store/log_centre.h"

using namespace paybench;
using namespace paybench::store;
using namespace paybench::store::test;

namespace {

Opening beforeTheLog()
{
    Opening opening;
    opening.migrations.resize(5);
    return opening;
}

Done oldHours(Database &db, int id, const char *from, const char *to)
{
    return db.step("Log hours", [&] {
        return done(db.change(R"(insert into work_entry (id, work_order_id, person_id, started, ended, note)
                                 values (:id, 1, 1, :started, :ended, 'old'))",
                              {{":id", id}, {":started", qint64{utc(from)}}, {":ended", qint64{utc(to)}}}));
    });
}

void fillOldCentre(Database &db)
{
    given(db.step("Fill", [&]() -> Done {
        for (const char *sql : {"insert into person (name, role, valid_from) values ('Anna', 'assistant', '2020-01-01')",
                                "insert into customer (code, name, kind, valid_from) values ('101', 'Norrby kommun', 'municipality', '2020-01-01')",
                                "insert into work_order (customer_id, number, name, valid_from) values (1, 'B-1', 'Pensions', '2020-01-01')"}) {
            if (const auto row = db.change(QString::fromLatin1(sql), {}); !row)
                return row.error();
        }
        return {};
    }));
}

} // namespace

TEST_CASE("hours of a file from before the log keep their ids, order and customer, and undo goes on after it", "[store][log]")
{
    const Folder folder;
    const QString path = folder.path("centre.paybench");
    qint64 before = 0;
    {
        Database old = given(Database::create(path, beforeTheLog()));
        fillOldCentre(old);
        given(oldHours(old, 1, "2026-10-06 08:00", "2026-10-06 11:30"));
        before = old.lastStep();
        given(oldHours(old, 7, "2026-10-07 08:00", "2026-10-07 09:00"));
        given(old.undo(old.lastStep())); // an id that must not come back
    }
    Database db = given(Database::open(path, OpenMode::Write));
    CHECK(db.version() == int(releasedMigrations().size()));
    CHECK(given(check(db, {controlFindings})).empty());
    const auto hours = given(WorkOrders(db).entriesOf({1}));
    REQUIRE(hours.size() == 1);
    CHECK(hours[0].id == EntryId{1});
    CHECK(hours[0].time == stretch("2026-10-06 08:00", "2026-10-06 11:30"));
    CHECK(hours[0].customer == CustomerId{1});
    CHECK(hours[0].activity == worklog::Activity::Other);
    CHECK(hours[0].note == "old");

    const Done refused = db.undo(before); // undo stops at the new version
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains("version"));
    worklog::Entry more;
    more.order = {1};
    more.person = {1};
    more.time = stretch("2026-10-08 08:00", "2026-10-08 09:00");
    more.id = given(WorkOrders(db).save(more));
    CHECK(more.id.value == 8);
    given(db.undo(db.lastStep()));
    CHECK(given(WorkOrders(db).entriesOf({1})).size() == 1);
    CHECK(given(check(db, {controlFindings})).empty());
}

TEST_CASE("a new file has no entry without an order among those of orders", "[store][log]")
{
    LogCentre centre = logCentre();
    const Stretch year = stretch("2026-01-01 00:00", "2027-01-01 00:00");
    const std::size_t before = given(WorkOrders(centre.db).entries(year)).size();
    given(Logs(centre.db).log(callOf(centre)));
    CHECK(given(WorkOrders(centre.db).entries(year)).size() == before);
    CHECK(given(Logs(centre.db).entries(year)).size() == before + 1);
}
