// SPDX-License-Identifier: MPL-2.0
#include "core/reports/demand_report.h"
#include "tests/core/staffing/october_demand.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::reports;

namespace {

DemandReportInputs october()
{
    DemandReportInputs inputs;
    inputs.centre = QStringLiteral("Lönecenter Demo");
    inputs.month = staffing::demandMonth(staffing::octoberDemand());
    inputs.today = day("2026-09-15");
    staffing::WhatIf fewer;
    fewer.name = "One fewer";
    fewer.assumptions = inputs.month.inputs.assumptions;
    fewer.personsFewer = 1;
    inputs.whatIfs = {fewer};
    return inputs;
}

const Table &table(const Report &report, const char *key)
{
    for (const Table &each : report.tables) {
        if (each.key == QLatin1String(key))
            return each;
    }
    throw std::invalid_argument(key);
}

} // namespace

TEST_CASE("the demand report has every day, every half-hour, one fewer and more, what-ifs and how", "[reports]")
{
    const Report report = demandReport(october());
    CHECK(report.title
          == QStringLiteral("Demand and staffing October 2026")
                 .replace(QStringLiteral("r 2"), QStringLiteral("r\u00A02")));
    CHECK(report.subtitle.startsWith(QStringLiteral("Lönecenter Demo · ")));
    REQUIRE(report.tables.size() == 5);
    const Table &days = table(report, "need_per_day");
    CHECK(days.rows.size() == 22);
    CHECK(std::get<qint64>(days.total[6].value) == 60);
    CHECK(std::get<Ratio>(days.total[8].value) == Ratio{480, 1});
    CHECK(std::get<Ratio>(days.total[2].value) == Ratio{2500, 1});
    CHECK(table(report, "need_per_half_hour").rows.size() == 22 * 16);
    CHECK(table(report, "one_fewer_or_more").rows.size() == 66);
    const Table &sides = table(report, "what_ifs");
    REQUIRE(sides.rows.size() == 2);
    CHECK(std::get<Money>(sides.rows[0][4].value) == kr(201600));
    CHECK(std::get<qint64>(sides.rows[1][2].value) == 38);
    CHECK(table(report, "how_computed").rows.size() == 6 + 22 * 3);
}

TEST_CASE("each table is stamped with the model, the target and the inputs", "[reports]")
{
    for (const Table &each : demandReport(october()).tables) {
        CAPTURE(each.key);
        REQUIRE_FALSE(each.notes.isEmpty());
        CHECK(each.notes.first().startsWith("Erlang C"));
        for (const std::vector<Cell> &row : each.rows)
            REQUIRE(row.size() == each.columns.size());
        CHECK((each.total.empty() || each.total.size() == each.columns.size()));
    }
}

TEST_CASE("a queue that grows without end stands in the report in words", "[reports]")
{
    DemandReportInputs inputs = october();
    staffing::DemandInputs flooded = inputs.month.inputs;
    flooded.assumptions.most = 1;
    flooded.assumptions.least = 1;
    inputs.month = staffing::demandMonth(flooded);
    const Report report = demandReport(inputs);
    const Table &days = table(report, "need_per_day");
    CHECK(std::get<QString>(days.rows[17][13].value) == "grows without end");
    CHECK(std::get<QString>(days.rows[17][16].value) == "below the target");
    inputs.month = staffing::demandMonth(staffing::DemandInputs());
    CHECK(demandReport(inputs).tables.size() == 5); // a month of which nothing is known
}
