// SPDX-License-Identifier: MPL-2.0
#include "core/worklog/line_matching.h"

#include "core/basics/typed_letters.h"
#include "core/worklog/line_candidates.h"

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>

namespace paybench::worklog {

namespace {

constexpr std::size_t mostWhos = 30;

using Words = QStringList;

// The words left to a topic: one that was typed to its end in a name, but not in the topic, is the name's.
std::uint32_t leftFor(const WordMatch &topic, const WordMatch &who)
{
    return topic.own & ~(who.whole & ~topic.whole);
}

// How many words the two explain together; -1: they would need the same word.
int explained(const WordMatch &who, const WordMatch &topic)
{
    const std::uint32_t left = leftFor(topic, who);
    return left == 0 || bits(who.own | left) < 2 ? -1 : bits(who.all | left);
}

bool isBefore(std::uint32_t first, std::uint32_t second)
{
    return std::countr_zero(first) < 32 - std::countl_zero(second) - 1;
}

class Matching {
public:
    Matching(const Words &words, const LineBook &book, const LineHistory &history, QDate today, const LineChoice &choice)
        : m_words(words), m_book(book), m_history(history), m_choice(choice), m_today(today),
          m_who(whosMatching(words, book, history, today)), m_topics(topicsMatching(book.topics, words, today))
    {
    }

    WordsRead read()
    {
        chooseWho();
        chooseTopics();
        WordsRead read = found();
        override(read);
        return read;
    }

private:
    // Many topics are matched by the same words; for whom is meant it is enough to look at one of them.
    void gatherMasks()
    {
        for (const TopicFound &topic : m_topics) {
            const bool isKnown = std::any_of(m_masks.begin(), m_masks.end(), [&](const WordMatch &known) {
                return known.own == topic.match.own && known.whole == topic.match.whole;
            });
            if (!isKnown)
                m_masks.push_back(topic.match);
        }
    }

    int bestWith(WhoFound &who) const
    {
        int best = bits(who.match.all);
        for (const WordMatch &topic : m_masks) {
            const int both = explained(who.match, topic);
            if (both < best)
                continue;
            who.isInOrder = (both > best ? false : who.isInOrder) || isBefore(who.match.own, leftFor(topic, who.match));
            who.withTopic = true;
            best = both;
        }
        return best;
    }

    // A call is about something before it is somebody's: one word that may mean both is the topic.
    bool isTopicRather(int best) const
    {
        return std::none_of(m_who.begin(), m_who.end(), [&](const WhoFound &who) {
            if (who.against >= 0)
                return false;
            if (who.withTopic)
                return true;
            return std::none_of(m_masks.begin(), m_masks.end(), [&](const WordMatch &topic) {
                return bits(topic.own) == best && leftFor(topic, who.match) == topic.own;
            });
        });
    }

    // A word like a name before the surname alone, and no part of what the person is called or stands under.
    qsizetype wordAgainst(const WhoFound &who) const
    {
        const int first = who.match.own == 0 ? 0 : std::countr_zero(who.match.own);
        if (who.sort != WhoFound::Sort::Contact || who.match.isAtBeginning || first == 0)
            return -1;
        const qsizetype at = first - 1;
        const QString &word = m_words[at];
        const bool isLikeName = word.size() > 2 && std::all_of(word.begin(), word.end(), [](QChar letter) { return letter.isLetter() || letter == u'-'; });
        const bool isTopic = std::any_of(m_masks.begin(), m_masks.end(), [&](const WordMatch &topic) { return topic.own & bitOf(at); });
        if (!isLikeName || isTopic || (who.match.all & bitOf(at)))
            return -1;
        QStringList before = m_words.mid(0, first);
        takeSpoken(before);
        const bool isSpoken = before.isEmpty() || before.back() != word;
        const bool isMisspelt = distance(word.toCaseFolded(), who.name->section(u' ', 0, 0).toCaseFolded()) <= 1;
        return isSpoken || isMisspelt || (m_masks.empty() && isNearTopic(at)) ? -1 : at;
    }

    // Asked of many with the same word before their surname.
    bool isNearTopic(qsizetype at) const
    {
        std::optional<bool> &known = m_nearTopic[std::size_t(at)];
        if (!known)
            known = bool(guessedTopic({m_words[at]}, m_book.topics, m_today));
        return *known;
    }

