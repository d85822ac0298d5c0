// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/rota/version_changes.h"
#include "tests/support/planned_rosters.h"
#include "ui/paper/rota_layout.h"
#include "ui/paper/rota_paper.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFontMetricsF>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace paybench;
using namespace paybench::ui;

namespace {

constexpr QSizeF a4(1046, 684);

rota::RosterInputs centreOf(int people, QDate first = day("2026-10-01"), QDate last = day("2026-10-31"))
{
    rota::RosterInputs inputs = journeyInputs(first, last);
    inputs.people.clear();
    for (qint64 id = 1; id <= people; ++id) {
        const QByteArray name = "Person " + QByteArray::number(id) + " med ett långt namn";
        inputs.people.push_back(madeAssistant(id, name.constData(), 1 + 4 * (id - 1) / people, id % 4 == 1 ? directory::support80 : directory::registration80));
        for (QDate date = first; date <= last; date = date.addDays(1)) {
            if (date.dayOfWeek() <= 5)
                inputs.cells.push_back({{id}, date, rota::marks[std::size_t(id + date.day()) % 3], false});
        }
    }
    return inputs;
}

RotaPaperTerms terms(RotaSheet sheet = RotaSheet::Weeks)
{
    RotaPaperTerms made;
    made.centre = QStringLiteral("Lönecenter Demo");
    made.sheet = sheet;
    made.printed = moment("2026-09-25 14:20");
    made.goodToKnow = {QStringLiteral("Monday 26 October: 1 person-day of support is missing.")};
    return made;
}

int placesOf(const std::vector<RotaPage> &pages, const QString &text)
{
    int found = 0;
    for (const RotaPage &page : pages)
        found += int(std::count_if(page.texts.begin(), page.texts.end(), [&](const PaperText &each) { return each.text == text; }));
    return found;
}

void checkInside(const std::vector<RotaPage> &pages)
{
    for (const RotaPage &page : pages) {
        for (const PaperText &text : page.texts) {
            CAPTURE(text.text);
            CHECK(text.rect.left() >= -1);
            CHECK(text.rect.right() <= a4.width() + 1);
            CHECK(text.rect.bottom() <= a4.height() + 1);
        }
        for (const RotaBox &box : page.boxes)
            CHECK(box.rect.bottom() <= a4.height() + 1);
    }
}

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

TEST_CASE("twenty-six persons and a month stand on one page of A4, more of them on more (ROT-14)", "[paper]")
{
    const auto [people, least, most] = GENERATE(table<int, std::size_t, std::size_t>({{0, 1, 1}, {1, 1, 1}, {15, 1, 1}, {26, 1, 1}, {60, 3, 4}, {200, 8, 12}}));
    CAPTURE(people);
    const auto pages = rotaPages(rota::rosterOf(centreOf(people)), terms(), a4);
    CHECK(pages.size() >= least);
    CHECK(pages.size() <= most);
    checkInside(pages);
    if (people > 0)
        CHECK(placesOf(pages, QStringLiteral("Person %1 med ett långt namn").arg(people)) == 1);
    CHECK(placesOf(pages, terms().goodToKnow[0]) == 1);
}

TEST_CASE("a quarter is four weeks to a page, a week to a page, or a month on A3", "[paper]")
{
    const rota::Roster roster = rota::rosterOf(centreOf(15, day("2026-10-01"), day("2026-12-31")));
    struct Case {
        RotaSheet sheet;
        std::size_t blocks;
    };
    for (const Case &one : {Case{RotaSheet::Weeks, 4}, Case{RotaSheet::Week, 14}, Case{RotaSheet::Month, 3}}) {
        CAPTURE(int(one.sheet));
        const auto blocks = rotaBlocks(roster, one.sheet);
        CHECK(blocks.size() == one.blocks);
        CHECK(blocks.front().first == 0);
        CHECK(blocks.back().last + 1 == int(roster.days.size()));
        for (std::size_t at = 1; at < blocks.size(); ++at)
            CHECK(blocks[at].first == blocks[at - 1].last + 1);
        const auto pages = rotaPages(roster, terms(one.sheet), a4);
        CHECK(pages.size() >= one.blocks);
        checkInside(pages);
        CHECK(placesOf(pages, terms().goodToKnow[0]) == 1); // on the last one
    }
}

TEST_CASE("groups with long names have the room they need, and every page says which days it has", "[paper]")
{
    auto roster = rota::rosterOf(centreOf(15, day("2026-10-01"), day("2026-12-31")));
    for (rota::RosterRow &row : roster.rows)
        row.groupName = QStringLiteral("Grupp Nordväst");
    const auto pages = rotaPages(roster, terms(RotaSheet::Month), a4);
    checkInside(pages);
    for (const PaperText &text : pages[0].texts) {
        if (text.text == u"Grupp Nordväst")
            CHECK(QFontMetricsF(text.font).horizontalAdvance(text.text) <= text.rect.width());
    }
    CHECK(placesOf({pages[0]}, QStringLiteral("Grupp Nordväst")) > 0);
    const auto saysDays = [](const RotaPage &page, const QString &last) {
        return std::any_of(page.texts.begin(), page.texts.end(), [&](const PaperText &text) { return text.text.contains(last); });
    };
    CHECK(saysDays(pages[0], format::day(day("2026-10-30"))));
}

TEST_CASE("a month is one block on A4 even when it touches six weeks", "[paper]")
{
    CHECK(rotaBlocks(rota::rosterOf(centreOf(2)), RotaSheet::Weeks).size() == 1);
    CHECK(rotaBlocks(rota::rosterOf(centreOf(2, day("2027-05-01"), day("2027-05-31"))), RotaSheet::Weeks).size() == 1);
    CHECK(rotaBlocks(rota::Roster(), RotaSheet::Weeks).empty());
}

TEST_CASE("a first week of one day has only its number, so that the next one's name is read", "[paper]")
{
    const auto pages = rotaPages(rota::rosterOf(journeyInputs(day("2027-01-01"), day("2027-01-31"))), terms(), a4);
    CHECK(placesOf(pages, format::week({2026, 53})) == 0);
    CHECK(placesOf(pages, format::week({2027, 1})) == 1);
    std::vector<QRectF> places;
    for (const PaperText &text : pages[0].texts) {
        if (text.text == u"53" || text.text == format::week({2027, 1}))
            places.push_back(text.rect);
    }
    REQUIRE(places.size() == 2);
    CHECK(places[0].left() < places[1].left());
}

TEST_CASE("the own row is marked, halves are two cells, what is short is black", "[paper]")
{
    rota::RosterInputs inputs = pictureInputs();
    for (rota::StoredCell &cell : inputs.cells) {
        if (cell.day == day("2026-10-06") && cell.person == PersonId{1})
            cell.marks = {rota::Mark::Support, rota::Mark::Meeting};
        if (cell.day == day("2026-10-26"))
            cell.marks = rota::Mark::Registration;
    }
    const rota::Roster roster = rota::rosterOf(inputs);
    RotaPaperTerms asked = terms();
    const auto plain = rotaPages(roster, asked, a4);
    asked.marked = PersonId{1};
    const auto marked = rotaPages(roster, asked, a4);
    CHECK(marked[0].boxes.size() == plain[0].boxes.size() + 2);
    CHECK(placesOf(plain, QStringLiteral("M")) == 1 + 1); // the legend and the afternoon
    CHECK(placesOf(plain, QStringLiteral("Meeting")) == 1);
    CHECK(placesOf(plain, QStringLiteral("−4")) == 1);
    CHECK(placesOf(plain, QStringLiteral("pay day")) == 1);
    CHECK(placesOf(plain, inputs.settings.sickCall) == 1);
    const bool isShort = std::any_of(plain[0].boxes.begin(), plain[0].boxes.end(), [](const RotaBox &box) { return box.fill == rotaInk::short_; });
    CHECK(isShort);
}

TEST_CASE("a week on A4 has the words of the duties in its cells", "[paper]")
{
    const auto pages = rotaPages(rota::rosterOf(pictureInputs()), terms(RotaSheet::Week), a4);
    REQUIRE(pages.size() == 5);
    CHECK(placesOf({pages[1]}, QStringLiteral("Support")) > 10);
}

TEST_CASE("the PDF has its page size, its version, its date and everybody's name", "[paper]")
{
    const auto [sheet, size] = GENERATE(table<RotaSheet, const char *>({{RotaSheet::Weeks, "A4"}, {RotaSheet::Month, "A3"}}));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rota.pdf"));
    const rota::Roster roster = rota::rosterOf(pictureInputs());
    REQUIRE(writeRotaPdf(roster, terms(sheet), path));
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty()) {
        WARN("pdftotext is not installed: the PDF's text was not read");
        return;
    }
    CHECK(outputOf(QStringLiteral("pdfinfo"), {path}).contains(QLatin1String(size)));
    const QString text = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    CHECK(text.contains(QStringLiteral("Rota October")));
    CHECK(text.contains(QStringLiteral("draft after version 1")) != (rota::standing(roster) != QStringLiteral("draft after version 1")));
    CHECK(text.contains(QStringLiteral("page 1 of 1")));
    for (const rota::RosterRow &row : roster.rows)
        CHECK(text.contains(row.name));
}

