// SPDX-License-Identifier: MPL-2.0
#include "tests/support/log_makers.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::worklog;

namespace {

const BatchId own{4};
const Money rate = kr("7.00");

Batch batchOf(std::optional<int> items)
{
    Batch batch;
    batch.id = own;
    batch.name = QStringLiteral("Absences Norrby");
    batch.items = items;
    return batch;
}

Entry registration(const char *from, const char *to)
{
    Entry entry = piece(0, Activity::Registration, stretch(from, to));
    entry.batch = own;
    return entry;
}

Entry contact(const char *from, const char *to, Activity activity = Activity::Call)
{
    return piece(0, activity, stretch(from, to));
}

// The timer, the line and the stop of J7.
std::vector<Entry> journey()
{
    Timer timer;
    timer.person = PersonId{1};
    timer = started(timer, doing(QStringLiteral("Absences Norrby")), utc("2026-10-07 08:10")).timer;
    timer.batch = own;
    const Stretch call = stretch("2026-10-07T09:15:20", "2026-10-07T09:21:20");
    Timed logged = interrupted(timer, call);
    const Timed stop = stopped(logged.timer, utc("2026-10-07 10:40"));
    std::vector<Entry> pieces = logged.entries;
    pieces.push_back(piece(0, Activity::Call, call));
    pieces.insert(pieces.end(), stop.entries.begin(), stop.entries.end());
    return pieces;
}

} // namespace

TEST_CASE("J7 the batch of 7 October to the second", "[worklog]")
{
    const std::vector<Entry> pieces = journey();
    REQUIRE(pieces.size() == 3);
    CHECK(pieces[0].time == stretch("2026-10-07T08:10:00", "2026-10-07T09:15:20"));
    CHECK(pieces[2].time == stretch("2026-10-07T09:21:20", "2026-10-07T10:40:00"));
    CHECK(pieces[0].time.seconds() + pieces[1].time.seconds() + pieces[2].time.seconds() == 9000);

    const BatchFigures figures = figuresOf(batchOf(180), pieces, rate);
    CHECK(figures.gross == 150 * 60);
    CHECK(figures.interrupted == 6 * 60);
    CHECK(figures.net == 144 * 60);
    CHECK(figures.interruptions == 1);
    CHECK(figures.longest == 78 * 60 + 40);
    CHECK(figures.stretches == std::vector<std::int64_t>{65 * 60 + 20, 78 * 60 + 40});
    CHECK(*figures.itemsPerHour == Approx(75.0));
    CHECK(*figures.secondsPerItem == Approx(48.0));
    CHECK(*figures.interruptionsPerHour == Approx(0.4167).margin(0.0001));
    CHECK(figures.cost == kr("1008.00"));
    CHECK(*figures.costPerItem == kr("5.60"));
}

TEST_CASE("time without items has a cost and no pace", "[worklog]")
{
    for (const std::optional<int> items : {std::optional<int>(), std::optional<int>(0)}) {
        const BatchFigures figures = figuresOf(batchOf(items), journey(), rate);
        CHECK(figures.cost == kr("1008.00"));
        CHECK_FALSE(figures.itemsPerHour);
        CHECK_FALSE(figures.secondsPerItem);
        CHECK_FALSE(figures.costPerItem);
    }
    const BatchFigures none = figuresOf(batchOf(180), {}, rate);
    CHECK(none.net == 0);
    CHECK_FALSE(none.itemsPerHour);
    CHECK_FALSE(none.interruptionsPerHour);
}

