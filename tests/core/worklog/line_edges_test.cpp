// SPDX-License-Identifier: MPL-2.0
#include "core/worklog/line_reading.h"
#include "core/worklog/line_candidates.h"
#include "core/worklog/line_matching.h"
#include "core/worklog/line_needs.h"
#include "tests/core/worklog/line_desk.h"
#include "tests/support/quick_line.h"
#include "tests/support/small_centre.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace paybench;
using namespace paybench::worklog;

TEST_CASE("bad input of J6 refuses, asks or leads on", "[worklog]")
{
    LineDesk desk;
    CHECK(desk.read(u"gre sem -4"_qs).refusal.contains(QStringLiteral("“-4 gre sem”")));
    CHECK(desk.read(u"2530 gre sem 4"_qs).refusal.contains(QStringLiteral("25:30")));
    CHECK(desk.read(u"gre sem 600"_qs).question.contains(QStringLiteral("10 hour")));
    CHECK(desk.read(u"gre sem 600"_qs).refusal.isEmpty());
    CHECK(withPlainBlanks(desk.read(u"gre sem 250"_qs).question) == QStringLiteral("250 minutes is 4 h 10 min. Save anyway?"));
    CHECK(desk.read(u"gre sem 240"_qs).question.isEmpty());
    CHECK(desk.read(u"gre sem 1441"_qs).refusal.contains(QStringLiteral("24 hours")));
    CHECK(desk.read(u"gre sem 0"_qs).refusal.contains(QStringLiteral("no length")));
    LineChoice yes;
    yes.yes = true;
    CHECK(desk.read(u"gre sem 600"_qs, yes).question.isEmpty());
    CHECK(desk.read(u"1000 gre sem"_qs).refusal.contains(QStringLiteral("has not come yet")));
    CHECK(desk.read(u"0905-0930 gre sem"_qs).refusal.contains(QStringLiteral("has not come yet")));
    CHECK(desk.read(u"-2 gre sem 10"_qs).refusal.contains(QStringLiteral("has not come yet")));
    CHECK(desk.read(u"2026-10-07 0905 gre sem 4"_qs).refusal.contains(QStringLiteral("has not come yet")));
    CHECK(desk.read(u"0912-0905 gre sem"_qs).refusal.contains(QStringLiteral("ends before it starts")));
    CHECK(desk.read(u"2026-10-05 gre sem 4"_qs).refusal.contains(QStringLiteral("a day but no time")));
    CHECK(desk.read(u"811228-9874 sem 4"_qs).hint == QStringLiteral("A personal number was removed and is not stored."));
    CHECK(desk.read(u"gre sem 4"_qs).hint.isEmpty());
    desk.moment.closedDays = {day("2026-10-05")};
    CHECK(desk.read(u"2026-10-05 0905 gre sem 4"_qs).reopens == day("2026-10-05"));
    CHECK_FALSE(desk.read(u"gre sem 4"_qs).reopens.isValid());
    desk.moment.person = {};
    CHECK(desk.read(u"gre sem 4"_qs).refusal.contains(QStringLiteral("who sits here")));
    CHECK(desk.read(u"? gre"_qs).refusal.isEmpty());
}

TEST_CASE("nothing typed, a question and a search save nothing and find nothing wrong", "[worklog]")
{
    LineDesk desk;
    desk.moment.opened = 0;
    for (const QString &text : {u""_qs, u"   "_qs, u"? gre"_qs, u"?? sparade dagar"_qs, u"gre ?? sparade"_qs}) {
        CAPTURE(text);
        const LineReading read = desk.read(text);
        CHECK(read.refusal.isEmpty());
        CHECK(read.question.isEmpty());
        CHECK(read.follows.isEmpty());
    }
    CHECK(whoOf(desk.read(u"? gre"_qs)) == QStringLiteral("Greta Holm"));
    CHECK(whoOf(desk.read(u"gre ?? sparade"_qs)) == QStringLiteral("Greta Holm"));
    CHECK(desk.read(u"gre sem"_qs).refusal.contains(QStringLiteral("how long"))); // nothing says when it began
}

