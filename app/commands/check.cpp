// SPDX-License-Identifier: MPL-2.0
#include "app/commands/command.h"
#include "app/opened.h"
#include "core/store/cases.h"
#include "core/store/check.h"
#include "core/store/control_totals.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace paybench::app {

namespace {

struct CheckArguments {
    std::string file;
    bool search = false;
};

// What search reads is no part of the journal; where it is damaged it is made from the cases again.
Done writeSearchAgain(const QString &path, const Terminal &terminal)
{
    auto db = openedToWrite(path, terminal);
    return db ? store::Cases(*db).rebuildText() : Done(db.error());
}

Exit checkCentre(const CheckArguments &arguments, Terminal &terminal)
{
    const QString path = text(arguments.file);
    if (const Done written = arguments.search ? writeSearchAgain(path, terminal) : Done(); !written)
        return terminal.refused(written.error());
    const auto findings = store::checkFile(path, {store::controlFindings});
    if (!findings)
        return terminal.refused(ofFile(findings.error()));
    QJsonArray list;
    for (const store::Finding &finding : *findings) {
        terminal.warn(finding.detail.isEmpty() ? finding.what : finding.what + QStringLiteral(" (") + finding.detail + QStringLiteral(")"));
        list.append(QJsonObject{{"what", finding.what}, {"detail", finding.detail}});
    }
    if (findings->empty())
        terminal.say(QCoreApplication::translate("commands", "Everything holds: the file, its journal, its control totals and its closed months."));
    terminal.write({{"ok", findings->empty()}, {"findings", list}});
    return findings->empty() ? Exit::Done : Exit::Refused;
}

} // namespace

Command addCheck(CLI::App &root)
{
    auto arguments = std::make_shared<CheckArguments>();
    CLI::App *command = root.add_subcommand("check", "looks whether a centre file is whole");
    command->add_option("FILE", arguments->file, "the centre file")->required();
    command->add_flag("--search", arguments->search, "writes the words by which cases are found again, before looking");
    return {command, [arguments](Terminal &terminal) { return checkCentre(*arguments, terminal); }};
}

} // namespace paybench::app
