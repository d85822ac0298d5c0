// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/contact_file.h"
#include "core/exchange/interval_text.h"
#include "core/exchange/list_columns.h"
#include "tests/core/exchange/documents.h"
#include "tests/support/makers.h"
#include "tests/support/small_centre.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace paybench;
using namespace paybench::exchange;
using directory::ImportProfile;
using staffing::Channel;
using staffing::ContactFile;

namespace {

ImportProfile intervals()
{
    using Field = ImportProfile::Field;
    ImportProfile profile;
    profile.name = QStringLiteral("calls");
    profile.kind = ImportProfile::Kind::Calls;
    profile.columns = {{QStringLiteral("Datum"), Field::Day},           {QStringLiteral("Från"), Field::IntervalStart},
                       {QStringLiteral("Kö"), Field::Queue},            {QStringLiteral("Inkomna"), Field::Offered},
                       {QStringLiteral("Besvarade"), Field::Answered},  {QStringLiteral("Övergivna"), Field::Abandoned},
                       {QStringLiteral("Kort"), Field::AbandonedShort}, {QStringLiteral("Inom"), Field::InTime},
                       {QStringLiteral("Väntan"), Field::SummedWait},   {QStringLiteral("Samtal"), Field::SummedHandle}};
    return profile;
}

ContactFile read(const QString &text, const ImportProfile &profile)
{
    return given(readContacts(text.toUtf8(), QStringLiteral("telefoni.csv"), profile, QTimeZone("Europe/Stockholm")));
}

const QString header = QStringLiteral("Datum;Från;Kö;Inkomna;Besvarade;Övergivna;Kort;Inom;Väntan;Samtal\n");

} // namespace

TEST_CASE("a row of an interval table is read with every figure it has", "[exchange]")
{
    const ContactFile file = read(QStringLiteral("Telefoni oktober\n") + header + QStringLiteral("2026-10-05;08:00;Nord;12;10;2;1;9;0:05:30;3 000\n"),
                                  intervals());
    REQUIRE(file.rows.size() == 1);
    const staffing::ContactCount &count = file.rows[0].count;
    CHECK(file.rows[0].refusal.isEmpty());
    CHECK(count.day == QDate(2026, 10, 5));
    CHECK(count.minute == 480);
    CHECK(count.minutes == 30);
    CHECK(count.queue == QStringLiteral("Nord"));
    CHECK(count.channel == Channel::Call);
    CHECK(count.offered == 12);
    CHECK(count.answered == 10);
    CHECK(count.abandoned == 2);
    CHECK(count.abandonedShort == 1);
    CHECK(count.inTime == 9);
    CHECK(count.waitSeconds == 330);
    CHECK_FALSE(count.abandonedSeconds);
    CHECK(count.handleSeconds == 3000);
    CHECK(count.line == 3);
    CHECK(file.sha256.size() == 64);
    CHECK(file.separator == QStringLiteral(";"));
}

TEST_CASE("what a row does not say stays unknown and is never zero", "[exchange]")
{
    const ContactFile file = read(header + QStringLiteral("2026-10-05;08:00;Nord;12;;–;;;;\n"), intervals());
    const staffing::ContactCount &count = file.rows[0].count;
    CHECK(count.offered == 12);
    CHECK_FALSE(count.answered);
    CHECK_FALSE(count.abandoned);
    CHECK_FALSE(count.handleSeconds);
}

TEST_CASE("days and times are read however they are written", "[exchange]")
{
    struct Row {
        const char *day;
        const char *time;
        int minute;
        int minutes;
    };
    const Row row = GENERATE(values<Row>({{"2026-10-05", "08:00", 480, 30},
                                          {"20261005", "0830", 510, 30},
                                          {"5.10.2026", "8.30", 510, 30},
                                          {"05/10/2026", "08:30:00", 510, 30},
                                          {"2026-10-05", "08:00-08:30", 480, 30},
                                          {"2026-10-05", "08:00 – 08:29", 480, 30},
                                          {"2026-10-05", "kl. 23:45–00:00", 1425, 15},
                                          {"må 2026-10-05", "8", 480, 30},
                                          {"2026-10-05T08:30:00", "", 510, 30},
                                          {"2026-10-05 08:30", "", 510, 30}}));
    CAPTURE(row.day, row.time);
    const ContactFile file = read(header + QString::fromUtf8(row.day) + u';' + QString::fromUtf8(row.time) + QStringLiteral(";Nord;1;1;0;0;1;0;0\n"),
                                  intervals());
    REQUIRE(file.rows.size() == 1);
    CHECK(file.rows[0].refusal.isEmpty());
    CHECK(file.rows[0].count.day == QDate(2026, 10, 5));
    CHECK(file.rows[0].count.minute == row.minute);
    CHECK(file.rows[0].count.minutes == row.minutes);
}

