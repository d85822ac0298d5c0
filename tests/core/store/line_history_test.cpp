// SPDX-License-Identifier: MPL-2.0
#include "core/store/centres.h"
#include "core/store/rotas.h"
#include "tests/core/store/log_centre.h"

#include <algorithm>

using namespace paybench;
using namespace paybench::store;
using namespace paybench::store::test;
using worklog::Activity;
using worklog::LineBook;
using worklog::LineHistory;
using worklog::PastCaller;
using worklog::PlannedStretch;

namespace {

void logOn(LogCentre &centre, const char *when, TopicId topic)
{
    centre.now(when);
    worklog::Logged what = callOf(centre);
    what.contact.topic = topic;
    given(Logs(centre.db).log(what));
}

// Five calls about leave, one of them a year ago, and one about illness before the rule's thirty days.
LogCentre withCalls()
{
    LogCentre centre = logCentre();
    logOn(centre, "2025-09-01 10:00", centre.leave);
    logOn(centre, "2026-08-01 10:00", centre.sick);
    logOn(centre, "2026-09-07 00:10", centre.leave); // the first second of the thirty days is this day's midnight
    logOn(centre, "2026-09-06 23:59", centre.leave);
    logOn(centre, "2026-10-01 10:00", centre.leave);
    logOn(centre, "2026-10-06 09:00", centre.leave);
    centre.now("2026-10-06 09:12");
    return centre;
}

bool same(const PastCaller &a, const PastCaller &b)
{
    const auto sameTopic = [](const auto &x, const auto &y) {
        return x.first == y.first && x.second.inRule == y.second.inRule && x.second.inYear == y.second.inYear && x.second.last == y.second.last
            && x.second.answered == y.second.answered;
    };
    return a.inRule == b.inRule && a.inYear == b.inYear && a.byThisPerson == b.byThisPerson && a.open == b.open && a.last == b.last && a.needs == b.needs
        && std::equal(a.topics.begin(), a.topics.end(), b.topics.begin(), b.topics.end(), sameTopic);
}

} // namespace

TEST_CASE("the book has whom a line can mean today, and nobody who has ended", "[store][log]")
{
    LogCentre centre = logCentre();
    for (directory::Customer customer : given(Customers(centre.db).all())) {
        if (customer.id == centre.soderby) {
            customer.to = day("2026-10-05");
            given(Customers(centre.db).save(customer));
        }
    }
    for (directory::Unit unit : given(Customers(centre.db).units())) {
        if (unit.id == centre.school) {
            unit.to = day("2026-10-05");
            given(Customers(centre.db).save(unit));
        }
    }
    const LineBook before = given(lineBook(centre.db, day("2026-10-05")));
    CHECK(before.customers.size() == 3);
    CHECK(before.contacts.size() == 2);
    const LineBook book = given(lineBook(centre.db, day("2026-10-06")));
    CHECK(book.customers.size() == 2);
    CHECK(book.units.empty());
    REQUIRE(book.contacts.size() == 1);
    CHECK(book.contacts[0].id == centre.greta);
    CHECK_FALSE(book.contacts[0].unit); // the school is closed, Greta still calls for Norrby
    CHECK(book.topics.all().size() == 3);
    CHECK(book.zone == centreZone());
    CHECK(book.rule.personCalls == 5);
}

TEST_CASE("the history counts the year, the rule's days by local midnight, and topics where they were merged", "[store][log]")
{
    LogCentre centre = withCalls();
    const LineBook book = given(lineBook(centre.db, day("2026-10-06")));
    const LineHistory history = given(lineHistory(centre.db, book, centre.cilla, centre.second()));
    const PastCaller &greta = history.callers.at(centre.greta);
    CHECK(greta.inYear == 5);
    CHECK(greta.inRule == 3);
    CHECK(greta.byThisPerson == 5);
    CHECK(greta.topics.at(centre.leave).inRule == 3);
    CHECK(greta.topics.at(centre.leave).inYear == 4);
    CHECK(greta.topics.at(centre.sick).inRule == 0);
    CHECK(greta.last == utc("2026-10-06T08:56:00"));
    CHECK(history.customers.at(centre.norrby) == 5);
    CHECK(history.topicsOfPerson.at(centre.leave) == 4);
    CHECK(given(lineHistory(centre.db, book, centre.bo, centre.second())).topicsOfPerson.empty());

    given(Cases(centre.db).merge(centre.sick, centre.leave));
    const LineBook merged = given(lineBook(centre.db, day("2026-10-06")));
    CHECK(given(lineHistory(centre.db, merged, centre.cilla, centre.second())).callers.at(centre.greta).topics.at(centre.leave).inYear == 5);
}

