// SPDX-License-Identifier: MPL-2.0
#include "tests/support/makers.h"
#include "tests/support/small_centre.h"
#include "ui/inputs/choice.h"
#include "ui/inputs/field.h"
#include "ui/inputs/marks.h"
#include "ui/inputs/value_edits.h"
#include "ui/inputs/change_form.h"
#include "ui/people/days_block.h"
#include "ui/people/groups_tab.h"
#include "ui/people/people_page.h"
#include "ui/table/table_order.h"
#include "ui/table/table_view.h"

#include <QApplication>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

// The tabs Groups and units, and Centre.

using namespace paybench;
using namespace paybench::ui;

namespace {

const QDate today(2026, 11, 2);

struct CentreBench {
    CentreBench() : db(smallCentre()), people(db), customers(db), centres(db), steps(db)
    {
        addUnits();
        page = std::make_unique<PeoplePage>(people, customers, centres, steps, today);
        QObject::connect(&steps, &Steps::changed, page.get(), &Page::markStale);
        page->resize(1092, 744);
        page->QWidget::show();
        QApplication::processEvents();
    }

    void addUnits()
    {
        const GroupId nord = given(people.groups()).front().id;
        for (const char *name : {"Norrskolan", "Norrby hemtjänst"}) {
            directory::Unit unit;
            unit.customer = customerNamed(db, QStringLiteral("Norrby kommun"));
            unit.name = QString::fromUtf8(name);
            unit.groups = {{day("2024-01-01"), nord}};
            given(customers.save(unit));
        }
    }
    template <class T> T &find(const char *name)
    {
        for (T *one : page->findChildren<T *>(QString::fromLatin1(name))) {
            return *one;
        }
        throw std::runtime_error(std::string("no ") + name);
    }
    ChangeForm &form()
    {
        for (ChangeForm *one : page->findChildren<ChangeForm *>()) {
            if (one->isVisible())
                return *one;
        }
        throw std::runtime_error("no form is open");
    }
    template <class T> T &field(const char *name) { return *form().findChild<T *>(QString::fromLatin1(name)); }
    Done edit(const char *table, int row, const char *column, const QString &text)
    {
        Cells *cells = find<TableView>(table).cells();
        for (int at = 0; at < cells->columnCount(); ++at) {
            if (cells->column(at).id == QLatin1String(column))
                return cells->edit(row, at, text);
        }
        throw std::runtime_error("no such column");
    }
    QString text(const char *table, int row, int column)
    {
        Cells *cells = find<TableView>(table).cells();
        return withPlainBlanks(cells->index(row, column).data().toString());
    }
    directory::Unit unit(const QString &name)
    {
        for (const directory::Unit &one : given(customers.units())) {
            if (one.name == name)
                return one;
        }
        throw std::runtime_error("no such unit");
    }
    int rowOfDay(QDate wanted)
    {
        const auto rows = centreDays(given(centres.workingTime()), wanted.year());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (rows[i].day == wanted)
                return int(i);
        }
        return -1;
    }

    store::Database db;
    store::People people;
    store::Customers customers;
    store::Centres centres;
    Steps steps;
    std::unique_ptr<PeoplePage> page;
};

// QTest keeps to the widget's own rectangle; a drag leaves it.
void sendMouse(QWidget *to, QEvent::Type type, const QPoint &place)
{
    QMouseEvent event(type, place, to->mapToGlobal(place), type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                      type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(to, &event);
}

} // namespace

TEST_CASE("groups show what they carry", "[people]")
{
    CentreBench bench;
    bench.page->reveal(QVariant(QStringLiteral("groups")));
    CHECK(bench.text("groupsTable", 0, 0) == QStringLiteral("Nord"));
    CHECK(bench.text("groupsTable", 0, 2) == QStringLiteral("4"));
    CHECK(bench.text("groupsTable", 0, 4) == QStringLiteral("5.0"));
    CHECK(bench.text("groupsTable", 0, 5) == QStringLiteral("2"));
    CHECK(bench.text("groupsTable", 0, 6) == QStringLiteral("0.50"));
}

