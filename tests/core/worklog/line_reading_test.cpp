// SPDX-License-Identifier: MPL-2.0
#include "core/worklog/line_reading.h"
#include "core/worklog/line_candidates.h"
#include "core/worklog/line_matching.h"
#include "core/worklog/line_needs.h"
#include "tests/core/worklog/line_desk.h"
#include "tests/support/quick_line.h"
#include "tests/support/small_centre.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace paybench;
using namespace paybench::worklog;

namespace {

QString spanOf(const Stretch &time)
{
    const auto clock = [](std::int64_t seconds) { return QDateTime::fromSecsSinceEpoch(seconds, quickLineZone()).time().toString(QStringLiteral("HH:mm:ss")); };
    return clock(time.start) + u'-' + clock(time.end);
}

qint64 topicOf(const LineReading &reading)
{
    return reading.topicChosen < 0 ? 0 : reading.topics[std::size_t(reading.topicChosen)].value;
}

} // namespace

TEST_CASE("J6 each typed line gives its record, Enter at 09:12:30", "[worklog]")
{
    struct Row {
        QString text;
        QString time;
        QString who; // empty: anonymous
        qint64 topic;
        QString note;
        CaseState state;
        QString group;
    };
    const auto row = GENERATE(values<Row>({
        {u"gre sem 4"_qs, u"09:08:30-09:12:30"_qs, u"Greta Holm"_qs, 1, u""_qs, CaseState::Solved, u"Öst"_qs},
        {u"-10 gre sju 6"_qs, u"09:02:30-09:08:30"_qs, u"Greta Holm"_qs, 2, u""_qs, CaseState::Solved, u"Öst"_qs},
        {u"0905-0912 norr ska, jämkning"_qs, u"09:05:00-09:12:00"_qs, u"Norrby kommun"_qs, 4, u"jämkning"_qs, CaseState::Solved, u"Öst"_qs},
        {u"sem 4"_qs, u"09:08:30-09:12:30"_qs, u""_qs, 1, u""_qs, CaseState::Solved, u"Nord"_qs},
        {u"gre xyz 4"_qs, u"09:08:30-09:12:30"_qs, u"Greta Holm"_qs, 0, u"xyz"_qs, CaseState::Later, u"Öst"_qs},
        {u"gre sem xyz 4, ring upp"_qs, u"09:08:30-09:12:30"_qs, u"Greta Holm"_qs, 1, u"xyz, ring upp"_qs, CaseState::Later, u"Öst"_qs},
        {u"sem gre 4"_qs, u"09:08:30-09:12:30"_qs, u"Greta Holm"_qs, 1, u""_qs, CaseState::Solved, u"Öst"_qs},
        {u"greg sche 2"_qs, u"09:10:30-09:12:30"_qs, u"Gregor Ask"_qs, 3, u""_qs, CaseState::Solved, u"Väst"_qs},
        {u"gre ask sem 4"_qs, u"09:08:30-09:12:30"_qs, u"Gregor Ask"_qs, 1, u""_qs, CaseState::Solved, u"Väst"_qs},
        {u"gre soder sem 4"_qs, u"09:08:30-09:12:30"_qs, u"Gregor Ask"_qs, 1, u""_qs, CaseState::Solved, u"Väst"_qs},
        {u"holm karens 4"_qs, u"09:08:30-09:12:30"_qs, u"Greta Holm"_qs, 2, u""_qs, CaseState::Solved, u"Öst"_qs},
        {u"skola ovr 4"_qs, u"09:08:30-09:12:30"_qs, u"Skola Öst"_qs, 5, u""_qs, CaseState::Solved, u"Öst"_qs},
        {u"102 led 4"_qs, u"09:08:30-09:12:30"_qs, u"Söderby kommun"_qs, 1, u""_qs, CaseState::Solved, u"Väst"_qs},
        {u"söd led 4"_qs, u"09:08:30-09:12:30"_qs, u"Söderby kommun"_qs, 1, u""_qs, CaseState::Solved, u"Väst"_qs},
        {u"gre 4"_qs, u"09:08:30-09:12:30"_qs, u"Greta Holm"_qs, 0, u""_qs, CaseState::Later, u"Öst"_qs},
        {u"4"_qs, u"09:08:30-09:12:30"_qs, u""_qs, 0, u""_qs, CaseState::Later, u"Nord"_qs},
        {u"gre sem"_qs, u"09:12:20-09:12:30"_qs, u"Greta Holm"_qs, 1, u""_qs, CaseState::Solved, u"Öst"_qs},
        {u"0905 gre sem"_qs, u"09:05:00-09:12:30"_qs, u"Greta Holm"_qs, 1, u""_qs, CaseState::Solved, u"Öst"_qs},
        {u"0905 gre sem 4"_qs, u"09:05:00-09:09:00"_qs, u"Greta Holm"_qs, 1, u""_qs, CaseState::Solved, u"Öst"_qs},
        {u"-4 gre sem"_qs, u"09:08:30-09:12:30"_qs, u"Greta Holm"_qs, 1, u""_qs, CaseState::Solved, u"Öst"_qs},
        {u"2026-10-05 0905 gre sem 4"_qs, u"09:05:00-09:09:00"_qs, u"Greta Holm"_qs, 1, u""_qs, CaseState::Solved, u"Öst"_qs},
        {u"gre sem 4 >2"_qs, u"09:08:30-09:12:30"_qs, u"Greta Holm"_qs, 1, u""_qs, CaseState::SecondLine, u"Öst"_qs},
        {u"gre sem 4 +"_qs, u"09:08:30-09:12:30"_qs, u"Greta Holm"_qs, 1, u""_qs, CaseState::Later, u"Öst"_qs},
        {u"gre sem 4 >hr"_qs, u"09:08:30-09:12:30"_qs, u"Greta Holm"_qs, 1, u""_qs, CaseState::Referred, u"Öst"_qs},
        {u"811228-9874 sem 4"_qs, u"09:08:30-09:12:30"_qs, u""_qs, 1, u""_qs, CaseState::Solved, u"Nord"_qs},
    }));
    CAPTURE(row.text);
    const LineDesk desk;
    const LineReading read = desk.read(row.text);
    CHECK(read.refusal == QString());
    CHECK(read.question == QString());
    const Logged saved = desk.log(row.text);
    CHECK(spanOf(saved.entry.time) == row.time);
    CHECK(whoOf(read) == row.who);
    CHECK(saved.contact.topic.value == row.topic);
    CHECK(saved.contact.note == row.note);
    CHECK(saved.contact.state == row.state);
    const auto group = std::find_if(desk.book.groups.begin(), desk.book.groups.end(), [&](const directory::Group &one) { return one.id == read.group; });
    CHECK((group == desk.book.groups.end() ? QString() : group->name) == row.group);
}

