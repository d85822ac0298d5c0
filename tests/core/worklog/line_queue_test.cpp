// SPDX-License-Identifier: MPL-2.0
#include "core/worklog/line_queue.h"
#include "tests/support/small_centre.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QUuid>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::worklog;

namespace {

QueuedLine queued(const QString &text, std::int64_t entered, const QString &file = QStringLiteral("/c/centre.paybench"))
{
    return {QUuid::createUuid().toString(QUuid::WithoutBraces), file, QStringLiteral("Anna Lind"), text, {}, entered - 10, entered, {}, {}};
}

struct Queue {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("below/queue")); // made when the first line comes
    LineQueue queue{path};

    QStringList texts(const QString &file = QStringLiteral("/c/centre.paybench")) const
    {
        QStringList found;
        for (const QueuedLine &line : given(queue.waiting(file)))
            found.append(line.text);
        return found;
    }
};

} // namespace

TEST_CASE("lines that cannot be saved yet wait in their order until they stand in the file (J6)", "[worklog]")
{
    Queue made;
    CHECK(made.texts().isEmpty());
    const QueuedLine second = queued(u"gre sem 4"_qs, 2000);
    given(made.queue.add(second));
    given(made.queue.add(queued(u"per sju 2"_qs, 1000)));
    given(made.queue.add(queued(u"annat"_qs, 1500, u"/c/other.paybench"_qs)));
    CHECK(made.texts() == QStringList{u"per sju 2"_qs, u"gre sem 4"_qs});
    CHECK(made.texts(u"/c/other.paybench"_qs) == QStringList{u"annat"_qs});
    const LineQueue another(made.path); // after a restart, or in another window
    CHECK(given(another.waiting(second.file)).size() == 2);
    given(made.queue.remove(second.id));
    given(made.queue.remove(second.id)); // another window had taken it
    CHECK(made.texts() == QStringList{u"per sju 2"_qs});
}

TEST_CASE("everything of a waiting line comes back", "[worklog]")
{
    Queue made;
    QueuedLine line = queued(u"gre sem 4, åäö"_qs, 1'791'270'750);
    line.choice.who = 1;
    line.choice.topic = 2;
    line.choice.channel = Channel::Visit;
    line.choice.customer = CustomerId{3};
    line.choice.contact = ContactId{4};
    line.choice.topicId = TopicId{5};
    line.choice.note = u"ring"_qs;
    line.choice.minutes = 6;
    line.choice.target = LineTarget::CustomersHr;
    line.choice.yes = true;
    line.answeredFrom = CaseId{7};
    line.answer = u"Fyra dagar."_qs;
    given(made.queue.add(line));
    const QueuedLine back = given(made.queue.waiting(line.file)).front();
    CHECK(back.id == line.id);
    CHECK(back.text == line.text);
    CHECK(back.person == line.person);
    CHECK(back.opened == line.opened);
    CHECK(back.entered == line.entered);
    CHECK(back.choice.who == 1);
    CHECK(back.choice.topic == 2);
    CHECK(back.choice.channel == Channel::Visit);
    CHECK(back.choice.customer == CustomerId{3});
    CHECK(back.choice.contact == ContactId{4});
    CHECK(back.choice.topicId == TopicId{5});
    CHECK(back.choice.note == u"ring"_qs);
    CHECK(back.choice.minutes == 6);
    CHECK(back.choice.target == LineTarget::CustomersHr);
    CHECK(back.choice.yes);
    CHECK(back.answeredFrom == CaseId{7});
    CHECK(back.answer == line.answer);
    given(made.queue.add(queued(u"sem 4"_qs, 2'000'000'000)));
    const QueuedLine plain = given(made.queue.waiting(line.file)).back();
    CHECK_FALSE(plain.choice.channel.has_value());
    CHECK_FALSE(plain.choice.target.has_value());
    CHECK_FALSE(plain.choice.minutes.has_value());
    CHECK_FALSE(plain.answeredFrom);
}

TEST_CASE("a contact that is only counted waits like a line, without a text", "[worklog]")
{
    Queue made;
    QueuedLine counted = queued({}, 1000);
    counted.choice.channel = Channel::Email;
    given(made.queue.add(counted));
    const auto waiting = given(made.queue.waiting(counted.file));
    REQUIRE(waiting.size() == 1);
    CHECK(waiting[0].choice.channel == Channel::Email);
    CHECK(made.queue.damaged().isEmpty());
    given(made.queue.add(queued({}, 2000))); // says nothing at all
    CHECK(made.queue.damaged().size() == 1);
}

TEST_CASE("a damaged line is left alone, named, and stops no other", "[worklog]")
{
    Queue made;
    given(made.queue.add(queued(u"gre sem 4"_qs, 2000)));
    const QString path = made.path + QStringLiteral("/half.json");
    QFile half(path);
    REQUIRE(half.open(QIODevice::WriteOnly));
    half.write("{\"id\": \"5b");
    half.close();
    CHECK(made.texts() == QStringList{u"gre sem 4"_qs});
    CHECK(made.queue.damaged() == QStringList{path});
    given(made.queue.remove(given(made.queue.waiting(QStringLiteral("/c/centre.paybench"))).front().id));
    const auto left = made.queue.waiting(QStringLiteral("/c/centre.paybench"));
    REQUIRE_FALSE(left);
    CHECK(left.error().message.contains(QStringLiteral("half.json")));
    CHECK(QFile::exists(path));
}

TEST_CASE("a personal number is not kept in the queue either, and a queue that cannot be written says so", "[worklog]")
{
    Queue made;
    QueuedLine line = queued(u"811228-9874 sem 4"_qs, 1000);
    line.choice.note = u"om 811228-9874"_qs;
    given(made.queue.add(line));
    const QueuedLine back = given(made.queue.waiting(line.file)).front();
    CHECK(back.text == QStringLiteral("••••••-•••• sem 4"));
    CHECK(back.choice.note == QStringLiteral("om ••••••-••••"));
    LineQueue nowhere(QStringLiteral("/proc/nothing/queue"));
    const Done refused = nowhere.add(line);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(QStringLiteral("saved nowhere")));
    line.id = u"../evil"_qs;
    CHECK_FALSE(made.queue.add(line));
}
