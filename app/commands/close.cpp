// SPDX-License-Identifier: MPL-2.0
#include "app/commands/command.h"
#include "app/opened.h"
#include "core/basics/format.h"
#include "core/store/backups.h"
#include "core/store/control_totals.h"
#include "core/store/month_inputs.h"
#include "core/store/months.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace paybench::app {

namespace {

struct CloseArguments {
    std::string file;
    std::string month;
    std::string reopen;
};

QString closeText(const char *source)
{
    return QCoreApplication::translate("commands", source);
}

Exit reopenMonth(store::Database &db, Month month, const QString &reason, Terminal &terminal)
{
    const Done done = store::Months(db).reopen(month, db.who().name.isEmpty() ? db.who().account : db.who().name, reason, db.now());
    if (!done)
        return terminal.refused(done.error());
    terminal.say(closeText("%1 is open again.").arg(format::monthTitle(month)));
    terminal.write({{"month", month.iso()}, {"closed", false}});
    return Exit::Done;
}

Exit listObstacles(const reports::MonthBasis &basis, Terminal &terminal)
{
    QJsonArray obstacles;
    terminal.warn(QCoreApplication::translate("commands", "%1 cannot be closed, and nothing was changed: %Ln thing(s) stand in the way.",
                                              nullptr,
                                              int(std::count_if(basis.findings.begin(), basis.findings.end(), [](const auto &finding) {
                                                  return finding.severity == reports::Finding::Severity::Blocking;
                                              })))
                      .arg(format::monthTitle(basis.month)));
    for (const reports::Finding &finding : basis.findings) {
        if (finding.severity != reports::Finding::Severity::Blocking)
            continue;
        terminal.warn(QStringLiteral("  ") + finding.text);
        obstacles.append(finding.text);
    }
    terminal.write({{"month", basis.month.iso()}, {"closed", false}, {"obstacles", obstacles}});
    return Exit::Refused;
}

Exit closeMonth(const CloseArguments &arguments, Terminal &terminal)
{
    const auto month = monthOf(arguments.month);
    if (!month)
        return terminal.refused(month.error());
    auto db = openedToWrite(text(arguments.file), terminal);
    if (!db)
        return terminal.refused(db.error());
    if (!arguments.reopen.empty())
        return reopenMonth(*db, *month, text(arguments.reopen), terminal);
    const auto basis = store::basisOf(*db, *month);
    if (!basis)
        return terminal.refused(basis.error());
    if (!basis->canClose())
        return listObstacles(*basis, terminal);
    const auto backup = store::makeBackup(*db, store::controlFindings);
    if (!backup)
        return terminal.refused(backup.error());
    const auto closing = store::Months(*db).close(*basis, db->who().name.isEmpty() ? db->who().account : db->who().name, db->now());
    if (!closing)
        return terminal.refused(closing.error());
    terminal.say(QCoreApplication::translate("commands", "%1 is closed: %Ln invoice basis(es), %2.", nullptr, int(basis->invoices.size()))
                     .arg(format::monthTitle(*month), format::amountWithCurrency(basis->net())));
    terminal.write({{"month", month->iso()}, {"closed", true}, {"net", basis->net().plain()}, {"obstacles", QJsonArray()}});
    return Exit::Done;
}

} // namespace

Command addClose(CLI::App &root)
{
    auto arguments = std::make_shared<CloseArguments>();
    CLI::App *command = root.add_subcommand("close", "closes a month, or opens it again");
    command->add_option("FILE", arguments->file, "the centre file")->required();
    command->add_option("--month", arguments->month, "as 2026-10")->required();
    command->add_option("--reopen", arguments->reopen, "opens the month again, for this reason");
    return {command, [arguments](Terminal &terminal) { return closeMonth(*arguments, terminal); }};
}

} // namespace paybench::app
