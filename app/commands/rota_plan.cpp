// SPDX-License-Identifier: MPL-2.0
#include "app/commands/command.h"
#include "app/commands/rota.h"
#include "app/commands/rota_days.h"
#include "app/commands/rota_solving.h"
#include "core/basics/format.h"
#include "core/rota/queue_choice.h"
#include "core/rota/version_changes.h"
#include "core/store/demands.h"
#include "core/store/rotas.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <memory>

// `paybench rota plan`: the centre's own rota is solved, saved as one step and, when asked, published.

namespace paybench::app {

namespace {

constexpr int breachesSaid = 20;

Error nothingPlanned(const QString &sentence)
{
    return {Error::Kind::Invalid, sentence, {}};
}

// The first open day without a stored need, and how many there are.
Done hasNeed(const rota::Roster &roster)
{
    int missing = 0;
    QDate first;
    for (const rota::RosterDay &day : roster.days) {
        if (day.isOpen && !day.need && ++missing == 1)
            first = day.date;
    }
    if (missing == 0)
        return {};
    return nothingPlanned(QCoreApplication::translate("commands", "No need is stored for %1 (%Ln open day(s) without a need), so nothing was planned. Save the need on "
                                                                  "the page Demand, or say --yes to plan with at least two persons a day.",
                                                      nullptr, missing)
                              .arg(format::day(first)));
}

Done canBePlanned(const rota::Roster &roster, const rota::RosterInputs &inputs, bool withoutNeed)
{
    if (inputs.closedUntil && Month::of(inputs.first) <= *inputs.closedUntil)
        return nothingPlanned(QCoreApplication::translate("commands", "The month %1 is closed, so nothing was planned. Begin with a later day, or reopen the month.")
                                  .arg(format::monthName(Month::of(inputs.first))));
    if (std::none_of(roster.days.begin(), roster.days.end(), [](const rota::RosterDay &day) { return day.isOpen; }))
        return nothingPlanned(QCoreApplication::translate("commands", "The centre is closed on all these days, so nothing was planned. Choose other days."));
    if (tasksOf(roster).empty())
        return nothingPlanned(QCoreApplication::translate("commands", "Nobody can be planned: there is no payroll assistant with a group and a decided 80/20 choice on these days. "
                                                                      "Enter them on the page People."));
    return withoutNeed ? Done() : hasNeed(roster);
}

// A part of the rota and what was found for it.
struct SolvedPart {
    rota::RosterTask task;
    Solved solved;
};

// Where every cell has a duty, what stands is where the search starts.
std::optional<rota::Plan> startOf(const rota::RosterTask &part, const rota::Roster &roster)
{
    const rota::Plan plan = planOf(part, roster);
    return rota::emptyCells(part.task, plan) == 0 ? std::optional(plan) : std::nullopt;
}

Result<std::vector<SolvedPart>> solvedParts(const rota::Roster &roster, const SolveOptions &options)
{
    const bool isPublished = !roster.versions.empty();
    std::vector<rota::RosterTask> tasks = tasksOf(roster, {{}, {}, isPublished});
    SolveOptions each = options;
    if (!options.effort && !options.prove)
        each.seconds = options.seconds.value_or(10.0) / double(tasks.size());
    std::vector<SolvedPart> parts;
    for (rota::RosterTask &task : tasks) {
        task.task.seed = qint64(options.seed);
        auto found = solved(task.task, startOf(task, roster), each);
        if (!found)
            return found.error();
        parts.push_back({std::move(task), std::move(*found)});
    }
    return parts;
}

// The parts as if they were one: costs and bounds add up, the status is that of the part least done.
Solved together(const std::vector<SolvedPart> &parts)
{
    const std::vector<QString> byDoubt{"proved", "within_gap", "stopped", "time"};
    const auto doubt = [&](const QString &status) { return std::find(byDoubt.begin(), byDoubt.end(), status) - byDoubt.begin(); };
    Solved sum;
    sum.status = byDoubt.front();
    sum.bound = 0;
    for (const SolvedPart &part : parts) {
        for (std::size_t term = 0; term < sum.price.terms.size(); ++term)
            sum.price.terms[term] += part.solved.price.terms[term];
        sum.bound = sum.bound && part.solved.bound ? std::optional(*sum.bound + *part.solved.bound) : std::nullopt;
        sum.firstSeconds += part.solved.firstSeconds;
        sum.seconds += part.solved.seconds;
        sum.isRescued = sum.isRescued || part.solved.isRescued;
        if (doubt(part.solved.status) > doubt(sum.status))
            sum.status = part.solved.status;
    }
    return sum;
}

struct NamedBreach {
    const SolvedPart *part;
    rota::Breach breach;
};

std::vector<NamedBreach> dearest(const std::vector<SolvedPart> &parts)
{
    std::vector<NamedBreach> all;
    for (const SolvedPart &part : parts) {
        for (rota::Breach &breach : rota::breaches(part.task.task, part.solved.plan)) {
            if (breach.assistant < 0 && !part.task.name.isEmpty()) // of a day: whose seat it is
                breach.sentence = QStringLiteral("%1: %2").arg(part.task.name, breach.sentence);
            all.push_back({&part, std::move(breach)});
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const NamedBreach &a, const NamedBreach &b) { return a.breach.cost > b.breach.cost; });
    return all;
}

// What the plan comes to, in person-days.
struct Totals {
    int needed = 0;  // by the stored need
    int support = 0; // halves
    int missing = 0; // persons, at the least
};

Totals totalsOf(const rota::Roster &roster)
{
    Totals totals;
    for (int day = 0; day < int(roster.days.size()); ++day) {
        const rota::RosterDay &at = roster.days[std::size_t(day)];
        if (!at.isOpen)
            continue;
        const auto all = planned(roster, day, false), counting = planned(roster, day);
        totals.needed += at.need ? at.need->persons : at.needed[0].least;
        totals.support += all[0] + all[1];
        totals.missing += std::max({0, at.needed[0].least - counting[0], at.needed[1].least - counting[1]});
    }
    return totals;
}

QJsonObject jsonOf(const NamedBreach &named)
{
    const rota::Task &task = named.part->task.task;
    QJsonObject row{{"rule", rota::key(named.breach.term)}, {"cost", named.breach.cost}, {"sentence", named.breach.sentence}};
    if (named.breach.day >= 0)
        row["date"] = task.days[std::size_t(named.breach.day)].date.toString(Qt::ISODate);
    if (named.breach.assistant >= 0)
        row["person"] = task.nameOf(named.breach.assistant);
    return row;
}

QJsonObject documentOf(const Solved &sum, const std::vector<SolvedPart> &parts, const rota::Roster &roster, qsizetype changed)
{
    QJsonObject document = documentOf(sum), terms;
    for (int term = 0; term < rota::termsOf(parts.front().task.task); ++term)
        terms[rota::key(rota::Term(term))] = sum.price.terms[std::size_t(term)];
    QJsonArray breaches, groups;
    for (const NamedBreach &named : dearest(parts))
        breaches.append(jsonOf(named));
    for (const SolvedPart &part : parts) {
        QJsonObject one = documentOf(part.solved);
        one["group"] = part.task.name;
        groups.append(one);
    }
    const Totals totals = totalsOf(roster);
    document["terms"] = terms;
    document["breaches"] = breaches;
    document["parts"] = groups;
    document["cells_changed"] = changed;
    document["need_person_days"] = totals.needed;
    document["support_person_days"] = double(totals.support) / 2;
    document["short"] = totals.missing;
    return document;
}

void print(const Solved &sum, const std::vector<SolvedPart> &parts, const rota::Roster &roster, qsizetype changed, const Terminal &terminal)
{
    const Totals totals = totalsOf(roster);
    terminal.say(sentenceOf(sum));
    terminal.say(QCoreApplication::translate("commands", "Support %1 person-days, need %2; %3 missing at the least.")
                     .arg(rota::dayCount(totals.support), format::number(totals.needed), format::number(totals.missing)));
    terminal.say(QCoreApplication::translate("commands", "%Ln cell(s) of the rota changed", nullptr, int(changed)));
    const std::vector<NamedBreach> all = dearest(parts);
    for (std::size_t i = 0; i < std::size_t(breachesSaid) && i < all.size(); ++i)
        terminal.say(format::number(all[i].breach.cost) + QStringLiteral("  ") + all[i].breach.sentence);
    if (all.size() > std::size_t(breachesSaid))
        terminal.say(QCoreApplication::translate("commands", "%Ln more breach(es)", nullptr, int(all.size()) - breachesSaid));
}

// What one seat per group takes, beside the pooled need; where there is an agreement of the two to look at.
QString queueSentence(store::Database &db, const rota::Roster &roster)
{
    const auto assumptions = store::Demands(db).assumptionsOn(roster.first);
    if (!assumptions || !hasNeed(roster))
        return {};
    return rota::queueChoice(roster, {*assumptions, 480}).sentence;
}

Result<std::optional<rota::Version>> saved(store::Database &db, const rota::Roster &roster, const rota::Edit &edit, bool publish)
{
    std::optional<rota::Version> version;
    const QString plan = publish ? QCoreApplication::translate("commands", "Plan and publish the rota from %1 to %2") : QCoreApplication::translate("commands", "Plan the rota from %1 to %2");
    const QString name = plan.arg(format::day(roster.first), format::day(roster.last));
    const Done done = db.step(name, [&]() -> Done {
        store::Rotas rotas(db);
        if (const Done written = rotas.save(roster, edit); !written || !publish)
            return written;
        const auto published = rotas.publish(roster.first, roster.last, {});
        if (!published)
            return published.error();
        version = *published;
        return {};
    });
    if (!done)
        return done.error();
    return version;
}

// Nothing that is published would be said otherwise: the version it stands in.
std::optional<rota::Version> standingVersion(rota::Roster roster, const rota::Edit &edit)
{
    rota::apply(roster, edit);
    return rota::publishedAsItStands(roster, roster.first, roster.last);
}

Exit planRota(const RotaDays &days, const SolveOptions &options, bool publish, Terminal &terminal)
{
    auto centre = openedRota(days, true, terminal);
    if (!centre)
        return terminal.refused(centre.error());
    rota::Roster roster = rota::rosterOf(centre->inputs);
    if (const Done can = canBePlanned(roster, centre->inputs, terminal.yes); !can)
        return terminal.refused(can.error());
    const auto parts = solvedParts(roster, options);
    if (!parts)
        return terminal.refused(parts.error());
    rota::Edit edit;
    for (const SolvedPart &part : *parts) {
        const rota::Edit more = editsOf(part.task, roster, part.solved.plan);
        edit.insert(edit.end(), more.begin(), more.end());
    }
    const std::optional<rota::Version> standing = publish ? standingVersion(roster, edit) : std::nullopt;
    const auto version = edit.empty() && (standing || !publish) ? Result<std::optional<rota::Version>>(std::optional<rota::Version>())
                                                                : saved(centre->db, roster, edit, publish && !standing);
    if (!version)
        return terminal.refused(version.error());
    rota::apply(roster, edit);
    const Solved sum = together(*parts);
    print(sum, *parts, roster, qsizetype(edit.size()), terminal);
    if (const QString sentence = queueSentence(centre->db, roster); !sentence.isEmpty())
        terminal.say(sentence);
    if (*version)
        terminal.say(QCoreApplication::translate("commands", "Published as version %1.").arg((*version)->number));
    else if (standing)
        terminal.say(rota::nothingToPublish(*standing));
    QJsonObject document = documentOf(sum, *parts, roster, qsizetype(edit.size()));
    document["version"] = *version ? QJsonValue((*version)->number) : QJsonValue();
    terminal.write(document);
    if (sum.isRescued)
        terminal.warn(QCoreApplication::translate("commands", "The solver broke off; the best rota it had found was saved. Plan again to go on from it."));
    return Exit::Done;
}

} // namespace

RotaCommand addRotaPlan(CLI::App &rota)
{
    CLI::App *plan = rota.add_subcommand("plan", "plans days of the centre's own rota, saved as one step");
    plan->fallthrough();
    const auto days = addRotaDays(*plan);
    auto publish = std::make_shared<bool>(false);
    plan->add_flag("--publish", *publish, "publish the days as their next version");
    const auto options = addSolveOptions(*plan);
    return {plan, [days, options, publish](Terminal &terminal) { return planRota(*days, *options, *publish, terminal); }};
}

} // namespace paybench::app
