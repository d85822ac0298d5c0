// SPDX-License-Identifier: MPL-2.0
#include "core/worklog/day_log.h"
#include "tests/support/log_makers.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <algorithm>

using namespace paybench;
using namespace paybench::worklog;
using Kind = DayFinding::Kind;

namespace {

DayInputs dayOf(const char *iso, const char *now)
{
    DayInputs inputs;
    inputs.day = day(iso);
    inputs.zone = centreZone();
    inputs.timer.person = PersonId{1};
    inputs.now = utc(now);
    return inputs;
}

PlannedStretch planned(Activity activity, const char *from, const char *to)
{
    return {stretch(from, to), activity, QStringLiteral("support, first line")};
}

DayInputs october6()
{
    DayInputs inputs = dayOf("2026-10-06", "2026-10-06 17:00");
    inputs.planned = {planned(Activity::Call, "2026-10-06 08:00", "2026-10-06 12:00"),
                      planned(Activity::Break, "2026-10-06 12:00", "2026-10-06 12:45"),
                      planned(Activity::Call, "2026-10-06 12:45", "2026-10-06 16:00")};
    return inputs;
}

std::vector<QString> sentences(const DayLog &log, Kind kind)
{
    std::vector<QString> found;
    for (const DayFinding &finding : log.findings) {
        if (finding.kind == kind)
            found.push_back(finding.sentence);
    }
    return found;
}

Entry contact(qint64 id, const char *from, const char *to, Activity activity = Activity::Call)
{
    Entry entry = piece(id, activity, stretch(from, to));
    entry.ofCase = CaseId{id};
    return entry;
}

} // namespace

TEST_CASE("gaps are looked for in what was planned and between the pieces; lunch is none", "[worklog]")
{
    DayInputs inputs = october6();
    inputs.entries = {piece(1, Activity::Registration, stretch("2026-10-06 08:00", "2026-10-06 10:40")),
                      piece(2, Activity::Call, stretch("2026-10-06 11:15", "2026-10-06 12:00")),
                      piece(3, Activity::Call, stretch("2026-10-06 12:45", "2026-10-06 15:30"))};
    const DayLog log = dayLog(inputs);
    CHECK(sentences(log, Kind::Gap)
          == std::vector<QString>{QStringLiteral("Nothing is logged 10:40–11:15."), QStringLiteral("Nothing is logged 15:30–16:00.")});
    CHECK(std::none_of(log.findings.begin(), log.findings.end(), [](const DayFinding &each) { return each.keepsOpen; }));
}

TEST_CASE("what is still to come is no gap, and neither are seconds between two keys", "[worklog]")
{
    DayInputs inputs = october6();
    inputs.now = utc("2026-10-06 09:12");
    inputs.entries = {piece(1, Activity::Registration, stretch("2026-10-06 08:00", "2026-10-06T08:59:30")),
                      piece(2, Activity::Call, stretch("2026-10-06 09:00", "2026-10-06 09:10"))};
    CHECK(sentences(dayLog(inputs), Kind::Gap) == std::vector<QString>{QStringLiteral("Nothing is logged 09:10–09:12.")});
    inputs.planned.clear();
    CHECK(dayLog(inputs).findings.empty());
    inputs.entries.clear();
    CHECK(dayLog(inputs).findings.empty());
}

TEST_CASE("two calls at once are both kept and the overlap is listed", "[worklog]")
{
    DayInputs inputs = dayOf("2026-10-06", "2026-10-06 17:00");
    inputs.entries = {contact(1, "2026-10-06 09:00", "2026-10-06 09:10"), contact(2, "2026-10-06 09:05", "2026-10-06 09:20")};
    const DayLog log = dayLog(inputs);
    REQUIRE(log.findings.size() == 1);
    CHECK(log.findings[0].kind == Kind::Overlap);
    CHECK(log.findings[0].time == stretch("2026-10-06 09:05", "2026-10-06 09:10"));
    CHECK(log.findings[0].entries == std::vector<EntryId>{EntryId{1}, EntryId{2}});
    CHECK(log.seconds[0] == 25 * 60);
    CHECK(log.calls == 2);
    CHECK(closingFaults(log, inputs).empty());
}

