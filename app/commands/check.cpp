// SPDX-License-Identifier: MPL-2.0
#include "app/commands/command.h"
#include "app/opened.h"
#include "core/store/check.h"
#include "core/store/control_totals.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace paybench::app {

namespace {

Exit checkCentre(const QString &path, Terminal &terminal)
{
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
    auto file = std::make_shared<std::string>();
    CLI::App *command = root.add_subcommand("check", "looks whether a centre file is whole");
    command->add_option("FILE", *file, "the centre file")->required();
    return {command, [file](Terminal &terminal) { return checkCentre(text(*file), terminal); }};
}

} // namespace paybench::app
