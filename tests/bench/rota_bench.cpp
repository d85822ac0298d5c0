// SPDX-License-Identifier: MPL-2.0
// Rotas: how soon, how good, how well proved, in how much memory; and what general solvers make of the same tasks.
// PAYBENCH_ROTA_DATA names the folder of the instances; PAYBENCH_BENCH_LONG=1 gives the year of 200 persons five minutes.

#include "core/exchange/file_bytes.h"
#include "core/rota/annealing.h"
#include "core/rota/change.h"
#include "tests/bench/rota_lp.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <map>
#include <optional>
#include <random>
#include <vector>

namespace paybench::bench {

namespace {

struct Instance {
    const char *name;
    double knownBound; // of the data's bounds.json
    int seconds;
};

constexpr Instance instances[] = {{"p1-15x4", 825, 10},     {"p2-15x8-tight", 1472, 10}, {"p6-15x8-short", 9270, 10}, {"p7-26x13-replan", 4426, 10},
                                  {"p3-26x13", 3117, 60},   {"p4-60x13", 4199, 60},      {"p5-200x4", 3996, 60},      {"p8-200x52", 130741, 60}};

std::optional<QString> pathOf(const QString &name)
{
    const QString ownFolder = QFileInfo(QString::fromUtf8(__FILE__)).absolutePath();
    for (const QString &folder : {qEnvironmentVariable("PAYBENCH_ROTA_DATA"), ownFolder + QStringLiteral("/../data/rota"), ownFolder + QStringLiteral("/../../../shared/data/rota")}) {
        const QString path = folder + u'/' + name + QStringLiteral(".json");
        if (!folder.isEmpty() && QFileInfo::exists(path))
            return path;
    }
    return std::nullopt;
}

std::optional<rota::Task> taskNamed(const QString &name)
{
    const auto path = pathOf(name);
    const auto bytes = path ? exchange::readFile(*path) : Result<QByteArray>(Error{});
    const auto task = bytes ? rota::taskOfJson(*bytes) : Result<rota::Task>(Error{});
    return task ? std::optional(*task) : std::nullopt;
}

struct Told {
    double seconds = 0;
    double objective = 0;
};

struct Solving {
    std::vector<Told> improvements;
    QJsonObject result;
    double peakMegabytes = 0;
    double provedAfter = 0; // seconds; 0: not
};

double peakOf(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression highest(QStringLiteral("VmHWM:\\s*(\\d+) kB"));
    return highest.match(QString::fromUtf8(status.readAll())).captured(1).toDouble() / 1024;
}

Solving solved(const rota::Task &task, const QStringList &words)
{
    Solving solving;
    QProcess program;
    program.setReadChannel(QProcess::StandardError);
    program.start(QFileInfo(QStringLiteral(PAYBENCH_PROGRAM)).dir().filePath(QStringLiteral("paybench-rota")), words);
    program.write(rota::toJson(task) + '\n');
    program.closeWriteChannel();
    while (program.state() != QProcess::NotRunning || program.canReadLine()) {
        solving.peakMegabytes = std::max(solving.peakMegabytes, peakOf(program.processId()));
        while (program.canReadLine()) {
            const QJsonObject line = QJsonDocument::fromJson(program.readLine()).object();
            if (line["objective"].isDouble())
                solving.improvements.push_back({line["seconds"].toDouble(), line["objective"].toDouble()});
        }
        if (program.state() != QProcess::NotRunning)
            program.waitForReadyRead(200);
    }
    solving.result = QJsonDocument::fromJson(program.readAllStandardOutput()).object();
    if (solving.result["proved"].toBool())
        solving.provedAfter = solving.result["seconds"].toDouble();
    return solving;
}

std::optional<double> objectiveAfter(const Solving &solving, double seconds)
{
    std::optional<double> objective;
    for (const Told &told : solving.improvements) {
        if (told.seconds <= seconds)
            objective = told.objective;
    }
    return objective;
}

double gapPercent(double objective, double bound)
{
    return 100 * (objective - bound) / objective;
}

// How long ours took to its best rota: the peers get ten times that.
std::map<std::string, double> &ourSeconds()
{
    static std::map<std::string, double> seconds;
    return seconds;
}

void solve(benchmark::State &state, const Instance &instance)
{
    const auto task = taskNamed(QLatin1String(instance.name));
    if (!task)
        return state.SkipWithError("the instance is not here; PAYBENCH_ROTA_DATA names its folder");
    const bool isLong = task->days.size() > 100 && qEnvironmentVariableIntValue("PAYBENCH_BENCH_LONG") == 1;
    const int seconds = isLong ? 300 : instance.seconds;
    Solving solving;
    for (auto _ : state)
        solving = solved(*task, {QStringLiteral("--seconds"), QString::number(seconds), QStringLiteral("--threads"), QStringLiteral("1")});
    const double objective = solving.result["objective"].toDouble();
    if (solving.improvements.empty() || objective <= 0)
        return state.SkipWithError("the solver gave no rota");
    state.counters["first_s"] = solving.result["first_seconds"].toDouble();
    for (const int moment : {1, 10, 60, 300}) {
        const auto then = objectiveAfter(solving, moment);
        if (then && moment <= seconds) {
            state.counters["obj_" + std::to_string(moment) + "s"] = *then;
            state.counters["gap%_" + std::to_string(moment) + "s"] = gapPercent(*then, instance.knownBound);
        }
    }
    state.SetLabel((solving.result["status"].toString() + QStringLiteral(", costs %1").arg(objective, 0, 'f', 0)).toStdString()); // counters are rounded
    state.counters["gap%"] = gapPercent(objective, instance.knownBound);
    state.counters["own_gap%"] = 100 * solving.result["gap"].toDouble(1);
    state.counters["proved_s"] = solving.provedAfter;
    state.counters["MB"] = solving.peakMegabytes;
    ourSeconds()[instance.name] = solving.improvements.back().seconds;
}

struct Peer {
    const char *program;
    QStringList (*words)(const QString &model, const QString &answer, int seconds);
    const char *objective; // where its answer says the cost
};

QStringList cbcWords(const QString &model, const QString &answer, int seconds)
{
    return {model, QStringLiteral("sec"), QString::number(seconds), QStringLiteral("timeMode"), QStringLiteral("elapsed"), QStringLiteral("solve"), QStringLiteral("solution"), answer};
}

QStringList glpsolWords(const QString &model, const QString &answer, int seconds)
{
    return {QStringLiteral("--lp"), model, QStringLiteral("--tmlim"), QString::number(seconds), QStringLiteral("-o"), answer};
}

const Peer peers[] = {{"cbc", cbcWords, "objective value\\s+(-?[\\d.]+)"}, {"glpsol", glpsolWords, "Objective:\\s+obj = (-?[\\d.e+]+)"}};

void peer(benchmark::State &state, const Peer &peer, const Instance &instance)
{
    const QString program = QStandardPaths::findExecutable(QLatin1String(peer.program));
    const auto task = taskNamed(QLatin1String(instance.name));
    if (program.isEmpty() || !task)
        return state.SkipWithError(program.isEmpty() ? "the peer is not installed" : "the instance is not here; PAYBENCH_ROTA_DATA names its folder");
    const QTemporaryDir folder;
    const QString model = folder.filePath(QStringLiteral("model.lp"));
    const QString answer = folder.filePath(QStringLiteral("answer"));
    if (!exchange::writeFile(model, lpOf(*task)))
        return state.SkipWithError("the model could not be written");
    const int seconds = std::max(5, int(10 * ourSeconds()[instance.name]));
    for (auto _ : state) {
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.start(program, peer.words(model, answer, seconds));
        process.waitForFinished(1000 * (2 * seconds + 60)); // neither is exact about its own limit
        process.kill();
        process.waitForFinished();
    }
    state.counters["allowed_s"] = seconds;
    const auto bytes = exchange::readFile(answer);
    const QRegularExpression said(QLatin1String(peer.objective));
    const QString text = bytes ? QString::fromUtf8(bytes->left(2000)) : QString();
    const auto match = said.match(text);
    const bool hasRota = match.hasMatch() && !text.contains(QStringLiteral("UNDEFINED")) && !text.contains(QStringLiteral("no integer solution"), Qt::CaseInsensitive);
    const bool isProved = text.contains(QStringLiteral("ptimal"), Qt::CaseInsensitive) && !text.contains(QStringLiteral("NON-OPTIMAL"));
    if (!hasRota)
        return state.SetLabel("no rota in this time");
    const double objective = match.captured(1).toDouble();
    state.SetLabel((QString::fromLatin1(isProved ? "proved" : "not proved") + QStringLiteral(", costs %1").arg(objective, 0, 'f', 0)).toStdString());
    state.counters["gap%"] = gapPercent(objective, instance.knownBound);
}

// The first days of a longer task.
rota::Task shortened(rota::Task task, int days)
{
    const auto isBeyond = [days](const auto &cell) { return cell.day >= days; };
    task.days.resize(std::size_t(days));
    std::erase_if(task.checkpoints, [days](int day) { return day >= days - 1; });
    task.checkpoints.push_back(days - 1);
    for (rota::Assistant &person : task.assistants) {
        person.available.truncate(days);
        std::erase_if(person.pins, isBeyond);
        std::erase_if(person.forbidden, isBeyond);
        std::erase_if(person.preferences, isBeyond);
    }
    return task;
}

std::optional<rota::Task> quarterOf200()
{
    const auto year = taskNamed(QStringLiteral("p8-200x52"));
    return year ? std::optional(shortened(*year, 63)) : std::nullopt;
}

void editRechecked(benchmark::State &state, bool isMade)
{
    const auto task = quarterOf200();
    if (!task)
        return state.SkipWithError("the instance is not here; PAYBENCH_ROTA_DATA names its folder");
    rota::PricedPlan plan(*task, rota::firstPlan(*task));
    std::mt19937 random(5);
    for (auto _ : state) {
        const int person = int(random() % task->assistants.size());
        const int day = int(random() % task->days.size());
        const rota::Duty duty = rota::duties[random() % 3];
        if (!task->isFree(person, day))
            continue;
        if (isMade)
            plan.set(person, day, duty);
        else
            benchmark::DoNotOptimize(plan.difference(person, day, duty));
    }
    benchmark::DoNotOptimize(plan.objective());
}

void wholeRechecked(benchmark::State &state)
{
    const auto task = quarterOf200();
    if (!task)
        return state.SkipWithError("the instance is not here; PAYBENCH_ROTA_DATA names its folder");
    const rota::Plan plan = rota::firstPlan(*task);
    for (auto _ : state)
        benchmark::DoNotOptimize(rota::price(*task, plan).objective());
}

const bool isRegistered = [] {
    benchmark::RegisterBenchmark("rota/one cell weighed, 200x13", [](benchmark::State &state) { editRechecked(state, false); });
    benchmark::RegisterBenchmark("rota/one cell set, 200x13", [](benchmark::State &state) { editRechecked(state, true); });
    benchmark::RegisterBenchmark("rota/all priced, 200x13", wholeRechecked)->Unit(benchmark::kMillisecond);
    for (const Instance &instance : instances)
        benchmark::RegisterBenchmark((std::string("rota/solve/") + instance.name).c_str(), [&instance](benchmark::State &state) { solve(state, instance); })
            ->Iterations(1)->UseRealTime()->Unit(benchmark::kSecond);
    for (const Instance &instance : instances) {
        const bool isCompared = std::string_view(instance.name) < "p4";
        for (std::size_t i = 0; isCompared && i < std::size(peers); ++i)
            benchmark::RegisterBenchmark((std::string("rota/") + peers[i].program + '/' + instance.name).c_str(), [&instance, i](benchmark::State &state) { peer(state, peers[i], instance); })
                ->Iterations(1)->UseRealTime()->Unit(benchmark::kSecond);
    }
    return true;
}();

} // namespace

} // namespace paybench::bench