TEST_CASE("a unit is moved to another group from a day, with the load told before", "[people]")
{
    CentreBench bench;
    bench.page->reveal(QVariant(QStringLiteral("groups")));
    TableView &units = bench.find<TableView>("groupUnitsTable");
    units.selectRow(1);
    QTest::keyClick(&units, Qt::Key_Return);
    bench.field<Choice>("group").setCurrentText(QStringLiteral("Väst"));
    emit bench.field<Choice>("group").chosen();
    CHECK(withPlainBlanks(bench.field<Notice>("load").text()) == QStringLiteral("Väst then has 1 unit(s), 0.33 per FTE."));
    bench.field<DayEdit>("validFrom").setValue(day("2027-01-01"));
    const QString moved = bench.text("groupUnitsTable", 1, 0);
    bench.form().deed()->click();
    CHECK(withPlainBlanks(bench.steps.stack().undoText()) == QStringLiteral("Move %1 to Väst from 1 Jan 2027").arg(moved));
    CHECK(bench.unit(moved).groups.size() == 2);
    CHECK(bench.text("groupsTable", 0, 5) == QStringLiteral("2"));
    bench.steps.stack().undo();
    CHECK(bench.unit(moved).groups.size() == 1);
}

TEST_CASE("a unit dragged onto another group asks from which day", "[people]")
{
    CentreBench bench;
    bench.page->reveal(QVariant(QStringLiteral("groups")));
    QApplication::processEvents();
    TableView &units = bench.find<TableView>("groupUnitsTable");
    TableView &groups = bench.find<TableView>("groupsTable");
    const QPoint start = units.visualRect(units.order()->index(1, 0)).center();
    const QPoint end = units.viewport()->mapFromGlobal(groups.viewport()->mapToGlobal(groups.visualRect(groups.order()->index(2, 0)).center()));
    sendMouse(units.viewport(), QEvent::MouseButtonPress, start);
    sendMouse(units.viewport(), QEvent::MouseMove, start + QPoint(0, -30)); // far enough to be a drag
    sendMouse(units.viewport(), QEvent::MouseMove, end);
    sendMouse(units.viewport(), QEvent::MouseButtonRelease, end);
    CHECK(bench.field<Choice>("group").currentText() == QStringLiteral("Öst"));
}

TEST_CASE("groups are added, renamed and removed only when nobody needs them", "[people]")
{
    CentreBench bench;
    bench.page->reveal(QVariant(QStringLiteral("groups")));
    bench.find<QPushButton>("addGroup").click();
    QTest::keyClicks(&bench.field<CheckedEdit>("groupName"), QStringLiteral("Mitt"));
    bench.form().deed()->click();
    CHECK(given(bench.people.groups()).size() == 5);
    CHECK(bench.edit("groupsTable", 4, "group", QStringLiteral("Centrum")));
    CHECK(given(bench.people.groups()).back().name == QStringLiteral("Centrum"));
    CHECK_FALSE(bench.edit("groupsTable", 4, "group", QStringLiteral("Nord")));
    bench.find<TableView>("groupsTable").selectRow(4);
    bench.find<QPushButton>("removeGroup").click();
    CHECK(given(bench.people.groups()).size() == 4);
    bench.find<TableView>("groupsTable").selectRow(0);
    bench.find<QPushButton>("removeGroup").click();
    CHECK(bench.page->shownError().contains(QStringLiteral("Move them to another group first")));
}

TEST_CASE("a closing day changes the working days, and is taken back", "[people]")
{
    CentreBench bench;
    bench.page->reveal(QVariant(QStringLiteral("centre")));
    const int before = given(bench.centres.workingTime()).calendar().workingDays(Month(2026, 11));
    bench.find<QPushButton>("addDay").click();
    bench.field<DayEdit>("closingDay").setValue(day("2026-11-20"));
    QTest::keyClicks(&bench.field<CheckedEdit>("closingName"), QStringLiteral("Planning day"));
    bench.form().deed()->click();
    CHECK(given(bench.centres.workingTime()).calendar().workingDays(Month(2026, 11)) == before - 1);
    const int row = bench.rowOfDay(day("2026-11-20"));
    REQUIRE(row >= 0);
    CHECK(bench.text("centreDaysTable", row, 2) == QStringLiteral("closed"));
    CHECK(bench.edit("centreDaysTable", row, "kind", QStringLiteral("half day")));
    CHECK(given(bench.centres.workingTime()).calendar().workingDays(Month(2026, 11)) == before);
    bench.find<TableView>("centreDaysTable").selectRow(row);
    bench.find<QPushButton>("removeDay").click();
    CHECK(bench.rowOfDay(day("2026-11-20")) == -1);
}

