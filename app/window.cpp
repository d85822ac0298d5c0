// SPDX-License-Identifier: MPL-2.0
#include "app/window.h"

#include "app/terminal.h"
#include "app/workbench.h"
#include "ui/frame/language.h"
#include "ui/frame/preference.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QDate>
#include <QFileInfo>

#include <CLI/CLI.hpp>

#include <optional>

namespace paybench::app {

namespace {

struct WindowArguments {
    std::string file;
    std::string today;
    std::string person;
    std::string language;
};

// Before there is a window, the language of the command line or of the system.
void speakBeforehand(const WindowArguments &arguments)
{
    ui::language::use(arguments.language.empty() ? QStringLiteral("system") : QString::fromStdString(arguments.language));
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

Exit say(const QString &sentence, Exit exit)
{
    Terminal().warn(sentence);
    return exit;
}

QString lastFile()
{
    const QStringList recent = ui::preference::recentFiles().value();
    return !recent.isEmpty() && QFileInfo::exists(recent.front()) ? recent.front() : QString();
}

struct Moment {
    QDate day;                // invalid: none was given
    std::optional<QTime> time; // the clock stands there
};

// "2026-11-02", or with a time of day: "2026-11-02T09:12:30".
std::optional<Moment> momentOf(const std::string &words)
{
    if (words.empty())
        return Moment{};
    const QStringList parts = QString::fromStdString(words).split(u'T');
    const QDate day = QDate::fromString(parts.front(), Qt::ISODate);
    const QTime time = parts.size() == 2 ? QTime::fromString(parts.back(), Qt::ISODate) : QTime();
    if (!day.isValid() || parts.size() > 2 || (parts.size() == 2 && !time.isValid()))
        return std::nullopt;
    return Moment{day, parts.size() == 2 ? std::optional(time) : std::nullopt};
}

Exit showWindow(QApplication &application, const WindowArguments &arguments)
{
    ui::dress(application);
    ui::setScheme(ui::Scheme(ui::preference::scheme().value()));
    ui::language::use(arguments.language.empty() ? ui::preference::language().value() : QString::fromStdString(arguments.language));
    const std::optional<Moment> moment = momentOf(arguments.today);
    if (!moment)
        return say(QCoreApplication::translate("commands", "“%1” is no day, so nothing was opened. Write it as 2026-11-02.")
                       .arg(QString::fromStdString(arguments.today)),
                   Exit::WrongUsage);
    Workbench workbench;
    const QString wanted = QString::fromStdString(arguments.file);
    const QString file = wanted.isEmpty() ? lastFile() : wanted;
    workbench.window().setVisible(true);
    if (!file.isEmpty()) {
        workbench.standClockAt(moment->time);
        const Done opened = workbench.open(file, moment->day, QString::fromStdString(arguments.person));
        if (!opened)
            workbench.window().sayError(opened.error());
    }
    return Exit(application.exec());
}

} // namespace

int runWindow(int argc, char **argv)
{
    CLI::App root("The workbench of a payroll service centre.", "paybench");
    WindowArguments arguments;
    root.add_option("FILE", arguments.file, "the centre file");
    root.add_option("--today", arguments.today, "the day to work on, as 2026-11-02; with a time, as 2026-11-02T09:12:30, the clock stands there");
    root.add_option("--person", arguments.person, "who sits here, as in the register");
    root.add_option("--language", arguments.language)->check(CLI::IsMember({"sv", "en", "da"}));
    try {
        root.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        const QCoreApplication core(argc, argv);
        speakBeforehand(arguments);
        return int(say(QCoreApplication::translate("commands", "There is no such command or option, so nothing was done. "
                                                               "`paybench --help` lists what there is.")
                           + QStringLiteral(" (") + QString::fromStdString(error.what()) + QStringLiteral(")"),
                       Exit::WrongUsage));
    }
    if (!hasDisplay()) {
        const QCoreApplication core(argc, argv);
        speakBeforehand(arguments);
        return int(say(QCoreApplication::translate("commands", "There is no display here, so the window was not opened. "
                                                               "The commands work without one: `paybench --help` lists them."),
                       Exit::System));
    }
    QApplication::setDesktopSettingsAware(true);
    QApplication application(argc, argv);
    return int(showWindow(application, arguments));
}

} // namespace paybench::app
