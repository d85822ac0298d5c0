// SPDX-License-Identifier: MPL-2.0
#include "app/commands/command.h"
#include "app/commands/rota.h"
#include "app/commands/rota_days.h"
#include "core/basics/format.h"
#include "core/exchange/file_bytes.h"
#include "core/exchange/rota_files.h"
#include "core/exchange/together_files.h"
#include "core/exchange/xlsx_write.h"
#include "core/store/centres.h"
#include "core/store/rotas.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

#include <memory>

// `paybench rota export`: the published rota, as people get it.

namespace paybench::app {

namespace {

struct ExportFiles {
    std::string workbook; // empty: none
    std::string folder;   // of the calendars; empty: none
};

Done isPublished(const rota::Roster &roster)
{
    for (const rota::RosterDay &day : roster.days) {
        const auto covers = [&day](const rota::Version &version) { return version.first <= day.date && day.date <= version.last; };
        if (day.isOpen && std::none_of(roster.versions.begin(), roster.versions.end(), covers))
            return Error{Error::Kind::Invalid,
                         QCoreApplication::translate("commands", "Nothing is published for %1, so nothing was written. Publish the days first: paybench rota plan … --publish, or "
                                                                 "Publish on the page Rota.")
                             .arg(format::day(day.date)),
                         {}};
    }
    if (!roster.versions.empty())
        return {};
    return Error{Error::Kind::Invalid, QCoreApplication::translate("commands", "Nothing is published for these days, so nothing was written. Publish them first."), {}};
}

Done writeWorkbookOf(const rota::Roster &roster, const exchange::RotaBook &book, const QString &path, exchange::TogetherFiles &files)
{
    const auto beside = files.beside(path);
    if (!beside)
        return beside.error();
    return exchange::writeXlsx(exchange::workbookOf(roster, book), *beside);
}

Result<int> writeCalendars(const std::vector<exchange::PersonCalendar> &calendars, const QString &folder, exchange::TogetherFiles &files)
{
    for (const exchange::PersonCalendar &calendar : calendars) {
        const auto beside = files.beside(QDir(folder).filePath(calendar.fileName));
        if (!beside)
            return beside.error();
        if (const Done written = exchange::writeFile(*beside, calendar.bytes); !written)
            return written.error();
    }
    return int(calendars.size());
}

Exit exportRota(const RotaDays &days, const ExportFiles &to, Terminal &terminal)
{
    if (to.workbook.empty() && to.folder.empty()) {
        terminal.warn(QCoreApplication::translate("commands", "An export takes --xlsx R.xlsx, --ics FOLDER or both, so nothing was done."));
        return Exit::WrongUsage;
    }
    auto centre = openedRota(days, false, terminal);
    if (!centre)
        return terminal.refused(centre.error());
    const auto told = store::publishedRota(centre->db, centre->inputs);
    const auto named = store::Centres(centre->db).centre();
    if (!told || !named)
        return terminal.refused(told ? named.error() : told.error());
    const rota::Roster &roster = told->roster;
    if (const Done published = isPublished(roster); !published)
        return terminal.refused(published.error());
    exchange::TogetherFiles files;
    int calendars = 0;
    if (!to.workbook.empty()) {
        const exchange::RotaBook book{named->name, told->changes, rota::ledger(centre->inputs, roster.last.addYears(-1).addDays(1), roster.last)};
        if (const Done written = writeWorkbookOf(roster, book, text(to.workbook), files); !written)
            return terminal.refused(written.error());
    }
    if (!to.folder.empty()) {
        const auto written = writeCalendars(exchange::calendarsOf(roster, told->older, exchange::calendarTerms(named->name, centre->inputs.time, roster, centre->db.now())), text(to.folder), files);
        if (!written)
            return terminal.refused(written.error());
        calendars = *written;
    }
    if (const Done placed = files.place(); !placed)
        return terminal.refused(placed.error());
    terminal.say(QCoreApplication::translate("commands", "Version %1 of the rota").arg(roster.versions.front().number));
    if (!to.workbook.empty())
        terminal.say(text(to.workbook));
    if (!to.folder.empty())
        terminal.say(QCoreApplication::translate("commands", "%Ln calendar(s) in %1", nullptr, calendars).arg(text(to.folder)));
    terminal.write({{"version", roster.versions.front().number}, {"xlsx", text(to.workbook)}, {"ics", text(to.folder)}, {"calendars", calendars}});
    return Exit::Done;
}

} // namespace

RotaCommand addRotaExport(CLI::App &rota)
{
    CLI::App *command = rota.add_subcommand("export", "the published rota for people: a workbook, and a calendar for each");
    command->fallthrough();
    const auto days = addRotaDays(*command);
    auto to = std::make_shared<ExportFiles>();
    command->add_option("--xlsx", to->workbook, "the workbook");
    command->add_option("--ics", to->folder, "the folder of the calendars, a file for each person");
    return {command, [days, to](Terminal &terminal) { return exportRota(*days, *to, terminal); }};
}

} // namespace paybench::app
