// SPDX-License-Identifier: MPL-2.0
#include "core/store/check.h"
#include "core/store/control_totals.h"
#include "core/store/today_inputs.h"
#include "core/store/trainings.h"
#include "tests/core/store/log_centre.h"

using namespace paybench;
using namespace paybench::store;
using namespace paybench::store::test;
using worklog::Correction;
using worklog::LoggedContact;

namespace {

LoggedContact loggedNow(LogCentre &centre, const worklog::Logged &what)
{
    const LogReceipt receipt = given(Logs(centre.db).log(what));
    for (const worklog::Entry &entry : given(Logs(centre.db).entries(centre.cilla, stretch("2026-10-06 00:00", "2026-10-07 00:00")))) {
        if (entry.id == receipt.entry)
            return given(Logs(centre.db).contactOf(entry));
    }
    throw std::runtime_error("no such entry");
}

Correction toSecondLine(const LogCentre &centre, const LoggedContact &before)
{
    Correction correction;
    correction.after = before;
    correction.after.contact.topic = centre.sick;
    correction.after.contact.state = worklog::CaseState::SecondLine;
    correction.after.contact.closed = 0;
    correction.after.events.back().kind = worklog::CaseEvent::Kind::SecondLine;
    correction.after.entry.time.start -= 360;
    correction.areEventsOther = true;
    return correction;
}

} // namespace

TEST_CASE("a contact is corrected as one step, undone and redone whole", "[store][log]")
{
    LogCentre centre = logCentre();
    const LoggedContact before = loggedNow(centre, callAbout(centre, QStringLiteral("Hur många sparade dagar?")));
    const QString written = contentOf(centre.db);
    given(Logs(centre.db).correct(toSecondLine(centre, before)));
    const CaseWithEvents stored = given(Cases(centre.db).of(before.contact.id));
    CHECK(stored.one.topic == centre.sick);
    CHECK(stored.one.state == worklog::CaseState::SecondLine);
    REQUIRE(stored.events.size() == 2);
    CHECK(stored.events[1].kind == worklog::CaseEvent::Kind::SecondLine);
    CHECK(given(Cases(centre.db).search(QStringLiteral("sjuk"))).size() == 1);
    CHECK(given(check(centre.db, {controlFindings})).empty());
    const QString after = contentOf(centre.db);
    const qint64 step = centre.db.lastStep();
    given(centre.db.undo(step));
    CHECK(contentOf(centre.db) == written);
    given(centre.db.redo(step));
    CHECK(contentOf(centre.db) == after);
}

TEST_CASE("the need that a corrected contact raised goes, one that was taken up stays, and another is raised once", "[store][log]")
{
    LogCentre centre = logCentre();
    worklog::Logged what = callOf(centre);
    what.raised = needOf(centre);
    const LoggedContact before = loggedNow(centre, what);
    REQUIRE(given(Trainings(centre.db).needs()).size() == 1);
    Correction correction = toSecondLine(centre, before);
    correction.dropsNeed = true;
    correction.raised = needOf(centre);
    correction.raised->topic = centre.sick;
    given(Logs(centre.db).correct(correction));
    auto needs = given(Trainings(centre.db).needs());
    REQUIRE(needs.size() == 1);
    CHECK(needs[0].topic == centre.sick);
    CHECK(needs[0].byCase == before.contact.id);
    needs[0].state = worklog::TrainingNeed::State::Booked;
    needs[0].bookedOn = QDate(2026, 10, 20);
    needs[0].minutes = 60;
    given(Trainings(centre.db).save(needs[0]));
    given(Logs(centre.db).correct(correction));
    CHECK(given(Trainings(centre.db).needs()).size() == 1);
}

TEST_CASE("nothing is corrected in a closed day, nor to a time to come, nor with a personal number", "[store][log]")
{
    LogCentre centre = logCentre();
    const LoggedContact before = loggedNow(centre, callOf(centre));
    const QString written = contentOf(centre.db);
    Correction ahead = toSecondLine(centre, before);
    ahead.after.entry.time.end = centre.second() + 60;
    CHECK_FALSE(Logs(centre.db).correct(ahead));
    Correction number = toSecondLine(centre, before);
    number.after.contact.note = QStringLiteral("811228-9874");
    CHECK_FALSE(Logs(centre.db).correct(number));
    CHECK(contentOf(centre.db) == written);
    given(Logs(centre.db).closeDays(centre.cilla, {QDate(2026, 10, 6)}));
    const Done closed = Logs(centre.db).correct(toSecondLine(centre, before));
    REQUIRE_FALSE(closed);
    CHECK(closed.error().message.contains(QStringLiteral("closed")));
}

TEST_CASE("the board counts what was closed this month and in time, at once or later", "[store][log]")
{
    LogCentre centre = logCentre();
    worklog::CaseType type;
    type.name = QStringLiteral("Fråga");
    type.slaMinutes = 30;
    const CaseTypeId id = given(Cases(centre.db).save(type));
    const auto closedAfter = [&](int minutes) {
        worklog::Logged what = callOf(centre);
        what.contact.type = id;
        what.contact.opened = what.entry.time.start = utc("2026-10-05 08:00");
        what.contact.ended = what.entry.time.end = utc("2026-10-05 08:05");
        what.contact.closed = what.contact.ended + minutes * 60;
        what.events[0].at = what.contact.opened;
        what.events[1].at = what.contact.closed;
        given(Logs(centre.db).log(what));
    };
    closedAfter(0);
    closedAfter(10);
    closedAfter(60);
    given(Logs(centre.db).log(callOf(centre))); // without a type, without an SLA
    const auto inputs = given(todayInputs(centre.db, QDate(2026, 10, 6), centre.second()));
    CHECK(inputs.slaClosed == 3);
    CHECK(inputs.slaMet == 2);
}

TEST_CASE("what the first write needs is made beforehand", "[store]")
{
    LogCentre centre = logCentre();
    given(centre.db.getReadyToWrite());
    given(centre.db.getReadyToWrite());
    given(Logs(centre.db).log(callOf(centre)));
    CHECK(given(centre.db.steps(1)).front().name == "Log a call from Greta Holm");
}