TEST_CASE("a field that cannot be read refuses its row and says why", "[exchange]")
{
    struct Row {
        const char *row;
        const char *says;
    };
    const Row row = GENERATE(values<Row>({{"2026-13-05;08:00;Nord;1;1;0;;;;", "2026-13-05"},
                                          {"igår;08:00;Nord;1;1;0;;;;", "igår"},
                                          {"1886-10-05;08:00;Nord;1;1;0;;;;", "1886"},
                                          {"2026-10-05;25:00;Nord;1;1;0;;;;", "25:00"},
                                          {"2026-10-05;24:00;Nord;1;1;0;;;;", "24:00"},
                                          {"2026-10-05;;Nord;1;1;0;;;;", "time of day"},
                                          {"2026-10-05;09:00-08:30;Nord;1;1;0;;;;", "ends before"},
                                          {"2026-10-05;08:00;Nord;många;1;0;;;;", "många"},
                                          {"2026-10-05;08:00;Nord;;1;0;;;;", "nothing is counted"},
                                          {"2026-10-05;08:00;Nord;1,5;1;0;;;;", "1,5"},
                                          {"2026-10-05;08:00;Nord;1;1;0;;;länge;", "länge"},
                                          {"2026-10-05;08:00;Nord 811228-9874;1;1;0;;;;", "personal number"}}));
    CAPTURE(row.row);
    const ContactFile file = read(header + QString::fromUtf8(row.row) + u'\n', intervals());
    REQUIRE(file.rows.size() == 1);
    CHECK(file.rows[0].refusal.contains(QString::fromUtf8(row.says)));
    CHECK_FALSE(file.rows[0].count.queue.contains(QStringLiteral("9874")));
}

TEST_CASE("means are multiplied out, shares are of what the profile says", "[exchange]")
{
    using Field = ImportProfile::Field;
    ImportProfile profile = intervals();
    profile.columns = {{QStringLiteral("Day"), Field::Day},           {QStringLiteral("From"), Field::IntervalStart},
                       {QStringLiteral("In"), Field::Offered},        {QStringLiteral("Answered"), Field::Answered},
                       {QStringLiteral("Lost"), Field::Abandoned},    {QStringLiteral("SLA"), Field::InTimeShare},
                       {QStringLiteral("Wait"), Field::MeanWait},     {QStringLiteral("Talk"), Field::MeanHandle},
                       {QStringLiteral("After"), Field::MeanAfterWork}};
    struct Row {
        const char *counted;
        const char *share;
        qint64 inTime;
    };
    const Row row = GENERATE(values<Row>({{"offered", "80 %", 16}, {"answered", "80", 12}, {"answered_and_abandoned", "0.80", 14}, {"answered", "100", 15}}));
    profile.calls.counted = QLatin1String(row.counted);
    const ContactFile file = read(QStringLiteral("Day;From;In;Answered;Lost;SLA;Wait;Talk;After\n2026-10-05;08:00;20;15;3;%1;34,5;0:05:00;1:30\n").arg(QLatin1String(row.share)), profile);
    const staffing::ContactCount &count = file.rows[0].count;
    CHECK(file.rows[0].refusal.isEmpty());
    CHECK(count.inTime == row.inTime);
    CHECK(count.waitSeconds == 518); // 517.5
    CHECK(count.handleSeconds == 15 * 390);
}

TEST_CASE("rows that name an agent are left out unless the profile sums them, and no name is kept", "[exchange]")
{
    ImportProfile profile = intervals();
    profile.columns.push_back({QStringLiteral("Handläggare"), ImportProfile::Field::Agent});
    profile.calls.agentRows = GENERATE(false, true);
    const ContactFile file = read(QStringLiteral("Datum;Från;Kö;Handläggare;Inkomna;Besvarade;Övergivna;Kort;Inom;Väntan;Samtal\n"
                                                 "2026-10-05;08:00;Nord;Anna Lind;4;4;0;0;4;10;1000\n"
                                                 "2026-10-05;08:00;Nord;Per Ahl;6;5;1;0;5;20;900\n"),
                                  profile);
    REQUIRE(file.notes.size() == 1);
    CHECK(file.notes[0].text.startsWith(QStringLiteral("2 ")));
    CHECK(file.notes[0].text.contains(QStringLiteral("name an agent")));
    CHECK_FALSE(file.notes[0].text.contains(QStringLiteral("Anna")));
    REQUIRE(file.rows.size() == (profile.calls.agentRows ? 1u : 0u));
    if (file.rows.empty())
        return;
    CHECK(file.rows[0].count.offered == 10);
    CHECK(file.rows[0].count.handleSeconds == 1900);
    CHECK(file.rows[0].lines == 2);
}

