// SPDX-License-Identifier: MPL-2.0
#include "core/directory/staff_list.h"

#include "tests/support/makers.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::directory;

namespace {

const QDate from = QDate(2026, 11, 2);

StaffList read(const std::vector<QStringList> &cells)
{
    Person known;
    known.name = QStringLiteral("Anna Lind");
    return staffOfCells(cells, {{GroupId{1}, QStringLiteral("Nord"), 1, {}}}, {known}, from);
}

} // namespace

TEST_CASE("columns are known by their names in three languages", "[directory]")
{
    const auto titles = GENERATE(QStringList({"Name", "Role", "Group", "Percent", "Choice"}),
                                 QStringList({"Namn", "Roll", "Grupp", "Andel, %", "Val"}),
                                 QStringList({"Navn", "Rolle", "Gruppe", "Procent", "80/20-valg"}));
    CAPTURE(titles.join(u'|'));
    const StaffList list = read({titles, {"Bo Ek", "", "nord", "80 %", "s80"}});
    REQUIRE(list.lines.size() == 1);
    const Person &bo = list.lines[0].person;
    CHECK(list.canBeTaken());
    CHECK(bo.name == QStringLiteral("Bo Ek"));
    CHECK(bo.role == Role::Assistant);
    CHECK(bo.from == from);
    CHECK(bo.positions.front().group == GroupId{1});
    CHECK(bo.positions.front().percent == 80);
    CHECK(mixOn(bo, from) == support80);
    CHECK(list.unreadTitles.isEmpty());
}

TEST_CASE("a row that cannot be taken says why, and the list is held back", "[directory]")
{
    const auto [cells, why] = GENERATE(table<QStringList, QString>({
        {{"", "", "Nord", "100", "S80"}, "The name is missing. Enter it."},
        {{"Bo", "boss", "Nord", "100", "S80"},
         QStringLiteral("“boss” is no role. Write payroll assistant, trainer, system management or management.")},
        {{"Bo", "", "Sor", "100", "S80"}, QStringLiteral("There is no group “Sor”. Write the name of a group of the centre.")},
        {{"Bo", "", "Nord", "101", "S80"}, QStringLiteral("The percentage “101” is not a whole number from 1 to 100.")},
        {{"Bo", "", "Nord", "100", "3-3-1"}, QStringLiteral("“3-3-1” is no 80/20 choice. Write S80, R80 or days such as 2-1-2.")},
        {{"anna lind", "", "Nord", "100", "S80"}, QStringLiteral("anna lind is in the register already. Leave the row out.")},
    }));
    CAPTURE(why);
    const StaffList list = read({{"Name", "Role", "Group", "Percent", "Choice"}, {"Cilla", "", "Nord", "", ""}, cells});
    REQUIRE(list.lines.size() == 2);
    CHECK(list.lines[0].fault.isEmpty());
    CHECK(list.lines[1].fault == why);
    CHECK(list.lines[1].line == 3);
    CHECK(list.faultyLines() == 1);
    CHECK_FALSE(list.canBeTaken());
}

TEST_CASE("a personal number is refused wherever it stands, and not shown", "[directory]")
{
    const StaffList list = read({{"Namn", "Personnummer"}, {"Bo Ek", "811218-9876"}, {"Eva 811218-9876", ""}});
    REQUIRE(list.lines.size() == 2);
    CHECK(list.faultyLines() == 2);
    CHECK_FALSE(list.lines[1].person.name.contains(QStringLiteral("811218")));
    CHECK(list.unreadTitles == QStringList{QStringLiteral("Personnummer")});
}

TEST_CASE("a name that stands twice, no heading and no rows are told", "[directory]")
{
    CHECK(read({{"Name"}, {"Bo"}, {"Bo"}}).faultyLines() == 1);
    CHECK(read({{"Bo"}, {"Eva"}}).fault.startsWith(QStringLiteral("The list has no column called Name")));
    CHECK_FALSE(read({{"Name"}, {""}}).canBeTaken());
    CHECK_FALSE(read({}).canBeTaken());
}

TEST_CASE("a centre without groups gets those of the list", "[directory]")
{
    const StaffList list = staffOfCells({{"Name", "Group", "Från"}, {"Bo", "Nord", "2020-01-01"}, {"Eva", "nord", ""}}, {}, {}, from);
    CHECK(list.canBeTaken());
    CHECK(list.newGroups == QStringList{QStringLiteral("Nord")});
    CHECK(list.lines[0].person.from == day("2020-01-01"));
}
