// SPDX-License-Identifier: MPL-2.0
#include "app/called.h"
#include "core/store/cases.h"
#include "core/store/customers.h"
#include "core/store/logs.h"
#include "core/store/people.h"
#include "core/store/trainings.h"
#include "tests/commands/program.h"
#include "tests/support/makers.h"
#include "tests/support/small_centre.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QProcess>
#include <QSet>

#include <catch2/catch.hpp>

#include <memory>

using namespace paybench;
using namespace paybench::commands;

namespace {

GroupId groupNamed(store::Database &db, const QString &name)
{
    for (const directory::Group &group : given(store::People(db).groups())) {
        if (group.name == name)
            return group.id;
    }
    throw std::runtime_error("no such group");
}

UnitId addUnit(store::Database &db, const QString &customer, const QString &name, const QString &group)
{
    directory::Unit unit;
    unit.customer = customerNamed(db, customer);
    unit.name = name;
    unit.groups = {{day("2026-01-01"), groupNamed(db, group)}};
    return given(store::Customers(db).save(unit));
}

void addCaller(store::Database &db, const QString &customer, UnitId unit, const QString &name)
{
    directory::Contact contact;
    contact.customer = customerNamed(db, customer);
    contact.unit = unit;
    contact.name = name;
    given(store::Customers(db).save(contact));
}

// The small centre with the callers, the trainer and the topics of J6.
void fillQuickLine(store::Database &db)
{
    fillSmallCentre(db);
    addCaller(db, QStringLiteral("Norrby kommun"), addUnit(db, QStringLiteral("Norrby kommun"), QStringLiteral("Skola Öst"), QStringLiteral("Öst")), QStringLiteral("Greta Holm"));
    addCaller(db, QStringLiteral("Söderby kommun"), addUnit(db, QStringLiteral("Söderby kommun"), QStringLiteral("Hemtjänst"), QStringLiteral("Väst")), QStringLiteral("Gregor Ask"));
    for (directory::Group group : given(store::People(db).groups())) {
        group.trainers = {{day("2026-01-01"), personNamed(db, QStringLiteral("Eva"))}};
        given(store::People(db).save(group));
    }
    for (const QString &name : {QStringLiteral("Semester"), QStringLiteral("Sjuk"), QStringLiteral("Schema"), QStringLiteral("Skatt")}) {
        worklog::Topic topic;
        topic.name = name;
        given(store::Cases(db).save(topic));
    }
}

QStringList wordsOf(const Folder &folder, const QString &line, const QString &at = QStringLiteral("2026-10-06T09:12:30"), const QString &person = QStringLiteral("Anna"))
{
    return {QStringLiteral("log"), folder.centre(), line, QStringLiteral("--person"), person, QStringLiteral("--at"), at, QStringLiteral("--json")};
}

Ran log(const Folder &folder, const QString &line, const QString &at = QStringLiteral("2026-10-06T09:12:30"), const QString &person = QStringLiteral("Anna"))
{
    return run(wordsOf(folder, line, at, person));
}

QString called(const QJsonObject &record, const char *key)
{
    return record[QLatin1String(key)].toString();
}

} // namespace

TEST_CASE("a quick line gives its record back, and the fifth call raises a training need once (J6)", "[commands]")
{
    const Folder folder(fillQuickLine);
    for (const char *at : {"2026-09-24T10:00:00", "2026-09-29T10:00:00", "2026-10-01T10:00:00", "2026-10-02T10:00:00"})
        REQUIRE(log(folder, QStringLiteral("greta sem 5"), QString::fromLatin1(at)).json()["alerts"].toArray().isEmpty());
    const Ran ran = log(folder, QStringLiteral("gre sem 4"));
    REQUIRE(ran.code == 0);
    const QJsonObject record = ran.json();
    CHECK(record["id"].toInteger() > 0);
    CHECK(called(record, "from") == QStringLiteral("2026-10-06T09:08:30"));
    CHECK(called(record, "to") == QStringLiteral("2026-10-06T09:12:30"));
    CHECK(record["seconds"].toInt() == 240);
    CHECK(called(record, "channel") == QStringLiteral("phone"));
    CHECK(called(record, "person") == QStringLiteral("Anna"));
    CHECK(called(record, "caller") == QStringLiteral("Greta Holm"));
    CHECK(called(record, "unit") == QStringLiteral("Skola Öst"));
    CHECK(called(record, "customer") == QStringLiteral("Norrby kommun"));
    CHECK(called(record, "group") == QStringLiteral("Öst"));
    CHECK(called(record, "topic") == QStringLiteral("Semester"));
    CHECK(called(record, "state") == QStringLiteral("solved"));
    CHECK(record["note"].toString().isEmpty());
    CHECK(record["tags"].toArray().isEmpty());
    REQUIRE(record["alerts"].toArray().size() == 1);
    const QString alert = record["alerts"].toArray()[0].toString();
    CHECK(alert.startsWith(QStringLiteral("5 call")));
    CHECK(alert.endsWith(QStringLiteral(" about Semester in 30 days. A training need was created for Eva.")));
    CHECK(log(folder, QStringLiteral("gre sem 4"), QStringLiteral("2026-10-06T10:00:00")).json()["alerts"].toArray().isEmpty());
    store::Database db = folder.opened();
    CHECK(given(store::Trainings(db).needs()).size() == 1);
}

