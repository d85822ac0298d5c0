// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/need.h"
#include "tests/core/staffing/october_demand.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::staffing;

TEST_CASE("the need that is kept for the rota has every day and half-hour", "[staffing]")
{
    const DemandMonth month = demandMonth(octoberDemand());
    const Need need = needOf(month);
    CHECK(need.month == Month(2026, 10));
    REQUIRE(need.days.size() == 22);
    REQUIRE(need.intervals.size() == 22 * 16);
    const NeedDay &payDay = need.days.at(17);
    CHECK(payDay.day == day("2026-10-26"));
    CHECK(payDay.persons == 4);
    CHECK(payDay.hundredths == 3200);
    CHECK(payDay.kind == DayKind::Peak);
    CHECK(payDay.calls == 180);
    CHECK(payDay.mailPersons == month.days.at(17).mailPersons);
    const NeedInterval &first = need.intervals.front();
    CHECK(first.day == day("2026-10-01"));
    CHECK(first.minute == 480);
    CHECK(first.minutes == 30);
    CHECK(first.least == 2);
    CHECK(first.wanted == 3);
    CHECK(first.cautious >= 3);
}

TEST_CASE("how a need was computed is one line with model, target and inputs", "[staffing]")
{
    DemandInputs inputs = octoberDemand();
    CHECK(howComputed(inputs)
          == QStringLiteral(
              "Erlang C · 80% within 60 s of the offered calls · by the day's mean · handle time 300 s · occupancy "
              "at most 85% · at least 2 person(s) · Typed total 2 500"));
    inputs.assumptions.patience = 180;
    inputs.assumptions.span = TargetSpan::WholeDay;
    inputs.assumptions.targetShare = 905;
    inputs.assumptions.counted = InTimeOf::Answered;
    inputs.assumptions.shrinkage = {{"Breaks", 100}};
    inputs.assumptions.most = 4;
    const QString how = howComputed(inputs);
    for (const char *part : {"Erlang A, patience 180 s", "90.5% within 60 s of the answered calls",
                             "over the whole day", "at most 4 person(s)", "not available 10.0%"}) {
        CAPTURE(part);
        CHECK(how.contains(QLatin1String(part)));
    }
    inputs.assumptions.patience = 0;
    CHECK(howComputed(inputs).startsWith("Erlang B"));
}
