// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/store/check.h"
#include "core/store/contact_history.h"
#include "core/store/control_totals.h"
#include "core/store/month_inputs.h"
#include "core/store/months.h"
#include "tests/core/store/small_file.h"
#include "tests/support/counted.h"

#include <catch2/catch.hpp>

using namespace paybench;
using staffing::Channel;
using staffing::ContactCount;
using staffing::History;
using store::ContactCounts;

namespace {

const QDate firstMonday = day("2026-10-05");

std::vector<ContactCount> stored(store::Database &db)
{
    return given(ContactCounts(db).between(firstMonday, firstMonday.addDays(60), Channel::Call));
}

qint64 offered(const std::vector<ContactCount> &rows)
{
    qint64 sum = 0;
    for (const ContactCount &row : rows)
        sum += row.offered;
    return sum;
}

} // namespace

TEST_CASE("counts and their batch come back with every field", "[store]")
{
    store::Database db = blank();
    ContactCounts counts(db);
    ContactCount full = counted(firstMonday, 480, 12, "Nord");
    full.answered = 9;
    full.abandoned = 3;
    full.abandonedShort = 1;
    full.inTime = 8;
    full.waitSeconds = 270;
    full.abandonedSeconds = 95;
    full.handleSeconds = 2790;
    full.line = 2;
    staffing::ContactBatch batch = contactFile("telefoni.csv");
    batch.within = 20;
    batch.shortAbandon = 10;
    batch.counted = "answered";
    const ContactImportId import = given(counts.take(batch, {full, counted(firstMonday, 510, 0, "Nord")}));
    const auto rows = stored(db);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].day == firstMonday);
    CHECK(rows[0].minute == 480);
    CHECK(rows[0].minutes == 30);
    CHECK(rows[0].queue == "Nord");
    CHECK(rows[0].offered == 12);
    CHECK(rows[0].answered == 9);
    CHECK(rows[0].abandoned == 3);
    CHECK(rows[0].abandonedShort == 1);
    CHECK(rows[0].inTime == 8);
    CHECK(rows[0].waitSeconds == 270);
    CHECK(rows[0].abandonedSeconds == 95);
    CHECK(rows[0].handleSeconds == 2790);
    CHECK(rows[0].line == 2);
    CHECK_FALSE(rows[1].answered); // unknown is not 0
    CHECK_FALSE(rows[1].handleSeconds);
    const auto batches = given(counts.batches());
    REQUIRE(batches.size() == 1);
    CHECK(batches[0].id == import);
    CHECK(batches[0].rows == 2);
    CHECK(batches[0].offered == 12);
    CHECK(batches[0].within == 20);
    CHECK(batches[0].shortAbandon == 10);
    CHECK(batches[0].counted == "answered");
    CHECK(batches[0].at == "2026-11-02T12:30:15.000Z");
    CHECK(batches[0].who == "Bo");
    CHECK(given(counts.span(Channel::Call)) == std::pair(firstMonday, firstMonday));
    CHECK_FALSE(given(counts.span(Channel::Mail)));
}

TEST_CASE("a file imported again takes the place of its rows, and undo puts both batches back", "[store]")
{
    store::Database db = blank();
    ContactCounts counts(db);
    given(counts.take(contactFile("a.csv"), steadyMonth(october2026, 3, "Nord")));
    const qint64 first = db.lastStep();
    const QString before = contentOf(db);
    const auto all = steadyMonth(october2026, 3, "Nord");
    std::vector<ContactCount> again(all.begin(), all.begin() + 16);
    again.push_back(counted(day("2026-10-01"), 480, 5, "Syd"));
    again[0].offered = 7;
    given(counts.take(contactFile("b.csv"), again));
    const auto batches = given(counts.batches());
    REQUIRE(batches.size() == 2);
    CHECK(batches[0].rows == 17);
    CHECK(batches[0].offered == 7 + 15 * 3 + 5);
    CHECK(batches[1].rows == 22 * 16 - 16);
    CHECK(batches[1].offered == (22 * 16 - 16) * 3);
    CHECK(given(counts.history(october2026.first(), october2026.last(), Channel::Call)).days[0].total() == 7 + 45 + 5);
    CHECK(given(store::controlFindings(db)).empty());
    given(db.undo(db.lastStep()));
    CHECK(contentOf(db) == before);
    CHECK(given(store::controlFindings(db)).empty());
    given(db.undo(first));
    CHECK(given(counts.batches()).empty());
    CHECK(stored(db).empty());
    CHECK_FALSE(given(counts.span(Channel::Call)));
}