TEST_CASE("each form of the line gives the record of J6", "[commands]")
{
    struct Row {
        QString line;
        QString from;
        QString to;
        QString topic;
        QString note;
        QString state;
    };
    const Folder folder(fillQuickLine);
    const std::vector<Row> rows{
        {u"-10 gre sju 6"_qs, u"09:02:30"_qs, u"09:08:30"_qs, u"Sjuk"_qs, u""_qs, u"solved"_qs},
        {u"0905-0912 norr ska, jämkning"_qs, u"09:05:00"_qs, u"09:12:00"_qs, u"Skatt"_qs, u"jämkning"_qs, u"solved"_qs},
        {u"sem 4"_qs, u"09:08:30"_qs, u"09:12:30"_qs, u"Semester"_qs, u""_qs, u"solved"_qs},
        {u"gre xyz 4"_qs, u"09:08:30"_qs, u"09:12:30"_qs, u"Unsorted"_qs, u"xyz"_qs, u"later"_qs},
        {u"gre sem 4 >2 !m #akut"_qs, u"09:08:30"_qs, u"09:12:30"_qs, u"Semester"_qs, u""_qs, u"second_line"_qs},
        {u"gre sem 4 >hr"_qs, u"09:08:30"_qs, u"09:12:30"_qs, u"Semester"_qs, u""_qs, u"referred"_qs},
        {u"811228-9874 sem 4, om 811228-9874"_qs, u"09:08:30"_qs, u"09:12:30"_qs, u"Semester"_qs, u"om ••••••-••••"_qs, u"solved"_qs},
    };
    for (const Row &row : rows) {
        CAPTURE(row.line);
        const Ran ran = log(folder, row.line);
        CHECK(ran.code == 0);
        const QJsonObject record = ran.json();
        CHECK(called(record, "from") == QStringLiteral("2026-10-06T") + row.from);
        CHECK(called(record, "to") == QStringLiteral("2026-10-06T") + row.to);
        CHECK(called(record, "topic") == row.topic);
        CHECK(called(record, "note") == row.note);
        CHECK(called(record, "state") == row.state);
        CHECK(ran.err.contains(QStringLiteral("personal number")) == row.line.startsWith(QStringLiteral("8112")));
    }
    store::Database db = folder.opened();
    for (const worklog::Case &one : given(store::Cases(db).openedIn({0, 4'000'000'000})))
        CHECK_FALSE(one.note.contains(QStringLiteral("9874")));
}

TEST_CASE("bad input is refused with its sentence and nothing is changed (J6)", "[commands]")
{
    struct Row {
        QString line;
        QString at;
        QString person;
        int code;
        QString said;
    };
    const QString nine = u"2026-10-06T09:12:30"_qs, anna = u"Anna"_qs;
    const Folder folder(fillQuickLine);
    const QString before = folder.content();
    const std::vector<Row> rows{
        {u"gre sem -4"_qs, nine, anna, 1, u"“-4 gre sem”"_qs},
        {u"2530 gre sem 4"_qs, nine, anna, 1, u"There is no time 25:30"_qs},
        {u"gre sem 600"_qs, nine, anna, 1, u"600 minutes is 10 hour"_qs},
        {u"1000 gre sem"_qs, nine, anna, 1, u"has not come yet"_qs},
        {u"gre sem"_qs, nine, anna, 1, u"how long"_qs},
        {u""_qs, nine, anna, 1, u"The line is empty"_qs},
        {u"gre sem 4"_qs, u"tomorrow"_qs, anna, 1, u"is no moment"_qs},
        {u"gre sem 4"_qs, u"2099-10-06T09:12:30"_qs, anna, 1, u"has not come yet"_qs},
        {u"gre sem 4"_qs, nine, u"Nobody"_qs, 1, u"nobody in the register"_qs},
        {u"gre sem 4"_qs, nine, u"S"_qs, 1, u"Sara, Stina"_qs},
        {u"? xyz"_qs, nine, anna, 1, u"nobody who is known"_qs},
        {u"gre sem 4"_qs, nine, u""_qs, 2, u"--person"_qs},
    };
    for (const Row &row : rows) {
        CAPTURE(row.line, row.at, row.person);
        const Ran ran = log(folder, row.line, row.at, row.person);
        CHECK(ran.code == row.code);
        CHECK(ran.out.isEmpty());
        CHECK(ran.err.contains(row.said));
    }
    CHECK(folder.content() == before);
    CHECK(run(wordsOf(folder, QStringLiteral("gre sem 600")) + QStringList{QStringLiteral("--yes")}).json()["seconds"].toInt() == 36000);
    CHECK(log(folder, QStringLiteral("gre sem 4"), nine, QStringLiteral("ann")).json()["person"].toString() == anna);
    CHECK(run({QStringLiteral("log"), folder.file(QStringLiteral("none.paybench")), QStringLiteral("sem 4"), QStringLiteral("--person"), anna}).code == 3);
}

TEST_CASE("the same line within a minute is saved, and that it was saved just now is said", "[commands]")
{
    const Folder folder(fillQuickLine);
    CHECK(log(folder, QStringLiteral("gre sem 4")).err.isEmpty());
    const Ran again = log(folder, QStringLiteral("gre sem 4"), QStringLiteral("2026-10-06T09:12:50"));
    CHECK(again.code == 0);
    CHECK(again.err.contains(QStringLiteral("The same was saved 20 second")));
    CHECK(log(folder, QStringLiteral("gre sju 4"), QStringLiteral("2026-10-06T09:12:55")).err.isEmpty());
    CHECK(log(folder, QStringLiteral("gre sem 4"), QStringLiteral("2026-10-06T09:20:00")).err.isEmpty());
    store::Database db = folder.opened();
    CHECK(given(store::Cases(db).todo()).empty());
    CHECK(given(store::Cases(db).openedIn({0, 4'000'000'000})).size() == 4);
}

TEST_CASE("a misspelt topic is saved as a note, and what was probably meant is said", "[commands]")
{
    const Folder folder(fillQuickLine);
    const Ran ran = log(folder, QStringLiteral("gre semestr 4"));
    CHECK(ran.code == 0);
    CHECK(called(ran.json(), "note") == QStringLiteral("semestr"));
    CHECK(ran.err.contains(QStringLiteral("Did you mean “Semester”?")));
}

TEST_CASE("who sits at the window is found by the beginning of a name, when it is one person's", "[commands]")
{
    const auto person = [](qint64 id, const char *name, const char *to = nullptr) {
        directory::Person one;
        one.id = {id};
        one.name = QString::fromUtf8(name);
        one.from = day("2020-01-01");
        if (to)
            one.to = day(to);
        return one;
    };
    const std::vector<directory::Person> people{person(1, "Anna Lind"), person(2, "Åsa Berg"), person(3, "Sara Lund"), person(4, "Sara Ek"), person(5, "Ann Ek", "2025-12-31")};
    const QDate today = day("2026-11-03");
    const std::vector<std::pair<const char *, const char *>> rows{{"Anna Lind", "Anna Lind"}, {"Anna", "Anna Lind"}, {"ann", "Anna Lind"}, {"Sara L", "Sara Lund"}, {"asa", "Åsa Berg"}};
    for (const auto &row : rows) {
        CAPTURE(row.first);
        CHECK(given(app::seatCalled(people, QString::fromUtf8(row.first), today)) == QString::fromUtf8(row.second));
    }
    CHECK(app::seatCalled(people, QStringLiteral("Sara"), today).error().message.contains(QStringLiteral("several people")));
    CHECK(app::seatCalled(people, QStringLiteral("Zoe"), today).error().message.contains(QStringLiteral("nobody in the register")));
}

TEST_CASE("a closed day is not written in, a question saves nothing, and what was logged is undone", "[commands]")
{
    const Folder folder(fillQuickLine);
    const QString before = folder.content();
    REQUIRE(log(folder, QStringLiteral("greta sem 4, om semester")).code == 0);
    const QString logged = folder.content();
    const Ran history = log(folder, QStringLiteral("? gre"), QStringLiteral("2026-10-06T10:00:00"));
    CHECK(history.code == 0);
    CHECK(history.json()["caller"].toString() == QStringLiteral("Greta Holm"));
    CHECK(history.json()["latest"].toArray().size() == 1);
    CHECK(log(folder, QStringLiteral("?? semester")).code == 0);
    CHECK(folder.content() == logged);
    CHECK(run({QStringLiteral("undo"), folder.centre()}).code == 0);
    CHECK(folder.content() == before);
    {
        store::Database db = given(store::Database::open(folder.centre()));
        given(store::Logs(db).closeDays(personNamed(db, QStringLiteral("Anna")), {day("2026-10-06")}));
    }
    const Ran closed = log(folder, QStringLiteral("gre sem 4"));
    CHECK(closed.code == 1);
    CHECK(closed.err.contains(QStringLiteral("is closed, so nothing was logged")));
    CHECK(log(folder, QStringLiteral("gre sem 4"), QStringLiteral("2026-10-07T09:00:00")).code == 0);
}

TEST_CASE("a counting month keeps the channel and the customer only (CAS-08)", "[commands]")
{
    const Folder folder([](store::Database &db) {
        fillQuickLine(db);
        given(store::Logs(db).save(worklog::SamplingRule{day("2026-01-01"), 0b0010'0001'0000})); // May and October
    });
    const Ran ran = log(folder, QStringLiteral("greta sem 4 !m, hemligt"), QStringLiteral("2026-09-07T09:00:00"));
    REQUIRE(ran.code == 0);
    CHECK(ran.json()["counted"].toBool());
    CHECK(called(ran.json(), "customer") == QStringLiteral("Norrby kommun"));
    CHECK(called(ran.json(), "channel") == QStringLiteral("email"));
    CHECK(called(ran.json(), "note").isEmpty());
    CHECK_FALSE(folder.content().contains(QStringLiteral("hemligt")));
    CHECK_FALSE(log(folder, QStringLiteral("gre sem 4")).json().contains(QLatin1String("counted"))); // October is full
    store::Database db = folder.opened();
    CHECK(given(store::Logs(db).tallies({0, 4'000'000'000})).size() == 1);
    CHECK(given(store::Cases(db).openedIn({0, 4'000'000'000})).size() == 1);
}

TEST_CASE("26 assistants log at once: nothing is lost, nothing doubled (Many hands)", "[commands][slow]")
{
    constexpr int rounds = 4, writers = 26;
    const Folder folder(fillQuickLine);
    const std::vector<directory::Person> people = [&] {
        store::Database db = folder.opened();
        return given(store::People(db).all());
    }();
    for (int round = 0; round < rounds; ++round) {
        std::vector<std::unique_ptr<QProcess>> running;
        for (int writer = 0; writer < writers; ++writer) {
            const QString person = people[std::size_t(writer) % people.size()].name;
            const QString line = QStringLiteral("gre sem 4, note%1x%2").arg(writer).arg(round);
            running.push_back(std::make_unique<QProcess>());
            running.back()->start(QStringLiteral(PAYBENCH_PROGRAM), wordsOf(folder, line, QStringLiteral("2026-10-06T09:12:%1").arg(round + 10), person));
        }
        for (const auto &program : running) {
            REQUIRE(program->waitForFinished(120000));
            INFO(program->readAllStandardError().toStdString());
            CHECK(program->exitCode() == 0);
        }
    }
    store::Database db = folder.opened();
    QSet<QString> notes;
    const auto cases = given(store::Cases(db).openedIn({0, 4'000'000'000}));
    for (const worklog::Case &one : cases)
        notes.insert(one.note);
    CHECK(cases.size() == rounds * writers);
    CHECK(notes.size() == rounds * writers);
    CHECK(given(store::Trainings(db).needs()).size() == 1); // the rule was met once
    for (const directory::Person &person : people) {
        if (person.isHere(day("2026-10-06")))
            CHECK(given(store::Logs(db).entries(person.id, {0, 4'000'000'000})).size() >= rounds);
    }
}