    // Those whom a typed first name speaks against are left to be chosen, after everybody else.
    void chooseWho()
    {
        gatherMasks();
        int alone = 0;
        for (const TopicFound &topic : m_topics)
            alone = std::max(alone, bits(topic.match.own));
        int best = alone;
        for (WhoFound &who : m_who) {
            who.reached = bestWith(who);
            who.against = wordAgainst(who);
            best = std::max(best, who.against < 0 ? who.reached : 0);
        }
        const auto isOut = [best](const WhoFound &who) { return who.against < 0 ? who.reached != best : who.reached < best; };
        m_who.erase(std::remove_if(m_who.begin(), m_who.end(), isOut), m_who.end());
        sortWho();
        m_best = best;
        const bool isNobody = m_who.empty() || m_who.front().against >= 0;
        m_isAnonymousFirst = isNobody || (alone == best && isTopicRather(best));
        const int size = int(m_who.size());
        if (size > 0)
            m_whoChosen = m_isAnonymousFirst ? (std::abs(m_choice.who) % (size + 1)) - 1 : std::abs(m_choice.who) % size;
    }

    void sortWho()
    {
        const auto rank = [](const WhoFound &who) {
            const bool isKnown = who.sort == WhoFound::Sort::Contact && who.amount > 0;
            return std::tuple(who.against < 0, who.withTopic, who.isInOrder, bits(who.match.whole & who.match.own), bits(who.match.exact), isKnown, who.match.isAtBeginning, int(who.sort),
                              who.amount, who.last);
        };
        const auto middle = m_who.begin() + std::ptrdiff_t(std::min(mostWhos, m_who.size()));
        std::partial_sort(m_who.begin(), middle, m_who.end(), [&rank](const WhoFound &a, const WhoFound &b) {
            const auto first = rank(a), second = rank(b);
            return first != second ? first > second : *a.name < *b.name;
        });
        m_who.erase(middle, m_who.end());
    }

    const WhoFound *chosen() const { return m_whoChosen < 0 ? nullptr : &m_who[std::size_t(m_whoChosen)]; }

    void chooseTopics()
    {
        const WhoFound *who = chosen();
        std::erase_if(m_topics, [&](const TopicFound &topic) {
            return who ? explained(who->match, topic.match) != who->reached : bits(topic.match.own) != m_best;
        });
        const ContactId caller = m_choice.contact ? *m_choice.contact : who && who->contact ? who->contact->id : ContactId{};
        const auto past = m_history.callers.find(caller);
        const auto rank = [&](const TopicFound &topic) {
            int ofCaller = 0, ofPerson = 0;
            if (past != m_history.callers.end()) {
                const auto with = past->second.topics.find(topic.topic);
                ofCaller = with == past->second.topics.end() ? 0 : 2 * with->second.inRule + with->second.inYear;
            }
            if (const auto mine = m_history.topicsOfPerson.find(topic.topic); mine != m_history.topicsOfPerson.end())
                ofPerson = mine->second;
            return std::tuple(bits(topic.match.whole), bits(topic.match.exact), topic.match.isAtBeginning, ofCaller, ofPerson, -topic.place);
        };
        std::sort(m_topics.begin(), m_topics.end(), [&rank](const TopicFound &a, const TopicFound &b) { return rank(a) > rank(b); });
    }

    WordsRead found() const
    {
        WordsRead read;
        for (const WhoFound &who : m_who)
            read.who.push_back(matchOf(who));
        read.whoChosen = m_whoChosen;
        for (const TopicFound &topic : m_topics) {
            if (std::find(read.topics.begin(), read.topics.end(), topic.topic) == read.topics.end())
                read.topics.push_back(topic.topic);
        }
        if (!read.topics.empty())
            read.topicChosen = std::abs(m_choice.topic) % int(read.topics.size());
        const WordMatch topic = topicChosen(read);
        const std::uint32_t meant = (chosen() ? chosen()->match.all : 0) | topic.own;
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            if (i >= mostLineWords || !(meant & bitOf(i)))
                read.unmatched.append(m_words[i]);
        }
        read.completion = completion(read, topic);
        read.person = personNearby();
        return read;
    }

    // Who may have been meant where nobody is chosen, or only where they are.
    Guess personNearby() const
    {
        const auto near = std::find_if(m_who.begin(), m_who.end(), [](const WhoFound &who) { return who.against >= 0; });
        if (near == m_who.end() || (chosen() && chosen()->contact))
            return {};
        return {m_words[near->against], near->name->section(u' ', 0, 0), *near->name};
    }

