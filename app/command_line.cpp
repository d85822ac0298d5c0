// SPDX-License-Identifier: MPL-2.0
#include "app/command_line.h"

#include "app/commands/command.h"
#include "app/window.h"
#include "ui/frame/language.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <unistd.h>

#include <algorithm>
#include <iterator>
#include <memory>

namespace paybench::app {

namespace {

constexpr Command (*adders[])(CLI::App &) = {addDemo,   addCheck,  addImport, addProfile, addInvoice, addClose,
                                             addReport, addAdjust, addBackup, addRestore, addUndo,    addPages, addNeed,
                                             addForecast, addRota, addLog};

void speak(const QString &language)
{
    ui::language::use(language.isEmpty() ? QStringLiteral("system") : language);
}

void nameProgram()
{
    QCoreApplication::setOrganizationName(QStringLiteral("paybench"));
    QCoreApplication::setApplicationName(QStringLiteral("paybench"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PAYBENCH_VERSION));
}

// The offscreen platform remarks on what it lacks; that is nothing for a nightly job's standard error.
void withoutPlatformChatter(QtMsgType, const QMessageLogContext &, const QString &message)
{
    if (!message.contains(QStringLiteral("propagateSizeHints")))
        Terminal().warn(message);
}

QByteArray privateFolder()
{
    const QString folder = QDir::temp().filePath(QStringLiteral("paybench-runtime-%1").arg(getuid()));
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return folder.toLocal8Bit();
}

// Commands that draw use the offscreen platform whatever the machine has, so that a nightly job needs no display.
std::unique_ptr<QCoreApplication> application(Command::Needs needs, int &argc, char **argv)
{
    nameProgram();
    if (needs == Command::Needs::Core)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR")) // else Qt warns on standard error
        qputenv("XDG_RUNTIME_DIR", privateFolder());
    QApplication::setDesktopSettingsAware(false);
    qInstallMessageHandler(withoutPlatformChatter);
    auto application = std::make_unique<QApplication>(argc, argv);
    ui::dress(*application);
    return application;
}

int wrongUsage(const CLI::App &root, const CLI::ParseError &error, int argc, char **argv, const std::string &language)
{
    nameProgram();
    const QCoreApplication core(argc, argv);
    speak(text(language));
    const auto commands = root.get_subcommands();
    const QString name = commands.empty() ? QString() : text(commands.front()->get_name()) + QStringLiteral(" ");
    Terminal terminal;
    terminal.warn(QCoreApplication::translate("commands", "The command was not understood, so nothing was done. `paybench %1--help` says what it takes.").arg(name));
    terminal.warn(QStringLiteral("(") + text(error.what()) + QStringLiteral(")"));
    return int(Exit::WrongUsage);
}

void addCommonOptions(CLI::App &root, Terminal &terminal, std::string &language, std::string &person)
{
    root.fallthrough();
    root.require_subcommand(1);
    root.add_option("--language", language, "sv, en or da")->check(CLI::IsMember({"sv", "en", "da"}));
    root.add_option("--person", person, "who does it, as in the register");
    root.add_flag("--json", terminal.json, "one JSON document on standard output");
    root.add_flag("--yes", terminal.yes, "answer every question with yes");
    root.set_version_flag("--version", PAYBENCH_VERSION);
}

int runCommand(int argc, char **argv)
{
    CLI::App root("The workbench of a payroll service centre.", "paybench");
    Terminal terminal;
    std::string language;
    std::string person;
    addCommonOptions(root, terminal, language, person);
    std::vector<Command> commands;
    std::transform(std::begin(adders), std::end(adders), std::back_inserter(commands),
                   [&](auto add) { return add(root); });
    try {
        root.parse(argc, argv);
    } catch (const CLI::Success &help) { // --help, --version
        return root.exit(help);
    } catch (const CLI::ParseError &error) {
        return wrongUsage(root, error, argc, argv, language);
    }
    const auto chosen = std::find_if(commands.begin(), commands.end(),
                                     [](const Command &command) { return command.parsed->parsed(); });
    terminal.language = text(language);
    terminal.person = text(person);
    const auto qt = application(chosen->needs(), argc, argv);
    speak(terminal.language);
    return int(chosen->run(terminal));
}

bool isCommand(const char *word)
{
    CLI::App root;
    const bool known = std::any_of(std::begin(adders), std::end(adders), [&](auto add) {
        return add(root).parsed->get_name() == word;
    });
    return known;
}

} // namespace

int run(int argc, char *argv[])
{
    const auto takesValue = [](std::string_view word) {
        return word == "--language" || word == "--person" || word == "--today";
    };
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        if (word == "--help" || word == "-h" || word == "--version" || isCommand(argv[i]))
            return runCommand(argc, argv);
        if (takesValue(word))
            ++i;
        else if (!word.starts_with("-"))
            break;
    }
    nameProgram();
    return runWindow(argc, argv);
}

} // namespace paybench::app
