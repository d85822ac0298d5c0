// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/demand_why.h"
#include "tests/core/staffing/october_demand.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::staffing;

namespace {

const std::vector<DemandFigure> figures = {DemandFigure::Calls,    DemandFigure::Persons,     DemandFigure::InTime,
                                           DemandFigure::MeanWait, DemandFigure::Abandoned,   DemandFigure::Occupancy,
                                           DemandFigure::Hours,    DemandFigure::MailPersons, DemandFigure::Backlog,
                                           DemandFigure::Cost};

QString valueOf(const Why &why, const QString &what)
{
    for (const ArithmeticLine &line : why.sum) {
        if (line.what.startsWith(what))
            return line.value;
    }
    return {};
}

} // namespace

TEST_CASE("why four persons: load, with three, with four, and what decides", "[staffing]")
{
    const DemandMonth month = demandMonth(octoberDemand());
    const Why persons = why(month, *month.day(day("2026-10-26")), DemandFigure::Persons);
    CHECK(persons.title == "Why 4?");
    CHECK(valueOf(persons, "Calls") == "180.0");
    CHECK(valueOf(persons, "Load") == "1.88");
    CHECK(valueOf(persons, "Answered within 60 s with 3") == "69.07%");
    CHECK(valueOf(persons, "Answered within 60 s with 4") == "90.54%");
    CHECK(persons.sum.back().result);
    CHECK(persons.rules.first().startsWith("The service target decides"));
    CHECK(persons.rules.last().startsWith("Erlang C"));
    CHECK(persons.text().contains("69.07%"));
}

TEST_CASE("why 80.59 %: the hand check of J1 with its numbers", "[staffing]")
{
    const DemandMonth month = demandMonth(octoberDemand());
    const DemandDay &low = *month.day(day("2026-10-02"));
    const Why share = why(month, low, DemandFigure::InTime);
    CHECK(share.title == "Why 80.59%?");
    CHECK(valueOf(share, "Has to wait") == "24.51%");
    CHECK(share.text().contains(QStringLiteral("e^(−(2 − 0.8333) × 60 ÷ 300)")));
    const Why wait = why(month, low, DemandFigure::MeanWait);
    CHECK(wait.sum.back().value == QStringLiteral("63.0\u00A0s"));
    CHECK(valueOf(wait, "Persons less load") == "1.1667");
    const Why cost = why(month, DemandFigure::Cost);
    CHECK(cost.sum.back().value == "201,600.00");
    const Why days = why(month, DemandFigure::Persons);
    CHECK(days.sum.size() == 4);
    CHECK(days.sum.back().value == "60");
    CHECK(days.text().contains("gives 88 person-days of support; 28 of"));
}

TEST_CASE("every figure of month, day and half-hour is explained under every span, without what is no number",
          "[staffing]")
{
    DemandInputs inputs = octoberDemand();
    for (const TargetSpan span : {TargetSpan::DayMean, TargetSpan::EachHalfHour, TargetSpan::WholeDay}) {
        for (const int variant : {0, 1, 2, 3}) {
            inputs.assumptions = {};
            inputs.assumptions.span = span;
            if (variant == 1)
                inputs.assumptions.patience = 180;
            inputs.assumptions.mailInterruptible = variant != 2;
            if (variant == 3)
                inputs.assumptions.most = 1; // grows without end on peak days
            inputs.assumptions.least = variant == 3 ? 1 : 2;
            const DemandMonth month = demandMonth(inputs);
            const DemandDay &peak = *month.day(day("2026-10-26"));
            for (const DemandFigure figure : figures) {
                CAPTURE(int(span), variant, int(figure));
                for (const Why &told :
                     {why(month, figure), why(month, peak, figure), why(month, peak, peak.intervals.at(4), figure)}) {
                    CHECK_FALSE(told.sum.empty());
                    CHECK(told.sum.back().result);
                    CHECK(told.title.startsWith("Why "));
                    CHECK_FALSE(told.text().contains("nan", Qt::CaseInsensitive));
                    CHECK_FALSE(told.text().contains("inf", Qt::CaseInsensitive));
                    CHECK_FALSE(told.rules.isEmpty());
                }
            }
        }
    }
}

TEST_CASE("a queue that grows without end is said in words", "[staffing]")
{
    DemandInputs inputs = octoberDemand();
    inputs.assumptions.most = 1;
    inputs.assumptions.least = 1;
    const DemandMonth month = demandMonth(inputs);
    const Why wait = why(month, *month.day(day("2026-10-26")), DemandFigure::MeanWait);
    CHECK(wait.title == "Why grows without end?");
    CHECK(wait.text().contains("The load is not below the persons"));
    const Why persons = why(month, *month.day(day("2026-10-26")), DemandFigure::Persons);
    CHECK(persons.text().contains("The target needs 4 person(s)"));
}
