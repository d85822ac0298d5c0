// SPDX-License-Identifier: MPL-2.0
#include "core/store/check.h"
#include "core/store/control_totals.h"
#include "tests/core/store/log_centre.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QThread>

#include <cstdio>

using namespace paybench;
using namespace paybench::store;
using namespace paybench::store::test;

// Two windows on one file, and processes of their own that log into it side by side or are killed while they do.

namespace {

constexpr int logWriters = 6;
constexpr int linesEach = 15;

Database window(const Folder &folder, const LogCentre &centre)
{
    return given(Database::open(folder.path("centre.paybench"), OpenMode::Write, logOpening(centre.clock)));
}

QProcess &logging(QProcess &child, const QString &test, const QString &path, int number)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("PAYBENCH_TEST_FILE", path);
    environment.insert("PAYBENCH_TEST_SEED", QString::number(number));
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {test});
    return child;
}

QStringList notesOf(QProcess &child)
{
    QStringList notes;
    for (const QByteArray &line : child.readAllStandardOutput().split('\n')) {
        if (line.startsWith("logged "))
            notes.push_back(QString::fromUtf8(line.mid(7)));
    }
    return notes;
}

// Lines of this process, each with its own note, told on standard output once they stand in the file.
void logLines(int most)
{
    Opening opening;
    opening.patience = Patience::CommandLine;
    Database db = given(Database::open(qEnvironmentVariable("PAYBENCH_TEST_FILE"), OpenMode::Write, opening));
    const QString seed = qEnvironmentVariable("PAYBENCH_TEST_SEED");
    const std::int64_t now = QDateTime::currentSecsSinceEpoch();
    for (int i = 0; i < most; ++i) {
        worklog::Logged what;
        what.contact.person = what.entry.person = personNamed(db, "Cilla");
        what.contact.opened = now - 60;
        what.contact.ended = what.contact.closed = now;
        what.contact.note = QStringLiteral("line%1x%2").arg(seed).arg(i);
        what.entry.time = {now - 60, now};
        what.entry.activity = worklog::Activity::Call;
        what.events = {worklog::CaseEvent{0, {}, now - 60, worklog::CaseEvent::Kind::Opened, what.contact.person, {}, {}, {}}};
        auto logged = Logs(db).log(what);
        while (!logged && wasLocked(logged.error())) // told, and tried again, as a person would
            logged = Logs(db).log(what);
        given(logged);
        const QByteArray line = "logged " + what.contact.note.toUtf8() + '\n';
        std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
        std::fflush(stdout);
    }
}

// Each acknowledged line is there once, with its time, its event and its words.
void checkLines(const QString &path, const QStringList &notes, int unacknowledged)
{
    Database db = given(Database::open(path, OpenMode::Write));
    CHECK(given(check(db, {controlFindings})).empty());
    const QStringList whole = cells(db, "select c.note from support_case c join work_entry e on e.case_id = c.id join case_event v on v.case_id = c.id "
                                        "join case_words w on w.case_id = c.id order by c.note");
    QStringList once = whole;
    once.removeDuplicates();
    CHECK(once == whole);
    CHECK(rowsIn(db, "support_case") == whole.size());
    CHECK(whole.size() >= notes.size());
    CHECK(whole.size() <= notes.size() + unacknowledged);
    for (const QString &note : notes)
        CHECK(whole.contains(note));
    if (!notes.isEmpty())
        CHECK(given(Cases(db).search(notes.back())).front().one.note == notes.back());
}

} // namespace

TEST_CASE("two windows log, correct and undo side by side, each its own", "[store][log]")
{
    const Folder folder;
    LogCentre centre = logCentre(folder.path("centre.paybench"));
    Database other = window(folder, centre);
    const CaseId mine = given(Logs(centre.db).log(callAbout(centre, "mine"))).contact;
    const qint64 myStep = centre.db.lastStep();
    CHECK(other.changedElsewhere());
    const CaseId theirs = given(Logs(other).log(callAbout(centre, "theirs"))).contact;
    CHECK(centre.db.changedElsewhere());
    CHECK(given(Cases(centre.db).search("theirs")).size() == 1);
    CHECK(given(centre.db.newestUndoable(Database::Whose::ThisWindow))->id == myStep);
    CHECK(given(other.newestUndoable(Database::Whose::ThisWindow))->id == other.lastStep());

    given(centre.db.undo(myStep)); // though the other logged after it
    CHECK_FALSE(Cases(centre.db).of(mine));
    CHECK(given(Cases(other).search("mine")).empty());
    CHECK(given(Cases(other).search("theirs")).size() == 1);

    // The same case in both windows: the second is told, and the first's stays.
    given(centre.db.refreshSeen());
    given(other.refreshSeen());
    worklog::Case one = given(Cases(other).of(theirs)).one;
    worklog::Case same = one;
    one.answer = "first";
    given(Cases(other).save(one));
    same.answer = "second";
    const auto refused = Cases(centre.db).save(same);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Conflict);
    CHECK(given(Cases(centre.db).of(theirs)).one.answer == "first");
    CHECK(given(Cases(centre.db).search("second")).empty()); // its words were taken back with it
    CHECK(given(check(centre.db, {controlFindings})).empty());
}

TEST_CASE("child that logs with others", "[.child]")
{
    logLines(linesEach);
}

TEST_CASE("child that logs until it is killed", "[.child]")
{
    logLines(1'000'000);
}

TEST_CASE("processes that log side by side lose no line and double none", "[store][log][slow]")
{
    const Folder folder;
    const QString path = folder.path("centre.paybench");
    logCentre(path);
    const int writers = qEnvironmentVariableIsSet("PAYBENCH_WRITERS") ? qEnvironmentVariableIntValue("PAYBENCH_WRITERS") : logWriters;
    std::vector<std::unique_ptr<QProcess>> children;
    for (int i = 0; i < writers; ++i) {
        children.push_back(std::make_unique<QProcess>());
        logging(*children.back(), "child that logs with others", path, i);
    }
    QStringList notes;
    for (const auto &child : children) {
        REQUIRE(child->waitForFinished(200'000));
        notes += notesOf(*child);
    }
    CHECK(notes.size() == writers * linesEach);
    checkLines(path, notes, 0);
}

TEST_CASE("a line of a killed process is there whole or not at all", "[store][log][slow]")
{
    const Folder folder;
    const QString path = folder.path("centre.paybench");
    logCentre(path);
    QStringList notes;
    constexpr int times = 6;
    for (int kill = 0; kill < times; ++kill) {
        QProcess child;
        logging(child, "child that logs until it is killed", path, kill);
        REQUIRE(child.waitForReadyRead(60'000));
        QThread::msleep(static_cast<unsigned long>(20 + kill * 17));
        child.kill();
        child.waitForFinished();
        notes += notesOf(child);
    }
    CHECK(notes.size() >= times);
    checkLines(path, notes, times);
}
