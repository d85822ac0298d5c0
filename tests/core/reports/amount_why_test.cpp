// SPDX-License-Identifier: MPL-2.0
#include "core/reports/amount_why.h"
#include "tests/support/october.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::reports;

namespace {

QString plainText(QString text)
{
    return text.replace(QChar(0xA0), QChar(u' '));
}

QString sumOf(const Why &why)
{
    QStringList rows;
    for (const WhyLine &line : why.sum)
        rows << (line.sign + u'|' + line.what + u'|' + text(line.value) + u'|' + line.unit);
    return plainText(rows.join(u'\n'));
}

} // namespace

TEST_CASE("an amount of payslips is written as quantity times price, with file, price row and the month before")
{
    const InLanguage english("en_GB");
    const MonthBasis now = october();
    const MonthBasis then = september();
    const Why why = reports::why(now.invoices[1], Figure::PayslipAmount, &then.invoices[1]);
    CHECK(plainText(why.title).contains("77,500.00"));
    CHECK(plainText(why.subtitle) == QStringLiteral("Norrby kommun · October 2026"));
    REQUIRE(why.sum.size() == 3);
    CHECK(text(why.sum[0].value) == "1,250");
    CHECK(why.sum[1].sign == QStringLiteral("×"));
    CHECK(std::get<UnitPrice>(why.sum[1].value) == each("62.00"));
    CHECK(std::get<Money>(why.sum[2].value) == kr(77500));
    CHECK(why.sum[2].result);
    REQUIRE(why.sources.size() == 3);
    CHECK(why.sources[0].what == "heroma_2026-10.csv, line 2");
    CHECK(why.sources[1].note.contains("2023-114"));
    CHECK(std::get<Money>(why.sources[2].value) == kr(77252));
    CHECK(plainText(why.sources[2].note) == QStringLiteral("1,246 × 62.00"));
}

TEST_CASE("every figure of every invoice adds up to what stands in the table")
{
    const MonthBasis basis = october();
    for (const Invoice &invoice : basis.invoices) {
        for (const Figure figure : {Figure::Payslips, Figure::PayslipAmount, Figure::Fixed, Figure::Hours, Figure::HoursAmount,
                                    Figure::Corrections, Figure::Net, Figure::Vat, Figure::Total}) {
            CAPTURE(invoice.name, int(figure));
            const Why why = reports::why(invoice, figure);
            const Value value = valueOf(invoice, figure);
            if (std::holds_alternative<std::monostate>(value)) {
                CHECK(why.sum.empty());
                continue;
            }
            REQUIRE_FALSE(why.sum.empty());
            CHECK(why.sum.back().result);
            CHECK(why.sum.back().value == value);
        }
    }
}

TEST_CASE("a lift is what is missing to the minimum fee, and hours add up order by order")
{
    const InLanguage english("en_GB");
    const MonthBasis basis = october();
    CHECK(sumOf(why(basis.invoices[0], Figure::Fixed))
          == QStringLiteral("|Minimum fee|5,000.00|kr\n−|Payslips and fixed fee|3,968.00|kr\n=|Fixed, lift|1,032.00|kr"));
    const Why hours = why(basis.invoices[1], Figure::Hours);
    REQUIRE(hours.sum.size() == 3);
    CHECK(text(hours.sum[0].value) == "8.00");
    CHECK(text(hours.sum[1].value) == "4.50");
    CHECK(text(hours.sum[2].value) == "12.50");
    CHECK(plainText(hours.sources[0].note).contains("7 h 50 min"));
}

TEST_CASE("what is copied holds the sum, the sources and the rules")
{
    const InLanguage english("en_GB");
    const QString text = plainText(why(october().invoices[1], Figure::Net).text());
    CHECK(text.contains("99,125.00"));
    CHECK(text.contains("13,500.00"));
    CHECK(text.contains("rounded up to started 15 min"));
}
