// SPDX-License-Identifier: MPL-2.0
#include "app/commands/command.h"
#include "app/opened.h"
#include "core/exchange/file_bytes.h"
#include "core/store/profiles.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTextStream>

namespace paybench::app {

namespace {

struct ProfileArguments {
    std::string file;
    std::string show;
    std::string save;
    bool list = false;
};

Exit listProfiles(store::Database &db, Terminal &terminal)
{
    const auto profiles = store::Profiles(db).all();
    if (!profiles)
        return terminal.refused(profiles.error());
    QJsonArray names;
    for (const directory::ImportProfile &profile : *profiles) {
        terminal.say(profile.name);
        names.append(profile.name);
    }
    terminal.write({{"profiles", names}});
    return Exit::Done;
}

Exit showProfile(store::Database &db, const QString &name, Terminal &terminal)
{
    const auto profile = store::Profiles(db).named(name);
    if (!profile)
        return terminal.refused(profile.error());
    QTextStream(stdout) << QString::fromUtf8(directory::toJson(*profile)).trimmed() << Qt::endl;
    return Exit::Done;
}

Exit saveProfile(store::Database &db, const QString &path, Terminal &terminal)
{
    const auto bytes = exchange::readFile(path);
    if (!bytes)
        return terminal.refused(bytes.error());
    const auto profile = directory::profileOfJson(*bytes);
    if (!profile)
        return terminal.refused(profile.error());
    const QString step = QCoreApplication::translate("commands", "Save import profile %1").arg(profile->name);
    const Done saved = db.step(step, [&] { return done(store::Profiles(db).save(*profile)); });
    if (!saved)
        return terminal.refused(saved.error());
    terminal.say(QCoreApplication::translate("commands", "The import profile %1 is saved.").arg(profile->name));
    terminal.write({{"saved", profile->name}});
    return Exit::Done;
}

Exit runProfile(const ProfileArguments &arguments, Terminal &terminal)
{
    auto db = arguments.save.empty() ? opened(text(arguments.file), store::OpenMode::Read, terminal)
                                     : openedToWrite(text(arguments.file), terminal);
    if (!db)
        return terminal.refused(db.error());
    if (!arguments.save.empty())
        return saveProfile(*db, text(arguments.save), terminal);
    if (!arguments.show.empty())
        return showProfile(*db, text(arguments.show), terminal);
    return listProfiles(*db, terminal);
}

} // namespace

Command addProfile(CLI::App &root)
{
    auto arguments = std::make_shared<ProfileArguments>();
    CLI::App *command = root.add_subcommand("profile", "lists, shows or saves the import profiles of a centre");
    command->add_option("FILE", arguments->file, "the centre file")->required();
    command->add_flag("--list", arguments->list, "their names (what it does unless told otherwise)");
    command->add_option("--show", arguments->show, "one profile as JSON");
    command->add_option("--save", arguments->save, "a JSON file of a profile to save");
    return {command, [arguments](Terminal &terminal) { return runProfile(*arguments, terminal); }};
}

} // namespace paybench::app
