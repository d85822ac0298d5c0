// SPDX-License-Identifier: MPL-2.0
#include "core/store/agreements.h"
#include "tests/commands/program.h"
#include "tests/support/makers.h"
#include "tests/support/small_centre.h"

#include <QDir>
#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::commands;

namespace {

Ran adjust(const Folder &folder, const QString &index, const QStringList &more = {})
{
    return run(QStringList{QStringLiteral("adjust"), folder.centre(), QStringLiteral("--year"), QStringLiteral("2027"), QStringLiteral("--index"),
                           index, QStringLiteral("--efficiency"), QStringLiteral("1.0"), QStringLiteral("--json")}
               + more);
}

QString newPrice(const QJsonObject &json, const QString &service)
{
    for (const QJsonValue price : json["prices"].toArray()) {
        if (price.toObject()["service"].toString() == service)
            return price.toObject()["after"].toString();
    }
    return {};
}

} // namespace

TEST_CASE("prices are adjusted once a year, with comma or point in the index (J4)", "[commands]")
{
    const auto index = GENERATE(as<QString>(), QStringLiteral("2.8"), QStringLiteral("2,8"));
    const Folder folder(fillSmallCentre);
    const QString before = folder.content();
    const Ran dry = adjust(folder, index, {QStringLiteral("--dry-run")});
    CHECK(dry.code == 0);
    CHECK(newPrice(dry.json(), QStringLiteral("payslip")) == QStringLiteral("63.10"));
    CHECK(newPrice(dry.json(), QStringLiteral("hour")) == QStringLiteral("661.52"));
    CHECK(folder.content() == before);
    CHECK(adjust(folder, index).code == 0);
    const Ran twice = adjust(folder, index);
    CHECK(twice.code == 1);
    CHECK(twice.err.contains(QStringLiteral("2027")));
    CHECK(run({QStringLiteral("undo"), folder.centre()}).code == 0);
    CHECK(folder.content() == before);
}

TEST_CASE("an index that looks wrong is asked about (J4)", "[commands]")
{
    const auto index = GENERATE(as<QString>(), QStringLiteral("28"), QStringLiteral("-0.5"));
    const Folder folder(fillSmallCentre);
    const QString before = folder.content();
    const Ran asked = run({QStringLiteral("adjust"), folder.centre(), QStringLiteral("--year"), QStringLiteral("2027"), QStringLiteral("--index=") + index});
    CHECK(asked.code == 1);
    CHECK(asked.err.contains(u'?'));
    CHECK(folder.content() == before);
    CHECK(run({QStringLiteral("adjust"), folder.centre(), QStringLiteral("--year"), QStringLiteral("2027"), QStringLiteral("--index=") + index,
               QStringLiteral("--yes")})
              .code
          == 0);
}

TEST_CASE("each customer whose prices change gets a letter with the annex (J4)", "[commands]")
{
    const Folder folder(fillSmallCentre);
    const QString letters = folder.file(QStringLiteral("letters"));
    const Ran ran = adjust(folder, QStringLiteral("2.8"), {QStringLiteral("--letters"), letters});
    CHECK(ran.code == 0);
    const QStringList written = QDir(letters).entryList(QDir::Files);
    CHECK(written.size() == ran.json()["letters"].toArray().size());
    CHECK(written.contains(QStringLiteral("Norrby kommun.pdf")));
}

TEST_CASE("an index that is no number is refused", "[commands]")
{
    const Folder folder(fillSmallCentre);
    CHECK(adjust(folder, QStringLiteral("two")).code == 1);
}

TEST_CASE("the new prices hold from the month that is asked for", "[commands]")
{
    const Folder folder(fillSmallCentre);
    const Ran ran = adjust(folder, QStringLiteral("2.8"), {QStringLiteral("--from"), QStringLiteral("2027-03")});
    CAPTURE(ran.err);
    CHECK(ran.code == 0);
    CHECK(ran.json()["from"].toString() == QStringLiteral("2027-03-01"));
    CHECK(adjust(folder, QStringLiteral("2.8"), {QStringLiteral("--from"), QStringLiteral("March")}).code == 1);
}

TEST_CASE("prices are adjusted once though the note of a version is rewritten", "[commands]")
{
    const Folder folder(fillSmallCentre);
    REQUIRE(adjust(folder, QStringLiteral("2.8")).code == 0);
    {
        store::Database db = given(store::Database::open(folder.centre()));
        store::Agreements agreements(db);
        for (directory::Agreement &version : given(agreements.all())) {
            version.note = QStringLiteral("Talked through with the customer");
            given(agreements.save(version));
        }
    }
    const Ran twice = adjust(folder, QStringLiteral("2.8"));
    CHECK(twice.code == 1);
    CHECK(twice.err.contains(QStringLiteral("already adjusted for 2027")));
}
