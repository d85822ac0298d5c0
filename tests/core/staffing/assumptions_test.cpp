// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/assumptions.h"
#include "core/staffing/figures.h"
#include "core/staffing/json_fields.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>

#include <functional>
#include <limits>

using namespace paybench;
using namespace paybench::staffing;

namespace {

struct Fault {
    std::function<void(Assumptions &)> spoil;
    QString begins;
};

Assumptions unusual()
{
    Assumptions assumptions;
    assumptions.from = day("2026-07-01");
    assumptions.handleTime = 361;
    assumptions.patience = 180;
    assumptions.targetShare = 905;
    assumptions.targetWithin = 20;
    assumptions.counted = InTimeOf::Answered;
    assumptions.span = TargetSpan::WholeDay;
    assumptions.maxOccupancy.reset();
    assumptions.maxAbandoned = 50;
    assumptions.least = 1;
    assumptions.most = 6;
    assumptions.shrinkage = {{"Breaks", 80}, {QStringLiteral("Möten"), 55}};
    assumptions.productiveMinutes = 456;
    assumptions.mailHandleTime = 490;
    assumptions.mailDueMinutes = 960;
    assumptions.mailInterruptible = false;
    assumptions.reserved = 2;
    assumptions.efficiency = 650;
    assumptions.followUpRate = 150;
    assumptions.followUpTime = 615;
    assumptions.followUpDueMinutes = 1440;
    assumptions.weights = {1, 1.4, 2.6};
    assumptions.costPerMinute = each("6.8125");
    assumptions.slaTarget = 97;
    return assumptions;
}

} // namespace

TEST_CASE("shares that are not available are multiplied", "[staffing]")
{
    CHECK(shrinkage({}) == 0);
    CHECK(shrinkage({{"a", 100}, {"b", 200}}) == Approx(0.28));
    CHECK(shrinkage({{"a", 1000}}) == 1);
}

TEST_CASE("the built-in assumptions are faultless and those of J1", "[staffing]")
{
    const Assumptions assumptions;
    CHECK(faults(assumptions).empty());
    CHECK(assumptions.target().share == Approx(0.8));
    CHECK(assumptions.target().within == 60);
    CHECK(assumptions.limits().occupancy.value() == Approx(0.85));
    CHECK(assumptions.traffic(22.5, 3600).load() == Approx(1.875));
    CHECK(assumptions.traffic(22.5, 3600).patience == forEver);
}

