// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/rota_files.h"
#include "tests/support/planned_rosters.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace paybench;
using namespace paybench::exchange;
using rota::Mark;

namespace {

CalendarTerms stockholm()
{
    CalendarTerms terms;
    terms.centre = QStringLiteral("Lönecenter Demo");
    terms.zone = QTimeZone("Europe/Stockholm");
    terms.stamp = QDateTime(day("2026-09-25"), QTime(12, 20), Qt::UTC);
    return terms;
}

rota::RosterInputs annasInputs(std::vector<rota::StoredCell> cells)
{
    rota::RosterInputs inputs = journeyInputs();
    inputs.cells = std::move(cells);
    return publishedInputs(inputs);
}

QByteArray annas(const rota::RosterInputs &inputs, const std::vector<rota::StoredCell> &before = {})
{
    const auto calendars = calendarsOf(rota::rosterOf(inputs), before, stockholm());
    return calendars.empty() ? QByteArray() : calendars.front().bytes;
}

const char *const reader = R"(
import json, sys
from icalendar import Calendar
calendar = Calendar.from_ical(sys.stdin.buffer.read())
events = []
for event in calendar.walk('VEVENT'):
    events.append({'uid': str(event['UID']), 'summary': str(event['SUMMARY']), 'sequence': int(event['SEQUENCE']), 'status': str(event['STATUS']),
                   'start': event['DTSTART'].dt.isoformat(), 'end': event['DTEND'].dt.isoformat(), 'stamp': event['DTSTAMP'].dt.isoformat(),
                   'location': str(event['LOCATION'])})
print(json.dumps({'method': str(calendar['METHOD']), 'version': str(calendar['VERSION']), 'prodid': str(calendar['PRODID']),
                  'name': str(calendar['X-WR-CALNAME']), 'events': events}))
)";

// What an independent reader makes of it; nothing when it is not installed.
std::optional<QJsonObject> readBack(const QByteArray &calendar)
{
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), QString::fromLatin1(reader)});
    python.write(calendar);
    python.closeWriteChannel();
    python.waitForFinished(60000);
    const QByteArray error = python.readAllStandardError();
    if (error.contains("No module named") || python.error() == QProcess::FailedToStart) {
        WARN("python3-icalendar is not installed: the calendar was not read back");
        return std::nullopt;
    }
    CAPTURE(error.toStdString());
    REQUIRE(python.exitCode() == 0);
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

QString text(const QJsonObject &object, const char *name)
{
    return object[QLatin1String(name)].toString();
}

QJsonObject event(const QJsonObject &calendar, int at)
{
    return calendar[QLatin1String("events")].toArray()[at].toObject();
}

qsizetype eventCount(const QJsonObject &calendar)
{
    return calendar[QLatin1String("events")].toArray().size();
}

} // namespace

TEST_CASE("a calendar is read by another program as it was meant (ROT-14)", "[rota]")
{
    const QByteArray bytes = annas(annasInputs({storedCell(1, "2026-10-23", "S"), storedCell(1, "2026-10-26", "R"), storedCell(1, "2026-10-27", "SF"), storedCell(1, "2026-10-28", "-C")}));
    const auto read = readBack(bytes);
    if (!read)
        return;
    CHECK(text(*read, "method") == "PUBLISH");
    CHECK(text(*read, "version") == "2.0");
    CHECK(text(*read, "prodid").contains("Paybench"));
    REQUIRE(eventCount(*read) == 5);
    // Summer time ends on Sunday 25 October: eight o'clock is six and then seven in UTC.
    CHECK(text(event(*read, 0), "start") == "2026-10-23T06:00:00+00:00");
    CHECK(text(event(*read, 0), "end") == "2026-10-23T14:00:00+00:00");
    CHECK(text(event(*read, 0), "summary") == "Support");
    CHECK(text(event(*read, 0), "status") == "CONFIRMED");
    CHECK(text(event(*read, 0), "stamp") == "2026-09-25T12:20:00+00:00");
    CHECK(text(event(*read, 0), "location") == QStringLiteral("Lönecenter Demo"));
    CHECK(text(event(*read, 1), "start") == "2026-10-26T07:00:00+00:00");
    CHECK(text(event(*read, 1), "end") == "2026-10-26T15:00:00+00:00");
    CHECK(text(event(*read, 2), "end") == "2026-10-27T11:00:00+00:00");
    CHECK(text(event(*read, 3), "start") == "2026-10-27T11:00:00+00:00");
    CHECK(text(event(*read, 3), "summary") == "Follow-up");
    CHECK(text(event(*read, 4), "start") == "2026-10-28T11:00:00+00:00");
    CHECK(text(event(*read, 4), "summary") == "Course");
    CHECK(event(*read, 4)[QLatin1String("sequence")].toInt() == 1);
}

