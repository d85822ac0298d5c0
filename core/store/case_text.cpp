// SPDX-License-Identifier: MPL-2.0
#include "core/store/case_text.h"

#include "core/store/case_rows.h"
#include "core/store/saving.h"
#include "core/store/session.h"
#include "core/store/statement.h"

#include <QCoreApplication>

#include <optional>

namespace paybench::store {

namespace {

using worklog::Case;

QChar exactLetter(QChar letter)
{
    const QChar small = letter.toLower();
    if (small == QChar(0x00E6)) // Danish æ and ø are Swedish ä and ö
        return QChar(0x00E4);
    return small == QChar(0x00F8) ? QChar(0x00F6) : small;
}

QChar plainLetter(QChar letter)
{
    if (letter.unicode() < 128)
        return letter;
    const QString parts = letter.decomposition();
    return parts.isEmpty() || letter.decompositionTag() != QChar::Canonical ? letter : parts.front();
}

// Letters that nobody types keep tokens apart from words.
constexpr char16_t contactMark = 0xE001, unitMark = 0xE002, customerMark = 0xE003, topicMark = 0xE004;

QString token(char16_t mark, qint64 id)
{
    return QChar(mark) + QString::number(id);
}

bool isHyphen(QChar sign)
{
    return sign == u'-' || sign == QChar(0x2010) || sign == QChar(0x2011);
}

// "e-post" is found as "epost" too.
QStringList joinedAtHyphens(const QString &exact)
{
    QStringList joined;
    QString word;
    bool hyphened = false;
    const auto end = [&] {
        if (hyphened && !isHyphen(word.back()))
            joined.push_back(QString(word).remove(u'-'));
        word.clear();
        hyphened = false;
    };
    for (const QChar sign : exact) {
        if (sign.isLetterOrNumber()) {
            word += sign;
        } else if (isHyphen(sign) && !word.isEmpty() && !isHyphen(word.back())) {
            word += u'-';
            hyphened = true;
        } else if (!word.isEmpty()) {
            end();
        }
    }
    if (!word.isEmpty())
        end();
    return joined;
}

// Names in -aa- are the same as those with å.
QStringList withOtherSpellings(const QStringList &words)
{
    QStringList all = words;
    for (const QString &word : words) {
        if (word.contains(QLatin1String("aa")))
            all.push_back(QString(word).replace(QLatin1String("aa"), QStringLiteral("å")));
    }
    return all;
}

QStringList plainOnes(const QStringList &words)
{
    QStringList plain;
    for (const QString &word : words) {
        const QString letters = plainLetters(word);
        if (letters == word)
            continue;
        plain.push_back(letters);
        if (word.contains(u'å'))
            plain.push_back(plainLetters(QString(word).replace(QStringLiteral("å"), QStringLiteral("aa"))));
    }
    plain.removeDuplicates();
    return plain;
}

QString refsOf(const Case &one)
{
    QStringList tokens;
    if (one.contact)
        tokens.push_back(refToken(one.contact));
    if (one.unit)
        tokens.push_back(refToken(one.unit));
    if (one.customer)
        tokens.push_back(refToken(one.customer));
    if (one.topic)
        tokens.push_back(refToken(one.topic));
    return tokens.join(u' ');
}

CaseWords readWords(const QSqlQuery &query)
{
    return {query.value(0).toString(), query.value(1).toString(), query.value(2).toString()};
}

Result<std::optional<CaseWords>> storedWords(const Database &db, CaseId id)
{
    const auto found = db.rows(R"(select words, plain, refs from case_words where case_id = :id)", {{":id", id.value}}, readWords);
    if (!found)
        return found.error();
    return found->empty() ? std::optional<CaseWords>() : std::optional<CaseWords>(found->front());
}

Done insertWords(Database &db, CaseId id, const CaseWords &words)
{
    const Values all{{":id", id.value}, {":words", text(words.words)}, {":plain", text(words.plain)}, {":refs", text(words.refs)}};
    const Values parts{{":id", id.value}, {":words", text(words.words)}, {":plain", text(words.plain)}};
    if (const auto kept = db.change(R"(insert into case_words (case_id, words, plain, refs) values (:id, :words, :plain, :refs))", all); !kept)
        return kept.error();
    if (const auto indexed = db.change(R"(insert into case_text (rowid, words, plain, refs) values (:id, :words, :plain, :refs))", all); !indexed)
        return indexed.error();
    return done(db.change(R"(insert into case_part (rowid, words, plain) values (:id, :words, :plain))", parts));
}

Done writeWords(Statement &writing, const Case &one)
{
    const CaseWords words = wordsOf(one);
    writing.bind(1, one.id.value);
    writing.bind(2, words.words);
    writing.bind(3, words.plain);
    writing.bind(4, words.refs);
    return writing.run();
}

Result<std::optional<Case>> caseWith(const Database &db, CaseId id)
{
    const auto found = db.rows(R"(select * from support_case where id = :id)", {{":id", id.value}}, readCase);
    if (!found)
        return found.error();
    return found->empty() ? std::optional<Case>() : std::optional<Case>(found->front());
}

CaseId readTouched(const QSqlQuery &query)
{
    return {query.value(0).toLongLong()};
}

Finding missingText(qint64 cases)
{
    return {QCoreApplication::translate("store", "Search does not find %Ln case(s): their words are missing or belong to no case. Type "
                                                 "paybench check FILE --search to write them again.",
                                        nullptr, int(cases)),
            QStringLiteral("case_words")};
}

} // namespace

QString exactLetters(const QString &text)
{
    QString exact = text.normalized(QString::NormalizationForm_C);
    for (QChar &letter : exact)
        letter = exactLetter(letter);
    return exact;
}

QString plainLetters(const QString &exact)
{
    QString plain = exact;
    for (QChar &letter : plain)
        letter = plainLetter(letter);
    return plain;
}

QStringList wordsIn(const QString &text)
{
    QStringList words;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && (text.at(at).isLetterOrNumber() || text.at(at).isMark() || text.at(at).isSurrogate()))
            continue;
        if (at > begin)
            words.push_back(text.mid(begin, at - begin));
        begin = at + 1;
    }
    return words;
}

