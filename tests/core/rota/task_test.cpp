// SPDX-License-Identifier: MPL-2.0
#include "core/rota/json_place.h"
#include "core/rota/task.h"
#include "tests/core/rota/tasks.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::rota;

namespace {

const QByteArray whole = bytesOf(ourCase(QStringLiteral("p1-15x4.json")));

QByteArray with(const QByteArray &what, const QByteArray &by)
{
    const qsizetype at = whole.indexOf(what);
    QByteArray json = whole;
    return at < 0 ? QByteArray() : json.replace(at, what.size(), by);
}

} // namespace

TEST_CASE("a task written and read is the same task, in whole days and in half days", "[rota]")
{
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        const Task task = randomTask(seed, Limits::Tight, 1 + int(seed % 2));
        CAPTURE(seed);
        REQUIRE(faults(task).empty());
        const QByteArray json = toJson(task);
        const auto read = taskOfJson(json);
        REQUIRE(read);
        CHECK(toJson(*read) == json);
        CHECK_FALSE(json.trimmed().contains('\n'));
        Dice dice(seed);
        const Plan plan = randomPlan(task, dice);
        const auto again = planOfJson(toJson(plan, task, 7), task);
        REQUIRE(again);
        CHECK(*again == plan);
    }
}

TEST_CASE("a task that cannot be used is refused with a sentence that names the place", "[rota]")
{
    const auto [what, by, sentence] = GENERATE(table<const char *, const char *, const char *>({
        {"rota/1", "rota/2", "rota/1"},
        {"\"seed\": 302", "\"seed\": 302, \"parts\": 3", "parts must be a whole number from 1 to 2"},
        {"\"seed\": 302", "\"seed\": 302, \"parts\": 2", "assistants[0].available must have one letter for each of 40 days, not 20"},
        {"\"available\":\"11111101111111111111\"", "\"available\":\"111111011111111111\"", "assistants[1].available must have one letter for each of 20 days, not 18"},
        {"\"available\":\"11111101111111111111\"", "\"available\":\"11111201111111111111\"", "assistants[1].available has the letter"},
        {"\"available\":\"11111101111111111111\",", "", "assistants[1].available is missing"},
        {"\"group\":0", "\"group\":\"0\"", "assistants[0].group must be a whole number"},
        {"\"group\":0", "\"group\":9", "group of A001 is not among"},
        {"\"group\":0", "\"group\":0.5", "whole number"},
        {"\"pins\":[[1,\"R\"]", "\"pins\":[[1,\"X\"]", "assistants[0].pins[0][1] must be S, F or R"},
        {"\"pins\":[[1,\"R\"]", "\"pins\":[[99,\"R\"]", "day 99"},
        {"\"pins\":[[1,\"R\"]", "\"pins\":[[1,\"R\",3]", "assistants[0].pins[0] must be a list of 2"},
        {"\"pins\":[[1,\"R\"]", "\"pins\":[[6,\"R\"]", "pinned twice"},
        {"\"id\":\"A002\"", "\"id\":\"A001\"", "Two assistants have the id A001"},
        {"\"mentors\":[]", "\"mentors\":[\"Nobody\"]", "assistants[0].mentors[0] names"},
        {"\"mentors\":[]", "\"mentors\":[\"A001\"]", "mentor of the same person"},
        {"\"profile\":\"registration80\"", "\"profile\":\"none\"", "assistants[0].profile is not among"},
        {"\"min\":4,\"target\":6", "\"min\":8,\"target\":6", "rise from the least"},
        {"\"min\":4,\"target\":6", "\"min\":-4,\"target\":6", "days[0].min must be a whole number from 0 to 10,000"},
        {"\"date\":\"2027-02-02\"", "\"date\":\"2027-02-01\"", "does not come after"},
        {"\"date\":\"2027-02-02\"", "\"date\":\"2027-02-32\"", "days[1].date"},
        {"\"checkpoints\": [19]", "\"checkpoints\": [18]", "last checkpoint"},
        {"\"checkpoints\": [19]", "\"checkpoints\": 19", "checkpoints must be a list"},
        {"{\"S\": 2, \"F\": 2, \"R\": 1", "{\"S\": 2, \"F\": 2, \"R\": 2", "five fifths"},
        {"\"under_target\": 60", "\"under_target\": -60", "price"},
        {"\"days\": [", "\"days\": [], \"none\": [", "one letter for each of 0 days"},
    }));
    const QByteArray json = with(what, by);
    REQUIRE_FALSE(json.isEmpty());
    const auto read = taskOfJson(json);
    CAPTURE(what, by);
    REQUIRE_FALSE(read);
    INFO(read.error().message.toStdString());
    CHECK(read.error().message.contains(QLatin1String(sentence)));
    CHECK(read.error().message.contains(QLatin1String("othing was read"))); // what was not changed
}

TEST_CASE("what is no task at all is refused", "[rota]")
{
    for (const char *json : {"", "[]", "{}", "\xff\xfe\x00", "{\"format\": 3}", "{\"format\":\"rota/1\"}"}) {
        const auto read = taskOfJson(json);
        CAPTURE(json);
        REQUIRE_FALSE(read);
        CHECK_FALSE(read.error().message.isEmpty());
    }
}

TEST_CASE("ten thousand assistants are refused at once", "[rota]")
{
    Task task = randomTask(3, Limits::None);
    const Assistant one = task.assistants.front();
    task.published.reset();
    for (int i = 0; int(task.assistants.size()) < 10000; ++i) {
        task.assistants.push_back(one);
        task.assistants.back().id = QStringLiteral("B%1").arg(i);
    }
    const auto read = taskOfJson(toJson(task));
    REQUIRE_FALSE(read);
    CHECK(read.error().message.contains(QStringLiteral("10,000 assistants")));
    CHECK(faults(task).size() == 1);
}

TEST_CASE("a rota of other persons, lengths or letters is refused", "[rota]")
{
    const auto task = taskOfJson(whole);
    REQUIRE(task);
    const QByteArray best = bytesOf(ourCase(QStringLiteral("best/p1-15x4.json")));
    const auto refused = [&](const QByteArray &what, const QByteArray &by) {
        QByteArray json = best;
        const auto read = planOfJson(json.replace(what, by), *task);
        return read ? QString() : read.error().message;
    };
    CHECK(refused("\"A001\"", "\"B001\"").contains(QStringLiteral("B001")));
    CHECK(refused("SRRRRRRRRSRRRRSRRRRS", "SRRR").contains(QStringLiteral("rota.A001")));
    CHECK(refused("SRRRRRRRRSRRRRSRRRRS", "XRRRRRRRRSRRRRSRRRRS").contains(QStringLiteral("rota.A001")));
    CHECK(refused("\"rota\"", "\"rotas\"").contains(QStringLiteral("rota is missing")));
}

TEST_CASE("counts of half days are said in days, and empty cells are those of own days", "[rota]")
{
    CHECK(dayCount(0) == "0");
    CHECK(dayCount(3) == "1.5");
    CHECK(dayCount(4) == "2");
    Task task = *taskOfJson(whole);
    CHECK(task.dayCount(3) == "3");
    Plan plan;
    for (const Assistant &person : task.assistants)
        plan.rows.push_back(QByteArray(person.available).replace('1', 'R').replace('0', '-'));
    CHECK(emptyCells(task, plan) == 0);
    plan.rows[0].fill('-');
    CHECK(emptyCells(task, plan) == task.assistants[0].available.count('1'));
}