TEST_CASE("J6 the first line is a phone call of Greta at Skola Öst, and the registration goes around it", "[worklog]")
{
    const LineDesk desk;
    const Logged saved = desk.log(u"gre sem 4"_qs);
    const Case &one = saved.contact;
    CHECK(one.channel == Channel::Phone);
    CHECK(one.contact == ContactId{1});
    CHECK(one.unit == UnitId{1});
    CHECK(one.customer == CustomerId{1});
    CHECK(one.person == PersonId{1});
    CHECK(one.opened == secondAt("2026-10-06 09:08:30"));
    CHECK(one.ended - one.opened == 240);
    CHECK(one.closed == one.ended);
    CHECK(one.saved == desk.moment.now);
    CHECK(saved.entry.activity == Activity::Call);
    CHECK(saved.entry.saved == desk.moment.now);
    REQUIRE(saved.events.size() == 2);
    CHECK(saved.events[0].kind == CaseEvent::Kind::Opened);
    CHECK(saved.events[1].kind == CaseEvent::Kind::Closed);
    const Timed around = interrupted(desk.moment.timer, saved.entry.time);
    REQUIRE(around.entries.size() == 1);
    CHECK(spanOf(around.entries[0].time) == QStringLiteral("08:44:00-09:08:30"));
    CHECK(around.entries[0].batch == BatchId{9});
    CHECK(around.timer.started == secondAt("2026-10-06 09:12:30"));
    REQUIRE(saved.raised.has_value());
    CHECK(saved.raised->contact == ContactId{1});
    CHECK(saved.raised->topic == TopicId{1});
    CHECK(saved.raised->trainer == PersonId{2});
    CHECK(saved.raised->state == TrainingNeed::State::Open);
    REQUIRE(saved.alerts.size() == 1);
    CHECK(saved.alerts.front().contains(QStringLiteral("5 call")));
    CHECK(saved.alerts.front().contains(QStringLiteral("about Semester in 30 days. A training need was created for Eva.")));
}

TEST_CASE("J6 with the call timer running the call begins where it did", "[worklog]")
{
    LineDesk desk;
    desk.moment.timer.callStarted = secondAt("2026-10-06 09:07:10");
    const LineReading read = desk.read(u"gre sem +"_qs);
    CHECK(spanOf(read.time) == QStringLiteral("09:07:10-09:12:30"));
    CHECK(read.runsOn);
    CHECK(read.state == CaseState::Later);
    const Logged saved = logged(read, desk.book, desk.history, desk.moment);
    CHECK(saved.contact.closed == 0);
    CHECK(saved.events.size() == 1);
    CHECK_FALSE(interrupted(desk.moment.timer, saved.entry.time).timer.isOnCall());
    CHECK(spanOf(desk.read(u"gre sem 4"_qs).time) == QStringLiteral("09:08:30-09:12:30")); // minutes win
}

