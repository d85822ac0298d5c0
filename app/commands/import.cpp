// SPDX-License-Identifier: MPL-2.0
#include "app/commands/command.h"
#include "app/commands/importing.h"
#include "app/opened.h"
#include "core/basics/format.h"
#include "core/exchange/file_bytes.h"
#include "core/exchange/volume_file.h"
#include "core/store/importing.h"
#include "core/store/profiles.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace paybench::app {

namespace {

using directory::IntakeRow;

QJsonArray rowsIn(const directory::Intake &intake, IntakeRow::State state)
{
    QJsonArray rows;
    for (const IntakeRow &row : intake.rows) {
        if (row.state == state)
            rows.append(lineAndWhy(row.row.line, row.why));
    }
    return rows;
}

QJsonObject jsonOf(const directory::Intake &intake, bool written)
{
    QJsonArray months;
    for (const Month month : intake.months)
        months.append(month.iso());
    QJsonArray warnings;
    for (const IntakeRow &row : intake.rows) {
        if (!row.warning.isEmpty())
            warnings.append(lineAndWhy(row.row.line, row.warning));
    }
    QJsonArray controls;
    for (const directory::ControlResult &control : intake.controls)
        controls.append(control.sentence);
    const directory::Totals &totals = intake.totals;
    return {{"rows", totals.rows},
            {"accepted", totals.accepted},
            {"unchanged", totals.unchanged},
            {"duplicates", totals.duplicates},
            {"held", rowsIn(intake, IntakeRow::State::Held)},
            {"refused", rowsIn(intake, IntakeRow::State::Refused)},
            {"totals", QJsonObject{{"payslips", QString::number(totals.payslips)}, {"control", totals.control.plain()}}},
            {"controls", controls},
            {"months", months},
            {"warnings", warnings},
            {"written", written}};
}

void print(const directory::Intake &intake, const Terminal &terminal)
{
    const directory::Totals &totals = intake.totals;
    terminal.say(countsLine(totals.rows, totals.accepted, totals.unchanged, totals.duplicates, totals.held, totals.refused));
    for (const IntakeRow &row : intake.rows) {
        if (row.state == IntakeRow::State::Held || row.state == IntakeRow::State::Refused)
            terminal.warn(QCoreApplication::translate("commands", "Line %1: %2").arg(row.row.line).arg(row.why));
        else if (!row.warning.isEmpty())
            terminal.warn(QCoreApplication::translate("commands", "Line %1: %2").arg(row.row.line).arg(row.warning));
    }
    for (const directory::ControlResult &control : intake.controls)
        terminal.say(control.sentence);
    terminal.say(QCoreApplication::translate("commands", "Payslips accepted: %1").arg(format::number(totals.payslips)));
}

Exit importVolumes(store::Database &db, const directory::ImportProfile &profile, const ImportArguments &arguments,
                   Terminal &terminal)
{
    const QString path = text(arguments.input);
    const auto bytes = exchange::readFile(path);
    if (!bytes)
        return terminal.refused(bytes.error());
    const auto file = exchange::readVolumes(*bytes, QFileInfo(path).fileName(), profile);
    if (!file)
        return terminal.refused(file.error());
    const auto known = store::knownFor(db, *file, profile);
    if (!known)
        return terminal.refused(known.error());
    directory::Decisions decisions;
    decisions.confirmAll = terminal.yes;
    const directory::Intake intake = directory::judged(*file, *known, decisions);
    print(intake, terminal);
    JudgedList list{intake.totals.accepted, intake.totals.held, intake.totals.refused, store::importStepName(intake), {}, {}};
    list.json = [&intake](bool written) { return jsonOf(intake, written); };
    list.take = [&] { return done(store::takeIn(db, *file, intake, profile)); };
    return finish(db, list, arguments, terminal);
}

Exit importFile(const ImportArguments &arguments, Terminal &terminal)
{
    auto db = arguments.dryRun ? opened(text(arguments.file), store::OpenMode::Read, terminal)
                               : openedToWrite(text(arguments.file), terminal);
    if (!db)
        return terminal.refused(db.error());
    const auto profile = store::Profiles(*db).named(text(arguments.profile));
    if (!profile)
        return terminal.refused(profile.error());
    return profile->kind == directory::ImportProfile::Kind::Calls ? importContacts(*db, *profile, arguments, terminal)
                                                                  : importVolumes(*db, *profile, arguments, terminal);
}

} // namespace

Command addImport(CLI::App &root)
{
    auto arguments = std::make_shared<ImportArguments>();
    CLI::App *command = root.add_subcommand("import", "takes in a list from another system");
    command->add_option("FILE", arguments->file, "the centre file")->required();
    command->add_option("INPUT", arguments->input, "a CSV, XLSX or ODS file, or the queue log of an exchange")->required();
    command->add_option("--profile", arguments->profile, "the import profile")->required();
    command->add_flag("--dry-run", arguments->dryRun, "judges the rows and changes nothing");
    command->add_flag("--accept-valid", arguments->acceptValid, "imports the accepted rows though others are held or refused");
    return {command, [arguments](Terminal &terminal) { return importFile(*arguments, terminal); }};
}

} // namespace paybench::app
