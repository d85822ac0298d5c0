// SPDX-License-Identifier: MPL-2.0
#include "core/basics/wall_clock.h"
#include "core/worklog/line_needs.h"

#include <QCoreApplication>

#include <algorithm>

// What Enter saves.

namespace paybench::worklog {

namespace {

constexpr std::int64_t samePress = 2; // seconds

QString wholeNote(const LineReading &reading)
{
    QStringList parts;
    for (const QString &part : {reading.unsorted, reading.line.note}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral(", "));
}

Case caseOf(const LineReading &reading, const LineBook &book, const LineMoment &moment)
{
    Case one;
    one.channel = reading.line.channel;
    one.state = reading.state;
    one.opened = reading.time.start;
    one.closed = isClosed(reading.state) ? reading.time.end : 0;
    one.ended = reading.time.end;
    one.saved = moment.now;
    one.person = moment.person;
    if (const WhoMatch *who = chosenWho(reading)) {
        one.customer = who->customer;
        one.unit = who->unit;
        one.contact = who->contact;
    }
    one.group = reading.group;
    one.topic = chosenTopic(reading);
    one.type = book.topics.type(one.topic);
    one.referral = reading.referral;
    one.referTo = reading.referTo;
    one.note = wholeNote(reading);
    one.tags = reading.line.tags;
    return one;
}

CaseEvent eventOf(const Case &one, CaseEvent::Kind kind, std::int64_t at)
{
    CaseEvent event;
    event.at = at;
    event.kind = kind;
    event.person = one.person;
    event.group = one.group;
    return event;
}

std::vector<CaseEvent> eventsOf(const Case &one)
{
    std::vector<CaseEvent> events{eventOf(one, CaseEvent::Kind::Opened, one.opened)};
    if (one.state == CaseState::SecondLine)
        events.push_back(eventOf(one, CaseEvent::Kind::SecondLine, one.ended));
    if (one.state == CaseState::Solved)
        events.push_back(eventOf(one, CaseEvent::Kind::Closed, one.ended));
    if (one.state == CaseState::Referred) {
        events.push_back(eventOf(one, CaseEvent::Kind::Referred, one.ended));
        events.back().note = one.referTo;
    }
    return events;
}

Entry entryOf(const Case &one)
{
    Entry entry;
    entry.person = one.person;
    entry.time = {one.opened, one.ended};
    entry.activity = activityOf(one.channel);
    entry.customer = one.customer;
    entry.unit = one.unit;
    entry.saved = one.saved;
    return entry;
}

TrainingNeed needOf(const Case &one, const LineReading &reading, const LineBook &book)
{
    TrainingNeed need;
    need.contact = one.contact;
    need.topic = book.topics.top(one.topic);
    need.raised = one.opened;
    need.trainer = reading.trainer;
    return need;
}

} // namespace

Logged logged(const LineReading &reading, const LineBook &book, const LineHistory &history, const LineMoment &moment)
{
    Q_ASSERT(reading.refusal.isEmpty() && reading.time.seconds() > 0);
    Logged what;
    what.contact = caseOf(reading, book, moment);
    what.events = eventsOf(what.contact);
    what.entry = entryOf(what.contact);
    if (raisesNeed(reading, book, history, moment)) {
        what.raised = needOf(what.contact, reading, book);
        what.alerts.append(needSentence(reading, book, history, moment, Tense::Done));
    }
    return what;
}

QString savedTwice(const SavedLine &last, const QString &text, std::int64_t now)
{
    const std::int64_t ago = now - last.at;
    if (last.at == 0 || ago < 0 || ago > samePress || last.text.simplified() != text.simplified())
        return {};
    return QCoreApplication::translate("worklog", "Already saved %1 s ago. Save again?").arg(ago);
}

} // namespace paybench::worklog