TEST_CASE("breaks, being away, other work and a night interrupt nothing", "[worklog]")
{
    struct Row {
        const char *what;
        std::vector<Entry> between; // 10:00 to 11:00
        int interruptions;
        std::int64_t seconds;
    };
    const std::vector<Row> rows{
        {"a break", {contact("2026-10-07 10:00", "2026-10-07 11:00", Activity::Break)}, 0, 0},
        {"away", {contact("2026-10-07 10:00", "2026-10-07 11:00", Activity::Away)}, 0, 0},
        {"a meeting, and a call after it",
         {contact("2026-10-07 10:00", "2026-10-07 10:30", Activity::Meeting), contact("2026-10-07 10:30", "2026-10-07 10:40")}, 0, 0},
        {"two calls in a row",
         {contact("2026-10-07 10:00", "2026-10-07 10:30"), contact("2026-10-07 10:30", "2026-10-07 11:00")}, 2, 3600},
        {"a call, then a break",
         {contact("2026-10-07 10:00", "2026-10-07 10:10"), contact("2026-10-07 10:10", "2026-10-07 11:00", Activity::Break)}, 1, 600},
        {"two calls at once",
         {contact("2026-10-07 10:00", "2026-10-07 10:30"), contact("2026-10-07 10:10", "2026-10-07 10:20")}, 2, 1800},
        {"calls taken long after the batch was left", {contact("2026-10-07 10:30", "2026-10-07 10:40")}, 0, 0},
    };
    for (const Row &row : rows) {
        INFO(row.what);
        std::vector<Entry> entries = row.between;
        entries.push_back(registration("2026-10-07 09:00", "2026-10-07 10:00"));
        entries.push_back(registration("2026-10-07 11:00", "2026-10-07 12:00"));
        const BatchFigures figures = figuresOf(batchOf(10), entries, rate);
        CHECK(figures.interruptions == row.interruptions);
        CHECK(figures.interrupted == row.seconds);
        CHECK(figures.net == 2 * 3600);
        CHECK(figures.gross == 2 * 3600 + row.seconds);
    }
    const BatchFigures twoDays =
        figuresOf(batchOf(10), {registration("2026-10-07 15:00", "2026-10-07 16:00"), registration("2026-10-08 08:00", "2026-10-08 09:00")}, rate);
    CHECK(twoDays.gross == 7200);
    CHECK(twoDays.stretches.size() == 2);
}

TEST_CASE("pieces that touch are one undisturbed stretch, and overlaps count once", "[worklog]")
{
    const BatchFigures figures =
        figuresOf(batchOf(10), {registration("2026-10-07 09:00", "2026-10-07 10:00"), registration("2026-10-07 10:00", "2026-10-07 11:00"),
                                registration("2026-10-07 10:30", "2026-10-07 11:30")}, rate);
    CHECK(figures.stretches == std::vector<std::int64_t>{9000});
    CHECK(figures.net == 9000);
}

TEST_CASE("items are whole numbers; what is far from the own pace asks", "[worklog]")
{
    BatchFigures twoHours;
    twoHours.net = 7200;
    const std::vector<double> own{60, 75, 90};
    struct Row {
        const char *typed;
        std::optional<int> items;
        bool complains;
        bool asks;
    };
    const std::vector<Row> rows{
        {"180", 180, false, false},   {"1 250", 1250, false, false}, {"0", 0, false, false},    {"", std::nullopt, false, false},
        {"-5", std::nullopt, true, false}, {"18o", std::nullopt, true, false}, {"1,5", std::nullopt, true, false},
        {"99999999999", std::nullopt, true, false}, {"1500", 1500, false, false}, {"1501", 1501, false, true}, {"18000", 18000, false, true},
    };
    for (const Row &row : rows) {
        INFO(row.typed);
        const ItemCount count = itemCount(QString::fromUtf8(row.typed), twoHours, own);
        CHECK(count.items == row.items);
        CHECK(count.complaint.isEmpty() != row.complains);
        CHECK(count.asks.isEmpty() != row.asks);
    }
    CHECK(itemCount(QStringLiteral("18000"), twoHours, own).asks
          == QStringLiteral("9,000 items an hour is 120 times your median. Is it right?"));
    CHECK(itemCount(QStringLiteral("18000"), twoHours, {}).asks.isEmpty());
    CHECK(itemCount(QStringLiteral("18o"), twoHours, own).complaint
          == QStringLiteral("“18o” is no number of items, so nothing was saved. Enter a whole number from 0 to 1,000,000."));
}
