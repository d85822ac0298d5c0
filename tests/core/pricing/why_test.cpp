// SPDX-License-Identifier: MPL-2.0
#include "core/pricing/price.h"
#include "tests/support/makers.h"

#include <QLocale>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::pricing;

namespace {

const QDate newYear = QDate(2026, 1, 1);

std::vector<Line> linesOf(const Terms &terms, const Volume &volume, const std::vector<OrderTime> &orders = {})
{
    const Result<Price> whole = price(terms, volume, orders);
    REQUIRE(whole);
    return whole->lines;
}

QString said(const Line &line)
{
    return why(line).replace(QChar(0x00A0), u' ');
}

} // namespace

TEST_CASE("a line says why it is so much", "[pricing]")
{
    const Terms terms = termsIn({plainPrice(Service::Payslip, newYear, each("62.00")),
                                 plainPrice(Service::MinimumFee, newYear, each("100000.00")),
                                 plainPrice(Service::Hour, newYear, each("650.00"))},
                                Month(2026, 10));
    const OrderTime time{WorkOrderId{1}, QStringLiteral("Pension"), (7 * 60 + 50) * 60, {}};
    const std::vector<Line> lines = linesOf(terms, {{Service::Payslip, 1250}}, {time});
    REQUIRE(lines.size() == 3);
    CHECK(said(lines[0])
          == QStringLiteral("1,250 payslip(s) × 62.00 kr = 77,500.00 kr, price row valid from 1 Jan 2026"));
    CHECK(
        said(lines[1])
        == QStringLiteral("Payslips and fixed fee make 77,500.00 kr and are lifted by 22,500.00 kr to the minimum fee "
                          "100,000.00 kr, price row valid from 1 Jan 2026"));
    CHECK(said(lines[2])
          == QStringLiteral(
              "7 h 50 min logged, rounded up to started 15 min: 8.00 h × 650.00 kr = 5,200.00 kr, price row "
              "valid from 1 Jan 2026"));
    CHECK(unitOf(lines[0]) == QStringLiteral("payslips"));
    CHECK(unitOf(lines[1]) == QStringLiteral("months"));
    CHECK(unitOf(lines[2]) == QStringLiteral("h"));
}

TEST_CASE("a tier says its range, four decimals stay, and figures follow the language", "[pricing]")
{
    PriceRow row = plainPrice(Service::Payslip, newYear, each("61.2345"));
    row.tiers.push_back({1001, each("60.00")});
    const std::vector<Line> lines = linesOf({{Service::Payslip, row}}, {{Service::Payslip, 1250}});
    QLocale::setDefault(QLocale(QStringLiteral("sv_SE")));
    const QString first = said(lines[0]);
    const QString second = said(lines[1]);
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    CHECK(first.contains(QStringLiteral("× 61,2345 kr = 61 234,50 kr, tier 1–1 000 of")));
    CHECK(second.contains(QStringLiteral("× 60,00 kr = 15 000,00 kr, tier from 1 001 of")));
}

TEST_CASE("corrections and supplements name the month they correct", "[pricing]")
{
    Line line;
    line.kind = Line::Kind::Correction;
    line.quantity = {-1, 1};
    line.each = each("62.00");
    line.amount = kr(-62);
    line.corrects = Month(2026, 10);
    CHECK(said(line).endsWith(QStringLiteral("× 62.00 kr = −62.00 kr, correction of October 2026")));
    line.kind = Line::Kind::Supplement;
    line.quantity = {3, 2};
    CHECK(said(line).startsWith(QStringLiteral("1.50 payslips ×")));
    CHECK(said(line).endsWith(QStringLiteral("supplement for October 2026")));
}