TEST_CASE("many things at once are one finding, and pieces that only touch are none", "[worklog]")
{
    DayInputs inputs = dayOf("2026-10-06", "2026-10-06 17:00");
    inputs.entries = {contact(1, "2026-10-06 09:00", "2026-10-06 09:10"), contact(2, "2026-10-06 09:02", "2026-10-06 09:12"),
                      contact(3, "2026-10-06 09:04", "2026-10-06 09:20"), contact(4, "2026-10-06 09:20", "2026-10-06 09:30"),
                      contact(5, "2026-10-06 09:28", "2026-10-06 09:40")};
    const DayLog log = dayLog(inputs);
    REQUIRE(log.findings.size() == 2);
    CHECK(log.findings[0].time == stretch("2026-10-06 09:02", "2026-10-06 09:12"));
    CHECK(log.findings[0].entries == std::vector<EntryId>{EntryId{1}, EntryId{2}, EntryId{3}});
    CHECK(log.findings[0].sentence == QStringLiteral("Several things are logged at once 09:02–09:12."));
    CHECK(log.findings[1].time == stretch("2026-10-06 09:28", "2026-10-06 09:30"));
    CHECK(log.findings[1].sentence == QStringLiteral("Two things are logged 09:28–09:30."));
}

TEST_CASE("sums go by work; breaks and what was away are no work", "[worklog]")
{
    DayInputs inputs = dayOf("2026-10-06", "2026-10-06 17:00");
    Entry half = contact(5, "2026-10-06 14:00", "2026-10-06 14:10", Activity::Visit);
    half.ofCase = CaseId{4};
    inputs.entries = {contact(1, "2026-10-06 08:00", "2026-10-06 08:10"),
                      contact(2, "2026-10-06 08:10", "2026-10-06 08:30", Activity::Email),
                      piece(3, Activity::FollowUp, stretch("2026-10-06 09:00", "2026-10-06 10:00")),
                      contact(4, "2026-10-06 13:30", "2026-10-06 14:00", Activity::Visit), half,
                      piece(6, Activity::Registration, stretch("2026-10-06 10:00", "2026-10-06 11:30")),
                      piece(7, Activity::Meeting, stretch("2026-10-06 11:30", "2026-10-06 12:00")),
                      piece(8, Activity::Break, stretch("2026-10-06 12:00", "2026-10-06 13:00")),
                      piece(9, Activity::Call, stretch("2026-10-06 13:00", "2026-10-06 13:05"))};
    const DayLog log = dayLog(inputs);
    CHECK(log.seconds == std::array<std::int64_t, 4>{75 * 60, 3600, 5400, 1800});
    CHECK(log.total == 75 * 60 + 3600 + 5400);
    CHECK(log.calls == 1); // a call without a case is time only
    CHECK(log.emails == 1);
    CHECK(log.visits == 1); // split in two, it is one visit
}

TEST_CASE("what runs is the last of the day and keeps it open", "[worklog]")
{
    DayInputs inputs = dayOf("2026-10-06", "2026-10-06 09:30");
    inputs.entries = {piece(1, Activity::Registration, stretch("2026-10-06 08:00", "2026-10-06 09:00"))};
    inputs.timer.started = utc("2026-10-06 09:00");
    inputs.timer.callStarted = utc("2026-10-06 09:20");
    const DayLog log = dayLog(inputs);
    REQUIRE(log.entries.size() == 3);
    CHECK(log.entries[1].time == stretch("2026-10-06 09:00", "2026-10-06 09:20"));
    CHECK(log.entries[2].activity == Activity::Call);
    CHECK_FALSE(log.entries[2].id);
    CHECK(log.calls == 0);
    CHECK(closingFaults(log, inputs) == std::vector<QString>{QStringLiteral("The timer is running. Stop it first.")});
}

