// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/queue_log.h"
#include "core/exchange/file_bytes.h"
#include "tests/support/makers.h"
#include "tests/support/small_centre.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QFileInfo>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::exchange;
using End = QueuedCall::End;
using staffing::ContactFileRow;

namespace {

const QString edgeFile = QStringLiteral(PAYBENCH_SOURCE_DIR "/tests/data/queue_log/edge_cases.queue_log");
const QString bankDay = QStringLiteral(PAYBENCH_SOURCE_DIR "/../shared/data/queue_log/technion_1999-02-01.");

QueueLog edgeCases()
{
    return given(readQueueLog(given(readFile(edgeFile)), QStringLiteral("edge_cases.queue_log")));
}

QueueLog logOf(const char *text)
{
    return given(readQueueLog(text, QStringLiteral("queue_log")));
}

QueueCounting stockholm()
{
    return {QTimeZone("Europe/Stockholm"), 30, 60, 5, {}};
}

qint64 ended(const QueueLog &log, End end)
{
    return std::count_if(log.calls.begin(), log.calls.end(), [end](const QueuedCall &call) { return call.end == end; });
}

// entered, wait, talk of the call that entered at this second of 24 October 2025 and later
const QueuedCall &enteredAt(const QueueLog &log, qint64 second)
{
    for (const QueuedCall &call : log.calls) {
        if (call.entered == second)
            return call;
    }
    throw std::runtime_error("no such call");
}

QStringList notesOf(const QueueLog &log)
{
    QStringList notes;
    for (const auto &note : log.notes)
        notes << QString::number(note.line) + u'|' + note.text;
    return notes;
}

struct Sums {
    qint64 offered = 0, answered = 0, abandoned = 0, abandonedShort = 0, inTime = 0, wait = 0, abandonedWait = 0, handle = 0;
};

Sums sumsOf(const std::vector<ContactFileRow> &rows, const QString &queue = {})
{
    Sums sums;
    for (const ContactFileRow &row : rows) {
        if (!queue.isEmpty() && row.count.queue != queue)
            continue;
        sums.offered += row.count.offered;
        sums.answered += *row.count.answered;
        sums.abandoned += *row.count.abandoned;
        sums.abandonedShort += *row.count.abandonedShort;
        sums.inTime += *row.count.inTime;
        sums.wait += *row.count.waitSeconds;
        sums.abandonedWait += *row.count.abandonedSeconds;
        sums.handle += *row.count.handleSeconds;
    }
    return sums;
}

} // namespace

TEST_CASE("every event of a queue log gives its call the outcome that was expected", "[exchange]")
{
    const QueueLog log = edgeCases();
    CHECK(log.calls.size() == 18);
    CHECK(std::count_if(log.calls.begin(), log.calls.end(), [](const auto &call) { return call.queue == QStringLiteral("natt"); }) == 4);
    CHECK(ended(log, End::Completed) == 6);
    CHECK(ended(log, End::Transferred) == 3);
    CHECK(ended(log, End::Unfinished) == 1);
    CHECK(ended(log, End::Abandoned) == 3);
    CHECK(ended(log, End::LeftWithKey) == 1);
    CHECK(ended(log, End::TimedOut) == 1);
    CHECK(ended(log, End::NoAgents) == 1);
    CHECK(ended(log, End::Lost) == 2);
    CHECK(ended(log, End::Waiting) == 0);
}

TEST_CASE("waits and talks are those of the call, and a talk stops at the transfer", "[exchange]")
{
    struct Row {
        qint64 entered;
        qint64 wait;
        std::optional<qint64> talk;
    };
    const QueueLog log = edgeCases();
    for (const Row &row : std::vector<Row>{{1761285700, 25, 180}, // answered by the second agent, after the first one's ringing
                                           {1761285800, 42, {}},  // abandoned
                                           {1761285900, 3, {}},
                                           {1761286000, 60, {}},  // left with key 9
                                           {1761286100, 600, {}},
                                           {1761286900, 10, 60},  // blind, attended and old transfers
                                           {1761287100, 5, 90},
                                           {1761287300, 20, 30},
                                           {1761287700, 7, {}},   // ringing was cancelled, then abandoned
                                           {1761287800, 30, 100}, // an old log without the position
                                           {1761288200, 4, {}},   // not finished in the file
                                           {1761438600, 5, 30},
                                           {1761442200, 5, 30}}) {
        const QueuedCall &call = enteredAt(log, row.entered);
        CAPTURE(row.entered);
        CHECK(call.wait == row.wait);
        CHECK(call.talk == row.talk);
    }
}

