// SPDX-License-Identifier: MPL-2.0
#include "core/basics/wall_clock.h"
#include "core/store/entry_rows.h"
#include "core/store/logs.h"
#include "core/store/saving.h"
#include "core/store/session.h"
#include "core/store/statement.h"
#include "core/store/training_rows.h"

#include <algorithm>
#include <map>
#include <unordered_map>

// What has been logged in the last year, counted for the order of what a line may mean. One pass over an index: some ten
// thousands of rows a year, read again only when other windows have logged.

namespace paybench::store {

namespace {

using worklog::LineBook;
using worklog::LineHistory;
using worklog::PastCaller;
using worklog::TrainingNeed;

constexpr std::int64_t year = 365 * 24 * 60 * 60;

struct PastContact {
    std::int64_t at = 0;
    ContactId contact;
    TopicId topic;
    PersonId person;
    CustomerId customer;
};

// Counts contacts one by one.
class HistoryCount {
public:
    HistoryCount(const LineBook &book, PersonId person, std::int64_t now, LineHistory &history)
        : m_book(book), m_person(person), m_history(history)
    {
        const QDate today = localDay(now, book.zone);
        m_ruleStart = worklog::stretchOf(today.addDays(1 - book.rule.days), book.zone).start;
    }

    // Before anything is counted: what they answered asks for no training again.
    void take(const std::vector<TrainingNeed> &needs)
    {
        for (const TrainingNeed &need : needs) {
            const TopicId top = topOf(need.topic);
            if (worklog::isUnderWay(need)) {
                m_history.callers[need.contact].needs.push_back(top);
                continue;
            }
            std::int64_t &from = m_asksFrom[{need.contact, top}];
            from = std::max(from, worklog::asksAgainFrom(need, m_book.zone));
        }
    }

    void count(const PastContact &one)
    {
        const TopicId topic = counted(one.topic);
        if (one.contact)
            countCaller(one, topic);
        if (one.customer)
            ++*placeOf(one.customer, m_customers, m_history.customers);
        if (topic && one.person == m_person)
            ++m_history.topicsOfPerson[topic];
    }

    void countCaller(const PastContact &one, TopicId topic)
    {
        PastCaller &caller = *placeOf(one.contact, m_callers, m_history.callers);
        const bool inRule = one.at >= m_ruleStart;
        ++caller.inYear;
        caller.inRule += inRule;
        caller.byThisPerson += one.person == m_person;
        caller.last = std::max(caller.last, one.at);
        if (!topic)
            return;
        countTopic(caller.topics[topic], one.at, inRule);
        const TopicId top = topOf(topic);
        if (top != topic)
            countTopic(caller.topics[top], one.at, inRule);
        if (inRule && isAnswered(one, top))
            ++caller.topics[top].answered;
    }

private:
    static void countTopic(worklog::PastTopic &past, std::int64_t at, bool inRule)
    {
        ++past.inYear;
        past.inRule += inRule;
        past.last = std::max(past.last, at);
    }

    bool isAnswered(const PastContact &one, TopicId top) const
    {
        const auto from = m_asksFrom.find({one.contact, top});
        return from != m_asksFrom.end() && one.at < from->second;
    }

    // A year has thirty contacts of each caller: whose place is known need not be looked for in the tree.
    template <class IdOf, class Past> static Past *placeOf(IdOf id, std::unordered_map<qint64, Past *> &known, std::map<IdOf, Past> &all)
    {
        Past *&place = known[id.value];
        if (!place)
            place = &all[id];
        return place;
    }

    // The tree is asked once for each topic.
    TopicId counted(TopicId topic)
    {
        if (!topic)
            return topic;
        const auto known = m_counted.find(topic.value);
        return known != m_counted.end() ? known->second : m_counted[topic.value] = m_book.topics.counted(topic);
    }

    TopicId topOf(TopicId topic)
    {
        const auto known = m_tops.find(topic.value);
        return known != m_tops.end() ? known->second : m_tops[topic.value] = m_book.topics.top(topic);
    }

    const LineBook &m_book;
    PersonId m_person;
    LineHistory &m_history;
    std::int64_t m_ruleStart = 0;
    std::unordered_map<qint64, TopicId> m_counted, m_tops;
    std::unordered_map<qint64, PastCaller *> m_callers;
    std::unordered_map<qint64, int *> m_customers;
    std::map<std::pair<ContactId, TopicId>, std::int64_t> m_asksFrom; // topics at the top
};

Done countYear(Database &db, std::int64_t now, HistoryCount &history)
{
    auto statement = Statement::prepare(db.session().handle, "select opened, contact_id, topic_id, person_id, customer_id from support_case "
                                                             "where opened > ?1 and opened <= ?2");
    if (!statement)
        return statement.error();
    statement->bind(1, now - year);
    statement->bind(2, qint64{now});
    for (;;) {
        const auto row = statement->next();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        history.count({statement->integer(0), {statement->integer(1)}, {statement->integer(2)}, {statement->integer(3)}, {statement->integer(4)}});
    }
}

Done countOpen(const Database &db, LineHistory &history)
{
    return db.each(R"(select contact_id, count(*) from support_case where state in ('open', 'second_line', 'waiting', 'later')
                      and contact_id is not null group by contact_id)",
                   {}, [&](const QSqlQuery &query) { history.callers[{query.value(0).toLongLong()}].open = query.value(1).toInt(); });
}

Done countCallersYear(const Database &db, ContactId contact, std::int64_t now, HistoryCount &count)
{
    return db.each(R"(select opened, topic_id, person_id from support_case where contact_id = :contact and opened > :start and opened <= :now)",
                   {{":contact", contact.value}, {":start", qint64{now - year}}, {":now", qint64{now}}}, [&](const QSqlQuery &query) {
                       PastContact one;
                       one.at = query.value(0).toLongLong();
                       one.contact = contact;
                       one.topic = {query.value(1).toLongLong()};
                       one.person = {query.value(2).toLongLong()};
                       count.count(one);
                   });
}

} // namespace

Result<LineHistory> lineHistory(Database &db, const LineBook &book, PersonId person, std::int64_t now)
{
    LineHistory history;
    HistoryCount count(book, person, now, history);
    const auto needs = needsOfPersons(db);
    if (!needs)
        return needs.error();
    count.take(*needs);
    if (const Done year = countYear(db, now, count); !year)
        return year.error();
    if (const Done open = countOpen(db, history); !open)
        return open.error();
    return history;
}

Done refreshHistory(Database &db, const LineBook &book, PersonId person, std::int64_t now, const worklog::Case &saved, LineHistory &history)
{
    LineHistory rest;
    HistoryCount ofRest(book, person, now, rest);
    ofRest.count({saved.opened, {}, saved.topic, saved.person, saved.customer});
    for (const auto &[customer, contacts] : rest.customers)
        history.customers[customer] += contacts;
    for (const auto &[topic, contacts] : rest.topicsOfPerson)
        history.topicsOfPerson[topic] += contacts;
    if (!saved.contact)
        return {};
    LineHistory fresh;
    HistoryCount ofCaller(book, person, now, fresh);
    const auto needs = needsOfPersons(db);
    if (!needs)
        return needs.error();
    ofCaller.take(*needs);
    if (const Done year = countCallersYear(db, saved.contact, now, ofCaller); !year)
        return year;
    if (const Done open = countOpen(db, fresh); !open)
        return open;
    history.callers[saved.contact] = fresh.callers[saved.contact];
    return {};
}

} // namespace paybench::store
