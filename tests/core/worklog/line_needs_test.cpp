// SPDX-License-Identifier: MPL-2.0
#include "core/worklog/line_needs.h"
#include "tests/support/log_makers.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::worklog;

namespace {

const UnitId school{1}, care{2};
const TopicId leave{1}, savedDays{2}, ill{3};

// Saved days stand under leave.
Topics needTopics()
{
    std::vector<Topic> all(3);
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i].id = TopicId{qint64(i) + 1};
        all[i].name = QString::number(i);
    }
    all[1].parent = leave;
    return Topics(all);
}

UnitQuestion asked(const char *on, const char *today = "2026-10-20")
{
    return {school, leave, day(on), day(today), needTopics(), TrainingRule(), centreZone()};
}

// One contact a day at noon from the first day on, of three persons in turn.
std::vector<TopicContact> contactsFrom(const char *first, int count, TopicId topic = leave, UnitId unit = school)
{
    std::vector<TopicContact> contacts;
    for (int i = 0; i < count; ++i) {
        TopicContact contact;
        contact.id = CaseId{i + 1};
        contact.at = QDateTime(day(first).addDays(i), QTime(12, 0), centreZone()).toSecsSinceEpoch();
        contact.contact = ContactId{i % 3 + 1};
        contact.unit = unit;
        contact.topic = topic;
        contacts.push_back(contact);
    }
    return contacts;
}

TrainingNeed courseOf(TrainingNeed::State state, const char *raised, const char *held = nullptr, TopicId topic = leave)
{
    TrainingNeed need;
    need.id = TrainingNeedId{1};
    need.unit = school;
    need.topic = topic;
    need.state = state;
    need.raised = QDateTime(day(raised), QTime(12, 0), centreZone()).toSecsSinceEpoch();
    if (held)
        need.bookedOn = day(held);
    return need;
}

} // namespace

TEST_CASE("ten contacts of a unit ask for a course, counted under the topic at the top (J8)", "[worklog]")
{
    CHECK(contactsForCourse(asked("2026-10-20"), contactsFrom("2026-10-11", 10), {}) == 10);
    CHECK(contactsForCourse(asked("2026-10-20"), contactsFrom("2026-10-11", 10, savedDays), {}) == 10);
    CHECK(contactsForCourse(asked("2026-10-20"), contactsFrom("2026-10-12", 9), {}) == 0);
    CHECK(contactsForCourse(asked("2026-10-20"), contactsFrom("2026-10-11", 10, ill), {}) == 0);
    CHECK(contactsForCourse(asked("2026-10-20"), contactsFrom("2026-10-11", 10, leave, care), {}) == 0);
    CHECK(contactsForCourse(asked("2026-10-20"), contactsFrom("2026-09-12", 10), {}) == 0); // long before
    CHECK(contactsForCourse(asked("2026-09-20"), contactsFrom("2026-09-11", 10), {}) == 0); // written down a month late
    CHECK(contactsForCourse(asked("2026-10-01"), contactsFrom("2026-09-22", 10), {}) == 10); // late, within the days
}

TEST_CASE("only what came after a course asks for another (J8)", "[worklog]")
{
    using State = TrainingNeed::State;
    const auto contacts = contactsFrom("2026-10-01", 20); // until the 20th
    struct Row {
        TrainingNeed need;
        int counted;
    };
    for (const Row &row : {Row{courseOf(State::Open, "2026-10-02"), 0}, Row{courseOf(State::Booked, "2026-10-02", "2026-10-05"), 0},
                           Row{courseOf(State::Open, "2026-10-02", nullptr, savedDays), 0},
                           Row{courseOf(State::Open, "2026-10-02", nullptr, ill), 20},
                           Row{courseOf(State::Held, "2026-10-02", "2026-10-10"), 10}, Row{courseOf(State::Held, "2026-10-02", "2026-10-11"), 0},
                           Row{courseOf(State::Held, "2026-10-10", "2026-10-04"), 10}, Row{courseOf(State::Closed, "2026-10-10"), 10},
                           Row{courseOf(State::Closed, "2026-10-11"), 0}, Row{courseOf(State::Closed, "2026-10-10", "2026-10-15"), 10}}) {
        INFO(key(row.need.state).toStdString() << ' ' << row.need.raised << ' ' << row.need.bookedOn.toString(Qt::ISODate).toStdString());
        CHECK(contactsForCourse(asked("2026-10-20"), contacts, {row.need}) == row.counted);
    }
    TrainingNeed ofPerson = courseOf(State::Open, "2026-10-02");
    ofPerson.unit = {};
    ofPerson.contact = ContactId{1};
    CHECK(contactsForCourse(asked("2026-10-20"), contacts, {ofPerson}) == 20); // a person's need is no course
}
