// SPDX-License-Identifier: MPL-2.0
#include "core/worklog/line_guess.h"
#include "core/worklog/line_reading.h"
#include "tests/support/quick_line.h"
#include "tests/support/small_centre.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::worklog;

namespace {

LineReading readingOf(const QString &text, const LineChoice &choice = {})
{
    return reading(parsedLine(text), quickLineBook(), quickLineHistory(), quickLineMoment(), choice);
}

} // namespace

TEST_CASE("letters put in, left out, changed and swapped are counted", "[worklog]")
{
    const std::vector<std::tuple<QString, QString, int>> rows{{u"semester"_qs, u"semester"_qs, 0}, {u"semestr"_qs, u"semester"_qs, 1},
                                                              {u"semsester"_qs, u"semester"_qs, 1}, {u"semestet"_qs, u"semester"_qs, 1},
                                                              {u"smeester"_qs, u"semester"_qs, 1},  {u"semstre"_qs, u"semester"_qs, 2},
                                                              {QString(), u"sjuk"_qs, 4}};
    for (const auto &row : rows) {
        CAPTURE(std::get<0>(row).toStdString());
        CHECK(distance(std::get<0>(row), std::get<1>(row)) == std::get<2>(row));
        CHECK(distance(std::get<1>(row), std::get<0>(row)) == std::get<2>(row));
    }
}

TEST_CASE("a misspelt topic or other word of one is asked about, and the line stays as it was", "[worklog]")
{
    const std::vector<std::pair<QString, QString>> rows{{u"gre semestr 4"_qs, u"Semester"_qs}, {u"gre smester 4"_qs, u"Semester"_qs},
                                                        {u"gre ledihget 4"_qs, u"ledighet"_qs}, {u"gre karnes 4"_qs, u"karens"_qs},
                                                        {u"gre schmea 4"_qs, u"Schema"_qs},     {u"gre semse 4"_qs, u"Semester"_qs}};
    for (const auto &row : rows) {
        CAPTURE(row.first.toStdString());
        const LineReading read = readingOf(row.first);
        CHECK(read.guess.meant == row.second);
        CHECK(read.line.text == row.first);
        CHECK(read.topicChosen == -1);
        CHECK(read.state == CaseState::Later);
        CHECK(read.follows.contains(QStringLiteral("Did you mean “%1”?").arg(row.second)));
        const QString taken = withGuess(read);
        CHECK(taken == QString(row.first).replace(read.guess.typed, row.second));
        CHECK(readingOf(taken).topicChosen == 0);
        CHECK(readingOf(taken).state == CaseState::Solved);
    }
}

TEST_CASE("nothing is asked where nothing is near, or where the topic is known", "[worklog]")
{
    for (const QString &text : {u"gre xylofon 4"_qs, u"gre ska 4"_qs, u"gre sem semestr 4"_qs, u"gre sem 4"_qs, u"gre 4, semestr"_qs, u"gre semt 4"_qs}) {
        CAPTURE(text.toStdString());
        CHECK_FALSE(readingOf(text).guess);
        CHECK(withGuess(readingOf(text)) == text);
    }
}

TEST_CASE("words do as well as signs: mejl, vidare, andra linjen, and the Danish ones", "[worklog]")
{
    struct Row {
        QString text;
        Channel channel;
        CaseState state;
    };
    const std::vector<Row> rows{{u"gre sem mejl 4"_qs, Channel::Email, CaseState::Solved},
                                {u"mail gre sem 4"_qs, Channel::Email, CaseState::Solved},
                                {u"gre sem besök 4"_qs, Channel::Visit, CaseState::Solved},
                                {u"gre sem vidare 4"_qs, Channel::Phone, CaseState::SecondLine},
                                {u"gre sem VIDERE 4"_qs, Channel::Phone, CaseState::SecondLine},
                                {u"gre sem andra linjen 4"_qs, Channel::Phone, CaseState::SecondLine},
                                {u"mejl gre sem anden linje 4"_qs, Channel::Email, CaseState::SecondLine},
                                {u"gre sem second line 4"_qs, Channel::Phone, CaseState::SecondLine},
                                {u"gre sem vidare 4 >hr"_qs, Channel::Phone, CaseState::Referred},
                                {u"gre sem mejl 4 !v"_qs, Channel::Visit, CaseState::Solved}};
    for (const Row &row : rows) {
        CAPTURE(row.text.toStdString());
        const LineReading read = readingOf(row.text);
        CHECK(read.line.channel == row.channel);
        CHECK(read.state == row.state);
        CHECK(read.unsorted.isEmpty());
    }
    CHECK(readingOf(u"gre sem linjen 4"_qs).unsorted == QStringLiteral("linjen"));
    LineChoice choice;
    choice.channel = Channel::Phone;
    CHECK(readingOf(u"gre sem mejl 4"_qs, choice).line.channel == Channel::Phone);
}

TEST_CASE("another first name before a surname is somebody else, who is asked about", "[worklog]")
{
    for (const QString &text : {u"stina holm sem 4"_qs, u"sem stina holm 4"_qs, u"Stina hol sem 4"_qs, u"stina holm norr sem 4"_qs, u"karin holm sem 4"_qs}) {
        CAPTURE(text.toStdString());
        const LineReading read = readingOf(text);
        const WhoMatch *who = chosenWho(read);
        CHECK((!who || !who->contact)); // at the most the customer that was named
        CHECK(chosenTopic(read) == TopicId{1});
        CHECK(read.state == CaseState::Later);
        CHECK(read.guess.shown() == QStringLiteral("Greta Holm"));
        CHECK(read.follows.contains(QStringLiteral("Did you mean “Greta Holm”?")));
        const LineReading taken = readingOf(withGuess(read));
        REQUIRE(chosenWho(taken));
        CHECK(chosenWho(taken)->name == QStringLiteral("Greta Holm"));
        CHECK(taken.state == CaseState::Solved);
    }
    LineChoice down; // the arrow takes the one with that surname all the same
    down.who = 1;
    REQUIRE(chosenWho(readingOf(u"stina holm sem 4"_qs, down)));
    CHECK(chosenWho(readingOf(u"stina holm sem 4"_qs, down))->contact == ContactId{1});
    const LineReading named = readingOf(u"stina holm norr sem 4"_qs);
    REQUIRE(chosenWho(named));
    CHECK(chosenWho(named)->customer == CustomerId{1});
    CHECK(named.unsorted == QStringLiteral("stina holm"));
}

TEST_CASE("the surname alone, or after what is no name, still finds its person", "[worklog]")
{
    for (const QString &text : {u"holm sem 4"_qs, u"sem holm 4"_qs, u"gret holm sem 4"_qs, u"grtea holm sem 4"_qs, u"mejl holm sem 4"_qs, u"skola holm sem 4"_qs, u"norr holm sem 4"_qs,
                                u"semestr holm 4"_qs, u"holm sem stina 4"_qs, u"holm stina sem 4"_qs}) {
        CAPTURE(text.toStdString());
        const LineReading read = readingOf(text);
        REQUIRE(chosenWho(read));
        CHECK(chosenWho(read)->contact == ContactId{1});
    }
}
