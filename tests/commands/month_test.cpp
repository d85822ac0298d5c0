// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/sheet_read.h"
#include "tests/commands/program.h"
#include "tests/support/makers.h"
#include "tests/support/small_centre.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::commands;

namespace {

const QStringList october = {QStringLiteral("--month"), QStringLiteral("2026-10")};

QJsonObject invoiceOf(const QJsonObject &json, const QString &customer)
{
    for (const QJsonValue invoice : json["invoices"].toArray()) {
        if (invoice.toObject()["customer"].toString() == customer)
            return invoice.toObject();
    }
    return {};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("the invoice basis is exact to the hundredth (J5)", "[commands]")
{
    const Folder folder(fillSmallCentre);
    const Ran ran = run(QStringList{QStringLiteral("invoice"), folder.centre(), QStringLiteral("--json")} + october);
    REQUIRE(ran.code == 0);
    struct Expected {
        QString customer, net, vat, total;
    };
    const auto expected = GENERATE(
        Expected{QStringLiteral("Norrby kommun"), QStringLiteral("99125.00"), QStringLiteral("24781.25"), QStringLiteral("123906.25")},
        Expected{QStringLiteral("Söderby kommun"), QStringLiteral("60760.00"), QStringLiteral("15190.00"), QStringLiteral("75950.00")},
        Expected{QStringLiteral("Bostads AB Viken"), QStringLiteral("5812.50"), QStringLiteral("1453.13"), QStringLiteral("7265.63")});
    const QJsonObject invoice = invoiceOf(ran.json(), expected.customer);
    CHECK(invoice["net"].toString() == expected.net);
    CHECK(invoice["vat"].toString() == expected.vat);
    CHECK(invoice["total"].toString() == expected.total);
    for (const QJsonValue line : invoice["lines"].toArray()) {
        for (const char *key : {"what", "quantity", "unit", "each", "amount", "why"})
            CHECK_FALSE(line.toObject()[QLatin1String(key)].toString().isEmpty());
    }
}

TEST_CASE("one customer is chosen by name or code, and an unknown one is refused", "[commands]")
{
    const Folder folder(fillSmallCentre);
    const auto with = [&](const QString &customer) {
        return run(QStringList{QStringLiteral("invoice"), folder.centre(), QStringLiteral("--json"), QStringLiteral("--customer"), customer} + october);
    };
    CHECK(with(QStringLiteral("103")).json()["invoices"].toArray().size() == 1);
    CHECK(with(QStringLiteral("Söderby kommun")).json()["invoices"].toArray().size() == 1);
    CHECK(with(QStringLiteral("Nowhere")).code == 1);
}

TEST_CASE("the report is written as workbook, PDF and CSV with the same total (J5)", "[commands]")
{
    const Folder folder(fillSmallCentre);
    const QString book = folder.file(QStringLiteral("report.xlsx"));
    const QString pdf = folder.file(QStringLiteral("report.pdf"));
    const Ran ran = run(QStringList{QStringLiteral("report"), folder.centre(), QStringLiteral("--out"), book, QStringLiteral("--pdf"), pdf,
                                    QStringLiteral("--csv"), folder.file(QStringLiteral("csv")), QStringLiteral("--language"), QStringLiteral("sv")}
                        + october);
    CAPTURE(ran.err);
    REQUIRE(ran.code == 0);
    const auto sheets = given(exchange::readSheet(bytesOf(book), QStringLiteral("report.xlsx"))).sheets;
    CHECK(sheets.front() == QStringLiteral("Sammanfattning"));
    bool hasTotal = false;
    for (const QString &sheet : sheets) {
        const auto read = given(exchange::readSheet(bytesOf(book), QStringLiteral("report.xlsx"), sheet));
        read.cells.eachRow([&](qint64, std::span<const QByteArrayView> fields) {
            for (const QByteArrayView field : fields)
                hasTotal = hasTotal || field == QByteArrayView("165697.5");
            return true;
        });
    }
    CHECK(hasTotal);
    CHECK(bytesOf(pdf).startsWith("%PDF"));
    bool csvHasTotal = false;
    for (const QString &name : QDir(folder.file(QStringLiteral("csv"))).entryList({QStringLiteral("*.csv")}))
        csvHasTotal = csvHasTotal || bytesOf(folder.file(QStringLiteral("csv/") + name)).contains("165697,50");
    CHECK(csvHasTotal);
}

TEST_CASE("a report whose PDF fails leaves no workbook that looks like all of it", "[commands]")
{
    const Folder folder(fillSmallCentre);
    const QString book = folder.file(QStringLiteral("report.xlsx"));
    REQUIRE(QDir().mkpath(folder.file(QStringLiteral("report.pdf"))));
    const Ran ran = run(QStringList{QStringLiteral("report"), folder.centre(), QStringLiteral("--out"), book, QStringLiteral("--pdf"),
                                    folder.file(QStringLiteral("report.pdf"))}
                        + october);
    CHECK(ran.code == 3);
    CHECK(ran.err.contains(QStringLiteral("Nothing was written")));
    CHECK_FALSE(QFileInfo::exists(book));
}

TEST_CASE("customers without a name get a file each", "[commands]")
{
    const Folder folder(fillSmallCentre);
    const QString out = folder.file(QStringLiteral("customers"));
    const Ran ran = run(QStringList{QStringLiteral("report"), folder.centre(), QStringLiteral("--out"), out, QStringLiteral("--audience"),
                                    QStringLiteral("customer")}
                        + october);
    CHECK(ran.code == 0);
    CHECK(QDir(out).entryList({QStringLiteral("*.xlsx")}).size() == 3);
}

TEST_CASE("a month closes, stays as it was, and reopens with a reason (R-5)", "[commands]")
{
    const Folder folder(fillSmallCentre);
    const Ran closed = run(QStringList{QStringLiteral("close"), folder.centre(), QStringLiteral("--json")} + october);
    REQUIRE(closed.code == 0);
    CHECK(closed.json()["closed"].toBool());
    CHECK(run(QStringList{QStringLiteral("close"), folder.centre()} + october).code == 1);
    CHECK(run({QStringLiteral("undo"), folder.centre()}).code == 1);
    const Ran reopened = run(QStringList{QStringLiteral("close"), folder.centre(), QStringLiteral("--reopen"), QStringLiteral("wrong hours")} + october);
    CHECK(reopened.code == 0);
    CHECK(run(QStringList{QStringLiteral("close"), folder.centre()} + october).code == 0);
    CHECK(run({QStringLiteral("check"), folder.centre()}).code == 0);
}

TEST_CASE("reopening without a reason neither reopens nor closes", "[commands]")
{
    const Folder folder(fillSmallCentre);
    const QString before = folder.content();
    const Ran ran = run(QStringList{QStringLiteral("close"), folder.centre(), QStringLiteral("--reopen"), QString()} + october);
    CHECK(ran.code == 1);
    CHECK_FALSE(ran.err.isEmpty());
    CHECK(folder.content() == before);
}

TEST_CASE("a month with something missing is not closed, and everything that is missing is listed", "[commands]")
{
    const Folder folder(fillSmallCentreBeforeImport);
    const QString before = folder.content();
    const Ran ran = run(QStringList{QStringLiteral("close"), folder.centre(), QStringLiteral("--json")} + october);
    CHECK(ran.code == 1);
    CHECK(ran.json()["obstacles"].toArray().size() >= 3);
    CHECK(ran.err.contains(QStringLiteral("Norrby kommun")));
    CHECK(folder.content() == before);
}
