// SPDX-License-Identifier: MPL-2.0
#include "tests/commands/program.h"
#include "tests/support/makers.h"

#include <QFile>

#include <catch2/catch.hpp>

#include <cmath>

using namespace paybench;
using namespace paybench::commands;

namespace {

// Weekdays of four months, 8 to 10 in half-hours, more on Mondays.
QByteArray historyFile(bool withIntervals = true)
{
    QByteArray csv = withIntervals ? "date,interval,count\n" : "date,count\n";
    for (QDate one = day("2026-06-01"); one <= day("2026-09-30"); one = one.addDays(1)) {
        const int calls = one.dayOfWeek() == 1 ? 30 : 20;
        const QByteArray date = one.toString(Qt::ISODate).toUtf8();
        if (one.dayOfWeek() > 5)
            continue;
        if (!withIntervals)
            csv += date + "," + QByteArray::number(4 * calls) + "\n";
        for (const char *start : {"08:00", "08:30", "09:00", "09:30"})
            csv += withIntervals ? date + "," + start + "," + QByteArray::number(calls) + "\n" : QByteArray();
    }
    return csv;
}

class Files {
public:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QString written(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path(name);
    }

    QList<QByteArray> lines(const char *name) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll().trimmed().split('\n');
    }

private:
    QTemporaryDir m_folder;
};

QStringList words(const QString &history, const Files &files, const QStringList &more = {})
{
    return QStringList{QStringLiteral("forecast"), history, QStringLiteral("--from"), QStringLiteral("2026-10-01"), QStringLiteral("--to"),
                       QStringLiteral("2026-10-31"), QStringLiteral("--out"), files.path("out.csv")}
         + more;
}

} // namespace

TEST_CASE("paybench forecast writes a row per open half-hour", "[commands]")
{
    const Files files;
    const Ran ran = run(words(files.written("history.csv", historyFile()), files));
    CAPTURE(ran.err.toStdString());
    REQUIRE(ran.code == 0);
    const QList<QByteArray> lines = files.lines("out.csv");
    CHECK(lines.front() == "date,interval,expected,p10,p90");
    CHECK(lines.size() == 1 + 22 * 4);
    const QList<QByteArray> monday = lines[1 + 2 * 4].split(',');
    CHECK(monday[0] == "2026-10-05");
    CHECK(monday[1] == "08:00");
    CHECK(monday[2].toDouble() == Approx(30).epsilon(0.03));
    CHECK(monday[3].toDouble() < monday[2].toDouble());
    CHECK(monday[4].toDouble() > monday[2].toDouble());
}

TEST_CASE("--daily writes a row per open day, whose calls are those of its half-hours", "[commands]")
{
    const Files files;
    const QString history = files.written("history.csv", historyFile());
    REQUIRE(run(words(history, files, {QStringLiteral("--daily")})).code == 0);
    const QList<QByteArray> lines = files.lines("out.csv");
    CHECK(lines.front() == "date,expected,p10,p90");
    CHECK(lines.size() == 23);
    CHECK(lines[1].split(',')[1].toDouble() == Approx(80).epsilon(0.03));
}

TEST_CASE("a history of days without intervals is forecast by day", "[commands]")
{
    const Files files;
    REQUIRE(run(words(files.written("history.csv", historyFile(false)), files)).code == 0);
    CHECK(files.lines("out.csv").front() == "date,expected,p10,p90");
}

TEST_CASE("holidays, closed days and the pay day are taken from the options", "[commands]")
{
    const Files files;
    const QString history = files.written("history.csv", historyFile());
    const QString closed = files.written("closed.txt", "# moving house\n2026-12-28\n\n2026-12-29  stocktaking\n");
    const Ran ran = run({QStringLiteral("forecast"), history, QStringLiteral("--from"), QStringLiteral("2026-12-21"), QStringLiteral("--to"), QStringLiteral("2027-01-08"),
                         QStringLiteral("--holidays"), QStringLiteral("SE"), QStringLiteral("--closed"), closed, QStringLiteral("--payday"), QStringLiteral("25"),
                         QStringLiteral("--daily"), QStringLiteral("--json"), QStringLiteral("--out"), files.path("out.csv")});
    CAPTURE(ran.err.toStdString());
    REQUIRE(ran.code == 0);
    QList<QByteArray> days;
    for (const QByteArray &line : files.lines("out.csv").mid(1))
        days << line.left(10);
    CHECK(days == QList<QByteArray>{"2026-12-21", "2026-12-22", "2026-12-23", "2026-12-30", "2027-01-04", "2027-01-05", "2027-01-07", "2027-01-08"});
    CHECK(ran.json()["days"].toInt() == 8);
    CHECK(ran.json()["method"].toString().contains(QStringLiteral("pay day")));
}

