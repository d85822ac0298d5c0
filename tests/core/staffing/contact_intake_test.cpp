// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/contact_intake.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace paybench;
using namespace paybench::staffing;
using State = ContactIntakeRow::State;

namespace {

const QDate firstDay(2026, 10, 5);

ContactCount counted(QDate day, int minute, qint64 offered, const QString &queue = QStringLiteral("Nord"))
{
    ContactCount count;
    count.day = day;
    count.minute = minute;
    count.queue = queue;
    count.offered = offered;
    count.answered = offered;
    count.abandoned = 0;
    return count;
}

ContactFile fileOf(const std::vector<ContactCount> &counts)
{
    ContactFile file;
    qint64 line = 1;
    for (ContactCount count : counts) {
        count.line = ++line;
        file.rows.push_back({count, {}, 1, {}});
    }
    return file;
}

// Open 8–16 on weekdays, closed from 12 to 13.
KnownContacts known(std::vector<ContactCount> stored = {})
{
    OpeningHours hours;
    hours.from = QDate(2024, 1, 1);
    for (std::size_t day = 0; day < 5; ++day)
        hours.week[day] = {{8 * 60, 12 * 60}, {13 * 60, 16 * 60}};
    return {std::move(stored), BusinessClock(Calendar(), {hours}), QDate(2026, 11, 2)};
}

std::vector<ContactCount> wholeDay(QDate day)
{
    std::vector<ContactCount> rows;
    for (int minute = 8 * 60; minute < 16 * 60; minute += 30) {
        if (minute < 12 * 60 || minute >= 13 * 60)
            rows.push_back(counted(day, minute, 5));
    }
    return rows;
}

ContactIntake judgedOne(void (*change)(ContactCount &))
{
    ContactCount count = counted(firstDay, 480, 10);
    count.answered = 8;
    count.abandoned = 2;
    change(count);
    return judged(fileOf({count}), known(), {});
}

} // namespace

TEST_CASE("a new row is accepted, the same again is unchanged, another number is held", "[staffing]")
{
    const ContactIntake first = judged(fileOf({counted(firstDay, 480, 10)}), known(), {});
    CHECK(first.totals.accepted == 1);
    CHECK(first.totals.calls == 10);
    CHECK(first.months == std::vector<Month>{Month(2026, 10)});
    const KnownContacts stored = known(first.counts());
    const ContactIntake again = judged(fileOf({counted(firstDay, 480, 10)}), stored, {});
    CHECK(again.totals.unchanged == 1);
    CHECK(again.counts().empty());
    const ContactFile changed = fileOf({counted(firstDay, 480, 12)});
    const ContactIntake asked = judged(changed, stored, {});
    REQUIRE(asked.totals.held == 1);
    CHECK(asked.rows[0].why == QStringLiteral("10 → 12"));
    CHECK(asked.rows[0].question == ContactIntakeRow::Question::ChangedCount);
    CHECK(asked.rows[0].before == 10);
    CHECK(judged(changed, stored, {{2}, false}).totals.accepted == 1);
    CHECK(judged(changed, stored, {{}, true}).totals.accepted == 1);
}

TEST_CASE("a figure that differs is named, and one that was not known is added without asking", "[staffing]")
{
    ContactCount before = counted(firstDay, 480, 10);
    before.answered = 9;
    ContactCount after = before;
    after.answered = 10;
    CHECK(judged(fileOf({after}), known({before}), {}).rows[0].why == QStringLiteral("answered: 9 → 10"));
    after.answered = 9;
    after.handleSeconds = 2700;
    const ContactIntake added = judged(fileOf({after}), known({before}), {});
    CHECK(added.totals.accepted == 1);
    CHECK(added.counts()[0].handleSeconds == 2700);
    CHECK(judged(fileOf({before}), known({after}), {}).totals.unchanged == 1); // a list that does not say it takes nothing away
    ContactCount other = before;
    other.inTime = 7;
    const ContactIntake both = judged(fileOf({other}), known({after}), {});
    REQUIRE(both.totals.accepted == 1);
    CHECK(both.counts()[0].handleSeconds == 2700);
    CHECK(both.counts()[0].inTime == 7);
}

