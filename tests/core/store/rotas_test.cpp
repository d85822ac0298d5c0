// SPDX-License-Identifier: MPL-2.0
#include "tests/core/store/stored_rosters.h"

TEST_CASE("cells are read as they were saved, pins included; a cell with nothing to say is removed", "[store]")
{
    store::Database db = smallCentre();
    Rotas rotas(db);
    const Roster roster = rosterIn(db);
    const CellEdit anna = edited(roster, "Anna", "2026-10-05", {Mark::Support, Mark::FollowUp}, true);
    const CellEdit bo = edited(roster, "Bo", "2026-10-05", Mark::Meeting);
    const CellEdit cilla = edited(roster, "Cilla", "2026-10-06", {}, true);
    given(rotas.save(roster, {anna, bo, cilla}));
    const Roster read = rosterIn(db);
    CHECK(marksOf(read, "Anna", "2026-10-05") == DayMarks(Mark::Support, Mark::FollowUp));
    CHECK(edited(read, "Anna", "2026-10-05", {}).wasPinned);
    CHECK(marksOf(read, "Bo", "2026-10-05") == DayMarks(Mark::Meeting));
    CHECK(given(rotas.cells(octoberFirst, octoberLast)).size() == 3);
    given(rotas.save(read, inverse({anna, bo, cilla})));
    CHECK(given(rotas.cells(octoberFirst, octoberLast)).empty());
}

TEST_CASE("a gesture is one step with a name, and undo brings every cell back", "[store]")
{
    store::Database db = smallCentre();
    Rotas rotas(db);
    const Roster roster = rosterIn(db);
    given(rotas.save(roster, {edited(roster, "Anna", "2026-10-05", Mark::Support)}));
    CHECK(withPlainBlanks(given(db.steps(1))[0].name) == "Change Anna on 5 Oct 2026 in the rota");
    const QString before = contentOf(db);
    const Roster next = rosterIn(db);
    // The same cell twice: what was done last holds.
    given(rotas.save(next, {edited(next, "Anna", "2026-10-05", Mark::FollowUp), edited(next, "Bo", "2026-10-05", Mark::Support),
                            edited(next, "Anna", "2026-10-05", {})}));
    CHECK(given(rotas.cells(octoberFirst, octoberLast)).size() == 1);
    CHECK(given(db.steps(1))[0].name.startsWith("Change 3 cell"));
    given(db.undo(given(db.steps(1))[0].id));
    CHECK(contentOf(db) == before);
    CHECK(marksOf(rosterIn(db), "Anna", "2026-10-05") == DayMarks(Mark::Support));
}

TEST_CASE("days of a closed month and before it stay as they are, with a sentence", "[store]")
{
    store::Database db = smallCentre();
    Rotas rotas(db);
    const Roster roster = rosterIn(db);
    given(rotas.save(roster, filled(roster)));
    given(store::closeMonth(db, october2026));
    CHECK(rosterIn(db).days[0].isLocked);
    const QString before = contentOf(db);
    const Done saved = rotas.save(roster, {edited(roster, "Anna", "2026-10-30", Mark::Support)});
    REQUIRE_FALSE(saved);
    CHECK(withPlainBlanks(saved.error().message)
          == "The month October 2026 is closed, so the rota of its days and of those before was not changed. Reopen the month first.");
    CHECK_FALSE(rotas.publish(octoberFirst, octoberLast, {}));
    CHECK(contentOf(db) == before);
    const Roster november = rosterIn(db, day("2026-11-01"), day("2026-11-30"));
    CHECK_FALSE(november.days[0].isLocked);
    given(rotas.save(november, {edited(november, "Anna", "2026-11-02", Mark::Support)}));
}

TEST_CASE("versions count up over the days they share, and the newest one wins each day", "[store]")
{
    store::Database db = smallCentre();
    Rotas rotas(db);
    Roster roster = rosterIn(db);
    given(rotas.save(roster, filled(roster)));
    const Version first = given(rotas.publish(octoberFirst, octoberLast, {}));
    CHECK(first.number == 1);
    roster = rosterIn(db);
    CHECK(changesSincePublished(roster).empty());
    given(rotas.save(roster, {edited(roster, "Anna", "2026-10-06", Mark::Support)}));
    CHECK(changesSincePublished(rosterIn(db)).size() == 1);
    const Version second = given(rotas.publish(day("2026-10-05"), day("2026-10-09"), " Sara is ill "));
    CHECK(second.number == 2);
    CHECK(rotas.publish(day("2026-10-12"), day("2026-10-12"), {}).error().message == "Nothing has changed since version 1, so nothing was published.");
    given(rotas.save(rosterIn(db), {edited(rosterIn(db), "Anna", "2026-10-12", Mark::Course)}));
    const Version next = given(rotas.publish(day("2026-10-12"), day("2026-10-12"), {}));
    CHECK(next.number == 2); // it overlaps the first only
    roster = rosterIn(db);
    CHECK(changesSincePublished(roster).empty());
    REQUIRE(roster.versions.size() == 3);
    CHECK(roster.versions[1].note == "Sara is ill");
    CHECK(edited(roster, "Anna", "2026-10-06", {}).before == DayMarks(Mark::Support));
    CHECK(given(rotas.cellsOf(first.id)).size() == 22 * 15);
    CHECK(given(rotas.published(octoberFirst, octoberLast)).size() == 22 * 15);
    CHECK(given(rotas.cellsOf(second.id)).size() == 5 * 15);
    CHECK(given(rotas.versions(day("2026-10-10"), day("2026-10-11"))).size() == 1);
    // Undone, the version before is the newest again.
    given(db.undo(given(db.steps(2))[1].id));
    CHECK(changesSincePublished(rosterIn(db)).size() == 1);
    CHECK(given(store::controlFindings(db)).empty());
}

