// SPDX-License-Identifier: MPL-2.0
#include "core/rota/broken_cells.h"
#include "tests/ui/rota/grid_desk.h"
#include "ui/style/style.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QElapsedTimer>
#include <QLocale>

// Pictures and times of the grid: PAYBENCH_PICTURES=/some/folder test_ui_rota "[.grid]".

using namespace paybench;
using namespace paybench::ui;
using namespace paybench::rota;

namespace {

RosterInputs manyInputs(int persons, const char *last)
{
    RosterInputs inputs = journeyInputs(day("2026-10-01"), day(last));
    const std::vector<directory::Person> people = inputs.people;
    for (qint64 id = 16; id <= persons; ++id) {
        directory::Person person = people[std::size_t(id % 15)];
        person.id = {id};
        person.name += QStringLiteral(" %1").arg(id);
        inputs.people.push_back(person);
    }
    return inputs;
}

void save(QWidget &widget, const char *name)
{
    const QString folder = qEnvironmentVariable("PAYBENCH_PICTURES", QDir::tempPath());
    for (const bool dark : {false, true}) {
        setScheme(dark ? Scheme::Dark : Scheme::Light);
        QApplication::processEvents();
        widget.grab().save(folder + QStringLiteral("/%1-%2.png").arg(QLatin1String(name), dark ? QStringLiteral("dark") : QStringLiteral("light")));
    }
    setScheme(Scheme::Light);
}

template <class Work>
double msOf(int times, Work work)
{
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < times; ++i)
        work();
    return double(clock.nsecsElapsed()) / 1e6 / times;
}

} // namespace

TEST_CASE("pictures of the grid", "[.grid]")
{
    dress(*qApp);
    QLocale::setDefault(QLocale(QStringLiteral("sv_SE")));
    GridDesk desk(pictureInputs());
    RosterPrice price(desk.grid.roster());
    desk.grid.setPrice(&price);
    desk.grid.setCurrent(0, 9);
    QTest::qWait(600);
    save(desk.grid, "grid");
    desk.grid.resize(1092, 520);
    const Edit edit{{3, 4, desk.cell(3, 4).marks, Mark::Support, false, false}, {4, 4, desk.cell(4, 4).marks, Mark::FollowUp, false, false},
                    {5, 6, desk.cell(5, 6).marks, Mark::Absent, false, false}, {5, 7, desk.cell(5, 7).marks, DayMarks(Mark::Support, Mark::FollowUp), false, false}};
    desk.grid.setProposal(edit);
    desk.grid.setHighlighted({3, 4, 5});
    save(desk.grid, "proposal");
    desk.grid.setProposal({});
    desk.grid.setCurrent(8, 3);
    desk.type("sR");
    desk.grid.setCurrent(8, 5);
    desk.type("m");
    desk.grid.setCurrent(8, 6);
    desk.key(Qt::Key_Delete);
    desk.select(2, 3, 6, 8);
    save(desk.grid, "selection");
}

TEST_CASE("pictures of the turn of the year, part of it in a closed month", "[.grid]")
{
    dress(*qApp);
    QLocale::setDefault(QLocale(QStringLiteral("da_DK")));
    RosterInputs inputs = journeyInputs(day("2026-11-23"), day("2027-01-08"));
    inputs.closedUntil = Month(2026, 11);
    inputs.today = day("2026-12-08");
    inputs.people[0].positions = {{day("2020-01-01"), {1}, 80, 15}};
    GridDesk desk(inputs);
    desk.grid.setCurrent(2, 8);
    desk.type("s");
    save(desk.grid, "december");
    const RosterInputs two = journeyInputs(day("2026-10-05"), day("2026-10-16"));
    desk.grid.setRoster(rosterOf(plannedInputs(two)));
    const Edit edit{{12, 1, desk.cell(12, 1).marks, Mark::Absent, false, false}, {12, 2, desk.cell(12, 2).marks, Mark::Absent, false, false},
                    {13, 1, desk.cell(13, 1).marks, Mark::Support, false, false}, {13, 3, desk.cell(13, 3).marks, Mark::FollowUp, false, false}};
    desk.grid.resize(768, 500);
    desk.grid.setProposal(edit);
    desk.grid.setHighlighted({12, 13});
    save(desk.grid, "two-weeks");
}

TEST_CASE("a grid of two hundred persons and thirteen weeks keeps up", "[.grid]")
{
    dress(*qApp);
    QLocale::setDefault(QLocale(QStringLiteral("sv_SE")));
    RosterInputs inputs = manyInputs(200, "2026-12-31");
    GridDesk desk(inputs);
    desk.grid.resize(1092, 600);
    desk.table->selectAll();
    desk.grid.setMarks(Mark::Registration);
    desk.grid.setCurrent(0, 0);
    QApplication::processEvents();
    std::printf("repaint %.2f ms\n", msOf(50, [&] { desk.table->viewport()->repaint(); }));
    std::printf("arrow %.2f ms\n", msOf(50, [&] { desk.key(Qt::Key_Right); QApplication::processEvents(); }));
    std::printf("page %.2f ms\n", msOf(10, [&] { desk.key(Qt::Key_PageDown); QApplication::processEvents(); }));
    std::printf("letter %.2f ms\n", msOf(20, [&] { desk.key(desk.edits.size() % 2 ? Qt::Key_S : Qt::Key_R); QApplication::processEvents(); }));
    desk.table->selectAll();
    std::printf("letter on all %.2f ms\n", msOf(4, [&] { desk.key(desk.edits.size() % 2 ? Qt::Key_S : Qt::Key_R); QApplication::processEvents(); }));
    // What the window does of its own when all cells are saved at once: price and list follow.
    RosterPrice price(desk.grid.roster());
    Edit there = desk.edits.back(), back = inverse(there);
    bool isThere = true;
    std::printf("%d cells priced %.2f ms\n", int(there.size()), msOf(4, [&] { price.apply(isThere ? back : there); isThere = !isThere; }));
    std::vector<RosterBreach> breaches;
    std::printf("listed %.2f ms\n", msOf(2, [&] { price.apply(isThere ? back : there); isThere = !isThere; breaches = price.breaches(200); }));
    std::printf("their cells %.2f ms\n", msOf(4, [&] { for (const RosterBreach &breach : breaches) (void)brokenCells(price, breach); }));
    std::printf("cost %.2f ms\n", msOf(4, [&] { (void)price.objective(); (void)price.hardBreaches(); }));
    std::printf("roster set %.2f ms\n", msOf(5, [&] { desk.grid.setRoster(desk.grid.roster()); QApplication::processEvents(); }));
    desk.grid.setCurrent(3, 3);
    save(desk.grid, "many");
}