TEST_CASE("identical rows count once, differing rows of an interval are both held", "[staffing]")
{
    const ContactIntake twins = judged(fileOf({counted(firstDay, 480, 10), counted(firstDay, 480, 10)}), known(), {});
    CHECK(twins.totals.accepted == 1);
    CHECK(twins.totals.duplicates == 1);
    CHECK(twins.totals.calls == 10);
    const ContactIntake differing = judged(fileOf({counted(firstDay, 480, 10), counted(firstDay, 480, 11)}), known(), {{}, true});
    CHECK(differing.totals.held == 2);
    CHECK(differing.rows[0].why.contains(QStringLiteral("lines 2 and 3")));
    const ContactIntake queues = judged(fileOf({counted(firstDay, 480, 10), counted(firstDay, 480, 11, QStringLiteral("Syd"))}), known(), {});
    CHECK(queues.totals.accepted == 2);
}

TEST_CASE("numbers that cannot be are refused with a reason", "[staffing]")
{
    struct Row {
        void (*change)(ContactCount &);
        const char *says;
    };
    const Row row = GENERATE(values<Row>({{[](ContactCount &c) { c.offered = -1; }, "below 0"},
                                          {[](ContactCount &c) { c.abandoned = -2; }, "below 0"},
                                          {[](ContactCount &c) { c.handleSeconds = -1; }, "below 0"},
                                          {[](ContactCount &c) { c.offered = 2'000'000; }, "1 000 000"},
                                          {[](ContactCount &c) { c.abandoned = 3; }, "8 answered and 3 abandoned"},
                                          {[](ContactCount &c) { c.abandonedShort = 3; }, "3 abandoned at once"},
                                          {[](ContactCount &c) { c.inTime = 9; }, "9 answered in time"},
                                          {[](ContactCount &c) { c.minute = 1440; }, "within the day"},
                                          {[](ContactCount &c) { c.minute = 1430; }, "within the day"},
                                          {[](ContactCount &c) { c.minute = 487; }, "08:07"},
                                          {[](ContactCount &c) { c.minutes = 0; }, "within the day"}}));
    CAPTURE(row.says);
    const ContactIntake intake = judgedOne(row.change);
    REQUIRE(intake.totals.refused == 1);
    CHECK(intake.rows[0].why.contains(QLatin1String(row.says)));
    CHECK(intake.totals.calls == 0);
}

TEST_CASE("what only partly adds up is accepted: some calls are neither answered nor abandoned", "[staffing]")
{
    CHECK(judgedOne([](ContactCount &c) { c.answered = 5; }).totals.accepted == 1);
    CHECK(judgedOne([](ContactCount &c) { c.answered.reset(); }).totals.accepted == 1);
}

TEST_CASE("open intervals without a row are missing, closed ones are not, and none becomes zero", "[staffing]")
{
    std::vector<ContactCount> rows = wholeDay(firstDay);
    rows.erase(rows.begin() + 3);
    const ContactIntake intake = judged(fileOf(rows), known(), {});
    REQUIRE(intake.missing.size() == 1);
    CHECK(intake.missing[0].day == firstDay);
    CHECK(intake.missing[0].minute == 9 * 60 + 30);
    CHECK(intake.missing[0].minutes == 30);
    CHECK(intake.counts().size() == rows.size());
}

TEST_CASE("an open day without any row is missing whole; other months than the file's are not asked for", "[staffing]")
{
    std::vector<ContactCount> rows = wholeDay(QDate(2026, 5, 28));
    for (const ContactCount &row : wholeDay(QDate(2026, 10, 1)))
        rows.push_back(row);
    const ContactIntake intake = judged(fileOf(rows), known(), {});
    REQUIRE(intake.missing.size() == 1); // Friday 29 May; June to September were not counted
    CHECK(intake.missing[0].day == QDate(2026, 5, 29));
    CHECK(intake.missing[0].minutes == 1440);
}

