// SPDX-License-Identifier: MPL-2.0
#include "core/worklog/topic.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace paybench;
using namespace paybench::worklog;

namespace {

Topic made(qint64 id, const QString &name, qint64 parent = 0, qint64 mergedInto = 0, int position = 0)
{
    Topic topic;
    topic.id = TopicId{id};
    topic.parent = TopicId{parent};
    topic.name = name;
    topic.mergedInto = TopicId{mergedInto};
    topic.position = position;
    return topic;
}

// 1 Leave ▸ 2 saved days, 3 parental; 4 Sick; 5 Holiday and 6 Vacation were merged into 1, one through the other;
// 7 child of Vacation; 8 moved from below Sick into Leave by merging.
Topics tree()
{
    std::vector<Topic> topics{made(2, u"saved days"_qs, 1), made(3, u"parental"_qs, 1),  made(7, u"beach"_qs, 6),
                              made(8, u"sick leave"_qs, 4, 1), made(6, u"Vacation"_qs, 0, 5), made(5, u"Holiday"_qs, 0, 1),
                              made(4, u"Sick"_qs),            made(1, u"Leave"_qs)};
    topics[7].type = CaseTypeId{10};
    topics[7].group = GroupId{20};
    topics[0].type = CaseTypeId{11};
    topics[7].words = QStringList{u"semester"_qs, u"vacations"_qs};
    return Topics(topics);
}

std::vector<qint64> numbers(const std::vector<TopicId> &ids)
{
    std::vector<qint64> found;
    for (const TopicId id : ids)
        found.push_back(id.value);
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace

TEST_CASE("topics come parents first, by position and name", "[worklog]")
{
    const Topics topics({made(1, u"Tax"_qs, 0, 0, 2), made(2, u"b 10"_qs, 3), made(3, u"Leave"_qs, 0, 0, 1), made(4, u"b 9"_qs, 3), made(5, u"lost"_qs, 99)});
    std::vector<qint64> order;
    for (const Topic &topic : topics.all())
        order.push_back(topic.id.value);
    CHECK(order == std::vector<qint64>{5, 3, 4, 2, 1});
}

TEST_CASE("a merged topic counts where it was merged, however often (J8)", "[worklog]")
{
    const Topics topics = tree();
    CHECK(topics.counted(TopicId{6}) == TopicId{1});
    CHECK(topics.counted(TopicId{5}) == TopicId{1});
    CHECK(topics.counted(TopicId{2}) == TopicId{2});
    CHECK(topics.counted(TopicId{}) == TopicId{});
    CHECK(topics.top(TopicId{7}) == TopicId{1});
    CHECK(topics.top(TopicId{2}) == TopicId{1});
    CHECK(topics.top(TopicId{4}) == TopicId{4});
    CHECK(topics.top(TopicId{8}) == TopicId{1});
    CHECK(numbers(topics.below(TopicId{1})) == std::vector<qint64>{1, 2, 3, 5, 6, 7, 8});
    CHECK(numbers(topics.below(TopicId{4})) == std::vector<qint64>{4}); // its child counts elsewhere now
    CHECK(topics.below(TopicId{1}).front() == TopicId{1});
    CHECK(topics.isBelow(TopicId{7}, TopicId{5}));       // through what was merged twice
    CHECK_FALSE(topics.isBelow(TopicId{5}, TopicId{7}));
    CHECK_FALSE(topics.isBelow(TopicId{8}, TopicId{4})); // merged away
    CHECK_FALSE(topics.isBelow({}, TopicId{1}));
    CHECK_FALSE(topics.isBelow(TopicId{99}, TopicId{1}));
}

TEST_CASE("names, paths, types and groups come from the tree", "[worklog]")
{
    const Topics topics = tree();
    CHECK(topics.name(TopicId{2}) == QStringLiteral("saved days"));
    CHECK(topics.path(TopicId{2}) == QStringLiteral("Leave, saved days"));
    CHECK(topics.name(TopicId{}) == QStringLiteral("Unsorted"));
    CHECK(topics.path(TopicId{99}) == QStringLiteral("Unsorted"));
    CHECK(topics.type(TopicId{2}) == CaseTypeId{11});
    CHECK(topics.type(TopicId{3}) == CaseTypeId{10});
    CHECK(topics.type(TopicId{7}) == CaseTypeId{10}); // through Vacation, which is Leave now
    CHECK(topics.group(TopicId{2}) == GroupId{20});
    CHECK_FALSE(topics.type(TopicId{4}));
    CHECK_FALSE(topics.group(TopicId{}));
}

TEST_CASE("what was merged or has ended is no longer offered", "[worklog]")
{
    std::vector<Topic> all{made(1, u"Leave"_qs), made(2, u"saved days"_qs, 1), made(3, u"Holiday"_qs, 0, 1)};
    all[0].to = day("2026-10-05");
    const Topics topics(all);
    CHECK(topics.isOffered(TopicId{1}, day("2026-10-05")));
    CHECK_FALSE(topics.isOffered(TopicId{1}, day("2026-10-06")));
    CHECK_FALSE(topics.isOffered(TopicId{2}, day("2026-10-06"))); // its parent has ended
    CHECK_FALSE(topics.isOffered(TopicId{3}, day("2026-10-05")));
    CHECK_FALSE(topics.isOffered(TopicId{9}, day("2026-10-05")));
}

TEST_CASE("what is wrong with a topic is said", "[worklog]")
{
    const Topics topics = tree();
    const auto sentences = [&topics](const Topic &topic) { return faults(topic, topics); };
    CHECK(sentences(made(0, u"Tax"_qs)).empty());
    CHECK(sentences(made(0, u"saved days"_qs)).empty()); // another parent
    CHECK(sentences(made(2, u"saved days"_qs, 1)).empty()); // itself
    CHECK(sentences(made(0, u"  "_qs)).size() == 1);
    CHECK(sentences(made(0, u" SICK"_qs)).front().contains(QStringLiteral("SICK")));
    CHECK(sentences(made(0, u"Semester"_qs)).front().contains(QStringLiteral("Leave"))); // a word of Leave
    CHECK(sentences(made(1, u"Leave"_qs, 2)).front().contains(QStringLiteral("below itself")));
    CHECK(sentences(made(0, u"Tax"_qs, 99)).size() == 1);
    Topic tax = made(0, u"Tax"_qs);
    tax.words = QStringList{u"Vacations"_qs};
    CHECK(sentences(tax).front().contains(QStringLiteral("Leave")));
    tax.words = QStringList{u"sick"_qs};
    CHECK(sentences(tax).front().contains(QStringLiteral("Sick")));
    tax.words = QStringList{u"811228-9874"_qs};
    CHECK(sentences(tax).size() == 1);
}

TEST_CASE("topics that cannot be merged say why", "[worklog]")
{
    const Topics topics = tree();
    const auto fault = [&topics](qint64 what, qint64 into) { return mergeFault(topics, TopicId{what}, TopicId{into}); };
    CHECK(fault(4, 1).isEmpty());
    CHECK(fault(2, 1).isEmpty());
    CHECK_FALSE(fault(1, 2).isEmpty());
    CHECK(fault(1, 1).contains(QStringLiteral("itself")));
    CHECK(fault(5, 4).contains(QStringLiteral("Leave")));
    CHECK(fault(4, 6).contains(QStringLiteral("Leave")));
    CHECK_FALSE(fault(4, 99).isEmpty());
}

TEST_CASE("whatever stands in the file, a tree of topics has an end", "[worklog]")
{
    rc::prop("also when topics stand or were merged in circles", [] {
        std::vector<Topic> topics;
        for (qint64 id = 1; id <= 6; ++id)
            topics.push_back(made(id, QString::number(id), *rc::gen::inRange<qint64>(0, 8), *rc::gen::inRange<qint64>(0, 8)));
        const Topics tree(topics);
        RC_ASSERT(tree.all().size() == topics.size());
        for (qint64 id = 0; id <= 7; ++id) {
            const TopicId topic{id};
            tree.counted(topic), tree.top(topic), tree.path(topic), tree.type(topic), tree.isOffered(topic, day("2026-10-05"));
            RC_ASSERT(tree.below(topic).front() == topic);
        }
    });
}
