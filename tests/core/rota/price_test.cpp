// SPDX-License-Identifier: MPL-2.0
#include "core/rota/price.h"
#include "tests/core/rota/tasks.h"
#include "tests/support/makers.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <catch2/catch.hpp>

#include <numeric>

using namespace paybench;
using namespace paybench::rota;

namespace {

const QString shared = QStringLiteral("/work/shared/data/rota/");

void checkCase(const QString &folder, const QString &name, qint64 objective)
{
    CAPTURE(name.toStdString());
    const auto task = taskOfJson(bytesOf(folder + name));
    REQUIRE(task);
    const auto plan = planOfJson(bytesOf(folder + QStringLiteral("best/") + name), *task);
    REQUIRE(plan);
    const Price found = price(*task, *plan);
    CHECK(found.hard.empty());
    CHECK(found.objective() == objective);
    const std::vector<Breach> listed = breaches(*task, *plan);
    CHECK(std::accumulate(listed.begin(), listed.end(), qint64(0), [](qint64 sum, const Breach &one) { return sum + one.cost; }) == objective);
    for (const Breach &breach : listed)
        CHECK_FALSE(breach.sentence.contains(u'%'));
}

// Reads lines of [task, rota], answers a line of [number of hard breaches, costs by name] each.
const char *const asking = R"(
import json, sys
sys.path.insert(0, sys.argv[1])
from evaluate import evaluate
for line in sys.stdin:
    task, rota = json.loads(line)
    bad, cost = evaluate(task, rota)
    print(json.dumps([bad, cost]))
)";

QJsonArray evaluated(const QByteArray &questions)
{
    QProcess python;
    python.start(QStringLiteral("python3"), {QStringLiteral("-B"), QStringLiteral("-c"), QLatin1String(asking), shared});
    python.write(questions);
    python.closeWriteChannel();
    REQUIRE(python.waitForFinished(60000));
    REQUIRE(python.exitCode() == 0);
    return QJsonDocument::fromJson("[" + python.readAllStandardOutput().trimmed().replace('\n', ',') + "]").array();
}

QByteArray lineOf(const Task &task, const Plan &plan)
{
    const QJsonObject rota = QJsonDocument::fromJson(toJson(plan, task, 0)).object()["rota"].toObject();
    return QJsonDocument(QJsonArray{QJsonDocument::fromJson(toJson(task)).object(), rota}).toJson(QJsonDocument::Compact) + '\n';
}

QStringList rulesOf(const QJsonArray &bad)
{
    QStringList rules;
    for (const QJsonValue &line : bad)
        rules << line.toString().left(2);
    rules.sort();
    return rules;
}

bool canAsk()
{
    const bool can = QFile::exists(shared + QStringLiteral("evaluate.py")) && QProcess::execute(QStringLiteral("python3"), {QStringLiteral("--version")}) == 0;
    if (!can)
        WARN("the evaluator or python3 is not here, so nothing was compared");
    return can;
}

} // namespace

TEST_CASE("the best rotas known keep every rule and cost what their proof says", "[rota]")
{
    checkCase(ourCase({}), QStringLiteral("p1-15x4.json"), 825);
    checkCase(ourCase({}), QStringLiteral("p2-15x8-tight.json"), 1472);
    checkCase(ourCase({}), QStringLiteral("p6-15x8-short.json"), 9270);
    checkCase(ourCase({}), QStringLiteral("p7-26x13-replan.json"), 4426);
}

TEST_CASE("the large cases cost what their proof says", "[rota]")
{
    if (!QFile::exists(shared)) {
        WARN("the shared cases are not here, so they were not priced");
        return;
    }
    checkCase(shared, QStringLiteral("p3-26x13.json"), 3117);
    checkCase(shared, QStringLiteral("p4-60x13.json"), 4199);
    checkCase(shared, QStringLiteral("p5-200x4.json"), 3996);
    checkCase(shared, QStringLiteral("p8-200x52.json"), 133129);
}

TEST_CASE("costs of random rotas equal those of the evaluator, term by term", "[rota]")
{
    if (!canAsk())
        return;
    QByteArray questions;
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        const Task task = randomTask(seed, Limits::None);
        Dice dice(seed + 1000);
        questions += lineOf(task, randomPlan(task, dice));
    }
    const QJsonArray answers = evaluated(questions);
    REQUIRE(answers.size() == 300);
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        const Task task = randomTask(seed, Limits::None);
        Dice dice(seed + 1000);
        const Price found = price(task, randomPlan(task, dice));
        const QJsonObject cost = answers[qsizetype(seed) - 1][1].toObject();
        CAPTURE(seed, QJsonDocument(cost).toJson().toStdString());
        CHECK(found.hard.empty());
        CHECK(found.of(Term::Target) == cost["under_target"].toInt() + cost["over_target"].toInt());
        const std::pair<Term, const char *> names[] = {{Term::Shortage, "shortage"}, {Term::GroupUnreachable, "group_unreachable"}, {Term::Ratio, "ratio"},
            {Term::Week, "week_ratio"}, {Term::FollowUp, "followup_missing"}, {Term::RegistrationSplit, "registration_split"},
            {Term::Preference, "preference"}, {Term::Fairness, "fairness"}, {Term::Change, "change"}};
        for (const auto &[term, english] : names)
            CHECK(found.of(term) == cost[QLatin1String(english)].toInt());
    }
}

TEST_CASE("hard rules of random rotas are broken where the evaluator says so", "[rota]")
{
    if (!canAsk())
        return;
    QByteArray questions;
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        const Task task = randomTask(seed, Limits::Tight);
        Dice dice(seed + 2000);
        questions += lineOf(task, randomPlan(task, dice));
    }
    const QJsonArray answers = evaluated(questions);
    REQUIRE(answers.size() == 300);
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        const Task task = randomTask(seed, Limits::Tight);
        Dice dice(seed + 2000);
        QStringList rules;
        for (const HardBreach &breach : hardBreaches(task, randomPlan(task, dice)))
            rules << key(breach.rule);
        rules.sort();
        CAPTURE(seed);
        CHECK(rules == rulesOf(answers[qsizetype(seed) - 1][0].toArray()));
    }
}