TEST_CASE("what is stored already is not missing", "[staffing]")
{
    std::vector<ContactCount> rows = wholeDay(firstDay);
    const std::vector<ContactCount> stored(rows.begin(), rows.begin() + 3);
    rows.erase(rows.begin(), rows.begin() + 3);
    CHECK(judged(fileOf(rows), known(stored), {}).missing.empty());
    std::vector<ContactCount> mails = stored;
    for (ContactCount &mail : mails)
        mail.channel = Channel::Mail;
    CHECK(judged(fileOf(rows), known(mails), {}).missing.size() == 3);
}

TEST_CASE("where an event log was running, an interval without a call had none", "[staffing]")
{
    ContactFile file = fileOf({counted(firstDay, 480, 2), counted(firstDay, 600, 1, QStringLiteral("Syd"))});
    file.covered = {{firstDay, 8 * 60, 11 * 60}};
    const ContactIntake intake = judged(file, known(), {});
    CHECK(intake.totals.accepted == 12); // 6 half-hours of two queues
    CHECK(intake.totals.calls == 3);
    REQUIRE(intake.missing.size() == 8); // from 11 on nobody knows
    CHECK(intake.missing[0].minute == 11 * 60);
    CHECK(judged(file, known(intake.counts()), {}).totals.unchanged == 12);
}

TEST_CASE("a day and its intervals never count twice: one gives way when that is confirmed", "[staffing]")
{
    ContactCount day = counted(firstDay, 0, 60);
    day.minutes = 1440;
    const ContactFile intervals = fileOf({counted(firstDay, 480, 10)});
    const ContactIntake asked = judged(intervals, known({day}), {});
    REQUIRE(asked.totals.held == 1);
    CHECK(asked.rows[0].why.contains(QStringLiteral("60")));
    CHECK(judged(intervals, known({day}), {{}, true}).totals.accepted == 1);
    const ContactIntake sum = judged(fileOf({day}), known(wholeDay(firstDay)), {});
    REQUIRE(sum.totals.held == 1);
    CHECK(sum.rows[0].before == 70);
    ContactCount quarter = counted(firstDay, 480, 3);
    quarter.minutes = 15;
    CHECK(judged(fileOf({quarter}), known(wholeDay(firstDay)), {}).totals.held == 1);
}

TEST_CASE("a day ahead of today and calls outside the opening hours are accepted with a warning", "[staffing]")
{
    CHECK_FALSE(judged(fileOf({counted(QDate(2026, 11, 3), 480, 1)}), known(), {}).rows[0].warning.isEmpty());
    CHECK_FALSE(judged(fileOf({counted(firstDay, 420, 1)}), known(), {}).rows[0].warning.isEmpty());
    CHECK(judged(fileOf({counted(firstDay, 420, 0)}), known(), {}).rows[0].warning.isEmpty());
    CHECK(judged(fileOf({counted(firstDay, 480, 1)}), known(), {}).rows[0].warning.isEmpty());
}

TEST_CASE("a file without one readable row is judged without a complaint of its own", "[staffing]")
{
    ContactFile file;
    file.rows.push_back({{}, QStringLiteral("igår"), 1, QStringLiteral("not a day")});
    const ContactIntake intake = judged(file, known(), {});
    CHECK(intake.totals.refused == 1);
    CHECK(intake.missing.empty());
    CHECK(intake.months.empty());
}

TEST_CASE("every row ends in one state, and what was accepted is unchanged the next time", "[staffing]")
{
    rc::prop("any rows", [](const std::vector<std::pair<unsigned char, unsigned char>> &pairs) {
        std::vector<ContactCount> rows;
        for (const auto &pair : pairs)
            rows.push_back(counted(firstDay.addDays(pair.first % 7), (pair.first / 7) * 30, pair.second % 3));
        const ContactIntake intake = judged(fileOf(rows), known(), {});
        const ContactTotals &t = intake.totals;
        RC_ASSERT(t.rows == qint64(rows.size()));
        RC_ASSERT(t.accepted + t.unchanged + t.duplicates + t.held + t.refused == t.rows);
        const ContactIntake again = judged(fileOf(intake.counts()), known(intake.counts()), {});
        RC_ASSERT(again.totals.unchanged == t.accepted);
    });
}
