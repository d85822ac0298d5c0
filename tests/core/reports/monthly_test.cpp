// SPDX-License-Identifier: MPL-2.0
#include "core/reports/monthly.h"
#include "tests/support/makers.h"
#include "tests/support/october.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <algorithm>

using namespace paybench;
using namespace paybench::reports;

namespace {

const Table &tableOf(const Report &report, const char *key)
{
    return *std::find_if(report.tables.begin(), report.tables.end(),
                         [key](const Table &one) { return one.key == QLatin1String(key); });
}

bool has(const Report &report, const char *key)
{
    return std::any_of(report.tables.begin(), report.tables.end(),
                       [key](const Table &one) { return one.key == QLatin1String(key); });
}

Value keyFigure(const Report &report, const char *title, std::size_t column = 1)
{
    for (const auto &row : tableOf(report, "key_figures").rows) {
        if (row[0].value == Value(QString::fromLatin1(title)))
            return row[column].value;
    }
    return QStringLiteral("no such figure");
}

// Every text of the report, in one.
QString words(const Report &report)
{
    QStringList all{report.title, report.subtitle};
    for (const Table &one : report.tables) {
        all << one.title << one.notes;
        for (const Column &column : one.columns)
            all << column.title;
        for (const auto &row : one.rows) {
            for (const Cell &cell : row)
                all << text(cell.value);
        }
        for (const Cell &cell : one.total)
            all << text(cell.value);
    }
    return all.join(u'\n');
}

} // namespace

TEST_CASE("the report has its tables in order, each as wide as its header", "[reports]")
{
    const Report report = octoberReport();
    QStringList titles;
    for (const Table &one : report.tables) {
        titles << one.title;
        for (const auto &row : one.rows)
            CHECK(row.size() == one.columns.size());
        CHECK((one.total.empty() || one.total.size() == one.columns.size()));
    }
    CHECK(titles.join(u',')
          == QStringLiteral("Summary,Key figures,Invoice basis,Volumes,Hours,Hours by person,How computed"));
    CHECK(report.title == QStringLiteral("Monthly report October\u00a02026"));
    CHECK(report.preliminary);
}

TEST_CASE("the key figures are those of J5", "[reports]")
{
    const Report report = octoberReport();
    CHECK(keyFigure(report, "Sum, kr excl. VAT") == Value(kr("165697.50")));
    CHECK(keyFigure(report, "VAT, kr") == Value(kr("41424.38")));
    CHECK(keyFigure(report, "To pay, kr") == Value(kr("207121.88")));
    CHECK(keyFigure(report, "Income per payslip, kr") == Value(kr("72.23")));
    CHECK(keyFigure(report, "Cost per payslip, kr") == Value(kr("68.88")));
    CHECK(keyFigure(report, "Result, kr") == Value(kr("7697.50")));
    CHECK(keyFigure(report, "Payslips") == Value(qint64{2294}));
}

TEST_CASE("a month is compared with the one before and the year so far (REP-05)", "[reports]")
{
    const Report report = octoberReport();
    CHECK(keyFigure(report, "Payslips", 2) == Value(qint64{2285}));
    CHECK(keyFigure(report, "Payslips", 3) == Value(qint64{9}));
    CHECK(keyFigure(report, "Payslips", 4) == Value(qint64{4579}));
    CHECK(keyFigure(report, "Cost of the centre, kr", 4) == Value(kr(315000)));
    CHECK(keyFigure(report, "Working days", 1) == Value(qint64{22}));
    CHECK(keyFigure(report, "Payslips per working day", 1) == Value(Ratio{2294, 22}));
    CHECK(words(report).contains(QStringLiteral("The year so far is without January")));
}

TEST_CASE("a month alone has no columns of comparison, nor figures per day unasked", "[reports]")
{
    MonthlyInputs inputs;
    inputs.basis = october();
    const Report report = monthlyReport(inputs);
    CHECK(tableOf(report, "key_figures").columns.size() == 2);
    CHECK(keyFigure(report, "Payslips per working day") == Value(QStringLiteral("no such figure")));
}

