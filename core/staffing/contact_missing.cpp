// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/contact_missing.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace paybench::staffing {

namespace {

constexpr int minutesADay = 24 * 60;

// Starts of the intervals of a day that are open at least in part.
std::vector<int> openIntervals(const BusinessClock &clock, QDate day, int minutes)
{
    std::vector<int> starts;
    for (const OpenSpan &span : clock.open(day)) {
        for (int start = span.from / minutes * minutes; start < span.to; start += minutes) {
            if (starts.empty() || starts.back() < start)
                starts.push_back(start);
        }
    }
    return starts;
}

bool isWithin(const std::vector<CoveredSpan> &covered, QDate day, int from, int to)
{
    return std::any_of(covered.begin(), covered.end(), [=](const CoveredSpan &span) {
        return span.day == day && span.from <= from && to <= span.to;
    });
}

using Spans = std::vector<std::pair<int, int>>;

bool touches(const Spans &spans, int from, int to)
{
    return std::any_of(spans.begin(), spans.end(),
                       [=](const std::pair<int, int> &span) { return span.first < to && from < span.second; });
}

ContactFileRow quietRow(QDate day, int minute, int minutes, const QString &queue)
{
    ContactFileRow row;
    row.count.day = day;
    row.count.minute = minute;
    row.count.minutes = minutes;
    row.count.queue = queue;
    for (auto *known : {&row.count.answered, &row.count.abandoned, &row.count.abandonedShort, &row.count.inTime,
                        &row.count.waitSeconds, &row.count.abandonedSeconds, &row.count.handleSeconds})
        *known = 0;
    return row;
}

void addMissingOf(QDate day, const Spans &counted, const ContactFile &file, const KnownContacts &known,
                  std::vector<MissingInterval> &missing)
{
    for (const int start : openIntervals(known.clock, day, file.minutes)) {
        if (!touches(counted, start, start + file.minutes))
            missing.push_back({day, start, file.minutes});
    }
}

} // namespace

std::vector<ContactFileRow> quietRows(const ContactFile &file, const BusinessClock &clock)
{
    std::set<QString> queues;
    std::set<std::tuple<QDate, int, QString>> there;
    for (const ContactFileRow &row : file.rows) {
        queues.insert(row.count.queue);
        there.insert({row.count.day, row.count.minute, row.count.queue});
    }
    std::set<QDate> days;
    for (const CoveredSpan &span : file.covered)
        days.insert(span.day);
    std::vector<ContactFileRow> rows;
    for (const QDate day : days) {
        for (const int start : openIntervals(clock, day, file.minutes)) {
            if (!isWithin(file.covered, day, start, std::min(start + file.minutes, minutesADay)))
                continue;
            for (const QString &queue : queues) {
                if (there.count({day, start, queue}) == 0)
                    rows.push_back(quietRow(day, start, file.minutes, queue));
            }
        }
    }
    return rows;
}

std::vector<MissingInterval> missingIntervals(const ContactFile &file, const std::vector<ContactCount> &there,
                                              const KnownContacts &known)
{
    const auto ends = daysOf(file);
    if (!ends)
        return {};
    std::map<QDate, Spans> counted;
    std::set<Month> months; // sampled months: what lies between them is not asked for
    for (const ContactCount &count : there)
        counted[count.day].emplace_back(count.minute, count.minute + count.minutes);
    for (const ContactFileRow &row : file.rows) {
        if (row.count.day.isValid() && row.refusal.isEmpty())
            months.insert(Month::of(row.count.day));
    }
    std::vector<MissingInterval> missing;
    for (QDate day = ends->first; day <= ends->second; day = day.addDays(1)) {
        const auto found = counted.find(day);
        if (found != counted.end())
            addMissingOf(day, found->second, file, known, missing);
        else if (months.count(Month::of(day)) != 0 && !known.clock.open(day).empty())
            missing.push_back({day, 0, minutesADay});
    }
    return missing;
}

} // namespace paybench::staffing
