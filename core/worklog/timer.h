// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/ids.h"
#include "core/basics/money.h"
#include "core/basics/stretch.h"
#include "core/worklog/hours.h"

#include <optional>
#include <vector>

// The one timer a person has, and registration batches. A switch is a stop and a start at the same second; a call within
// an activity interrupts it and it goes on afterwards. Everything here is values: what to write, and the timer after it.

namespace paybench::worklog {

// What is timed: typed, or one of the person's nine favourites.
struct Doing {
    QString name; // "Absences Norrby"
    Activity activity = Activity::Registration;
    CustomerId customer;
    UnitId unit;
    WorkOrderId order;

    friend bool operator==(const Doing &, const Doing &) = default;
};

struct Favourite {
    FavouriteId id;
    PersonId person;
    int place = 1; // 1…9: Ctrl+1 …
    Doing doing;
};

std::vector<QString> faults(const Favourite &favourite);

struct Timer {
    PersonId person;
    std::int64_t started = 0; // 0: nothing runs
    Doing doing;
    BatchId batch;             // of a registration; none while nothing runs
    std::int64_t callStarted = 0; // 0: no call runs; a call stands still in front of what runs
    Channel callChannel = Channel::Phone;

    bool isRunning() const { return started != 0; }
    bool isOnCall() const { return callStarted != 0; }
    friend bool operator==(const Timer &, const Timer &) = default;
};

struct Batch {
    BatchId id;
    PersonId person;
    QString name;
    CustomerId customer;
    std::int64_t started = 0;
    std::int64_t ended = 0;   // 0: still worked on
    std::optional<int> items; // none: not counted

    friend bool operator==(const Batch &, const Batch &) = default;
};

// What has to be written. A new batch has id 0 and is the one that the timer and entries with `newBatch` mean.
struct Timed {
    std::vector<Entry> entries; // new pieces, by time, none empty
    Timer before;               // what it was worked out from: it must still run so when this is written
    Timer timer;                // after it
    std::optional<Batch> begun; // a new registration batch
    std::optional<Batch> ended; // the batch that was stopped, its start left as stored; the caller asks how many items
};
inline constexpr BatchId newBatch{-1};

Timed started(const Timer &timer, const Doing &what, std::int64_t now); // a switch when something runs
// Goes on with a batch that was left, on the same day or another: no new one is begun.
Timed resumed(const Timer &timer, const Batch &batch, const Doing &what, std::int64_t now);
Timed stopped(const Timer &timer, std::int64_t now);                    // the call that runs too, as a call without a case
Timed callStarted(const Timer &timer, Channel channel, std::int64_t now);
// A contact of that time was logged: what runs is cut around it, and a running call is over, unless the contact ended
// before it began. Nothing before the timer's
// start is touched: what overlaps there is listed for the day (dayLog).
Timed interrupted(const Timer &timer, const Stretch &contact);

// The person was away while it ran: screen locked, computer asleep, no key for ten minutes, or forgotten overnight.
struct Away {
    enum class Why { Locked, Suspended, Idle, Forgotten };

    Why why = Why::Idle;
    Stretch time;
};
enum class AwayAnswer { Keep, Lunch, MoveTo, DiscardAndContinue, DiscardAndStop };
// Until it is answered the time is an entry Away that keeps the day from being closed. It has the batch, the customer and
// the order of what ran. A running call goes on behind a locked screen and without a key.
Timed unresolved(const Timer &timer, const Away &away);
// `entry` is the Away entry as stored, `timer` as it runs now; `to` is what it was instead (MoveTo). What is discarded is
// removed: `removed` says so, and what takes its place is a new entry. Keep gives it back to what ran before.
struct Answered {
    Timed timed;
    std::vector<EntryId> removed;
};
Answered answered(const Timer &timer, const Entry &away, AwayAnswer answer, const Doing &before, const Doing &to, std::int64_t now);
// A timer that has run for more than four hours, or since another day: asked about, never cut by itself. `ends` is what
// the rota says the day ended, or the close of the opening hours.
bool isForgotten(const Timer &timer, const Stretch &today, std::int64_t now);

// J7. Interruptions are contacts between the pieces; breaks and what was away are neither work nor interruption.
struct BatchFigures {
    std::int64_t gross = 0;         // net and interrupted: a night between two days of a batch is neither
    std::int64_t interrupted = 0;
    std::int64_t net = 0;
    int interruptions = 0;
    std::int64_t longest = 0;       // longest undisturbed stretch
    std::vector<std::int64_t> stretches; // undisturbed ones, in order
    std::optional<double> itemsPerHour;  // of net time; none without items or time
    std::optional<double> secondsPerItem;
    std::optional<double> interruptionsPerHour; // of net time
    Money cost;                     // net time × rate
    std::optional<Money> costPerItem;
};
BatchFigures figuresOf(const Batch &batch, const std::vector<Entry> &ofPerson, Money perMinute);

// "180", "1 250": how many items. Errors: "18o", −5; `asks` when more than ten times the own median an hour.
struct ItemCount {
    std::optional<int> items;
    QString complaint; // empty: right
    QString asks;      // "9,000/h is 120 times your median. Is it right?"
};
ItemCount itemCount(const QString &typed, const BatchFigures &figures, const std::vector<double> &ownItemsPerHour);

} // namespace paybench::worklog
