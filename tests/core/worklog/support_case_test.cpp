// SPDX-License-Identifier: MPL-2.0
#include "core/worklog/support_case.h"
#include "tests/support/log_makers.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::worklog;
using Kind = CaseEvent::Kind;

namespace {

const PersonId anna{1};
const PersonId bo{2};
const std::int64_t nine = 1'000'000;

Case caseOf(CaseState state)
{
    Case one;
    one.id = CaseId{5};
    one.person = anna;
    one.state = state;
    one.opened = nine - 600;
    one.closed = isClosed(state) ? nine - 300 : 0;
    one.group = GroupId{1};
    return one;
}

std::vector<Kind> kinds(const CaseStep &step)
{
    std::vector<Kind> found;
    for (const CaseEvent &event : step.events)
        found.push_back(event.kind);
    return found;
}

void checkRefused(const CaseStep &step, const Case &one)
{
    CHECK(step.events.empty());
    CHECK_FALSE(step.warning.isEmpty());
    CHECK(step.after.state == one.state);
    CHECK(step.after.closed == one.closed);
}

} // namespace

TEST_CASE("a case that another has is picked with a warning, never stopped", "[worklog]")
{
    const CaseStep first = claimed(caseOf(CaseState::SecondLine), anna, nine);
    CHECK(first.warning.isEmpty());
    CHECK(first.after.claimedBy == anna);
    CHECK(kinds(first) == std::vector<Kind>{Kind::Claimed});
    const CaseStep second = claimed(first.after, bo, nine + 720);
    CHECK(second.warning == QStringLiteral("A colleague has had the case for 12\u00A0min."));
    CHECK(second.after.claimedBy == bo);
    CHECK(second.after.state == CaseState::SecondLine);
    CHECK(claimWarning(first.after, bo, QStringLiteral("Anna Lind"), nine + 720)
          == QStringLiteral("Anna Lind has had the case for 12\u00A0min."));
    CHECK(claimWarning(first.after, anna, QStringLiteral("Anna Lind"), nine).isEmpty());
    CHECK(claimed(first.after, anna, nine + 720).events.empty());
    const CaseStep back = released(second.after, bo, nine + 900);
    CHECK_FALSE(back.after.claimedBy);
    checkRefused(released(back.after, bo, nine + 900), back.after);
}

TEST_CASE("a case waits for the customer and is taken up again", "[worklog]")
{
    const CaseStep wait = waiting(caseOf(CaseState::Open), anna, nine, QStringLiteral("asked for the paper"));
    CHECK(wait.after.state == CaseState::Waiting);
    CHECK(wait.events.at(0).note == QStringLiteral("asked for the paper"));
    checkRefused(waiting(wait.after, anna, nine, {}), wait.after);
    CHECK(resumed(wait.after, anna, nine + 60).after.state == CaseState::Open);
    checkRefused(resumed(caseOf(CaseState::Open), anna, nine), caseOf(CaseState::Open));
    CHECK(kinds(solved(wait.after, anna, {}, nine + 60)) == std::vector<Kind>{Kind::Resumed, Kind::Closed});
    CHECK(kinds(toSecondLine(wait.after, anna, {}, nine + 60)) == std::vector<Kind>{Kind::Resumed, Kind::SecondLine});
}

TEST_CASE("a case is handed over, sent to the second line, referred, solved and reopened", "[worklog]")
{
    const Case open = caseOf(CaseState::Open);
    const CaseStep handed = handedOver(open, anna, bo, GroupId{3}, nine, QStringLiteral("she knows Viken"));
    CHECK(handed.after.claimedBy == bo);
    CHECK(handed.after.group == GroupId{3});
    CHECK(handed.events.at(0).to == bo);
    CHECK(handed.events.at(0).note == QStringLiteral("she knows Viken"));
    checkRefused(handedOver(open, anna, {}, {}, nine, {}), open);

    const CaseStep second = toSecondLine(handed.after, bo, GroupId{2}, nine);
    CHECK(second.after.state == CaseState::SecondLine);
    CHECK_FALSE(second.after.claimedBy);
    CHECK(second.after.group == GroupId{2});

    const CaseStep away = referred(open, anna, ReferralId{4}, QStringLiteral("Norrby HR, leave"), nine);
    CHECK(away.after.state == CaseState::Referred);
    CHECK(away.after.closed == nine);
    checkRefused(referred(open, anna, {}, QStringLiteral(" "), nine), open);

    const CaseStep done = solved(open, anna, QStringLiteral(" Four days. "), nine);
    CHECK(done.after.answer == QStringLiteral("Four days."));
    CHECK(done.after.closed == nine);
    const CaseStep again = reopened(done.after, bo, QStringLiteral("she called again"), nine + 60);
    CHECK(again.after.state == CaseState::Open);
    CHECK(again.after.closed == 0);
    CHECK(again.after.answer == QStringLiteral("Four days."));
    checkRefused(reopened(open, anna, {}, nine), open);
}

TEST_CASE("a closed case is reopened before anything is done with it", "[worklog]")
{
    for (const CaseState state : {CaseState::Solved, CaseState::Referred}) {
        const Case one = caseOf(state);
        checkRefused(claimed(one, bo, nine), one);
        checkRefused(waiting(one, bo, nine, {}), one);
        checkRefused(handedOver(one, bo, anna, {}, nine, {}), one);
        checkRefused(toSecondLine(one, bo, {}, nine), one);
        checkRefused(referred(one, bo, ReferralId{1}, {}, nine), one);
        checkRefused(solved(one, bo, {}, nine), one);
    }
}

