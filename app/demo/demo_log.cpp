// SPDX-License-Identifier: MPL-2.0
#include "app/demo/demo_log.h"

#include "app/demo/demo_logging.h"
#include "core/store/cases.h"
#include "core/store/logs.h"
#include "core/store/trainings.h"

#include <algorithm>

namespace paybench::app {

namespace {

// What lies open on the demo's morning: `days` bank days ago at that time of day.
struct DemoOpenCase {
    const char *caller;
    const char *topic;
    worklog::Channel channel;
    worklog::CaseState state;
    int day; // of October; 33 is 2 November
    int minute;
    const char *question;
    const char *claimedBy; // nullptr: to be picked
};

constexpr DemoOpenCase openCases[] = {
    {"Gregor Ask", "Delat pass", worklog::Channel::Phone, worklog::CaseState::SecondLine, 29, 770, "Delat pass syns inte", nullptr},
    {"Jonas Dahl", "Karensavdrag", worklog::Channel::Email, worklog::CaseState::Open, 29, 825, "Karensavdrag två gånger", "Anna Lind"},
    {"Greta Holm", "Sparade dagar", worklog::Channel::Email, worklog::CaseState::Open, 29, 930, "Hur många dagar får sparas?", "Anna Lind"},
    {"Rut Ek", "Fel timlön", worklog::Channel::Phone, worklog::CaseState::SecondLine, 29, 880, "Fel timlön i september", nullptr},
    {"Per Lind", "Schema", worklog::Channel::Email, worklog::CaseState::SecondLine, 30, 700, "Schemat för nästa period saknas", nullptr},
    {"Tove Nord", "Retroaktiv lön", worklog::Channel::Email, worklog::CaseState::Waiting, 28, 600, "Retroaktiv lön, två avtal", "Stina Hed"},
    {"Siv Brandt", "Lönespecifikation", worklog::Channel::Phone, worklog::CaseState::Waiting, 29, 640, "Adress på lönespecifikationen", "Maria Sten"},
    {"Kent Rask", "Jämkning", worklog::Channel::Phone, worklog::CaseState::Later, 30, 690, "Jämkning från november", "Karin Wall"},
    {"Jonas Dahl", "Schema", worklog::Channel::Email, worklog::CaseState::Later, 33, 511, "Schema, vem ringde?", "Anna Lind"},
};

// The book as the morning sees it.
struct Morning {
    worklog::LineBook book;
    const DemoStaff &staff;
    QDate today;
    store::LogHistory history;

    std::int64_t at(QDate day, int seconds) const { return QDateTime(day, QTime(0, 0), book.zone).toSecsSinceEpoch() + seconds; }

    const directory::Contact &contact(const char *name) const
    {
        return *std::find_if(book.contacts.begin(), book.contacts.end(), [&](const directory::Contact &one) { return one.name == QString::fromUtf8(name); });
    }

    TopicId topic(const char *name) const
    {
        return std::find_if(book.topics.all().begin(), book.topics.all().end(), [&](const worklog::Topic &one) { return one.name == QString::fromUtf8(name); })->id;
    }

