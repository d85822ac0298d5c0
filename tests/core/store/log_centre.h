// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/cases.h"
#include "core/store/customers.h"
#include "core/store/logs.h"
#include "core/store/people.h"
#include "core/store/trainings.h"
#include "tests/core/store/small_file.h"
#include "tests/support/log_makers.h"
#include "tests/support/small_centre.h"

#include <memory>

// The centre of journey J6 in a file, for the tests of what is logged: Greta Holm (Norrby kommun, Skola Öst, group Öst with
// trainer Ida) and Gregor Ask (Söderby kommun, Hemtjänst), topics Semester, Sjuk, Schema. It is 6 October 2026, 09:12:30.

namespace paybench::store::test {

struct LogCentre {
    std::shared_ptr<QDateTime> clock;
    Database db;
    PersonId cilla, bo;
    CustomerId norrby, soderby;
    UnitId school, homeCare;
    ContactId greta, gregor;
    TopicId leave, sick, rota;

    void now(const char *local) { *clock = QDateTime::fromSecsSinceEpoch(utc(local), Qt::UTC); }
    std::int64_t second() const { return clock->toSecsSinceEpoch(); }
};

inline Opening logOpening(const std::shared_ptr<QDateTime> &clock)
{
    Opening opening;
    opening.clock = [clock] { return *clock; };
    opening.waitMilliseconds = 5000;
    return opening;
}

inline TopicId addTopic(Database &db, const QString &name, const QStringList &words = {})
{
    worklog::Topic topic;
    topic.name = name;
    topic.words = words;
    return given(Cases(db).save(topic));
}

inline GroupId groupNamed(Database &db, const QString &name)
{
    for (const directory::Group &group : given(People(db).groups())) {
        if (group.name == name)
            return group.id;
    }
    throw std::runtime_error("no group");
}

inline void addCallers(LogCentre &centre)
{
    Customers customers(centre.db);
    const GroupId east = groupNamed(centre.db, QStringLiteral("Öst")), west = groupNamed(centre.db, QStringLiteral("Väst"));
    for (directory::Group group : given(People(centre.db).groups())) {
        if (group.id == east) {
            group.trainers = {{day("2020-01-01"), personNamed(centre.db, "Ida")}};
            given(People(centre.db).save(group));
        }
    }
    centre.school = given(customers.save(directory::Unit{{}, centre.norrby, "S1", QStringLiteral("Skola Öst"), {}, {{day("2020-01-01"), east}}}));
    centre.homeCare = given(customers.save(directory::Unit{{}, centre.soderby, "H1", QStringLiteral("Hemtjänst"), {}, {{day("2020-01-01"), west}}}));
    centre.greta = given(customers.save(directory::Contact{{}, centre.norrby, centre.school, "Greta Holm", QStringLiteral("rapportör"), {}, {}}));
    centre.gregor = given(customers.save(directory::Contact{{}, centre.soderby, centre.homeCare, "Gregor Ask", {}, {}, {}}));
}

// The rows of it, into a file that was just created.
inline void fillLogCentre(LogCentre &centre)
{
    fillSmallCentre(centre.db);
    centre.cilla = personNamed(centre.db, "Cilla");
    centre.bo = personNamed(centre.db, "Bo");
    centre.norrby = customerNamed(centre.db, QStringLiteral("Norrby kommun"));
    centre.soderby = customerNamed(centre.db, QStringLiteral("Söderby kommun"));
    addCallers(centre);
    centre.leave = addTopic(centre.db, "Semester", {"ledighet", "vacation"});
    centre.sick = addTopic(centre.db, "Sjuk");
    centre.rota = addTopic(centre.db, "Schema");
}

inline LogCentre logCentre(const QString &path = QStringLiteral(":memory:"))
{
    auto clock = std::make_shared<QDateTime>(QDateTime::fromSecsSinceEpoch(utc("2026-10-06T09:12:30"), Qt::UTC));
    LogCentre centre{clock, given(Database::create(path, logOpening(clock))), {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    fillLogCentre(centre);
    return centre;
}

// A call of Greta's about Semester, taken by Cilla, until now.
inline worklog::Logged callOf(const LogCentre &centre, int seconds = 240)
{
    worklog::Logged what;
    worklog::Case &one = what.contact;
    one.opened = centre.second() - seconds;
    one.ended = one.closed = one.saved = centre.second();
    one.person = centre.cilla;
    one.customer = centre.norrby;
    one.unit = centre.school;
    one.contact = centre.greta;
    one.topic = centre.leave;
    worklog::CaseEvent opened;
    opened.at = one.opened;
    opened.person = centre.cilla;
    worklog::CaseEvent closed = opened;
    closed.at = one.closed;
    closed.kind = worklog::CaseEvent::Kind::Closed;
    what.events = {opened, closed};
    what.entry.person = centre.cilla;
    what.entry.time = {one.opened, one.ended};
    what.entry.activity = worklog::Activity::Call;
    what.entry.customer = one.customer;
    what.entry.unit = one.unit;
    return what;
}

inline worklog::Logged callAbout(const LogCentre &centre, const QString &question, const QString &answer = {})
{
    worklog::Logged what = callOf(centre);
    what.contact.question = question;
    what.contact.answer = answer;
    return what;
}

inline worklog::TrainingNeed needOf(const LogCentre &centre)
{
    worklog::TrainingNeed need;
    need.contact = centre.greta;
    need.topic = centre.leave;
    need.raised = centre.second();
    return need;
}

// Cilla registers since then.
inline worklog::Timer registration(LogCentre &centre, const char *since)
{
    worklog::Timer none;
    none.person = centre.cilla;
    given(Logs(centre.db).save(worklog::started(none, doing(QStringLiteral("Frånvaro Norrby")), utc(since)), "Start"));
    return given(Logs(centre.db).timer(centre.cilla));
}

inline qint64 rowsIn(const Database &db, const QString &table)
{
    return cells(db, "select count(*) from " + table).front().toLongLong();
}

} // namespace paybench::store::test
