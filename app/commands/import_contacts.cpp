// SPDX-License-Identifier: MPL-2.0
#include "app/commands/importing.h"
#include "core/basics/format.h"
#include "core/directory/centre.h"
#include "core/exchange/contact_file.h"
#include "core/exchange/file_bytes.h"
#include "core/store/centres.h"
#include "core/store/contact_importing.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace paybench::app {

namespace {

using staffing::ContactIntake;
using staffing::ContactIntakeRow;
using staffing::ContactNote;
using staffing::MissingInterval;

constexpr std::size_t mostMissingSaid = 10;
constexpr int minutesOfWholeDay = 24 * 60;

QString clockText(int minute)
{
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

QJsonArray contactRowsIn(const ContactIntake &intake, ContactIntakeRow::State state)
{
    QJsonArray rows;
    for (const ContactIntakeRow &row : intake.rows) {
        if (row.state == state)
            rows.append(lineAndWhy(row.row.count.line, row.why));
    }
    return rows;
}

QJsonArray missingIn(const ContactIntake &intake)
{
    QJsonArray missing;
    for (const MissingInterval &interval : intake.missing)
        missing.append(QJsonObject{{"day", interval.day.toString(Qt::ISODate)},
                                   {"from", clockText(interval.minute)},
                                   {"minutes", interval.minutes}});
    return missing;
}

QJsonObject jsonOf(const ContactIntake &intake, bool written)
{
    QJsonArray months, notes, warnings;
    for (const Month month : intake.months)
        months.append(month.iso());
    for (const ContactNote &note : intake.notes)
        notes.append(lineAndWhy(note.line, note.text));
    for (const ContactIntakeRow &row : intake.rows) {
        if (!row.warning.isEmpty())
            warnings.append(lineAndWhy(row.row.count.line, row.warning));
    }
    const staffing::ContactTotals &totals = intake.totals;
    return {{"rows", totals.rows},
            {"accepted", totals.accepted},
            {"unchanged", totals.unchanged},
            {"duplicates", totals.duplicates},
            {"held", contactRowsIn(intake, ContactIntakeRow::State::Held)},
            {"refused", contactRowsIn(intake, ContactIntakeRow::State::Refused)},
            {"totals", QJsonObject{{"calls", QString::number(totals.calls)}, {"mails", QString::number(totals.mails)}}},
            {"missing", missingIn(intake)},
            {"months", months},
            {"notes", notes},
            {"warnings", warnings},
            {"written", written}};
}

void sayNote(const ContactNote &note, Terminal &terminal)
{
    terminal.warn(note.line > 0 ? QCoreApplication::translate("commands", "Line %1: %2").arg(note.line).arg(note.text)
                                : QCoreApplication::translate("commands", "The file: %1").arg(note.text));
}

void sayMissing(const ContactIntake &intake, Terminal &terminal)
{
    if (intake.missing.empty())
        return;
    terminal.warn(QCoreApplication::translate("commands",
                                              "%Ln open interval(s) have no row. They stay missing and are not counted as 0.",
                                              nullptr, int(intake.missing.size())));
    for (std::size_t i = 0; i < std::min(mostMissingSaid, intake.missing.size()); ++i) {
        const MissingInterval &interval = intake.missing[i];
        const QString day = format::day(interval.day);
        terminal.warn(interval.minutes >= minutesOfWholeDay
                          ? QCoreApplication::translate("commands", "Missing: %1, the whole day").arg(day)
                          : QCoreApplication::translate("commands", "Missing: %1, %2").arg(day, clockText(interval.minute)));
    }
}

void print(const ContactIntake &intake, Terminal &terminal)
{
    const staffing::ContactTotals &totals = intake.totals;
    terminal.say(countsLine(totals.rows, totals.accepted, totals.unchanged, totals.duplicates, totals.held, totals.refused));
    for (const ContactIntakeRow &row : intake.rows) {
        if (row.state == ContactIntakeRow::State::Held || row.state == ContactIntakeRow::State::Refused)
            sayNote({row.row.count.line, row.why}, terminal);
        else if (!row.warning.isEmpty())
            sayNote({row.row.count.line, row.warning}, terminal);
    }
    for (const ContactNote &note : intake.notes)
        sayNote(note, terminal);
    sayMissing(intake, terminal);
    terminal.say(QCoreApplication::translate("commands", "Calls accepted: %1 · e-mails accepted: %2")
                     .arg(format::number(totals.calls), format::number(totals.mails)));
}

} // namespace

Exit importContacts(store::Database &db, const directory::ImportProfile &profile, const ImportArguments &arguments,
                    Terminal &terminal)
{
    const auto centre = store::Centres(db).centre();
    if (!centre)
        return terminal.refused(centre.error());
    const QString path = QString::fromStdString(arguments.input);
    const auto bytes = exchange::readFile(path);
    if (!bytes)
        return terminal.refused(bytes.error());
    const auto file = exchange::readContacts(*bytes, QFileInfo(path).fileName(), profile, directory::timeZone(centre->country));
    if (!file)
        return terminal.refused(file.error());
    const auto known = store::knownContactsFor(db, *file);
    if (!known)
        return terminal.refused(known.error());
    staffing::ContactDecisions decisions;
    decisions.confirmAll = terminal.yes;
    const ContactIntake intake = staffing::judged(*file, *known, decisions);
    print(intake, terminal);
    JudgedList list{intake.totals.accepted, intake.totals.held, intake.totals.refused, store::contactImportName(intake), {}, {}};
    list.json = [&intake](bool written) { return jsonOf(intake, written); };
    list.take = [&] { return done(store::takeContacts(db, *file, intake, profile.name)); };
    return finish(db, list, arguments, terminal);
}

} // namespace paybench::app