TEST_CASE("a call over midnight, over summer time and in its gap is as long as it was (J6)", "[worklog]")
{
    LineDesk desk;
    desk.moment.now = secondAt("2026-10-06 00:12:30");
    CHECK(desk.read(u"2350-0010 gre sem"_qs).time.seconds() == 20 * 60);
    CHECK(desk.read(u"2350-0010 gre sem"_qs).time.end == secondAt("2026-10-06 00:10:00"));
    CHECK(desk.read(u"gre sem 30"_qs).time.start == secondAt("2026-10-05 23:42:30"));
    desk.moment.now = secondAt("2026-10-06 09:12:30");
    CHECK(desk.read(u"2350-0010 gre sem"_qs).time.end == secondAt("2026-10-06 00:10:00")); // last night
    CHECK(desk.read(u"2026-10-03 2350-0010 gre sem"_qs).time.end == secondAt("2026-10-04 00:10:00"));
    desk.moment.now = secondAt("2026-10-25 12:00:00");
    CHECK(desk.read(u"0130-0330 gre sem"_qs).time.seconds() == 3 * 3600); // 2 to 3 came twice
    desk.moment.now = secondAt("2027-03-28 12:00:00");
    CHECK(desk.read(u"0130-0330 gre sem"_qs).time.seconds() == 3600);
    CHECK(desk.read(u"0230 gre sem 4"_qs).refusal.contains(QStringLiteral("summer time")));
}

TEST_CASE("the referral of the directory is one flag away (CAS-01, LC-16)", "[worklog]")
{
    LineDesk desk;
    const LineReading hr = desk.read(u"gre sem 4 >hr"_qs);
    CHECK(hr.referral == ReferralId{1});
    CHECK(hr.follows.contains(QStringLiteral("Norrby HR, ledighet, 08-465 004 01")));
    CHECK(logged(hr, desk.book, desk.history, desk.moment).contact.referTo == QStringLiteral("Norrby HR, ledighet"));
    CHECK(logged(hr, desk.book, desk.history, desk.moment).events.back().kind == CaseEvent::Kind::Referred);
    CHECK(logged(hr, desk.book, desk.history, desk.moment).contact.closed == hr.time.end);
    CHECK(desk.read(u"gre sem 4 >sys"_qs).referral == ReferralId{2});
    CHECK(desk.read(u"sem 4 >sys"_qs).referral == ReferralId{2});
    const LineReading other = desk.read(u"greg sem 4 >hr"_qs); // Söderby has none in the directory
    CHECK_FALSE(other.referral);
    CHECK(other.referTo.contains(QStringLiteral("Söderby kommun")));
    CHECK_FALSE(desk.read(u"sem 4 >hr"_qs).referTo.isEmpty());
    desk.book.referrals.push_back({{3}, {1}, u"Sjuk, rehab"_qs, u"Norrby HR, rehab"_qs, {}, {}});
    CHECK(desk.read(u"gre sju 4 >hr"_qs).referral == ReferralId{3});
    CHECK(desk.read(u"gre sem 4 >hr"_qs).referral == ReferralId{1});
}

TEST_CASE("whom the centre no longer serves is not found", "[worklog]")
{
    LineDesk desk;
    desk.book.customers[1].to = day("2026-10-05");
    CHECK(desk.read(u"gre sem 4"_qs).who.size() == 1);
    CHECK(whoOf(desk.read(u"söd sem 4"_qs)).isEmpty());
    CHECK(desk.read(u"söd sem 4"_qs).unsorted == QStringLiteral("söd"));
    desk.book.units[0].to = day("2026-10-05");
    CHECK(whoOf(desk.read(u"skola sem 4"_qs)).isEmpty());
}

