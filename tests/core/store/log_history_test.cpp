// SPDX-License-Identifier: MPL-2.0
#include "core/store/log_history.h"

#include "core/store/check.h"
#include "core/store/control_totals.h"
#include "tests/core/store/log_centre.h"

#include <functional>

using namespace paybench;
using namespace paybench::store;
using namespace paybench::store::test;

namespace {

// A call with its time and a batch, as another program would hand them over: ids count from 1.
LogHistory historyOf(const LogCentre &centre, const QString &question)
{
    LogHistory history;
    const worklog::Logged what = callAbout(centre, question);
    history.cases = {what.contact};
    history.cases[0].id = {1};
    history.events = what.events;
    for (worklog::CaseEvent &event : history.events)
        event.of = {1};
    history.batches = {worklog::Batch{{1}, centre.cilla, "Absences", centre.norrby, utc("2026-10-06 07:00"), utc("2026-10-06 08:00"), 12}};
    worklog::Entry piece;
    piece.person = centre.cilla;
    piece.time = stretch("2026-10-06 07:00", "2026-10-06 08:00");
    piece.activity = worklog::Activity::Registration;
    piece.batch = {1};
    history.entries = {what.entry, piece};
    history.entries[0].ofCase = {1};
    return history;
}

} // namespace

TEST_CASE("a log that was kept before comes after what is there, is found, and is undone as one step", "[store][log]")
{
    LogCentre centre = logCentre();
    const CaseId before = given(Logs(centre.db).log(callAbout(centre, "before"))).contact;
    const QString content = contentOf(centre.db);
    LogHistory history = historyOf(centre, "taken over");
    history.closedDays = {worklog::ClosedDay{centre.cilla, day("2026-10-06"), centre.second(), 0, {}, 0, {}}};
    given(takeHistory(centre.db, history));
    const qint64 step = centre.db.lastStep();
    const auto hits = given(Cases(centre.db).search("taken"));
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].one.id != before);
    CHECK(given(Cases(centre.db).of(hits[0].one.id)).events.size() == 2);
    CHECK(cells(centre.db, "select count(*) from work_entry e join support_case c on c.id = e.case_id where c.question = 'taken over'").front() == "1");
    CHECK(cells(centre.db, "select count(*) from work_entry e join batch b on b.id = e.batch_id where b.items = 12").front() == "1");
    CHECK(given(Cases(centre.db).search("before")).size() == 1);
    CHECK(given(check(centre.db, {controlFindings})).empty());
    given(centre.db.undo(step)); // its days, which it closed itself, do not stand in the way
    CHECK(contentOf(centre.db) == content);
    given(centre.db.redo(step));
    CHECK(given(Cases(centre.db).search("taken")).size() == 1);
}

TEST_CASE("a personal number in any text of a log is refused, and nothing of the log is written", "[store][log]")
{
    LogCentre centre = logCentre();
    const QString content = contentOf(centre.db);
    const QString number = QStringLiteral("about 811228-9874");
    const std::function<void(LogHistory &)> places[] = {
        [&](LogHistory &history) { history.cases[0].question = number; },
        [&](LogHistory &history) { history.cases[0].answer = number; },
        [&](LogHistory &history) { history.cases[0].note = number; },
        [&](LogHistory &history) { history.cases[0].tags = {"811228-9874"}; },
        [&](LogHistory &history) { history.cases[0].referTo = number; },
        [&](LogHistory &history) { history.events[1].note = number; },
        [&](LogHistory &history) { history.batches[0].name = number; },
        [&](LogHistory &history) { history.entries[1].note = number; },
        [&](LogHistory &history) {
            history.needs = {needOf(centre)};
            history.needs[0].reason = number;
        },
        [&](LogHistory &history) {
            worklog::PayCorrection correction;
            correction.customer = centre.norrby;
            correction.cause = number;
            history.corrections = {correction};
        },
        [&](LogHistory &history) {
            worklog::PayCorrection correction;
            correction.customer = centre.norrby;
            correction.what = number;
            history.corrections = {correction};
        },
        [&](LogHistory &history) { history.closedDays = {worklog::ClosedDay{centre.cilla, day("2026-10-06"), 0, centre.second(), number, 0, {}}}; }};
    for (const auto &put : places) {
        CAPTURE(&put - places);
        LogHistory history = historyOf(centre, "taken over");
        put(history);
        const Done refused = takeHistory(centre.db, history);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().message.contains("personal number"));
        CHECK(contentOf(centre.db) == content);
    }
}
