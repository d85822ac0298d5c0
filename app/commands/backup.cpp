// SPDX-License-Identifier: MPL-2.0
#include "app/commands/command.h"
#include "app/opened.h"
#include "core/store/backups.h"
#include "core/store/control_totals.h"

#include <QCoreApplication>

namespace paybench::app {

namespace {

struct BackupArguments {
    std::string from;
    std::string to;
};

Exit backUp(const BackupArguments &arguments, Terminal &terminal)
{
    const auto db = opened(text(arguments.from), store::OpenMode::Read, terminal);
    if (!db)
        return terminal.refused(db.error());
    const auto backup = store::makeBackup(*db, store::controlFindings, text(arguments.to));
    if (!backup)
        return terminal.refused(backup.error());
    terminal.say(QCoreApplication::translate("commands", "The backup is checked and stands in %1.").arg(backup->path));
    terminal.write({{"backup", backup->path}, {"size", backup->size}});
    return Exit::Done;
}

Exit restoreCentre(const BackupArguments &arguments, Terminal &terminal)
{
    const Done restored = store::restore(text(arguments.from), text(arguments.to));
    if (!restored)
        return terminal.refused(ofFile(restored.error()));
    terminal.say(QCoreApplication::translate("commands", "The backup is restored to %1.").arg(text(arguments.to)));
    terminal.write({{"restored", text(arguments.to)}});
    return Exit::Done;
}

} // namespace

Command addBackup(CLI::App &root)
{
    auto arguments = std::make_shared<BackupArguments>();
    CLI::App *command = root.add_subcommand("backup", "makes a verified copy of a centre file");
    command->add_option("FILE", arguments->from, "the centre file")->required();
    command->add_option("--to", arguments->to, "the folder for the copy")->required();
    return {command, [arguments](Terminal &terminal) { return backUp(*arguments, terminal); }};
}

Command addRestore(CLI::App &root)
{
    auto arguments = std::make_shared<BackupArguments>();
    CLI::App *command = root.add_subcommand("restore", "restores a backup to a new file");
    command->add_option("BACKUP", arguments->from, "the backup")->required();
    command->add_option("--to", arguments->to, "the new centre file, which may not exist yet")->required();
    return {command, [arguments](Terminal &terminal) { return restoreCentre(*arguments, terminal); }};
}

} // namespace paybench::app