TEST_CASE("queues get the centre's names, and sums over queues do not count twice", "[exchange]")
{
    ImportProfile profile = intervals();
    profile.calls.queues = {{QStringLiteral("0470 nord"), QStringLiteral("Nord")}, {QStringLiteral("Test"), QString()}};
    const ContactFile file = read(header
                                      + QStringLiteral("2026-10-05;08:00;0470 NORD;4;4;0;0;4;1;1\n2026-10-05;08:00;test;9;9;0;0;9;1;1\n"
                                                       "2026-10-05;08:00;Totalt;13;13;0;0;13;1;1\nSumma;;;14;;;;;;\n"),
                                  profile);
    REQUIRE(file.rows.size() == 1);
    CHECK(file.rows[0].count.queue == QStringLiteral("Nord"));
    CHECK(file.dataRows == 2);
    REQUIRE(file.notes.size() == 3); // sums over queues, a queue left out, the file's own sum
    CHECK(file.notes[2].line == 5);
    CHECK(file.notes[2].text.contains(QStringLiteral("14")));
}

TEST_CASE("e-mails are known by the profile or by a column", "[exchange]")
{
    ImportProfile profile = intervals();
    profile.calls.minutes = 1440;
    profile.calls.channel = QStringLiteral("mail");
    profile.columns = {{QStringLiteral("Datum"), ImportProfile::Field::Day}, {QStringLiteral("Antal"), ImportProfile::Field::Offered}};
    const ContactFile days = read(QStringLiteral("Datum;Antal\n2026-10-05;70\n"), profile);
    CHECK(days.rows[0].count.channel == Channel::Mail);
    CHECK(days.rows[0].count.minutes == 1440);
    CHECK(days.rows[0].count.minute == 0);
    profile.columns.push_back({QStringLiteral("Kanal"), ImportProfile::Field::ChannelName});
    profile.calls.channels = {{QStringLiteral("Chatt"), QStringLiteral("mail")}};
    const ContactFile mixed = read(QStringLiteral("Datum;Antal;Kanal\n2026-10-05;70;Samtal\n2026-10-05;7;E-post\n2026-10-05;7;chatt\n2026-10-05;7;fax\n"), profile);
    REQUIRE(mixed.rows.size() == 4);
    CHECK(mixed.rows[0].count.channel == Channel::Call);
    CHECK(mixed.rows[1].count.channel == Channel::Mail);
    CHECK(mixed.rows[2].count.channel == Channel::Mail);
    CHECK(mixed.rows[3].refusal.contains(QStringLiteral("fax")));
}

TEST_CASE("a table that lacks a column of its profile is refused with the column's name", "[exchange]")
{
    const auto file = readContacts("Datum;Från\n2026-10-05;08:00\n", QStringLiteral("a.csv"), intervals(), QTimeZone("Europe/Stockholm"));
    REQUIRE_FALSE(file);
    CHECK(file.error().message.contains(QStringLiteral("Inkomna")));
    const auto none = readContacts({}, QStringLiteral("a.csv"), intervals(), QTimeZone("Europe/Stockholm"));
    REQUIRE_FALSE(none);
    CHECK(none.error().message.endsWith(u'.'));
}

TEST_CASE("a profile for queue logs reads events instead of a table", "[exchange]")
{
    ImportProfile profile;
    profile.kind = ImportProfile::Kind::Calls;
    profile.calls.isQueueLog = true;
    const ContactFile file = read(QStringLiteral("1761285600|a|lon|NONE|ENTERQUEUE||1|1\n1761285610|a|lon|NONE|ABANDON|1|1|10\n"), profile);
    CHECK(file.format == QStringLiteral("queue_log"));
    REQUIRE(file.rows.size() == 1);
    CHECK(file.rows[0].count.offered == 1);
    CHECK(file.covered.size() == 1);
}

TEST_CASE("a time written by any program reads back as the same minute", "[exchange]")
{
    rc::prop("hours and minutes", [](unsigned number) {
        const int minute = int(number % 1440);
        const QTime time(minute / 60, minute % 60);
        for (const char *form : {"HH:mm", "H:mm", "HH.mm", "HHmm", "HH:mm:ss"}) {
            const auto read = intervalOfText(time.toString(QLatin1String(form)));
            RC_ASSERT(bool(read));
            RC_ASSERT(read->minute == minute);
        }
    });
}

TEST_CASE("no text makes days, times, durations or shares crash", "[exchange]")
{
    rc::prop("any text", [](const std::string &bytes) {
        const QString text = QString::fromStdString(bytes);
        (void)dayOfText(text);
        (void)intervalOfText(text);
        (void)durationOfText(text, DecimalSign::Detect);
        const auto share = shareOfText(text, DecimalSign::Detect);
        if (share)
            RC_ASSERT(*share >= 0 && *share <= 1'000'000);
    });
}
