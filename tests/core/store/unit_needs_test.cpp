// SPDX-License-Identifier: MPL-2.0
#include "tests/core/store/log_centre.h"

// The line with which a unit has asked often enough: ten contacts from three persons in 30 days.

using namespace paybench;
using namespace paybench::store;
using namespace paybench::store::test;

namespace {

std::vector<ContactId> threeCallers(LogCentre &centre)
{
    Customers customers(centre.db);
    const auto add = [&](const char *name) {
        return given(customers.save(directory::Contact{{}, centre.norrby, centre.school, QString::fromLatin1(name), {}, {}, {}}));
    };
    return {centre.greta, add("Jonas Dahl"), add("Tove Nord")};
}

worklog::Logged callFrom(LogCentre &centre, ContactId caller)
{
    *centre.clock = centre.clock->addSecs(600);
    worklog::Logged what = callOf(centre, 60);
    what.contact.contact = caller;
    return what;
}

// So many lines, the callers in turn; the last one's receipt.
LogReceipt logLines(LogCentre &centre, const std::vector<ContactId> &callers, int count)
{
    LogReceipt last;
    for (int i = 0; i < count; ++i)
        last = given(Logs(centre.db).log(callFrom(centre, callers[std::size_t(i) % callers.size()])));
    return last;
}

worklog::TrainingNeed onlyNeed(LogCentre &centre)
{
    const auto needs = given(Trainings(centre.db).needs());
    REQUIRE(needs.size() == 1);
    return needs.front();
}

} // namespace

TEST_CASE("the tenth contact of a unit from three persons raises a course, once, with the line", "[store][log]")
{
    LogCentre centre = logCentre();
    const auto callers = threeCallers(centre);
    CHECK_FALSE(logLines(centre, callers, 9).raisedForUnit);
    const LogReceipt tenth = logLines(centre, callers, 1);
    CHECK(tenth.raisedForUnit);
    CHECK(tenth.unitAlert == QStringLiteral("10 contact(s) from Skola Öst about Semester in 30 days. A training need was created for the unit."));
    const worklog::TrainingNeed need = onlyNeed(centre);
    CHECK(need.unit == centre.school);
    CHECK_FALSE(need.contact);
    CHECK(need.topic == centre.leave);
    CHECK(need.byCase == tenth.contact);
    CHECK(need.trainer == personNamed(centre.db, "Ida"));
    CHECK_FALSE(logLines(centre, callers, 5).raisedForUnit);
    onlyNeed(centre);
}

TEST_CASE("undoing the line takes the unit's need back, redoing brings it", "[store][log]")
{
    LogCentre centre = logCentre();
    logLines(centre, threeCallers(centre), 10);
    const qint64 step = centre.db.lastStep();
    given(centre.db.undo(step));
    CHECK(given(Trainings(centre.db).needs()).empty());
    given(centre.db.redo(step));
    onlyNeed(centre);
}

TEST_CASE("two persons, other topics, or calls of another month are no course", "[store][log]")
{
    LogCentre centre = logCentre();
    auto callers = threeCallers(centre);
    SECTION("two persons ask fifteen times")
    {
        callers.pop_back();
        CHECK_FALSE(logLines(centre, callers, 15).raisedForUnit);
    }
    SECTION("five of the ten lie 30 days back")
    {
        logLines(centre, callers, 5);
        *centre.clock = centre.clock->addDays(30);
        CHECK_FALSE(logLines(centre, callers, 5).raisedForUnit);
    }
    SECTION("five of the ten are about something else")
    {
        logLines(centre, callers, 5);
        for (int i = 0; i < 5; ++i) {
            worklog::Logged other = callFrom(centre, callers[std::size_t(i) % 3]);
            other.contact.topic = centre.sick;
            CHECK_FALSE(given(Logs(centre.db).log(other)).raisedForUnit);
        }
    }
    SECTION("the month only counts")
    {
        given(Logs(centre.db).save(worklog::SamplingRule{day("2026-10-01"), 1U << 4}));
        CHECK_FALSE(logLines(centre, callers, 12).raisedForUnit);
    }
    CHECK(given(Trainings(centre.db).needs()).empty());
}

TEST_CASE("after the training, or a need that was closed, only what is asked from then on counts", "[store][log]")
{
    LogCentre centre = logCentre();
    const auto callers = threeCallers(centre);
    logLines(centre, callers, 10);
    worklog::TrainingNeed need = onlyNeed(centre);
    need.state = worklog::TrainingNeed::State::Closed;
    need.reason = QStringLiteral("a new routine");
    given(Trainings(centre.db).save(need));
    CHECK_FALSE(logLines(centre, callers, 9).raisedForUnit);
    CHECK(logLines(centre, callers, 1).raisedForUnit);
    CHECK(given(Trainings(centre.db).needs()).size() == 2);
}

TEST_CASE("a course that was held answers what was asked until its day (J8)", "[store][log]")
{
    LogCentre centre = logCentre();
    const auto callers = threeCallers(centre);
    logLines(centre, callers, 10);
    CHECK_FALSE(logLines(centre, callers, 10).raisedForUnit); // it is open
    worklog::TrainingNeed need = onlyNeed(centre);
    need.state = worklog::TrainingNeed::State::Held;
    need.bookedOn = day("2026-10-06");
    need.minutes = 60;
    given(Trainings(centre.db).save(need));
    CHECK_FALSE(logLines(centre, callers, 1).raisedForUnit);
    centre.now("2026-10-07 08:00");
    CHECK_FALSE(logLines(centre, callers, 9).raisedForUnit);
    CHECK(logLines(centre, callers, 1).raisedForUnit);
}

TEST_CASE("the log began with its first case or tally", "[store][log]")
{
    LogCentre centre = logCentre();
    CHECK_FALSE(given(Trainings(centre.db).firstContact()).has_value());
    const LogReceipt line = given(Logs(centre.db).log(callOf(centre, 240)));
    CHECK(line.contact);
    CHECK(given(Trainings(centre.db).firstContact()) == centre.second() - 240);
    worklog::Tally tally;
    tally.at = utc("2026-09-01 10:00");
    tally.person = centre.cilla;
    given(Logs(centre.db).save(tally));
    CHECK(given(Trainings(centre.db).firstContact()) == utc("2026-09-01 10:00"));
}