TEST_CASE("faults of a case and of a case type", "[worklog]")
{
    Case one = caseOf(CaseState::Solved);
    CHECK(faults(one).empty());
    one.closed = one.opened - 1;
    one.ended = one.opened - 1;
    one.person = {};
    one.note = QStringLiteral("811228-9874");
    CHECK(faults(one).size() == 4);

    CaseType type;
    type.id = CaseTypeId{1};
    type.name = QStringLiteral("Question");
    type.slaMinutes = 0;
    CHECK(faults(type, {type}).empty());
    CaseType twin = type;
    twin.id = CaseTypeId{2};
    twin.name = QStringLiteral(" question");
    twin.groups = {{GroupId{1}, -1}};
    CHECK(faults(twin, {type}).size() == 2);
    twin.name.clear();
    CHECK(faults(twin, {type}).size() == 2);
}

TEST_CASE("a case is called by its question's first line, else by its note", "[worklog]")
{
    Case one;
    CHECK(one.title().isEmpty());
    one.note = QStringLiteral("who called");
    CHECK(one.title() == QStringLiteral("who called"));
    one.question = QStringLiteral("How many days may be saved?\nShe has 26.");
    CHECK(one.title() == QStringLiteral("How many days may be saved?"));
}

TEST_CASE("the documentation lag is from the end of the contact to its writing down", "[worklog]")
{
    Case one = caseOf(CaseState::Solved);
    CHECK_FALSE(documentationLag(one));
    one.ended = nine;
    one.saved = nine + 240;
    CHECK(documentationLag(one) == 240);
    CHECK(median({}) == std::nullopt);
    CHECK(median({3}) == 3);
    CHECK(median({9, 1, 5}) == 5);
    CHECK(median({9, 1, 5, 7}) == 5);
}

TEST_CASE("a note that was completed later is written down when it is gone on with", "[worklog]")
{
    Case one = caseOf(CaseState::Later);
    one.ended = nine - 500;
    one.saved = nine - 490;
    const std::vector<CaseStep> steps{solved(one, anna, {}, nine), toSecondLine(one, anna, {}, nine), waiting(one, anna, nine, {}), referred(one, anna, {}, QStringLiteral("HR"), nine)};
    for (const CaseStep &step : steps)
        CHECK(documentationLag(step.after) == 500);
    one.state = CaseState::SecondLine;
    CHECK(documentationLag(solved(one, anna, {}, nine).after) == 10);
    CHECK(documentationLag(claimed(one, anna, nine).after) == 10);
}

TEST_CASE("a case of the second line that waited for the customer is in the second line again", "[worklog]")
{
    Case one = caseOf(CaseState::Open);
    CaseEvent opened;
    opened.at = one.opened;
    std::vector<CaseEvent> events{opened};
    const auto wentOn = [&one, &events](const CaseStep &step) {
        one = step.after;
        events.insert(events.end(), step.events.begin(), step.events.end());
    };
    wentOn(waiting(one, anna, nine, {}));
    CHECK(resumed(one, events, anna, nine + 5).after.state == CaseState::Open);
    wentOn(resumed(one, events, anna, nine + 5));
    wentOn(toSecondLine(one, anna, {}, nine + 10));
    wentOn(waiting(one, bo, nine + 20, {}));
    CHECK(resumed(one, events, bo, nine + 30).after.state == CaseState::SecondLine);
    wentOn(resumed(one, events, bo, nine + 30));
    checkRefused(resumed(one, events, bo, nine + 40), one);
}

TEST_CASE("how long somebody has had a case is told in working hours, and not to who has just handed it over", "[worklog]")
{
    const BusinessClock clock(Calendar(Country::Sweden, {}), {everyWorkday(QDate(2026, 1, 1), 8 * 60, 16 * 60)});
    Case one = caseOf(CaseState::SecondLine);
    one.opened = utc("2026-10-02 09:00");
    const CaseStep given = handedOver(one, anna, bo, {}, utc("2026-10-02 15:30"), {}); // a Friday
    const std::int64_t monday = utc("2026-10-05 08:45");
    CHECK(claimWarning(given.after, given.events, PersonId{3}, QStringLiteral("Bo"), clock, centreZone(), monday)
          == claimWarning(given.after, PersonId{3}, QStringLiteral("Bo"), given.after.claimed + 75 * 60));
    CHECK(claimWarning(given.after, given.events, anna, QStringLiteral("Bo"), clock, centreZone(), monday).isEmpty());
    CHECK(claimWarning(given.after, given.events, bo, QStringLiteral("Bo"), clock, centreZone(), monday).isEmpty());
}

TEST_CASE("keys of states and events are read back", "[worklog]")
{
    for (const char *text : {"open", "second_line", "waiting", "later", "referred", "solved"}) {
        const auto state = caseStateOfKey(QString::fromUtf8(text));
        REQUIRE(state);
        CHECK(key(*state) == QString::fromUtf8(text));
        CHECK_FALSE(name(*state).isEmpty());
    }
    for (const char *text : {"opened", "claimed", "released", "waiting", "resumed", "handed_over", "second_line", "referred", "closed",
                             "reopened"}) {
        const auto kind = caseEventKindOfKey(QString::fromUtf8(text));
        REQUIRE(kind);
        CHECK(key(*kind) == QString::fromUtf8(text));
        CHECK_FALSE(name(*kind).isEmpty());
    }
    CHECK_FALSE(caseStateOfKey(QStringLiteral("lost")));
    CHECK_FALSE(caseEventKindOfKey(QString()));
}
