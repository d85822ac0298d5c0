// SPDX-License-Identifier: MPL-2.0
#include "tests/core/worklog/stored_timers.h"
#include "tests/support/log_makers.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <algorithm>

using namespace paybench;
using namespace paybench::worklog;

namespace {

const Doing meeting = doing(QStringLiteral("Monday meeting"), Activity::Meeting);

// What a person does at the keyboard: how long after the last deed, which deed, and a choice within it.
struct Deed {
    int wait = 0;
    int kind = 0;
    int choice = 0;
};

struct Desk {
    Timer timer = timerOf(1);
    std::int64_t now = 1'000'000;
    std::vector<Entry> pieces;
    std::int64_t ran = 0;       // seconds in which something ran
    std::int64_t discarded = 0; // of them
    qint64 nextId = 1;

    void store(const Timed &timed)
    {
        for (Entry entry : timed.entries) {
            entry.id = EntryId{nextId++};
            pieces.push_back(entry);
        }
        timer = stored(timed.timer, nextId++);
    }
    void log(const Stretch &contact)
    {
        store(interrupted(timer, contact));
        pieces.push_back(piece(nextId++, Activity::Call, contact));
    }
    void beAway(const Deed &deed)
    {
        const auto why = static_cast<Away::Why>(deed.choice % 4);
        const std::size_t before = pieces.size();
        const Doing what = timer.doing;
        store(unresolved(timer, {why, {now - deed.wait / 2, now}}));
        if (pieces.size() == before || pieces.back().activity != Activity::Away)
            return;
        const Entry open = pieces.back();
        const auto how = static_cast<AwayAnswer>(deed.choice / 4 % 5);
        const Answered reply = answered(timer, open, how, what, meeting, now);
        RC_ASSERT(reply.removed == std::vector<EntryId>{open.id});
        pieces.pop_back();
        if (how == AwayAnswer::DiscardAndContinue || how == AwayAnswer::DiscardAndStop)
            discarded += open.time.seconds();
        store(reply.timed);
    }
    void act(const Deed &deed)
    {
        if (timer.isRunning() || timer.isOnCall())
            ran += deed.wait;
        now += deed.wait;
        const Doing what = deed.choice % 3 == 0 ? meeting : doing(QString::number(deed.choice % 3));
        switch (deed.kind) {
        case 0:
            return store(started(timer, what, now));
        case 1:
            return store(stopped(timer, now));
        case 2:
            return store(callStarted(timer, static_cast<Channel>(deed.choice % 3), now));
        case 3:
            return beAway(deed);
        default: // writes down the call that runs, or one within what runs
            if (timer.isOnCall())
                log({timer.callStarted, now});
            else if (timer.isRunning() && timer.started < now)
                log({timer.started + deed.choice % (now - timer.started), now});
        }
    }
};

} // namespace

TEST_CASE("pieces join without gap or overlap whatever is started, stopped, called, logged and answered", "[worklog]")
{
    rc::prop("seconds are conserved", [] {
        const auto deeds = *rc::gen::container<std::vector<Deed>>(
            rc::gen::build<Deed>(rc::gen::set(&Deed::wait, rc::gen::inRange(0, 20'000)), rc::gen::set(&Deed::kind, rc::gen::inRange(0, 5)),
                                 rc::gen::set(&Deed::choice, rc::gen::inRange(0, 60))));
        Desk desk;
        for (const Deed &deed : deeds)
            desk.act(deed);
        desk.act({60, 1, 0});
        std::int64_t seconds = 0;
        std::sort(desk.pieces.begin(), desk.pieces.end(), [](const Entry &a, const Entry &b) { return a.time < b.time; });
        for (std::size_t i = 0; i < desk.pieces.size(); ++i) {
            seconds += desk.pieces[i].time.seconds();
            RC_ASSERT(desk.pieces[i].time.seconds() >= 0);
            RC_ASSERT((i == 0 || !desk.pieces[i].time.overlaps(desk.pieces[i - 1].time))); // a captured || looks at both sides
        }
        RC_ASSERT(seconds + desk.discarded == desk.ran);
    });
}
