// SPDX-License-Identifier: MPL-2.0
#include "core/store/centres.h"
#include "tests/support/makers.h"
#include "tests/support/small_centre.h"

using namespace paybench;
using store::Centres;

TEST_CASE("a file without a centre gives an empty one", "[store]")
{
    store::Database db = blank();
    CHECK(given(Centres(db).centre()).name.isEmpty());
    CHECK(given(Centres(db).workingTime()).hours.empty());
}

TEST_CASE("a centre comes back with every field, and is one row however often it is saved", "[store]")
{
    store::Database db = blank();
    Centres centres(db);
    given(centres.save({"First", "Company", Country::Sweden, 1, {}}));
    given(centres.save({"Løncenter", "Fællesskab", Country::Denmark, 26, day("2026-11-02")}));
    const directory::Centre centre = given(centres.centre());
    CHECK(centre.name == QStringLiteral("Løncenter"));
    CHECK(centre.legalForm == QStringLiteral("Fællesskab"));
    CHECK(centre.country == Country::Denmark);
    CHECK(centre.headCount == 26);
    CHECK(centre.today == day("2026-11-02"));
    CHECK(given(centres.workingTime()).country == Country::Denmark);
}

TEST_CASE("own days come back by kind, and are taken away again", "[store]")
{
    store::Database db = blank();
    Centres centres(db);
    const DayRule rules[] = {{day("2026-05-15"), DayRule::Kind::Closed, "Bridge day", 0},
                             {day("2026-10-30"), DayRule::Kind::HalfDay, "All Saints", 240},
                             {day("2026-06-06"), DayRule::Kind::Open, {}, 0}};
    for (const DayRule &rule : rules)
        given(centres.saveDayRule(rule));
    const std::vector<DayRule> own = given(centres.workingTime()).ownDays;
    REQUIRE(own.size() == 3);
    CHECK(own[0].day == day("2026-05-15"));
    CHECK(own[0].name == "Bridge day");
    CHECK(own[1].kind == DayRule::Kind::Open);
    CHECK(own[2].kind == DayRule::Kind::HalfDay);
    CHECK(own[2].minutesOpen == 240);
    given(centres.removeDayRule(day("2026-05-15")));
    CHECK(given(centres.workingTime()).ownDays.size() == 2);
}

TEST_CASE("opening hours come back in order with their lunch, and are replaced by the day they begin on", "[store]")
{
    store::Database db = blank();
    Centres centres(db);
    OpeningHours lunch{day("2026-09-01"), {}};
    lunch.week[0] = {{480, 720}, {780, 960}};
    lunch.week[4] = {{480, 840}};
    given(centres.saveOpeningHours(lunch));
    given(centres.saveOpeningHours(everyWorkday(day("2026-01-01"), 480, 960)));
    given(centres.saveOpeningHours(everyWorkday(day("2026-01-01"), 540, 960)));
    const std::vector<OpeningHours> hours = given(centres.workingTime()).hours;
    REQUIRE(hours.size() == 2);
    CHECK(hours[0].week[2] == std::vector<OpenSpan>{{540, 960}});
    CHECK(hours[1].from == day("2026-09-01"));
    CHECK(hours[1].week == lunch.week);
    given(centres.removeOpeningHours(day("2026-01-01")));
    CHECK(given(centres.workingTime()).hours.size() == 1);
}

TEST_CASE("hours that overlap, or no hours at all, are refused", "[store]")
{
    store::Database db = blank();
    OpeningHours hours{day("2026-09-01"), {}};
    CHECK_FALSE(Centres(db).saveOpeningHours(hours));
    hours.week[0] = {{480, 720}, {700, 960}};
    CHECK_FALSE(Centres(db).saveOpeningHours(hours));
    hours.week[0] = {{480, 480}};
    CHECK_FALSE(Centres(db).saveOpeningHours(hours));
    CHECK(given(Centres(db).workingTime()).hours.empty());
}

TEST_CASE("the pay rule and its exceptions come back", "[store]")
{
    store::Database db = blank();
    Centres centres(db);
    given(centres.savePayRule(PayRule::LastBankDay));
    given(centres.savePayDay({2026, 12}, day("2026-12-22")));
    given(centres.savePayDay({2026, 12}, day("2026-12-21")));
    const PayCalendar pay = given(centres.workingTime()).pay;
    CHECK(pay.rule == PayRule::LastBankDay);
    CHECK(pay.overrides == std::map<Month, QDate>{{Month(2026, 12), day("2026-12-21")}});
    given(centres.removePayDay({2026, 12}));
    CHECK(given(centres.workingTime()).pay.overrides.empty());
}

TEST_CASE("a centre without a name, or with a personal number in it, is refused", "[store]")
{
    store::Database db = blank();
    CHECK_FALSE(Centres(db).save({}));
    CHECK_FALSE(Centres(db).save({"Centre 811228-9874", {}, Country::Sweden, 1, {}}));
    CHECK_FALSE(Centres(db).saveDayRule({day("2026-05-15"), DayRule::Kind::Closed, "811228-9874", 0}));
    CHECK_FALSE(Centres(db).saveDayRule({}));
    CHECK(contentOf(db).isEmpty());
}