TEST_CASE("a total of a day and its half-hours never stand beside each other", "[store]")
{
    store::Database db = blank();
    ContactCounts counts(db);
    given(counts.take(contactFile("a.csv"), {counted(firstMonday, 480, 3, "Nord"), counted(firstMonday, 510, 4, "Nord"), counted(firstMonday, 480, 9, "Syd")}));
    given(counts.setDay(firstMonday, Channel::Call, "Nord", 20));
    CHECK(stored(db).size() == 2);
    CHECK(offered(stored(db)) == 29);
    CHECK(given(counts.batches())[0].rows == 1);
    CHECK(given(counts.batches())[0].offered == 9);
    given(counts.take(contactFile("b.csv"), {counted(firstMonday, 480, 3, "Nord"), counted(firstMonday, 510, 4, "Nord")}));
    CHECK(offered(stored(db)) == 16);
    ContactCount hour = counted(firstMonday, 480, 8, "Nord");
    hour.minutes = 60;
    given(counts.take(contactFile("c.csv"), {hour}));
    CHECK(stored(db).size() == 2);
    CHECK(offered(stored(db)) == 17);
    CHECK(given(store::controlFindings(db)).empty());
    given(counts.removeDay(firstMonday, Channel::Call, "Nord"));
    CHECK(stored(db).size() == 1);
    CHECK(given(store::controlFindings(db)).empty());
}

TEST_CASE("a total typed again as it stands keeps its batch and is no step", "[store]")
{
    store::Database db = blank();
    ContactCounts counts(db);
    ContactCount whole = counted(firstMonday, 0, 20);
    whole.minutes = 1440;
    given(counts.take(contactFile("a.csv"), {whole}));
    const auto step = given(db.steps(1)).front().id;
    given(counts.setDay(firstMonday, Channel::Call, {}, 20));
    CHECK(given(db.steps(1)).front().id == step);
    given(counts.setDay(firstMonday, Channel::Call, {}, 21));
    CHECK(given(counts.batches())[0].rows == 0);
    CHECK(withPlainBlanks(given(db.steps(1)).front().name) == "Change the counted calls of " + withPlainBlanks(format::day(firstMonday)));
}

TEST_CASE("bad counts are refused whole with a sentence", "[store]")
{
    store::Database db = blank();
    ContactCounts counts(db);
    given(counts.take(contactFile("a.csv"), {counted(firstMonday, 480, 3, "Nord")}));
    const QString before = contentOf(db);
    ContactCount late = counted(firstMonday, 1425, 1);
    ContactCount below = counted(firstMonday, 600, 1);
    below.abandoned = -1;
    ContactCount overlapping = counted(firstMonday, 500, 1);
    const std::vector<std::vector<ContactCount>> bad{
        {counted(firstMonday, 480, -1)},       {counted(QDate(), 480, 1)},          {counted(firstMonday, -30, 1)},
        {late},                           {below},                             {counted(firstMonday, 480, 1), counted(firstMonday, 480, 2)},
        {counted(firstMonday, 480, 1), overlapping}, {counted(firstMonday, 480, 1, "811228-9874")},
    };
    for (const auto &rows : bad) {
        const auto taken = counts.take(contactFile("b.csv"), rows);
        REQUIRE_FALSE(taken);
        CHECK(taken.error().kind == Error::Kind::Invalid);
        CHECK(taken.error().message.contains("."));
    }
    CHECK_FALSE(counts.take(contactFile("811228-9874.csv"), {counted(firstMonday, 480, 1)}));
    CHECK_FALSE(counts.setDay(firstMonday, Channel::Call, {}, -1));
    CHECK_FALSE(counts.setDay(firstMonday, Channel::Call, "811228-9874", 1));
    CHECK(contentOf(db) == before);
}

TEST_CASE("a month that is closed for invoicing may still be counted", "[store]")
{
    store::Database db = smallCentre();
    const auto basis = given(store::basisOf(db, october2026));
    given(store::Months(db).close(basis, "Anna", QDateTime(day("2026-11-03"), QTime(9, 0), Qt::UTC)));
    CHECK(ContactCounts(db).take(contactFile("a.csv"), {counted(firstMonday, 480, 3)}));
    CHECK(ContactCounts(db).setDay(firstMonday.addDays(1), Channel::Mail, {}, 60));
}