TEST_CASE("a whole published month is one calendar a person, all of them readable (ROT-14)", "[rota]")
{
    const rota::Roster roster = rota::rosterOf(pictureInputs());
    const auto calendars = calendarsOf(roster, {}, stockholm());
    REQUIRE(calendars.size() == 15);
    QSet<QString> names;
    for (const PersonCalendar &calendar : calendars)
        names.insert(calendar.fileName);
    CHECK(names.size() == 15);
    CHECK(names.contains(QStringLiteral("Anna.ics")));
    const auto read = readBack(calendars[1].bytes); // Bo is on leave for a week
    if (!read)
        return;
    CHECK(eventCount(*read) == 22 - 5);
    QSet<QString> uids;
    for (int at = 0; at < eventCount(*read); ++at)
        uids.insert(text(event(*read, at), "uid"));
    CHECK(uids.size() == eventCount(*read));
}

TEST_CASE("lines end in CRLF and fold at 75 octets, also across an å", "[rota]")
{
    rota::RosterInputs inputs = annasInputs({storedCell(1, "2026-10-26", "S")});
    const int blanks = GENERATE(range(0, 12));
    inputs.people[0].name = QString(blanks, u'x') + QString(80, u'å') + QStringLiteral(", Öst; \\ rad");
    const QByteArray bytes = annas(inputs);
    CHECK_FALSE(bytes.isEmpty());
    QByteArray rest = bytes;
    rest.replace("\r\n", "");
    CHECK_FALSE(rest.contains('\n'));
    CHECK_FALSE(rest.contains('\r'));
    for (const QByteArray &line : bytes.split('\n')) {
        CAPTURE(line.toStdString());
        CHECK(line.size() - line.endsWith('\r') <= 75);
        CHECK(QString::fromUtf8(line).toUtf8() == line); // no sign is cut in two
    }
    if (const auto read = readBack(bytes))
        CHECK(text(*read, "name").startsWith(inputs.people[0].name.left(blanks + 80)));
}

TEST_CASE("an event keeps its name from version to version, counts up, and is taken back when it is gone", "[rota]")
{
    const rota::RosterInputs first = annasInputs({storedCell(1, "2026-10-05", "S"), storedCell(1, "2026-10-06", "SF"), storedCell(1, "2026-10-07", "R")});
    rota::RosterInputs second = annasInputs({storedCell(1, "2026-10-05", "F"), storedCell(1, "2026-10-06", "S")});
    second.versions.insert(second.versions.begin(), second.versions.front());
    second.versions.front().number = 2;
    const auto before = readBack(annas(first));
    const auto after = readBack(annas(second, first.published));
    if (!before || !after)
        return;
    REQUIRE(eventCount(*before) == 4);
    REQUIRE(eventCount(*after) == 4);
    std::map<QString, QJsonObject> byName;
    for (int at = 0; at < 4; ++at)
        byName[text(event(*after, at), "uid")] = event(*after, at);
    const auto now = [&](int at) { return byName[text(event(*before, at), "uid")]; };
    CHECK(text(now(0), "summary") == "Follow-up");
    CHECK(text(now(0), "status") == "CONFIRMED");
    CHECK(now(0)[QLatin1String("sequence")].toInt() == 2);
    CHECK(text(now(1), "end") == "2026-10-06T14:00:00+00:00");
    CHECK(text(now(2), "status") == "CANCELLED"); // the afternoon of its own
    CHECK(text(now(3), "status") == "CANCELLED");
    CHECK(text(now(3), "start") == text(event(*before, 3), "start"));
    CHECK(now(3)[QLatin1String("sequence")].toInt() == 2);
}

