// SPDX-License-Identifier: MPL-2.0
#include "core/rota/claim.h"

#include "core/rota/annealing.h"
#include "tests/core/rota/tasks.h"

#include <catch2/catch.hpp>

#include <QJsonDocument>
#include <QJsonObject>

using namespace paybench;
using namespace paybench::rota;

namespace {

struct Said {
    Task task = randomTask(7, Limits::None);
    Plan plan = firstPlan(task);
    qint64 cost = price(task, plan).objective();
    QJsonObject object = QJsonDocument::fromJson(toJson(plan, task, cost)).object();

    QByteArray json() const { return QJsonDocument(object).toJson(QJsonDocument::Compact); }
};

} // namespace

TEST_CASE("a rota is believed when it costs what was said and no limit lies over it", "[rota]")
{
    Said said;
    said.object["bound"] = double(said.cost) - 0.5;
    said.object["status"] = "time";
    const auto claim = believed(said.json(), said.task);
    REQUIRE(claim);
    CHECK(claim->plan == said.plan);
    CHECK(claim->tally() == Tally{said.cost, 0});
    CHECK(claim->bound == said.cost - 1);
    CHECK(claim->status == "time");
    said.object["objective"] = double(said.cost + 1);
    CHECK_FALSE(believed(said.json(), said.task));
    said.object.remove("objective");
    CHECK_FALSE(believed(said.json(), said.task));
    said.object["objective"] = double(said.cost);
    said.object["bound"] = double(said.cost + 1);
    CHECK_FALSE(believed(said.json(), said.task));
}

TEST_CASE("a limit alone is held against the best rota known, and what is no claim claims nothing", "[rota]")
{
    const Said said;
    const QByteArray bound = "{\"bound\": 100}";
    CHECK(believed(bound, said.task)->bound == 100);
    CHECK(believed(bound, said.task, Tally{100, 0}));
    CHECK_FALSE(believed(bound, said.task, Tally{99, 0}));
    CHECK(believed(bound, said.task, Tally{99, 1})); // that one is no rota yet
    CHECK_FALSE(believed("Clp0006I warning", said.task)->plan);
}

TEST_CASE("a rota that breaks more hard rules than the best known is refused with the rule", "[rota]")
{
    Said said;
    said.task.assistants[0].forbidden = {{int(said.task.assistants[0].available.indexOf('1')), said.plan.at(0, int(said.task.assistants[0].available.indexOf('1')))}};
    const auto refused = believed(said.json(), said.task);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains("forbidden duty"));
    CHECK(believed(said.json(), said.task, Tally{said.cost + 5, 1}));
}
