// SPDX-License-Identifier: MPL-2.0
#include "core/reports/invoice.h"
#include "tests/support/makers.h"
#include "tests/support/october.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace paybench;
using namespace paybench::reports;
using pricing::Line;
using pricing::Service;

namespace {

Correction oneMorePayslip()
{
    Correction correction;
    correction.id = {1};
    correction.customer = {1};
    correction.month = month("2026-11");
    correction.corrects = month("2026-10");
    correction.line = QStringLiteral("Payslips");
    correction.quantity = {1, 1};
    correction.each = each("62.00");
    correction.amount = kr(62);
    correction.reason = QStringLiteral("One person was missing in the file");
    return correction;
}

} // namespace

TEST_CASE("a correction in November names October's line and is charged there (J5)", "[reports]")
{
    MonthInputs inputs = octoberInputs();
    inputs.month = month("2026-11");
    inputs.entries.clear();
    inputs.volumes = {madeVolume(inputs.month, 1, 1250), madeVolume(inputs.month, 2, 980),
                      madeVolume(inputs.month, 3, 64)};
    const Money without = monthBasis(inputs).net();
    inputs.corrections = {oneMorePayslip()};
    const MonthBasis basis = monthBasis(inputs);
    CHECK(basis.net() == without + kr(62));
    const auto norrby = std::find_if(basis.invoices.begin(), basis.invoices.end(),
                                     [](const Invoice &invoice) { return invoice.customer.value == 1; });
    const Line &line = norrby->lines.back();
    CHECK(line.kind == Line::Kind::Correction);
    CHECK(line.corrects == month("2026-10"));
    CHECK(line.what == QStringLiteral("Correction of October\u00a02026: +1 × 62.00, Payslips"));
    CHECK(line.amount == kr(62));
    CHECK(correctionAmount(*norrby) == kr(62));
    CHECK(payslipAmount(*norrby) == kr(77500));
}

TEST_CASE("a correction charges a customer that has ended", "[reports]")
{
    MonthInputs inputs = octoberInputs();
    inputs.month = month("2026-11");
    inputs.entries.clear();
    inputs.orders.clear();
    inputs.volumes = {madeVolume(inputs.month, 2, 980), madeVolume(inputs.month, 3, 64)};
    inputs.customers[0].to = day("2026-10-31");
    inputs.agreements[0].to = day("2026-10-31");
    inputs.corrections = {oneMorePayslip()};
    const MonthBasis basis = monthBasis(inputs);
    REQUIRE(basis.invoices.size() == 3);
    CHECK(basis.canClose());
    CHECK(basis.net() == kr("65822.00")); // 60 760 + 5 000 + 62
}

TEST_CASE("a correction needs a customer, an earlier month, a line, a reason and the right amount", "[reports]")
{
    CHECK(faults(oneMorePayslip()).empty());
    Correction wrong = oneMorePayslip();
    SECTION("customer")
    {
        wrong.customer = {};
    }
    SECTION("month")
    {
        wrong.corrects = wrong.month;
    }
    SECTION("line")
    {
        wrong.line = QStringLiteral(" ");
    }
    SECTION("reason")
    {
        wrong.reason.clear();
    }
    SECTION("amount")
    {
        wrong.amount = kr(63);
    }
    SECTION("quantity")
    {
        wrong.quantity = {0, 1};
        wrong.amount = {};
    }
    SECTION("kind")
    {
        wrong.kind = Line::Kind::Lift;
    }
    SECTION("personal number")
    {
        wrong.reason = QStringLiteral("811228-9874 saknades");
    }
    CHECK(faults(wrong).size() == 1);
}

TEST_CASE("VAT is one amount for the whole invoice, by its treatment", "[reports]")
{
    using Treatment = directory::Vat::Treatment;
    const auto [treatment, percent, vat] = GENERATE(table<Treatment, int, const char *>({
        {Treatment::Standard, 25, "15190.00"},
        {Treatment::Standard, 6, "3645.60"},
        {Treatment::Exempt, 25, "0.00"},
        {Treatment::OutsideScope, 25, "0.00"},
    }));
    MonthInputs inputs = octoberInputs();
    directory::Agreement agreement = inputs.agreements[1];
    agreement.vat = {treatment, percent, QStringLiteral("ML 3 kap.")};
    const auto made = invoice(inputs.customers[1], agreement, inputs.month, {{Service::Payslip, 980}}, {}, {});
    REQUIRE(made);
    CHECK(made->vatAmount == kr(vat));
    CHECK(made->total == made->net + made->vatAmount);
}

TEST_CASE("a negative count gives no invoice but a sentence", "[reports]")
{
    const MonthInputs inputs = octoberInputs();
    const auto made =
        invoice(inputs.customers[1], inputs.agreements[1], inputs.month, {{Service::Payslip, -1}}, {}, {});
    REQUIRE_FALSE(made);
    CHECK_FALSE(made.error().message.isEmpty());
}