TEST_CASE("the history after an own line is the same as when it is read anew", "[store][log]")
{
    LogCentre centre = withCalls();
    const LineBook book = given(lineBook(centre.db, day("2026-10-06")));
    LineHistory history = given(lineHistory(centre.db, book, centre.cilla, centre.second()));
    worklog::Logged what = callOf(centre);
    what.contact.state = worklog::CaseState::Later;
    what.contact.closed = 0;
    what.raised = needOf(centre);
    given(Logs(centre.db).log(what));
    given(refreshHistory(centre.db, book, centre.cilla, centre.second(), what.contact, history));
    const LineHistory fresh = given(lineHistory(centre.db, book, centre.cilla, centre.second()));
    CHECK(same(history.callers.at(centre.greta), fresh.callers.at(centre.greta)));
    CHECK(fresh.callers.at(centre.greta).open == 1);
    CHECK(fresh.callers.at(centre.greta).needs == std::vector<TopicId>{centre.leave});
    CHECK(history.customers == fresh.customers);
    CHECK(history.topicsOfPerson == fresh.topicsOfPerson);
}

TEST_CASE("what a training answered, or was closed without one, asks for no other (J8)", "[store][log]")
{
    LogCentre centre = withCalls(); // three calls in the rule's days: of 7 September, 1 and 6 October
    const LineBook book = given(lineBook(centre.db, day("2026-10-06")));
    const auto answered = [&] { return given(lineHistory(centre.db, book, centre.cilla, centre.second())).callers.at(centre.greta).topics.at(centre.leave).answered; };
    worklog::TrainingNeed need = needOf(centre);
    need.raised = utc("2026-09-10 10:00");
    need.id = given(Trainings(centre.db).save(need));
    CHECK(answered() == 0); // it is open
    need.state = worklog::TrainingNeed::State::Closed;
    need.reason = QStringLiteral("she has it in writing");
    given(Trainings(centre.db).save(need));
    CHECK(answered() == 1); // until it was raised
    need.state = worklog::TrainingNeed::State::Held;
    need.minutes = 60;
    for (const auto &[held, calls] : {std::pair("2026-09-30", 1), std::pair("2026-10-01", 2), std::pair("2026-10-05", 2), std::pair("2026-10-06", 3)}) {
        CAPTURE(held);
        need.bookedOn = day(held);
        given(Trainings(centre.db).save(need));
        CHECK(answered() == calls);
    }
    LineHistory history = given(lineHistory(centre.db, book, centre.cilla, centre.second()));
    const worklog::Logged what = callOf(centre, 60);
    given(Logs(centre.db).log(what));
    given(refreshHistory(centre.db, book, centre.cilla, centre.second(), what.contact, history));
    CHECK(history.callers.at(centre.greta).topics.at(centre.leave).inRule == 4);
    CHECK(history.callers.at(centre.greta).topics.at(centre.leave).answered == 4);
}

TEST_CASE("the card says who calls, of which group, and what was asked before", "[store][log]")
{
    LogCentre centre = withCalls();
    const LineBook book = given(lineBook(centre.db, day("2026-10-06")));
    const worklog::WhoMatch greta{centre.greta, centre.school, centre.norrby, "Greta Holm", {}};
    const worklog::CallerCard card = given(callerCard(centre.db, book, greta, centre.second()));
    CHECK(card.name == "Greta Holm");
    CHECK(card.function == QStringLiteral("rapportör, Skola Öst, Norrby kommun"));
    CHECK(card.group == QStringLiteral("Öst, trainer Ida"));
    CHECK(card.inRule == 3);
    CHECK(card.open == 0);
    REQUIRE(card.latest.size() == 5);
    CHECK(card.latest[0].opened > card.latest[4].opened);
    const worklog::WhoMatch unit{{}, centre.school, centre.norrby, {}, {}};
    CHECK(given(callerCard(centre.db, book, unit, centre.second())).inRule == 3);
    const worklog::WhoMatch other{{}, {}, centre.soderby, {}, {}};
    CHECK(given(callerCard(centre.db, book, other, centre.second())).latest.empty());
    CHECK(given(callerCard(centre.db, book, {}, centre.second())).name.isEmpty());
}

