// SPDX-License-Identifier: MPL-2.0
#include "core/worklog/support_case.h"

#include <algorithm>

// The SLA of a case, told by its events.

namespace paybench::worklog {

namespace {

// When the clock of a case ran: from the first to the second; the last may not have ended.
struct Run {
    std::int64_t from = 0;
    std::int64_t to = 0; // 0: it runs still
};

bool stopsClock(CaseEvent::Kind kind)
{
    return kind == CaseEvent::Kind::Waiting || kind == CaseEvent::Kind::Closed || kind == CaseEvent::Kind::Referred;
}

bool startsClock(CaseEvent::Kind kind)
{
    return kind == CaseEvent::Kind::Resumed || kind == CaseEvent::Kind::Reopened || kind == CaseEvent::Kind::SecondLine;
}

// A case as it stands has the last word over its events: the file of an older program, or a hand, may have left some out.
std::vector<Run> runsOf(const Case &one, const std::vector<CaseEvent> &events)
{
    std::vector<Run> runs{{one.opened, 0}};
    for (const CaseEvent &event : events) {
        const bool isRunning = runs.back().to == 0;
        if (isRunning && stopsClock(event.kind))
            runs.back().to = std::max(event.at, runs.back().from);
        else if (!isRunning && startsClock(event.kind))
            runs.push_back({event.at, 0});
    }
    if (isClosed(one.state) && runs.back().to == 0)
        runs.back().to = std::max(one.closed, runs.back().from);
    return runs;
}

const CaseType *typeOf(const Case &one, const std::vector<CaseType> &types)
{
    const auto found = std::find_if(types.begin(), types.end(), [&one](const CaseType &type) { return type.id == one.type; });
    return one.type && found != types.end() ? &*found : nullptr;
}

// Answered while the caller was there: in time whatever was agreed, and a late note about it changes nothing.
bool isAnsweredAtOnce(const Case &one)
{
    return one.ended != 0 && one.closed <= one.ended;
}

} // namespace

std::optional<Sla> slaOf(const Case &one, const std::vector<CaseEvent> &events, const std::vector<CaseType> &types,
                         const BusinessClock &clock, const QTimeZone &zone, std::int64_t now)
{
    const CaseType *type = typeOf(one, types);
    const std::optional<int> minutes = type ? type->minutesFor(one.group) : std::nullopt;
    if (!minutes)
        return std::nullopt;
    Sla sla;
    sla.allowed = *minutes * qint64(60);
    sla.isClosed = isClosed(one.state);
    const std::vector<Run> runs = runsOf(one, events);
    sla.isStill = !sla.isClosed && runs.back().to != 0;
    bool isDueKnown = false;
    for (const Run &run : runs) {
        const QDateTime from = QDateTime::fromSecsSinceEpoch(run.from, zone);
        const QDateTime to = QDateTime::fromSecsSinceEpoch(run.to != 0 ? run.to : std::max(now, run.from), zone);
        const qint64 open = clock.openSeconds(from, to);
        const bool isLast = &run == &runs.back();
        if (!isDueKnown && (sla.used + open >= sla.allowed || (isLast && !sla.isStill))) {
            sla.due = clock.due(from, sla.allowed - sla.used);
            isDueKnown = true;
        }
        sla.used += open;
    }
    sla.isMet = sla.used <= sla.allowed || (sla.isClosed && isAnsweredAtOnce(one));
    return sla;
}

void SlaMet::add(const std::optional<Sla> &sla)
{
    if (!sla || !sla->isClosed)
        return;
    ++closed;
    met += sla->isMet ? 1 : 0;
}

} // namespace paybench::worklog
