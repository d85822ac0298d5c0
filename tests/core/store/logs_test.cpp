// SPDX-License-Identifier: MPL-2.0
#include "core/store/logs.h"

#include "core/store/check.h"
#include "core/store/control_totals.h"
#include "tests/core/store/log_centre.h"

using namespace paybench;
using namespace paybench::store;
using namespace paybench::store::test;
using worklog::Activity;
using worklog::Entry;
using worklog::Logged;
using worklog::Timer;

namespace {

std::vector<Stretch> timesOf(const std::vector<Entry> &entries)
{
    std::vector<Stretch> times;
    for (const Entry &entry : entries)
        times.push_back(entry.time);
    return times;
}

QString refusalOf(const Done &done)
{
    return done ? QString() : withPlainBlanks(done.error().message);
}

template <class T> QString refusalOf(const Result<T> &result)
{
    return result ? QString() : withPlainBlanks(result.error().message);
}

} // namespace

TEST_CASE("a line is a case, its events, its time and its words, as one step that is undone and redone whole", "[store][log]")
{
    LogCentre centre = logCentre();
    const QString before = contentOf(centre.db);
    const LogReceipt receipt = given(Logs(centre.db).log(callAbout(centre, QStringLiteral("Hur många sparade dagar?"))));
    CHECK(given(centre.db.steps(1)).front().name == "Log a call from Greta Holm");
    const CaseWithEvents stored = given(Cases(centre.db).of(receipt.contact));
    CHECK(stored.one.opened == utc("2026-10-06T09:08:30"));
    CHECK(stored.one.ended == utc("2026-10-06T09:12:30"));
    CHECK(stored.one.unit == centre.school);
    CHECK(stored.one.question == QStringLiteral("Hur många sparade dagar?"));
    REQUIRE(stored.events.size() == 2);
    CHECK(stored.events[1].kind == worklog::CaseEvent::Kind::Closed);
    const auto entries = given(Logs(centre.db).entries(centre.cilla, stretch("2026-10-06 00:00", "2026-10-07 00:00")));
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].id == receipt.entry);
    CHECK(entries[0].ofCase == receipt.contact);
    CHECK(entries[0].activity == Activity::Call);
    CHECK(entries[0].saved == centre.second());
    CHECK_FALSE(receipt.raised);
    CHECK(given(Cases(centre.db).search(QStringLiteral("sparade"))).size() == 1);

    const QString after = contentOf(centre.db);
    const qint64 step = centre.db.lastStep();
    given(centre.db.undo(step));
    CHECK(contentOf(centre.db) == before);
    CHECK(given(Cases(centre.db).search(QStringLiteral("sparade"))).empty());
    given(centre.db.redo(step));
    CHECK(contentOf(centre.db) == after);
    CHECK(given(Cases(centre.db).search(QStringLiteral("sparade"))).size() == 1);
    CHECK(given(check(centre.db, {controlFindings})).empty());
}

TEST_CASE("a line cuts the registration that runs, and leaves what ran before it alone", "[store][log]")
{
    LogCentre centre = logCentre();
    const Timer before = registration(centre, "2026-10-06 08:44");
    given(Logs(centre.db).log(callOf(centre)));
    const auto entries = given(Logs(centre.db).entries(centre.cilla, stretch("2026-10-06 00:00", "2026-10-07 00:00")));
    CHECK(timesOf(entries) == std::vector<Stretch>{stretch("2026-10-06 08:44", "2026-10-06T09:08:30"), stretch("2026-10-06T09:08:30", "2026-10-06T09:12:30")});
    CHECK(entries[0].batch == before.batch);
    CHECK_FALSE(entries[1].batch);
    const Timer after = given(Logs(centre.db).timer(centre.cilla));
    CHECK(after.started == utc("2026-10-06T09:12:30"));
    CHECK(after.batch == before.batch);
    CHECK(after.doing == before.doing);
}

TEST_CASE("a timer that another window has stopped meanwhile stays stopped, one that it started is cut", "[store][log]")
{
    const Folder folder;
    LogCentre centre = logCentre(folder.path("centre.paybench"));
    Timer timer = registration(centre, "2026-10-06 08:44");
    given(centre.db.refreshSeen());
    Database other = given(Database::open(folder.path("centre.paybench"), OpenMode::Write, logOpening(centre.clock)));

    given(Logs(other).save(worklog::stopped(timer, utc("2026-10-06 09:00")), "Stop"));
    given(Logs(centre.db).log(callOf(centre))); // its window still shows the timer as running
    CHECK_FALSE(given(Logs(centre.db).timer(centre.cilla)).isRunning());
    CHECK(timesOf(given(Logs(centre.db).entries(centre.cilla, stretch("2026-10-06 00:00", "2026-10-07 00:00"))))
          == std::vector<Stretch>{stretch("2026-10-06 08:44", "2026-10-06 09:00"), stretch("2026-10-06T09:08:30", "2026-10-06T09:12:30")});

    centre.now("2026-10-06 10:00");
    timer = given(Logs(other).timer(centre.cilla));
    given(Logs(other).save(worklog::started(timer, doing("Schema"), utc("2026-10-06 09:30")), "Start"));
    given(Logs(centre.db).log(callOf(centre)));
    CHECK(given(Logs(centre.db).timer(centre.cilla)).started == utc("2026-10-06 10:00"));
}

