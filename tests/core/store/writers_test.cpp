// SPDX-License-Identifier: MPL-2.0
#include "core/store/check.h"

#include "small_file.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

#include <cstdio>

using namespace paybench;
using namespace paybench::store;
using namespace paybench::store::test;

// Processes of their own on one file: this test program starts itself with one of the hidden tests.

namespace {

constexpr int kills = 10; // PAYBENCH_KILLS=200 for the bench
constexpr int writers = 4;

QProcess &started(QProcess &child, const QString &test, const QString &path, int seed)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("PAYBENCH_TEST_FILE", path);
    environment.insert("PAYBENCH_TEST_SEED", QString::number(seed));
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {test});
    return child;
}

Database openedByChild()
{
    Opening opening = smallOpening();
    opening.patience = Patience::CommandLine;
    opening.waitMilliseconds = 5000;
    auto db = Database::open(qEnvironmentVariable("PAYBENCH_TEST_FILE"), OpenMode::Write, opening);
    REQUIRE(db);
    return std::move(*db);
}

void say(const QString &line)
{
    const QByteArray bytes = "ack " + line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

QStringList acknowledged(QProcess &child)
{
    QStringList lines;
    for (const QByteArray &line : child.readAllStandardOutput().split('\n')) {
        if (line.startsWith("ack "))
            lines.push_back(QString::fromUtf8(line.mid(4)));
    }
    return lines;
}

// A team with three people, or nothing of it.
Done addTeam(Database &db, const QString &name)
{
    return db.step("Add " + name, [&]() -> Done {
        const auto team = db.change("insert into team(name) values (:name)", {{"name", name}});
        if (!team)
            return team.error();
        for (int i = 0; i < 3; ++i) {
            if (const auto person = db.change("insert into person(name, team) values (:name, :team)", {{"name", name}, {"team", *team}}); !person)
                return person.error();
        }
        return {};
    });
}

} // namespace

TEST_CASE("child that is killed", "[.child]")
{
    Database db = openedByChild();
    const QString seed = qEnvironmentVariable("PAYBENCH_TEST_SEED");
    for (int i = 0;; ++i) {
        const QString name = QStringLiteral("%1-%2").arg(seed).arg(i);
        if (addTeam(db, name))
            say(name);
    }
}

TEST_CASE("no acknowledged step is lost when a process is killed", "[store][slow]")
{
    const Folder folder;
    const QString path = folder.path("centre.paybench");
    REQUIRE(Database::create(path, smallOpening()));
    const int times = qEnvironmentVariableIsSet("PAYBENCH_KILLS") ? qEnvironmentVariableIntValue("PAYBENCH_KILLS") : kills;
    QStringList acks;
    for (int kill = 0; kill < times; ++kill) {
        QProcess child;
        started(child, "child that is killed", path, kill);
        REQUIRE(child.waitForReadyRead(20000));
        QThread::msleep(QRandomGenerator::global()->bounded(60u));
        child.kill();
        child.waitForFinished();
        acks += acknowledged(child);
        const auto findings = checkFile(path, {}, smallOpening()); // rolls the unfinished step back first
        REQUIRE(findings);
        CHECK(findings->empty());
    }
    const auto db = Database::open(path, OpenMode::Write, smallOpening());
    REQUIRE(db);
    const QStringList whole = cells(*db, "select t.name from team t join person p on p.team = t.id group by t.id having count(*) = 3");
    CHECK(cells(*db, "select count(*) from team").front().toInt() == whole.size());
    CHECK(acks.size() >= times);
    const QSet<QString> there(whole.begin(), whole.end());
    for (const QString &ack : acks)
        CHECK(there.contains(ack));
    CHECK(whole.size() <= acks.size() + times); // at most the running one more
}

TEST_CASE("child that writes with others", "[.child]")
{
    Database db = openedByChild();
    const int seed = qEnvironmentVariableIntValue("PAYBENCH_TEST_SEED");
    QRandomGenerator random{quint32(seed)};
    QElapsedTimer timer;
    timer.start();
    const int milliseconds = qEnvironmentVariableIsSet("PAYBENCH_WRITING_MS") ? qEnvironmentVariableIntValue("PAYBENCH_WRITING_MS") : 2500;
    for (int i = 0; timer.elapsed() < milliseconds; ++i) {
        const Done added = addTeam(db, QStringLiteral("%1-%2").arg(seed).arg(i));
        say(added ? QStringLiteral("team") : "refused team: " + added.error().detail + added.error().message);
        if (!db.refreshSeen())
            continue;
        const QString name = QStringLiteral("Shared %1").arg(random.bounded(6));
        const QString hours = cells(db, "select hours from person where name = :name", {{"name", name}}).front();
        QThread::usleep(random.bounded(3000)); // somebody thinks
        const Done set = setHours(db, name, hours.toInt() + 1);
        const bool same = set && !db.lastStep(); // another window had set the same figure: nothing to write
        say(same ? QStringLiteral("same") : set ? QStringLiteral("edit") : wasLocked(set.error()) ? QStringLiteral("locked") : "conflict " + set.error().message);
    }
}

TEST_CASE("four writers lose nothing and conflict only on the same row", "[store][slow]")
{
    const Folder folder;
    const QString path = folder.path("centre.paybench");
    {
        auto db = Database::create(path, smallOpening());
        REQUIRE(db);
        for (int i = 0; i < 6; ++i)
            REQUIRE(addPerson(*db, QStringLiteral("Shared %1").arg(i), 0));
    }
    std::vector<std::unique_ptr<QProcess>> children;
    for (int i = 0; i < writers; ++i) {
        children.push_back(std::make_unique<QProcess>());
        started(*children.back(), "child that writes with others", path, i + 1);
    }
    QStringList lines;
    for (const auto &child : children) {
        REQUIRE(child->waitForFinished(200'000));
        lines += acknowledged(*child);
    }
    const auto teams = lines.count("team"), edits = lines.count("edit");
    const auto conflicts = lines.filter("conflict "), refused = lines.filter("refused ");
    CAPTURE(teams, edits, conflicts.size(), lines.count("locked"));
    for (const QString &conflict : conflicts)
        CHECK(conflict.contains("Set the hours of Shared"));
    CHECK(refused.isEmpty());
    CHECK(edits > 0);
    const auto db = Database::open(path, OpenMode::Write, smallOpening());
    REQUIRE(db);
    CHECK(cells(*db, "select count(*) from team").front().toInt() == teams);
    CHECK(cells(*db, "select count(*) from person").front().toInt() == 6 + 3 * teams);
    CHECK(cells(*db, "select sum(hours) from person").front().toInt() == edits); // no count was overwritten
    CHECK(check(*db)->empty());
    if (qEnvironmentVariableIsSet("PAYBENCH_WRITING_MS"))
        WARN(teams << " teams, " << edits << " edits, " << conflicts.size() << " conflicts, " << lines.count("locked") << " locked");
}