TEST_CASE("only the internal version names staff; board and owner see no figure of under five persons", "[reports]")
{
    const auto [audience, staff, logged] = GENERATE(table<Audience, bool, bool>(
        {{Audience::Internal, true, true}, {Audience::Owner, false, false}, {Audience::Board, false, false}}));
    const QString all = words(octoberReport(audience));
    CAPTURE(key(audience).toStdString());
    CHECK(all.contains(QStringLiteral("Anna Lind")) == staff);
    CHECK(all.contains(QStringLiteral("12\u00a0h\u00a015\u00a0min")) == logged);
    CHECK(all.contains(QStringLiteral("7\u00a0h\u00a050\u00a0min")) == logged);
    CHECK(all.contains(QStringLiteral("13\u00a0h\u00a023\u00a0min")) == logged);
    CHECK(all.contains(QStringLiteral("165,697.50")));
    CHECK(all.contains(QStringLiteral("12.50")));
}

TEST_CASE("logged time of five persons is shown to the board", "[reports]")
{
    MonthlyInputs inputs;
    inputs.basis = october();
    inputs.audience = Audience::Board;
    for (OrderHours &hours : inputs.basis.hours)
        hours.people = {{QStringLiteral("A"), 1},
                        {QStringLiteral("B"), 1},
                        {QStringLiteral("C"), 1},
                        {QStringLiteral("D"), 1},
                        {QStringLiteral("E"), 1}};
    CHECK(words(monthlyReport(inputs)).contains(QStringLiteral("12\u00a0h\u00a015\u00a0min")));
}

TEST_CASE("a customer's version has its own invoice only, and no cost", "[reports]")
{
    const Report report = octoberReport(Audience::Customer, 1);
    const QString all = words(report);
    CHECK(all.contains(QStringLiteral("99,125.00")));
    CHECK(all.contains(QStringLiteral("Norrby")));
    CHECK_FALSE(all.contains(QStringLiteral("Viken")));
    CHECK_FALSE(all.contains(QStringLiteral("Söderby")));
    CHECK_FALSE(all.contains(QStringLiteral("158,000.00")));
    CHECK_FALSE(all.contains(QStringLiteral("165,697.50")));
    CHECK_FALSE(all.contains(QStringLiteral("Anna Lind")));
    CHECK_FALSE(has(report, "hours_by_person"));
    CHECK(tableOf(report, "how_computed").rows.size() == 6); // four lines, VAT, to pay
}

TEST_CASE("a closed month is not preliminary", "[reports]")
{
    MonthlyInputs inputs;
    inputs.basis = october();
    inputs.closed = true;
    CHECK_FALSE(monthlyReport(inputs).preliminary);
}

TEST_CASE("every invoice line says how it was computed", "[reports]")
{
    const Report report = octoberReport();
    std::size_t lines = 0;
    for (const Invoice &invoice : october().invoices)
        lines += invoice.lines.size();
    CHECK(tableOf(report, "invoice_basis").rows.size() == lines);
    CHECK(tableOf(report, "how_computed").rows.size() == 6 + lines + 2 * 3);
    CHECK(words(report).contains(QStringLiteral("165,697.50 / 2,294 = 72.23")));
}

TEST_CASE("an empty month makes a report all the same", "[reports]")
{
    MonthlyInputs inputs;
    inputs.basis.month = month("2026-10");
    const Report report = monthlyReport(inputs);
    CHECK(tableOf(report, "summary").rows.empty());
    CHECK(keyFigure(report, "Income per payslip, kr") == Value());
}

TEST_CASE("total rows equal the sums of their columns and the basis, in any month", "[reports]")
{
    rc::prop("a total is the sum of what stands above it", [] {
        MonthInputs made = octoberInputs();
        for (directory::VolumeRow &row : made.volumes)
            row.count = *rc::gen::inRange(0, 100000);
        MonthlyInputs inputs;
        inputs.basis = monthBasis(made);
        const Report report = monthlyReport(inputs);
        for (const Table &one : report.tables) {
            for (std::size_t column = 0; column < one.total.size(); ++column) {
                if (!std::holds_alternative<Money>(one.total[column].value)
                    || one.total[column].formula.kind != Formula::Kind::SumOfColumn)
                    continue;
                Money sum;
                for (const auto &row : one.rows) {
                    if (const auto *amount = std::get_if<Money>(&row[column].value))
                        sum += *amount;
                }
                RC_ASSERT(sum == std::get<Money>(one.total[column].value));
            }
        }
        const auto &total = tableOf(report, "invoice_basis").total;
        RC_ASSERT(std::get<Money>(total.back().value) == inputs.basis.net());
    });
}

TEST_CASE("audiences have keys that come back", "[reports]")
{
    for (const Audience audience : {Audience::Internal, Audience::Owner, Audience::Board, Audience::Customer})
        CHECK(audienceOfKey(key(audience)) == audience);
    CHECK_FALSE(audienceOfKey(QStringLiteral("press")));
}
