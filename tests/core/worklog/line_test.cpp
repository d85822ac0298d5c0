// SPDX-License-Identifier: MPL-2.0
#include "core/worklog/line.h"
#include "core/worklog/line_words.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace paybench;
using namespace paybench::worklog;

namespace {

// The kinds of the tokens as letters, in their order.
QString kindsOf(const Line &line)
{
    QString kinds;
    for (const LineToken &token : line.tokens)
        kinds += QStringLiteral("wWmntfx")[int(token.kind)];
    return kinds;
}

QString tokensOf(const Line &line)
{
    QStringList texts;
    for (const LineToken &token : line.tokens)
        texts.append(line.text.mid(token.start, token.length));
    return texts.join(u'|');
}

} // namespace

TEST_CASE("the grammar of J6: each word is told what it is", "[worklog]")
{
    struct Row {
        QString text;
        QString tokens;
        QString kinds; // w when, W word, m minutes, n note, t tag, f flag, x wrong
    };
    const auto row = GENERATE(values<Row>({
        {u"gre sem 4"_qs, u"gre|sem|4"_qs, u"WWm"_qs},
        {u"  gre   sem 4 "_qs, u"gre|sem|4"_qs, u"WWm"_qs},
        {u"-10 gre sju 6"_qs, u"-10|gre|sju|6"_qs, u"wWWm"_qs},
        {u"0905-0912 norr ska, jämkning"_qs, u"0905-0912|norr|ska|, jämkning"_qs, u"wWWn"_qs},
        {u"2026-10-05 0905 gre sem 4"_qs, u"2026-10-05|0905|gre|sem|4"_qs, u"wwWWm"_qs},
        {u"gre sem + #akut"_qs, u"gre|sem|+|#akut"_qs, u"WWft"_qs},
        {u"gre sem 4 jämkning"_qs, u"gre|sem|4|jämkning"_qs, u"WWmW"_qs},
        {u"gre sem 4, a + b, c #akut d #sen + !m"_qs, u"gre|sem|4|, a + b, c|#akut|d|#sen|+|!m"_qs, u"WWmntntff"_qs},
        {u"? gre"_qs, u"?|gre"_qs, u"fW"_qs},
        {u"?gre"_qs, u"?|gre"_qs, u"fW"_qs},
        {u"gre ?"_qs, u"gre|?"_qs, u"Wf"_qs},
        {u"gre ??sparade dagar, 4"_qs, u"gre|??|sparade|dagar,|4"_qs, u"Wfnnn"_qs},
        {u"101 sem"_qs, u"101|sem"_qs, u"WW"_qs},
        {u"101 sem 4"_qs, u"101|sem|4"_qs, u"WWm"_qs},
        {u"4"_qs, u"4"_qs, u"m"_qs},
        {u"gre sem 1200"_qs, u"gre|sem|1200"_qs, u"WWm"_qs},
        {u"gre sem -4"_qs, u"gre|sem|-4"_qs, u"WWx"_qs},
        {u"2530 gre sem 4"_qs, u"2530|gre|sem|4"_qs, u"xWWm"_qs},
        {u", bara text"_qs, u", bara text"_qs, u"n"_qs},
        {u"gre,"_qs, u"gre|,"_qs, u"Wn"_qs},
        {u"811228-9874 sem 4"_qs, u"••••••-••••|sem|4"_qs, u"WWm"_qs},
        {u""_qs, u""_qs, u""_qs},
    }));
    CAPTURE(row.text);
    const Line line = parsedLine(row.text);
    CHECK(tokensOf(line) == row.tokens);
    CHECK(kindsOf(line) == row.kinds);
}

TEST_CASE("what the words say is kept: times, minutes, note, tags, flags (J6)", "[worklog]")
{
    CHECK(parsedLine(u"-10 gre sju 6"_qs).when.minutesAgo == 10);
    CHECK(parsedLine(u"\u221210 gre"_qs).when.minutesAgo == 10); // pasted from a text with real minus signs
    const Line range = parsedLine(u"0905-0912 norr ska, jämkning"_qs);
    CHECK(range.when.from == QTime(9, 5));
    CHECK(range.when.to == QTime(9, 12));
    CHECK_FALSE(range.when.day.isValid());
    CHECK(range.note == QStringLiteral("jämkning"));
    CHECK(range.words == QStringList{u"norr"_qs, u"ska"_qs});
    const Line dated = parsedLine(u"2026-10-05 09.05 gre sem 4"_qs);
    CHECK(dated.when.day == day("2026-10-05"));
    CHECK(dated.when.from == QTime(9, 5));
    CHECK(dated.minutes == 4);
    const Line flagged = parsedLine(u"gre sem 4, ring  upp #akut #sen >2 !m"_qs);
    CHECK(flagged.note == QStringLiteral("ring upp"));
    CHECK(flagged.tags == QStringList{u"akut"_qs, u"sen"_qs});
    CHECK(flagged.channel == Channel::Email);
    CHECK(flagged.target == LineTarget::SecondLine);
    CHECK(parsedLine(u"gre >HR"_qs).target == LineTarget::CustomersHr);
    CHECK(parsedLine(u"gre >sys !v"_qs).target == LineTarget::SystemManagement);
    CHECK(parsedLine(u"gre !v"_qs).channel == Channel::Visit);
    CHECK(parsedLine(u"gre +"_qs).target == LineTarget::Later);
    CHECK(parsedLine(u"gre sem"_qs).channel == Channel::Phone);
    CHECK_FALSE(parsedLine(u"gre sem"_qs).minutes.has_value());
    CHECK(parsedLine(u"gre #pension #Pension"_qs).tags.size() == 1);
}

