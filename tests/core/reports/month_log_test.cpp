// SPDX-License-Identifier: MPL-2.0
#include "core/reports/month_basis.h"
#include "tests/support/october_log.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace paybench;
using namespace paybench::reports;
using worklog::Activity;
using worklog::Channel;
using worklog::PayCorrection;
using worklog::TrainingNeed;

namespace {

qint64 secondsOf(const MonthLog &log, Activity activity)
{
    qint64 sum = 0;
    for (const WorkSum &work : log.work)
        sum += work.activity == activity ? work.seconds : 0;
    return sum;
}

TrainingNeed need(qint64 contact, const char *raised, TrainingNeed::State state = TrainingNeed::State::Open)
{
    TrainingNeed made;
    made.contact = ContactId{contact};
    made.topic = TopicId{1};
    made.raised = utc(raised);
    made.state = state;
    return made;
}

// Greta calls about Leave so many times on 6 October, five minutes each.
void addGreta(MonthInputs &inputs, int times)
{
    directory::Contact greta;
    greta.id = ContactId{1};
    greta.customer = CustomerId{1};
    greta.name = QStringLiteral("Greta Holm");
    inputs.log.contacts = {greta};
    for (int i = 0; i < times; ++i) {
        LoggedCase made = madeCase(inputs, 1, Channel::Phone, 0);
        made.one.contact = greta.id;
        inputs.log.cases.push_back(made);
    }
}

} // namespace

TEST_CASE("J5 contacts and SLA of each customer", "[reports]")
{
    const MonthLog log = monthLog(octoberWithLog());
    CHECK(log.isKept);
    REQUIRE(log.contacts.size() == 3);
    CHECK(log.contacts[0].customerName == QStringLiteral("Bostads AB Viken"));
    CHECK(log.contacts[0].calls == 9);
    CHECK(log.contacts[0].emails == 5);
    CHECK(log.contacts[1].contacts() == 205);
    CHECK(log.everybody().contacts() == 367);
    const SlaSum norrby = log.slaOf(CustomerId{1});
    CHECK(norrby.closed == 127);
    CHECK(norrby.met == 121);
    CHECK(log.slaOf(CustomerId{2}).met == 92);
    CHECK(log.slaOf(CustomerId{3}).met == 12);
    CHECK(log.slaOfAll().closed == 233);
    CHECK(log.slaOfAll().met == 225);
}

TEST_CASE("hours of work orders alone are no log", "[reports]")
{
    CHECK_FALSE(monthLog(octoberInputs()).isKept);
    MonthInputs inputs = octoberInputs();
    inputs.entries.push_back(piece(99, Activity::Registration, stretch("2026-11-03 08:00", "2026-11-03 09:00")));
    CHECK_FALSE(monthLog(inputs).isKept);
    inputs.entries.back().time = stretch("2026-10-31 23:00", "2026-11-01 01:00");
    const MonthLog log = monthLog(inputs);
    CHECK(log.isKept);
    CHECK(secondsOf(log, Activity::Registration) == 3600); // cut at the month's end
}

TEST_CASE("work without an order does not stand in the way of closing", "[reports]")
{
    CHECK(monthBasis(octoberWithLog()).canClose());
    MonthInputs inputs = octoberWithLog();
    inputs.entries.back().order = WorkOrderId{999};
    CHECK_FALSE(monthBasis(inputs).canClose());
    CHECK(monthBasis(octoberWithLog()).net() == kr("165697.50"));
}

TEST_CASE("time goes to the customer, that of an order to the order's; breaks and what is unresolved are no work", "[reports]")
{
    MonthInputs inputs = octoberInputs();
    inputs.entries = {piece(1, Activity::Other, stretch("2026-10-06 08:00", "2026-10-06 09:00")),
                      piece(2, Activity::Break, stretch("2026-10-06 09:00", "2026-10-06 10:00")),
                      piece(3, Activity::Away, stretch("2026-10-06 10:00", "2026-10-06 11:00")),
                      piece(4, Activity::Meeting, stretch("2026-10-06 11:00", "2026-10-06 12:00"))};
    inputs.entries[0].order = WorkOrderId{13};
    const MonthLog log = monthLog(inputs);
    REQUIRE(log.work.size() == 2);
    CHECK(log.work[0].customerName == QStringLiteral("Bostads AB Viken"));
    CHECK(log.work[0].person == QStringLiteral("Anna Lind"));
    CHECK_FALSE(log.work[1].customer); // of no customer, last
    CHECK(log.seconds() == 7200);
}

TEST_CASE("tallies are contacts too, and a case of another month is not", "[reports]")
{
    MonthInputs inputs = octoberInputs();
    for (const Channel channel : {Channel::Phone, Channel::Phone, Channel::Email, Channel::Visit}) {
        worklog::Tally tally;
        tally.at = utc("2026-10-06 09:00");
        tally.channel = channel;
        tally.customer = channel == Channel::Visit ? CustomerId() : CustomerId{2};
        inputs.log.tallies.push_back(tally);
    }
    LoggedCase late = madeCase(inputs, 1, Channel::Phone, 0);
    late.one.opened = utc("2026-09-30 15:00"); // closed in October
    late.one.type = questionType();
    inputs.log.types = octoberWithLog().log.types;
    inputs.working = octoberWithLog().working;
    inputs.log.cases = {late};
    const MonthLog log = monthLog(inputs);
    REQUIRE(log.contacts.size() == 2);
    CHECK(log.contacts[0].contacts() == 3);
    CHECK_FALSE(log.contacts[1].customer);
    CHECK(log.contacts[1].visits == 1);
    CHECK(log.cases.empty());
    CHECK(log.slaOf(CustomerId{1}).closed == 1);
}