TEST_CASE("two windows that stop, switch or answer at the same time write the time once", "[store][log]")
{
    const Folder folder;
    LogCentre centre = logCentre(folder.path("centre.paybench"));
    const Timer timer = registration(centre, "2026-10-06 08:00");
    Database other = given(Database::open(folder.path("centre.paybench"), OpenMode::Write, logOpening(centre.clock)));
    const Stretch today = stretch("2026-10-06 00:00", "2026-10-07 00:00");

    // Both show the registration as running.
    given(Logs(other).save(worklog::stopped(timer, utc("2026-10-06 09:00")), "Stop"));
    const worklog::Timed stale[] = {worklog::stopped(timer, utc("2026-10-06 09:01")), worklog::started(timer, doing("Schema"), utc("2026-10-06 09:01")),
                                    worklog::callStarted(timer, worklog::Channel::Phone, utc("2026-10-06 09:01"))};
    for (const worklog::Timed &late : stale) {
        const auto refused = Logs(centre.db).save(late, "Late");
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == Error::Kind::Conflict);
        CHECK(refused.error().message.contains("another window"));
    }
    CHECK(timesOf(given(Logs(centre.db).entries(centre.cilla, today))) == std::vector<Stretch>{stretch("2026-10-06 08:00", "2026-10-06 09:00")});
    CHECK_FALSE(given(Logs(centre.db).timer(centre.cilla)).isRunning());
    given(centre.db.refreshSeen());
    given(Logs(centre.db).save(worklog::started(given(Logs(centre.db).timer(centre.cilla)), doing("Schema"), utc("2026-10-06 09:01")), "Start"));

    // Both ask what was done while nobody sat there.
    const Timer second = given(Logs(centre.db).timer(centre.cilla));
    given(Logs(centre.db).save(worklog::unresolved(second, {worklog::Away::Why::Locked, stretch("2026-10-06 09:02", "2026-10-06 09:10")}), "Away"));
    const Timer back = given(Logs(centre.db).timer(centre.cilla));
    Entry away;
    for (const Entry &entry : given(Logs(centre.db).entries(centre.cilla, today))) {
        if (entry.activity == Activity::Away)
            away = entry;
    }
    const auto lunch = worklog::answered(back, away, worklog::AwayAnswer::Lunch, {}, {}, centre.second());
    given(Logs(centre.db).answer(lunch, "Lunch"));
    given(other.refreshSeen());
    const qint64 rows = rowsIn(other, "work_entry");
    CHECK_FALSE(Logs(other).answer(lunch, "Lunch"));
    CHECK(rowsIn(other, "work_entry") == rows);
}

TEST_CASE("the need is raised once, also when two windows see the fifth call at the same time", "[store][log]")
{
    LogCentre centre = logCentre();
    Logged fifth = callOf(centre);
    fifth.raised = needOf(centre);
    const LogReceipt first = given(Logs(centre.db).log(fifth));
    CHECK(first.raised);
    const LogReceipt second = given(Logs(centre.db).log(fifth));
    CHECK_FALSE(second.raised);
    CHECK(second.contact);
    const auto needs = given(Trainings(centre.db).needs());
    REQUIRE(needs.size() == 1);
    CHECK(needs[0].byCase == first.contact);
}

TEST_CASE("a line that waited is written once, however often it is tried", "[store][log]")
{
    LogCentre centre = logCentre();
    const LogReceipt first = given(Logs(centre.db).logQueued("c0ffee", callOf(centre)));
    const LogReceipt again = given(Logs(centre.db).logQueued("c0ffee", callOf(centre)));
    CHECK(again.contact == first.contact);
    CHECK(again.entry == first.entry);
    CHECK(rowsIn(centre.db, "support_case") == 1);
    CHECK(given(Logs(centre.db).logQueued("c0ffef", callOf(centre))).contact != first.contact);
    CHECK(rowsIn(centre.db, "support_case") == 2);
}

