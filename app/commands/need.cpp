// SPDX-License-Identifier: MPL-2.0
#include "app/commands/command.h"
#include "app/commands/need_batch.h"
#include "app/commands/need_figures.h"
#include "core/basics/format.h"
#include "core/staffing/requirement.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>
#include <memory>

namespace paybench::app {

namespace {

using staffing::Binding;
using staffing::Requirement;
using staffing::Service;

// Numbers stay text until Qt runs, so that what is no number gets a sentence in the person's language.
struct NeedArguments {
    std::string calls, interval = "1800", handleTime, patience;
    std::string target = "0.8", within = "60", counted = "offered";
    std::string maxOccupancy, maxAbandoned, least = "0", most, agents, model;
    std::string batch, out;
};

struct NeedQuestion {
    staffing::Traffic traffic;
    staffing::Target target;
    staffing::Limits limits;
    std::optional<int> agents;
    QString model; // A, B, C
};

// Reads one number after another; the first that is none is the error.
class NumberReader {
public:
    double number(const std::string &argument)
    {
        const Result<double> read = numberOf(text(argument));
        if (!read && m_done)
            m_done = read.error();
        return read ? *read : 0;
    }
    int whole(const std::string &argument)
    {
        const double read = number(argument);
        if (m_done && (read != std::floor(read) || std::abs(read) > 1e9))
            m_done = Error{Error::Kind::Invalid, QCoreApplication::translate("commands", "“%1” is not a whole number of persons.").arg(text(argument)), {}};
        return m_done ? int(read) : 0;
    }
    Done done() const { return m_done; }

private:
    Done m_done;
};

QString modelOf(const NeedArguments &arguments)
{
    if (!arguments.model.empty())
        return text(arguments.model).toUpper();
    return arguments.patience.empty() ? QStringLiteral("C") : QStringLiteral("A");
}

double patienceOf(const QString &model, const NeedArguments &arguments, NumberReader &reader)
{
    if (model == u'B')
        return 0;
    return model == u'A' ? reader.number(arguments.patience) : staffing::forEver;
}

Result<NeedQuestion> questionOf(const NeedArguments &arguments)
{
    NumberReader reader;
    NeedQuestion question;
    question.model = modelOf(arguments);
    question.traffic = {reader.number(arguments.calls), reader.number(arguments.interval), reader.number(arguments.handleTime),
                        patienceOf(question.model, arguments, reader)};
    question.target = {reader.number(arguments.target), reader.number(arguments.within), countedOfName(text(arguments.counted))};
    if (!arguments.maxOccupancy.empty())
        question.limits.occupancy = reader.number(arguments.maxOccupancy);
    if (!arguments.maxAbandoned.empty())
        question.limits.abandoned = reader.number(arguments.maxAbandoned);
    question.limits.least = reader.whole(arguments.least);
    if (!arguments.most.empty())
        question.limits.most = reader.whole(arguments.most);
    if (!arguments.agents.empty())
        question.agents = reader.whole(arguments.agents);
    if (!reader.done())
        return reader.done().error();
    const std::vector<QString> faults = staffing::faults(question.traffic, question.target, question.limits);
    if (!faults.empty())
        return Error{Error::Kind::Invalid, faults.front(), {}};
    if (question.agents && !isCountOfAgents(*question.agents))
        return agentsOutOfRange();
    return question;
}

QString share(double part)
{
    return format::percent(std::llround(part * 1e8), 100'000'000, 2);
}

QString seconds(double length)
{
    if (!std::isfinite(length))
        return QCoreApplication::translate("commands", "without end");
    return format::decimal(std::llround(length * 10), 1) + u" s"_qs;
}

QString within(const NeedQuestion &question)
{
    const double length = question.target.within;
    return length == std::floor(length) ? format::number(std::llround(length)) : format::decimal(std::llround(length * 10), 1);
}

QString tableOf(const std::vector<Service> &rows)
{
    const auto head = [](const char *english) { return QCoreApplication::translate("commands", english); };
    std::vector<QStringList> lines{{head(QT_TRANSLATE_NOOP("commands", "persons")), head(QT_TRANSLATE_NOOP("commands", "answered in time")),
                                    head(QT_TRANSLATE_NOOP("commands", "must wait")), head(QT_TRANSLATE_NOOP("commands", "mean wait")),
                                    head(QT_TRANSLATE_NOOP("commands", "abandoned")), head(QT_TRANSLATE_NOOP("commands", "occupancy"))}};
    for (const Service &row : rows) {
        lines.push_back({format::number(row.agents), share(row.inTime), share(row.waiting), seconds(row.meanWait),
                         share(row.abandoned), share(row.occupancy)});
    }
    return aligned(lines, {true, true, true, true, true, true});
}

QString sentenceOf(const Requirement &need, const NeedQuestion &question)
{
    const QString reached = share(inTime(need.needed, question.target.counted));
    const QString persons = format::number(need.agents);
    if (!need.reached) {
        return QCoreApplication::translate("commands", "With %Ln person(s), the most there may be, %1 are answered within %2 s. %3 are needed.", nullptr, need.agents)
            .arg(reached, within(question), format::number(need.uncapped));
    }
    if (need.agents == 0)
        return QCoreApplication::translate("commands", "Nobody calls, so nobody is needed.");
    if (need.binding == Binding::ServiceLevel) {
        return QCoreApplication::translate("commands", "Need %1: %2 are answered within %3 s, with %4 only %5")
            .arg(persons, reached, within(question), format::number(need.fewer.agents), share(inTime(need.fewer, question.target.counted)));
    }
    return QCoreApplication::translate("commands", "Need %1: %2 are answered within %3 s · decided by: %4")
        .arg(persons, reached, within(question), staffing::name(need.binding));
}

QJsonObject documentOf(const NeedQuestion &question, int agents, Binding binding, const std::vector<Service> &rows)
{
    QJsonArray figures;
    for (const Service &row : rows)
        figures.append(figuresOf(row, question.model == u'B'));
    return {{"agents", agents},
            {"binding", keyOf(binding)},
            {"figures", figures},
            {"model", question.model},
            {"offered_load_erlangs", question.traffic.load()},
            {"target_sl", question.target.share},
            {"target_s", question.target.within},
            {"counted", nameOf(question.target.counted)}};
}

Exit figuresOfGiven(const NeedQuestion &question, Terminal &terminal)
{
    const Service found = staffing::service(question.traffic, *question.agents, question.target.within);
    terminal.write(documentOf(question, found.agents, Binding::None, {found}));
    if (found.growsWithoutEnd) {
        terminal.warn(staffing::growthSentence(question.traffic, found.agents));
        return Exit::Refused;
    }
    terminal.say(tableOf({found}));
    return Exit::Done;
}

Exit needed(const NeedQuestion &question, Terminal &terminal)
{
    const Requirement need = staffing::requirement(question.traffic, question.target, question.limits);
    std::vector<Service> rows{need.needed, need.more};
    if (need.agents > 0)
        rows.insert(rows.begin(), need.fewer);
    QJsonObject document = documentOf(question, need.agents, need.binding, rows);
    document["reached"] = need.reached;
    document["uncapped"] = need.uncapped;
    terminal.write(document);
    terminal.say(sentenceOf(need, question));
    terminal.say(tableOf(rows));
    return Exit::Done;
}

Exit wrongWords(Terminal &terminal, const QString &sentence)
{
    terminal.warn(sentence);
    return Exit::WrongUsage;
}

Exit runNeed(const NeedArguments &arguments, Terminal &terminal)
{
    if (arguments.batch.empty() != arguments.out.empty())
        return wrongWords(terminal, QCoreApplication::translate("commands", "A batch takes --batch IN.csv and --out OUT.csv, so nothing was done."));
    if (!arguments.batch.empty())
        return computeBatch(text(arguments.batch), text(arguments.out), terminal);
    if (arguments.calls.empty() || arguments.handleTime.empty())
        return wrongWords(terminal, QCoreApplication::translate("commands", "A need takes --calls and --aht, so nothing was done."));
    if (modelOf(arguments) == u'A' && arguments.patience.empty())
        return wrongWords(terminal, QCoreApplication::translate("commands", "Model A takes --patience, so nothing was done."));
    const auto question = questionOf(arguments);
    if (!question)
        return terminal.refused(question.error());
    return question->agents ? figuresOfGiven(*question, terminal) : needed(*question, terminal);
}

} // namespace

Command addNeed(CLI::App &root)
{
    auto arguments = std::make_shared<NeedArguments>();
    CLI::App *command = root.add_subcommand("need", "how many persons calls need, exactly (Erlang A, B, C)");
    command->add_option("--calls", arguments->calls, "expected in the interval; fractions are normal");
    command->add_option("--interval", arguments->interval, "seconds (1800 unless told otherwise)");
    command->add_option("--aht", arguments->handleTime, "mean handle time in seconds");
    command->add_option("--patience", arguments->patience, "mean seconds before giving up; without it nobody does");
    command->add_option("--target", arguments->target, "share to answer in time, 0.8 unless told otherwise");
    command->add_option("--within", arguments->within, "the target time in seconds, 60 unless told otherwise");
    command->add_option("--counted", arguments->counted, "the share is of the offered or of the answered")
        ->check(CLI::IsMember({"offered", "answered", "virtual"}));
    command->add_option("--max-occupancy", arguments->maxOccupancy, "as 0.85");
    command->add_option("--max-abandon", arguments->maxAbandoned, "as 0.05");
    command->add_option("--least", arguments->least, "so many persons at any rate");
    command->add_option("--most", arguments->most, "no more than so many");
    command->add_option("--agents", arguments->agents, "the figures of so many persons instead");
    command->add_option("--model", arguments->model, "A with patience, C without, unless told; B: nobody waits")
        ->check(CLI::IsMember({"A", "B", "C"}, CLI::ignore_case));
    command->add_option("--batch", arguments->batch, "a CSV of questions, as the reference values");
    command->add_option("--out", arguments->out, "the same rows with a column `computed`");
    return {command, [arguments](Terminal &terminal) { return runNeed(*arguments, terminal); }};
}

} // namespace paybench::app
