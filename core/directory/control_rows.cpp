// SPDX-License-Identifier: MPL-2.0
#include "core/directory/control_rows.h"

#include "core/basics/format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <bit>
#include <unordered_map>

namespace paybench::directory {

namespace {

using State = IntakeRow::State;
using Lines = std::vector<qint64>;

constexpr std::size_t mostForPairs = 5'000;
constexpr std::size_t mostForTriples = 400;
constexpr std::size_t mostForAny = 20;

// Held rows first: they are the likeliest to come back.
int rank(State state)
{
    switch (state) {
    case State::Held:
        return 0;
    case State::Refused:
        return 1;
    case State::Skipped:
        return 2;
    default:
        return 3;
    }
}

Lines linesOf(const std::vector<LeftOut> &leftOut)
{
    Lines lines;
    for (const LeftOut &one : leftOut)
        lines.push_back(one.line);
    std::sort(lines.begin(), lines.end());
    return lines;
}

Lines oneLine(const std::vector<LeftOut> &leftOut, qint64 difference)
{
    for (const LeftOut &one : leftOut) {
        if (one.payslips == difference)
            return {one.line};
    }
    return {};
}

// All rows of the states up to each rank: all held, all held and refused …; then all of one state alone.
Lines wholeStates(const std::vector<LeftOut> &leftOut, qint64 difference)
{
    for (int lowest = 0; lowest <= 3; ++lowest) {
        for (int highest = lowest; highest <= 3; ++highest) {
            std::vector<LeftOut> chosen;
            qint64 sum = 0;
            for (const LeftOut &one : leftOut) {
                if (rank(one.state) < lowest || rank(one.state) > highest)
                    continue;
                chosen.push_back(one);
                sum += one.payslips;
            }
            if (!chosen.empty() && sum == difference)
                return linesOf(chosen);
        }
    }
    return {};
}

// Two lines from `first` on; with a third one given, three.
Lines twoLines(const std::vector<LeftOut> &leftOut, std::size_t first, qint64 difference)
{
    std::unordered_map<qint64, qint64> seen; // payslips → line
    for (std::size_t i = first; i < leftOut.size(); ++i) {
        if (const auto found = seen.find(difference - leftOut[i].payslips); found != seen.end())
            return {found->second, leftOut[i].line};
        seen.emplace(leftOut[i].payslips, leftOut[i].line);
    }
    return {};
}

Lines threeLines(const std::vector<LeftOut> &leftOut, qint64 difference)
{
    for (std::size_t i = 0; i + 2 < leftOut.size(); ++i) {
        Lines lines = twoLines(leftOut, i + 1, difference - leftOut[i].payslips);
        if (lines.empty())
            continue;
        lines.push_back(leftOut[i].line);
        return lines;
    }
    return {};
}

// Every choice of a few rows; the one with the fewest wins.
Lines anyLines(const std::vector<LeftOut> &leftOut, qint64 difference)
{
    std::vector<qint64> sums(std::size_t{1} << leftOut.size(), 0);
    std::size_t best = 0;
    for (std::size_t choice = 1; choice < sums.size(); ++choice) {
        const auto lowest = static_cast<std::size_t>(std::countr_zero(choice));
        sums[choice] = sums[choice & (choice - 1)] + leftOut[lowest].payslips;
        if (sums[choice] == difference && (best == 0 || std::popcount(choice) < std::popcount(best)))
            best = choice;
    }
    Lines lines;
    for (std::size_t i = 0; i < leftOut.size(); ++i) {
        if ((best >> i & 1u) != 0)
            lines.push_back(leftOut[i].line);
    }
    return lines;
}

std::vector<LeftOut> leftOutOf(const std::vector<IntakeRow> &rows)
{
    std::vector<LeftOut> found;
    for (const IntakeRow &row : rows) {
        const qint64 count = pricing::payslips(row.row.counts);
        if (row.state != State::Accepted && row.state != State::Unchanged && count != 0)
            found.push_back({row.row.line, count, row.state});
    }
    return found;
}

struct TakenIn {
    qint64 payslips = 0;
    Money control;
};

TakenIn takenIn(const std::vector<IntakeRow> &rows)
{
    TakenIn sum;
    for (const IntakeRow &row : rows) {
        if (row.state != State::Accepted && row.state != State::Unchanged)
            continue;
        sum.payslips += pricing::payslips(row.row.counts);
        sum.control = boundedSum(sum.control, row.row.control);
    }
    return sum;
}

QString lineText(const Lines &lines)
{
    if (lines.size() == 1)
        return QCoreApplication::translate("directory", "line %1").arg(lines.front());
    QStringList numbers;
    for (const qint64 line : lines)
        numbers.append(QString::number(line));
    const QString last = numbers.takeLast();
    return QCoreApplication::translate("directory", "lines %1 and %2").arg(numbers.join(QStringLiteral(", ")), last);
}

QString payslipSentence(const ControlResult &result)
{
    const QString says = format::number(result.fileSays);
    const QString accepted = format::number(result.accepted);
    const QString difference = format::number(result.difference);
    if (result.difference == 0)
        return QCoreApplication::translate("directory", "file says %1, accepted %2").arg(says, accepted);
    if (result.lines.empty())
        return QCoreApplication::translate("directory",
                                           "file says %1, accepted %2, difference %3 that no line explains")
            .arg(says, accepted, difference);
    return QCoreApplication::translate("directory", "file says %1, accepted %2, difference %3 = %4")
        .arg(says, accepted, difference, lineText(result.lines));
}

QString controlSentence(Money says, Money accepted)
{
    if (says == accepted)
        return QCoreApplication::translate("directory", "control total: file says %1, accepted %2")
            .arg(format::amount(says), format::amount(accepted));
    return QCoreApplication::translate("directory", "control total: file says %1, accepted %2, difference %3")
        .arg(format::amount(says), format::amount(accepted), format::amount(says - accepted));
}

} // namespace

std::vector<qint64> explainingLines(std::vector<LeftOut> leftOut, qint64 difference)
{
    if (difference == 0 || leftOut.empty())
        return {};
    std::stable_sort(leftOut.begin(), leftOut.end(),
                     [](const LeftOut &a, const LeftOut &b) { return rank(a.state) < rank(b.state); });
    Lines lines = oneLine(leftOut, difference);
    if (lines.empty())
        lines = wholeStates(leftOut, difference);
    if (lines.empty() && leftOut.size() <= mostForPairs)
        lines = twoLines(leftOut, 0, difference);
    if (lines.empty() && leftOut.size() <= mostForTriples)
        lines = threeLines(leftOut, difference);
    if (lines.empty() && leftOut.size() <= mostForAny)
        lines = anyLines(leftOut, difference);
    std::sort(lines.begin(), lines.end());
    return lines;
}

std::vector<ControlResult> comparedControls(const std::vector<ControlRow> &controls, const std::vector<IntakeRow> &rows)
{
    std::vector<ControlResult> results;
    if (controls.empty())
        return results;
    const TakenIn taken = takenIn(rows);
    const std::vector<LeftOut> leftOut = leftOutOf(rows);
    for (const ControlRow &row : controls) {
        ControlResult result;
        result.row = row;
        QStringList sentences;
        if (row.payslips) {
            result.fileSays = *row.payslips;
            result.accepted = taken.payslips;
            result.difference = result.fileSays - result.accepted;
            result.lines = explainingLines(leftOut, result.difference);
            sentences.append(payslipSentence(result));
        }
        if (row.control)
            sentences.append(controlSentence(*row.control, taken.control));
        result.sentence = sentences.join(QStringLiteral(" · "));
        results.push_back(std::move(result));
    }
    return results;
}

Money boundedSum(Money a, Money b)
{
    const auto bounded = [](Money amount) { return std::clamp(amount, -largestMoney, largestMoney); };
    return bounded(bounded(a) + bounded(b));
}

} // namespace paybench::directory