QStringList comparedWords(const QString &text)
{
    const QString exact = exactLetters(text);
    return withOtherSpellings(wordsIn(exact) + joinedAtHyphens(exact));
}

CaseWords wordsOf(const Case &one)
{
    const QStringList words = comparedWords(QStringList{one.question, one.answer, one.note, one.tags.join(u' ')}.join(u'\n'));
    return {words.join(u' '), plainOnes(words).join(u' '), refsOf(one)};
}

QString refToken(ContactId id)
{
    return token(contactMark, id.value);
}

QString refToken(UnitId id)
{
    return token(unitMark, id.value);
}

QString refToken(CustomerId id)
{
    return token(customerMark, id.value);
}

QString refToken(TopicId id)
{
    return token(topicMark, id.value);
}

Done writeCaseText(Database &db, const Case &one)
{
    const CaseWords words = wordsOf(one);
    const auto stored = storedWords(db, one.id);
    if (!stored)
        return stored.error();
    if (*stored && **stored == words)
        return {};
    if (const Done removed = *stored ? removeCaseText(db, one.id) : Done(); !removed)
        return removed;
    return insertWords(db, one.id, words);
}

// The indexes read the words that they forget out of case_words, so that goes last.
Done removeCaseText(Database &db, CaseId id)
{
    if (const auto text = db.change(R"(delete from case_text where rowid = :id)", {{":id", id.value}}); !text)
        return text.error();
    if (const auto part = db.change(R"(delete from case_part where rowid = :id)", {{":id", id.value}}); !part)
        return part.error();
    return done(db.change(R"(delete from case_words where case_id = :id)", {{":id", id.value}}));
}

Done rewriteTouchedText(Database &db)
{
    // The plus keeps the search off the index of rows, which would walk every case there is.
    const auto touched = db.rows(R"(select distinct row from change where step = :step and +tbl = 'support_case')",
                                 {{":step", db.session().running}}, readTouched);
    if (!touched)
        return touched.error();
    for (const CaseId id : *touched) {
        const auto one = caseWith(db, id);
        if (!one)
            return one.error();
        if (const Done written = *one ? writeCaseText(db, **one) : removeCaseText(db, id); !written)
            return written;
    }
    return {};
}

Done rewriteAllText(Database &db)
{
    if (const auto forgotten = db.change(R"(delete from case_words)", {}); !forgotten)
        return forgotten.error();
    auto writing = Statement::prepare(db.session().handle, "insert into case_words (case_id, words, plain, refs) values (?1, ?2, ?3, ?4)");
    if (!writing)
        return writing.error();
    Done all;
    const Done read = db.each(R"(select * from support_case order by id)", {}, [&](const QSqlQuery &query) {
        if (all)
            all = writeWords(*writing, readCase(query));
    });
    if (!read || !all)
        return read ? all : read;
    if (const auto whole = db.change(R"(insert into case_text (case_text) values ('rebuild'))", {}); !whole)
        return whole.error();
    return done(db.change(R"(insert into case_part (case_part) values ('rebuild'))", {}));
}

Result<std::vector<Finding>> textFindings(const Database &db)
{
    const auto without = count(db, R"(
        select (select count(*) from support_case where id not in (select case_id from case_words))
          + (select count(*) from case_words where case_id not in (select id from support_case))
          + (select abs((select count(*) from case_words) - (select count(*) from case_text_docsize)))
          + (select abs((select count(*) from case_words) - (select count(*) from case_part_docsize))))",
                               {});
    if (!without)
        return without.error();
    return *without ? std::vector<Finding>{missingText(*without)} : std::vector<Finding>();
}

} // namespace paybench::store