TEST_CASE("a question shows history, two search the answers (J6)", "[worklog]")
{
    CHECK(parsedLine(u"? gre"_qs).isQuestion);
    CHECK(parsedLine(u"gre ?"_qs).isQuestion);
    CHECK(parsedLine(u"gre sem 4, vad då ?"_qs).isQuestion);
    CHECK_FALSE(parsedLine(u"gre sem 4, vad då?"_qs).isQuestion);
    CHECK(parsedLine(u"??sparade  dagar"_qs).searched == QStringLiteral("sparade dagar"));
    CHECK(parsedLine(u"gre ?? sparade 20"_qs).searched == QStringLiteral("sparade 20"));
    CHECK(parsedLine(u"gre ?? sparade 20"_qs).words == QStringList{u"gre"_qs});
    CHECK(parsedLine(u"??"_qs).searched == QString());
    CHECK_FALSE(parsedLine(u"gre, hur ?? länge"_qs).searched.has_value()); // within a note it is text
    CHECK_FALSE(parsedLine(u"?? gre"_qs).isQuestion);
}

TEST_CASE("bad input of J6 gets one sentence that says what happened, what was not done and what to do", "[worklog]")
{
    struct Row {
        QString text;
        QString complaint; // part of it
    };
    const auto row = GENERATE(values<Row>({
        {u"gre sem -4"_qs, u"Minutes cannot be negative, so nothing was saved. To start earlier, write “-4 gre sem”."_qs},
        {u"0905 gre sem -4"_qs, u"Minutes cannot be negative"_qs},
        {u"2530 gre sem 4"_qs, u"There is no time 25:30, so nothing was saved."_qs},
        {u"0905-2460 gre"_qs, u"There is no time 24:60"_qs},
        {u"9:75 gre"_qs, u"There is no time 9:75"_qs},
        {u"0905- gre"_qs, u"There is no time 0905-"_qs},
        {u"2026-13-05 0905 gre"_qs, u"There is no day 2026-13-05"_qs},
        {u"2026-02-29 0905 gre"_qs, u"There is no day 2026-02-29"_qs},
        {u"gre sem 0905"_qs, u"Write “0905 gre sem”."_qs},
        {u"gre 2026-10-05 sem"_qs, u"Write “2026-10-05 gre sem”."_qs},
        {u"0905 0912 gre"_qs, u"second time"_qs},
        {u"-10 0905 gre"_qs, u"second time"_qs},
        {u"2026-10-05 -10 gre"_qs, u"second time"_qs},
        {u"-99999 gre"_qs, u"too many minutes"_qs},
        {u"gre sem 4,5"_qs, u"Minutes are whole"_qs},
        {u"gre sem 4.5"_qs, u"Minutes are whole"_qs},
        {u"0905-0912 gre sem 4"_qs, u"4 minutes and a time of 7 minutes"_qs},
        {u"gre sem !x"_qs, u"“!x” has no meaning"_qs},
        {u"gre sem >chef"_qs, u"“>chef” has no meaning"_qs},
        {u"gre sem + >2"_qs, u"“>2” does not go together"_qs},
        {u"gre sem !m !v"_qs, u"“!v” does not go together"_qs},
        {u"gre sem #"_qs, u"no word after it"_qs},
    }));
    CAPTURE(row.text);
    const Line line = parsedLine(row.text);
    INFO(line.complaint.toStdString());
    CHECK(line.complaint.contains(row.complaint));
    CHECK(line.complaint.contains(QStringLiteral("so nothing was saved. ")));
    CHECK(line.text == row.text); // what was typed stays
    const bool isMarked = std::any_of(line.tokens.begin(), line.tokens.end(), [](const LineToken &token) { return token.kind == LineToken::Kind::Wrong && !token.complaint.isEmpty(); });
    CHECK(isMarked);
}

