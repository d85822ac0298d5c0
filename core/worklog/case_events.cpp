// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/worklog/support_case.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

// What is done with a case: each deed gives the case after it and its events, or says why it cannot be done.

namespace paybench::worklog {

namespace {

using EventKind = CaseEvent::Kind;

constexpr std::array<EventKind, 10> allEventKinds = {
    EventKind::Opened,     EventKind::Claimed,    EventKind::Released, EventKind::Waiting, EventKind::Resumed,
    EventKind::HandedOver, EventKind::SecondLine, EventKind::Referred, EventKind::Closed,  EventKind::Reopened};

CaseStep refused(const Case &one, const QString &why)
{
    CaseStep step;
    step.after = one;
    step.warning = why;
    return step;
}

QString closedAlready()
{
    return QCoreApplication::translate("worklog", "The case is closed, so nothing was changed. Reopen it first.");
}

CaseStep stepOf(const Case &one)
{
    CaseStep step;
    step.after = one;
    return step;
}

// What was left half written is written down when it is gone on with: the documentation lag counts as far as that.
CaseStep writtenDown(const Case &one, std::int64_t now)
{
    CaseStep step = stepOf(one);
    if (one.state == CaseState::Later)
        step.after.saved = std::max(one.saved, now);
    return step;
}

CaseEvent &happened(CaseStep &step, EventKind kind, PersonId by, std::int64_t now)
{
    CaseEvent event;
    event.of = step.after.id;
    event.at = now;
    event.kind = kind;
    event.person = by;
    step.events.push_back(event);
    return step.events.back();
}

void endWaiting(CaseStep &step, PersonId by, std::int64_t now)
{
    if (step.after.state != CaseState::Waiting)
        return;
    step.after.state = CaseState::Open;
    happened(step, EventKind::Resumed, by, now);
}

} // namespace

QString name(CaseEvent::Kind kind)
{
    switch (kind) {
    case EventKind::Opened:
        return QCoreApplication::translate("worklog", "Opened");
    case EventKind::Claimed:
        return QCoreApplication::translate("worklog", "Picked");
    case EventKind::Released:
        return QCoreApplication::translate("worklog", "Put back");
    case EventKind::Waiting:
        return QCoreApplication::translate("worklog", "Waits for the customer");
    case EventKind::Resumed:
        return QCoreApplication::translate("worklog", "Resumed");
    case EventKind::HandedOver:
        return QCoreApplication::translate("worklog", "Handed over");
    case EventKind::SecondLine:
        return QCoreApplication::translate("worklog", "To the second line");
    case EventKind::Referred:
        return QCoreApplication::translate("worklog", "Referred");
    case EventKind::Closed:
        return QCoreApplication::translate("worklog", "Closed", "a case");
    case EventKind::Reopened:
        return QCoreApplication::translate("worklog", "Reopened");
    }
    return {};
}

QString key(CaseEvent::Kind kind)
{
    switch (kind) {
    case EventKind::Opened:
        return QStringLiteral("opened");
    case EventKind::Claimed:
        return QStringLiteral("claimed");
    case EventKind::Released:
        return QStringLiteral("released");
    case EventKind::Waiting:
        return QStringLiteral("waiting");
    case EventKind::Resumed:
        return QStringLiteral("resumed");
    case EventKind::HandedOver:
        return QStringLiteral("handed_over");
    case EventKind::SecondLine:
        return QStringLiteral("second_line");
    case EventKind::Referred:
        return QStringLiteral("referred");
    case EventKind::Closed:
        return QStringLiteral("closed");
    case EventKind::Reopened:
        return QStringLiteral("reopened");
    }
    return {};
}

std::optional<CaseEvent::Kind> caseEventKindOfKey(const QString &wanted)
{
    for (const EventKind kind : allEventKinds) {
        if (key(kind) == wanted)
            return kind;
    }
    return std::nullopt;
}

QString claimWarning(const Case &one, PersonId by, const QString &holder, std::int64_t now)
{
    if (!one.claimedBy || one.claimedBy == by)
        return {};
    const QString held = format::duration(std::max<std::int64_t>(now - one.claimed, 0));
    if (holder.isEmpty())
        return QCoreApplication::translate("worklog", "A colleague has had the case for %1.").arg(held);
    return QCoreApplication::translate("worklog", "%1 has had the case for %2.").arg(holder, held);
}

QString claimWarning(const Case &one, const std::vector<CaseEvent> &events, PersonId by, const QString &holder, const BusinessClock &clock,
                     const QTimeZone &zone, std::int64_t now)
{
    const bool isMine = !events.empty() && events.back().kind == EventKind::HandedOver && events.back().person == by;
    if (isMine)
        return {};
    Case worked = one;
    const auto local = [&zone](std::int64_t at) { return QDateTime::fromSecsSinceEpoch(at, zone); };
    worked.claimed = now - clock.openSeconds(local(std::min(one.claimed, now)), local(now));
    return claimWarning(worked, by, holder, now);
}

CaseStep claimed(const Case &one, PersonId by, std::int64_t now)
{
    if (isClosed(one.state))
        return refused(one, closedAlready());
    if (one.claimedBy == by)
        return stepOf(one);
    CaseStep step = stepOf(one);
    step.warning = claimWarning(one, by, {}, now);
    step.after.claimedBy = by;
    step.after.claimed = now;
    happened(step, EventKind::Claimed, by, now);
    return step;
}

CaseStep released(const Case &one, PersonId by, std::int64_t now)
{
    if (!one.claimedBy)
        return refused(one, QCoreApplication::translate("worklog", "Nobody has picked the case, so nothing was changed."));
    CaseStep step = stepOf(one);
    step.after.claimedBy = {};
    step.after.claimed = 0;
    happened(step, EventKind::Released, by, now);
    return step;
}

CaseStep waiting(const Case &one, PersonId by, std::int64_t now, const QString &note)
{
    if (isClosed(one.state))
        return refused(one, closedAlready());
    if (one.state == CaseState::Waiting)
        return refused(one, QCoreApplication::translate("worklog", "The case waits for the customer already. Nothing was changed."));
    CaseStep step = writtenDown(one, now);
    step.after.state = CaseState::Waiting;
    happened(step, EventKind::Waiting, by, now).note = note;
    return step;
}

CaseStep resumed(const Case &one, PersonId by, std::int64_t now)
{
    if (one.state != CaseState::Waiting)
        return refused(one, QCoreApplication::translate("worklog", "The case does not wait for the customer. Nothing was changed."));
    CaseStep step = stepOf(one);
    endWaiting(step, by, now);
    return step;
}

CaseStep resumed(const Case &one, const std::vector<CaseEvent> &events, PersonId by, std::int64_t now)
{
    CaseStep step = resumed(one, by, now);
    const auto placed = [](const CaseEvent &event) {
        return event.kind == EventKind::SecondLine || event.kind == EventKind::Opened || event.kind == EventKind::Reopened;
    };
    const auto last = std::find_if(events.rbegin(), events.rend(), placed);
    if (!step.events.empty() && last != events.rend() && last->kind == EventKind::SecondLine)
        step.after.state = CaseState::SecondLine;
    return step;
}

CaseStep handedOver(const Case &one, PersonId by, PersonId to, GroupId group, std::int64_t now, const QString &note)
{
    if (isClosed(one.state))
        return refused(one, closedAlready());
    if (!to && !group)
        return refused(one, QCoreApplication::translate(
                                "worklog", "It is not said who takes over, so nothing was changed. Choose a colleague or a group."));
    CaseStep step = stepOf(one);
    step.after.claimedBy = to;
    step.after.claimed = to ? now : 0;
    if (group)
        step.after.group = group;
    CaseEvent &event = happened(step, EventKind::HandedOver, by, now);
    event.to = to;
    event.group = group;
    event.note = note;
    return step;
}

CaseStep toSecondLine(const Case &one, PersonId by, GroupId group, std::int64_t now)
{
    if (isClosed(one.state))
        return refused(one, closedAlready());
    CaseStep step = writtenDown(one, now);
    endWaiting(step, by, now);
    step.after.state = CaseState::SecondLine;
    step.after.claimedBy = {};
    step.after.claimed = 0;
    if (group)
        step.after.group = group;
    happened(step, EventKind::SecondLine, by, now).group = group;
    return step;
}

CaseStep referred(const Case &one, PersonId by, ReferralId to, const QString &referTo, std::int64_t now)
{
    if (isClosed(one.state))
        return refused(one, closedAlready());
    if (!to && referTo.trimmed().isEmpty())
        return refused(one, QCoreApplication::translate(
                                "worklog", "It is not said where the caller was referred, so nothing was changed. Choose one."));
    CaseStep step = writtenDown(one, now);
    endWaiting(step, by, now);
    step.after.state = CaseState::Referred;
    step.after.closed = now;
    step.after.referral = to;
    step.after.referTo = referTo;
    happened(step, EventKind::Referred, by, now).note = referTo;
    return step;
}

CaseStep solved(const Case &one, PersonId by, const QString &answer, std::int64_t now)
{
    if (isClosed(one.state))
        return refused(one, closedAlready());
    CaseStep step = writtenDown(one, now);
    endWaiting(step, by, now);
    step.after.state = CaseState::Solved;
    step.after.closed = now;
    if (!answer.trimmed().isEmpty())
        step.after.answer = answer.trimmed();
    happened(step, EventKind::Closed, by, now);
    return step;
}

CaseStep reopened(const Case &one, PersonId by, const QString &reason, std::int64_t now)
{
    if (!isClosed(one.state))
        return refused(one, QCoreApplication::translate("worklog", "The case is open, so there is nothing to reopen."));
    CaseStep step = stepOf(one);
    step.after.state = CaseState::Open;
    step.after.closed = 0;
    step.after.referral = {};
    step.after.referTo.clear();
    happened(step, EventKind::Reopened, by, now).note = reason.trimmed();
    return step;
}

} // namespace paybench::worklog
