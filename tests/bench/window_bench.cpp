// SPDX-License-Identifier: MPL-2.0
// Opening the window on ten years of data, beside an empty main window; and reports and imports as whole processes.

#include "tests/bench/payslip_lines.h"
#include "tests/bench/processes.h"
#include "tests/bench/ten_years.h"

#include <QDir>
#include <QFile>

#include <benchmark/benchmark.h>

namespace paybench::bench {

namespace {

void timed(benchmark::State &state, const QStringList &command, int expected = 0)
{
    for (auto _ : state) {
        const Measured run = measured(command);
        if (run.exitCode != expected)
            state.SkipWithError(qPrintable(QStringLiteral("it ended with %1").arg(run.exitCode)));
        state.counters["MB"] = run.peakMegabytes;
    }
}

void emptyMainWindow(benchmark::State &state)
{
    timed(state, {QStringLiteral(PAYBENCH_BENCH_WINDOW)});
}

void workbenchOnTenYears(benchmark::State &state)
{
    timed(state, {QStringLiteral(PAYBENCH_BENCH_WINDOW), tenYearsFile(), QStringLiteral("month")});
}

void reportCommandOnTenYears(benchmark::State &state)
{
    timed(state, {QStringLiteral(PAYBENCH_PROGRAM), QStringLiteral("report"), tenYearsFile(), QStringLiteral("--month"), QStringLiteral("2026-10"),
                  QStringLiteral("--out"), QDir::temp().filePath(QStringLiteral("paybench_bench_report.xlsx"))});
}

// The whole way: read, judge, sum, back up, commit. Codes are unknown, so a centre with these customers is made first.
void importCommand(benchmark::State &state)
{
    const QString centre = tenYearsFile();
    const QString copy = QDir::temp().filePath(QStringLiteral("paybench_bench_copy.paybench"));
    const QString profile = QDir::temp().filePath(QStringLiteral("paybench_bench_profile.json"));
    QFile json(profile);
    if (json.open(QIODevice::WriteOnly))
        json.write(payslipProfile().toUtf8());
    json.close();
    for (auto _ : state) {
        state.PauseTiming();
        QFile::remove(copy);
        QFile::copy(centre, copy);
        measured({QStringLiteral(PAYBENCH_PROGRAM), QStringLiteral("profile"), copy, QStringLiteral("--save"), profile});
        state.ResumeTiming();
        const Measured run = measured({QStringLiteral(PAYBENCH_PROGRAM), QStringLiteral("import"), copy, payslipFile(int(state.range(0))),
                                       QStringLiteral("--profile"), QStringLiteral("bench"), QStringLiteral("--accept-valid"), QStringLiteral("--yes")});
        if (run.exitCode != 0)
            state.SkipWithError("the import was refused");
        state.counters["MB"] = run.peakMegabytes;
    }
    QFile::remove(copy);
    QDir(copy + QStringLiteral("-backups")).removeRecursively();
}

BENCHMARK(emptyMainWindow)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(workbenchOnTenYears)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(reportCommandOnTenYears)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(importCommand)->Arg(25'000)->Arg(everyMunicipalEmployee)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

} // namespace paybench::bench