TEST_CASE("training needs and rules are kept, and contacts have the length that was logged", "[store][log]")
{
    LogCentre centre = withCalls();
    Trainings trainings(centre.db);
    worklog::TrainingNeed need = needOf(centre);
    need.id = given(trainings.save(need));
    worklog::TrainingNeed twice = needOf(centre);
    const auto refused = trainings.save(twice);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains("already"));
    need.state = worklog::TrainingNeed::State::Booked;
    CHECK_FALSE(trainings.save(need)); // without a day
    need.bookedOn = day("2026-11-02");
    need.minutes = 60;
    given(trainings.save(need));
    CHECK(given(trainings.needs()).front().bookedOn == day("2026-11-02"));
    need.state = worklog::TrainingNeed::State::Held;
    given(trainings.save(need));
    given(trainings.save(twice)); // it begins again

    CHECK(given(trainings.ruleOn(day("2026-10-06"))).unitCalls == 10);
    given(trainings.save(worklog::TrainingRule{day("2026-10-06"), 14, 3, 6, 2}));
    CHECK(given(trainings.ruleOn(day("2026-10-05"))).days == 30);
    CHECK(given(trainings.ruleOn(day("2026-10-06"))).days == 14);
    CHECK_FALSE(trainings.save(worklog::TrainingRule{day("2026-10-06"), 0, 3, 6, 2}));

    const Stretch year = stretch("2026-01-01 00:00", "2027-01-01 00:00");
    const auto contacts = given(trainings.contacts(year));
    REQUIRE(contacts.size() == 5);
    CHECK(contacts[0].seconds == 240);
    CHECK(contacts[0].topic == centre.sick);
    given(Logs(centre.db).save(worklog::SamplingRule{day("2026-01-01"), 0b10'0000'0000})); // October alone in full
    CHECK(given(trainings.contacts(year)).size() == 2);
}

TEST_CASE("the rota in clock time: the published days, lunch where the centre closes, no absent half", "[store][log]")
{
    LogCentre centre = logCentre();
    Centres centres(centre.db);
    OpeningHours hours;
    hours.from = day("2026-01-01");
    for (std::size_t weekday = 0; weekday < 5; ++weekday)
        hours.week[weekday] = {{480, 720}, {750, 960}};
    given(centres.saveOpeningHours(hours));
    given(centre.db.step("Plan", [&]() -> Done {
        return done(centre.db.bulk("insert into rota_cell (day, person_id, duty, pinned) values (?, ?, ?, 0)",
                                   {{"2026-10-06", centre.cilla.value, "S"}, {"2026-10-07", centre.cilla.value, "RS"}, {"2026-10-08", centre.cilla.value, "F"}}));
    }));
    given(People(centre.db).save(directory::Absence{{}, centre.cilla, directory::Absence::Kind::Sick, day("2026-10-08"), day("2026-10-08"),
                                                    directory::Absence::Part::Afternoon}));
    const auto planned = given(plannedStretches(centre.db, centre.cilla, day("2026-10-05"), day("2026-10-09")));
    const struct {
        const char *from, *to;
        Activity activity;
    } wanted[] = {{"2026-10-06 08:00", "2026-10-06 12:00", Activity::Call},  {"2026-10-06 12:00", "2026-10-06 12:30", Activity::Break},
                  {"2026-10-06 12:30", "2026-10-06 16:00", Activity::Call},  {"2026-10-07 08:00", "2026-10-07 12:00", Activity::Registration},
                  {"2026-10-07 12:00", "2026-10-07 12:30", Activity::Break}, {"2026-10-07 12:30", "2026-10-07 16:00", Activity::Call},
                  {"2026-10-08 08:00", "2026-10-08 12:00", Activity::FollowUp}};
    REQUIRE(planned.size() == std::size(wanted));
    for (std::size_t i = 0; i < planned.size(); ++i) {
        CAPTURE(i);
        CHECK(planned[i].time == stretch(wanted[i].from, wanted[i].to));
        CHECK(planned[i].activity == wanted[i].activity);
        CHECK_FALSE(planned[i].words.isEmpty());
    }
    given(Rotas(centre.db).publish(day("2026-10-06"), day("2026-10-07"), {}));
    given(centre.db.step("Change", [&] { return done(centre.db.change("update rota_cell set duty = 'R' where day = '2026-10-06'", {})); }));
    CHECK(given(plannedStretches(centre.db, centre.cilla, day("2026-10-06"), day("2026-10-06")))[0].activity == Activity::Call); // as was told
    CHECK(given(plannedStretches(centre.db, centre.bo, day("2026-10-05"), day("2026-10-09"))).empty());
}
