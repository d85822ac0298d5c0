// SPDX-License-Identifier: MPL-2.0
#include "core/reports/month_basis.h"
#include "tests/support/makers.h"
#include "tests/support/october.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <algorithm>

using namespace paybench;
using namespace paybench::reports;
using pricing::Service;

namespace {

const Invoice &of(const MonthBasis &basis, qint64 customer)
{
    return *std::find_if(basis.invoices.begin(), basis.invoices.end(),
                         [customer](const Invoice &invoice) { return invoice.customer.value == customer; });
}

bool tells(const MonthBasis &basis, Finding::Severity severity, const QString &words)
{
    return std::any_of(basis.findings.begin(), basis.findings.end(), [&](const Finding &finding) {
        return finding.severity == severity && (finding.text + u' ' + finding.detail).contains(words);
    });
}

MonthInputs randomInputs()
{
    MonthInputs inputs = octoberInputs();
    inputs.customers.clear();
    inputs.agreements.clear();
    inputs.volumes.clear();
    inputs.orders.clear();
    inputs.entries.clear();
    const int customers = *rc::gen::inRange(1, 12);
    for (qint64 id = 1; id <= customers; ++id) {
        inputs.customers.push_back(madeCustomer(id, QStringLiteral("Kund %1").arg(id), QString::number(id)));
        directory::Agreement agreement = madeAgreement(id, "1");
        const auto price = UnitPrice::ofTenThousandths(*rc::gen::inRange(0, 1000000));
        agreement.prices[0] = pricing::plainPrice(Service::Payslip, agreement.from, price);
        agreement.vat.percent = *rc::gen::element(25, 12, 6);
        agreement.prices.push_back(pricing::plainPrice(Service::MinimumFee, agreement.from, each("5000.00")));
        inputs.agreements.push_back(agreement);
        inputs.volumes.push_back(madeVolume(inputs.month, id, *rc::gen::inRange(0, 20000)));
        addOrder(inputs, id, id, "Uppdrag", *rc::gen::inRange(1, 400000), 1);
    }
    return inputs;
}

} // namespace

TEST_CASE("October's invoices come out to the öre (J5)", "[reports]")
{
    struct Expected {
        qint64 customer;
        const char *payslips, *fixed, *hours, *net, *vat, *total;
    };
    const auto expected = GENERATE(values<Expected>({
        {1, "77500.00", "13500.00", "8125.00", "99125.00", "24781.25", "123906.25"},
        {2, "60760.00", "0.00", "0.00", "60760.00", "15190.00", "75950.00"},
        {3, "3968.00", "1032.00", "812.50", "5812.50", "1453.13", "7265.63"},
    }));
    const MonthBasis basis = october();
    const Invoice &invoice = of(basis, expected.customer);
    CAPTURE(expected.customer);
    CHECK(payslipAmount(invoice) == kr(expected.payslips));
    CHECK(fixedAmount(invoice) == kr(expected.fixed));
    CHECK(hoursAmount(invoice) == kr(expected.hours));
    CHECK(invoice.net == kr(expected.net));
    CHECK(invoice.vatAmount == kr(expected.vat));
    CHECK(invoice.total == kr(expected.total));
}

TEST_CASE("October's totals come out to the öre (J5)", "[reports]")
{
    const MonthBasis basis = october();
    CHECK(basis.payslips() == 2294);
    CHECK(basis.net() == kr("165697.50"));
    CHECK(basis.vat() == kr("41424.38"));
    CHECK(basis.total() == kr("207121.88"));
    CHECK(basis.workingDays == 22);
    CHECK(basis.payDay == day("2026-10-26"));
    CHECK(basis.canClose());
}

