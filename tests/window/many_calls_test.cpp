// SPDX-License-Identifier: MPL-2.0
#include "tests/window/morning.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace paybench;
using namespace paybench::window;

namespace {

constexpr int inARow = 200;
constexpr int kills = 5;
constexpr int linesPerLife = 12;

constexpr const char *afternoon = "2026-10-06T16:00:00";

// Lines of every kind, two minutes each, one after another from eight in the morning, each with its number as its note.
QString numberedLine(int number)
{
    static const QStringList forms{QStringLiteral("gre sem"), QStringLiteral("gre sju"), QStringLiteral("norr ska"), QStringLiteral("sem"),
                                   QStringLiteral("greg sche >2"), QStringLiteral("gre sem !m"), QStringLiteral("gre sju +")};
    const QTime from = QTime(8, 0).addSecs(number * 120);
    const QString when = from.toString(QStringLiteral("HHmm-")) + from.addSecs(120).toString(QStringLiteral("HHmm"));
    return QStringLiteral("%1 %2, %3\n").arg(when, forms[number % forms.size()]).arg(number);
}

// The numbers of the lines that are in the file or wait on the computer, each once.
std::set<int> kept(const Morning &morning, const Computer &computer)
{
    const QStringList notes = notesOf(morning.cases());
    std::set<int> numbers;
    for (const QString &note : notes)
        numbers.insert(note.toInt());
    CHECK(numbers.size() == std::size_t(notes.size())); // none twice
    for (const QString &line : computer.waitingLines())
        numbers.insert(line.section(QStringLiteral(", "), -1).toInt());
    return numbers;
}

std::set<int> firstNumbers(int count)
{
    std::set<int> all;
    for (int number = 0; number < count; ++number)
        all.insert(number);
    return all;
}

} // namespace

TEST_CASE("two hundred calls typed in a row are two hundred cases, none lost and none doubled", "[window]")
{
    if (!canType())
        return;
    const Morning morning;
    Computer anna;
    anna.start(morning.file(), at(afternoon, "Anna"));
    anna.key({QStringLiteral("ctrl+2"), QStringLiteral("ctrl+l")}); // the page Log: the caret is in its line
    QString all;
    for (int number = 0; number < inARow; ++number)
        all += numberedLine(number);
    anna.type(all);
    CHECK(soon([&] { return morning.cases().size() >= inARow && anna.waitingLines().isEmpty(); }));
    anna.leave();
    CHECK(morning.cases().size() == inARow);
    CHECK(kept(morning, anna) == firstNumbers(inARow));
    CHECK(morning.isSound());
}

TEST_CASE("a program that is killed while calls are logged loses at most the line that was being typed", "[window]")
{
    if (!canType())
        return;
    const Morning morning;
    Computer anna;
    int next = 0;
    for (int kill = 0; kill < kills; ++kill) {
        CAPTURE(kill, next);
        anna.start(morning.file(), at(afternoon, "Anna"));
        anna.key({QStringLiteral("ctrl+2"), QStringLiteral("ctrl+l")});
        QString lines;
        for (int number = next; number < next + linesPerLife; ++number)
            lines += numberedLine(number);
        QProcess typist;
        anna.screen().typeOn(typist, lines);
        // Some are in the file, others are being typed: each life ends a little later than the one before.
        REQUIRE(soon([&] { return int(morning.cases().size()) > next + kill; }));
        const std::set<int> seen = kept(morning, anna);
        anna.kill();
        typist.waitForFinished();
        REQUIRE(morning.isSound());
        const std::set<int> there = kept(morning, anna);
        CHECK(std::includes(there.begin(), there.end(), seen.begin(), seen.end()));
        CHECK(there == firstNumbers(int(there.size()))); // all that was typed before the last of them
        next = int(there.size());
    }
    anna.start(morning.file(), at(afternoon, "Anna"));
    anna.quickLog();
    anna.line(QStringLiteral("1500-1502 greg sche, last"));
    REQUIRE(soon([&] { return int(morning.cases().size()) == next + 1; }));
    anna.leave();
    CHECK(morning.cases().back().note == QStringLiteral("last"));
    CHECK(morning.isSound());
}
