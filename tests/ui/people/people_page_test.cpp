// SPDX-License-Identifier: MPL-2.0
#include "ui/people/people_page.h"

#include "core/directory/person_changes.h"
#include "tests/support/makers.h"
#include "tests/support/small_centre.h"
#include "ui/inputs/choice.h"
#include "ui/inputs/field.h"
#include "ui/inputs/marks.h"
#include "ui/inputs/period_switcher.h"
#include "ui/inputs/segmented_tabs.h"
#include "ui/inputs/value_edits.h"
#include "ui/inputs/change_form.h"
#include "ui/people/people_tab.h"
#include "ui/people/person_panel.h"
#include "ui/people/staff_paste.h"
#include "ui/table/table_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::ui;

namespace {

const QDate today(2026, 11, 2);

// The page over a centre, kept fresh as the window does it.
struct PeopleBench {
    explicit PeopleBench(store::Database file = smallCentre(), bool isWritable = true)
        : db(std::move(file)), people(db), customers(db), centres(db), steps(db),
          page(people, customers, centres, steps, today, isWritable)
    {
        QObject::connect(&steps, &Steps::changed, &page, &Page::markStale);
        page.resize(1092, 744);
        page.QWidget::show();
        QApplication::processEvents();
    }

    template <class T> T &find(const char *name)
    {
        T *found = page.findChild<T *>(QString::fromLatin1(name));
        if (!found)
            throw std::runtime_error(std::string("no ") + name);
        return *found;
    }
    ChangeForm &form()
    {
        for (ChangeForm *one : page.findChildren<ChangeForm *>()) {
            if (one->isVisible())
                return *one;
        }
        throw std::runtime_error("no form is open");
    }
    template <class T> T &field(const char *name)
    {
        T *found = form().findChild<T *>(QString::fromLatin1(name));
        if (!found)
            throw std::runtime_error(std::string("the form has no ") + name);
        return *found;
    }
    bool isFormOpen()
    {
        const auto forms = page.findChildren<ChangeForm *>();
        return std::any_of(forms.begin(), forms.end(), [](const ChangeForm *one) { return one->isVisible(); });
    }
    void run(const char *action) { page.action(QString::fromLatin1(action))->trigger(); }
    void press(const char *name) { find<QPushButton>(name).click(); }
    void deed() { form().deed()->click(); }
    void choose(const QString &name) { page.reveal(QVariant(qlonglong(personNamed(db, name).value))); }
    directory::Person person(const QString &name)
    {
        const PersonId id = personNamed(db, name);
        for (const directory::Person &one : given(people.all())) {
            if (one.id == id)
                return one;
        }
        throw std::runtime_error("no such person");
    }
    QStringList column(const char *table, int column)
    {
        TableView &view = find<TableView>(table);
        QStringList texts;
        for (int row = 0; row < view.model()->rowCount(); ++row)
            texts.append(withPlainBlanks(view.model()->index(row, column).data().toString()));
        return texts;
    }
    QStringList total(const char *table, int column)
    {
        return {withPlainBlanks(find<QTableView>(table).model()->index(0, column).data().toString())};
    }
    void showDay(QDate day)
    {
        find<DaySwitcher>("day").setDay(day);
        QApplication::processEvents();
    }

    store::Database db;
    store::People people;
    store::Customers customers;
    store::Centres centres;
    Steps steps;
    PeoplePage page;
};

QString shareOf(PeopleBench &bench, const QString &name)
{
    const int at = int(bench.column("peopleTable", 0).indexOf(name));
    return at < 0 ? QString() : bench.column("peopleTable", 1).at(at);
}

void paste(const QString &text)
{
    QApplication::clipboard()->setText(text);
}

} // namespace

TEST_CASE("the people of a day stand under their groups, with the strength of each", "[people]")
{
    PeopleBench bench;
    const QStringList names = bench.column("peopleTable", 0);
    CHECK(names.size() == 19);
    CHECK(names.mid(0, 6) == QStringList({"Nord", "Anna", "Bo", "Cilla", "David", "Syd"}));
    TableView &table = bench.find<TableView>("peopleTable");
    const auto caption = table.cells()->caption(0);
    REQUIRE(caption);
    CHECK(withPlainBlanks(caption->note) == QStringLiteral("4 person(s), 4.0 FTE"));
    CHECK(withPlainBlanks(caption->rightNote) == QStringLiteral("5.0 of 5 support days"));
    CHECK(caption->rightIcon.isEmpty());
    CHECK(bench.total("peopleTableTotal", 0) == QStringList{QStringLiteral("15 assistant(s)")});
    CHECK(bench.total("peopleTableTotal", 1) == QStringList{QStringLiteral("100.0")});
    CHECK(bench.total("peopleTableTotal", 2) == QStringList{QStringLiteral("5 S80 and 10 R80")});
    CHECK(bench.total("peopleTableTotal", 5) == QStringList{QStringLiteral("15.0 FTE")});
    CHECK_FALSE(bench.find<Pill>("headCountPill").isVisible());
}