TEST_CASE("the same line within two seconds asks (J6)", "[worklog]")
{
    const SavedLine last{u"gre sem 4"_qs, 1000, PersonId{1}};
    CHECK(savedTwice(last, u"gre sem 4"_qs, 1001) == QStringLiteral("Already saved 1 s ago. Save again?"));
    CHECK_FALSE(savedTwice(last, u" gre  sem 4 "_qs, 1002).isEmpty());
    CHECK(savedTwice(last, u"gre sem 4"_qs, 1003).isEmpty());
    CHECK(savedTwice(last, u"gre sem 5"_qs, 1001).isEmpty());
    CHECK(savedTwice({}, u""_qs, 0).isEmpty());
}

TEST_CASE("whatever is typed is read and, where nothing is refused, can be saved", "[worklog]")
{
    const LineDesk desk;
    rc::prop("for lines made of pieces", [&desk] {
        const QStringList pieces{"gre", "greta", "holm", "sem", "s", "norr", "söd", "101", "4", "600", "-10", "0905", "0905-0912", "2026-10-05", "xyz", "å", ",", ", note", "#tag", "+", ">2", "!m", ">hr", "?", "??x"};
        QStringList words;
        const int count = *rc::gen::inRange(0, 40);
        for (int i = 0; i < count; ++i)
            words.append(pieces[*rc::gen::inRange<int>(0, int(pieces.size()))]);
        LineChoice choice;
        choice.who = *rc::gen::inRange(-3, 5);
        choice.topic = *rc::gen::inRange(-3, 5);
        const LineReading read = desk.read(words.join(u' '), choice);
        RC_ASSERT(read.whoChosen < int(read.who.size()));
        RC_ASSERT(read.topicChosen < int(read.topics.size()));
        const bool saves = read.refusal.isEmpty() && !read.line.isEmpty() && !read.line.isQuestion && !read.line.searched;
        if (!saves)
            return;
        const Logged saved = logged(read, desk.book, desk.history, desk.moment);
        RC_ASSERT(faults(saved.contact).empty());
        RC_ASSERT(faults(saved.entry, desk.moment.now).empty());
        RC_ASSERT(saved.entry.time.end <= desk.moment.now);
    });
}

TEST_CASE("words of a line are matched to the reading that explains most of them", "[worklog]")
{
    const LineDesk desk;
    const QDate today = day("2026-10-06");
    CHECK(whosMatching({u"gre"_qs}, desk.book, desk.history, today).size() == 2);
    CHECK(topicsMatching(desk.book.topics, {u"s"_qs}, today).size() == 4);
    const WordsRead read = wordsRead({u"gre"_qs, u"xyz"_qs, u"sem"_qs}, desk.book, desk.history, today);
    CHECK(read.unmatched == QStringList{u"xyz"_qs});
    CHECK(read.who.size() == 2);
    CHECK(needSentence(desk.read(u"gre xyz 4"_qs), desk.book, desk.history, desk.moment, Tense::Done).isEmpty());
    CHECK(raisesNeed(desk.read(u"gre sem 4"_qs), desk.book, desk.history, desk.moment));
}

TEST_CASE("without minutes and without a call timer it is said what is counted", "[worklog]")
{
    LineDesk desk;
    const auto says = [&desk](const QString &text) { return desk.read(text).follows.contains(QStringLiteral("No minutes, and no call timer runs")); };
    CHECK(says(u"gre sem"_qs));
    CHECK(desk.read(u"gre sem"_qs).time.seconds() == 10);
    CHECK_FALSE(says(u"gre sem 4"_qs));
    CHECK_FALSE(says(u"0905 gre sem"_qs));
    CHECK_FALSE(says(u"-10 gre sem"_qs));
    CHECK_FALSE(says(u"gre"_qs)); // still being typed
    desk.moment.timer.callStarted = secondAt("2026-10-06 09:07:10");
    CHECK_FALSE(says(u"gre sem"_qs));
}
