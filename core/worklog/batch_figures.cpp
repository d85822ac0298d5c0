// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/basics/numbers.h"
#include "core/worklog/timer.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

// What a registration batch comes to: net time, interruptions, pace and cost (J7).

namespace paybench::worklog {

namespace {

constexpr std::int64_t secondsAnHour = 3600;
constexpr std::int64_t soon = 5 * 60; // a contact that begins so soon after a piece has interrupted it
constexpr double unlikelyPace = 10;   // times the own median

struct Interruptions {
    int count = 0;
    std::int64_t seconds = 0;
};

// Contacts, breaks and what was away of the gap, by start; other work is a batch that was left, not interrupted.
std::vector<Entry> betweenPieces(const std::vector<Entry> &entries, const Stretch &gap)
{
    std::vector<Entry> between;
    for (Entry entry : entries) {
        const bool counts = workOf(entry.activity) == Work::Support || entry.activity == Activity::Break
                            || entry.activity == Activity::Away;
        const std::optional<Stretch> within = common(entry.time, gap);
        if (!counts || !within)
            continue;
        entry.time = *within;
        between.push_back(entry);
    }
    std::sort(between.begin(), between.end(), [](const Entry &a, const Entry &b) { return a.time < b.time; });
    return between;
}

// An interruption is a contact that begins where a piece ends, and those that follow it at once.
Interruptions interruptionsIn(const std::vector<Entry> &entries, const Stretch &gap)
{
    Interruptions found;
    std::int64_t reached = gap.start;
    for (const Entry &entry : betweenPieces(entries, gap)) {
        if (entry.time.start > reached + soon)
            break;
        const std::int64_t from = std::max(entry.time.start, reached);
        if (workOf(entry.activity) == Work::Support) {
            ++found.count;
            found.seconds += std::max<std::int64_t>(entry.time.end - from, 0);
        }
        reached = std::max(reached, entry.time.end);
    }
    return found;
}

std::vector<Stretch> undisturbed(const Batch &batch, const std::vector<Entry> &entries)
{
    std::vector<Stretch> pieces;
    for (const Entry &entry : entries) {
        if (entry.batch == batch.id && entry.activity == Activity::Registration && entry.time.seconds() > 0)
            pieces.push_back(entry.time);
    }
    return joined(std::move(pieces));
}

void addPace(BatchFigures &figures, const Batch &batch)
{
    if (figures.net <= 0)
        return;
    const double hours = static_cast<double>(figures.net) / secondsAnHour;
    figures.interruptionsPerHour = figures.interruptions / hours;
    if (!batch.items || *batch.items <= 0)
        return;
    figures.itemsPerHour = *batch.items / hours;
    figures.secondsPerItem = static_cast<double>(figures.net) / *batch.items;
}

void addCost(BatchFigures &figures, const Batch &batch, Money perMinute)
{
    if (const Result<Money> cost = perMinute.times(Ratio{figures.net, 60}))
        figures.cost = *cost;
    if (!batch.items || *batch.items <= 0)
        return;
    if (const Result<Money> each = perMinute.times(Ratio{figures.net, 60 * static_cast<std::int64_t>(*batch.items)}))
        figures.costPerItem = *each;
}

double medianOf(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

QString paceQuestion(int items, const BatchFigures &figures, const std::vector<double> &own)
{
    const double usual = medianOf(own);
    if (usual <= 0 || figures.net <= 0)
        return {};
    const double pace = static_cast<double>(items) * secondsAnHour / static_cast<double>(figures.net);
    if (pace <= unlikelyPace * usual)
        return {};
    return QCoreApplication::translate("worklog", "%1 items an hour is %2 times your median. Is it right?")
        .arg(format::number(std::llround(pace)), format::number(std::llround(pace / usual)));
}

} // namespace

BatchFigures figuresOf(const Batch &batch, const std::vector<Entry> &ofPerson, Money perMinute)
{
    BatchFigures figures;
    const std::vector<Stretch> pieces = undisturbed(batch, ofPerson);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        figures.stretches.push_back(pieces[i].seconds());
        figures.net += pieces[i].seconds();
        figures.longest = std::max(figures.longest, pieces[i].seconds());
        if (i == 0)
            continue;
        const Interruptions between = interruptionsIn(ofPerson, {pieces[i - 1].end, pieces[i].start});
        figures.interruptions += between.count;
        figures.interrupted += between.seconds;
    }
    figures.gross = figures.net + figures.interrupted;
    addPace(figures, batch);
    addCost(figures, batch, perMinute);
    return figures;
}

ItemCount itemCount(const QString &typed, const BatchFigures &figures, const std::vector<double> &ownItemsPerHour)
{
    ItemCount count;
    if (typed.trimmed().isEmpty())
        return count;
    constexpr std::int64_t most = 1'000'000;
    const Result<std::int64_t> number = wholeNumber(typed);
    if (!number || *number < 0 || *number > most) {
        count.complaint = QCoreApplication::translate(
                              "worklog", "“%1” is no number of items, so nothing was saved. Enter a whole number from 0 to %2.")
                              .arg(typed.trimmed(), format::number(most));
        return count;
    }
    count.items = static_cast<int>(*number);
    count.asks = paceQuestion(*count.items, figures, ownItemsPerHour);
    return count;
}

} // namespace paybench::worklog
