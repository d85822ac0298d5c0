// SPDX-License-Identifier: MPL-2.0
#include "core/store/cases.h"

#include "core/store/case_rows.h"
#include "core/store/case_snippet.h"
#include "core/store/case_text.h"
#include "core/store/saving.h"
#include "core/store/search_words.h"

#include <algorithm>
#include <map>
#include <set>

// Search in three ranks, and in each the newest first: the letters as typed, then plain letters for accented ones, then
// parts of words. Each rank is asked only while there is room.

namespace paybench::store {

namespace {

using worklog::Case;

constexpr int mostParts = 3000; // cases with a part of a word that are looked at
constexpr int mostAnswers = 20000; // matches of which the most used are looked for

CaseId readFoundCase(const QSqlQuery &query)
{
    return {query.value(0).toLongLong()};
}

Result<std::vector<CaseId>> matching(const Database &db, const QString &expression, int most)
{
    if (expression.isEmpty())
        return std::vector<CaseId>();
    return db.rows(R"(select rowid from case_text where case_text match :expression order by rowid desc limit :most)",
                   {{":expression", expression}, {":most", most}}, readFoundCase);
}

// The cases that hold the parts, whole: the index knows only that their groups of three letters are somewhere in them.
Result<std::vector<CaseId>> matchingParts(const Database &db, const SearchWords &words, int most)
{
    std::vector<CaseId> found;
    const QString expression = words.partExpression();
    if (expression.isEmpty() || most <= 0)
        return found;
    const Done read = db.each(R"(select w.case_id, w.words, w.plain, w.refs from case_part p join case_words w on w.case_id = p.rowid
                                 where p.case_part match :expression order by p.rowid desc limit :most)",
                              {{":expression", expression}, {":most", mostParts}}, [&](const QSqlQuery &query) {
                                  const CaseWords held{query.value(1).toString(), query.value(2).toString(), query.value(3).toString()};
                                  if (int(found.size()) < most && words.arePartsOf(held))
                                      found.push_back({query.value(0).toLongLong()});
                              });
    return read ? Result<std::vector<CaseId>>(found) : Result<std::vector<CaseId>>(read.error());
}

QString idList(const std::vector<CaseId> &ids)
{
    QStringList list;
    for (const CaseId id : ids)
        list.push_back(QString::number(id.value));
    return u'[' + list.join(u',') + u']';
}

// The cases of one rank, newest first.
Result<std::vector<Case>> casesOf(const Database &db, const std::vector<CaseId> &ids)
{
    if (ids.empty())
        return std::vector<Case>();
    return db.rows(R"(select * from support_case where id in (select value from json_each(:ids)) order by opened desc, id desc)", {{":ids", idList(ids)}},
                   readCase);
}

// What was found so far, without finding a case twice.
class Hits {
public:
    Hits(const Database &db, const SearchWords &words, int most) : m_db(db), m_words(words), m_most(std::size_t(std::max(0, most))) {}

    int room() const { return int(m_most - m_hits.size()); }
    // How many to ask for: those found before come again.
    int asked() const { return int(m_most + m_known.size()); }

    Done add(const Result<std::vector<CaseId>> &found)
    {
        if (!found)
            return found.error();
        std::vector<CaseId> fresh;
        for (const CaseId id : *found) {
            if (fresh.size() < std::size_t(room()) && m_known.insert(id).second)
                fresh.push_back(id);
        }
        auto cases = casesOf(m_db, fresh);
        if (!cases)
            return cases.error();
        for (Case &one : *cases) {
            QString snippet = snippetOf(one, m_words.typed());
            m_hits.push_back({std::move(one), std::move(snippet)});
        }
        return {};
    }

