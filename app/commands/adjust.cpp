// SPDX-License-Identifier: MPL-2.0
#include "app/commands/command.h"
#include "app/opened.h"
#include "core/basics/format.h"
#include "core/reports/adjustment_letters.h"
#include "core/store/centres.h"
#include "core/store/customers.h"
#include "core/store/price_adjustment.h"
#include "ui/paper/paper_folder.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace paybench::app {

namespace {

struct AdjustArguments {
    std::string file;
    int year = 0;
    std::string index;
    std::string efficiency = "0";
    std::string from;    // a month; empty: the first open one
    std::string letters; // a folder; empty: none
    bool dryRun = false;
};

Result<reports::YearAdjustment> adjustmentOf(const AdjustArguments &arguments)
{
    const auto index = Ratio::ofText(text(arguments.index));
    const auto efficiency = Ratio::ofText(text(arguments.efficiency));
    if (!index || !efficiency)
        return index ? efficiency.error() : index.error();
    reports::YearAdjustment adjustment{arguments.year, {*index, *efficiency}};
    if (!arguments.from.empty()) {
        const auto month = monthOf(arguments.from);
        if (!month)
            return month.error();
        adjustment.from = month->first();
    }
    return adjustment;
}

QJsonObject jsonOf(const reports::AdjustmentPlan &plan, bool written)
{
    QJsonArray prices;
    for (const reports::AdjustedPrice &price : plan.prices) {
        prices.append(QJsonObject{{"customer", price.customerName}, {"service", pricing::key(price.service)},
                                  {"from_payslip", price.tierFrom}, {"before", price.before.plain()},
                                  {"after", price.after.plain()}, {"changed", price.changed}, {"reason", price.reason}});
    }
    QJsonArray supplements;
    for (const reports::Correction &supplement : plan.supplements) {
        supplements.append(QJsonObject{{"corrects", supplement.corrects.iso()}, {"month", supplement.month.iso()},
                                       {"line", supplement.line}, {"amount", supplement.amount.plain()}});
    }
    QJsonArray notes;
    for (const QString &note : plan.notes)
        notes.append(note);
    return {{"from", plan.from.toString(Qt::ISODate)}, {"prices", prices},   {"supplements", supplements},
            {"yearly_effect", plan.yearlyEffect.plain()}, {"notes", notes}, {"written", written}};
}

void print(const reports::AdjustmentPlan &plan, const Terminal &terminal)
{
    std::vector<QStringList> rows;
    for (const reports::AdjustedPrice &price : plan.prices)
        rows.push_back({price.customerName, pricing::name(price.service), format::price(price.before), format::price(price.after), price.reason});
    terminal.say(aligned(rows, {false, false, true, true, false}));
    for (const reports::Correction &supplement : plan.supplements)
        terminal.say(pricing::why(reports::lineOf(supplement)));
    for (const QString &note : plan.notes)
        terminal.say(note);
    terminal.say(QCoreApplication::translate("commands", "Valid from %1 · a year's effect %2").arg(format::day(plan.from), format::amountWithCurrency(plan.yearlyEffect)));
}

// One letter as PDF for each customer whose prices change.
Result<QStringList> writeLetters(store::Database &db, const reports::AdjustmentPlan &plan, const pricing::Adjustment &by, const QString &folder)
{
    const auto centre = store::Centres(db).centre();
    const auto customers = store::Customers(db).all();
    if (!centre || !customers)
        return centre ? customers.error() : centre.error();
    std::vector<ui::NamedPaper> papers;
    for (const reports::AdjustmentLetter &letter : reports::adjustmentLetters(centre->name, plan, by, *customers))
        papers.push_back({letter.customer.name, letter.report});
    const WrittenFiles written = ui::writePapers(papers, folder, db.now());
    if (!written.done)
        return written.done.error();
    return written.paths;
}

Exit adjustPrices(const AdjustArguments &arguments, Terminal &terminal)
{
    const auto adjustment = adjustmentOf(arguments);
    if (!adjustment)
        return terminal.refused(adjustment.error());
    const auto questions = pricing::questions(adjustment->by);
    if (!questions.empty() && !terminal.yes) {
        terminal.warn(questions.front());
        return Exit::Refused;
    }
    auto db = arguments.dryRun ? opened(text(arguments.file), store::OpenMode::Read, terminal)
                               : openedToWrite(text(arguments.file), terminal);
    if (!db)
        return terminal.refused(db.error());
    const auto plan = store::planPriceAdjustment(*db, *adjustment);
    if (!plan)
        return terminal.refused(plan.error());
    if (!arguments.dryRun) {
        if (const Done saved = store::savePriceAdjustment(*db, *plan, arguments.year); !saved)
            return terminal.refused(saved.error());
    }
    print(*plan, terminal);
    QStringList letters;
    if (!arguments.letters.empty()) {
        const auto written = writeLetters(*db, *plan, adjustment->by, text(arguments.letters));
        if (!written)
            return terminal.refused(written.error());
        letters = *written;
        terminal.say(letters.join(u'\n'));
    }
    if (arguments.dryRun)
        terminal.say(QCoreApplication::translate("commands", "This was a dry run: nothing was changed."));
    QJsonObject document = jsonOf(*plan, !arguments.dryRun);
    document["letters"] = QJsonArray::fromStringList(letters);
    terminal.write(document);
    return Exit::Done;
}

} // namespace

Command addAdjust(CLI::App &root)
{
    auto arguments = std::make_shared<AdjustArguments>();
    CLI::App *command = root.add_subcommand("adjust", "adjusts the prices of all agreements for a year");
    command->add_option("FILE", arguments->file, "the centre file")->required();
    command->add_option("--year", arguments->year, "as 2027")->required();
    command->add_option("--index", arguments->index, "per cent, as 2.8 or 2,8")->required();
    command->add_option("--efficiency", arguments->efficiency, "per cent the owners require");
    command->add_option("--from", arguments->from, "the month the new prices hold from, as 2027-03; else the year's first open month");
    command->add_option("--letters", arguments->letters, "a folder for a letter with the price annex to each customer");
    command->add_flag("--dry-run", arguments->dryRun, "shows the new prices and changes nothing");
    Command made{command, [arguments](Terminal &terminal) { return adjustPrices(*arguments, terminal); }};
    made.needs = [arguments] { return arguments->letters.empty() ? Command::Needs::Core : Command::Needs::Fonts; };
    return made;
}

} // namespace paybench::app
