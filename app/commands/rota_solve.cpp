// SPDX-License-Identifier: MPL-2.0
#include "app/commands/command.h"
#include "app/commands/rota.h"
#include "app/commands/rota_solving.h"
#include "core/exchange/file_bytes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <memory>

namespace paybench::app {

namespace {

struct SolveFiles {
    std::string task;
    std::string out;
    std::string start;
};

Result<rota::Task> taskIn(const QString &path)
{
    const auto bytes = exchange::readFile(path);
    return bytes ? rota::taskOfJson(*bytes) : bytes.error();
}

Result<std::optional<rota::Plan>> startIn(const QString &path, const rota::Task &task)
{
    if (path.isEmpty())
        return std::optional<rota::Plan>();
    const auto bytes = exchange::readFile(path);
    if (!bytes)
        return bytes.error();
    const auto plan = rota::planOfJson(*bytes, task);
    if (!plan)
        return plan.error();
    return std::optional<rota::Plan>(*plan);
}

// Before the time is spent. A folder that is missing is made, as for every file a command writes.
Done writable(const QString &path)
{
    const QFileInfo target(path);
    if (target.isDir() || !QDir().mkpath(target.absolutePath()))
        return Error{Error::Kind::Io, QCoreApplication::translate("commands", "%1 cannot be written there, so nothing was solved. Name a file in another folder.").arg(path), {}};
    return {};
}

Exit solveRota(const SolveFiles &files, const SolveOptions &options, Terminal &terminal)
{
    const auto task = taskIn(text(files.task));
    if (!task)
        return terminal.refused(task.error());
    const auto start = startIn(text(files.start), *task);
    if (!start)
        return terminal.refused(start.error());
    if (const Done canWrite = writable(text(files.out)); !canWrite)
        return terminal.refused(canWrite.error());
    const auto solution = solved(*task, *start, options);
    if (!solution)
        return terminal.refused(solution.error());
    const Done written = exchange::writeFile(text(files.out), rota::toJson(solution->plan, *task, solution->price.objective()));
    if (!written)
        return terminal.refused(written.error());
    QJsonObject document = documentOf(*solution);
    document["instance"] = task->name;
    terminal.write(document);
    terminal.say(sentenceOf(*solution));
    if (solution->isRescued)
        terminal.warn(QCoreApplication::translate("commands", "The solver broke off; the best rota it had found was written. Solve again with --start to go on from it."));
    return Exit::Done;
}

} // namespace

RotaCommand addRotaSolve(CLI::App &rota)
{
    auto files = std::make_shared<SolveFiles>();
    CLI::App *solve = rota.add_subcommand("solve", "makes the best rota for a task it can find in the time given");
    solve->fallthrough();
    solve->add_option("TASK.json", files->task, "the task, in the format rota/1")->required();
    solve->add_option("--out", files->out, "where the rota is written")->required();
    solve->add_option("--start", files->start, "a rota to go on from; it is never worsened");
    const auto options = addSolveOptions(*solve);
    return {solve, [files, options](Terminal &terminal) { return solveRota(*files, *options, terminal); }};
}

} // namespace paybench::app