    std::vector<CaseHit> taken() { return std::move(m_hits); }

private:
    const Database &m_db;
    const SearchWords &m_words;
    std::size_t m_most;
    std::set<CaseId> m_known;
    std::vector<CaseHit> m_hits;
};

struct Uses {
    qint64 of = 0;
    int count = 0;
};

Uses readUses(const QSqlQuery &query)
{
    return {query.value(0).toLongLong(), query.value(1).toInt()};
}

Result<std::map<CaseId, int>> usesOfAnswers(const Database &db)
{
    const auto found = db.rows(R"(select answered_from, count(*) from support_case where answered_from is not null group by answered_from)", {}, readUses);
    if (!found)
        return found.error();
    std::map<CaseId, int> uses;
    for (const Uses &one : *found)
        uses[{one.of}] = one.count;
    return uses;
}

// Of many matches those that were used, and the newest.
std::vector<CaseId> worthReading(const std::vector<CaseId> &found, const std::map<CaseId, int> &uses, std::size_t newest)
{
    std::vector<CaseId> some;
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (i < newest || uses.count(found[i]))
            some.push_back(found[i]);
    }
    return some;
}

Result<std::vector<CaseId>> withTopic(const Database &db, const worklog::Topics &topics, TopicId topic)
{
    QStringList ids;
    for (const TopicId id : topics.below(topic))
        ids.push_back(QString::number(id.value));
    return db.rows(R"(select id from support_case where topic_id in (select value from json_each(:ids)) and answer <> '' order by id desc limit :most)",
                   {{":ids", QString(u'[' + ids.join(u',') + u']')}, {":most", mostAnswers}}, readFoundCase);
}

} // namespace

Result<std::vector<CaseHit>> Cases::search(const QString &typed, int most) const
{
    const auto words = SearchWords::of(m_db, typed);
    if (!words)
        return words.error();
    Hits hits(m_db, *words, most);
    if (words->isEmpty())
        return hits.taken();
    if (const Done exact = hits.add(matching(m_db, words->exactExpression(), hits.asked())); !exact)
        return exact.error();
    if (hits.room() > 0 && words->hasPlain()) {
        if (const Done plain = hits.add(matching(m_db, words->plainExpression(), hits.asked())); !plain)
            return plain.error();
    }
    if (hits.room() > 0) {
        if (const Done parts = hits.add(matchingParts(m_db, *words, hits.asked())); !parts)
            return parts.error();
    }
    return hits.taken();
}

Result<std::vector<CaseHit>> Cases::answers(const QString &typed, TopicId topic, int most) const
{
    const auto words = SearchWords::of(m_db, typed);
    const auto uses = usesOfAnswers(m_db);
    const auto all = topics();
    if (!words || !uses)
        return words ? uses.error() : words.error();
    if (!all)
        return all.error();
    const worklog::Topics tree(*all);
    const auto found = words->isEmpty() ? withTopic(m_db, tree, topic) : matching(m_db, words->plainExpression(), mostAnswers);
    if (!found)
        return found.error();
    auto cases = casesOf(m_db, worthReading(*found, *uses, std::size_t(std::max(0, most)) * 10));
    if (!cases)
        return cases.error();
    const auto usesOf = [&](CaseId id) {
        const auto used = uses->find(id);
        return used == uses->end() ? 0 : used->second;
    };
    const auto isOther = [&](const Case &one) {
        return one.answer.isEmpty() || !one.closed || (topic && !tree.isBelow(one.topic, topic));
    };
    cases->erase(std::remove_if(cases->begin(), cases->end(), isOther), cases->end());
    std::stable_sort(cases->begin(), cases->end(), [&](const Case &a, const Case &b) { return usesOf(a.id) > usesOf(b.id); });
    std::vector<CaseHit> hits;
    std::set<QString> told; // what was answered a hundred times in the same words is one answer
    for (std::size_t i = 0; i < cases->size() && int(hits.size()) < most; ++i) {
        const Case &one = (*cases)[i];
        if (told.insert(one.question.simplified() + QChar(u'\n') + one.answer.simplified()).second)
            hits.push_back({one, snippetOf(one, words->typed())});
    }
    return hits;
}

} // namespace paybench::store