TEST_CASE("days of the history from the first day on are not looked at", "[commands]")
{
    const Files files;
    QByteArray csv = historyFile();
    const QString history = files.written("history.csv", csv);
    REQUIRE(run(words(history, files)).code == 0);
    const QList<QByteArray> before = files.lines("out.csv");
    csv += "2026-10-01,08:00,9000\n";
    const Ran ran = run(words(files.written("history.csv", csv), files));
    CHECK(ran.code == 0);
    CHECK(ran.err.contains(QStringLiteral("not used")));
    CHECK(files.lines("out.csv") == before);
}

TEST_CASE("what is wrong with a history is said with its line, and nothing is written", "[commands]")
{
    const auto [bytes, said] = GENERATE(table<const char *, const char *>({
        {"", "no counted day"},
        {"date,interval,count\n", "no counted day"},
        {"day,calls\n2026-10-01,4\n", "Line 1:"},
        {"date,interval,count\n2026-09-31,08:00,4\n", "Line 2: “2026-09-31” is not a date"},
        {"date,interval,count\n2026-09-01,08:00,4\n2026-09-01,08:30,-4\n", "Line 3: -4"},
        {"date,interval,count\n2026-09-01,08:00,4\n2026-09-01,08:00,5\n", "Line 3: 2026-09-01 08:00 comes twice"},
        {"date,interval,count\n2026-09-01,08:00,four\n", "Line 2: “four” is not a number"},
        {"date,interval,count\n2026-09-01,25:00,4\n", "Line 2: “25:00”"},
        {"date,interval,count\n2026-09-01,08:00,nan\n", "Line 2: “nan”"},
        {"date,interval,count\n2026-09-01,08:00,1e307\n", "Line 2: 1e307 calls are more than"},
        {"date,interval,count\n2026-09-01,08:00\n", "Line 2:"},
        {"date,count\n2026-09-01,5\n2026-09-02,6\n", "too little"},
    }));
    const Files files;
    const Ran ran = run(words(files.written("history.csv", bytes), files));
    CAPTURE(bytes, ran.err.toStdString());
    CHECK(ran.code == 1);
    CHECK(ran.err.contains(QString::fromUtf8(said)));
    CHECK(ran.err.count(u'\n') == 1);
    CHECK_FALSE(QFile::exists(files.path("out.csv")));
}

TEST_CASE("options that make no sense are refused", "[commands]")
{
    const Files files;
    const QString history = files.written("history.csv", historyFile());
    const auto tried = [&](const QStringList &more) {
        return run(QStringList{QStringLiteral("forecast"), history} + more).code;
    };
    const auto dates = [&](const char *from, const char *to) {
        return tried({QStringLiteral("--from"), QString::fromLatin1(from), QStringLiteral("--to"), QString::fromLatin1(to), QStringLiteral("--out"), files.path("out.csv")});
    };
    CHECK(dates("2026-11-01", "2026-10-01") == 1);
    CHECK(dates("2026-13-01", "2026-12-01") == 1);
    CHECK(dates("2026-10-01", "2126-10-01") == 1);
    CHECK(dates("2020-10-01", "2020-10-31") == 1);
    CHECK(tried({QStringLiteral("--from"), QStringLiteral("2026-10-01")}) == 2);
    CHECK(run(words(history, files, {QStringLiteral("--holidays"), QStringLiteral("NO")})).code == 2);
    CHECK(run(words(history, files, {QStringLiteral("--payday"), QStringLiteral("26")})).code == 2);
    CHECK(run(words(history, files, {QStringLiteral("--closed"), files.written("closed.txt", "2026-10-01\nsoon\n")})).err.contains(QStringLiteral("Line 2")));
    CHECK(run(words(files.path("missing.csv"), files)).code == 3);
    CHECK_FALSE(QFile::exists(files.path("out.csv")));
    const Ran over = run({QStringLiteral("forecast"), history, QStringLiteral("--from"), QStringLiteral("2026-10-01"), QStringLiteral("--to"), QStringLiteral("2026-10-02"), QStringLiteral("--out"), history});
    CHECK(over.code == 1);
    CHECK(files.lines("history.csv").size() > 80);
}

TEST_CASE("--back-test prints the error beside its floor", "[commands]")
{
    const Files files;
    const QString history = files.written("history.csv", historyFile());
    const Ran people = run({QStringLiteral("forecast"), history, QStringLiteral("--back-test"), QStringLiteral("20")});
    CAPTURE(people.err.toStdString());
    REQUIRE(people.code == 0);
    for (const char *word : {"WAPE", "bias", "MASE", "floor"})
        CHECK(people.out.contains(QString::fromLatin1(word)));
    const Ran json = run({QStringLiteral("forecast"), history, QStringLiteral("--back-test"), QStringLiteral("20"), QStringLiteral("--json")});
    const QJsonObject byDay = json.json()["by_day"].toObject();
    CHECK(byDay["points"].toInt() == 20);
    CHECK(byDay["wape"].toDouble() < 0.02);
    CHECK(byDay["floor"].toDouble() > 0.05);
    CHECK(run({QStringLiteral("forecast"), history, QStringLiteral("--back-test"), QStringLiteral("500")}).code == 1);
}