TEST_CASE("what the newest version changed is told beside what was published of its days, whichever version that was", "[store]")
{
    store::Database db = smallCentre();
    Rotas rotas(db);
    Roster roster = rosterIn(db);
    given(rotas.save(roster, filled(roster)));
    CHECK(given(store::publishedRota(db, inputsIn(db))).roster.versions.empty());
    given(rotas.publish(octoberFirst, octoberLast, {}));
    CHECK(given(store::publishedRota(db, inputsIn(db))).changes.empty()); // the first of its days
    given(rotas.save(rosterIn(db), {edited(rosterIn(db), "Anna", "2026-10-06", Mark::Course)}));
    given(rotas.publish(day("2026-10-05"), day("2026-10-09"), {}));
    roster = rosterIn(db);
    given(rotas.save(roster, {edited(roster, "Anna", "2026-10-12", Mark::Course), edited(roster, "Anna", "2026-10-13", Mark::Course)}));
    given(rotas.publish(day("2026-10-12"), day("2026-10-12"), {}));
    const store::PublishedRota told = given(store::publishedRota(db, inputsIn(db)));
    REQUIRE(told.changes.size() == 1); // the draft of the 13th is nobody's business yet
    CHECK(told.changes.front().day == day("2026-10-12"));
    CHECK(told.changes.front().after == DayMarks(Mark::Course));
    CHECK(told.older.size() == (22 + 5) * 15);
    const int tuesday = told.roster.dayAt(day("2026-10-13"));
    CHECK(told.roster.rows[std::size_t(told.roster.rowOf(personNamed(db, "Anna")))].cells[std::size_t(tuesday)].marks != DayMarks(Mark::Course));
}

TEST_CASE("who is away by the register has no duty in what is published", "[store]")
{
    store::Database db = smallCentre();
    Rotas rotas(db);
    const Roster roster = rosterIn(db);
    given(rotas.save(roster, filled(roster)));
    directory::Absence absence;
    absence.person = personNamed(db, "Anna");
    absence.from = absence.to = day("2026-10-06");
    absence.part = directory::Absence::Part::Morning;
    given(store::People(db).save(absence));
    given(rotas.publish(day("2026-10-06"), day("2026-10-06"), {}));
    for (const StoredCell &cell : given(rotas.published(day("2026-10-06"), day("2026-10-06")))) {
        if (cell.person == absence.person)
            CHECK(cell.marks == DayMarks(Mark::None, Mark::Registration));
    }
    CHECK(changesSincePublished(rosterIn(db)).empty());
}

TEST_CASE("only the cells named are told; other changes stay a draft, and so do days not yet published", "[store]")
{
    store::Database db = smallCentre();
    const QDate november(2026, 11, 30);
    Roster roster = rosterIn(db, octoberFirst, november);
    given(Rotas(db).save(roster, filled(roster)));
    given(Rotas(db).publish(octoberFirst, octoberLast, {}));
    roster = rosterIn(db, octoberFirst, november);
    const Edit edit{edited(roster, "Sara", "2026-10-29", {}), edited(roster, "Stina", "2026-10-30", Mark::Support), edited(roster, "Stina", "2026-11-02", Mark::Support),
                    edited(roster, "Anna", "2026-10-30", Mark::FollowUp)};
    given(Rotas(db).save(roster, edit));
    const PersonId sara = roster.rows[std::size_t(edit[0].row)].person, stina = roster.rows[std::size_t(edit[1].row)].person;
    const std::vector<store::PersonDay> told{{stina, day("2026-11-02")}, {sara, day("2026-10-29")}, {stina, day("2026-10-30")}};
    const auto versions = given(Rotas(db).publishCells(told, "Sara is ill"));
    REQUIRE(versions.size() == 1);
    CHECK(versions[0].number == 2);
    CHECK(versions[0].first == day("2026-10-29"));
    CHECK(versions[0].last == day("2026-10-30"));
    const Roster after = rosterIn(db, octoberFirst, november);
    const Edit draft = changesSincePublished(after);
    REQUIRE(draft.size() == 1); // Anna's
    CHECK(draft[0].row == edit[3].row);
    CHECK(draft[0].before == DayMarks(Mark::Registration));
    CHECK_FALSE(after.rows[std::size_t(edit[2].row)].cells[std::size_t(edit[2].day)].published);
    CHECK(given(Rotas(db).publishCells(told, {})).empty()); // they say nothing new
    CHECK(given(Rotas(db).publishCells({}, {})).empty());
    CHECK(given(Rotas(db).versions(octoberFirst, november)).size() == 2);
}