TEST_CASE("X-16 the pay days of 2026 follow the rule, and one is another day", "[people]")
{
    CentreBench bench;
    bench.page->reveal(QVariant(QStringLiteral("centre")));
    const std::vector<QString> days{"26 Jan 2026", "25 Feb 2026", "25 Mar 2026", "24 Apr 2026", "25 May 2026", "25 Jun 2026",
                                    "24 Jul 2026", "25 Aug 2026", "25 Sep 2026", "26 Oct 2026", "25 Nov 2026", "23 Dec 2026"};
    for (int row = 0; row < 12; ++row)
        CHECK(bench.text("centrePayDaysTable", row, 1) == days[std::size_t(row)]);
    CHECK(bench.edit("centrePayDaysTable", 11, "payDay", QStringLiteral("2026-12-22")));
    CHECK(withPlainBlanks(bench.steps.stack().undoText()) == QStringLiteral("Change the pay day of December 2026 to 22 Dec 2026"));
    CHECK(bench.text("centrePayDaysTable", 11, 1) == QStringLiteral("22 Dec 2026"));
    CHECK_FALSE(bench.edit("centrePayDaysTable", 11, "payDay", QStringLiteral("soon")));
    CHECK_FALSE(bench.edit("centrePayDaysTable", 11, "payDay", QStringLiteral("2026-06-01")));
    CHECK(bench.edit("centrePayDaysTable", 11, "payDay", QString()));
    CHECK(given(bench.centres.workingTime()).pay.overrides.empty());
}

TEST_CASE("opening hours change from a day, with lunch as a gap", "[people]")
{
    CentreBench bench;
    bench.page->reveal(QVariant(QStringLiteral("centre")));
    bench.find<QPushButton>("addHours").click();
    CheckedEdit &friday = bench.field<CheckedEdit>("hours5");
    CHECK(friday.text() == QStringLiteral("08:00–16:00"));
    friday.clear();
    QTest::keyClicks(&friday, QStringLiteral("16-8"));
    bench.form().deed()->click();
    CHECK(given(bench.centres.workingTime()).hours.size() == 1);
    friday.clear();
    QTest::keyClicks(&friday, QStringLiteral("8-12, 13-15"));
    bench.form().deed()->click();
    const auto hours = given(bench.centres.workingTime()).hours;
    REQUIRE(hours.size() == 2);
    CHECK(hours.back().from == today);
    CHECK(hours.back().week[4] == std::vector<OpenSpan>{{480, 720}, {780, 900}});
}

TEST_CASE("the declared head count is laid beside the register", "[people]")
{
    CentreBench bench;
    bench.page->reveal(QVariant(QStringLiteral("centre")));
    CHECK(bench.find<QLabel>("headCountSum").text() == QStringLiteral("15 = 15 + 0 + 0 + 0"));
    CHECK(bench.find<Pill>("headCountWarning").text() == QStringLiteral("as declared"));
    CountEdit &count = bench.find<CountEdit>("headCount");
    count.setFocus();
    count.selectAll();
    QTest::keyClicks(&count, QStringLiteral("26"));
    QTest::keyClick(&count, Qt::Key_Return);
    CHECK(given(bench.centres.centre()).headCount == 26);
    CHECK(bench.find<Pill>("headCountWarning").text() == QStringLiteral("26 are declared"));
}

TEST_CASE("owners and referrals are added, changed and removed", "[people]")
{
    CentreBench bench;
    bench.page->reveal(QVariant(QStringLiteral("centre")));
    bench.find<QPushButton>("addReferral").click();
    QTest::keyClicks(&bench.field<CheckedEdit>("referralSubject"), QStringLiteral("Pensions"));
    bench.form().deed()->click();
    CHECK(bench.form().isVisible()); // whom to ask is missing
    QTest::keyClicks(&bench.field<CheckedEdit>("referralTo"), QStringLiteral("The pension fund"));
    bench.form().deed()->click();
    REQUIRE(given(bench.customers.referrals()).size() == 1);
    CHECK(bench.edit("centreReferralsTable", 0, "phone", QStringLiteral("08-123 45")));
    CHECK_FALSE(bench.edit("centreReferralsTable", 0, "phone", QStringLiteral("call them")));
    bench.find<TableView>("centreReferralsTable").selectRow(0);
    bench.find<QPushButton>("removeReferral").click();
    CHECK(given(bench.customers.referrals()).empty());
    CHECK(bench.edit("ownersTable", 0, "owner", QStringLiteral("Norrby stad")));
    bench.find<TableView>("ownersTable").selectRow(0);
    bench.find<QPushButton>("removeOwner").click();
    CHECK_FALSE(bench.page->shownError().isEmpty()); // a customer belongs to the owner
}
