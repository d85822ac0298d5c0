// SPDX-License-Identifier: MPL-2.0
#include "tests/ui/frame/dummy_centre.h"
#include "ui/frame/command_palette.h"
#include "ui/frame/matching.h"

#include <QLineEdit>
#include <QTest>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::ui;
using namespace paybench::ui::test;

namespace {

QStringList titles(const CommandPalette &palette)
{
    QStringList list;
    for (const Hit &hit : palette.shown())
        list << hit.title;
    return list;
}

} // namespace

TEST_CASE("letters are found as people type them", "[frame]")
{
    const auto [typed, name, rank] = GENERATE(table<const char *, const char *, int>({
        {"nor", "Norrby kommun", 0},
        {"kom", "Norrby kommun", 1},
        {"mun", "Norrby kommun", 2},
        {"nor", "Aisha Noor", 3},
        {"ekero", "Ekerö", 0},
        {"EKERÖ", "ekerö", 0},
        {"norrby kom", "Norrby kommun", 0},
        {"kom nor", "Norrby kommun", 1},
        {"norrbykommun", "Norrby kommun", 0},
        {"aalborg", "Ålborg", 0},
        {"får", "far", -1},
        {"ø", "Öst", 0},
        {"xyz", "Norrby kommun", -1},
        {"", "anything", 0},
    }));
    CAPTURE(typed, name);
    const auto found = match(QString::fromUtf8(typed), QString::fromUtf8(name));
    CHECK((found ? found->rank : -1) == rank);
}

TEST_CASE("what is shown bold is what was typed", "[frame]")
{
    CHECK(match(QStringLiteral("nor"), QStringLiteral("Export Norrby"))->spans == std::vector<Span>{{7, 3}});
    CHECK(match(QStringLiteral("nor"), QStringLiteral("Aisha Noor"))->spans == std::vector<Span>{{6, 4}});
    CHECK(match(QStringLiteral("kom nor"), QStringLiteral("Norrby kommun"))->spans
          == (std::vector<Span>{{0, 3}, {7, 3}}));
}

TEST_CASE("the palette finds pages, actions and what the pages know (PLT-02)", "[frame]")
{
    DummyCentre centre;
    Window window(centre.commands);
    CentreView view = centre.view();
    view.finders = {[](const QString &words) {
        Hit week{QStringLiteral("Months"), QStringLiteral("October 2026"), {}, QStringLiteral("month")};
        week.isCertain = true;
        if (words == QStringLiteral("nor")) // what comes first is not listed first
            return std::vector<Hit>{{QStringLiteral("Units"), QStringLiteral("Norrby skola"), {}, {}, {}, {}, 4},
                                    {QStringLiteral("Customers"), QStringLiteral("Norrby kommun"), {}, {}, {}, {}, 1}};
        return words == QStringLiteral("v43") ? std::vector<Hit>{week} : std::vector<Hit>();
    }};
    window.showCentre(view);
    window.show();
    auto &palette = window.palette();
    window.actions().find(QStringLiteral("go.palette"))->trigger();
    auto *input = palette.findChild<QLineEdit *>(QStringLiteral("paletteInput"));
    REQUIRE(palette.isVisible());

    QTest::keyClicks(input, QStringLiteral("agree"));
    CHECK(titles(palette).front() == QStringLiteral("Agreements"));
    QTest::keyClick(input, Qt::Key_Return);
    CHECK_FALSE(palette.isVisible());
    CHECK(window.currentPage() == QStringLiteral("agreements"));

    palette.open(QStringLiteral("nor"));
    CHECK(titles(palette).contains(QStringLiteral("Norrby kommun")));
    palette.open(QStringLiteral("restore poi"));
    CHECK(titles(palette) == QStringList{QStringLiteral("Save a restore point")});
    palette.open(QStringLiteral("v43"));
    CHECK(titles(palette) == QStringList{QStringLiteral("October 2026")});
    palette.open(QStringLiteral("nor"));
    CHECK(titles(palette).indexOf(QStringLiteral("Norrby kommun")) < titles(palette).indexOf(QStringLiteral("Norrby skola")));
    palette.open(QStringLiteral("qqqq"));
    CHECK(titles(palette).isEmpty());
    QTest::keyClick(input, Qt::Key_Escape);
    CHECK_FALSE(palette.isVisible());
}

TEST_CASE("Tab leaves the actions, arrows walk over the captions", "[frame]")
{
    DummyCentre centre;
    Window window(centre.commands);
    window.showCentre(centre.view());
    window.show();
    auto &palette = window.palette();
    palette.open();
    auto *input = palette.findChild<QLineEdit *>(QStringLiteral("paletteInput"));
    QTest::keyClick(input, Qt::Key_Tab);
    REQUIRE_FALSE(palette.shown().empty());
    for (const Hit &hit : palette.shown())
        CHECK(hit.group == QStringLiteral("Actions"));
    QTest::keyClick(input, Qt::Key_Tab);
    palette.open(QStringLiteral("mont"));
    const QStringList found = titles(palette);
    REQUIRE(found.size() >= 3);
    CHECK(found.front() == QStringLiteral("Month"));
    QTest::keyClick(input, Qt::Key_Down);
    QTest::keyClick(input, Qt::Key_Up);
    QTest::keyClick(input, Qt::Key_Return);
    CHECK(window.currentPage() == QStringLiteral("month"));
}