TEST_CASE("what is only a draft is not sent, and no reason for an absence ever is", "[rota]")
{
    rota::RosterInputs inputs = annasInputs({storedCell(1, "2026-10-05", "S"), storedCell(1, "2026-10-06", "A")});
    inputs.cells[0].marks = Mark::Registration; // since published
    inputs.absences = {madeAbsence(1, "2026-10-07", "2026-10-07")};
    inputs.absences[0].kind = directory::Absence::Kind::Sick;
    const QByteArray bytes = annas(inputs);
    CHECK(bytes.contains("SUMMARY:Support"));
    CHECK_FALSE(bytes.contains("Registration"));
    CHECK(bytes.contains("SUMMARY:Absent"));
    CHECK_FALSE(bytes.toLower().contains("sick"));
    CHECK(bytes.count("BEGIN:VEVENT") == 2);
}

TEST_CASE("two persons of one name have a file each, and names are made fit for files", "[rota]")
{
    rota::RosterInputs inputs = annasInputs({storedCell(1, "2026-10-05", "S"), storedCell(2, "2026-10-05", "S"), storedCell(3, "2026-10-05", "S"), storedCell(4, "2026-10-05", "S")});
    inputs.people[0].name = QStringLiteral("Åsa Ek");
    inputs.people[1].name = QStringLiteral("åsa ek");
    inputs.people[2].name = QStringLiteral("../a\\b:c");
    inputs.people[3].name = QStringLiteral("...");
    QStringList names;
    for (const PersonCalendar &calendar : calendarsOf(rota::rosterOf(inputs), {}, stockholm()))
        names << calendar.fileName;
    names.sort();
    REQUIRE(names.size() == 4);
    CHECK(names.contains(QStringLiteral("Rota.ics")));
    for (const QString &name : names) {
        CAPTURE(name);
        CHECK_FALSE(name.contains(u'/'));
        CHECK_FALSE(name.contains(u'\\'));
        CHECK_FALSE(name.startsWith(u'.'));
    }
    CHECK(names.filter(QStringLiteral("sa ek"), Qt::CaseInsensitive).size() == 2);
}

TEST_CASE("a rota without anything has no calendars", "[rota]")
{
    CHECK(calendarsOf(rota::rosterOf(journeyInputs()), {}, stockholm()).empty());
}

TEST_CASE("a calendar's hours are those of the first day that is open all day, and midnight is its last minute", "[exchange]")
{
    rota::RosterInputs inputs = journeyInputs();
    inputs.time.ownDays = {{inputs.first, DayRule::Kind::HalfDay, {}}};
    const QDateTime stamp(day("2026-09-25"), QTime(12, 20), Qt::UTC);
    const CalendarTerms ordinary = calendarTerms(QStringLiteral("Ekerö"), inputs.time, rota::rosterOf(inputs), stamp);
    CHECK(ordinary.opens == QTime(8, 0));
    CHECK(ordinary.closes == QTime(16, 0));
    CHECK(ordinary.zone == QTimeZone("Europe/Stockholm"));
    CHECK(ordinary.stamp == stamp);
    inputs.time.hours = {everyWorkday(day("2024-01-01"), 6 * 60, 24 * 60)};
    const CalendarTerms late = calendarTerms(QStringLiteral("Ekerö"), inputs.time, rota::rosterOf(inputs), stamp);
    CHECK(late.opens == QTime(6, 0));
    CHECK(late.closes == QTime(23, 59));
}