TEST_CASE("what cannot be meant is answered with one sentence", "[staffing]")
{
    const std::vector<Fault> table = {
        {[](Assumptions &a) { a.handleTime = 0; }, "Handle time must be above 0 s."},
        {[](Assumptions &a) { a.handleTime = -5; }, "Handle time must be above 0 s."},
        {[](Assumptions &a) { a.handleTime = 90'000; }, "Handle time can be at most"},
        {[](Assumptions &a) { a.patience = -1; }, "Patience must be"},
        {[](Assumptions &a) { a.targetShare = 1000; }, "The service target must be above 0% and at most 99.9%"},
        {[](Assumptions &a) { a.targetShare = 0; }, "The service target"},
        {[](Assumptions &a) { a.targetWithin = -1; }, "The time of the service target"},
        {[](Assumptions &a) { a.maxOccupancy = 0; }, "The highest occupancy"},
        {[](Assumptions &a) { a.maxOccupancy = 1001; }, "The highest occupancy"},
        {[](Assumptions &a) { a.maxAbandoned = -1; }, "The highest share of abandoned"},
        {[](Assumptions &a) { a.least = -1; }, "The fewest persons"},
        {[](Assumptions &a) { a.most = 1; }, "The most persons"},
        {[](Assumptions &a) {
             a.shrinkage = {{" ", 10}};
         },
         "Each time that is not available"},
        {[](Assumptions &a) {
             a.shrinkage = {{"Breaks", 1000}};
         },
         "The time that is not available must be"},
        {[](Assumptions &a) {
             a.shrinkage = {{"a", 800}, {"b", 800}};
         },
         "The time that is not available is above"},
        {[](Assumptions &a) { a.productiveMinutes = 0; }, "A person's working day"},
        {[](Assumptions &a) { a.costPerMinute = each("-1.00"); }, "The cost per minute"},
        {[](Assumptions &a) { a.slaTarget = 0; }, "The target for cases"},
        {[](Assumptions &a) { a.slaTarget = 101; }, "The target for cases"},
        {[](Assumptions &a) { a.mailHandleTime = 0; }, "The time for an e-mail"},
        {[](Assumptions &a) { a.mailDueMinutes = 0; }, "E-mails must be due"},
        {[](Assumptions &a) { a.reserved = -1; }, "The persons kept free"},
        {[](Assumptions &a) { a.efficiency = 1001; }, "The share of the time between calls"},
        {[](Assumptions &a) { a.followUpRate = -1; }, "The share of calls that leave"},
        {[](Assumptions &a) { a.followUpTime = -1; }, "The time for follow-up"},
        {[](Assumptions &a) { a.followUpDueMinutes = 0; }, "Follow-up must be due"},
        {[](Assumptions &a) { a.weights.peak = 0; }, "The weights"},
        {[](Assumptions &a) { a.weights.low = std::numeric_limits<double>::quiet_NaN(); }, "The weights"},
    };
    for (const Fault &fault : table) {
        Assumptions assumptions;
        fault.spoil(assumptions);
        const std::vector<QString> sentences = faults(assumptions);
        CAPTURE(fault.begins);
        REQUIRE_FALSE(sentences.empty());
        CHECK(sentences.front().startsWith(fault.begins));
        CHECK(sentences.front().endsWith(u'.'));
    }
}

TEST_CASE("assumptions come back from JSON as they were", "[staffing]")
{
    for (const Assumptions &assumptions : {Assumptions(), unusual()}) {
        const QByteArray json = toJson(assumptions);
        const Result<Assumptions> read = assumptionsOfJson(json);
        REQUIRE(read);
        CHECK(toJson(*read) == json);
    }
    const Result<Assumptions> read = assumptionsOfJson(toJson(unusual()));
    REQUIRE(read);
    CHECK(read->from == day("2026-07-01"));
    CHECK(read->costPerMinute == each("6.8125"));
    CHECK(read->slaTarget == 97);
    CHECK(read->shrinkage.at(1).cause == QStringLiteral("Möten"));
    CHECK(read->span == TargetSpan::WholeDay);
    CHECK_FALSE(read->maxOccupancy);
    CHECK(read->most == 6);
    CHECK(assumptionsOfJson("{}")->handleTime == 300); // what is not said is built in
}

TEST_CASE("JSON that is not assumptions is refused with a sentence that names what", "[staffing]")
{
    const char *json =
        GENERATE("", "[]", "{", R"({"handleTime":"300"})", R"({"handleTime":3.5})", R"({"handleTim":300})",
                 R"({"span":"month"})", R"({"from":"yesterday"})", R"({"shrinkage":[{"share":5.5}]})",
                 R"({"shrinkage":5})", R"({"weights":{"low":"1"}})", R"({"costPerMinute":7})", R"({"handleTime":0})",
                 R"({"targetShare":1000})", R"({"patience":1e12})");
    CAPTURE(json);
    const Result<Assumptions> read = assumptionsOfJson(json);
    REQUIRE_FALSE(read);
    CHECK(read.error().message.endsWith(u'.'));
}

TEST_CASE("figures never show what is no number", "[staffing]")
{
    const double endless = std::numeric_limits<double>::infinity();
    const double none = std::numeric_limits<double>::quiet_NaN();
    CHECK(waitText(endless) == "grows without end");
    CHECK(waitText(none) == "grows without end");
    CHECK(waitText(63.0252) == QStringLiteral("63.0\u00A0s"));
    CHECK(decimalText(none, 2) == "0.00");
    CHECK(decimalText(1.875, 2) == "1.88");
    CHECK(shareText(0.805909) == "80.59%");
    CHECK(hundredths(9.0909).numerator == 909);
    CHECK(hundredths(endless).numerator > 0);
    CHECK(wholeSeconds(9.0909) == 32727);
}
