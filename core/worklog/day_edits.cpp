// SPDX-License-Identifier: MPL-2.0
#include "core/worklog/day_log.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

// Pieces of a day cut, joined, moved and filled; and what was planned beside what was done.

namespace paybench::worklog {

namespace {

DayEdit notDone(const QString &why)
{
    DayEdit edit;
    edit.refusal = why;
    return edit;
}

QString runsStill()
{
    return QCoreApplication::translate("worklog", "The timer still runs for this, so nothing was changed. Stop it first.");
}

bool isSameWork(const Entry &a, const Entry &b)
{
    const auto work = [](const Entry &entry) {
        return std::tie(entry.person, entry.activity, entry.order, entry.customer, entry.unit, entry.ofCase, entry.batch);
    };
    return work(a) == work(b);
}

QString joinedNotes(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty() || first == second)
        return first.isEmpty() ? second : first;
    return first + QStringLiteral("; ") + second;
}

std::int64_t secondsWithin(const std::vector<Stretch> &times, const std::vector<Stretch> &within)
{
    std::int64_t seconds = 0;
    for (const Stretch &time : joined(times)) {
        for (const Stretch &other : within) {
            if (const std::optional<Stretch> both = common(time, other))
                seconds += both->seconds();
        }
    }
    return seconds;
}

} // namespace

DayEdit split(const Entry &entry, std::int64_t at)
{
    if (!entry.id)
        return notDone(runsStill());
    if (at <= entry.time.start || at >= entry.time.end)
        return notDone(QCoreApplication::translate(
            "worklog", "The moment is not within the time, so nothing was changed. Choose one between its start and its end."));
    DayEdit edit;
    edit.written = {entry, entry};
    edit.written[0].time.end = at;
    edit.written[1].time.start = at;
    edit.written[1].id = {};
    return edit;
}

DayEdit merged(const Entry &first, const Entry &second)
{
    if (second.time < first.time)
        return merged(second, first);
    if (!first.id || !second.id)
        return notDone(runsStill());
    if (first.time.end < second.time.start)
        return notDone(QCoreApplication::translate(
            "worklog", "There is time between the two, so nothing was changed. Move one of them first."));
    if (!isSameWork(first, second))
        return notDone(QCoreApplication::translate("worklog", "The two are not the same work, so nothing was changed."));
    DayEdit edit;
    Entry whole = first;
    whole.time.end = std::max(first.time.end, second.time.end);
    whole.note = joinedNotes(first.note, second.note);
    edit.written = {whole};
    edit.removed = {second.id};
    return edit;
}

DayEdit moved(const Entry &entry, const Stretch &time, std::int64_t now)
{
    if (!entry.id)
        return notDone(runsStill());
    DayEdit edit;
    Entry changed = entry;
    changed.time = time;
    const std::vector<QString> found = faults(changed, now);
    if (!found.empty())
        return notDone(found.front());
    edit.written = {changed};
    return edit;
}

DayEdit filled(const Stretch &gap, const std::vector<PlannedStretch> &planned, PersonId person, std::int64_t now)
{
    DayEdit edit;
    const Stretch past{gap.start, std::min(gap.end, now)};
    for (const PlannedStretch &stretch : planned) {
        const std::optional<Stretch> within = common(stretch.time, past);
        if (!within || stretch.activity == Activity::Break)
            continue;
        Entry entry;
        entry.person = person;
        entry.time = *within;
        entry.activity = stretch.activity;
        entry.note = stretch.words;
        edit.written.push_back(entry);
    }
    if (edit.written.empty())
        return notDone(QCoreApplication::translate(
            "worklog", "The rota has nothing for this time, so nothing was filled. Choose what it was."));
    return edit;
}

std::optional<Stretch> lunchToLeave(const DayInputs &inputs)
{
    const std::int64_t noon = QDateTime(inputs.day, QTime(12, 0), inputs.zone).toSecsSinceEpoch();
    const Stretch midday{noon - 90 * 60, noon + 150 * 60};
    const auto isBreak = [&midday](const auto &one) { return one.activity == Activity::Break && one.time.overlaps(midday); };
    if (std::any_of(inputs.planned.begin(), inputs.planned.end(), isBreak) || std::any_of(inputs.entries.begin(), inputs.entries.end(), isBreak))
        return std::nullopt;
    return Stretch{noon, noon + lunchSeconds};
}

DayEdit filledAroundLunch(const Stretch &gap, const DayInputs &inputs, PersonId person)
{
    const std::optional<Stretch> lunch = lunchToLeave(inputs);
    const bool isOver = lunch && gap.start < lunch->start && lunch->end < std::min(gap.end, inputs.now);
    if (!isOver)
        return filled(gap, inputs.planned, person, inputs.now);
    DayEdit edit = filled({gap.start, lunch->start}, inputs.planned, person, inputs.now);
    const DayEdit after = filled({lunch->end, gap.end}, inputs.planned, person, inputs.now);
    if (edit.written.empty())
        return after;
    edit.written.insert(edit.written.end(), after.written.begin(), after.written.end());
    return edit;
}

std::array<double, 3> PlanActual::share() const
{
    std::array<double, 3> shares{};
    for (std::size_t work = 0; work < shares.size() && doneInMix > 0; ++work)
        shares[work] = static_cast<double>(done[work]) / static_cast<double>(doneInMix);
    return shares;
}

std::optional<double> PlanActual::conformance() const
{
    if (supportPlanned <= 0)
        return std::nullopt;
    return static_cast<double>(supportKept) / static_cast<double>(supportPlanned);
}

PlanActual planActual(const std::vector<Entry> &entries, const std::vector<PlannedStretch> &planned, const Stretch &time)
{
    PlanActual result;
    std::vector<Stretch> supportDone;
    std::vector<Stretch> supportShifts;
    for (const Entry &entry : entries) {
        const std::optional<Stretch> within = common(entry.time, time);
        if (!within || entry.activity == Activity::Break || entry.activity == Activity::Away)
            continue;
        const Work work = workOf(entry.activity);
        result.done[static_cast<std::size_t>(work)] += within->seconds();
        result.doneInMix += work == Work::Other ? 0 : within->seconds();
        if (work == Work::Support)
            supportDone.push_back(*within);
    }
    for (const PlannedStretch &stretch : planned) {
        const std::optional<Stretch> within = common(stretch.time, time);
        if (!within || stretch.activity == Activity::Break)
            continue;
        result.planned[static_cast<std::size_t>(workOf(stretch.activity))] += within->seconds();
        if (workOf(stretch.activity) == Work::Support)
            supportShifts.push_back(*within);
    }
    supportShifts = joined(std::move(supportShifts));
    for (const Stretch &shift : supportShifts)
        result.supportPlanned += shift.seconds();
    result.supportKept = secondsWithin(supportDone, supportShifts);
    return result;
}

} // namespace paybench::worklog
