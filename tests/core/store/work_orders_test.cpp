// SPDX-License-Identifier: MPL-2.0
#include "core/store/month_inputs.h"
#include "core/store/months.h"
#include "core/store/work_orders.h"
#include "tests/support/makers.h"
#include "tests/support/small_centre.h"

using namespace paybench;
using directory::WorkOrder;
using store::WorkOrders;
using worklog::Entry;

namespace {

std::int64_t stockholm(const char *local)
{
    const QDateTime time = moment(local);
    return QDateTime(time.date(), time.time(), directory::timeZone(Country::Sweden)).toSecsSinceEpoch();
}

Entry hours(WorkOrderId order, PersonId person, const char *start, const char *end, const QString &note = {})
{
    Entry entry;
    entry.order = order;
    entry.person = person;
    entry.time = {stockholm(start), stockholm(end)};
    entry.note = note;
    return entry;
}

void closeOctoberWithHours(store::Database &db)
{
    const auto basis = given(store::basisOf(db, october2026));
    given(store::Months(db).close(basis, "Anna", QDateTime(day("2026-11-03"), QTime(9, 0), Qt::UTC)));
}

} // namespace

TEST_CASE("a work order comes back with every field, with and without a step of its own", "[store]")
{
    store::Database db = smallCentre();
    WorkOrders orders(db);
    WorkOrder order;
    order.customer = customerNamed(db, QStringLiteral("Söderby kommun"));
    order.number = "B-9";
    order.name = QStringLiteral("Ändrade avtal");
    order.from = day("2026-09-01");
    order.to = day("2026-12-31");
    order.step = pricing::BillingStep{30, pricing::BillingStep::Direction::Nearest};
    order.budgetMinutes = 1200;
    order.id = given(orders.save(order));
    const auto all = given(orders.orders());
    REQUIRE(all.size() == 4);
    CHECK_FALSE(all[0].step);
    const WorkOrder stored = all[2]; // by customer
    CHECK(stored.id == order.id);
    CHECK(stored.customer == order.customer);
    CHECK(stored.number == order.number);
    CHECK(stored.name == order.name);
    CHECK(stored.from == order.from);
    CHECK(stored.to == order.to);
    CHECK(stored.step == order.step);
    CHECK(stored.budgetMinutes == order.budgetMinutes);
}

TEST_CASE("work orders may lack a number, but two of one customer do not share one", "[store]")
{
    store::Database db = smallCentre();
    WorkOrders orders(db);
    WorkOrder order = given(orders.orders()).front();
    order.id = {};
    CHECK_FALSE(orders.save(order));
    order.number.clear();
    given(orders.save(order));
    given(orders.save(order));
    CHECK(given(orders.orders()).size() == 5);
}

TEST_CASE("entries keep their seconds, and are found by the time they overlap", "[store]")
{
    store::Database db = smallCentre();
    WorkOrders orders(db);
    const WorkOrder order = given(orders.orders()).front();
    Entry entry = hours(order.id, personNamed(db, "Cilla"), "2026-11-05T10:24:10", "2026-11-05T11:00:03", QStringLiteral("Frågor om ålder"));
    entry.id = given(orders.save(entry));
    const auto found = given(orders.entries({entry.time.end - 1, entry.time.end + 100}));
    REQUIRE(found.size() == 1);
    CHECK(found[0].id == entry.id);
    CHECK(found[0].order == entry.order);
    CHECK(found[0].person == entry.person);
    CHECK(found[0].time == entry.time);
    CHECK(found[0].note == entry.note);
    CHECK(given(orders.entries({entry.time.end, entry.time.end + 100})).empty()); // half-open
    CHECK(given(orders.entries({0, entry.time.start})).size() == 4);
    CHECK(given(orders.entriesOf(order.id)).size() == 3);
    CHECK_FALSE(orders.remove(order.id));
    given(orders.remove(entry.id));
    CHECK(given(orders.entriesOf(order.id)).size() == 2);
}

TEST_CASE("an order without hours is removed", "[store]")
{
    store::Database db = smallCentre();
    WorkOrders orders(db);
    const QString before = contentOf(db);
    WorkOrder order = given(orders.orders()).front();
    order.id = {};
    order.number = "B-77";
    given(orders.remove(given(orders.save(order))));
    CHECK(contentOf(db) == before);
}

TEST_CASE("hours in a closed month stay as they are, by local midnight", "[store]")
{
    store::Database db = smallCentre();
    WorkOrders orders(db);
    closeOctoberWithHours(db);
    const QString before = contentOf(db);
    Entry entry = given(orders.entriesOf(given(orders.orders()).front().id)).front();
    CHECK_FALSE(orders.remove(entry.id));
    Entry later = entry;
    later.time = {stockholm("2026-11-03T09:00:00"), stockholm("2026-11-03T10:00:00")}; // moved out of October
    CHECK_FALSE(orders.save(later));
    Entry added = hours(entry.order, entry.person, "2026-10-31T23:30:00", "2026-11-01T00:30:00");
    const auto refused = orders.save(added);
    REQUIRE_FALSE(refused);
    CHECK(withPlainBlanks(refused.error().message)
          == "The month October 2026 is closed, so nothing was saved. Add a correction line in November "
             "2026 or reopen the month.");
    CHECK(contentOf(db) == before);
    added.time = {stockholm("2026-11-01T00:00:00"), stockholm("2026-11-01T00:30:00")}; // still October in UTC
    CHECK(orders.save(added));
}

TEST_CASE("hours need an order, a person and time, and take no personal number", "[store]")
{
    store::Database db = smallCentre();
    WorkOrders orders(db);
    const QString before = contentOf(db);
    const Entry good = hours(given(orders.orders()).front().id, personNamed(db, "Bo"), "2026-11-05T10:00:00", "2026-11-05T11:00:00");
    std::vector<Entry> wrong(4, good);
    wrong[0].order = {999};
    wrong[1].person = {};
    wrong[2].time = {good.time.end, good.time.start};
    wrong[3].note = "About 811228-9874";
    for (const Entry &entry : wrong)
        CHECK_FALSE(orders.save(entry));
    WorkOrder order = given(orders.orders()).front();
    order.name = "About 811228-9874";
    CHECK_FALSE(orders.save(order));
    CHECK(contentOf(db) == before);
}
