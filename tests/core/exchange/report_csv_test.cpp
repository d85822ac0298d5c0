// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/file_bytes.h"
#include "core/exchange/report_csv.h"
#include "tests/support/october.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::exchange;

TEST_CASE("a report becomes one CSV file for each table", "[exchange]")
{
    const auto files = csvOf(octoberReport(), CsvForm());
    REQUIRE(files);
    QStringList names;
    for (const CsvFile &file : *files) {
        names << file.name;
        CHECK(file.bytes.startsWith("\xEF\xBB\xBF"));
        CHECK(file.bytes.contains(';'));
    }
    CHECK(names.join(u' ')
          == QStringLiteral("2026-10_summary.csv 2026-10_key_figures.csv 2026-10_invoice_basis.csv 2026-10_volumes.csv "
                            "2026-10_hours.csv 2026-10_hours_by_person.csv 2026-10_how_computed.csv"));
}

TEST_CASE("CSV carries the figures of the report with the language's decimal sign", "[exchange]")
{
    const auto [language, total] =
        GENERATE(table<const char *, const char *>({{"sv_SE", "165697,50;41424,38;207121,88;72,23"},
                                                    {"da_DK", "165697,50;41424,38;207121,88;72,23"},
                                                    {"en_GB", "165697.50;41424.38;207121.88;72.23"}}));
    const auto files = csvOf(octoberReport(), csvFormOf(QLocale(QString::fromLatin1(language))));
    REQUIRE(files);
    CAPTURE(language);
    CHECK(files->front().bytes.contains(total));
    CHECK(files->front().bytes.contains("12:15"));
}

TEST_CASE("a customer's name cannot become a formula in CSV", "[exchange]")
{
    reports::MonthInputs inputs = octoberInputs();
    inputs.customers[0].name = QStringLiteral("=1+1");
    reports::MonthlyInputs monthly;
    monthly.basis = reports::monthBasis(inputs);
    const auto files = csvOf(reports::monthlyReport(monthly), CsvForm());
    REQUIRE(files);
    CHECK(files->front().bytes.contains("\r\n'=1+1;"));
}

TEST_CASE("CSV files are written into a folder, which is made", "[exchange]")
{
    QTemporaryDir folder;
    const QString below = folder.filePath(QStringLiteral("a/b"));
    REQUIRE(writeCsv(octoberReport(), below, CsvForm()));
    CHECK(QDir(below).entryList(QDir::Files).size() == 7);
    REQUIRE(writeCsv(octoberReport(), below, CsvForm()));
    CHECK(QDir(below).entryList(QDir::Files).size() == 7);
}

TEST_CASE("a folder that cannot be made is refused with a sentence", "[exchange]")
{
    QTemporaryDir folder;
    const QString inTheWay = folder.filePath(QStringLiteral("file"));
    QFile file(inTheWay);
    REQUIRE(file.open(QIODevice::WriteOnly));
    const Done done = writeCsv(octoberReport(), inTheWay + QStringLiteral("/below"), CsvForm());
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == Error::Kind::Io);
    CHECK(done.error().message.contains(QStringLiteral("Nothing was written")));
}
