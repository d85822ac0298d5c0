// SPDX-License-Identifier: MPL-2.0
#include "core/store/agreements.h"
#include "core/store/customers.h"
#include "core/store/months.h"
#include "core/store/people.h"
#include "core/store/volumes.h"
#include "core/store/work_orders.h"
#include "tests/support/makers.h"
#include "tests/support/small_centre.h"

#include <QTemporaryDir>

#include <random>

using namespace paybench;
using store::Database;

namespace {

// One edit of each kind, turned by a number. Some are refused; then they leave no step.
void editPerson(Database &db, int turn)
{
    const auto people = given(store::People(db).all());
    directory::Person person = people[std::size_t(turn) % people.size()];
    person.name = QStringLiteral("Person %1").arg(turn);
    person.positions.push_back({day("2026-11-01").addDays(turn), person.positions[0].group, turn % 100 + 1, 31});
    if (turn % 3 == 0)
        person.positions.erase(person.positions.begin());
    (void)store::People(db).save(person);
}

void editAgreement(Database &db, int turn)
{
    const auto all = given(store::Agreements(db).all());
    directory::Agreement agreement = all[std::size_t(turn) % all.size()];
    if (turn % 4 == 0)
        agreement = directory::nextVersion(agreement, Month(2027, 1).plus(turn).first());
    if (!agreement.prices.empty() && !agreement.prices[0].tiers.empty())
        agreement.prices[0].tiers[0].each = UnitPrice::ofTenThousandths(620000 + turn);
    if (turn % 5 == 0)
        agreement.services.clear();
    (void)store::Agreements(db).save(agreement);
}

void editVolumes(Database &db, int turn)
{
    const auto customers = given(store::Customers(db).all());
    directory::ImportBatch batch;
    batch.file = QStringLiteral("file%1.csv").arg(turn);
    batch.at = QDateTime(day("2026-11-02"), QTime(8, 0), Qt::UTC);
    std::vector<directory::VolumeRow> rows;
    for (const directory::Customer &customer : customers)
        rows.push_back({october2026.plus(turn % 2), customer.id, {}, pricing::Service::Payslip, turn * 7, {}, 1});
    if (turn % 2)
        given(store::Volumes(db).take(batch, rows));
    else
        given(store::Volumes(db).setCount(rows[std::size_t(turn) % rows.size()]));
}

void editHours(Database &db, int turn)
{
    store::WorkOrders orders(db);
    const auto entries = given(orders.entries({0, 4'000'000'000}));
    if (turn % 2 && !entries.empty()) {
        given(orders.remove(entries[std::size_t(turn) % entries.size()].id));
        return;
    }
    const std::int64_t start = 1'793'600'000 + turn * 3600;
    worklog::Entry entry;
    entry.order = given(orders.orders()).front().id;
    entry.person = personNamed(db, given(store::People(db).all())[0].name);
    entry.time = {start, start + 61};
    (void)orders.save(entry);
}

void editMonth(Database &db, int turn)
{
    given(store::Months(db).setCost(october2026, turn % 3 ? std::optional<Money>(kr(turn)) : std::nullopt));
}

void edit(Database &db, int turn)
{
    static void (*const edits[])(Database &, int) = {editPerson, editAgreement, editVolumes, editHours, editMonth};
    edits[std::size_t(turn) % 5](db, turn / 5);
}

} // namespace

TEST_CASE("undo returns the file to equal content after any edits of any noun", "[store]")
{
    const unsigned seed = GENERATE(range(1u, 13u));
    CAPTURE(seed);
    std::mt19937 random(seed);
    Database db = smallCentre();
    std::vector<std::pair<qint64, QString>> before; // the step, and the content it was made on
    QString content = contentOf(db);
    for (int i = 0; i < 25; ++i) {
        edit(db, int(random() % 200));
        const QString after = contentOf(db);
        if (after != content)
            before.push_back({db.lastStep(), content});
        content = after;
    }
    CHECK(before.size() > 10);
    for (auto step = before.rbegin(); step != before.rend(); ++step) {
        given(db.undo(step->first));
        REQUIRE(contentOf(db) == step->second);
    }
    for (const auto &step : before)
        given(db.redo(step.first));
    CHECK(contentOf(db) == content);
}

TEST_CASE("a window that shows an old agreement cannot overwrite another window's price", "[store]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath("centre.paybench");
    Database mine = given(Database::create(path));
    fillSmallCentre(mine);
    Database theirs = given(Database::open(path));
    directory::Agreement shown = given(store::Agreements(theirs).all()).front();

    directory::Agreement dearer = given(store::Agreements(mine).all()).front();
    dearer.prices[0].tiers[0].each = each("63.00");
    given(store::Agreements(mine).save(dearer));

    shown.note = "Looked through"; // and, unseen, the old price
    const auto refused = store::Agreements(theirs).save(shown);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Conflict);
    CHECK(given(store::Agreements(theirs).all()).front() == dearer);

    given(theirs.refreshSeen());
    shown = given(store::Agreements(theirs).all()).front();
    shown.note = "Looked through";
    CHECK(store::Agreements(theirs).save(shown));
    CHECK(given(store::Agreements(mine).all()).front().prices[0].tiers[0].each == each("63.00"));
}