TEST_CASE("hours are rounded order by order, and the basis says so (J5, X-3)", "[reports]")
{
    const MonthBasis basis = october();
    CHECK(loggedSeconds(of(basis, 1)) == 12 * 3600 + 15 * 60);
    CHECK(billedHours(of(basis, 1)) == ratio("12.5"));
    CHECK(billedHours(of(basis, 3)) == ratio("1.25"));
    CHECK(tells(basis, Finding::Severity::Information, QStringLiteral("12.50 h are billed")));
    CHECK(tells(basis, Finding::Severity::Information, QStringLiteral("started quarter")));
    CHECK(tells(basis, Finding::Severity::Information, QStringLiteral("would give 12.25 h")));
}

TEST_CASE("a lift to the minimum fee is a warning with its amount", "[reports]")
{
    CHECK(
        tells(october(), Finding::Severity::Warning, QStringLiteral("Bostads AB Viken is lifted to the minimum fee")));
    CHECK(tells(october(), Finding::Severity::Warning, QStringLiteral("1,032.00")));
}

TEST_CASE("the sources of a volume name file, line and moment", "[reports]")
{
    const MonthBasis basis = october();
    REQUIRE(of(basis, 1).sources.size() == 1);
    const VolumeSource &source = of(basis, 1).sources.front();
    CHECK(source.file == QStringLiteral("heroma_2026-10.csv"));
    CHECK(source.line == 2);
    CHECK(source.count == 1250);
    CHECK(source.at.isValid());
}

TEST_CASE("the units of a customer from one file are one source", "[reports]")
{
    MonthInputs inputs = octoberInputs();
    inputs.volumes[0].count = 1000;
    inputs.volumes.push_back(madeVolume(inputs.month, 1, 250, 9));
    inputs.volumes.push_back(madeVolume(inputs.month, 1, 7, 0));
    inputs.volumes.back().import = {}; // typed
    const MonthBasis basis = monthBasis(inputs);
    const auto &sources = of(basis, 1).sources;
    REQUIRE(sources.size() == 2);
    CHECK(sources[0].file.isEmpty());
    CHECK(sources[0].count == 7);
    CHECK(sources[1].count == 1250);
    CHECK(sources[1].line == 2);
}

TEST_CASE("invoices stand in the order of their names", "[reports]")
{
    const MonthBasis basis = october();
    REQUIRE(basis.invoices.size() == 3);
    CHECK(basis.invoices[0].name == QStringLiteral("Bostads AB Viken"));
    CHECK(basis.invoices[2].name == QStringLiteral("Söderby kommun"));
}

TEST_CASE("what is wrong with a month blocks its closing and names the customer (J5)", "[reports]")
{
    MonthInputs inputs = octoberInputs();
    QString words;
    SECTION("a customer without volumes")
    {
        inputs.volumes.pop_back();
        words = QStringLiteral("Bostads AB Viken: no volumes");
    }
    SECTION("a customer without an approved agreement")
    {
        inputs.agreements[1].status = directory::Agreement::Status::Draft;
        words = QStringLiteral("Söderby kommun: no approved agreement");
    }
    SECTION("two price rows on the same day")
    {
        inputs.agreements[1].prices.push_back(inputs.agreements[1].prices.front());
        words = QStringLiteral("Söderby kommun: two price rows hold from 1");
    }
    SECTION("a negative volume without a correction")
    {
        inputs.volumes[0].count = -3;
        words = QStringLiteral("Norrby kommun: the volume −3 is below 0");
    }
    SECTION("a work order on an ended customer")
    {
        inputs.customers[2].to = day("2026-08-31");
        inputs.volumes.pop_back();
        inputs.entries.pop_back();
        words = QStringLiteral("Bostads AB Viken: the work order Statistik is open");
    }
    SECTION("hours without an hourly price")
    {
        inputs.agreements[2].prices.erase(inputs.agreements[2].prices.begin() + 1);
        words = QStringLiteral("Bostads AB Viken: hours are logged, but the agreement has no hourly rate");
    }
    SECTION("hours of no work order")
    {
        inputs.orders.pop_back();
        words = QStringLiteral("Logged hours belong to no work order");
    }
    const MonthBasis basis = monthBasis(inputs);
    CAPTURE(words);
    CHECK_FALSE(basis.canClose());
    CHECK(tells(basis, Finding::Severity::Blocking, words));
    CHECK(basis.findings.front().severity == Finding::Severity::Blocking);
}

