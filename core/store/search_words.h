// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/store/case_text.h"

#include <QStringList>

#include <vector>

// What somebody typed into the search of cases, as the indexes are asked for it.

namespace paybench::store {

class Database;

class SearchWords {
public:
    // Looks up whom and what each word may mean: callers, units, customers and topics with what stands under them.
    static Result<SearchWords> of(Database &db, const QString &typed);

    bool isEmpty() const { return m_words.empty(); }
    bool hasPlain() const; // some word has no accent: it may stand for an accented one
    const QStringList &typed() const { return m_typed; } // exact letters

    QString exactExpression() const { return expression(false); }
    QString plainExpression() const { return expression(true); }
    // Every group of three letters of the words that have so many; empty when none has.
    QString partExpression() const;
    bool arePartsOf(const CaseWords &held) const;

private:
    struct Word {
        QString letters;       // exact
        bool isPlain = false;
        QStringList exactRefs; // tokens of names that have it letter by letter
        QStringList plainRefs; // and of those that have it with accents
    };

    QString expression(bool withPlain) const;
    static QString wordExpression(const Word &word, bool isLast, bool withPlain);
    static bool isPartOf(const Word &word, const CaseWords &held, const QStringList &refs);

    std::vector<Word> m_words;
    QStringList m_typed;
};

} // namespace paybench::store
