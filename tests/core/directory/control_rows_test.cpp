// SPDX-License-Identifier: MPL-2.0
#include "core/directory/control_rows.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace paybench;
using namespace paybench::directory;
using State = IntakeRow::State;
using Lines = std::vector<qint64>;

namespace {

IntakeRow rowOf(qint64 line, State state, qint64 payslips, const char *control = "0.00")
{
    IntakeRow row;
    row.row.line = line;
    row.row.counts = {{pricing::Service::Payslip, payslips}};
    row.row.control = kr(control);
    row.state = state;
    return row;
}

} // namespace

TEST_CASE("the fewest lines that make the difference are named", "[directory]")
{
    const std::vector<LeftOut> leftOut{{5, 64, State::Duplicate}, {6, 12, State::Held},      {7, 1251, State::Refused},
                                       {8, -5, State::Refused},   {9, 12, State::Duplicate}, {10, 30, State::Held}};
    struct Row {
        qint64 difference;
        Lines lines;
    };
    const Row row = GENERATE(values<Row>({{12, {6}}, // the held one before the duplicate
                                          {64, {5}},
                                          {42, {6, 10}}, // all held
                                          {1246, {7, 8}}, // all refused
                                          {1263, {6, 7}}, // two lines
                                          {1327, {5, 6, 7}}, // three
                                          {1288, {6, 7, 8, 10}}, // held and refused
                                          {1357, {5, 6, 7, 10}}, // any four
                                          {0, {}},
                                          {1, {}}}));
    CAPTURE(row.difference);
    CHECK(explainingLines(leftOut, row.difference) == row.lines);
}

TEST_CASE("named lines always make the difference", "[directory]")
{
    rc::prop("and some are found whenever a choice among twenty exists", [] {
        const auto counts = *rc::gen::container<std::vector<qint64>>(rc::gen::inRange<qint64>(-3, 900));
        RC_PRE(counts.size() <= 20);
        std::vector<LeftOut> leftOut;
        qint64 difference = 0;
        for (std::size_t i = 0; i < counts.size(); ++i) {
            leftOut.push_back({static_cast<qint64>(i), counts[i], State::Held});
            if (*rc::gen::arbitrary<bool>())
                difference += counts[i];
        }
        const Lines lines = explainingLines(leftOut, difference);
        qint64 sum = 0;
        for (const qint64 line : lines)
            sum += counts[static_cast<std::size_t>(line)];
        RC_ASSERT(sum == difference);
    });
}

TEST_CASE("a sum row is compared with what is taken in, control totals too", "[directory]")
{
    const std::vector<IntakeRow> rows{rowOf(2, State::Accepted, 100, "10.50"), rowOf(3, State::Unchanged, 50, "1.00"),
                                      rowOf(4, State::Held, 7, "3.00")};
    const auto sentence = [&rows](std::optional<qint64> payslips, std::optional<Money> control) {
        return comparedControls({{9, payslips, control}}, rows).front().sentence;
    };
    CHECK(sentence(150, {}) == QStringLiteral("file says 150, accepted 150"));
    CHECK(sentence(157, {}) == QStringLiteral("file says 157, accepted 150, difference 7 = line 4"));
    CHECK(sentence(155, {}) == QStringLiteral("file says 155, accepted 150, difference 5 that no line explains"));
    CHECK(sentence({}, kr("11.50")) == QStringLiteral("control total: file says 11.50, accepted 11.50"));
    CHECK(sentence(150, kr("14.50"))
          == QStringLiteral(
              "file says 150, accepted 150 · control total: file says 14.50, accepted 11.50, difference 3.00"));
}

TEST_CASE("a control total beyond all money does not end the program", "[directory]")
{
    Money sum;
    for (int i = 0; i < 20'000; ++i)
        sum = boundedSum(sum, largestMoney);
    CHECK(sum == largestMoney);
    CHECK(boundedSum(-largestMoney, -largestMoney) == -largestMoney);
}
