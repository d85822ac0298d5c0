// SPDX-License-Identifier: MPL-2.0
#include "core/store/centres.h"
#include "core/store/closing.h"
#include "core/store/demands.h"
#include "core/store/people.h"
#include "core/store/rotas.h"
#include "tests/commands/program.h"
#include "tests/support/makers.h"
#include "tests/support/rosters.h"
#include "tests/support/small_centre.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::commands;

namespace {

void saveNeed(store::Database &db, Month month)
{
    staffing::Need need;
    need.month = month;
    need.days = journeyNeed(given(store::Centres(db).workingTime()), month.first(), month.last());
    given(store::Demands(db).save(need));
}

void setQueue(store::Database &db, rota::Queue queue)
{
    rota::Settings settings;
    settings.from = day("2026-01-01");
    settings.queue = queue;
    given(store::Rotas(db).save(settings));
}

// J1: Lönecenter Demo with October's need of 60 person-days, one seat per group.
void fillJourney(store::Database &db)
{
    fillSmallCentre(db);
    saveNeed(db, october2026);
    setQueue(db, rota::Queue::Groups);
}

Ran plan(const Folder &folder, const QStringList &more = {}, const QString &from = QStringLiteral("2026-10-01"), const QString &to = QStringLiteral("2026-10-31"))
{
    return run(QStringList{QStringLiteral("rota"), QStringLiteral("plan"), folder.centre(), QStringLiteral("--from"), from, QStringLiteral("--to"), to,
                           QStringLiteral("--effort"), QStringLiteral("0.5")}
               + more);
}

Ran exported(const Folder &folder, const QStringList &more)
{
    return run(QStringList{QStringLiteral("rota"), QStringLiteral("export"), folder.centre(), QStringLiteral("--from"), QStringLiteral("2026-10-01"),
                           QStringLiteral("--to"), QStringLiteral("2026-10-31")}
               + more);
}

rota::Roster rosterIn(const Folder &folder)
{
    store::Database db = folder.opened();
    return rota::rosterOf(given(store::rosterInputs(db, day("2026-10-01"), day("2026-10-31"), day("2026-11-02"))));
}

} // namespace

TEST_CASE("October is planned from the file: 88 duties of support, each group's seat taken every day (J1)", "[commands]")
{
    const Folder folder(fillJourney);
    const QString before = folder.content();
    const Ran planned = plan(folder, {QStringLiteral("--publish"), QStringLiteral("--json")});
    CAPTURE(planned.err.toStdString());
    REQUIRE(planned.code == 0);
    const QJsonObject json = planned.json();
    for (const char *member : {"objective", "bound", "gap", "proved", "first_seconds", "seconds", "status", "terms", "breaches"})
        CHECK(json.contains(QLatin1String(member)));
    CHECK(json["need_person_days"].toInt() == 60);
    CHECK(json["support_person_days"].toDouble() == 88);
    CHECK(json["short"].toInt() == 0);
    CHECK(json["cells_changed"].toInt() == 15 * 22);
    CHECK(json["version"].toInt() == 1);
    CHECK(json["parts"].toArray().size() == 4);
    const rota::Roster roster = rosterIn(folder);
    int total = 0, followUp = 0;
    for (const rota::RosterRow &row : roster.rows) {
        CAPTURE(row.name.toStdString());
        const rota::RowSums sums = rota::sumsOf(row);
        const bool isSupport = row.mix == directory::support80;
        CHECK(sums.ownHalves == 44);
        CHECK((sums.halves[0] / 2 == (isSupport ? 8 : 4) || sums.halves[0] / 2 == (isSupport ? 9 : 5)));
        total += sums.halves[0] / 2;
        followUp += sums.halves[1] / 2;
    }
    CHECK(total == 88);
    CHECK(followUp >= 42);
    for (int at = 0; at < 22; ++at) {
        std::map<QString, int> seats;
        for (const rota::RosterRow &row : roster.rows)
            seats[row.groupName] += row.cells[std::size_t(at)].marks == rota::DayMarks(rota::Mark::Support);
        for (const auto &[group, taken] : seats)
            CHECK(taken == 1);
    }
    CHECK(rota::changesSincePublished(roster).empty());
    // One step.
    CHECK(run({QStringLiteral("undo"), folder.centre()}).code == 0);
    CHECK(folder.content() == before);
}

TEST_CASE("the same file, seed and effort give the same rota, and pins stay", "[commands]")
{
    const auto fill = [](store::Database &db) {
        fillSmallCentre(db);
        saveNeed(db, october2026);
        const rota::Roster roster = rota::rosterOf(given(store::rosterInputs(db, day("2026-10-01"), day("2026-10-31"), day("2026-10-01"))));
        given(store::Rotas(db).save(roster, {{1, 3, {}, rota::Mark::Support, false, true}, {2, 3, {}, rota::Mark::Meeting, false, true}}));
    };
    const Folder one(fill), other(fill);
    REQUIRE(plan(one, {QStringLiteral("--seed"), QStringLiteral("7")}).code == 0);
    REQUIRE(plan(other, {QStringLiteral("--seed"), QStringLiteral("7")}).code == 0);
    const rota::Roster a = rosterIn(one), b = rosterIn(other);
    for (std::size_t row = 0; row < a.rows.size(); ++row)
        CHECK(a.rows[row].cells == b.rows[row].cells);
    CHECK(a.rows[1].cells[3].marks == rota::DayMarks(rota::Mark::Support));
    CHECK(a.rows[1].cells[3].isPinned);
    CHECK(a.rows[2].cells[3].marks == rota::DayMarks(rota::Mark::Meeting));
}

