// SPDX-License-Identifier: MPL-2.0
#include "app/commands/command.h"
#include "app/opened.h"
#include "core/basics/format.h"
#include "core/store/closing.h"
#include "core/store/month_inputs.h"
#include "core/store/months.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <optional>

namespace paybench::app {

namespace {

struct CloseArguments {
    std::string file;
    std::string month;
    std::optional<std::string> reopen; // the reason; an empty one is refused, not taken for a closing
};

Exit reopenMonth(store::Database &db, Month month, const QString &reason, Terminal &terminal)
{
    const Done done = store::Months(db).reopen(month, store::signature(db), reason, db.now());
    if (!done)
        return terminal.refused(done.error());
    terminal.say(QCoreApplication::translate("commands", "%1 is open again.").arg(format::monthName(month)));
    terminal.write({{"month", month.iso()}, {"closed", false}});
    return Exit::Done;
}

Exit listObstacles(const reports::MonthBasis &basis, const Error &error, Terminal &terminal)
{
    QJsonArray sentences;
    terminal.warn(error.message);
    for (const QString &sentence : store::obstacles(basis)) {
        terminal.warn(QStringLiteral("  ") + sentence);
        sentences.append(sentence);
    }
    terminal.write({{"month", basis.month.iso()}, {"closed", false}, {"obstacles", sentences}});
    return Exit::Refused;
}

Exit refusedToClose(store::Database &db, Month month, const Error &error, Terminal &terminal)
{
    const auto basis = store::basisOf(db, month);
    return basis && !basis->canClose() ? listObstacles(*basis, error, terminal) : terminal.refused(error);
}

Exit closeMonth(const CloseArguments &arguments, Terminal &terminal)
{
    const auto month = monthOf(arguments.month);
    if (!month)
        return terminal.refused(month.error());
    auto db = openedToWrite(text(arguments.file), terminal);
    if (!db)
        return terminal.refused(db.error());
    if (arguments.reopen)
        return reopenMonth(*db, *month, text(*arguments.reopen), terminal);
    const auto basis = store::closeMonth(*db, *month);
    if (!basis)
        return refusedToClose(*db, *month, basis.error(), terminal);
    terminal.say(QCoreApplication::translate("commands", "%1 is closed: %Ln invoice basis(es), %2.", nullptr, int(basis->invoices.size()))
                     .arg(format::monthName(*month), format::amountWithCurrency(basis->net())));
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