TEST_CASE("the log stands beside what the exchange counted", "[reports]")
{
    MonthInputs inputs = octoberWithLog();
    staffing::ContactCount row;
    row.day = day("2026-10-05");
    row.minutes = 1440;
    row.offered = 60;
    row.answered = 50;
    inputs.log.counted = {row};
    const MonthLog log = monthLog(inputs);
    REQUIRE(log.counted.size() == 1);
    CHECK(log.counted[0].channel == Channel::Phone);
    CHECK(log.counted[0].counted == 50);
    CHECK(log.counted[0].logged + log.counted[0].loggedElse == 131 + 88 + 9);
    CHECK(log.counted[0].logged == 27 + 18 + 2); // every fifth
}

TEST_CASE("cases count by what they stand under after merging", "[reports]")
{
    MonthInputs inputs = octoberWithLog();
    std::vector<worklog::Topic> topics = inputs.log.topics.all();
    topics[2].mergedInto = topics[0].id;
    inputs.log.topics = worklog::Topics(topics);
    const MonthLog log = monthLog(inputs);
    qint64 sum = 0;
    for (const CaseSum &each : log.cases) {
        sum += each.count;
        CHECK(each.topic != QStringLiteral("Rota"));
    }
    CHECK(sum == 367);
}

TEST_CASE("training needs of the month, with the contacts they come from", "[reports]")
{
    MonthInputs inputs = octoberInputs();
    addGreta(inputs, 5);
    inputs.log.topics = octoberWithLog().log.topics;
    TrainingNeed booked = need(1, "2026-10-06 09:00", TrainingNeed::State::Booked);
    booked.bookedOn = day("2026-11-02");
    booked.trainer = PersonId{2};
    TrainingNeed course = need(0, "2026-08-06 09:00", TrainingNeed::State::Held);
    course.contact = {};
    course.unit = UnitId{7};
    course.bookedOn = day("2026-10-20");
    inputs.log.needs = {need(9, "2026-11-06 09:00"), need(9, "2026-08-06 09:00", TrainingNeed::State::Closed), need(9, "2026-08-06 09:00"),
                        course, booked};
    const MonthLog log = monthLog(inputs);
    REQUIRE(log.needs.size() == 3); // not November's, not the one closed in August
    CHECK(log.needs[0].who == QStringLiteral("Greta Holm"));
    CHECK(log.needs[0].customer == CustomerId{1});
    CHECK(log.needs[0].trainer == QStringLiteral("Bo Ek"));
    CHECK(log.needs[0].contacts == 5);
    CHECK(log.needs[0].seconds == 5 * 240);
    CHECK(std::count_if(log.needs.begin(), log.needs.end(), [](const NeedSum &each) { return each.isUnit; }) == 1);
}

TEST_CASE("corrections are summed by customer, cause and origin", "[reports]")
{
    MonthInputs inputs = octoberInputs();
    PayCorrection correction;
    correction.customer = CustomerId{1};
    correction.found = day("2026-10-14");
    correction.cause = QStringLiteral("late report");
    correction.payslips = 2;
    correction.minutes = 30;
    PayCorrection again = correction;
    again.cause = QStringLiteral(" Late report");
    PayCorrection other = correction;
    other.found = day("2026-11-01");
    inputs.log.payCorrections = {correction, again, other};
    const MonthLog log = monthLog(inputs);
    REQUIRE(log.corrections.size() == 1);
    CHECK(log.corrections[0].cause == QStringLiteral("late report"));
    CHECK(log.corrections[0].corrections == 2);
    CHECK(log.corrections[0].payslips == 4);
    CHECK(log.corrections[0].minutes == 60);
}

TEST_CASE("a closed month keeps its log, and one that was closed before there was a log has none", "[reports]")
{
    MonthInputs inputs = octoberWithLog();
    addGreta(inputs, 5);
    inputs.log.needs = {need(1, "2026-10-06 09:00")};
    PayCorrection correction;
    correction.customer = CustomerId{1};
    correction.found = day("2026-10-14");
    correction.cause = QStringLiteral("late report");
    inputs.log.payCorrections = {correction};
    staffing::ContactCount row;
    row.day = day("2026-10-05");
    row.minutes = 1440;
    inputs.log.counted = {row};
    const MonthBasis basis = monthBasis(inputs);
    const QByteArray bytes = frozen(basis);
    const auto back = thawed(bytes);
    REQUIRE(back);
    CHECK(frozen(*back) == bytes);
    CHECK(back->log.isKept);
    CHECK(back->log.work.size() == basis.log.work.size());
    CHECK(back->log.needs.at(0).who == QStringLiteral("Greta Holm"));
    CHECK(back->log.perMinute == each("7.00"));
    CHECK(back->log.slaOfAll().met == 225);
    CHECK(back->log.counted.size() == 1);
    CHECK(back->log.corrections.size() == 1);

    CHECK_FALSE(frozen(october()).contains("\"log\""));
    CHECK_FALSE(thawed(frozen(october()))->log.isKept);
    QByteArray damaged = bytes;
    damaged.replace("\"activity\":\"call\"", "\"activity\":\"chat\"");
    CHECK_FALSE(thawed(damaged));
}
