// SPDX-License-Identifier: MPL-2.0
#include "tests/window/morning.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::window;

namespace {

struct TypedLine {
    const char *typed;
    const char *from;
    const char *to;
    const char *caller;
    const char *topic;
    const char *note;
    worklog::CaseState state;
};

using worklog::CaseState;

const std::vector<TypedLine> &linesOfJ6()
{
    static const std::vector<TypedLine> lines{
        {"gre sem 4", "09:08:30", "09:12:30", "Greta Holm", "Semester", "", CaseState::Solved},
        {"-10 gre sju 6", "09:02:30", "09:08:30", "Greta Holm", "Sjuk", "", CaseState::Solved},
        {"0905-0912 norr ska, jämkning", "09:05:00", "09:12:00", "", "Skatt", "jämkning", CaseState::Solved},
        {"sem 4", "09:08:30", "09:12:30", "", "Semester", "", CaseState::Solved},
        {"gre xyz 4", "09:08:30", "09:12:30", "Greta Holm", "", "xyz", CaseState::Later},
        {"gre sem 4 >2 #akut", "09:08:30", "09:12:30", "Greta Holm", "Semester", "", CaseState::SecondLine},
        {"gre sem 4 >hr", "09:08:30", "09:12:30", "Greta Holm", "Semester", "", CaseState::Referred},
        {"gre sem 4 >sys", "09:08:30", "09:12:30", "Greta Holm", "Semester", "", CaseState::Referred},
        {"2026-10-05 0905 gre sem 4, i går", "09:05:00", "09:09:00", "Greta Holm", "Semester", "i går", CaseState::Solved},
    };
    return lines;
}

void checkRecord(const Morning &morning, const worklog::Case &one, const TypedLine &line)
{
    CHECK(clockOf(one.opened) == QLatin1String(line.from));
    CHECK(clockOf(one.ended) == QLatin1String(line.to));
    CHECK(morning.callerOf(one) == QLatin1String(line.caller));
    CHECK(morning.topicOf(one) == QLatin1String(line.topic));
    CHECK(one.note == QString::fromUtf8(line.note));
    CHECK(one.state == line.state);
    CHECK(one.channel == worklog::Channel::Phone);
}

// What may still have to be read in the small window is read.
void backToThePage(const Computer &anna)
{
    if (anna.screen().title().contains(QStringLiteral("Quick log")))
        anna.key({QStringLiteral("Escape")});
    REQUIRE(anna.has(QStringLiteral("– Paybench")));
}

void undoTheLine(const Morning &morning, const Computer &anna)
{
    backToThePage(anna);
    anna.key({QStringLiteral("ctrl+z")});
    REQUIRE(soon([&] { return morning.cases().empty(); }));
}

} // namespace

TEST_CASE("J6: each line, typed over another page after Ctrl+L, gives its record, and Ctrl+Z takes it back", "[window]")
{
    if (!canType())
        return;
    const Morning morning;
    Computer anna;
    anna.start(morning.file(), at("2026-10-06T09:12:30", "Anna"));
    for (const TypedLine &line : linesOfJ6()) {
        CAPTURE(line.typed);
        anna.quickLog();
        anna.line(QString::fromUtf8(line.typed));
        REQUIRE(soon([&] { return morning.cases().size() == 1; }));
        checkRecord(morning, morning.cases().front(), line);
        undoTheLine(morning, anna);
    }
    anna.leave();
    CHECK(morning.isSound());
}