TEST_CASE("a timer of yesterday is asked about, and today's does not keep yesterday open", "[worklog]")
{
    DayInputs inputs = dayOf("2026-10-06", "2026-10-07 07:40");
    inputs.timer.started = utc("2026-10-06 14:00");
    const DayLog log = dayLog(inputs);
    REQUIRE(log.findings.size() == 1);
    CHECK(log.findings[0].kind == Kind::LongTimer);
    CHECK(log.findings[0].time == stretch("2026-10-06 14:00", "2026-10-07 00:00"));
    CHECK(closingFaults(log, inputs).size() == 1);
    inputs.timer.started = utc("2026-10-07 07:30");
    CHECK(closingFaults(dayLog(inputs), inputs).empty());
}

TEST_CASE("J7 what is unresolved blocks closing the day", "[worklog]")
{
    DayInputs inputs = dayOf("2026-10-07", "2026-10-07 17:00");
    inputs.entries = {piece(3, Activity::Away, stretch("2026-10-07 11:58", "2026-10-07 12:33"))};
    const DayLog log = dayLog(inputs);
    CHECK(closingFaults(log, inputs) == std::vector<QString>{QStringLiteral("35 min away, 11:58–12:33: say what it was.").replace(
                                            QStringLiteral("35 min"), QStringLiteral("35\u00A0min"))});
    CHECK(log.total == 0);
}

TEST_CASE("a day to come and a closed one are not closed", "[worklog]")
{
    DayInputs inputs = dayOf("2026-10-08", "2026-10-07 17:00");
    CHECK(closingFaults(dayLog(inputs), inputs).size() == 1);
    inputs = dayOf("2026-10-07", "2026-10-07 17:00");
    CHECK(closingFaults(dayLog(inputs), inputs).empty());
    inputs.isClosed = true;
    CHECK(closingFaults(dayLog(inputs), inputs).size() == 1);
}

TEST_CASE("a batch that was stopped without items is listed, one that is worked on is not", "[worklog]")
{
    DayInputs inputs = dayOf("2026-10-07", "2026-10-07 17:00");
    Entry own = piece(1, Activity::Registration, stretch("2026-10-07 08:00", "2026-10-07 10:00"));
    own.batch = BatchId{4};
    inputs.entries = {own};
    Batch batch;
    batch.id = BatchId{4};
    batch.name = QStringLiteral("Absences Norrby");
    batch.ended = utc("2026-10-07 10:00");
    const auto listed = [&](std::optional<int> items) {
        batch.items = items;
        inputs.batches = {batch};
        return sentences(dayLog(inputs), Kind::BatchWithoutItems).size();
    };
    CHECK(listed(std::nullopt) == 1);
    CHECK(listed(0) == 1);
    CHECK(listed(180) == 0);
    batch.ended = 0;
    CHECK(listed(std::nullopt) == 0);
}

TEST_CASE("a day is from midnight to midnight, also with 25 and 23 hours, and pieces are cut to it", "[worklog]")
{
    DayInputs inputs = dayOf("2026-10-25", "2026-10-27 12:00");
    inputs.entries = {piece(1, Activity::Registration, stretch("2026-10-24 23:00", "2026-10-26 01:00"))};
    const DayLog log = dayLog(inputs);
    CHECK(log.day.seconds() == 25 * 3600);
    CHECK(log.total == 25 * 3600);
    inputs.day = day("2026-10-24");
    CHECK(dayLog(inputs).total == 3600);
    inputs.day = day("2026-10-23");
    CHECK(dayLog(inputs).entries.empty());
    CHECK(stretchOf(day("2026-03-29"), centreZone()).seconds() == 23 * 3600);
}

TEST_CASE("a piece is cut and joined again", "[worklog]")
{
    const Entry whole = piece(7, Activity::Registration, stretch("2026-10-06 08:00", "2026-10-06 10:00"));
    const DayEdit cut = split(whole, utc("2026-10-06 09:00"));
    REQUIRE(cut.written.size() == 2);
    CHECK(cut.refusal.isEmpty());
    CHECK(cut.written[0].id == EntryId{7});
    CHECK(cut.written[0].time == stretch("2026-10-06 08:00", "2026-10-06 09:00"));
    CHECK_FALSE(cut.written[1].id);
    CHECK(cut.written[1].time == stretch("2026-10-06 09:00", "2026-10-06 10:00"));

    Entry rest = cut.written[1];
    rest.id = EntryId{8};
    for (const DayEdit &join : {merged(cut.written[0], rest), merged(rest, cut.written[0])}) {
        REQUIRE(join.written.size() == 1);
        CHECK(join.written[0] == whole);
        CHECK(join.removed == std::vector<EntryId>{EntryId{8}});
    }
}