TEST_CASE("what looks odd but is fine is not complained of", "[worklog]")
{
    const auto text = GENERATE(as<QString>(), u"0905-0912 gre sem 7"_qs, u"2350-0010 gre sem"_qs, u"gre sem + +"_qs, u"gre sem 4, 4,5 timmar"_qs, u"gre sem 4, från 0905 till 0912"_qs,
                               u"gre sem 4, -4"_qs, u"0701234567 sem 4"_qs, u"a-b-c sem 4"_qs, u"gre sem 4, mål > 2 !"_qs, u"-0 gre"_qs);
    CAPTURE(text);
    CHECK(parsedLine(text).complaint == QString());
}

TEST_CASE("personal numbers are masked before anything else (J6)", "[worklog]")
{
    for (const QString &text : {u"811228-9874 sem 4"_qs, u"19811228-9874 sem 4"_qs, u"sem 4, gäller 811228-9874"_qs, u"?? 811228-9874"_qs, u"sem 4 #811228-9874"_qs}) {
        CAPTURE(text);
        const Line line = parsedLine(text);
        CHECK(line.hadPersonalNumber);
        CHECK(line.text.size() == text.size());
        CHECK_FALSE(line.text.contains(QStringLiteral("9874")));
        CHECK_FALSE(line.note.contains(QStringLiteral("9874")));
        CHECK_FALSE(line.words.join(u' ').contains(QStringLiteral("9874")));
        CHECK_FALSE(line.tags.join(u' ').contains(QStringLiteral("9874")));
    }
    CHECK(parsedLine(u"811228-9874 sem 4"_qs).words == QStringList{u"sem"_qs});
    CHECK_FALSE(parsedLine(u"811228-9875 sem 4"_qs).hadPersonalNumber);
}

TEST_CASE("whatever is typed is read: tokens cover every letter once, and nothing breaks", "[worklog]")
{
    rc::prop("for any printable text", [] {
        const auto letters = *rc::gen::container<std::vector<char16_t>>(
            rc::gen::oneOf(rc::gen::inRange<char16_t>(0x20, 0x7F), rc::gen::elementOf(std::u16string(u"0123456789 ,-#+>?!:.åäöÅÆø•\u00a0\u2212\u2013\u0301")),
                           rc::gen::inRange<char16_t>(0x00A0, 0xD7FF)));
        const QString text = QString::fromUtf16(letters.data(), qsizetype(letters.size()));
        const Line line = parsedLine(text);
        std::vector<int> covered(std::size_t(text.size()), 0);
        qsizetype end = 0;
        for (const LineToken &token : line.tokens) {
            RC_ASSERT(token.length > 0);
            RC_ASSERT(token.start >= end);
            end = token.start + token.length;
            RC_ASSERT(end <= text.size());
            std::fill(covered.begin() + token.start, covered.begin() + end, 1);
        }
        for (qsizetype at = 0; at < text.size(); ++at)
            RC_ASSERT(covered[std::size_t(at)] == 1 || line.text[at].isSpace());
    });
}

TEST_CASE("words of the grammar in any order are read too", "[worklog]")
{
    rc::prop("for lines made of pieces", [] {
        const QStringList pieces{"gre", "sem", "4", "-10", "0905", "0905-0912", "2026-10-05", "2530", "1200", ",", ", note", "#tag", "#", "+", ">2", "!m", ">sys", ">x", "?", "??", "??x", "811228-9874"};
        QStringList words;
        const int count = *rc::gen::inRange(0, 9);
        for (int i = 0; i < count; ++i)
            words.append(pieces[*rc::gen::inRange<int>(0, int(pieces.size()))]);
        const Line line = parsedLine(words.join(u' '));
        qsizetype end = 0;
        for (const LineToken &token : line.tokens) {
            RC_ASSERT(token.start >= end);
            end = token.start + token.length;
            RC_ASSERT((token.kind == LineToken::Kind::Wrong) == !token.complaint.isEmpty());
        }
        RC_ASSERT(!line.text.contains(QStringLiteral("9874")));
    });
}

TEST_CASE("words that say when are told from numbers", "[worklog]")
{
    CHECK(whenWordOf(u"0905"_qs).isWhen);
    CHECK_FALSE(whenWordOf(u"0905"_qs).isNumber);
    CHECK(whenWordOf(u"1200"_qs).isNumber);
    CHECK_FALSE(whenWordOf(u"905"_qs).isWhen);
    CHECK_FALSE(whenWordOf(u"-"_qs).isWhen);
    CHECK_FALSE(whenWordOf(u"-a"_qs).isWhen);
    CHECK(isNumber(u"9999"));
    CHECK_FALSE(isNumber(u"10000"));
    CHECK_FALSE(isNumber(u""));
    CHECK_FALSE(isNumber(u"٤")); // a digit of another script
}
