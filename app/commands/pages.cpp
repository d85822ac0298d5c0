// SPDX-License-Identifier: MPL-2.0
#include "app/commands/command.h"
#include "app/workbench.h"
#include "ui/jobs/job_bar.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QPixmap>
#include <QRegularExpression>

namespace paybench::app {

namespace {

struct PagesArguments {
    std::string file;
    std::string out;
    std::string size = "1280x800";
    bool dark = false;
};

Result<QSize> sizeOf(const std::string &argument)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{3,4})x(\\d{3,4})$"));
    const auto match = form.match(text(argument));
    if (match.hasMatch())
        return QSize(match.captured(1).toInt(), match.captured(2).toInt());
    return Error{Error::Kind::Invalid,
                 QCoreApplication::translate("commands", "“%1” is no size, so nothing was drawn. Write it as 1280x800.").arg(text(argument)), {}};
}

// Until what runs beside the window has come to its end, so that a page is drawn with its figures.
void settle(Workbench &workbench)
{
    QElapsedTimer waited;
    waited.start();
    for (int rounds = 0; rounds < 5; ++rounds) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        if (workbench.window().jobs().running() > 0 && waited.elapsed() < 30'000)
            rounds = -1;
    }
}

Exit drawPages(const PagesArguments &arguments, Terminal &terminal)
{
    const auto size = sizeOf(arguments.size);
    if (!size)
        return terminal.refused(size.error());
    const QDir folder(text(arguments.out));
    if (!folder.mkpath(QStringLiteral("."))) {
        return terminal.refused({Error::Kind::Io,
                                 QCoreApplication::translate("commands", "The folder %1 could not be made, so nothing was drawn.").arg(folder.path()), {}});
    }
    ui::setScheme(arguments.dark ? ui::Scheme::Dark : ui::Scheme::Light);
    Workbench workbench;
    const Done opened = workbench.open(text(arguments.file), {}, terminal.person);
    if (!opened)
        return terminal.refused(opened.error());
    workbench.stopClockAt(QTime(9, 12, 30)); // in the middle of a morning, whenever they are drawn
    workbench.window().resize(*size);
    workbench.window().setVisible(true);
    QJsonArray pictures;
    for (const QString &page : workbench.pageIds()) {
        workbench.window().goTo(page);
        settle(workbench);
        const QString name = folder.filePath(page + QStringLiteral(".png"));
        if (!workbench.window().grab().save(name))
            return terminal.refused({Error::Kind::Io, QCoreApplication::translate("commands", "%1 could not be written.").arg(name), {}});
        terminal.say(name);
        pictures.append(name);
    }
    terminal.write({{"pictures", pictures}});
    return Exit::Done;
}

} // namespace

Command addPages(CLI::App &root)
{
    auto arguments = std::make_shared<PagesArguments>();
    CLI::App *command = root.add_subcommand("pages", "draws every page to a picture");
    command->add_option("FILE", arguments->file, "the centre file")->required();
    command->add_option("--out", arguments->out, "the folder for the pictures")->required();
    command->add_option("--size", arguments->size, "as 1280x800");
    command->add_flag("--dark", arguments->dark, "in dark colours");
    Command made{command, [arguments](Terminal &terminal) { return drawPages(*arguments, terminal); }};
    made.needs = [] { return Command::Needs::Fonts; };
    return made;
}

} // namespace paybench::app