TEST_CASE("a broken line and an unknown event are reported, and reading goes on", "[exchange]")
{
    const QueueLog log = edgeCases();
    const QStringList notes = notesOf(log);
    CHECK(notes.filter(QStringLiteral("not a line of a queue log")) == QStringList{QStringLiteral("44|not a line of a queue log; left out")});
    REQUIRE(notes.filter(QStringLiteral("SOMETHINGNEW")).size() == 1);
    CHECK(notes.filter(QStringLiteral("SOMETHINGNEW")).first().startsWith(QStringLiteral("43|")));
    CHECK(notes.filter(QStringLiteral("did not end")).size() == 1);
    CHECK(notes.size() == 3);
}

TEST_CASE("callers' names and numbers and who answered are in nothing that is read", "[exchange]")
{
    const QueueLog log = edgeCases();
    QString all = notesOf(log).join(u' ');
    for (const QueuedCall &call : log.calls)
        all += call.queue + u' ';
    for (const ContactFileRow &row : countsOf(log, stockholm()))
        all += row.count.queue + row.refusal;
    for (const QString &secret : {QStringLiteral("Åkern"), QStringLiteral("1214"), QStringLiteral("PJSIP"), QStringLiteral("1216")})
        CHECK_FALSE(all.contains(secret));
}

TEST_CASE("calls are counted in the centre's half-hours: a night call when it entered, a repeated hour as one", "[exchange]")
{
    const std::vector<ContactFileRow> rows = countsOf(edgeCases(), stockholm());
    const auto found = [&rows](QDate day, int minute, const char *queue) {
        for (const ContactFileRow &row : rows) {
            if (row.count.day == day && row.count.minute == minute && row.count.queue == QLatin1String(queue))
                return row.count.offered;
        }
        return qint64{0};
    };
    const QDate friday(2025, 10, 24);
    CHECK(found(friday, 8 * 60, "lon") == 8);
    CHECK(found(friday, 8 * 60 + 30, "lon") == 6);
    CHECK(found(friday, 8 * 60, "natt") == 1);
    CHECK(found(QDate(2025, 10, 25), 23 * 60 + 30, "natt") == 1); // 23:59:50, answered on the next day
    CHECK(found(QDate(2025, 10, 26), 2 * 60 + 30, "natt") == 2);  // an hour apart, both 02:30
    const Sums sums = sumsOf(rows);
    CHECK(sums.offered == 18);
    CHECK(sums.answered == 10);
    CHECK(sums.abandoned == 3);
    CHECK(sums.abandonedShort == 1);
    CHECK(sums.inTime == 10);
    CHECK(sums.wait == 25 + 30 + 2 + 20 + 5 + 5 + 10 + 5 + 20 + 4);
    CHECK(sums.abandonedWait == 42 + 3 + 7);
    CHECK(sums.handle == 180 + 100 + 60 + 60 + 30 + 30 + 60 + 90 + 30);
}

TEST_CASE("queues are counted under the centre's names, or left out", "[exchange]")
{
    QueueCounting how = stockholm();
    how.queues = {{QStringLiteral("Lon"), QStringLiteral("Nord")}, {QStringLiteral("natt"), QString()}};
    const std::vector<ContactFileRow> rows = countsOf(edgeCases(), how);
    CHECK(sumsOf(rows).offered == 14);
    CHECK(sumsOf(rows, QStringLiteral("Nord")).offered == 14);
}

