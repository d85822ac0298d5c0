// SPDX-License-Identifier: MPL-2.0
#include "core/worklog/training.h"
#include "tests/support/log_makers.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <cmath>

using namespace paybench;
using namespace paybench::worklog;

namespace {

const ContactId greta{1};
const ContactId per{2};
const ContactId jonas{3};
const ContactId rut{4};
const UnitId school{1};
const UnitId care{2};
const TopicId leave{1};
const TopicId ill{2};
const TopicId roster{3};
const TopicId tax{4};
const TopicId other{5};

Topics topics(TopicId mergedRoster = {})
{
    std::vector<Topic> all;
    for (qint64 id = 1; id <= 5; ++id) {
        Topic topic;
        topic.id = TopicId{id};
        topic.name = QString::number(id);
        if (topic.id == roster)
            topic.mergedInto = mergedRoster;
        all.push_back(topic);
    }
    return Topics(all);
}

// So many calls at noon, one a day over and over from the first to the last day.
void ask(std::vector<TopicContact> &to, int times, int minutes, ContactId who, UnitId unit, TopicId topic,
         QDate first = day("2026-10-05"), QDate last = day("2026-10-30"))
{
    for (int i = 0; i < times; ++i) {
        TopicContact contact;
        contact.id = CaseId{static_cast<qint64>(to.size()) + 1};
        const QDate on = first.addDays(i % (first.daysTo(last) + 1));
        contact.at = QDateTime(on, QTime(12, 0), centreZone()).toSecsSinceEpoch() + i;
        contact.seconds = minutes * 60;
        contact.contact = who;
        contact.unit = unit;
        contact.topic = topic;
        to.push_back(contact);
    }
}

std::vector<TopicContact> october()
{
    std::vector<TopicContact> contacts;
    ask(contacts, 20, 5, greta, school, leave);
    ask(contacts, 2, 5, greta, school, ill);
    ask(contacts, 7, 9, per, care, roster);
    ask(contacts, 4, 4, per, care, ill);
    ask(contacts, 5, 4, jonas, school, ill);
    for (const TopicId topic : {leave, ill, roster, tax, other})
        ask(contacts, 1, 5, rut, care, topic);
    return contacts;
}

std::vector<RecurringQuestion> inOctober(const std::vector<TopicContact> &contacts, const Topics &tree = topics())
{
    return recurringQuestions(contacts, tree, TrainingRule(), day("2026-10-01"), day("2026-10-31"), centreZone());
}

} // namespace

TEST_CASE("J8 the training needs of October", "[worklog]")
{
    const auto found = inOctober(october());
    REQUIRE(found.size() == 3);
    CHECK(found[0].contact == greta);
    CHECK(found[0].topic == leave);
    CHECK(found[0].contacts == 20);
    CHECK(found[0].seconds == 100 * 60);
    CHECK(found[1].contact == per);
    CHECK(found[1].topic == roster);
    CHECK(found[1].seconds == 63 * 60);
    CHECK(found[2].contact == jonas);
    CHECK(found[2].topic == ill);
    CHECK(found[2].seconds == 20 * 60);
    CHECK(found[0].metBy == CaseId{5}); // the fifth
}

TEST_CASE("the rule counts the day itself and the 29 before", "[worklog]")
{
    struct Row {
        const char *fifth;
        bool isMet;
    };
    for (const Row &row : {Row{"2026-10-30", true}, Row{"2026-10-31", false}}) {
        INFO(row.fifth);
        std::vector<TopicContact> contacts;
        ask(contacts, 1, 5, greta, school, leave, day("2026-10-01"), day("2026-10-01"));
        ask(contacts, 3, 5, greta, school, leave, day("2026-10-10"), day("2026-10-12"));
        ask(contacts, 1, 5, greta, school, leave, day(row.fifth), day(row.fifth));
        CHECK(inOctober(contacts).size() == (row.isMet ? 1 : 0));
    }
}

TEST_CASE("a rule met with calls of September counts only October's minutes", "[worklog]")
{
    std::vector<TopicContact> contacts;
    ask(contacts, 4, 5, greta, school, leave, day("2026-09-25"), day("2026-09-28"));
    CHECK(inOctober(contacts).empty());
    ask(contacts, 1, 7, greta, school, leave, day("2026-10-02"), day("2026-10-02"));
    const auto found = inOctober(contacts);
    REQUIRE(found.size() == 1);
    CHECK(found[0].contacts == 1);
    CHECK(found[0].seconds == 7 * 60);
    CHECK(found[0].metAt == contacts.back().at);
}

TEST_CASE("a unit needs ten contacts from three persons", "[worklog]")
{
    std::vector<TopicContact> contacts;
    ask(contacts, 4, 5, greta, school, tax);
    ask(contacts, 4, 5, jonas, school, tax);
    ask(contacts, 1, 5, per, school, tax);
    ask(contacts, 4, 5, rut, care, tax); // of another unit
    CHECK(inOctober(contacts).empty());
    ask(contacts, 1, 5, {}, school, tax); // anonymous, but of the unit
    const auto found = inOctober(contacts);
    REQUIRE(found.size() == 1);
    CHECK_FALSE(found[0].contact);
    CHECK(found[0].unit == school);
    CHECK(found[0].contacts == 10);
    CHECK(found[0].persons == 3);
    std::vector<TopicContact> two;
    ask(two, 4, 5, greta, school, tax);
    ask(two, 4, 5, jonas, school, tax);
    ask(two, 9, 5, {}, school, tax);
    CHECK(inOctober(two).empty());
}