TEST_CASE("planning what is published stays near it, and publishing again is the next version", "[commands]")
{
    const Folder folder(fillJourney);
    REQUIRE(plan(folder, {QStringLiteral("--publish")}).code == 0);
    const rota::Roster before = rosterIn(folder);
    {
        store::Database db = given(store::Database::open(folder.centre()));
        directory::Absence absence;
        absence.person = personNamed(db, QStringLiteral("Sara"));
        absence.from = day("2026-10-06");
        absence.to = day("2026-10-07");
        given(store::People(db).save(absence));
    }
    const Ran again = plan(folder, {QStringLiteral("--publish"), QStringLiteral("--json")});
    REQUIRE(again.code == 0);
    CHECK(again.json()["version"].toInt() == 2);
    CHECK(again.json()["cells_changed"].toInt() < 20);
    CHECK(again.json()["short"].toInt() == 0);
}

TEST_CASE("what cannot be planned is refused in one sentence, and the file stays as it is", "[commands]")
{
    const auto [fill, from, to, words] = GENERATE(table<void (*)(store::Database &), const char *, const char *, const char *>(
        {{fillJourney, "2026-10-31", "2026-10-01", "comes before the first"},
         {fillJourney, "2026-13-01", "2026-10-31", "is no day"},
         {fillJourney, "2026-11-01", "2026-11-30", "No need is stored for 2 Nov 2026"},
         {fillJourney, "2026-10-03", "2026-10-04", "The centre is closed on all these days"},
         {[](store::Database &db) {
              fillJourney(db);
              given(store::closeMonth(db, october2026));
          },
          "2026-10-01", "2026-10-31", "The month October 2026 is closed"},
         {[](store::Database &db) {
              fillJourney(db);
              given(store::closeMonth(db, october2026));
          },
          "2026-09-01", "2026-09-30", "The month September 2026 is closed"},
         {[](store::Database &db) {
              given(store::Centres(db).savePayRule(PayRule::The25th));
              saveNeed(db, october2026);
          },
          "2026-10-01", "2026-10-31", "Nobody can be planned"}}));
    const Folder folder(fill);
    const QString before = folder.content();
    const Ran ran = plan(folder, {}, QString::fromLatin1(from), QString::fromLatin1(to));
    CAPTURE(ran.err.toStdString());
    CHECK(ran.code == 1);
    CHECK(ran.out.isEmpty());
    CHECK(ran.err.contains(QLatin1String(words)));
    CHECK(ran.err.trimmed().count(u'\n') == 0);
    CHECK(folder.content() == before);
}

TEST_CASE("without a need, --yes plans with at least two persons a day", "[commands]")
{
    const Folder folder(fillSmallCentre);
    CHECK(plan(folder).code == 1);
    const Ran planned = plan(folder, {QStringLiteral("--yes"), QStringLiteral("--json")});
    REQUIRE(planned.code == 0);
    CHECK(planned.json()["need_person_days"].toInt() == 44);
    CHECK(planned.json()["short"].toInt() == 0);
}

TEST_CASE("a published rota is a workbook and a calendar for each; a draft is refused", "[commands]")
{
    const Folder folder(fillJourney);
    REQUIRE(plan(folder).code == 0);
    const QStringList files{QStringLiteral("--xlsx"), folder.file(QStringLiteral("r.xlsx")), QStringLiteral("--ics"), folder.file(QStringLiteral("ics"))};
    const Ran draft = exported(folder, files);
    CHECK(draft.code == 1);
    CHECK(draft.err.contains(QStringLiteral("Nothing is published for 1 Oct 2026, so nothing was written.")));
    CHECK_FALSE(QFile::exists(folder.file(QStringLiteral("r.xlsx"))));
    REQUIRE(plan(folder, {QStringLiteral("--publish")}).code == 0);
    const Ran done = exported(folder, files + QStringList{QStringLiteral("--json")});
    CAPTURE(done.err.toStdString());
    REQUIRE(done.code == 0);
    CHECK(done.json()["calendars"].toInt() == 15);
    CHECK(QFile::exists(folder.file(QStringLiteral("r.xlsx"))));
    QFile anna(folder.file(QStringLiteral("ics/Anna.ics")));
    REQUIRE(anna.open(QIODevice::ReadOnly));
    const QByteArray calendar = anna.readAll();
    CHECK(calendar.count("BEGIN:VEVENT") == 22);
    CHECK(calendar.contains("DTSTART:20261001T060000Z")); // eight o'clock in summer time
    CHECK(calendar.contains("DTSTART:20261026T070000Z")); // and in winter time
    CHECK(exported(folder, {}).code == 2);
}
