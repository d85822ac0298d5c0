// SPDX-License-Identifier: MPL-2.0
#include "core/worklog/line_candidates.h"

#include "core/basics/typed_letters.h"

#include <algorithm>

namespace paybench::worklog {

namespace {

using Words = QStringList;

void matchName(WordMatch &match, const QString &name, const Words &words)
{
    for (qsizetype i = 0; i < std::min(words.size(), mostLineWords); ++i) {
        const TypedMatch found = wordBeginning(name, words[i]);
        if (!found)
            continue;
        match.own |= bitOf(i);
        match.whole |= endsWord(name, found) ? bitOf(i) : 0;
        match.exact |= found.isExact ? bitOf(i) : 0;
        match.isAtBeginning = match.isAtBeginning || found.start == 0;
    }
    match.all |= match.own;
}

void matchCode(WordMatch &match, const QString &code, const Words &words)
{
    for (qsizetype i = 0; !code.isEmpty() && i < std::min(words.size(), mostLineWords); ++i) {
        if (words[i].compare(code, Qt::CaseInsensitive) != 0)
            continue;
        for (std::uint32_t *mask : {&match.own, &match.all, &match.whole, &match.exact})
            *mask |= bitOf(i);
        match.isAtBeginning = true;
    }
}

// What it stands under narrows it, but does not find it.
void matchPlace(WordMatch &match, const QString &name, const Words &words)
{
    WordMatch place;
    matchName(place, name, words);
    match.all |= place.own;
}

// Places of the book by id, made for one reading.
class Directory {
public:
    Directory(const LineBook &book, QDate today)
        : m_book(book), m_today(today)
    {
        for (const directory::Customer &customer : book.customers)
            m_customers.emplace(customer.id, &customer);
        for (const directory::Unit &unit : book.units)
            m_units.emplace(unit.id, &unit);
    }

    const directory::Customer *customer(CustomerId id) const { return found(m_customers, id); }
    const directory::Unit *unit(UnitId id) const { return found(m_units, id); }
    bool isHere(const directory::Customer *customer) const { return !customer || !customer->to.isValid() || m_today <= customer->to; }
    bool isHere(const directory::Unit &unit) const { return (!unit.to.isValid() || m_today <= unit.to) && isHere(customer(unit.customer)); }

    std::vector<WhoFound> matching(const Words &words, const LineHistory &history) const
    {
        std::vector<WhoFound> all;
        addContacts(all, words, history);
        for (const directory::Customer &one : m_book.customers) {
            WhoFound who{{}, WhoFound::Sort::Customer, nullptr, nullptr, &one, &one.name};
            matchName(who.match, one.name, words);
            matchCode(who.match, one.code, words);
            const auto past = history.customers.find(one.id);
            who.amount = past == history.customers.end() ? 0 : past->second;
            if (who.match.own && isHere(&one))
                all.push_back(who);
        }
        for (const directory::Unit &one : m_book.units) {
            WhoFound who{{}, WhoFound::Sort::Unit, nullptr, &one, customer(one.customer), &one.name};
            matchName(who.match, one.name, words);
            matchCode(who.match, one.code, words);
            if (who.match.own && isHere(one))
                addTo(all, who, words);
        }
        return all;
    }

private:
    template <class Map, class Key> static typename Map::mapped_type found(const Map &map, Key key)
    {
        const auto at = map.find(key);
        return at == map.end() ? nullptr : at->second;
    }

    static void addTo(std::vector<WhoFound> &all, WhoFound &who, const Words &words)
    {
        if (who.customer && words.size() > 1)
            matchPlace(who.match, who.customer->name, words);
        all.push_back(who);
    }

    void addContacts(std::vector<WhoFound> &all, const Words &words, const LineHistory &history) const
    {
        for (const directory::Contact &one : m_book.contacts) {
            WhoFound who{{}, WhoFound::Sort::Contact, &one, nullptr, nullptr, &one.name};
            matchName(who.match, one.name, words);
            if (!who.match.own)
                continue;
            who.customer = customer(one.customer);
            who.unit = unit(one.unit);
            if (!isHere(who.customer))
                continue;
            if (const auto past = history.callers.find(one.id); past != history.callers.end()) {
                who.amount = 2 * past->second.inRule + past->second.inYear + 2 * past->second.byThisPerson;
                who.last = past->second.last;
            }
            if (who.unit && words.size() > 1)
                matchPlace(who.match, who.unit->name, words);
            addTo(all, who, words);
        }
    }

    const LineBook &m_book;
    QDate m_today;
    std::map<CustomerId, const directory::Customer *> m_customers;
    std::map<UnitId, const directory::Unit *> m_units;
};

WordMatch topicMatch(const Topic &topic, const Words &words)
{
    WordMatch match;
    matchName(match, topic.name, words);
    for (const QString &other : topic.words)
        matchName(match, other, words);
    return match;
}

} // namespace

std::vector<WhoFound> whosMatching(const QStringList &words, const LineBook &book, const LineHistory &history, QDate today)
{
    return Directory(book, today).matching(words, history);
}

std::vector<TopicFound> topicsMatching(const Topics &topics, const Words &words, QDate today)
{
    std::vector<TopicFound> found;
    int place = 0;
    for (const Topic &topic : topics.all()) {
        ++place;
        const TopicId counted = topics.counted(topic.id);
        const WordMatch match = topicMatch(topic, words);
        if (match.own && topics.isOffered(counted, today))
            found.push_back({counted, match, place});
    }
    return found;
}

} // namespace paybench::worklog
