// SPDX-License-Identifier: MPL-2.0
#include "tests/support/october.h"
#include "ui/paper/paper_columns.h"
#include "ui/paper/paper_layout.h"
#include "ui/paper/paper_painting.h"
#include "ui/paper/report_paper.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <algorithm>
#include <ctime>
#include <map>

using namespace paybench;
using namespace paybench::ui;

namespace {

constexpr QSizeF pageSize(1046, 684);

QString tool(const char *name)
{
    return QStandardPaths::findExecutable(QString::fromLatin1(name));
}

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

reports::Report longReport(int customers)
{
    reports::MonthInputs inputs = octoberInputs();
    for (qint64 id = 4; id <= customers; ++id) {
        inputs.customers.push_back(madeCustomer(id, QStringLiteral("Kund %1 med ett ganska långt namn").arg(id), {}));
        inputs.agreements.push_back(madeAgreement(id, "2024-100"));
        inputs.volumes.push_back(madeVolume(inputs.month, id, 100 + id));
    }
    reports::MonthlyInputs monthly;
    monthly.basis = reports::monthBasis(inputs);
    return reports::monthlyReport(monthly);
}

bool overlap(const PaperPage &page)
{
    for (std::size_t a = 0; a < page.texts.size(); ++a) {
        for (std::size_t b = a + 1; b < page.texts.size(); ++b) {
            if (page.texts[a].rect.adjusted(1, 1, -1, -1).intersects(page.texts[b].rect.adjusted(1, 1, -1, -1)))
                return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("nothing on paper overlaps or leaves the page, however long the report", "[paper]")
{
    const int customers = GENERATE(3, 40, 200);
    const auto pages = pagesOf(longReport(customers), pageSize);
    CAPTURE(customers);
    REQUIRE_FALSE(pages.empty());
    for (const PaperPage &page : pages) {
        CHECK_FALSE(overlap(page));
        for (const PaperText &text : page.texts) {
            CHECK(text.rect.bottom() <= pageSize.height() + 1);
            CHECK(text.rect.right() <= pageSize.width() + 1);
        }
    }
    CHECK(pages.size() > std::size_t(customers / 30));
}

TEST_CASE("every customer stands on paper once in each table", "[paper]")
{
    const auto pages = pagesOf(longReport(60), pageSize);
    int found = 0;
    for (const PaperPage &page : pages)
        found += int(std::count_if(page.texts.begin(), page.texts.end(), [](const PaperText &text) {
            return text.text == QStringLiteral("Kund 60 med ett ganska långt namn");
        }));
    // Summary, a bar, one invoice line, volumes, and three rows of How computed.
    CHECK(found == 7);
}

TEST_CASE("figures are never cut: their columns hold the widest", "[paper]")
{
    const reports::Report report = longReport(12);
    for (const reports::Table &table : report.tables) {
        const auto columns = paperColumns(table, pageSize.width());
        REQUIRE(columns.size() == table.columns.size());
        CHECK(columns.back().left + columns.back().width <= pageSize.width() + 1);
    }
}

TEST_CASE("a table wider than the page goes on below, its first column again", "[paper]")
{
    reports::Report report;
    reports::Table table;
    table.title = QStringLiteral("Wide");
    for (int column = 0; column < 30; ++column)
        table.columns.push_back({QStringLiteral("Heading number %1").arg(column), reports::Column::Kind::Text});
    table.rows.emplace_back();
    for (int column = 0; column < 30; ++column)
        table.rows.front().push_back({QStringLiteral("cell %1").arg(column), {}});
    report.tables = {table};
    std::map<QString, int> found;
    for (const PaperPage &page : pagesOf(report, pageSize)) {
        CHECK_FALSE(overlap(page));
        for (const PaperText &text : page.texts) {
            CHECK(text.rect.right() <= pageSize.width() + 1);
            ++found[text.text];
        }
    }
    CHECK(found[QStringLiteral("cell 0")] > 1);
    for (int column = 1; column < 30; ++column)
        CHECK(found[QStringLiteral("cell %1").arg(column)] == 1);
}

TEST_CASE("the PDF is A4 landscape and carries the report's figures", "[paper]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    REQUIRE(writePdf(octoberReport(), path, moment("2026-11-02 09:05")));
    if (tool("pdftotext").isEmpty()) {
        WARN("pdftotext is not installed: the PDF's text was not read");
        return;
    }
    const QString page = outputOf(tool("pdfinfo"), {path});
    CHECK(page.contains(QStringLiteral("A4")));
    const QString text = outputOf(tool("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    for (const char *figure : {"165,697.50", "41,424.38", "207,121.88", "72.23", "68.88", "7,697.50", "12.50"}) {
        CAPTURE(figure);
        CHECK(text.contains(QString::fromLatin1(figure)));
    }
    CHECK(text.contains(QStringLiteral("Monthly report October")));
    CHECK(text.contains(QStringLiteral("preliminary")));
    CHECK(text.contains(QStringLiteral("page 1 of")));
}

TEST_CASE("a PDF that cannot be written leaves the older one", "[paper]")
{
    const Done done =
        writePdf(octoberReport(), QStringLiteral("/nowhere/at/all/report.pdf"), moment("2026-11-02 09:05"));
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == Error::Kind::Io);
}

TEST_CASE("when it was printed is said in the centre's zone, as the window says it", "[paper]")
{
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", "Europe/Stockholm");
    tzset();
    CHECK(printedText(QDateTime(day("2026-11-02"), QTime(17, 28), Qt::UTC)).contains(QStringLiteral("18:28")));
    CHECK(printedText(QDateTime(day("2026-07-02"), QTime(17, 28), Qt::UTC)).contains(QStringLiteral("19:28")));
    before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
    tzset();
}
