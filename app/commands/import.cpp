// SPDX-License-Identifier: MPL-2.0
#include "app/commands/command.h"
#include "app/opened.h"
#include "core/basics/format.h"
#include "core/exchange/file_bytes.h"
#include "core/exchange/volume_file.h"
#include "core/store/backups.h"
#include "core/store/control_totals.h"
#include "core/store/importing.h"
#include "core/store/profiles.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace paybench::app {

namespace {

using directory::IntakeRow;

struct ImportArguments {
    std::string file;
    std::string input;
    std::string profile;
    bool dryRun = false;
    bool acceptValid = false;
};

QJsonArray rowsIn(const directory::Intake &intake, IntakeRow::State state)
{
    QJsonArray rows;
    for (const IntakeRow &row : intake.rows) {
        if (row.state == state)
            rows.append(QJsonObject{{"line", row.row.line}, {"why", row.why}});
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
            warnings.append(QJsonObject{{"line", row.row.line}, {"why", row.warning}});
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
    const auto counted = [](const char *text, qint64 n) {
        return QCoreApplication::translate("commands", text, nullptr, int(n));
    };
    const directory::Totals &totals = intake.totals;
    terminal.say(QStringList{counted(QT_TRANSLATE_N_NOOP("commands", "%Ln row(s)"), totals.rows),
                             counted(QT_TRANSLATE_N_NOOP("commands", "%Ln accepted"), totals.accepted),
                             counted(QT_TRANSLATE_N_NOOP("commands", "%Ln unchanged"), totals.unchanged),
                             counted(QT_TRANSLATE_N_NOOP("commands", "%Ln duplicate(s) skipped"), totals.duplicates),
                             counted(QT_TRANSLATE_N_NOOP("commands", "%Ln held"), totals.held),
                             counted(QT_TRANSLATE_N_NOOP("commands", "%Ln refused"), totals.refused)}
                     .join(QStringLiteral(" · ")));
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

struct Judged {
    directory::ImportProfile profile;
    directory::VolumeFile file;
    directory::Intake intake;
};

Result<Judged> judgedFile(store::Database &db, const ImportArguments &arguments, bool yes)
{
    const auto profile = store::Profiles(db).named(text(arguments.profile));
    if (!profile)
        return profile.error();
    const QString path = text(arguments.input);
    const auto bytes = exchange::readFile(path);
    if (!bytes)
        return bytes.error();
    const auto file = exchange::readVolumes(*bytes, QFileInfo(path).fileName(), *profile);
    if (!file)
        return file.error();
    const auto known = store::knownFor(db, *file, *profile);
    if (!known)
        return known.error();
    directory::Decisions decisions;
    decisions.confirmAll = yes;
    return Judged{*profile, *file, directory::judged(*file, *known, decisions)};
}

Exit write(store::Database &db, const Judged &judged, Terminal &terminal)
{
    if (judged.intake.totals.accepted == 0) {
        terminal.write(jsonOf(judged.intake, false));
        if (judged.intake.totals.held + judged.intake.totals.refused > 0) {
            terminal.warn(QCoreApplication::translate("commands", "No row could be accepted, so nothing was written."));
            return Exit::Refused;
        }
        terminal.say(QCoreApplication::translate("commands", "Nothing is new, so nothing was written."));
        return Exit::Done;
    }
    if (const auto backup = store::makeBackup(db, store::controlFindings); !backup)
        return terminal.refused(backup.error());
    const Done taken = db.step(store::importStepName(judged.intake),
                               [&] { return done(store::takeIn(db, judged.file, judged.intake, judged.profile)); });
    if (!taken)
        return terminal.refused(taken.error());
    terminal.write(jsonOf(judged.intake, true));
    return Exit::Done;
}

Exit importFile(const ImportArguments &arguments, Terminal &terminal)
{
    auto db = arguments.dryRun ? opened(text(arguments.file), store::OpenMode::Read, terminal)
                               : openedToWrite(text(arguments.file), terminal);
    if (!db)
        return terminal.refused(db.error());
    const auto judged = judgedFile(*db, arguments, terminal.yes);
    if (!judged)
        return terminal.refused(judged.error());
    print(judged->intake, terminal);
    const bool isWhole = judged->intake.totals.held == 0 && judged->intake.totals.refused == 0;
    if (arguments.dryRun) {
        terminal.say(QCoreApplication::translate("commands", "This was a dry run: nothing was changed."));
        terminal.write(jsonOf(judged->intake, false));
        return isWhole || arguments.acceptValid ? Exit::Done : Exit::Refused;
    }
    if (!isWhole && !arguments.acceptValid) {
        terminal.warn(QCoreApplication::translate("commands",
                                                  "Rows are held or refused, so nothing was imported. Mend the file, or import the "
                                                  "accepted rows with --accept-valid."));
        terminal.write(jsonOf(judged->intake, false));
        return Exit::Refused;
    }
    return write(*db, *judged, terminal);
}

} // namespace

Command addImport(CLI::App &root)
{
    auto arguments = std::make_shared<ImportArguments>();
    CLI::App *command = root.add_subcommand("import", "takes in a list from another system");
    command->add_option("FILE", arguments->file, "the centre file")->required();
    command->add_option("INPUT", arguments->input, "a CSV, XLSX or ODS file")->required();
    command->add_option("--profile", arguments->profile, "the import profile")->required();
    command->add_flag("--dry-run", arguments->dryRun, "judges the rows and changes nothing");
    command->add_flag("--accept-valid", arguments->acceptValid, "imports the accepted rows though others are held or refused");
    return {command, [arguments](Terminal &terminal) { return importFile(*arguments, terminal); }};
}

} // namespace paybench::app
