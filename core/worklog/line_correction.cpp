// SPDX-License-Identifier: MPL-2.0
#include "core/worklog/line_correction.h"

#include <algorithm>

namespace paybench::worklog {

namespace {

constexpr std::int64_t writtenAtOnce = 60; // seconds

// A part of a contact that was split has a time of its own.
bool isWhole(const LoggedContact &before)
{
    return before.entry.time == Stretch{before.contact.opened, before.contact.ended};
}

bool isAboutOther(const LoggedContact &before, const Restated &to, const Topics &topics)
{
    return before.contact.contact != to.contact || topics.top(before.contact.topic) != topics.top(to.topic);
}

// The contact as a line that says all of it.
LineReading readAgain(const LoggedContact &before, const Restated &to, const LineBook &book, const LineHistory &history, const LineMoment &moment)
{
    Line line;
    line.text = QStringLiteral("+");
    line.channel = before.contact.channel;
    line.tags = before.contact.tags;
    line.target = to.target.value_or(LineTarget::Later);
    const QDateTime start = QDateTime::fromSecsSinceEpoch(to.time.start, book.zone);
    line.when.day = start.date();
    line.when.from = start.time();
    LineChoice choice;
    choice.contact = to.contact;
    if (!to.contact && to.customer) {
        choice.contact.reset();
        choice.customer = to.customer;
    }
    choice.topicId = to.topic;
    choice.note = to.note;
    choice.minutes = 1;
    choice.yes = true;
    LineReading read = reading(line, book, history, moment, choice);
    read.time = to.time;
    read.refusal.clear();
    return read;
}

// What it was stays; where, for whom and about what it was is as the line says now.
Case restated(const Case &before, const Case &said, bool keepsOutcome, bool hasGoneOn)
{
    Case one = before;
    one.customer = said.customer;
    one.contact = said.contact;
    const bool isSamePlace = before.contact == said.contact && before.customer == said.customer;
    one.unit = isSamePlace ? before.unit : said.unit; // as it was then
    one.topic = said.topic;
    one.note = said.note;
    const bool isElsewhere = !isSamePlace || before.topic != said.topic;
    one.group = isElsewhere && !hasGoneOn ? said.group : before.group;
    if (keepsOutcome)
        return one;
    one.state = said.state;
    one.closed = said.closed;
    one.group = said.group;
    one.referral = said.referral;
    one.referTo = said.referTo;
    return one;
}

void move(Correction &correction, const LoggedContact &before, const Stretch &time)
{
    Case &one = correction.after.contact;
    const std::int64_t endedBefore = before.contact.ended;
    one.opened = time.start;
    one.ended = time.end;
    one.saved = std::max(one.saved, time.end);
    if (one.closed == endedBefore)
        one.closed = time.end;
    for (CaseEvent &event : correction.after.events) {
        if (event.kind == CaseEvent::Kind::Opened)
            event.at = time.start;
        else if (event.at == endedBefore)
            event.at = time.end;
    }
}

} // namespace

bool hasGoneOn(const LoggedContact &before)
{
    const Case &one = before.contact;
    if (one.claimedBy || before.events.size() > 2 || one.state == CaseState::Open || one.state == CaseState::Waiting)
        return true;
    return before.events.size() == 2 && before.events.back().at != one.ended;
}

std::optional<LineTarget> targetOf(const Case &one, const LineBook &book)
{
    switch (one.state) {
    case CaseState::Solved: return LineTarget::Solved;
    case CaseState::Later: return LineTarget::Later;
    case CaseState::SecondLine: return LineTarget::SecondLine;
    case CaseState::Referred: break;
    case CaseState::Open:
    case CaseState::Waiting: return std::nullopt;
    }
    Restated to;
    to.time = {one.opened, one.ended};
    to.contact = one.contact;
    to.customer = one.customer;
    to.topic = one.topic;
    to.target = LineTarget::SystemManagement;
    LineMoment moment;
    moment.now = std::max(one.saved, one.ended) + 60;
    moment.person = one.person;
    const LineReading system = readAgain({one, {}, {}}, to, book, {}, moment);
    return system.referral == one.referral && system.referTo == one.referTo ? LineTarget::SystemManagement : LineTarget::CustomersHr;
}

Restated asStated(const LoggedContact &before)
{
    const Case &one = before.contact;
    return {before.entry.time, one.contact, one.contact ? CustomerId{} : one.customer, one.topic, std::nullopt, one.note};
}

Stretch withMinutes(const LoggedContact &before, const Stretch &time, int minutes)
{
    const std::int64_t seconds = std::int64_t{60} * minutes;
    const bool isFromItsEnd = documentationLag(before.contact).value_or(0) <= writtenAtOnce;
    return isFromItsEnd ? Stretch{time.end - seconds, time.end} : Stretch{time.start, time.start + seconds};
}

Correction corrected(const LoggedContact &before, const Restated &to, const LineBook &book, const LineHistory &history, const LineMoment &moment)
{
    Restated whole = to;
    if (!isWhole(before) && before.contact.ended > before.contact.opened)
        whole.time = {before.contact.opened, before.contact.ended};
    const LineReading read = readAgain(before, whole, book, history, moment);
    const Logged said = logged(read, book, history, moment);
    const bool keepsOutcome = !to.target || hasGoneOn(before);
    Correction correction;
    correction.after = before;
    Case &one = correction.after.contact;
    one = restated(before.contact, said.contact, keepsOutcome, hasGoneOn(before));
    if (!before.contact.type || before.contact.type == book.topics.type(before.contact.topic))
        one.type = book.topics.type(one.topic);
    if (!keepsOutcome) {
        correction.after.events = said.events;
        for (CaseEvent &event : correction.after.events)
            event.person = one.person;
    }
    if (isWhole(before) && to.time != before.entry.time)
        move(correction, before, to.time);
    correction.areEventsOther = !keepsOutcome || (isWhole(before) && to.time != before.entry.time);
    worklog::Entry &entry = correction.after.entry;
    entry.time = to.time;
    entry.customer = one.customer;
    entry.unit = one.unit;
    correction.dropsNeed = isAboutOther(before, to, book.topics);
    if (correction.dropsNeed)
        correction.raised = said.raised;
    return correction;
}

} // namespace paybench::worklog
