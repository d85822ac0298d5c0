// SPDX-License-Identifier: MPL-2.0
#include "app/commands/importing.h"

#include "core/store/backups.h"
#include "core/store/control_totals.h"

#include <QCoreApplication>

namespace paybench::app {

namespace {

Exit write(store::Database &db, const JudgedList &judged, Terminal &terminal)
{
    if (judged.accepted == 0) {
        terminal.write(judged.json(false));
        if (judged.held + judged.refused > 0) {
            terminal.warn(QCoreApplication::translate("commands", "No row could be accepted, so nothing was written."));
            return Exit::Refused;
        }
        terminal.say(QCoreApplication::translate("commands", "Nothing is new, so nothing was written."));
        return Exit::Done;
    }
    if (const auto backup = store::makeBackup(db, store::controlFindings); !backup)
        return terminal.refused(backup.error());
    if (const Done taken = db.step(judged.step, judged.take); !taken)
        return terminal.refused(taken.error());
    terminal.write(judged.json(true));
    return Exit::Done;
}

} // namespace

QString countsLine(qint64 rows, qint64 accepted, qint64 unchanged, qint64 duplicates, qint64 held, qint64 refused)
{
    const auto counted = [](const char *text, qint64 n) {
        return QCoreApplication::translate("commands", text, nullptr, int(n));
    };
    return QStringList{counted(QT_TRANSLATE_N_NOOP("commands", "%Ln row(s)"), rows),
                       counted(QT_TRANSLATE_N_NOOP("commands", "%Ln accepted"), accepted),
                       counted(QT_TRANSLATE_N_NOOP("commands", "%Ln unchanged"), unchanged),
                       counted(QT_TRANSLATE_N_NOOP("commands", "%Ln duplicate(s) skipped"), duplicates),
                       counted(QT_TRANSLATE_N_NOOP("commands", "%Ln held"), held),
                       counted(QT_TRANSLATE_N_NOOP("commands", "%Ln refused"), refused)}
        .join(QStringLiteral(" · "));
}

QJsonObject lineAndWhy(qint64 line, const QString &why)
{
    return {{"line", line}, {"why", why}};
}

Exit finish(store::Database &db, const JudgedList &judged, const ImportArguments &arguments, Terminal &terminal)
{
    const bool isWhole = judged.held == 0 && judged.refused == 0;
    if (arguments.dryRun) {
        terminal.say(QCoreApplication::translate("commands", "This was a dry run: nothing was changed."));
        terminal.write(judged.json(false));
        return isWhole || arguments.acceptValid ? Exit::Done : Exit::Refused;
    }
    if (!isWhole && !arguments.acceptValid) {
        terminal.warn(QCoreApplication::translate("commands",
                                                  "Rows are held or refused, so nothing was imported. Mend the file, or import the "
                                                  "accepted rows with --accept-valid."));
        terminal.write(judged.json(false));
        return Exit::Refused;
    }
    return write(db, judged, terminal);
}

} // namespace paybench::app