TEST_CASE("what cannot be logged is refused with a sentence, and nothing is written", "[store][log]")
{
    LogCentre centre = logCentre();
    given(Logs(centre.db).closeDays(centre.cilla, {day("2026-10-05")}));
    const QString before = contentOf(centre.db);
    Logged closed = callOf(centre);
    closed.entry.time = stretch("2026-10-05 09:00", "2026-10-05 09:04");
    Logged future = callOf(centre);
    future.entry.time.end += 60;
    Logged nobody = callOf(centre);
    nobody.entry.person = {};
    const struct {
        Logged what;
        QString part;
    } rows[] = {{closed, "5 Oct 2026 is closed, so nothing was saved."},
                {future, "future"},
                {nobody, "Choose a person"},
                {callAbout(centre, "About 811228-9874"), "personal number"},
                {callAbout(centre, {}, "About 811228-9874"), "personal number"}};
    for (const auto &row : rows) {
        CAPTURE(row.part.toStdString());
        const auto refused = Logs(centre.db).log(row.what);
        REQUIRE_FALSE(refused);
        CHECK(refusalOf(refused).contains(row.part));
        CHECK(contentOf(centre.db) == before);
    }
    Logged ofBo = closed; // the day is Cilla's
    ofBo.entry.person = centre.bo;
    CHECK(Logs(centre.db).log(ofBo));
}

TEST_CASE("entries of a closed day stay until it is reopened with a reason", "[store][log]")
{
    LogCentre centre = logCentre();
    Logs logs(centre.db);
    Entry entry;
    entry.person = centre.cilla;
    entry.time = stretch("2026-10-05 09:00", "2026-10-05 10:00");
    entry.activity = Activity::Meeting;
    entry.id = given(logs.save(entry));
    given(logs.closeDays(centre.cilla, {day("2026-10-05")}));
    Entry moved = entry;
    moved.time = stretch("2026-10-06 08:00", "2026-10-06 09:00");
    CHECK(refusalOf(logs.save(moved)).contains("is closed"));
    CHECK(refusalOf(logs.remove(entry.id)).contains("Reopen the day with a reason"));
    worklog::DayEdit cut = worklog::split(entry, utc("2026-10-05 09:30"));
    CHECK(refusalOf(logs.edit(cut, "Split")).contains("is closed"));
    CHECK(refusalOf(logs.reopenDay(centre.cilla, day("2026-10-05"), "  ")) == "A reason is missing, so the day was not reopened. Say why.");
    given(logs.approve(centre.cilla, {day("2026-10-05")}, "Mona"));
    given(logs.reopenDay(centre.cilla, day("2026-10-05"), "Forgot the meeting"));
    const auto days = given(logs.closedDays(centre.cilla, day("2026-10-01"), day("2026-10-31")));
    REQUIRE(days.size() == 1);
    CHECK_FALSE(days[0].isClosed());
    CHECK(days[0].reason == "Forgot the meeting");
    CHECK(days[0].approvedAt == 0);
    CHECK(refusalOf(logs.approve(centre.cilla, {day("2026-10-05")}, "Mona")).contains("is not closed"));
    given(logs.edit(cut, "Split"));
    CHECK(given(logs.entries(centre.cilla, stretch("2026-10-05 00:00", "2026-10-06 00:00"))).size() == 2);
}

TEST_CASE("undo changes no time of a closed day, the closing itself can be undone", "[store][log]")
{
    LogCentre centre = logCentre();
    Logs logs(centre.db);
    const QString before = contentOf(centre.db);
    centre.now("2026-10-05 10:00");
    given(logs.log(callOf(centre)));
    const qint64 logging = centre.db.lastStep();
    given(logs.save(worklog::Tally{{}, utc("2026-10-05 09:00"), centre.cilla, worklog::Channel::Email, {}}));
    const qint64 counting = centre.db.lastStep();
    centre.now("2026-10-06 10:00");
    given(logs.log(callOf(centre)));
    const qint64 nextDay = centre.db.lastStep();
    given(logs.closeDays(centre.cilla, {day("2026-10-05")}));
    const qint64 closing = centre.db.lastStep();
    const QString closed = contentOf(centre.db);
    for (const qint64 step : {logging, counting}) {
        CAPTURE(step);
        const Done undone = centre.db.undo(step);
        REQUIRE_FALSE(undone);
        CHECK(undone.error().kind == Error::Kind::Conflict);
        CHECK(refusalOf(undone).contains("5 Oct 2026 in it, and that day is closed"));
        CHECK(contentOf(centre.db) == closed);
    }
    given(centre.db.undo(nextDay)); // of a day that is open
    given(centre.db.undo(closing));
    given(centre.db.undo(counting));
    given(centre.db.undo(logging));
    CHECK(contentOf(centre.db) == before);
}