TEST_CASE("a rota's PDF that cannot be written says so and leaves the older one", "[paper]")
{
    const Done done = writeRotaPdf(rota::rosterOf(journeyInputs()), terms(), QStringLiteral("/nowhere/at/all/rota.pdf"));
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == Error::Kind::Io);
    CHECK(done.error().message.contains("Nothing was changed"));
}

TEST_CASE("Pictures of the rota on paper", "[.pictures]")
{
    dress(*static_cast<QApplication *>(QApplication::instance()));
    const QString folder = qEnvironmentVariable("PAYBENCH_PICTURES", QDir::tempPath());
    RotaPaperTerms asked = terms();
    const rota::Roster october = rota::rosterOf(pictureInputs());
    CHECK(writeRotaPdf(october, asked, folder + QStringLiteral("/rota-month.pdf")));
    asked.marked = PersonId{6};
    asked.sheet = RotaSheet::Week;
    CHECK(writeRotaPdf(october, asked, folder + QStringLiteral("/rota-week.pdf")));
    asked.sheet = RotaSheet::Month;
    CHECK(writeRotaPdf(october, asked, folder + QStringLiteral("/rota-a3.pdf")));
    CHECK(writeRotaPdf(rota::rosterOf(centreOf(26)), terms(), folder + QStringLiteral("/rota-26.pdf")));
    CHECK(writeRotaPdf(rota::rosterOf(centreOf(60)), terms(), folder + QStringLiteral("/rota-60.pdf")));
}