    GroupId group(UnitId id) const
    {
        const auto found = std::find_if(book.units.begin(), book.units.end(), [&](const directory::Unit &unit) { return unit.id == id; });
        return found == book.units.end() || found->groups.empty() ? GroupId() : found->groups.back().group;
    }
};

void addEvent(Morning &morning, const worklog::Case &one, std::int64_t at, worklog::CaseEvent::Kind kind)
{
    worklog::CaseEvent event;
    event.of = one.id;
    event.at = at;
    event.kind = kind;
    event.person = kind == worklog::CaseEvent::Kind::Opened ? one.person : one.claimedBy;
    event.group = kind == worklog::CaseEvent::Kind::Opened ? one.group : GroupId();
    morning.history.events.push_back(event);
}

worklog::Case caseOf(Morning &morning, const char *caller, const char *topic, worklog::Channel channel, std::int64_t opened)
{
    const directory::Contact &contact = morning.contact(caller);
    worklog::Case one;
    one.id = {qint64(morning.history.cases.size()) + 1};
    one.channel = channel;
    one.opened = opened;
    one.person = morning.staff.people.at(QStringLiteral("Anna Lind"));
    one.customer = contact.customer;
    one.unit = contact.unit;
    one.contact = contact.id;
    one.group = contact.unit ? morning.group(contact.unit) : morning.staff.groups.at(QStringLiteral("Nord"));
    one.topic = morning.topic(topic);
    one.type = morning.book.topics.type(one.topic);
    return one;
}

void addOpenCases(Morning &morning)
{
    using Kind = worklog::CaseEvent::Kind;
    for (const DemoOpenCase &demo : openCases) {
        const std::int64_t opened = morning.at(QDate(2026, 10, 1).addDays(demo.day - 1), demo.minute * 60);
        worklog::Case one = caseOf(morning, demo.caller, demo.topic, demo.channel, opened);
        one.state = demo.state;
        one.ended = opened + 300;
        one.saved = one.ended + 20;
        one.question = QString::fromUtf8(demo.question);
        if (demo.claimedBy) {
            one.claimedBy = morning.staff.people.at(QString::fromUtf8(demo.claimedBy));
            one.claimed = one.saved;
        }
        addEvent(morning, one, opened, Kind::Opened);
        if (demo.state == worklog::CaseState::SecondLine)
            addEvent(morning, one, one.saved, Kind::SecondLine);
        if (demo.claimedBy)
            addEvent(morning, one, one.saved, Kind::Claimed);
        if (demo.state == worklog::CaseState::Waiting)
            addEvent(morning, one, one.saved + 5400, Kind::Waiting);
        morning.history.cases.push_back(one);
    }
}

worklog::Entry piece(const Morning &morning, int from, int to, worklog::Activity activity)
{
    worklog::Entry entry;
    entry.person = morning.staff.people.at(QStringLiteral("Anna Lind"));
    entry.time = {morning.at(morning.today, from), morning.at(morning.today, to)};
    entry.activity = activity;
    entry.saved = entry.time.end;
    return entry;
}

worklog::Batch batchOf(const worklog::Entry &entry, int items)
{
    worklog::Batch batch;
    batch.id = entry.batch;
    batch.person = entry.person;
    batch.name = QStringLiteral("Frånvaro Norrby");
    batch.customer = entry.customer;
    batch.started = entry.time.start;
    batch.ended = entry.time.end;
    batch.items = items;
    return batch;
}

// Anna: registration from eight, an e-mail to complete, a call about sickness, registration again until a quarter past nine.
void addPieces(Morning &morning)
{
    constexpr int mailFrom = 8 * 3600 + 31 * 60 + 10, callFrom = 8 * 3600 + 36 * 60 + 20, callTo = 8 * 3600 + 44 * 60, regTo = 9 * 3600 + 12 * 60 + 30;
    const CustomerId norrby = morning.contact("Greta Holm").customer;
    worklog::Entry first = piece(morning, 8 * 3600, mailFrom, worklog::Activity::Registration);
    worklog::Entry second = piece(morning, callTo, regTo, worklog::Activity::Registration);
    first.batch = {1};
    second.batch = {2};
    for (worklog::Entry *entry : {&first, &second})
        entry->customer = norrby;
    morning.history.batches = {batchOf(first, 42), batchOf(second, 61)};
    worklog::Entry mail = piece(morning, mailFrom, callFrom, worklog::Activity::Email);
    mail.ofCase = {qint64(std::size(openCases))}; // the last: to be completed
    mail.customer = norrby;
    mail.unit = morning.contact("Jonas Dahl").unit;
    worklog::Case call = caseOf(morning, "Jonas Dahl", "Sjuk", worklog::Channel::Phone, morning.at(morning.today, callFrom));
    call.state = worklog::CaseState::Solved;
    call.ended = call.saved = call.closed = morning.at(morning.today, callTo);
    worklog::Entry talk = piece(morning, callFrom, callTo, worklog::Activity::Call);
    talk.ofCase = call.id;
    talk.customer = call.customer;
    talk.unit = call.unit;
    addEvent(morning, call, call.opened, worklog::CaseEvent::Kind::Opened);
    addEvent(morning, call, call.closed, worklog::CaseEvent::Kind::Closed);
    morning.history.cases.push_back(call);
    morning.history.entries = {first, mail, talk, second};
}

} // namespace

Done addDemoSampling(store::Database &db)
{
    constexpr unsigned may = 1u << 4, october = 1u << 9, november = 1u << 10;
    store::Logs logs(db);
    if (const Done saved = logs.save(worklog::SamplingRule{QDate(2026, 1, 1), may | october}); !saved)
        return saved;
    if (const Done saved = logs.save(worklog::SamplingRule{QDate(2026, 11, 1), may | october | november}); !saved)
        return saved;
    // The demo's units are whole schools and districts: a course is for more than a few questions.
    return store::Trainings(db).save(worklog::TrainingRule{QDate(2026, 1, 1), 30, 5, 60, 20});
}

Done logDemoMonth(store::Database &db, Month month)
{
    auto log = demoMonthLog(db, month, 60'000u + std::uint64_t(month.month()));
    if (!log)
        return log.error();
    addStories(*log);
    addContactsOf(*log);
    fillDays(*log);
    if (log->isFull)
        addNeeds(*log);
    addCorrections(*log);
    closeDays(*log);
    return store::takeHistory(db, log->history);
}

Done logDemoMorning(store::Database &db, const DemoStaff &staff, QDate today)
{
    auto book = store::lineBook(db, today);
    if (!book)
        return book.error();
    Morning morning{std::move(*book), staff, today, {}};
    addOpenCases(morning);
    addPieces(morning);
    const auto favourite = [&](int place, const char *name, worklog::Activity activity, CustomerId customer) {
        worklog::Favourite made;
        made.person = staff.people.at(QStringLiteral("Anna Lind"));
        made.place = place;
        made.doing = {QString::fromUtf8(name), activity, customer, {}, {}};
        return done(store::Logs(db).save(made));
    };
    const CustomerId norrby = morning.contact("Greta Holm").customer;
    const CustomerId soderby = morning.contact("Gregor Ask").customer;
    for (const Done &saved : {favourite(1, "Frånvaro Norrby", worklog::Activity::Registration, norrby),
                              favourite(2, "Timrapporter Söderby", worklog::Activity::Registration, soderby),
                              favourite(3, "Ärenden", worklog::Activity::FollowUp, {}), favourite(4, "Möte", worklog::Activity::Meeting, {}),
                              favourite(5, "Lunch", worklog::Activity::Break, {})}) {
        if (!saved)
            return saved;
    }
    return store::takeHistory(db, morning.history);
}

} // namespace paybench::app
