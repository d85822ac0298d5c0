// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/store/opening.h"
#include "core/worklog/support_case.h"

#include <QStringList>

#include <vector>

// The words of a case as search finds them. No journal holds them: what writes a case writes them, undo writes them again.
// Whom and what a case refers to stands in them as tokens, so that a new name needs no writing: names are looked up when
// somebody searches.

namespace paybench::store {

class Database;

struct CaseWords {
    QString words; // in exact letters, and each word with a hyphen in one piece; "aa" with å too
    QString plain; // of the words that have accents: their plain letters
    QString refs;  // tokens

    friend bool operator==(const CaseWords &, const CaseWords &) = default;
};
CaseWords wordsOf(const worklog::Case &one);

// In lower case, æ as ä and ø as ö; a letter stays one letter.
QString exactLetters(const QString &text);
// Of such a text: å and ä as a, ö as o, é as e.
QString plainLetters(const QString &exact);
// As people type them, split where anything but a letter or figure stands.
QStringList wordsIn(const QString &text);

// Everything that a text is found by: its words in exact letters, those with a hyphen in one piece too, and "aa" as å too.
QStringList comparedWords(const QString &text);

QString refToken(ContactId id);
QString refToken(UnitId id);
QString refToken(CustomerId id);
QString refToken(TopicId id);

Done writeCaseText(Database &db, const worklog::Case &one);
Done removeCaseText(Database &db, CaseId id);
// After an undo: the words of the cases that the running step touched.
Done rewriteTouchedText(Database &db);
Done rewriteAllText(Database &db);

// Whether every case can be found.
Result<std::vector<Finding>> textFindings(const Database &db);

} // namespace paybench::store
