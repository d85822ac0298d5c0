// SPDX-License-Identifier: MPL-2.0
#include "tests/core/store/stored_rosters.h"

TEST_CASE("a roster is made from everything in the file", "[store]")
{
    store::Database db = smallCentre();
    staffing::Need need;
    need.month = october2026;
    need.days = {{day("2026-10-05"), 5, 0, 3200, staffing::DayKind::Peak, 120}};
    need.intervals = {{day("2026-10-05"), 480, 30, 1, 5, 6}};
    given(store::Demands(db).save(need));
    const RosterInputs inputs = given(store::rosterInputs(db, octoberFirst, octoberLast, octoberFirst));
    CHECK(inputs.needIntervals.size() == 1);
    const Roster roster = rosterOf(inputs);
    CHECK(roster.rows.size() == 15);
    CHECK(roster.groups.size() == 4);
    CHECK(roster.days.size() == 22);
    const RosterDay &monday = roster.days[std::size_t(roster.dayAt(day("2026-10-05")))];
    CHECK(monday.needed[0].least == 5);
    CHECK(monday.isPeak);
    CHECK(roster.days[std::size_t(roster.dayAt(day("2026-10-26")))].isPayDay);
}

TEST_CASE("two windows on one cell: the second is told who changed it", "[store]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("centre.paybench"));
    store::Opening opening;
    opening.who = {QStringLiteral("karin"), QStringLiteral("Karin Berg")};
    store::Database one = given(store::Database::create(path, opening));
    fillSmallCentre(one);
    store::Database other = given(store::Database::open(path));
    given(other.refreshSeen());
    const Roster shown = rosterIn(other);
    given(Rotas(one).save(shown, {edited(shown, "Anna", "2026-10-05", Mark::Support)}));
    const Done second = Rotas(other).save(shown, {edited(shown, "Anna", "2026-10-05", Mark::FollowUp)});
    REQUIRE_FALSE(second);
    CHECK(second.error().kind == Error::Kind::Conflict);
    CHECK(withPlainBlanks(second.error().message).contains("Karin Berg changed the same thing a moment ago (“Change Anna on 5 Oct 2026 in the rota”)"));
    given(Rotas(other).save(shown, {edited(shown, "Bo", "2026-10-05", Mark::FollowUp)}));
    given(other.refreshSeen());
    CHECK(marksOf(rosterIn(other), "Anna", "2026-10-05") == DayMarks(Mark::Support));
}

TEST_CASE("a cell is called by its person and day, also when it is gone", "[store]")
{
    store::Database db = smallCentre();
    const Roster roster = rosterIn(db);
    const CellEdit anna = edited(roster, "Anna", "2026-10-05", Mark::Support);
    given(Rotas(db).save(roster, {anna}));
    const auto changed = given(db.changes(db.lastStep()));
    REQUIRE(changed.size() == 1);
    given(Rotas(db).save(roster, inverse({anna})));
    CHECK(store::RowNames(db).name("rota_cell", changed[0].row) == "Anna, 2026-10-05");
}

TEST_CASE("a rota that was changed outside the program is found", "[store]")
{
    store::Database db = smallCentre();
    const Roster roster = rosterIn(db);
    given(Rotas(db).save(roster, filled(roster)));
    given(Rotas(db).publish(octoberFirst, octoberLast, {}));
    CHECK(given(store::controlFindings(db)).empty());
    given(db.step("outside", [&]() -> Done {
        for (const char *sql : {"update rota_version set last_day = '2026-10-29'", "update rota_cell set duty = 'X' where day = '2026-10-05'",
                                "insert into rota_setting (valid_from, setting) values ('2026-01-01', '{}')"}) {
            if (const auto changed = db.change(QLatin1String(sql), {}); !changed)
                return changed.error();
        }
        return {};
    }));
    CHECK(given(store::controlFindings(db)).size() == 15 + 1 + 1);
    CHECK_FALSE(Rotas(db).settingsOn(octoberFirst));
}

TEST_CASE("a quarter of two hundred persons is saved, published and read in one go", "[store]")
{
    store::Database db = blank();
    directory::Group group;
    group.name = "Nord";
    const GroupId nord = given(store::People(db).save(group));
    given(db.step("people", [&]() -> Done {
        for (int i = 0; i < 200; ++i) {
            directory::Person person;
            person.name = QStringLiteral("Person %1").arg(i);
            person.from = day("2020-01-01");
            person.positions = {{person.from, nord, 100, 31}};
            person.choices = {{person.from, directory::support80, directory::support80, {}}};
            given(store::People(db).save(person));
        }
        return {};
    }));
    const QDate last(2026, 12, 31);
    QElapsedTimer timer;
    timer.start();
    const auto lap = [&timer] { return double(timer.restart()); };
    const Roster roster = rosterIn(db, octoberFirst, last);
    const double made = lap();
    given(Rotas(db).save(roster, filled(roster)));
    const double saved = lap();
    given(Rotas(db).publish(octoberFirst, last, {}));
    const double published = lap();
    const Roster again = rosterIn(db, octoberFirst, last);
    WARN(filled(roster).size() << " cells: made " << made << ", saved " << saved << ", published " << published << ", read " << lap() << " ms");
    CHECK(changesSincePublished(again).empty());
    CHECK_FALSE(again.isEmpty());
}
