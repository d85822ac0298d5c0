// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/what_if.h"
#include "tests/core/staffing/october_demand.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>

using namespace paybench;
using namespace paybench::staffing;

namespace {

const DemandMonth &october()
{
    static const DemandMonth month = demandMonth(octoberDemand());
    return month;
}

WhatIf asItIs()
{
    WhatIf what;
    what.name = "What if";
    what.assumptions = october().inputs.assumptions;
    return what;
}

double callsOf(const DemandInputs &inputs)
{
    double sum = 0;
    for (const ForecastDay &day : inputs.calls)
        sum += day.calls.expected;
    return sum;
}

} // namespace

TEST_CASE("nothing changed is the month as it is", "[staffing]")
{
    const Outcome own = outcome(october());
    const Outcome same = outcome(october(), asItIs());
    CHECK(own.personDays == 60);
    CHECK(own.hours == Approx(480));
    CHECK(own.cost == october().cost);
    CHECK(own.inTime == Approx(october().inTime));
    CHECK(own.meanWait == Approx(october().meanWait));
    CHECK(own.daysBelowTarget == 0);
    CHECK(same.personDays == own.personDays);
    CHECK(same.cost == own.cost);
    CHECK(same.inTime == Approx(own.inTime));
    CHECK(same.name == "What if");
}

TEST_CASE("a total, ten per cent more, a new customer and an event change the calls", "[staffing]")
{
    WhatIf what = asItIs();
    what.monthCalls = 3000;
    CHECK(callsOf(changed(october().inputs, what)) == Approx(3000));
    what.callsFactor = 1.1;
    CHECK(callsOf(changed(october().inputs, what)) == Approx(3300));
    what.newPayslips = 3000; // 0.1 calls and 0.06 e-mails each
    const DemandInputs grown = changed(october().inputs, what);
    CHECK(callsOf(grown) == Approx(3600));
    CHECK(grown.mails.front().calls.expected == Approx(october().inputs.mails.front().calls.expected * 1680 / 1500));
    what = asItIs();
    what.event = ForecastEvent{"New version", day("2026-10-05"), day("2026-10-16"), 1.25};
    const DemandInputs event = changed(october().inputs, what);
    CHECK(callsOf(event) == Approx(2500 + 10 * 80 * 0.25));
    CHECK(event.calls.front().calls.expected == Approx(120));
    CHECK(event.calls.at(2).calls.high == Approx(october().inputs.calls.at(2).calls.high * 1.25));
}

TEST_CASE("a total for a month in which nothing was expected goes by low, middle and peak days", "[staffing]")
{
    WhatIf what = asItIs();
    what.monthCalls = 2500;
    const DemandInputs inputs = changed(octoberDemand(0, 0), what);
    CHECK(demandMonth(inputs).personDays == 60);
}

TEST_CASE("one person fewer each day is counted from the own need", "[staffing]")
{
    WhatIf what = asItIs();
    what.personsFewer = 1;
    const Outcome fewer = outcome(october(), what);
    CHECK(fewer.personDays == 38);
    CHECK(fewer.hours == Approx(304));
    CHECK(fewer.cost == kr("127680.00"));
    CHECK(fewer.daysBelowTarget == 22);
    CHECK(fewer.inTime == Approx((880 * 0.194048 + 720 * 0.5862 + 900 * 0.6907) / 2500).margin(0.0005));
    what.personsFewer = -1;
    const Outcome more = outcome(october(), what);
    CHECK(more.personDays == 82);
    CHECK(more.inTime > october().inTime);
    what.personsFewer = 50;
    const Outcome nobody = outcome(october(), what);
    CHECK(nobody.personDays == 0);
    CHECK(nobody.inTime == 0);
    CHECK(nobody.cost == kr(0));
    CHECK_FALSE(std::isnan(nobody.meanWait));
}

TEST_CASE("a longer handle time and a stricter target need more", "[staffing]")
{
    WhatIf longer = asItIs();
    longer.assumptions.handleTime = 360;
    CHECK(outcome(october(), longer).personDays > 60);
    WhatIf strict = asItIs();
    strict.assumptions.targetShare = 950;
    CHECK(outcome(october(), strict).personDays > 60);
    WhatIf lax = asItIs();
    lax.assumptions.patience = 180;
    CHECK(outcome(october(), lax).abandoned > 0);
    WhatIf cheap = asItIs();
    cheap.assumptions.costPerMinute = each("6.50");
    CHECK(outcome(october(), cheap).cost == kr("187200.00"));
}

TEST_CASE("a what-if comes back from JSON as it was", "[staffing]")
{
    WhatIf what = asItIs();
    what.name = QStringLiteral("Ny kund på våren");
    what.monthCalls = 2812.5;
    what.callsFactor = 1.1;
    what.newPayslips = 3000;
    what.event = ForecastEvent{"New version", day("2026-10-05"), day("2026-10-16"), 1.25};
    what.personsFewer = -1;
    what.assumptions.patience = 120;
    const Result<WhatIf> read = whatIfOfJson(toJson(what));
    REQUIRE(read);
    CHECK(*read == what);
    CHECK_FALSE(*read == asItIs());
    CHECK(read->event->to == day("2026-10-16"));
    CHECK(*read->monthCalls == 2812.5);
    CHECK(*whatIfOfJson(toJson(asItIs())) == asItIs());
}

TEST_CASE("what-ifs that cannot be meant, or are no what-ifs, are answered with a sentence", "[staffing]")
{
    CHECK(faults(asItIs()).empty());
    const auto faultOf = [](auto spoil) {
        WhatIf what = asItIs();
        spoil(what);
        const std::vector<QString> sentences = faults(what);
        return sentences.empty() ? QString() : sentences.front();
    };
    CHECK(faultOf([](WhatIf &what) { what.monthCalls = -1; }).startsWith("The calls in the month"));
    CHECK(faultOf([](WhatIf &what) {
              what.monthCalls = std::numeric_limits<double>::quiet_NaN();
          }).startsWith("The calls"));
    CHECK(faultOf([](WhatIf &what) { what.callsFactor = -0.1; }).startsWith("The calls can be changed"));
    CHECK(faultOf([](WhatIf &what) { what.newPayslips = -1; }).startsWith("A new customer's payslips"));
    CHECK(faultOf([](WhatIf &what) { what.personsFewer = 20'000; }).startsWith("At most"));
    CHECK(faultOf([](WhatIf &what) { what.event = ForecastEvent{}; }).startsWith("The event must have"));
    CHECK(faultOf([](WhatIf &what) {
              what.event = ForecastEvent{"x", day("2026-10-05"), day("2026-10-06"), 0};
          }).startsWith("An event must change"));
    CHECK(faultOf([](WhatIf &what) { what.assumptions.handleTime = 0; }).startsWith("Handle time"));
    for (const char *json :
         {"", "[]", R"({"nam":"x"})", R"({"name":5})", R"({"event":{"from":5}})", R"({"event":5})",
          R"({"assumptions":{"handleTime":0}})", R"({"monthCalls":"many"})", R"({"callsFactor":-1})"}) {
        CAPTURE(json);
        const Result<WhatIf> read = whatIfOfJson(json);
        REQUIRE_FALSE(read);
        CHECK(read.error().message.endsWith(u'.'));
    }
}