TEST_CASE("anonymous calls and unsorted ones never make a person's need", "[worklog]")
{
    std::vector<TopicContact> contacts;
    ask(contacts, 9, 5, {}, school, leave);
    ask(contacts, 9, 5, greta, school, {});
    CHECK(inOctober(contacts).empty());
}

TEST_CASE("a merged topic counts where it was merged", "[worklog]")
{
    std::vector<TopicContact> contacts;
    ask(contacts, 3, 5, greta, school, leave);
    ask(contacts, 2, 5, greta, school, roster);
    CHECK(inOctober(contacts).empty());
    const auto found = inOctober(contacts, topics(leave));
    REQUIRE(found.size() == 1);
    CHECK(found[0].topic == leave);
    CHECK(found[0].contacts == 5);
}

TEST_CASE("history stays with the unit of the time", "[worklog]")
{
    std::vector<TopicContact> contacts;
    ask(contacts, 9, 5, greta, school, tax, day("2026-10-05"), day("2026-10-13"));
    ask(contacts, 1, 5, greta, care, tax, day("2026-10-14"), day("2026-10-14"));
    ask(contacts, 4, 5, jonas, school, tax);
    ask(contacts, 4, 5, per, care, tax);
    const auto found = inOctober(contacts);
    REQUIRE(found.size() == 1); // the person; the school has ten, but from two persons
    CHECK(found[0].contact == greta);
    CHECK(found[0].unit == care);
}

TEST_CASE("J8 the effect of an hour's training", "[worklog]")
{
    const TrainingEffect effect = trainingEffect(20, 3, 300, 60);
    CHECK(effect.change == Approx(-0.85));
    CHECK(effect.secondsSaved == 85 * 60);
    CHECK(*effect.monthsToPayBack == Approx(60.0 / 85));
    CHECK(effect.chance == Approx(0.000244140625));
    CHECK(effect.verdict == TrainingEffect::Verdict::Clear);
    CHECK(name(effect.verdict) == QStringLiteral("clear effect"));
}

TEST_CASE("what may be luck is not called an effect", "[worklog]")
{
    struct Row {
        int before, after;
        TrainingEffect::Verdict verdict;
        bool paysBack;
    };
    for (const Row &row : {Row{20, 3, TrainingEffect::Verdict::Clear, true}, Row{9, 2, TrainingEffect::Verdict::Likely, true},
                           Row{5, 3, TrainingEffect::Verdict::TooEarly, true}, Row{5, 5, TrainingEffect::Verdict::TooEarly, false},
                           Row{3, 9, TrainingEffect::Verdict::TooEarly, false}, Row{0, 0, TrainingEffect::Verdict::TooEarly, false}}) {
        INFO(row.before << " to " << row.after);
        const TrainingEffect effect = trainingEffect(row.before, row.after, 300, 60);
        CHECK(effect.verdict == row.verdict);
        CHECK(effect.monthsToPayBack.has_value() == row.paysBack);
    }
}

TEST_CASE("binomial probabilities are exact", "[worklog]")
{
    CHECK(binomialAtMost(-1, 5, 0.5) == 0);
    CHECK(binomialAtMost(5, 5, 0.5) == 1);
    CHECK(binomialAtMost(0, 0, 0.5) == 1);
    CHECK(binomialAtMost(2, 5, 0.5) == Approx(0.5));
    CHECK(binomialAtMost(2, 9, 1) == 0);
    CHECK(binomialAtMost(2, 9, 0) == 1);
    CHECK(binomialAtMost(40, 2000, 0.03) == Approx(0.00363).epsilon(0.2));
    rc::prop("as the sum of its terms", [] {
        const int n = *rc::gen::inRange(1, 50);
        const int k = *rc::gen::inRange(0, n);
        double term = std::pow(0.5, n);
        double sum = term;
        for (int i = 1; i <= k; ++i) {
            term *= static_cast<double>(n - i + 1) / i;
            sum += term;
        }
        RC_ASSERT(std::abs(binomialAtMost(k, n, 0.5) - sum) < 1e-12);
    });
}

TEST_CASE("faults of training needs", "[worklog]")
{
    TrainingNeed need;
    need.contact = greta;
    need.topic = leave;
    CHECK(faults(need).empty());
    need.state = TrainingNeed::State::Booked;
    CHECK(faults(need).size() == 2);
    need.bookedOn = day("2026-11-02");
    need.minutes = 60;
    CHECK(faults(need).empty());
    need.state = TrainingNeed::State::Closed;
    CHECK(faults(need).size() == 1);
    need.reason = QStringLiteral("she has left");
    CHECK(faults(need).empty());
    need.unit = school;
    CHECK(faults(need).size() == 1);
    for (const char *text : {"open", "booked", "held", "closed"}) {
        const auto state = trainingNeedStateOfKey(QString::fromUtf8(text));
        REQUIRE(state);
        CHECK(key(*state) == QString::fromUtf8(text));
        CHECK_FALSE(name(*state).isEmpty());
    }
    CHECK_FALSE(trainingNeedStateOfKey(QStringLiteral("done")));
}