    WordMatch topicChosen(const WordsRead &read) const
    {
        for (const TopicFound &topic : m_topics) {
            if (read.topicChosen >= 0 && topic.topic == read.topics[std::size_t(read.topicChosen)])
                return topic.match;
        }
        return {};
    }

    static WhoMatch matchOf(const WhoFound &who)
    {
        WhoMatch match;
        match.name = *who.name;
        match.customer = who.customer ? who.customer->id : CustomerId{};
        if (who.contact)
            match.contact = who.contact->id;
        QStringList place;
        if (who.unit) {
            match.unit = who.unit->id;
            if (who.contact)
                place.append(who.unit->name);
        }
        if (who.customer && who.sort != WhoFound::Sort::Customer)
            place.append(who.customer->name);
        match.place = place.join(QStringLiteral(", "));
        return match;
    }

    static QString rest(const QString &name, const QString &word)
    {
        const TypedMatch match = wordBeginning(name, word);
        qsizetype end = match.start + match.length;
        const qsizetype from = end;
        while (match && end < name.size() && name[end].isLetterOrNumber())
            ++end;
        return name.mid(from, end - from);
    }

    QString completion(const WordsRead &read, const WordMatch &topic) const
    {
        if (m_words.isEmpty() || m_words.size() > mostLineWords)
            return {};
        const std::uint32_t last = bitOf(m_words.size() - 1);
        const WhoFound *who = chosen();
        const bool isTopics = (topic.own & last) && (!who || (who->match.own & ~last) != 0);
        if (who && (who->match.own & last) && !isTopics)
            return rest(*who->name, m_words.back());
        if (!isTopics)
            return {};
        const TopicId wanted = read.topics[std::size_t(read.topicChosen)];
        for (const Topic &one : m_book.topics.all()) {
            if (m_book.topics.counted(one.id) != wanted)
                continue;
            for (const QString &name : QStringList{one.name} + one.words) {
                if (wordBeginning(name, m_words.back()))
                    return rest(name, m_words.back());
            }
        }
        return {};
    }

    // The fields under the line win over what the words say.
    void override(WordsRead &read) const
    {
        if (m_choice.topicId) {
            read.topics = {*m_choice.topicId};
            read.topicChosen = *m_choice.topicId ? 0 : -1;
        }
        if (m_choice.contact || m_choice.customer) {
            read.person = {};
            read.who.clear();
            read.whoChosen = -1;
        }
        const auto is = [](auto id) { return [id](const auto &one) { return one.id == id; }; };
        if (m_choice.contact) {
            const auto one = std::find_if(m_book.contacts.begin(), m_book.contacts.end(), is(*m_choice.contact));
            if (one != m_book.contacts.end())
                read.who.push_back(whoOf(m_book, *one));
        } else if (m_choice.customer) {
            const auto one = std::find_if(m_book.customers.begin(), m_book.customers.end(), is(*m_choice.customer));
            if (one != m_book.customers.end())
                read.who.push_back(whoOf(*one));
        }
        if ((m_choice.contact || m_choice.customer) && !read.who.empty())
            read.whoChosen = 0;
    }

    const Words &m_words;
    const LineBook &m_book;
    const LineHistory &m_history;
    const LineChoice &m_choice;
    QDate m_today;
    std::vector<WhoFound> m_who;
    std::vector<TopicFound> m_topics;
    std::vector<WordMatch> m_masks; // of the topics
    mutable std::array<std::optional<bool>, std::size_t(mostLineWords)> m_nearTopic{};
    int m_best = 0;
    int m_whoChosen = -1;
    bool m_isAnonymousFirst = true;
};

} // namespace

WordsRead wordsRead(const QStringList &words, const LineBook &book, const LineHistory &history, QDate today, const LineChoice &choice)
{
    return Matching(words, book, history, today, choice).read();
}

WhoMatch whoOf(const LineBook &book, const directory::Contact &contact)
{
    WhoMatch match{contact.id, contact.unit, contact.customer, contact.name, {}};
    QStringList place;
    for (const directory::Unit &unit : book.units) {
        if (unit.id == contact.unit)
            place.append(unit.name);
    }
    for (const directory::Customer &customer : book.customers) {
        if (customer.id == contact.customer)
            place.append(customer.name);
    }
    match.place = place.join(QStringLiteral(", "));
    return match;
}

WhoMatch whoOf(const directory::Customer &customer)
{
    return {{}, {}, customer.id, customer.name, {}};
}

} // namespace paybench::worklog
