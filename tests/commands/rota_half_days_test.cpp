// SPDX-License-Identifier: MPL-2.0
#include "core/rota/price.h"
#include "core/store/centres.h"
#include "core/store/demands.h"
#include "core/store/rotas.h"
#include "tests/commands/program.h"
#include "tests/support/makers.h"
#include "tests/support/rosters.h"
#include "tests/support/small_centre.h"

#include <QFile>
#include <QFileInfo>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::commands;

// A rota in half days from the first word to the last file.

namespace {

// Two weeks of six persons, one of them a newcomer for the first week, one with another mix in the second.
rota::Task fortnight()
{
    rota::Task task;
    task.name = QStringLiteral("fortnight");
    task.parts = 2;
    task.groups = {QStringLiteral("North")};
    task.profiles = {{QStringLiteral("support80"), {2, 2, 1}, true}, {QStringLiteral("registration80"), {1, 0, 4}, false}};
    for (int d = 0; d < 20; ++d) {
        const int date = d / 2;
        const QDate on = QDate(2027, 3, 1).addDays(date + date / 5 * 2);
        const int least = d % 2 == 0 ? 2 : 1; // more calls in the morning
        task.days.push_back({on, QString::number(on.weekNumber()), least, least, 4, on.dayOfWeek() == 1, false, d % 2});
    }
    task.checkpoints = {19};
    for (int a = 0; a < 6; ++a) {
        rota::Assistant person;
        person.id = person.name = QStringLiteral("P%1").arg(a);
        person.profile = a % 2;
        person.available = QByteArray(20, '1');
        person.available[2 * a + 1] = '0'; // an afternoon off
        person.history.assign(4, rota::Duty::Away);
        task.assistants.push_back(person);
    }
    task.assistants[4].counts = false;
    task.assistants[4].mentors = {0};
    task.assistants[4].newcomerUntil = 10;
    task.assistants[5].laterProfiles = {{10, 0}};
    return task;
}

int splitDays(const rota::Task &task, const rota::Plan &plan, int assistant, int week)
{
    int count = 0;
    for (int d = week * 10; d < week * 10 + 10; d += 2) {
        const rota::Duty morning = plan.at(assistant, d), afternoon = plan.at(assistant, d + 1);
        count += task.isAvailable(assistant, d) && task.isAvailable(assistant, d + 1) && morning != afternoon;
    }
    return count;
}

void fillHalves(store::Database &db)
{
    fillSmallCentre(db);
    staffing::Need need;
    need.month = Month(2026, 10);
    need.days = journeyNeed(given(store::Centres(db).workingTime()), need.month.first(), need.month.last());
    given(store::Demands(db).save(need));
    rota::Settings settings;
    settings.from = day("2026-01-01");
    settings.halfDays = true;
    given(store::Rotas(db).save(settings));
}

QStringList october(const QString &what, const Folder &folder)
{
    return {QStringLiteral("rota"), what, folder.centre(), QStringLiteral("--from"), QStringLiteral("2026-10-01"), QStringLiteral("--to"), QStringLiteral("2026-10-31")};
}

} // namespace

TEST_CASE("a task in half days is solved, keeps the limit of split days, and costs what it says", "[commands]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("task.json"));
    const QString out = folder.filePath(QStringLiteral("plan.json"));
    const rota::Task task = fortnight();
    REQUIRE(rota::faults(task).empty());
    QFile written(file);
    REQUIRE(written.open(QIODevice::WriteOnly));
    written.write(rota::toJson(task));
    written.close();
    const Ran ran = run({QStringLiteral("rota"), QStringLiteral("solve"), file, QStringLiteral("--out"), out, QStringLiteral("--effort"), QStringLiteral("0.3"), QStringLiteral("--json")});
    INFO(ran.err.toStdString());
    REQUIRE(ran.code == 0);
    QFile made(out);
    REQUIRE(made.open(QIODevice::ReadOnly));
    const auto plan = rota::planOfJson(made.readAll(), task);
    REQUIRE(plan);
    const rota::Price price = rota::price(task, *plan);
    CHECK(price.hard.empty());
    CHECK(price.of(rota::Term::Shortage) == 0);
    CHECK(ran.json()["objective"].toInt() == price.objective());
    CHECK(ran.json()["bound"].toDouble() <= double(price.objective()));
    for (int a = 0; a < 6; ++a) {
        CHECK(plan->rows[std::size_t(a)].size() == 20);
        for (int week = 0; week < 2; ++week)
            CHECK(splitDays(task, *plan, a, week) <= 1);
    }
    CHECK(run({QStringLiteral("rota"), QStringLiteral("check"), file, out}).code == 0);
}

TEST_CASE("a centre that plans in half days plans, publishes and exports October", "[commands]")
{
    const Folder folder(fillHalves);
    const Ran planned = run(october(QStringLiteral("plan"), folder) + QStringList{QStringLiteral("--effort"), QStringLiteral("0.5"), QStringLiteral("--publish"), QStringLiteral("--json")});
    INFO(planned.err.toStdString());
    REQUIRE(planned.code == 0);
    CHECK(planned.json()["version"].toInt() == 1);
    store::Database db = folder.opened();
    const rota::Roster roster = rota::rosterOf(given(store::rosterInputs(db, day("2026-10-01"), day("2026-10-31"), day("2026-11-02"))));
    CHECK(rota::changesSincePublished(roster).empty());
    const auto tasks = rota::tasksOf(roster);
    REQUIRE(tasks.size() == 1);
    CHECK(tasks[0].task.parts == 2);
    const rota::Plan plan = rota::planOf(tasks[0], roster);
    CHECK(rota::emptyCells(tasks[0].task, plan) == 0);
    CHECK(rota::price(tasks[0].task, plan).hard.empty());
    CHECK(rota::price(tasks[0].task, plan).objective() == planned.json()["objective"].toInt());
    const QString workbook = folder.file(QStringLiteral("october.xlsx"));
    const Ran exported = run(october(QStringLiteral("export"), folder) + QStringList{QStringLiteral("--xlsx"), workbook});
    INFO(exported.err.toStdString());
    CHECK(exported.code == 0);
    CHECK(QFileInfo(workbook).size() > 5000);
}