TEST_CASE("a call that passes through two queues counts once, where it ended, with all of its wait", "[exchange]")
{
    const QueueLog log = logOf("1761285600|a|nord|NONE|ENTERQUEUE||1|1\n"
                               "1761285720|a|nord|NONE|EXITWITHTIMEOUT|1|1|120\n"
                               "1761285720|a|pool|NONE|ENTERQUEUE||1|1\n"
                               "1761285730|a|pool|Agent/1|CONNECT|10|x|3\n"
                               "1761285790|a|pool|Agent/1|COMPLETECALLER|10|60|1\n"
                               "1761286000|b|nord|NONE|ENTERQUEUE||2|1\n"
                               "1761286010|b|nord|Agent/1|CONNECT|10|x|3\n"
                               "1761286070|b|nord|Agent/1|BLINDTRANSFER|700|ctx|10|60|1\n"
                               "1761286070|b|pool|NONE|ENTERQUEUE||2|1\n"
                               "1761286080|b|pool|Agent/2|CONNECT|10|x|3\n"
                               "1761286100|b|pool|Agent/2|COMPLETEAGENT|10|20|1\n");
    const std::vector<ContactFileRow> rows = countsOf(log, stockholm());
    CHECK(sumsOf(rows).offered == 3); // b was answered twice: two pieces of work
    CHECK(sumsOf(rows, QStringLiteral("nord")).offered == 1);
    CHECK(sumsOf(rows, QStringLiteral("pool")).wait == 130 + 10);
    CHECK(sumsOf(rows, QStringLiteral("pool")).inTime == 1);
    CHECK(notesOf(log).filter(QStringLiteral("more than one queue")).size() == 1);
}

TEST_CASE("calls that began before the file and talks without an end do not spoil the handle time", "[exchange]")
{
    const QueueLog log = logOf("1761285600|a|nord|Agent/1|CONNECT|10|x|3\n"
                               "1761285660|a|nord|Agent/1|COMPLETEAGENT|10|60|1\n"
                               "1761285700|b|nord|NONE|ENTERQUEUE||2|1\n"
                               "1761285705|b|nord|Agent/1|CONNECT|||\n"
                               "1761309999|b|nord|Agent/1|COMPLETEAGENT|5|24294|1\n"
                               "1761310000|c|nord|NONE|ENTERQUEUE||2|1\n");
    const Sums sums = sumsOf(countsOf(log, stockholm()));
    CHECK(sums.offered == 2);
    CHECK(sums.answered == 1);
    CHECK(sums.wait == 5);
    CHECK(sums.handle == 0);
    const QStringList notes = notesOf(log);
    REQUIRE(notes.filter(QStringLiteral("began before the file")).size() == 1);
    CHECK(notes.filter(QStringLiteral("began before the file")).first().startsWith(QStringLiteral("1|2 ")));
    CHECK(notes.filter(QStringLiteral("more than 4 hours")).size() == 1);
    CHECK(notes.filter(QStringLiteral("neither left")).size() == 1);
}

TEST_CASE("an attended transfer ends the talk whichever way it was made", "[exchange]")
{
    const auto method = GENERATE(as<QByteArray>(), "BRIDGE|b-1", "APP|Dial", "LINK|PJSIP/1|PJSIP/2");
    const QueueLog log = given(readQueueLog("1761285600|a|nord|NONE|ENTERQUEUE||1|1\n1761285610|a|nord|A|CONNECT|10|x|3\n"
                                            "1761285700|a|nord|A|ATTENDEDTRANSFER|"
                                                + method + "|10|90|1\n1761289000|a|nord|A|COMPLETEAGENT|10|3390|1\n",
                                            QStringLiteral("queue_log")));
    CHECK(log.calls[0].end == End::Transferred);
    CHECK(log.calls[0].talk == 90);
}

TEST_CASE("where the log was running is known, stops and silent days left out", "[exchange]")
{
    const QueueLog log = logOf("1761285600|NONE|NONE|NONE|QUEUESTART|\n"         // Friday 08:00
                               "1761296400|NONE|lon|A|PAUSE|\n"                  // 11:00, then it stops
                               "1761303600|NONE|NONE|NONE|QUEUESTART|\n"         // 13:00
                               "1761552000|NONE|lon|A|UNPAUSE|\n");              // Monday 09:00
    const std::vector<staffing::CoveredSpan> covered = coveredOf(log, QTimeZone("Europe/Stockholm"));
    REQUIRE(covered.size() == 3);
    CHECK(covered[0].from == 8 * 60);
    CHECK(covered[0].to == 11 * 60);
    CHECK(covered[1].from == 13 * 60);
    CHECK(covered[1].to == 24 * 60);
    CHECK(covered[2].day == QDate(2025, 10, 27));
    CHECK(covered[2].to == 9 * 60);
}