TEST_CASE("the history sums the queues; days without a row are missing, a total has the shape of the others", "[store]")
{
    store::Database db = blank();
    ContactCounts counts(db);
    ContactCount quarter = counted(firstMonday, 525, 2, "Nord");
    quarter.minutes = 15;
    given(counts.take(contactFile("a.csv"), {counted(firstMonday, 480, 3, "Nord"), counted(firstMonday, 480, 1, "Syd"), quarter,
                                             counted(firstMonday, 480, 50, "E-post", Channel::Mail)}));
    given(counts.setDay(firstMonday.addDays(2), Channel::Call, "Nord", 12));
    const History history = given(counts.history(firstMonday, firstMonday.addDays(30), Channel::Call));
    CHECK(history.minutes == 30);
    REQUIRE(history.days.size() == 2);
    CHECK(history.days[0].counts == std::map<int, double>{{480, 4}, {510, 2}});
    CHECK(history.days[1].day == firstMonday.addDays(2));
    CHECK(history.days[1].counts == std::map<int, double>{{480, 8}, {510, 4}});
    const auto queues = given(counts.histories(firstMonday, firstMonday.addDays(30), Channel::Call));
    REQUIRE(queues.size() == 2);
    CHECK(queues.at("Syd").days.size() == 1);
    CHECK(queues.at("Nord").days[0].total() == 5);
    const auto months = given(counts.queueMonths(firstMonday, firstMonday.addDays(30), Channel::Call));
    REQUIRE(months.size() == 2);
    CHECK(months[0].queue == "Nord");
    CHECK(months[0].month == october2026);
    CHECK(months[0].offered == 17);
    CHECK(months[0].days == 2);
}

TEST_CASE("a history of hours or of days keeps what the source has", "[store]")
{
    CHECK(store::historyOf({}).days.empty());
    const History days = store::historyOf({{firstMonday, 0, 1440, 80}, {firstMonday.addDays(1), 0, 1440, 90}});
    CHECK(days.minutes == 1440);
    CHECK(days.days[1].counts == std::map<int, double>{{0, 90}});
    const History hours = store::historyOf({{firstMonday, 480, 60, 8}, {firstMonday, 540, 60, 4}, {firstMonday, 600, 120, 6}});
    CHECK(hours.minutes == 60);
    CHECK(hours.days[0].total() == 18);
    const History nothing = store::historyOf({{firstMonday, 480, 30, 0}, {firstMonday, 510, 30, 0}, {firstMonday.addDays(1), 0, 1440, 10}});
    CHECK(nothing.days[1].counts == std::map<int, double>{{480, 5}, {510, 5}});
}

TEST_CASE("e-mails that were never answered wait, and answers to earlier ones do not count against them", "[store]")
{
    store::Database db = blank();
    ContactCounts counts(db);
    const auto mail = [](int day, qint64 offered, qint64 answered) {
        ContactCount count = counted(firstMonday.addDays(day), 480, offered, {}, Channel::Mail);
        count.answered = answered;
        return count;
    };
    given(counts.take(contactFile("mejl.csv"), {mail(0, 10, 25), mail(1, 68, 60), mail(2, 30, 8), counted(firstMonday.addDays(3), 480, 99, {}, Channel::Mail)}));
    CHECK(given(counts.unanswered(firstMonday.addDays(30), Channel::Mail)) == 30);
    CHECK(given(counts.unanswered(firstMonday.addDays(2), Channel::Mail)) == 8);
    CHECK(given(counts.unanswered(firstMonday, Channel::Mail)) == 0);
}

TEST_CASE("the check finds contacts that were changed past the program", "[store]")
{
    store::Database db = blank();
    given(ContactCounts(db).take(contactFile("a.csv"), {counted(firstMonday, 480, 3), counted(firstMonday, 540, 3)}));
    CHECK(given(store::check(db, {store::controlFindings})).empty());
    const auto [change, sentence] = GENERATE(table<QString, QString>({
        {"update contact_count set offered = 4 where minute = 480", "do not add up"},
        {"delete from contact_count where minute = 480", "do not add up"},
        {"update contact_count set minutes = 90 where minute = 480", "overlap"},
        {"insert into assumption (valid_from, assumptions) values ('2026-01-01', '{')", "cannot be read"},
        {"insert into scenario (month, name, what_if) values ('2026-10', 'x', '[]')", "cannot be read"},
    }));
    CAPTURE(change);
    given(db.step("Past the nouns", [&, &sql = change] { return done(db.change(sql, {})); }));
    const auto findings = given(store::controlFindings(db));
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].what.contains(sentence));
}
