// SPDX-License-Identifier: MPL-2.0
#include "tests/commands/program.h"
#include "tests/support/makers.h"
#include "tests/support/small_centre.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QTimeZone>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::commands;

TEST_CASE("the demo centre has the published numbers, is whole, and is never overwritten (PLT-12)", "[commands][slow]")
{
    const QTemporaryDir folder;
    const QString centre = folder.filePath(QStringLiteral("demo.paybench"));
    REQUIRE(run({QStringLiteral("demo"), centre}).code == 0);
    CHECK(QFile::exists(folder.filePath(QStringLiteral("heroma_2026-11.csv"))));
    const Ran check = run({QStringLiteral("check"), centre, QStringLiteral("--json")});
    CHECK(check.code == 0);
    CHECK(check.json()["ok"].toBool());
    CHECK(check.json()["findings"].toArray().isEmpty());
    const Ran invoice = run({QStringLiteral("invoice"), centre, QStringLiteral("--month"), QStringLiteral("2026-10"), QStringLiteral("--json")});
    qint64 payslips = 0;
    for (const QJsonValue one : invoice.json()["invoices"].toArray())
        payslips += one.toObject()["lines"].toArray().first().toObject()["quantity"].toString().toLongLong();
    CHECK(invoice.json()["invoices"].toArray().size() == 10);
    CHECK(payslips == 25000);
    CHECK(run({QStringLiteral("demo"), centre}).code == 1);

    const QTemporaryDir other;
    REQUIRE(run({QStringLiteral("demo"), other.filePath(QStringLiteral("again.paybench")), QStringLiteral("--language"), QStringLiteral("en")}).code == 0);
    store::Database first = given(store::Database::open(centre, store::OpenMode::Read));
    store::Database second = given(store::Database::open(other.filePath(QStringLiteral("again.paybench")), store::OpenMode::Read));
    CHECK(contentOf(first) == contentOf(second));
}

TEST_CASE("a backup is verified, restored to a new file and never over one", "[commands]")
{
    const Folder folder(fillSmallCentre);
    const Ran made = run({QStringLiteral("backup"), folder.centre(), QStringLiteral("--to"), folder.file(QStringLiteral("copies")), QStringLiteral("--json")});
    REQUIRE(made.code == 0);
    const QString backup = made.json()["backup"].toString();
    CHECK(run({QStringLiteral("check"), backup}).code == 0);
    const QString copy = folder.file(QStringLiteral("copy.paybench"));
    CHECK(run({QStringLiteral("restore"), backup, QStringLiteral("--to"), copy}).code == 0);
    CHECK(run({QStringLiteral("restore"), backup, QStringLiteral("--to"), copy}).code == 1);
    store::Database restored = given(store::Database::open(copy, store::OpenMode::Read));
    CHECK(contentOf(restored) == folder.content());
}

TEST_CASE("steps are listed newest first and undone one by one", "[commands]")
{
    const Folder folder(fillSmallCentre);
    const Ran list = run({QStringLiteral("undo"), folder.centre(), QStringLiteral("--list"), QStringLiteral("--json")});
    REQUIRE(list.code == 0);
    const QJsonArray steps = QJsonDocument::fromJson(list.out.toUtf8()).array();
    REQUIRE(steps.size() >= 1);
    for (const char *key : {"id", "at", "who", "what"})
        CHECK(steps.first().toObject().contains(QLatin1String(key)));
    CHECK(run({QStringLiteral("undo"), folder.centre()}).out.contains(steps.first().toObject()["what"].toString()));
}

TEST_CASE("times are the centre's, wherever the computer thinks it is", "[commands]")
{
    const Folder folder(fillSmallCentre);
    const QStringList list{QStringLiteral("undo"), folder.centre(), QStringLiteral("--list")};
    const Ran here = runIn("Europe/Stockholm", list);
    REQUIRE(here.code == 0);
    store::Database db = folder.opened();
    const auto newest = given(db.steps(1)).front();
    const QString written = newest.at.toTimeZone(QTimeZone("Europe/Stockholm")).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    CHECK(here.out.contains(written));
    for (const char *zone : {"Pacific/Auckland", "America/Los_Angeles", "UTC"}) {
        CAPTURE(zone);
        CHECK(runIn(zone, list).out == here.out);
        CHECK(runIn(zone, list + QStringList{QStringLiteral("--json")}).out == runIn("UTC", list + QStringList{QStringLiteral("--json")}).out);
    }
}