TEST_CASE("the models of the page keep the rules of models", "[people]")
{
    PeopleBench bench;
    for (TableView *table : bench.page.findChildren<TableView *>()) {
        CAPTURE(table->objectName());
        QAbstractItemModelTester tester(table->cells(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        bench.showDay(bench.find<DaySwitcher>("day").day().addDays(1));
        CHECK(table->cells()->columnCount() > 0);
    }
}

TEST_CASE("a percentage from a day shows on that day and not before, and is undone", "[people]")
{
    PeopleBench bench;
    bench.choose(QStringLiteral("Bo"));
    bench.run("people.change");
    bench.field<DayEdit>("validFrom").setValue(day("2027-01-01"));
    bench.field<CountEdit>("percent").setValue(80);
    bench.deed();
    CHECK_FALSE(bench.isFormOpen());
    CHECK(withPlainBlanks(bench.steps.stack().undoText()) == QStringLiteral("Let Bo work 80% from 1 Jan 2027"));
    CHECK(shareOf(bench, QStringLiteral("Bo")) == QStringLiteral("100"));
    bench.showDay(day("2026-12-31"));
    CHECK(shareOf(bench, QStringLiteral("Bo")) == QStringLiteral("100"));
    bench.showDay(day("2027-01-01"));
    CHECK(shareOf(bench, QStringLiteral("Bo")) == QStringLiteral("80"));
    CHECK(bench.find<TableView>("peopleTable").cells()->caption(0)->rightIcon == QStringLiteral("warning"));
    bench.steps.stack().undo();
    QApplication::processEvents();
    CHECK(shareOf(bench, QStringLiteral("Bo")) == QStringLiteral("100"));
}

TEST_CASE("a move to another group is named as a user would say it", "[people]")
{
    PeopleBench bench;
    bench.choose(QStringLiteral("Bo"));
    bench.run("people.change");
    Choice &group = bench.field<Choice>("group");
    group.setCurrentText(QStringLiteral("Öst"));
    bench.deed();
    CHECK(withPlainBlanks(bench.steps.stack().undoText()) == QStringLiteral("Move Bo to Öst from 2 Nov 2026"));
    CHECK(bench.person(QStringLiteral("Bo")).positions.size() == 2);
    CHECK(bench.person(QStringLiteral("Bo")).choices.size() == 1);
}

TEST_CASE("a wish says what it would give, and is granted or not", "[people]")
{
    PeopleBench bench;
    bench.choose(QStringLiteral("Bo"));
    bench.run("people.change");
    bench.field<DayEdit>("validFrom").setValue(day("2027-01-01"));
    bench.field<CheckedEdit>("mix").setText(QStringLiteral("S80"));
    bench.field<Choice>("decision").setCurrentIndex(1);
    bench.deed();
    QApplication::processEvents();
    CHECK(withPlainBlanks(bench.find<Notice>("wish").text()) == QStringLiteral("Yes to S80 gives 21.0 support days, more than the 20 needed."));
    REQUIRE(directory::openWish(bench.person(QStringLiteral("Bo"))));
    const bool isGranted = GENERATE(true, false);
    bench.press(isGranted ? "grantWish" : "declineWish");
    CHECK(directory::mixOn(bench.person(QStringLiteral("Bo")), day("2027-01-01")) == (isGranted ? directory::support80 : directory::registration80));
    CHECK_FALSE(directory::openWish(bench.person(QStringLiteral("Bo"))));
}

TEST_CASE("an absence is added, and one over it is refused in the form", "[people]")
{
    PeopleBench bench;
    bench.choose(QStringLiteral("Anna"));
    bench.run("people.absence");
    bench.field<DayEdit>("absenceFrom").setValue(day("2026-12-21"));
    bench.field<DayEdit>("absenceTo").setValue(day("2026-12-30"));
    bench.deed();
    CHECK_FALSE(bench.isFormOpen());
    CHECK(given(bench.people.absences(day("2026-01-01"), day("2026-12-31"))).size() == 1);
    bench.run("people.absence");
    bench.field<DayEdit>("absenceFrom").setValue(day("2026-12-30"));
    bench.field<DayEdit>("absenceTo").setValue(day("2026-12-31"));
    bench.deed();
    REQUIRE(bench.isFormOpen());
    bool isTold = false;
    for (const QLabel *label : bench.form().findChildren<QLabel *>())
        isTold = isTold || label->text().contains(QStringLiteral("is already absent from"));
    CHECK(isTold);
    CHECK(given(bench.people.absences(day("2026-01-01"), day("2026-12-31"))).size() == 1);
}

TEST_CASE("a personal number is refused while it is typed", "[people]")
{
    PeopleBench bench;
    const QString before = contentOf(bench.db);
    bench.run("people.add");
    CheckedEdit &name = bench.field<CheckedEdit>("personName");
    QTest::keyClicks(&name, QStringLiteral("Bo 811218-9876"));
    CHECK_FALSE(name.complaint().isEmpty());
    bench.deed();
    CHECK(bench.isFormOpen());
    CHECK(contentOf(bench.db) == before);
    name.clear();
    QTest::keyClicks(&name, QStringLiteral("Gunnar Ny"));
    bench.deed();
    CHECK_FALSE(bench.isFormOpen());
    CHECK(bench.person(QStringLiteral("Gunnar Ny")).from == today);
    CHECK(bench.find<Pill>("headCountPill").isVisible());
    CHECK(bench.find<PersonPanel>("personPanel").person() == personNamed(bench.db, QStringLiteral("Gunnar Ny")));
}

TEST_CASE("of five pasted rows one is wrong, so nothing is added", "[people]")
{
    PeopleBench bench;
    const QString before = contentOf(bench.db);
    const QString rows = QStringLiteral("Namn\tRoll\tGrupp\tAndel, %\tVal\nUlla\tlöneassistent\tNord\t100\tS80\nPer\tutbildare\t\t100\t\n"
                                        "Nils\t\tSyd\t80\tR80\nOla\t\tVäst\t%1\tR80\nMats\tledning\t\t100\t\n");
    paste(rows.arg(QStringLiteral("140")));
    QTest::keyClick(&bench.find<TableView>("peopleTable"), Qt::Key_V, Qt::ControlModifier);
    REQUIRE(bench.isFormOpen());
    CHECK_FALSE(bench.form().deed()->isEnabled());
    CHECK(bench.column("staffPasteTable", 5).at(3) == QStringLiteral("Line 5: The percentage “140” is not a whole number from 1 to 100."));
    bench.form().reject();
    CHECK(contentOf(bench.db) == before);

    paste(rows.arg(QStringLiteral("75")));
    bench.run("people.paste");
    bench.deed();
    CHECK(bench.steps.stack().undoText() == QStringLiteral("Paste 5 person(s)"));
    CHECK(given(bench.people.all()).size() == 20);
    CHECK(bench.person(QStringLiteral("Per")).role == directory::Role::Trainer);
    bench.steps.stack().undo();
    CHECK(contentOf(bench.db) == before);
}

TEST_CASE("somebody leaves and is shown among those who are not here", "[people]")
{
    PeopleBench bench;
    bench.choose(QStringLiteral("Rolf"));
    bench.run("people.leave");
    bench.field<DayEdit>("personTo").setValue(day("2026-11-30"));
    bench.deed();
    bench.showDay(day("2026-12-01"));
    CHECK_FALSE(bench.column("peopleTable", 0).contains(QStringLiteral("Rolf")));
    CHECK(bench.find<Pill>("headCountPill").isVisible());
    Choice &groups = bench.find<Choice>("peopleGroup");
    groups.setCurrentIndex(groups.count() - 1);
    emit groups.chosen();
    CHECK(bench.column("peopleTable", 0).contains(QStringLiteral("Rolf")));
}

TEST_CASE("removing somebody with hours is refused with the way out, and a newcomer can go", "[people]")
{
    PeopleBench bench;
    bench.choose(QStringLiteral("Anna"));
    bench.run("people.remove");
    CHECK(bench.page.shownError().contains(QStringLiteral("Give a last day of employment instead")));
    bench.choose(QStringLiteral("Lars"));
    bench.run("people.remove");
    CHECK(given(bench.people.all()).size() == 14);
}

TEST_CASE("an empty register invites, and a read-only file takes nothing", "[people]")
{
    PeopleBench empty(blank());
    CHECK(empty.find<QWidget>("emptyPage").isVisible());
    PeopleBench shut(smallCentre(), false);
    shut.choose(QStringLiteral("Anna"));
    CHECK_FALSE(shut.page.action(QStringLiteral("people.add"))->isEnabled());
    CHECK_FALSE(shut.page.action(QStringLiteral("people.change"))->isEnabled());
    CHECK_FALSE(shut.find<QPushButton>("newFromDate").isEnabled());
}

TEST_CASE("the palette finds people and groups, and F1 shows the arithmetic", "[people]")
{
    PeopleBench bench;
    const auto hits = bench.page.search(QStringLiteral("ann"));
    REQUIRE(hits.size() == 1);
    CHECK(hits.front().title == QStringLiteral("Anna"));
    CHECK(bench.page.search(QStringLiteral("ost")).front().title == QStringLiteral("Öst"));
    bench.choose(QStringLiteral("Anna"));
    REQUIRE(bench.page.explain());
    CHECK(withPlainBlanks(bench.find<QLabel>("why").text()).contains(QStringLiteral("2 × 100&nbsp;% = 2.00")));
    CHECK_FALSE(bench.page.helpText().isEmpty());
}

TEST_CASE("the tabs can be seen, and the page fits a window of 1280", "[people]")
{
    PeopleBench bench;
    auto &tabs = bench.find<SegmentedTabs>("peopleTabs");
    CHECK(tabs.isVisible());
    CHECK(tabs.height() > 20);
    CHECK(tabs.width() > 200);
    CHECK(bench.page.minimumSizeHint().width() <= 1092);
}
