// SPDX-License-Identifier: MPL-2.0
#include "core/worklog/timer.h"

#include "core/basics/personal_number.h"

#include <QCoreApplication>

#include <algorithm>

// Starting, stopping, calls in front of what runs, and what was away.

namespace paybench::worklog {

namespace {

constexpr std::int64_t longRun = 4 * 60 * 60;
constexpr std::int64_t onReturn = 10 * 60; // an answer within this belongs to the coming back, not to the work after it

Entry pieceOf(const Timer &timer, const Doing &doing, BatchId batch, const Stretch &time)
{
    Entry piece;
    piece.person = timer.person;
    piece.time = time;
    piece.activity = doing.activity;
    piece.order = doing.order;
    piece.customer = doing.customer;
    piece.unit = doing.unit;
    piece.batch = batch;
    return piece;
}

Timed timedFrom(const Timer &timer)
{
    Timed timed;
    timed.before = timer;
    timed.timer = timer;
    return timed;
}

void add(Timed &timed, const Entry &piece)
{
    if (piece.time.seconds() > 0)
        timed.entries.push_back(piece);
}

// What runs becomes a piece until then, and goes on from `resumes`.
void cut(Timed &timed, std::int64_t until, std::int64_t resumes)
{
    Timer &timer = timed.timer;
    if (!timer.isRunning() || resumes <= timer.started)
        return;
    add(timed, pieceOf(timer, timer.doing, timer.batch, {timer.started, std::max(timer.started, until)}));
    timer.started = resumes;
}

// The running call is over: a piece of its own, without a case, and what it interrupted goes on.
void endCall(Timed &timed, std::int64_t now)
{
    Timer &timer = timed.timer;
    if (!timer.isOnCall())
        return;
    const std::int64_t end = std::max(timer.callStarted, now);
    cut(timed, timer.callStarted, end);
    Doing call;
    call.activity = activityOf(timer.callChannel);
    add(timed, pieceOf(timer, call, {}, {timer.callStarted, end}));
    timer.callStarted = 0;
}

std::optional<Batch> endedBatch(const Timer &timer, std::int64_t at)
{
    if (!timer.batch)
        return std::nullopt;
    Batch batch;
    batch.id = timer.batch;
    batch.person = timer.person;
    batch.name = timer.doing.name;
    batch.customer = timer.doing.customer;
    batch.ended = at;
    return batch;
}

void endRun(Timed &timed, std::int64_t now)
{
    if (!timed.timer.isRunning())
        return;
    const std::int64_t end = std::max(timed.timer.started, now);
    timed.ended = endedBatch(timed.timer, end);
    cut(timed, end, end);
    timed.timer.started = 0;
    timed.timer.doing = {};
    timed.timer.batch = {};
}

Batch begunBatch(PersonId person, const Doing &what, std::int64_t start)
{
    Batch batch;
    batch.person = person;
    batch.name = what.name;
    batch.customer = what.customer;
    batch.started = start;
    return batch;
}

// The part of an absence that lies within what runs. A call goes on while nobody touches a key, also behind a locked
// screen; it does not outlast a computer that sleeps.
Stretch awayWithin(const Timer &timer, const Away &away)
{
    Stretch time = away.time;
    const std::int64_t since = timer.isRunning() ? timer.started : timer.callStarted;
    time.start = std::max(time.start, since);
    const bool callOutlasts = away.why == Away::Why::Locked || away.why == Away::Why::Idle;
    if (timer.isOnCall() && (callOutlasts || timer.callStarted >= time.start))
        time.end = std::min(time.end, timer.callStarted);
    return time;
}

Entry awayPiece(const Timer &timer, const Stretch &time)
{
    Entry piece = pieceOf(timer, timer.doing, timer.batch, time);
    piece.activity = Activity::Away;
    return piece;
}

// What the away time was instead, in its place.
Entry instead(const Entry &away, const Doing &what, BatchId batch)
{
    Entry piece;
    piece.person = away.person;
    piece.time = away.time;
    piece.note = away.note;
    piece.activity = what.activity;
    piece.order = what.order;
    piece.customer = what.customer;
    piece.unit = what.unit;
    piece.batch = batch;
    return piece;
}

void moveTo(Timed &timed, const Entry &away, const Doing &to)
{
    BatchId batch;
    if (to.activity == Activity::Registration) {
        batch = newBatch;
        timed.begun = begunBatch(away.person, to, away.time.start);
        timed.begun->ended = away.time.end;
    }
    add(timed, instead(away, to, batch));
}

// What has run since is kept when it is more than the moment it took to answer.
void stopAsOf(Timed &timed, const Stretch &away, std::int64_t now)
{
    Timer &timer = timed.timer;
    endCall(timed, now);
    const bool isJustBack = timer.started == away.end && now - away.end <= onReturn;
    if (!timer.isRunning())
        return;
    endRun(timed, isJustBack ? timer.started : now);
    if (isJustBack && timed.ended)
        timed.ended->ended = away.start;
}

} // namespace

std::vector<QString> faults(const Favourite &favourite)
{
    std::vector<QString> found;
    if (favourite.doing.name.trimmed().isEmpty())
        found.push_back(QCoreApplication::translate("worklog", "The favourite has no name. Enter one."));
    if (!favourite.person)
        found.push_back(QCoreApplication::translate("worklog", "It is not said whose favourite it is. Choose a person."));
    if (favourite.place < 1 || favourite.place > 9)
        found.push_back(QCoreApplication::translate("worklog", "There are nine places. Choose one from 1 to 9."));
    if (favourite.doing.activity == Activity::Away)
        found.push_back(QCoreApplication::translate("worklog", "Being away cannot be timed. Choose another kind of work."));
    if (const Done clean = withoutPersonalNumber(favourite.doing.name); !clean)
        found.push_back(clean.error().message);
    return found;
}

Timed started(const Timer &timer, const Doing &what, std::int64_t now)
{
    Timed timed = timedFrom(timer);
    endCall(timed, now);
    if (timed.timer.isRunning() && timed.timer.doing == what)
        return timed; // it goes on: no second batch of the same
    endRun(timed, now);
    timed.timer.started = now;
    timed.timer.doing = what;
    if (what.activity == Activity::Registration) {
        timed.begun = begunBatch(timer.person, what, now);
        timed.timer.batch = newBatch;
    }
    return timed;
}

Timed resumed(const Timer &timer, const Batch &batch, const Doing &what, std::int64_t now)
{
    if (timer.isRunning() && timer.batch == batch.id)
        return started(timer, timer.doing, now);
    Timed timed = started(timer, what, now);
    timed.begun.reset();
    timed.timer.doing = what;
    timed.timer.batch = batch.id;
    return timed;
}

Timed stopped(const Timer &timer, std::int64_t now)
{
    Timed timed = timedFrom(timer);
    endCall(timed, now);
    endRun(timed, now);
    return timed;
}

Timed callStarted(const Timer &timer, Channel channel, std::int64_t now)
{
    Timed timed = timedFrom(timer);
    endCall(timed, now);
    timed.timer.callStarted = now;
    timed.timer.callChannel = channel;
    return timed;
}

Timed interrupted(const Timer &timer, const Stretch &contact)
{
    Timed timed = timedFrom(timer);
    cut(timed, contact.start, contact.end);
    if (contact.end > timed.timer.callStarted)
        timed.timer.callStarted = 0;
    return timed;
}

Timed unresolved(const Timer &timer, const Away &away)
{
    Timed timed = timedFrom(timer);
    const Stretch time = awayWithin(timer, away);
    if ((!timer.isRunning() && !timer.isOnCall()) || time.seconds() <= 0)
        return timed;
    if (timer.isOnCall() && timer.callStarted < time.start)
        endCall(timed, time.start);
    cut(timed, time.start, time.end);
    add(timed, awayPiece(timer, time));
    return timed;
}

Answered answered(const Timer &timer, const Entry &away, AwayAnswer answer, const Doing &before, const Doing &to, std::int64_t now)
{
    Answered done;
    done.timed = timedFrom(timer);
    if (away.id)
        done.removed.push_back(away.id);
    switch (answer) {
    case AwayAnswer::Keep:
        add(done.timed, instead(away, before, before.activity == Activity::Registration ? away.batch : BatchId()));
        break;
    case AwayAnswer::Lunch: {
        Doing lunch;
        lunch.activity = Activity::Break;
        add(done.timed, instead(away, lunch, {}));
        break;
    }
    case AwayAnswer::MoveTo:
        moveTo(done.timed, away, to);
        break;
    case AwayAnswer::DiscardAndContinue:
        break;
    case AwayAnswer::DiscardAndStop:
        stopAsOf(done.timed, away.time, now);
        break;
    }
    return done;
}

bool isForgotten(const Timer &timer, const Stretch &today, std::int64_t now)
{
    const std::int64_t since = timer.isOnCall() ? timer.callStarted : timer.started;
    return since != 0 && (now - since > longRun || since < today.start);
}

} // namespace paybench::worklog