TEST_CASE("what cannot be cut, joined or moved says so and changes nothing", "[worklog]")
{
    const Entry one = piece(7, Activity::Registration, stretch("2026-10-06 08:00", "2026-10-06 10:00"));
    const Entry far = piece(8, Activity::Registration, stretch("2026-10-06 11:00", "2026-10-06 12:00"));
    const Entry other = piece(9, Activity::Meeting, stretch("2026-10-06 10:00", "2026-10-06 11:00"));
    const Entry runs = piece(0, Activity::Registration, stretch("2026-10-06 10:00", "2026-10-06 11:00"));
    const std::int64_t now = utc("2026-10-06 17:00");
    const std::vector<DayEdit> refused{
        split(one, utc("2026-10-06 08:00")), split(one, utc("2026-10-06 10:00")), split(runs, utc("2026-10-06 10:30")),
        merged(one, far), merged(one, other), merged(one, runs),
        moved(one, stretch("2026-10-06 09:00", "2026-10-06 08:00"), now), moved(one, stretch("2026-10-06 16:00", "2026-10-06 17:01"), now),
        moved(one, stretch("2026-10-04 08:00", "2026-10-06 08:00"), now), moved(runs, one.time, now),
        filled(stretch("2026-10-06 08:00", "2026-10-06 09:00"), {}, PersonId{1}, now)};
    for (const DayEdit &edit : refused) {
        CHECK_FALSE(edit.refusal.isEmpty());
        CHECK(edit.written.empty());
        CHECK(edit.removed.empty());
    }
}

TEST_CASE("a gap is filled from the rota's duty, not over lunch and not ahead of the clock", "[worklog]")
{
    const DayInputs inputs = october6();
    const DayEdit edit = filled(stretch("2026-10-06 11:00", "2026-10-06 15:00"), inputs.planned, PersonId{3}, utc("2026-10-06 14:00"));
    REQUIRE(edit.written.size() == 2);
    CHECK(edit.written[0].time == stretch("2026-10-06 11:00", "2026-10-06 12:00"));
    CHECK(edit.written[1].time == stretch("2026-10-06 12:45", "2026-10-06 14:00"));
    CHECK(edit.written[0].person == PersonId{3});
    CHECK(edit.written[0].activity == Activity::Call);
    CHECK_FALSE(edit.written[0].ofCase);
}

TEST_CASE("a gap over noon leaves lunch where nobody has said when it was, and is filled there when asked again", "[worklog]")
{
    DayInputs inputs = october6();
    inputs.planned = {{stretch("2026-10-06 08:00", "2026-10-06 16:00"), Activity::Call, QStringLiteral("support")}};
    inputs.entries.clear();
    inputs.now = utc("2026-10-06 14:00");
    const Stretch gap = stretch("2026-10-06 09:12", "2026-10-06 13:34");
    REQUIRE(lunchToLeave(inputs) == stretch("2026-10-06 12:00", "2026-10-06 12:45"));
    const DayEdit edit = filledAroundLunch(gap, inputs, PersonId{3});
    REQUIRE(edit.written.size() == 2);
    CHECK(edit.written[0].time == stretch("2026-10-06 09:12", "2026-10-06 12:00"));
    CHECK(edit.written[1].time == stretch("2026-10-06 12:45", "2026-10-06 13:34"));
    CHECK(filledAroundLunch(*lunchToLeave(inputs), inputs, PersonId{3}).written.size() == 1);
    CHECK(filledAroundLunch(stretch("2026-10-06 12:10", "2026-10-06 13:00"), inputs, PersonId{3}).written.size() == 1);
    inputs.entries = {piece(5, Activity::Break, stretch("2026-10-06 11:15", "2026-10-06 12:00"))};
    CHECK_FALSE(lunchToLeave(inputs));
    CHECK(filledAroundLunch(stretch("2026-10-06 12:00", "2026-10-06 13:34"), inputs, PersonId{3}).written.size() == 1);
}

