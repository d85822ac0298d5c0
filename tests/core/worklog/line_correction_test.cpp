// SPDX-License-Identifier: MPL-2.0
#include "core/worklog/line_correction.h"
#include "tests/support/quick_line.h"
#include "tests/support/small_centre.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::worklog;

namespace {

struct Written {
    LineBook book = quickLineBook();
    LineHistory history = quickLineHistory();
    LineMoment moment = quickLineMoment();
    LoggedContact before;

    explicit Written(const QString &text)
    {
        const Logged what = logged(reading(parsedLine(text), book, history, moment), book, history, moment);
        before = {what.contact, what.events, what.entry};
        before.contact.id = {7};
        before.entry.id = {70};
        before.entry.ofCase = {7};
        moment.now += 600;
    }

    Restated stated() const { return asStated(before); }
    Correction correct(const Restated &to) const { return corrected(before, to, book, history, moment); }
};

QStringList kindsOf(const std::vector<CaseEvent> &events)
{
    QStringList kinds;
    for (const CaseEvent &event : events)
        kinds << key(event.kind);
    return kinds;
}

} // namespace

TEST_CASE("what is said again as it stands changes nothing", "[worklog]")
{
    for (const QString &text : {u"gre sem 4"_qs, u"gre sem 4 >2"_qs, u"gre 4, hej"_qs, u"0905-0909 greg sch >hr"_qs, u"sem 4 #pension"_qs}) {
        CAPTURE(text.toStdString());
        const Written written(text);
        const Correction same = written.correct(written.stated());
        const Case &one = same.after.contact;
        CHECK(one.state == written.before.contact.state);
        CHECK(one.topic == written.before.contact.topic);
        CHECK(one.contact == written.before.contact.contact);
        CHECK(one.unit == written.before.contact.unit);
        CHECK(one.referTo == written.before.contact.referTo);
        CHECK(one.tags == written.before.contact.tags);
        CHECK(one.closed == written.before.contact.closed);
        CHECK(same.after.entry.time == written.before.entry.time);
        CHECK_FALSE(same.areEventsOther);
        CHECK_FALSE(same.dropsNeed);
    }
}

TEST_CASE("topic, outcome and minutes of a call are corrected as if it had been typed so", "[worklog]")
{
    const Written written(u"gre sjuk 4"_qs);
    Restated to = written.stated();
    to.topic = {3};
    to.target = LineTarget::SecondLine;
    to.time = withMinutes(written.before, to.time, 10);
    to.note = QStringLiteral("kvällsschema");
    const Correction correction = written.correct(to);
    const Case &one = correction.after.contact;
    CHECK(one.id == CaseId{7});
    CHECK(one.topic == TopicId{3});
    CHECK(one.state == CaseState::SecondLine);
    CHECK(one.closed == 0);
    CHECK(one.note == QStringLiteral("kvällsschema"));
    CHECK(one.ended == written.before.contact.ended); // written at its end: minutes count back from it
    CHECK(one.opened == one.ended - 600);
    CHECK(correction.after.entry.time == Stretch{one.opened, one.ended});
    CHECK(correction.areEventsOther);
    CHECK(kindsOf(correction.after.events) == QStringList{QStringLiteral("opened"), QStringLiteral("second_line")});
    CHECK(correction.after.events[0].at == one.opened);
    CHECK(correction.after.events[1].at == one.ended);
}

TEST_CASE("a contact that was written down later keeps its start when its minutes change", "[worklog]")
{
    const Written written(u"0800-0805 gre sem"_qs);
    const Stretch time = written.before.entry.time;
    CHECK(withMinutes(written.before, time, 9) == Stretch{time.start, time.start + 540});
}

TEST_CASE("what has been done with a case since is kept; its topic and time are still corrected", "[worklog]")
{
    Written written(u"gre sem 4 >2"_qs);
    CHECK_FALSE(hasGoneOn(written.before));
    const CaseStep step = claimed(written.before.contact, PersonId{2}, written.moment.now);
    written.before.contact = step.after;
    written.before.events.push_back(step.events.front());
    CHECK(hasGoneOn(written.before));
    Restated to = written.stated();
    to.topic = {2};
    to.target = LineTarget::Solved;
    to.time.start -= 60;
    const Correction correction = written.correct(to);
    CHECK(correction.after.contact.state == CaseState::SecondLine);
    CHECK(correction.after.contact.claimedBy == PersonId{2});
    CHECK(correction.after.contact.topic == TopicId{2});
    CHECK(kindsOf(correction.after.events).size() == 3);
    CHECK(correction.after.events[0].at == to.time.start);
}

TEST_CASE("the need that was raised by mistake goes, and the one of what it was is raised", "[worklog]")
{
    const Written leave(u"gre sem 4"_qs); // the fifth about leave
    Restated toSick = leave.stated();
    toSick.topic = {2};
    CHECK(leave.correct(toSick).dropsNeed);
    CHECK_FALSE(leave.correct(toSick).raised);
    const Written sick(u"gre sjuk 4"_qs);
    Restated toLeave = sick.stated();
    toLeave.topic = {1};
    const Correction correction = sick.correct(toLeave);
    CHECK(correction.dropsNeed);
    REQUIRE(correction.raised);
    CHECK(correction.raised->contact == ContactId{1});
    CHECK(correction.raised->topic == TopicId{1});
}

TEST_CASE("what a line would say is known of each outcome", "[worklog]")
{
    const std::vector<std::pair<QString, LineTarget>> rows{{u"gre sem 4"_qs, LineTarget::Solved},           {u"gre sem 4 +"_qs, LineTarget::Later},
                                                           {u"gre sem 4 >2"_qs, LineTarget::SecondLine},    {u"gre sem 4 >sys"_qs, LineTarget::SystemManagement},
                                                           {u"gre sem 4 >hr"_qs, LineTarget::CustomersHr}};
    for (const auto &row : rows) {
        CAPTURE(row.first.toStdString());
        const Written written(row.first);
        CHECK(targetOf(written.before.contact, written.book) == row.second);
    }
    Case open;
    open.state = CaseState::Waiting;
    CHECK_FALSE(targetOf(open, quickLineBook()));
}

TEST_CASE("a part of a contact that was split has a time of its own", "[worklog]")
{
    Written written(u"gre sem 10"_qs);
    const std::int64_t middle = written.before.entry.time.start + 300;
    written.before.entry.time.end = middle;
    Restated to = written.stated();
    to.time.start -= 60;
    const Correction correction = written.correct(to);
    CHECK(correction.after.entry.time == to.time);
    CHECK(correction.after.contact.opened == written.before.contact.opened);
    CHECK(correction.after.contact.ended == written.before.contact.ended);
    CHECK_FALSE(correction.areEventsOther);
}