TEST_CASE("import profiles are listed, shown and saved as JSON", "[commands]")
{
    const Folder folder(fillSmallCentre);
    CHECK(run({QStringLiteral("profile"), folder.centre(), QStringLiteral("--list")}).out.contains(QStringLiteral("heroma")));
    const Ran shown = run({QStringLiteral("profile"), folder.centre(), QStringLiteral("--show"), QStringLiteral("heroma")});
    REQUIRE(shown.code == 0);
    QJsonObject profile = shown.json();
    CHECK(profile["name"].toString() == QStringLiteral("heroma"));
    profile["name"] = QStringLiteral("copy");
    const QString path = folder.written(QStringLiteral("copy.json"), QJsonDocument(profile).toJson());
    CHECK(run({QStringLiteral("profile"), folder.centre(), QStringLiteral("--save"), path}).code == 0);
    CHECK(run({QStringLiteral("profile"), folder.centre(), QStringLiteral("--list")}).out.contains(QStringLiteral("copy")));
    CHECK(run({QStringLiteral("profile"), folder.centre(), QStringLiteral("--save"), folder.written(QStringLiteral("bad.json"), "{")}).code == 1);
}

TEST_CASE("wrong usage ends with 2, a file that is none with its sentence", "[commands]")
{
    const Folder folder(fillSmallCentre);
    CHECK(run({QStringLiteral("invoice")}).code == 2);
    CHECK(run({QStringLiteral("invoice"), folder.centre(), QStringLiteral("--month"), QStringLiteral("2026-10"), QStringLiteral("--nonsense")}).code == 2);
    CHECK(run({QStringLiteral("invoice"), folder.centre(), QStringLiteral("--month"), QStringLiteral("soon")}).code == 1);
    CHECK(run({QStringLiteral("check"), folder.file(QStringLiteral("missing.paybench"))}).code == 3);
    CHECK(run({QStringLiteral("invoice"), folder.file(QStringLiteral("missing.paybench")), QStringLiteral("--month"), QStringLiteral("2026-10")}).code == 3);
    const auto bytes = GENERATE(as<QByteArray>(), QByteArray(), QByteArray("Period;Bolag\n"), QByteArray(4096, 'x'));
    const Ran ran = run({QStringLiteral("check"), folder.written(QStringLiteral("other.paybench"), bytes)});
    CAPTURE(ran.err);
    CHECK(ran.code != 0);
    CHECK_FALSE(ran.err.isEmpty());
}

TEST_CASE("the language of a command can be chosen", "[commands]")
{
    const Folder folder(fillSmallCentre);
    const Ran swedish = run({QStringLiteral("check"), folder.centre(), QStringLiteral("--language"), QStringLiteral("sv")});
    const Ran danish = run({QStringLiteral("check"), folder.centre(), QStringLiteral("--language"), QStringLiteral("da")});
    const Ran english = run({QStringLiteral("check"), folder.centre(), QStringLiteral("--language"), QStringLiteral("en")});
    CHECK(english.code == 0);
    CHECK(swedish.out != english.out);
    CHECK(danish.out != english.out);
    CHECK(danish.out != swedish.out);
}

TEST_CASE("every page is drawn without a display, as large as asked", "[commands][slow]")
{
    const Folder folder(fillSmallCentre);
    const QString out = folder.file(QStringLiteral("pages"));
    const Ran ran = run({QStringLiteral("pages"), folder.centre(), QStringLiteral("--out"), out, QStringLiteral("--size"), QStringLiteral("1280x800")});
    CAPTURE(ran.err);
    REQUIRE(ran.code == 0);
    const QStringList names = QDir(out).entryList({QStringLiteral("*.png")});
    CHECK(names.contains(QStringLiteral("month.png")));
    for (const QString &name : names)
        CHECK(QImage(out + u'/' + name).size() == QSize(1280, 800));
    CHECK(run({QStringLiteral("pages"), folder.centre(), QStringLiteral("--out"), out, QStringLiteral("--size"), QStringLiteral("huge")}).code == 1);
}
