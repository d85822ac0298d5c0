// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/day_terms.h"

#include <algorithm>
#include <cmath>

namespace paybench::staffing {

namespace {

// Strengths are in days: a pull of 2 outweighs what two days say. They were chosen on tails of real series held back.
constexpr int firstLevel = DayTerms::everyDay + 1;
constexpr int furthestPayDay = 8;
constexpr double steadyLevel = 1500;
constexpr double movingLevel = 10;
constexpr double weekOfItsOwn = 10;
constexpr double weekLikeTheNext = 30;
constexpr double weekFades = 0.92;     // a week, of what the last weeks had of their own
constexpr int enoughMonths = 3;        // below, the curve around pay day leans on low, middle and peak days
constexpr int manyMonths = 6;

int slowLevel(int week)
{
    return firstLevel + 2 * week;
}

// What a few weeks have of their own.
int fastLevel(int week)
{
    return firstLevel + 2 * week + 1;
}

Terms difference(int first, int second)
{
    return {{first, 1}, {second, -1}};
}

Terms bend(int first, int second, int third)
{
    return {{first, 1}, {second, -2}, {third, 1}};
}

// The logarithm of the ordinary weights of journeys.md J1.
double ordinaryPeak(int bankDays)
{
    const DayWeights weights;
    if (std::abs(bankDays) <= 2)
        return std::log(weights.peak);
    return bankDays >= -5 && bankDays <= 4 ? std::log(weights.middle) : std::log(weights.low);
}

} // namespace

DayTerms::DayTerms(const OpenDays &days, const HistorySpan &span)
    : m_days(days), m_span(span), m_weeks(int(days.first().daysTo(days.last()) / 7) + 1)
{
}

int DayTerms::columns() const
{
    return firstLevel + 2 * m_weeks;
}

Terms DayTerms::of(QDate day) const
{
    Terms terms = {{everyDay, 1}, {weekday(day.dayOfWeek()), 1}};
    addDayOfMonth(terms, day);
    if (m_days.hasPayDays())
        terms.push_back({fromPayDay(m_days.bankDaysAfterPayDay(day)), 1});
    if (m_span.knowsSeasons)
        terms.push_back({monthOfYear(day.month()), 1});
    addNeighbours(terms, day);
    addLevel(terms, day);
    return terms;
}

// A day takes over from the closed days before it: the 1st on a Saturday is felt on Monday.
void DayTerms::addDayOfMonth(Terms &terms, QDate day) const
{
    constexpr int longest = 5;
    std::vector<QDate> days = {day};
    while (days.size() < longest) {
        const QDate before = days.back().addDays(-1);
        if (m_days.isOrdinary(before) && !m_days.isKnownClosed(before))
            break;
        days.push_back(before);
    }
    for (QDate one : days)
        terms.push_back({dayOfMonth(one.day()), 1.0 / double(days.size())});
}

void DayTerms::addNeighbours(Terms &terms, QDate day) const
{
    constexpr int longest = 7;
    const QDate yesterday = day.addDays(-1);
    if (m_days.wasClosed(yesterday)) {
        terms.push_back({afterClosed, 1});
    } else if (!m_days.isOrdinary(yesterday)) {
        QDate before = yesterday;
        while (!m_days.isOrdinary(before) && before.daysTo(day) < longest)
            before = before.addDays(-1);
        if (m_days.wasClosed(before))
            terms.push_back({afterLongWeekend, 1});
    }
    if (m_days.wasClosed(day.addDays(1)))
        terms.push_back({beforeClosed, 1});
}

void DayTerms::addLevel(Terms &terms, QDate day) const
{
    const double weeks = std::max(0.0, double(m_days.first().daysTo(day)) / 7);
    const int whole = std::min(int(weeks), m_weeks - 1);
    const double fades = std::pow(weekFades, std::max<double>(0, double(m_days.last().daysTo(day)) / 7));
    const double part = whole == m_weeks - 1 ? 0 : weeks - whole;
    const auto add = [&](int week, double share) {
        terms.push_back({slowLevel(week), share});
        terms.push_back({fastLevel(week), share * fades});
    };
    add(whole, 1 - part);
    if (part > 0)
        add(whole + 1, part);
}

std::vector<Pull> DayTerms::pulls(Tempo tempo) const
{
    std::vector<Pull> pulls;
    pullWeekdays(pulls);
    pullMonth(pulls);
    pullPayDays(pulls);
    pullLevel(pulls, tempo);
    return pulls;
}

// The day after an unusual closed day is drawn to what the usual first day of a week has over the other days.
void DayTerms::pullWeekdays(std::vector<Pull> &pulls) const
{
    std::vector<int> first;
    std::vector<int> others;
    for (int day = 1; day <= 7; ++day) {
        pulls.push_back({{{weekday(day), 1}}, 0.01});
        const QDate date = m_days.first().addDays((day - m_days.first().dayOfWeek() + 7) % 7);
        if (m_days.isOrdinary(date))
            (m_days.isOrdinary(date.addDays(-1)) ? others : first).push_back(weekday(day));
    }
    Terms after = {{afterClosed, 1}};
    if (!first.empty() && !others.empty()) {
        for (int column : first)
            after.push_back({column, -1.0 / double(first.size())});
        for (int column : others)
            after.push_back({column, 1.0 / double(others.size())});
    }
    pulls.push_back({after, 1});
    pulls.push_back({{{afterLongWeekend, 1}}, 2});
    pulls.push_back({{{beforeClosed, 1}}, 2});
}

void DayTerms::pullMonth(std::vector<Pull> &pulls) const
{
    const double each = m_days.hasPayDays() ? 2 : 0.3; // pay days explain most of a month where they are known
    const auto on = [](int day) { return dayOfMonth((day - 1) % 31 + 1); };
    for (int day = 1; day <= 31; ++day) {
        pulls.push_back({{{on(day), 1}}, each});
        pulls.push_back({bend(on(day), on(day + 1), on(day + 2)), 5});
    }
    for (int month = 1; month <= 12; ++month) {
        pulls.push_back({{{monthOfYear(month), 1}}, 3});
        pulls.push_back({difference(monthOfYear(month), monthOfYear(month % 12 + 1)), 3});
    }
}

void DayTerms::pullPayDays(std::vector<Pull> &pulls) const
{
    const bool leansOnKinds = m_days.hasPayDays() && m_span.countedMonths < enoughMonths;
    const double smooth = m_span.countedMonths < manyMonths ? 5 : 2;
    for (int bankDays = -furthestPayDay; bankDays <= furthestPayDay; ++bankDays) {
        pulls.push_back({{{fromPayDay(bankDays), 1}}, leansOnKinds ? 1 : 0.3, leansOnKinds ? ordinaryPeak(bankDays) : 0});
        if (bankDays + 2 <= furthestPayDay && !leansOnKinds)
            pulls.push_back({bend(fromPayDay(bankDays), fromPayDay(bankDays + 1), fromPayDay(bankDays + 2)), smooth});
    }
}

void DayTerms::pullLevel(std::vector<Pull> &pulls, Tempo tempo) const
{
    const double slow = tempo == Tempo::Steady ? steadyLevel : movingLevel;
    for (int week = 0; week < m_weeks; ++week) {
        pulls.push_back({{{slowLevel(week), 1}}, 0.001});
        pulls.push_back({{{fastLevel(week), 1}}, weekOfItsOwn});
        if (week + 1 < m_weeks) {
            pulls.push_back({difference(slowLevel(week), slowLevel(week + 1)), slow});
            pulls.push_back({difference(fastLevel(week), fastLevel(week + 1)), weekLikeTheNext});
        }
    }
}

} // namespace paybench::staffing
