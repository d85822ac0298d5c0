// SPDX-License-Identifier: MPL-2.0
#include "tests/ui/log/log_bench.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace paybench;
using namespace paybench::ui;

TEST_CASE("without minutes a call begins with Ctrl+L or its first letter, not when an empty line was open", "[log]")
{
    LogBench bench(false);
    bench.line().begin();
    bench.second += 60;
    bench.type("x");
    bench.press(Qt::Key_Backspace); // a slip does not shorten the call
    bench.type("gre sem");
    bench.second += 30;
    bench.press(Qt::Key_Return);
    auto cases = bench.casesOfDay();
    REQUIRE(cases.size() == 1);
    CHECK(cases[0].ended - cases[0].opened == 90);

    bench.type("gre");
    for (int i = 0; i < 3; ++i)
        bench.press(Qt::Key_Backspace);
    bench.second += 600;
    bench.type("gre sju");
    bench.second += 45;
    bench.press(Qt::Key_Return);
    cases = bench.casesOfDay();
    REQUIRE(cases.size() == 2);
    CHECK(std::any_of(cases.begin(), cases.end(), [](const worklog::Case &one) { return one.ended - one.opened == 45; }));

    bench.line().begin();
    QFocusEvent left(QEvent::FocusOut, Qt::TabFocusReason); // to another part of the page, and back an hour later
    QApplication::sendEvent(&bench.edit(), &left);
    bench.second += 3600;
    bench.type("gre ska");
    bench.second += 20;
    bench.press(Qt::Key_Return);
    cases = bench.casesOfDay();
    REQUIRE(cases.size() == 3);
    CHECK(std::any_of(cases.begin(), cases.end(), [](const worklog::Case &one) { return one.ended - one.opened == 20; }));
}

TEST_CASE("when a line is saved, Ctrl+Z is the day's and not the field's", "[log]")
{
    LogBench bench;
    bench.enter("gre sem 4");
    CHECK(bench.line().isEmpty());
    CHECK_FALSE(bench.edit().isUndoAvailable());
}