TEST_CASE("published months with a draft between them are told each by itself", "[store]")
{
    store::Database db = smallCentre();
    const QDate december(2026, 12, 31);
    Roster roster = rosterIn(db, octoberFirst, december);
    given(Rotas(db).save(roster, filled(roster)));
    given(Rotas(db).publish(octoberFirst, octoberLast, {}));
    given(Rotas(db).publish(day("2026-12-01"), december, {}));
    roster = rosterIn(db, octoberFirst, december);
    std::vector<store::PersonDay> told;
    for (const char *date : {"2026-10-30", "2026-11-02", "2026-12-01"}) {
        given(Rotas(db).save(roster, {edited(roster, "Sara", date, Mark::Support)}));
        told.push_back({roster.rows[std::size_t(edited(roster, "Sara", date, {}).row)].person, day(date)});
    }
    const auto versions = given(Rotas(db).publishCells(told, {}));
    REQUIRE(versions.size() == 2);
    CHECK(versions[0].last == day("2026-10-30"));
    CHECK(versions[1].first == day("2026-12-01"));
    CHECK(given(Rotas(db).published(day("2026-11-01"), day("2026-11-30"))).empty());
}

TEST_CASE("what cannot be published is refused with the reason, and nothing is stored", "[store]")
{
    store::Database db = smallCentre();
    Rotas rotas(db);
    const QString before = contentOf(db);
    const auto blank = rotas.publish(octoberFirst, octoberLast, {});
    REQUIRE_FALSE(blank);
    CHECK(withPlainBlanks(blank.error().message) == "There is no rota for 1 Oct 2026, so nothing was published. Plan the day, or publish fewer days.");
    CHECK(rotas.publish(octoberLast, octoberFirst, {}).error().message.contains("comes before the first"));
    CHECK_FALSE(rotas.publish({}, octoberLast, {}));
    CHECK_FALSE(rotas.publish(octoberFirst, octoberLast, "811228-9874 is ill"));
    CHECK_FALSE(store::rosterInputs(db, octoberFirst, day("2029-10-01"), octoberFirst));
    CHECK(contentOf(db) == before);
}

TEST_CASE("settings hold from their day on; before the first the built-in ones do", "[store]")
{
    store::Database db = blank();
    Rotas rotas(db);
    CHECK(given(rotas.settingsOn(octoberFirst)) == Settings());
    Settings settings = withPreset({}, Preset::Steady);
    settings.from = octoberFirst;
    settings.queue = Queue::Groups;
    given(rotas.save(settings));
    settings.places = 5;
    given(rotas.save(settings));
    CHECK(given(rotas.settingsOn(octoberFirst.addDays(-1))) == Settings());
    CHECK(given(rotas.settingsOn(octoberLast)) == settings);
    settings.from = {};
    CHECK_FALSE(rotas.save(settings));
}

TEST_CASE("wishes and substitutions are read as they were saved", "[store]")
{
    store::Database db = smallCentre();
    Rotas rotas(db);
    Wish wish;
    wish.person = personNamed(db, "Bo");
    wish.from = day("2026-10-05");
    wish.to = day("2026-10-16");
    wish.weekdays = 1;
    wish.kind = Wish::Kind::Never;
    wish.duty = Duty::Away;
    wish.note = "Course";
    wish.id = given(rotas.save(wish));
    wish.duty = Duty::Registration;
    CHECK(given(rotas.save(wish)) == wish.id);
    const auto read = given(rotas.wishes(octoberFirst, octoberLast));
    REQUIRE(read.size() == 1);
    CHECK(read[0].duty == Duty::Registration);
    CHECK(read[0].kind == Wish::Kind::Never);
    CHECK(read[0].weekdays == 1);
    CHECK(given(rotas.wishes(day("2026-10-17"), octoberLast)).empty());
    given(rotas.removeWish(wish.id));
    CHECK(given(rotas.wishes(octoberFirst, octoberLast)).empty());
    CHECK(rotas.save(wish).error().kind == Error::Kind::NotFound); // removed meanwhile
    wish.id = 0;
    wish.to = day("2026-10-01");
    CHECK_FALSE(rotas.save(wish));
    wish = {};
    wish.person = {999};
    wish.from = wish.to = octoberFirst;
    CHECK_FALSE(rotas.save(wish));

    Substitution taken{0, day("2026-10-06"), personNamed(db, "Sara"), personNamed(db, "Stina"), {}};
    taken.id = given(rotas.save(taken));
    taken.repaid = day("2026-10-08");
    given(rotas.save(taken));
    const auto substitutions = given(rotas.substitutions(octoberFirst, octoberLast));
    REQUIRE(substitutions.size() == 1);
    CHECK(substitutions[0].repaid == day("2026-10-08"));
    CHECK(substitutions[0].substitute == personNamed(db, "Stina"));
    CHECK_FALSE(rotas.save(Substitution{0, day("2026-10-06"), taken.ill, taken.ill, {}}));
    CHECK_FALSE(store::People(db).remove(taken.ill));
}