TEST_CASE("a file that is no queue log is refused with one sentence", "[exchange]")
{
    for (const QByteArray &bytes : {QByteArray("Datum;Inkomna\n2026-10-05;4\n"), QByteArray("1|2|3\n"), QByteArray("\x7f" "ELF\x02\0\0\0", 8),
                                    QByteArray("|||||||\n|||||\n"), QByteArray("99999999999999|a|b|c|ENTERQUEUE|\n")}) {
        const auto log = readQueueLog(bytes, QStringLiteral("x.log"));
        REQUIRE_FALSE(log);
        CHECK(log.error().message.endsWith(u'.'));
    }
}

TEST_CASE("reading a queue log stops when it is told to", "[exchange]")
{
    QByteArray text;
    for (int i = 0; i < 70000; ++i)
        text += "1761285600|NONE|lon|A|PAUSE|\n";
    const auto log = readQueueLog(text, QStringLiteral("queue_log"), [](int) { return false; });
    REQUIRE_FALSE(log);
    CHECK(log.error().kind == Error::Kind::Cancelled);
}

TEST_CASE("a real day reads exactly as it was counted by others", "[exchange]")
{
    if (!QFileInfo::exists(bankDay + QStringLiteral("queue_log"))) {
        WARN("the day of the bank is not here; skipped");
        return;
    }
    const QJsonObject expected = QJsonDocument::fromJson(given(readFile(bankDay + QStringLiteral("expected.json")))).object();
    const QueueLog log = given(readQueueLog(given(readFile(bankDay + QStringLiteral("queue_log"))), QStringLiteral("bank")));
    CHECK(log.notes.empty());
    for (const QString &within : expected["answered_within"].toObject().keys()) {
        QueueCounting how = stockholm();
        how.within = within.toInt();
        const Sums sums = sumsOf(countsOf(log, how));
        CHECK(sums.inTime == expected["answered_within"].toObject()[within].toInt());
        CHECK(sums.offered == expected["offered"].toInt());
        CHECK(sums.answered == expected["answered"].toInt());
        CHECK(sums.abandoned == expected["abandoned"].toInt());
        CHECK(sums.abandonedShort == expected["abandoned_within_5s"].toInt());
        CHECK(double(sums.wait) / double(sums.answered) == Approx(expected["mean_wait_answered_s"].toDouble()).margin(0.0005));
        CHECK(double(sums.abandonedWait) / double(sums.abandoned) == Approx(expected["mean_wait_abandoned_s"].toDouble()).margin(0.0005));
        CHECK(double(sums.handle) / double(sums.answered) == Approx(expected["mean_talk_s"].toDouble()).margin(0.0005));
    }
    const std::vector<ContactFileRow> rows = countsOf(log, stockholm());
    const QJsonObject queues = expected["per_queue"].toObject();
    for (const QString &queue : queues.keys()) {
        CHECK(sumsOf(rows, queue).offered == queues[queue].toObject()["offered"].toInt());
        CHECK(sumsOf(rows, queue).answered == queues[queue].toObject()["answered"].toInt());
        CHECK(sumsOf(rows, queue).abandoned == queues[queue].toObject()["abandoned"].toInt());
    }
    QJsonObject perHalfHour;
    for (const ContactFileRow &row : rows) {
        const QString key = row.count.day.toString(QStringLiteral("yyMMdd ")) + QTime(row.count.minute / 60, row.count.minute % 60).toString(QStringLiteral("HH:mm"));
        perHalfHour[key] = perHalfHour[key].toInt() + int(row.count.offered);
    }
    CHECK(perHalfHour == expected["offered_per_half_hour"].toObject());
}
