// SPDX-License-Identifier: MPL-2.0
#include "app/commands/command.h"
#include "app/commands/rota.h"
#include "core/basics/format.h"
#include "core/exchange/file_bytes.h"
#include "core/rota/price.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <memory>

namespace paybench::app {

namespace {

constexpr int breachesShown = 20;

QJsonObject documentOf(const rota::Task &task, const rota::Price &price)
{
    QJsonObject terms;
    for (int term = 0; term < rota::termsOf(task); ++term)
        terms[rota::key(rota::Term(term))] = price.terms[std::size_t(term)];
    QJsonArray hard;
    for (const rota::HardBreach &breach : price.hard) {
        QJsonObject row{{"rule", rota::key(breach.rule)}, {"day", breach.day}, {"date", task.days[std::size_t(breach.day)].date.toString(Qt::ISODate)}, {"sentence", breach.sentence}};
        if (breach.assistant >= 0)
            row["assistant"] = task.assistants[std::size_t(breach.assistant)].id;
        hard.append(row);
    }
    return {{"instance", task.name}, {"objective", price.objective()}, {"terms", terms}, {"hard", hard}};
}

QString termTable(const rota::Task &task, const rota::Price &price)
{
    std::vector<QStringList> rows;
    for (int term = 0; term < rota::termsOf(task); ++term)
        rows.push_back({rota::key(rota::Term(term)), rota::name(rota::Term(term)), format::number(price.terms[std::size_t(term)])});
    return aligned(rows, {false, false, true});
}

Exit brokenRules(const rota::Price &price, Terminal &terminal)
{
    for (int i = 0; i < breachesShown && std::size_t(i) < price.hard.size(); ++i)
        terminal.say(rota::key(price.hard[std::size_t(i)].rule) + u' ' + price.hard[std::size_t(i)].sentence);
    terminal.warn(QCoreApplication::translate("commands", "The rota breaks %Ln hard rule(s), so it cannot be used.", nullptr, int(price.hard.size())));
    return Exit::Refused;
}

Exit checkRota(const QString &taskPath, const QString &planPath, Terminal &terminal)
{
    const auto taskBytes = exchange::readFile(taskPath);
    if (!taskBytes)
        return terminal.refused(taskBytes.error());
    const auto task = rota::taskOfJson(*taskBytes);
    if (!task)
        return terminal.refused(task.error());
    const auto planBytes = exchange::readFile(planPath);
    if (!planBytes)
        return terminal.refused(planBytes.error());
    const auto plan = rota::planOfJson(*planBytes, *task);
    if (!plan)
        return terminal.refused(plan.error());
    const rota::Price price = rota::price(*task, *plan);
    terminal.write(documentOf(*task, price));
    if (!price.hard.empty())
        return brokenRules(price, terminal);
    terminal.say(QCoreApplication::translate("commands", "The rota keeps every hard rule and costs %1.").arg(format::number(price.objective())));
    terminal.say(termTable(*task, price));
    const std::vector<rota::Breach> breaches = rota::breaches(*task, *plan);
    for (std::size_t i = 0; i < std::size_t(breachesShown) && i < breaches.size(); ++i)
        terminal.say(format::number(breaches[i].cost) + QStringLiteral("  ") + breaches[i].sentence);
    return Exit::Done;
}

} // namespace

RotaCommand addRotaCheck(CLI::App &rota)
{
    auto task = std::make_shared<std::string>();
    auto plan = std::make_shared<std::string>();
    CLI::App *check = rota.add_subcommand("check", "what a rota breaks and costs, term by term");
    check->fallthrough();
    check->add_option("TASK.json", *task, "the task, in the format rota/1")->required();
    check->add_option("PLAN.json", *plan, "the rota")->required();
    return {check, [task, plan](Terminal &terminal) { return checkRota(text(*task), text(*plan), terminal); }};
}

Command addRota(CLI::App &root)
{
    CLI::App *command = root.add_subcommand("rota", "rotas: planned, exported, solved, checked");
    command->require_subcommand(1);
    command->fallthrough();
    auto parts = std::make_shared<std::vector<RotaCommand>>();
    for (RotaCommand (*add)(CLI::App &) : {addRotaPlan, addRotaExport, addRotaSolve, addRotaCheck})
        parts->push_back(add(*command));
    return {command, [parts](Terminal &terminal) {
                const auto chosen = std::find_if(parts->begin(), parts->end(), [](const RotaCommand &part) { return part.parsed->parsed(); });
                return chosen->run(terminal); // one of them is required
            }};
}

} // namespace paybench::app
