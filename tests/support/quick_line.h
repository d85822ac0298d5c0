// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/worklog/line_reading.h"
#include "tests/support/makers.h"

// The centre of journey J6 as the quick line sees it: Tuesday 6 October 2026, Enter at 09:12:30. Greta Holm (Norrby, Skola
// Öst, group Öst with trainer Eva) has called four times about Semester in thirty days; Anna's registration runs since 08:44.

namespace paybench {

inline const QTimeZone &quickLineZone()
{
    static const QTimeZone zone("Europe/Stockholm");
    return zone;
}

inline std::int64_t secondAt(const char *local)
{
    const QDateTime read = moment(local);
    return QDateTime(read.date(), read.time(), quickLineZone()).toSecsSinceEpoch();
}

inline directory::Customer lineCustomer(qint64 id, const QString &code, const QString &name)
{
    directory::Customer customer;
    customer.id = {id};
    customer.code = code;
    customer.name = name;
    customer.from = day("2020-01-01");
    return customer;
}

inline worklog::Topic lineTopic(qint64 id, const QString &name, const QStringList &words = {})
{
    worklog::Topic topic;
    topic.id = {id};
    topic.name = name;
    topic.words = words;
    topic.position = int(id);
    return topic;
}

inline directory::Person linePerson(qint64 id, const QString &name, qint64 group)
{
    directory::Person person;
    person.id = {id};
    person.name = name;
    person.from = day("2020-01-01");
    person.positions = {{day("2020-01-01"), GroupId{group}, 100, 31}};
    return person;
}

// Groups 1 Nord, 2 Öst, 3 Väst; people 1 Anna, 2 Eva; topics 1 Semester, 2 Sjuk, 3 Schema, 4 Skatt, 5 Övrigt; callers
// 1 Greta, 2 Gregor; units 1 Skola Öst, 2 Hemtjänst; customers 1 Norrby, 2 Söderby.
inline worklog::LineBook quickLineBook()
{
    worklog::LineBook book;
    book.zone = quickLineZone();
    book.customers = {lineCustomer(1, QStringLiteral("101"), QStringLiteral("Norrby kommun")),
                      lineCustomer(2, QStringLiteral("102"), QStringLiteral("Söderby kommun"))};
    book.units = {{{1}, {1}, QStringLiteral("S1"), QStringLiteral("Skola Öst"), {}, {{day("2020-01-01"), GroupId{2}}}},
                  {{2}, {2}, QStringLiteral("H1"), QStringLiteral("Hemtjänst"), {}, {{day("2020-01-01"), GroupId{3}}}}};
    book.contacts = {{{1}, {1}, {1}, QStringLiteral("Greta Holm"), QStringLiteral("rapportör"), {}, {}},
                     {{2}, {2}, {2}, QStringLiteral("Gregor Ask"), QStringLiteral("rapportör"), {}, {}}};
    book.referrals = {{{1}, {1}, QStringLiteral("Ledighet"), QStringLiteral("Norrby HR, ledighet"), QStringLiteral("08-465 004 01"), {}},
                      {{2}, {}, QStringLiteral("Inloggning"), QStringLiteral("Systemförvaltning"), QStringLiteral("08-465 004 22"), {}}};
    book.groups = {{{1}, QStringLiteral("Nord"), 1, {}},
                   {{2}, QStringLiteral("Öst"), 2, {{day("2020-01-01"), PersonId{2}}}},
                   {{3}, QStringLiteral("Väst"), 3, {}}};
    book.people = {linePerson(1, QStringLiteral("Anna Lind"), 1), linePerson(2, QStringLiteral("Eva Nyman"), 2)};
    book.topics = worklog::Topics({lineTopic(1, QStringLiteral("Semester"), {QStringLiteral("ledighet"), QStringLiteral("vacation")}),
                                   lineTopic(2, QStringLiteral("Sjuk"), {QStringLiteral("karens")}), lineTopic(3, QStringLiteral("Schema")),
                                   lineTopic(4, QStringLiteral("Skatt")), lineTopic(5, QStringLiteral("Övrigt"))});
    return book;
}

inline worklog::LineHistory quickLineHistory()
{
    worklog::LineHistory history;
    worklog::PastCaller greta{6, 20, 5, 0, secondAt("2026-10-02 10:00"), {}, {}};
    greta.topics[TopicId{1}] = {4, 12, secondAt("2026-10-02 10:00")};
    greta.topics[TopicId{2}] = {2, 8, secondAt("2026-09-24 10:00")};
    worklog::PastCaller gregor{1, 3, 0, 0, secondAt("2026-09-20 10:00"), {}, {}};
    gregor.topics[TopicId{3}] = {1, 3, secondAt("2026-09-20 10:00")};
    history.callers = {{ContactId{1}, greta}, {ContactId{2}, gregor}};
    history.customers = {{CustomerId{1}, 120}, {CustomerId{2}, 80}};
    history.topicsOfPerson = {{TopicId{2}, 40}, {TopicId{1}, 30}};
    return history;
}

inline worklog::LineMoment quickLineMoment()
{
    worklog::LineMoment moment;
    moment.now = secondAt("2026-10-06 09:12:30");
    moment.opened = secondAt("2026-10-06 09:12:20");
    moment.person = {1};
    moment.timer.person = {1};
    moment.timer.started = secondAt("2026-10-06 08:44:00");
    moment.timer.doing = {QStringLiteral("Frånvaro Norrby"), worklog::Activity::Registration, CustomerId{1}, {}, {}};
    moment.timer.batch = {9};
    return moment;
}

} // namespace paybench