TEST_CASE("the training need is raised exactly once (J6, J8)", "[worklog]")
{
    LineDesk desk;
    CHECK(desk.read(u"gre sem 4"_qs).before == 4);
    CHECK(desk.read(u"gre sem 4"_qs).follows.contains(QStringLiteral("A training need is created for Eva.")));
    CHECK_FALSE(desk.log(u"gre sju 4"_qs).raised.has_value()); // two calls before
    CHECK_FALSE(desk.log(u"sem 4"_qs).raised.has_value());     // anonymous
    CHECK_FALSE(desk.log(u"norr sem 4"_qs).raised.has_value()); // a customer is no person
    CHECK_FALSE(desk.log(u"gre xyz 4"_qs).raised.has_value());  // unsorted
    PastCaller &greta = desk.history.callers.at(ContactId{1});
    greta.topics[TopicId{1}].inRule = 3;
    CHECK_FALSE(desk.log(u"gre sem 4"_qs).raised.has_value());
    greta.topics[TopicId{1}].inRule = 7; // removed by hand, or the rule became stricter
    CHECK(desk.log(u"gre sem 4"_qs).raised.has_value());
    CHECK_FALSE(desk.log(u"2026-09-01 0905 gre sem 4"_qs).raised.has_value()); // other calls were before it
    greta.topics[TopicId{1}].answered = 4; // by a training
    CHECK_FALSE(desk.log(u"gre sem 4"_qs).raised.has_value());
    CHECK(desk.read(u"gre sem 4"_qs).before == 7); // asked all the same
    greta.topics[TopicId{1}].answered = 3;
    CHECK(desk.log(u"gre sem 4"_qs).raised.has_value());
    greta.needs = {TopicId{1}};
    CHECK_FALSE(desk.log(u"gre sem 4"_qs).raised.has_value());
    CHECK(desk.log(u"gre sem 4"_qs).alerts.isEmpty());
    CHECK(desk.read(u"gre sem 4"_qs).follows.isEmpty());
}

TEST_CASE("a group without a trainer has a training need all the same", "[worklog]")
{
    LineDesk desk;
    desk.book.rule.personCalls = 2;
    const Logged saved = desk.log(u"greg sche 4"_qs);
    REQUIRE(saved.raised.has_value());
    CHECK_FALSE(saved.raised->trainer);
    CHECK(saved.alerts.front().endsWith(QStringLiteral("A training need was created.")));
}

TEST_CASE("merged topics answer with their words and count where they were merged (J8)", "[worklog]")
{
    LineDesk desk;
    Topic holiday = lineTopic(6, u"Vakans"_qs, {u"strand"_qs});
    holiday.mergedInto = TopicId{1};
    std::vector<Topic> topics = desk.book.topics.all();
    topics.push_back(holiday);
    desk.book.topics = Topics(topics);
    const Logged saved = desk.log(u"gre stra 4"_qs);
    CHECK(saved.contact.topic == TopicId{1});
    CHECK(saved.raised.has_value());
    topics[0].to = day("2026-10-05"); // no longer offered, and so are those that count there
    desk.book.topics = Topics(topics);
    CHECK_FALSE(desk.log(u"gre stra 4"_qs).contact.topic);
}

TEST_CASE("↓ takes the next who, a field over the words wins", "[worklog]")
{
    const LineDesk desk;
    LineChoice choice;
    CHECK(desk.read(u"gre sem 4"_qs).who.size() == 2);
    choice.who = 1;
    CHECK(whoOf(desk.read(u"gre sem 4"_qs, choice)) == QStringLiteral("Gregor Ask"));
    CHECK(desk.read(u"gre sem 4"_qs, choice).who[1].place == QStringLiteral("Hemtjänst, Söderby kommun"));
    CHECK_FALSE(desk.log(u"gre sem 4"_qs, choice).raised.has_value());
    choice.who = 2;
    CHECK(whoOf(desk.read(u"gre sem 4"_qs, choice)) == QStringLiteral("Greta Holm"));
    LineChoice fields;
    fields.contact = ContactId{2};
    fields.topicId = TopicId{4};
    fields.minutes = 7;
    fields.note = u"om jämkning 811228-9874"_qs;
    fields.channel = Channel::Visit;
    fields.target = LineTarget::SecondLine;
    const LineReading read = desk.read(u"gre sem 4, annat"_qs, fields);
    CHECK(whoOf(read) == QStringLiteral("Gregor Ask"));
    CHECK(topicOf(read) == 4);
    CHECK(read.time.seconds() == 420);
    CHECK(read.state == CaseState::SecondLine);
    CHECK(read.line.channel == Channel::Visit);
    CHECK(read.line.note == QStringLiteral("om jämkning ••••••-••••"));
    CHECK_FALSE(read.hint.isEmpty());
    LineChoice customer;
    customer.customer = CustomerId{2};
    CHECK(whoOf(desk.read(u"gre sem 4"_qs, customer)) == QStringLiteral("Söderby kommun"));
    LineChoice sorted; // the field says what the unknown word was
    sorted.topicId = TopicId{1};
    CHECK(desk.read(u"gre xyz 4"_qs, sorted).state == CaseState::Solved);
    CHECK(desk.log(u"gre xyz 4"_qs, sorted).contact.note == QStringLiteral("xyz"));
}