TEST_CASE("J6: what is wrong is not saved, stays in the line, and is mended there", "[window]")
{
    if (!canType())
        return;
    const Morning morning;
    Computer anna;
    anna.start(morning.file(), at("2026-10-06T09:12:30", "Anna"));
    anna.quickLog();
    anna.key({QStringLiteral("Return")}); // an empty line is nothing
    anna.line(QStringLiteral("gre sem -4"));
    anna.key({QStringLiteral("BackSpace"), QStringLiteral("BackSpace")});
    anna.line(QStringLiteral("7, minus")); // gre sem 7, minus
    REQUIRE(soon([&] { return morning.cases().size() == 1; }));
    CHECK(morning.cases()[0].note == QStringLiteral("minus"));
    CHECK(clockOf(morning.cases()[0].opened) == QStringLiteral("09:05:30"));
    backToThePage(anna);

    anna.quickLog();
    anna.line(QStringLiteral("2530 gre sem 4")); // no such time
    anna.key({QStringLiteral("Home"), QStringLiteral("Delete"), QStringLiteral("Delete"), QStringLiteral("Delete"), QStringLiteral("Delete")});
    anna.line(QStringLiteral("1500")); // has not come yet
    anna.key({QStringLiteral("Home"), QStringLiteral("Delete"), QStringLiteral("Delete"), QStringLiteral("Delete"), QStringLiteral("Delete")});
    anna.line(QStringLiteral("0800"));
    REQUIRE(soon([&] { return morning.cases().size() == 2; }));
    CHECK(clockOf(morning.cases()[1].opened) == QStringLiteral("08:00:00"));
    backToThePage(anna);

    anna.quickLog();
    anna.line(QStringLiteral("gre sem 600")); // asks
    anna.key({QStringLiteral("Escape"), QStringLiteral("BackSpace")});
    anna.key({QStringLiteral("Return")}); // gre sem 60
    REQUIRE(soon([&] { return morning.cases().size() == 3; }));
    CHECK(morning.cases()[2].ended - morning.cases()[2].opened == 3600);
    backToThePage(anna);
    anna.leave();
    CHECK(morning.isSound());
}

TEST_CASE("J6: a personal number that is typed stands nowhere in the file", "[window]")
{
    if (!canType())
        return;
    const Morning morning;
    Computer anna;
    anna.start(morning.file(), at("2026-10-06T09:12:30", "Anna"));
    anna.quickLog();
    anna.line(QStringLiteral("811228-9874 sem 4, om 811228-9874"));
    REQUIRE(soon([&] { return morning.cases().size() == 1; }));
    CHECK(morning.cases()[0].note == QStringLiteral("om ••••••-••••"));
    anna.leave();
    CHECK(morning.isEverywhereWithout("811228-9874"));
}

TEST_CASE("J6: ? shows the caller and saves nothing, the next of a name is taken by the arrow", "[window]")
{
    if (!canType())
        return;
    const Morning morning;
    Computer anna;
    anna.start(morning.file(), at("2026-10-06T09:12:30", "Anna"));
    anna.quickLog();
    anna.line(QStringLiteral("? gre"));
    anna.key({QStringLiteral("ctrl+a")});
    anna.type(QStringLiteral("gre sem 4, gregor"));
    anna.key({QStringLiteral("Down"), QStringLiteral("Return")});
    REQUIRE(soon([&] { return morning.cases().size() == 1; }));
    CHECK(morning.callerOf(morning.cases()[0]) == QStringLiteral("Gregor Ask"));
    CHECK(morning.cases()[0].note == QStringLiteral("gregor"));
    anna.leave();
}

TEST_CASE("the first letters after Ctrl+L are in the line, however fast they come", "[window]")
{
    if (!canType())
        return;
    const Morning morning;
    Computer anna;
    anna.start(morning.file(), at("2026-10-06T09:12:30", "Anna"));
    for (const char *note : {"one", "two", "three"}) {
        const std::size_t before = morning.cases().size();
        anna.key({QStringLiteral("ctrl+l")}); // nobody waits until the small window is painted
        anna.line(QStringLiteral("gregor sche 4, %1").arg(QLatin1String(note)));
        REQUIRE(soon([&] { return morning.cases().size() == before + 1; }));
        CHECK(morning.callerOf(morning.cases().back()) == QStringLiteral("Gregor Ask"));
        CHECK(morning.cases().back().note == QLatin1String(note));
        REQUIRE(anna.has(QStringLiteral("– Paybench")));
    }
    anna.leave();
}
