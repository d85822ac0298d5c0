// SPDX-License-Identifier: MPL-2.0
#include "core/store/search_words.h"

#include "core/store/cases.h"
#include "core/store/database.h"

#include <algorithm>

namespace paybench::store {

namespace {

constexpr qsizetype mostWords = 12;
constexpr qsizetype partLength = 3; // of the trigram index

// Somebody or something that a word may mean.
struct Named {
    QStringList words; // as they are compared
    QStringList tokens;
};

QString noHyphens(const QString &typed)
{
    return QString(typed).remove(u'-').remove(QChar(0x2010)).remove(QChar(0x2011));
}

Done readNames(const Database &db, std::vector<Named> &names)
{
    const Done contacts = db.each(R"(select id, name from contact)", {}, [&](const QSqlQuery &query) {
        names.push_back({comparedWords(query.value(1).toString()), {refToken(ContactId{query.value(0).toLongLong()})}});
    });
    const Done units = db.each(R"(select id, name from unit)", {}, [&](const QSqlQuery &query) {
        names.push_back({comparedWords(query.value(1).toString()), {refToken(UnitId{query.value(0).toLongLong()})}});
    });
    const Done customers = db.each(R"(select id, name, code from customer)", {}, [&](const QSqlQuery &query) {
        names.push_back({comparedWords(query.value(1).toString() + u' ' + query.value(2).toString()), {refToken(CustomerId{query.value(0).toLongLong()})}});
    });
    return !contacts ? contacts : !units ? units : customers;
}

// A topic is found with what stands under it and what was merged into it, and by its other words.
Done readTopicNames(Database &db, std::vector<Named> &names)
{
    const auto stored = Cases(db).topics();
    if (!stored)
        return stored.error();
    const worklog::Topics topics(*stored);
    for (const worklog::Topic &topic : topics.all()) {
        QStringList tokens;
        for (const TopicId below : topics.below(topic.id))
            tokens.push_back(refToken(below));
        names.push_back({comparedWords(topic.name + u' ' + topic.words.join(u' ')), tokens});
    }
    return {};
}

enum class NameMatch { No, Plain, Exact };

NameMatch matchOf(const Named &named, const QString &letters, bool isPlain)
{
    NameMatch best = NameMatch::No;
    for (const QString &word : named.words) {
        if (word.startsWith(letters))
            return NameMatch::Exact;
        if (isPlain && plainLetters(word).startsWith(letters))
            best = NameMatch::Plain;
    }
    return best;
}

QString quotedTerm(const QString &term)
{
    return u'"' + term + u'"';
}

QString anyOf(const QStringList &tokens)
{
    QStringList terms;
    for (const QString &token : tokens)
        terms.push_back(quotedTerm(token));
    return terms.join(QStringLiteral(" OR "));
}

} // namespace

Result<SearchWords> SearchWords::of(Database &db, const QString &typed)
{
    SearchWords words;
    words.m_typed = wordsIn(exactLetters(noHyphens(typed))).mid(0, mostWords);
    if (words.m_typed.isEmpty())
        return words;
    std::vector<Named> names;
    if (const Done read = readNames(db, names); !read)
        return read.error();
    if (const Done read = readTopicNames(db, names); !read)
        return read.error();
    for (const QString &letters : words.m_typed) {
        Word word{letters, plainLetters(letters) == letters, {}, {}};
        for (const Named &named : names) {
            const NameMatch match = matchOf(named, word.letters, word.isPlain);
            if (match == NameMatch::Exact)
                word.exactRefs += named.tokens;
            else if (match == NameMatch::Plain)
                word.plainRefs += named.tokens;
        }
        words.m_words.push_back(std::move(word));
    }
    return words;
}

bool SearchWords::hasPlain() const
{
    return std::any_of(m_words.begin(), m_words.end(), [](const Word &word) { return word.isPlain; });
}

QString SearchWords::wordExpression(const Word &word, bool isLast, bool withPlain)
{
    const QLatin1String columns(withPlain && word.isPlain ? "{words plain} : " : "words : ");
    const QString term = columns + quotedTerm(word.letters) + QLatin1String(isLast ? " *" : "");
    const QStringList refs = withPlain ? word.exactRefs + word.plainRefs : word.exactRefs;
    return refs.isEmpty() ? u'(' + term + u')' : u'(' + term + QLatin1String(" OR refs : (") + anyOf(refs) + QLatin1String("))");
}

QString SearchWords::expression(bool withPlain) const
{
    QStringList all;
    for (std::size_t i = 0; i < m_words.size(); ++i)
        all.push_back(wordExpression(m_words[i], i + 1 == m_words.size(), withPlain));
    return all.join(QStringLiteral(" AND "));
}

// A word that is a name too may be that name: the others alone lead to the cases, unless all are names.
QString SearchWords::partExpression() const
{
    const auto isName = [](const Word &word) { return !word.exactRefs.isEmpty() || !word.plainRefs.isEmpty(); };
    const bool onlyNames = std::all_of(m_words.begin(), m_words.end(), isName);
    QStringList groups;
    for (const Word &word : m_words) {
        if (isName(word) && !onlyNames)
            continue;
        for (qsizetype at = 0; at + partLength <= word.letters.size(); ++at)
            groups.push_back(quotedTerm(word.letters.mid(at, partLength)));
    }
    groups.removeDuplicates();
    return groups.join(QStringLiteral(" AND "));
}

bool SearchWords::isPartOf(const Word &word, const CaseWords &held, const QStringList &refs)
{
    if (held.words.contains(word.letters) || (word.isPlain && held.plain.contains(word.letters)))
        return true;
    const auto isMeant = [&](const QString &ref) { return word.exactRefs.contains(ref) || word.plainRefs.contains(ref); };
    return std::any_of(refs.begin(), refs.end(), isMeant);
}

bool SearchWords::arePartsOf(const CaseWords &held) const
{
    const QStringList refs = held.refs.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(m_words.begin(), m_words.end(), [&](const Word &word) { return isPartOf(word, held, refs); });
}

} // namespace paybench::store