TEST_CASE("a customer that cannot be priced does not take the others with it", "[reports]")
{
    MonthInputs inputs = octoberInputs();
    inputs.agreements[1].prices.push_back(inputs.agreements[1].prices.front());
    const MonthBasis basis = monthBasis(inputs);
    CHECK(basis.invoices.size() == 2);
    CHECK(basis.net() == kr("104937.50"));
}

TEST_CASE("a volume of 0 is a volume", "[reports]")
{
    MonthInputs inputs = octoberInputs();
    inputs.volumes[1].count = 0;
    CHECK(monthBasis(inputs).canClose());
}

TEST_CASE("a customer that comes later or has left is not in the month", "[reports]")
{
    MonthInputs inputs = octoberInputs();
    inputs.customers[1].from = day("2026-11-01");
    inputs.volumes.erase(inputs.volumes.begin() + 1);
    const MonthBasis basis = monthBasis(inputs);
    CHECK(basis.invoices.size() == 2);
    CHECK(basis.canClose());
}

TEST_CASE("a volume is compared with the month before when that is known", "[reports]")
{
    const auto [before, isTold] =
        GENERATE(table<int, bool>({{1250, false}, {1137, false}, {1136, true}, {1400, true}}));
    MonthInputs inputs = octoberInputs();
    inputs.volumes.push_back(madeVolume(month("2026-09"), 1, before));
    const MonthBasis basis = monthBasis(inputs);
    CAPTURE(before);
    CHECK(basis.net() == kr("165697.50"));
    CHECK(tells(basis, Finding::Severity::Warning, QStringLiteral("more than 10")) == isTold);
}

TEST_CASE("a month without its cost says so", "[reports]")
{
    MonthInputs inputs = octoberInputs();
    CHECK_FALSE(tells(monthBasis(inputs), Finding::Severity::Information, QStringLiteral("cost of the month")));
    inputs.cost.reset();
    CHECK(tells(monthBasis(inputs), Finding::Severity::Information, QStringLiteral("cost of the month")));
    CHECK(monthBasis(inputs).canClose());
}

TEST_CASE("payslips of a class without a price are priced as payslips, together with them", "[reports]")
{
    MonthInputs inputs = octoberInputs();
    inputs.volumes[1].count = 500;
    inputs.volumes.push_back(madeVolume(inputs.month, 2, 480));
    inputs.volumes.back().service = Service::RoundTheClockPayslip;
    CHECK(of(monthBasis(inputs), 2).net == kr("60760.00"));
}

TEST_CASE("parts sum to the whole in any month (X-2)", "[reports]")
{
    rc::prop("lines make invoices, invoices make the month", [] {
        const MonthBasis basis = monthBasis(randomInputs());
        Money net, vat, total, parts;
        for (const Invoice &invoice : basis.invoices) {
            Money lines;
            for (const pricing::Line &line : invoice.lines)
                lines += line.amount;
            RC_ASSERT(lines == invoice.net);
            RC_ASSERT(invoice.net + invoice.vatAmount == invoice.total);
            parts += payslipAmount(invoice) + fixedAmount(invoice) + hoursAmount(invoice) + correctionAmount(invoice);
            net += invoice.net;
            vat += invoice.vatAmount;
            total += invoice.total;
        }
        RC_ASSERT(net == basis.net());
        RC_ASSERT(parts == basis.net());
        RC_ASSERT(vat == basis.vat());
        RC_ASSERT(total == basis.total());
    });
}

TEST_CASE("any month comes back from its snapshot byte for byte", "[reports]")
{
    rc::prop("frozen, thawed, frozen", [] {
        const MonthBasis basis = monthBasis(randomInputs());
        const auto back = thawed(frozen(basis));
        RC_ASSERT(bool(back));
        RC_ASSERT(frozen(*back) == frozen(basis));
        RC_ASSERT(back->total() == basis.total());
    });
}
