// SPDX-License-Identifier: MPL-2.0
#include "app/commands/command.h"
#include "app/opened.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTextStream>

#include <limits>

namespace paybench::app {

namespace {

struct UndoArguments {
    std::string file;
    bool list = false;
};

Exit listSteps(store::Database &db, Terminal &terminal)
{
    const auto steps = db.steps(std::numeric_limits<int>::max());
    if (!steps)
        return terminal.refused(steps.error());
    QJsonArray list;
    std::vector<QStringList> rows;
    for (const store::Database::Step &step : *steps) {
        const QString who = step.person.isEmpty() ? step.who : step.person;
        const QString at = step.at.toLocalTime().toString(Qt::ISODate);
        list.append(QJsonObject{{"id", step.id}, {"at", step.at.toString(Qt::ISODate)}, {"who", who}, {"what", step.name}});
        rows.push_back({QString::number(step.id), at, who, step.name});
    }
    terminal.say(aligned(rows, {true, false, false, false}));
    if (terminal.json) // an array, as commands.md has it
        QTextStream(stdout) << QString::fromUtf8(QJsonDocument(list).toJson());
    return Exit::Done;
}

Exit undoNewest(const UndoArguments &arguments, Terminal &terminal)
{
    auto db = arguments.list ? opened(text(arguments.file), store::OpenMode::Read, terminal)
                             : openedToWrite(text(arguments.file), terminal);
    if (!db)
        return terminal.refused(db.error());
    if (arguments.list)
        return listSteps(*db, terminal);
    const auto newest = db->newestUndoable(store::Database::Whose::ThisAccount);
    if (!newest)
        return terminal.refused(newest.error());
    if (!*newest) {
        terminal.warn(QCoreApplication::translate("commands", "There is nothing of yours to undo since the last closing, so nothing was changed."));
        return Exit::Refused;
    }
    const store::Database::Step step = **newest;
    if (const Done done = db->undo(step.id); !done)
        return terminal.refused(done.error());
    terminal.say(QCoreApplication::translate("commands", "Undone: %1").arg(step.name));
    terminal.write({{"id", step.id}, {"what", step.name}});
    return Exit::Done;
}

} // namespace

Command addUndo(CLI::App &root)
{
    auto arguments = std::make_shared<UndoArguments>();
    CLI::App *command = root.add_subcommand("undo", "undoes your newest step, or lists all of them");
    command->add_option("FILE", arguments->file, "the centre file")->required();
    command->add_flag("--list", arguments->list, "only lists the steps, newest first");
    return {command, [arguments](Terminal &terminal) { return undoNewest(*arguments, terminal); }};
}

} // namespace paybench::app
