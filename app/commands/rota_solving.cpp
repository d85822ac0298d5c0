// SPDX-License-Identifier: MPL-2.0
#include "app/commands/rota_solving.h"

#include "app/stop_signals.h"
#include "core/basics/format.h"
#include "core/rota/claim.h"
#include "ui/jobs/program_job.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonDocument>
#include <QTextStream>

#include <unistd.h>

#include <algorithm>
#include <cmath>

namespace paybench::app {

namespace {

constexpr double usualSeconds = 10;

QStringList argumentsOf(const SolveOptions &options)
{
    QStringList words{QStringLiteral("--attached"), QStringLiteral("--stream"), QStringLiteral("--seed"), QString::number(options.seed)};
    const bool hasLimit = options.seconds || options.effort || options.prove;
    if (options.seconds || !hasLimit)
        words << QStringLiteral("--seconds") << QString::number(options.seconds.value_or(usualSeconds), 'g', 12);
    if (options.effort)
        words << QStringLiteral("--effort") << QString::number(*options.effort, 'g', 12);
    if (options.gap > 0)
        words << QStringLiteral("--gap") << QString::number(options.gap, 'g', 12);
    if (options.prove)
        words << QStringLiteral("--prove");
    if (options.threads > 0)
        words << QStringLiteral("--threads") << QString::number(options.threads);
    return words;
}

Error refusedRota(const QString &detail)
{
    return {Error::Kind::Invalid, QCoreApplication::translate("commands", "The solver's rota was refused: %1 Nothing was written.").arg(detail), {}};
}

// What the program says, a result or an improvement, is a claim until it was priced.
Result<Solved> solvedBy(const QByteArray &said, const rota::Task &task)
{
    const auto claim = rota::believed(said, task);
    if (!claim)
        return refusedRota(claim.error().message);
    if (!claim->plan)
        return refusedRota(QCoreApplication::translate("commands", "it sent none."));
    return Solved{*claim->plan, claim->price, claim->bound, claim->status, claim->firstSeconds, claim->seconds, false};
}

// "At most 0.8 %" must not promise more than was proved, so it is rounded up.
QString percentAtMost(double share)
{
    return format::percent(qint64(std::ceil(share * 1000 - 1e-9)), 1000);
}

// One line that is written over and over, on a terminal only.
class ProgressLine {
public:
    void show(const QJsonObject &improvement)
    {
        if (!m_isSeen || !improvement["objective"].isDouble())
            return;
        const double objective = improvement["objective"].toDouble();
        QString line = QCoreApplication::translate("commands", "%1 s: the best rota costs %2")
                           .arg(format::decimal(qint64(improvement["seconds"].toDouble() * 10), 1), format::number(qint64(objective)));
        if (improvement["bound"].isDouble() && objective > 0)
            line += QCoreApplication::translate("commands", "; at most %1 can still be gained").arg(percentAtMost((objective - improvement["bound"].toDouble()) / objective));
        QTextStream(stderr) << u'\r' << line.leftJustified(m_width);
        m_width = line.size();
    }
    ~ProgressLine()
    {
        if (m_width > 0)
            QTextStream(stderr) << u'\n';
    }

private:
    bool m_isSeen = isatty(STDERR_FILENO) == 1;
    qsizetype m_width = 0;
};

// The program's run, heard until it ends.
class Run {
public:
    Run(const rota::Task &task, const std::optional<rota::Plan> &start, const SolveOptions &options)
        : m_task(task)
        , m_job(QString(), {ui::siblingProgram(QStringLiteral("paybench-rota")), argumentsOf(options), start ? rota::toJson(task, *start) : rota::toJson(task)},
                [this](const QByteArray &line) { hear(line); },
                [this](Result<QByteArray> result) {
                    m_result = std::move(result);
                    m_loop.quit();
                })
        , m_signals([this] { m_job.stop(); })
    { }

    Result<Solved> found()
    {
        m_loop.exec();
        if (m_result)
            return solvedBy(*m_result, m_task);
        if (m_best.isEmpty())
            return m_result.error();
        auto rescued = solvedBy(m_best, m_task);
        if (rescued) {
            rescued->status = QStringLiteral("stopped");
            rescued->isRescued = true;
        }
        return rescued;
    }

private:
    void hear(const QByteArray &line)
    {
        const QJsonObject improvement = QJsonDocument::fromJson(line).object();
        if (improvement.contains(QStringLiteral("rota")))
            m_best = line;
        m_line.show(improvement);
    }

    const rota::Task &m_task;
    QEventLoop m_loop;
    QByteArray m_best; // the newest improvement that carried its rota
    Result<QByteArray> m_result = Error{};
    ProgressLine m_line;
    ui::ProgramJob m_job;
    StopSignals m_signals;
};

} // namespace

double Solved::gap() const
{
    if (!bound)
        return 1;
    const qint64 objective = price.objective();
    return objective == *bound ? 0 : double(objective - *bound) / double(std::max<qint64>(1, std::abs(objective)));
}

bool Solved::isProved() const
{
    return bound && *bound >= price.objective();
}

std::shared_ptr<SolveOptions> addSolveOptions(CLI::App &command)
{
    auto options = std::make_shared<SolveOptions>();
    command.add_option("--seconds", options->seconds, "how long to search; ten seconds unless told")->check(CLI::Range(0.0, 1e6));
    command.add_option("--effort", options->effort, "how much to search, counted so that it gives the same rota every time; 1 is about a second")->check(CLI::Range(0.0, 1e6));
    command.add_option("--gap", options->gap, "enough when at most this share can still be gained, as 0.01")->check(CLI::Range(0.0, 1.0));
    command.add_flag("--prove", options->prove, "go on until the rota is proved best");
    command.add_option("--seed", options->seed, "another seed, another rota as good");
    command.add_option("--threads", options->threads, "processors to use; the rota does not depend on it")->check(CLI::Range(1, 64));
    return options;
}

Result<Solved> solved(const rota::Task &task, const std::optional<rota::Plan> &start, const SolveOptions &options)
{
    return Run(task, start, options).found();
}

QJsonObject documentOf(const Solved &solved)
{
    const bool hasBound = solved.bound.has_value();
    return {{"objective", solved.price.objective()},
            {"bound", hasBound ? QJsonValue(*solved.bound) : QJsonValue()},
            {"gap", hasBound ? QJsonValue(solved.gap()) : QJsonValue()},
            {"proved", solved.isProved()},
            {"first_seconds", solved.firstSeconds},
            {"seconds", solved.seconds},
            {"status", solved.status}};
}

QString sentenceOf(const Solved &solved)
{
    const QString cost = format::number(solved.price.objective());
    if (solved.isProved())
        return QCoreApplication::translate("commands", "The rota costs %1 and is proved best.").arg(cost);
    if (!solved.bound)
        return QCoreApplication::translate("commands", "The rota costs %1; how much better one could be is not known.").arg(cost);
    return QCoreApplication::translate("commands", "The rota costs %1; at most %2 can still be gained.").arg(cost, percentAtMost(solved.gap()));
}

} // namespace paybench::app
