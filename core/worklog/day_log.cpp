// SPDX-License-Identifier: MPL-2.0
#include "core/worklog/day_log.h"

#include "core/basics/format.h"
#include "core/basics/wall_clock.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <tuple>

// The day as it was logged: its pieces, what is missing between them, what stands twice, and its sums.

namespace paybench::worklog {

namespace {

constexpr std::int64_t shortestGap = 60; // seconds: nobody hangs up and starts the timer in the same one

QString span(const Stretch &time, const QTimeZone &zone)
{
    const auto at = [&zone](std::int64_t seconds) {
        return format::clock(QDateTime::fromSecsSinceEpoch(seconds, zone).time());
    };
    return at(time.start) + QChar(0x2013) + at(time.end);
}

bool isWork(Activity activity)
{
    return activity != Activity::Break && activity != Activity::Away;
}

// What runs now, as pieces that are not stored yet.
std::vector<Entry> runningPieces(const Timer &timer, std::int64_t now)
{
    std::vector<Entry> pieces;
    if (timer.isRunning()) {
        Entry piece;
        piece.time = {timer.started, timer.isOnCall() ? timer.callStarted : now};
        piece.activity = timer.doing.activity;
        piece.order = timer.doing.order;
        piece.customer = timer.doing.customer;
        piece.unit = timer.doing.unit;
        piece.batch = timer.batch;
        pieces.push_back(piece);
    }
    if (timer.isOnCall()) {
        Entry call;
        call.time = {timer.callStarted, now};
        call.activity = activityOf(timer.callChannel);
        pieces.push_back(call);
    }
    for (Entry &piece : pieces)
        piece.person = timer.person;
    return pieces;
}

std::vector<Entry> cutToDay(const DayInputs &inputs, const Stretch &day)
{
    std::vector<Entry> all = inputs.entries;
    std::sort(all.begin(), all.end(),
              [](const Entry &a, const Entry &b) { return std::tie(a.time, a.id) < std::tie(b.time, b.id); });
    for (const Entry &running : runningPieces(inputs.timer, inputs.now))
        all.push_back(running);
    std::vector<Entry> kept;
    for (Entry entry : all) {
        const bool isMoment = entry.time.seconds() == 0 && entry.time.start >= day.start && entry.time.start < day.end;
        const std::optional<Stretch> within = common(entry.time, day);
        if (!within && (!isMoment || !entry.id))
            continue;
        entry.time = within.value_or(entry.time);
        kept.push_back(entry);
    }
    return kept;
}

std::vector<Stretch> timesOf(const std::vector<Entry> &entries)
{
    std::vector<Stretch> times;
    for (const Entry &entry : entries)
        times.push_back(entry.time);
    return times;
}

// Where something should be logged: what was planned, and everything between the first and the last piece; not lunch, not
// what is still to come.
std::vector<Stretch> expectedTimes(const DayInputs &inputs, const std::vector<Entry> &entries, const Stretch &day)
{
    std::vector<Stretch> expected;
    std::vector<Stretch> lunches;
    for (const PlannedStretch &planned : inputs.planned)
        (planned.activity == Activity::Break ? lunches : expected).push_back(planned.time);
    const std::vector<Stretch> logged = joined(timesOf(entries));
    if (!logged.empty())
        expected.push_back({logged.front().start, logged.back().end});
    std::vector<Stretch> left;
    const Stretch past{day.start, std::clamp(inputs.now, day.start, day.end)};
    for (const Stretch &each : joined(expected)) {
        if (const std::optional<Stretch> within = common(each, past)) {
            const std::vector<Stretch> parts = without(*within, lunches);
            left.insert(left.end(), parts.begin(), parts.end());
        }
    }
    return left;
}

void addGaps(DayLog &log, const DayInputs &inputs)
{
    const std::vector<Stretch> logged = timesOf(log.entries);
    for (const Stretch &expected : expectedTimes(inputs, log.entries, log.day)) {
        for (const Stretch &gap : without(expected, logged)) {
            if (gap.seconds() < shortestGap)
                continue;
            DayFinding finding;
            finding.time = gap;
            finding.sentence = QCoreApplication::translate("worklog", "Nothing is logged %1.").arg(span(gap, inputs.zone));
            log.findings.push_back(finding);
        }
    }
}

struct Crowded {
    Stretch time;
    int most = 0; // at once
};

// Where two things or more are logged at once, by time; what touches is one.
std::vector<Crowded> crowdedTimes(const std::vector<Entry> &entries)
{
    std::vector<std::pair<std::int64_t, int>> turns; // an end before a start of the same second
    for (const Entry &entry : entries) {
        if (entry.time.seconds() <= 0)
            continue;
        turns.push_back({entry.time.start, 1});
        turns.push_back({entry.time.end, -1});
    }
    std::sort(turns.begin(), turns.end());
    std::vector<Crowded> found;
    int depth = 0;
    for (const auto &[second, change] : turns) {
        depth += change;
        if (change < 0 && depth == 1)
            found.back().time.end = second;
        else if (change > 0 && depth == 2 && (found.empty() || found.back().time.end != second))
            found.push_back({{second, second}, 0});
        if (depth > 1)
            found.back().most = std::max(found.back().most, depth);
    }
    return found;
}

// One for each such time, however many pieces lie there: thirty calls typed after each other are one line to look at.
void addOverlaps(DayLog &log, const QTimeZone &zone)
{
    for (const Crowded &crowded : crowdedTimes(log.entries)) {
        DayFinding finding;
        finding.kind = DayFinding::Kind::Overlap;
        finding.time = crowded.time;
        for (const Entry &entry : log.entries) {
            if (common(entry.time, crowded.time))
                finding.entries.push_back(entry.id);
        }
        finding.sentence = crowded.most > 2 ? QCoreApplication::translate("worklog", "Several things are logged at once %1.").arg(span(crowded.time, zone))
                                            : QCoreApplication::translate("worklog", "Two things are logged %1.").arg(span(crowded.time, zone));
        log.findings.push_back(finding);
    }
}

void addAway(DayLog &log, const QTimeZone &zone)
{
    for (const Entry &entry : log.entries) {
        if (entry.activity != Activity::Away)
            continue;
        DayFinding finding;
        finding.kind = DayFinding::Kind::Away;
        finding.time = entry.time;
        finding.entries = {entry.id};
        finding.keepsOpen = true;
        finding.sentence = QCoreApplication::translate("worklog", "%1 away, %2: say what it was.")
                               .arg(format::duration(entry.time.seconds()), span(entry.time, zone));
        log.findings.push_back(finding);
    }
}

void addLongTimer(DayLog &log, const DayInputs &inputs)
{
    const QDate today = localDay(inputs.now, inputs.zone);
    const std::int64_t since = inputs.timer.isOnCall() ? inputs.timer.callStarted : inputs.timer.started;
    const std::optional<Stretch> within = common({since, std::max(since, inputs.now)}, log.day);
    if (!within || !isForgotten(inputs.timer, stretchOf(today, inputs.zone), inputs.now))
        return;
    DayFinding finding;
    finding.kind = DayFinding::Kind::LongTimer;
    finding.time = *within;
    finding.keepsOpen = true;
    finding.sentence = QCoreApplication::translate("worklog", "The timer has run since %1. Say when the work ended.")
                           .arg(format::moment(QDateTime::fromSecsSinceEpoch(since, inputs.zone)));
    log.findings.push_back(finding);
}

void addUncounted(DayLog &log, const DayInputs &inputs)
{
    for (const Batch &batch : inputs.batches) {
        const bool isWorkedOn = batch.ended == 0 || (inputs.timer.isRunning() && inputs.timer.batch == batch.id);
        if (isWorkedOn || batch.items.value_or(0) > 0)
            continue;
        DayFinding finding;
        finding.kind = DayFinding::Kind::BatchWithoutItems;
        for (const Entry &entry : log.entries) {
            if (entry.batch != batch.id || entry.activity != Activity::Registration)
                continue;
            finding.time = finding.entries.empty() ? entry.time : Stretch{finding.time.start, std::max(finding.time.end, entry.time.end)};
            finding.entries.push_back(entry.id);
        }
        if (finding.entries.empty())
            continue;
        finding.sentence = QCoreApplication::translate("worklog", "The batch %1 has no items, so it has no pace.").arg(batch.name);
        log.findings.push_back(finding);
    }
}

void addSums(DayLog &log)
{
    std::set<CaseId> counted;
    for (const Entry &entry : log.entries) {
        const Work work = workOf(entry.activity);
        if (isWork(entry.activity))
            log.seconds[static_cast<std::size_t>(work)] += entry.time.seconds();
        if (work != Work::Other)
            log.total += entry.time.seconds();
        if (!entry.ofCase || !counted.insert(entry.ofCase).second)
            continue;
        log.calls += entry.activity == Activity::Call ? 1 : 0;
        log.emails += entry.activity == Activity::Email ? 1 : 0;
        log.visits += entry.activity == Activity::Visit ? 1 : 0;
    }
}

} // namespace

DayLog dayLog(const DayInputs &inputs)
{
    DayLog log;
    log.day = stretchOf(inputs.day, inputs.zone);
    log.entries = cutToDay(inputs, log.day);
    addGaps(log, inputs);
    addOverlaps(log, inputs.zone);
    addAway(log, inputs.zone);
    addLongTimer(log, inputs);
    addUncounted(log, inputs);
    std::stable_sort(log.findings.begin(), log.findings.end(),
                     [](const DayFinding &a, const DayFinding &b) { return a.time < b.time; });
    addSums(log);
    return log;
}

std::vector<QString> closingFaults(const DayLog &log, const DayInputs &inputs)
{
    if (inputs.isClosed)
        return {QCoreApplication::translate("worklog", "The day is closed already.")};
    if (log.day.start > inputs.now)
        return {QCoreApplication::translate("worklog", "The day has not come yet. Close it when it is over.")};
    std::vector<QString> found;
    for (const DayFinding &finding : log.findings) {
        if (finding.keepsOpen)
            found.push_back(finding.sentence);
    }
    const bool isLong = std::any_of(log.findings.begin(), log.findings.end(),
                                    [](const DayFinding &each) { return each.kind == DayFinding::Kind::LongTimer; });
    const Timer &timer = inputs.timer;
    const bool runsInDay = (timer.isRunning() && timer.started < log.day.end) || (timer.isOnCall() && timer.callStarted < log.day.end);
    if (runsInDay && !isLong)
        found.push_back(QCoreApplication::translate("worklog", "The timer is running. Stop it first."));
    return found;
}

} // namespace paybench::worklog