TEST_CASE("a batch begins with the timer, takes its items, and gives the speed of its person", "[store][log]")
{
    LogCentre centre = logCentre();
    Logs logs(centre.db);
    const Timer timer = registration(centre, "2026-10-06 07:12");
    REQUIRE(timer.batch);
    given(logs.save(worklog::stopped(timer, utc("2026-10-06 09:12")), "Stop"));
    CHECK(given(logs.ownItemsPerHour(centre.cilla)).empty()); // not counted yet
    given(logs.saveItems(timer.batch, 180));
    const auto batches = given(logs.batches(centre.cilla, stretch("2026-10-06 00:00", "2026-10-07 00:00")));
    REQUIRE(batches.size() == 1);
    CHECK(batches[0].started == utc("2026-10-06 07:12"));
    CHECK(batches[0].ended == utc("2026-10-06 09:12"));
    CHECK(batches[0].items == 180);
    CHECK(given(logs.entriesOf(timer.batch)).size() == 1);
    CHECK(given(logs.ownItemsPerHour(centre.cilla)) == std::vector<double>{90});
    CHECK(refusalOf(logs.saveItems(timer.batch, -5)).contains("below 0"));
    CHECK(given(logs.batches(centre.cilla, stretch("2026-10-07 00:00", "2026-10-08 00:00"))).empty());
}

TEST_CASE("a batch over midnight is two pieces of one batch", "[store][log]")
{
    LogCentre centre = logCentre();
    const Timer timer = registration(centre, "2026-10-05 23:00");
    given(Logs(centre.db).save(worklog::stopped(timer, utc("2026-10-06 01:00")), "Stop"));
    CHECK(timesOf(given(Logs(centre.db).entriesOf(timer.batch)))
          == std::vector<Stretch>{stretch("2026-10-05 23:00", "2026-10-06 00:00"), stretch("2026-10-06 00:00", "2026-10-06 01:00")});
}

TEST_CASE("a favourite takes its place from the one that had it", "[store][log]")
{
    LogCentre centre = logCentre();
    Logs logs(centre.db);
    worklog::Favourite favourite;
    favourite.person = centre.cilla;
    favourite.doing = doing("Absences Norrby");
    favourite.doing.customer = centre.norrby;
    favourite.id = given(logs.save(favourite));
    worklog::Favourite other = favourite;
    other.id = {};
    other.doing = doing("Rotas");
    other.id = given(logs.save(other));
    const auto all = given(logs.favourites(centre.cilla));
    REQUIRE(all.size() == 1);
    CHECK(all[0].doing == other.doing);
    CHECK(given(logs.favourites(centre.bo)).empty());
    other.place = 10;
    CHECK_FALSE(logs.save(other));
    given(logs.remove(other.id));
    CHECK(given(logs.favourites(centre.cilla)).empty());
}

TEST_CASE("a counting month keeps a contact as two keys", "[store][log]")
{
    LogCentre centre = logCentre();
    Logs logs(centre.db);
    CHECK(given(logs.samplingRules()).empty());
    given(logs.save(worklog::SamplingRule{day("2026-01-01"), 0b10'0001'0000}));
    CHECK(refusalOf(logs.save(worklog::SamplingRule{day("2026-01-02"), 1})).contains("first day of a month"));
    CHECK(given(logs.samplingRules()).front().fullMonths == 0b10'0001'0000);
    worklog::Tally tally{{}, utc("2026-10-06 09:00"), centre.cilla, worklog::Channel::Email, centre.norrby};
    tally.id = given(logs.save(tally));
    const auto found = given(logs.tallies(stretch("2026-10-06 00:00", "2026-10-07 00:00")));
    REQUIRE(found.size() == 1);
    CHECK(found[0].channel == worklog::Channel::Email);
    CHECK(found[0].customer == centre.norrby);
    worklog::Tally later = tally;
    later.at = utc("2026-10-06 10:00");
    CHECK_FALSE(logs.save(later));
    given(logs.saveQueued("c0ffee", tally));
    const qint64 queued = centre.db.lastStep();
    given(logs.saveQueued("c0ffee", tally)); // by another window of the same computer
    CHECK(given(logs.tallies(stretch("2026-10-06 00:00", "2026-10-07 00:00"))).size() == 2);
    given(centre.db.undo(queued));
    given(logs.remove(tally.id));
    CHECK(given(logs.tallies(stretch("2026-10-06 00:00", "2026-10-07 00:00"))).empty());
}