TEST_CASE("one word that may be a caller or a topic is the topic, and ↓ takes the caller", "[worklog]")
{
    LineDesk desk;
    desk.book.contacts.push_back({{3}, {1}, {1}, u"Semira Berg"_qs, {}, {}, {}});
    CHECK(whoOf(desk.read(u"sem 4"_qs)).isEmpty());
    CHECK(topicOf(desk.read(u"sem 4"_qs)) == 1);
    LineChoice next;
    next.who = 1;
    CHECK(whoOf(desk.read(u"sem 4"_qs, next)) == QStringLiteral("Semira Berg"));
    CHECK(topicOf(desk.read(u"sem 4"_qs, next)) == 0);
    CHECK(whoOf(desk.read(u"semira 4"_qs)) == QStringLiteral("Semira Berg"));
    CHECK(whoOf(desk.read(u"semir sem 4"_qs)) == QStringLiteral("Semira Berg"));
    CHECK(topicOf(desk.read(u"semir sem 4"_qs)) == 1);
    desk.book.contacts.push_back({{4}, {1}, {1}, u"Sem Larsson"_qs, {}, {}, {}});
    CHECK(whoOf(desk.read(u"sem 4"_qs)) == QStringLiteral("Sem Larsson")); // typed to its end
}

TEST_CASE("names are found by plain letters, typed å ä ö never find a o (words.md 4)", "[worklog]")
{
    LineDesk desk;
    desk.book.contacts = {{{3}, {1}, {1}, u"Åsa Öberg"_qs, {}, {}, {}}, {{4}, {1}, {1}, u"Asta Oberg"_qs, {}, {}, {}}};
    CHECK(whoOf(desk.read(u"as sem 4"_qs)) == QStringLiteral("Asta Oberg")); // exact letters first
    CHECK(desk.read(u"as sem 4"_qs).who.size() == 2);
    CHECK(whoOf(desk.read(u"ås sem 4"_qs)) == QStringLiteral("Åsa Öberg"));
    CHECK(desk.read(u"ås sem 4"_qs).who.size() == 1);
    CHECK(whoOf(desk.read(u"asa sem 4"_qs)) == QStringLiteral("Åsa Öberg"));
    CHECK(topicOf(desk.read(u"asa övr 4"_qs)) == 5);
    CHECK(topicOf(desk.read(u"asa ovr 4"_qs)) == 5);
    CHECK(topicOf(desk.read(u"asa öka 4"_qs)) == 0);
}

TEST_CASE("the rest of the word stands behind the caret", "[worklog]")
{
    struct Row {
        QString text;
        QString rest;
    };
    const auto row = GENERATE(values<Row>({
        {u"gre"_qs, u"ta"_qs},
        {u"greta ho"_qs, u"lm"_qs},
        {u"gre sem"_qs, u"ester"_qs},
        {u"gre s"_qs, u"emester"_qs},  // what Greta asks about most
        {u"greg s"_qs, u"chema"_qs},   // and Gregor
        {u"s"_qs, u"juk"_qs},          // what Anna logs most
        {u"gre kar"_qs, u"ens"_qs},    // another word for Sjuk
        {u"norr"_qs, u"by"_qs},
        {u"soder"_qs, u"by"_qs},
        {u"gre "_qs, u""_qs},
        {u"greta"_qs, u""_qs},
        {u"gre xyz"_qs, u""_qs},
        {u"gre sem 4"_qs, u""_qs},
        {u"gre sem 4, gre"_qs, u""_qs},
        {u"? gre"_qs, u"ta"_qs},
        {u"101"_qs, u""_qs},
        {u""_qs, u""_qs},
    }));
    CAPTURE(row.text);
    CHECK(LineDesk().read(row.text).completion == row.rest);
}