TEST_CASE("X-13 plan against actual", "[worklog]")
{
    const std::int64_t start = utc("2026-10-01 00:00");
    const auto hours = [start](Activity activity, double length) {
        return piece(1, activity, {start, start + std::int64_t(length * 3600)});
    };
    const PlanActual month = planActual({hours(Activity::Call, 62.5), hours(Activity::FollowUp, 58), hours(Activity::Registration, 39.5),
                                         hours(Activity::Break, 20), hours(Activity::Meeting, 8)},
                                        {}, stretchOf(paybench::month("2026-10"), centreZone()));
    CHECK(month.doneInMix == 160 * 3600);
    CHECK(month.done[3] == 8 * 3600);
    const auto share = month.share();
    CHECK(share[0] == Approx(0.390625));
    CHECK(share[1] == Approx(0.3625));
    CHECK(share[2] == Approx(0.246875));
    CHECK(share[0] + share[1] == Approx(0.753125));
    CHECK_FALSE(month.conformance());
}

TEST_CASE("X-13 a phone shift of 450 minutes of which 431 were kept", "[worklog]")
{
    const std::vector<PlannedStretch> shift{planned(Activity::Call, "2026-10-06 08:00", "2026-10-06 12:00"),
                                            planned(Activity::Break, "2026-10-06 12:00", "2026-10-06 12:30"),
                                            planned(Activity::Call, "2026-10-06 12:30", "2026-10-06 16:00")};
    const std::vector<Entry> entries{contact(1, "2026-10-06 07:30", "2026-10-06 10:00"), contact(2, "2026-10-06 09:30", "2026-10-06 11:41"),
                                     contact(3, "2026-10-06 12:30", "2026-10-06 16:30")};
    const PlanActual kept = planActual(entries, shift, stretchOf(day("2026-10-06"), centreZone()));
    CHECK(kept.supportPlanned == 450 * 60);
    CHECK(kept.supportKept == 431 * 60);
    CHECK(*kept.conformance() == Approx(0.958).margin(0.0005));
    CHECK(PlanActual().share() == std::array<double, 3>{0, 0, 0});
}

TEST_CASE("pieces and gaps together cover what was planned, exactly", "[worklog]")
{
    rc::prop("no second is lost or counted twice", [] {
        const auto cuts = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 8 * 60));
        DayInputs inputs = dayOf("2026-10-06", "2026-10-06 17:00");
        inputs.planned = {planned(Activity::Call, "2026-10-06 08:00", "2026-10-06 16:00")};
        const std::int64_t eight = utc("2026-10-06 08:00");
        for (std::size_t i = 1; i < cuts.size(); i += 2) {
            const auto [from, to] = std::minmax(cuts[i - 1], cuts[i]);
            inputs.entries.push_back(piece(qint64(i), Activity::Registration, {eight + from * 60, eight + to * 60}));
        }
        const DayLog log = dayLog(inputs);
        std::vector<Stretch> all;
        std::int64_t gaps = 0;
        for (const DayFinding &finding : log.findings) {
            if (finding.kind == Kind::Gap)
                all.push_back(finding.time);
        }
        for (const Stretch &gap : all) {
            gaps += gap.seconds();
            for (const Entry &entry : log.entries)
                RC_ASSERT(entry.time.seconds() == 0 || !gap.overlaps(entry.time));
        }
        for (const Entry &entry : log.entries)
            all.push_back(entry.time);
        const std::vector<Stretch> whole = joined(all);
        RC_ASSERT(whole == (std::vector<Stretch>{{eight, eight + 8 * 3600}}));
        RC_ASSERT(gaps <= 8 * 3600);
    });
}
