// SPDX-License-Identifier: MPL-2.0
#include "core/basics/personal_number.h"
#include "ui/inputs/buttons.h"
#include "ui/inputs/calendar_grid.h"
#include "ui/inputs/choice.h"
#include "ui/inputs/field.h"
#include "ui/inputs/lookup.h"
#include "ui/inputs/marks.h"
#include "ui/inputs/period_switcher.h"
#include "ui/inputs/question.h"
#include "ui/inputs/search_field.h"
#include "ui/inputs/segmented_tabs.h"
#include "ui/inputs/side_panel.h"
#include "ui/inputs/value_edits.h"
#include "ui/style/style.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace paybench;
using namespace paybench::ui;

namespace {

void type(QLineEdit &edit, const QString &text)
{
    edit.selectAll();
    QTest::keyClicks(&edit, text);
}

} // namespace

TEST_CASE("an amount is read as people type it and written back as the locale does", "[inputs]")
{
    dress(*qApp);
    const auto [typed, hundredths] = GENERATE(table<const char *, qint64>({{"1250,5", 125050}, {"1 250.50", 125050}, {"62", 6200}, {"0", 0}}));
    MoneyEdit edit;
    QSignalSpy committed(&edit, &CheckedEdit::commitAsked);
    type(edit, QString::fromLatin1(typed));
    QTest::keyClick(&edit, Qt::Key_Return);
    REQUIRE(edit.value());
    CHECK(edit.value()->hundredths() == hundredths);
    CHECK(committed.size() == 1);
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK(committed.size() == 1); // nothing new
}

TEST_CASE("what is wrong stays as typed with one sentence, and Esc restores", "[inputs]")
{
    dress(*qApp);
    auto *control = new CountEdit;
    CountEdit &edit = *control;
    edit.setValue(980);
    Field field(control);
    field.setLabel("Payslips");
    QSignalSpy committed(&edit, &CheckedEdit::commitAsked);
    type(edit, "-5");
    CHECK(edit.complaint().isEmpty()); // half-typed is not yet wrong
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK(edit.text() == "-5");
    CHECK_FALSE(edit.value());
    CHECK(committed.isEmpty());
    CHECK(field.error().contains("980"));
    CHECK(edit.property("bad").toBool());
    QTest::keyClick(&edit, Qt::Key_Escape);
    CHECK(edit.text() == "980");
    CHECK(field.error().isEmpty());
    CHECK_FALSE(edit.property("bad").toBool());
}

TEST_CASE("what the store refuses can be complained of in place, and Esc still goes back", "[inputs]")
{
    dress(*qApp);
    CountEdit edit;
    edit.setValue(3);
    QObject::connect(&edit, &CheckedEdit::commitAsked, &edit, [&edit] { edit.complain("The month is closed."); });
    type(edit, "4");
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK(edit.complaint() == "The month is closed.");
    QTest::keyClick(&edit, Qt::Key_Escape);
    CHECK(edit.text() == "3");
}

TEST_CASE("arrows count up and down within the range", "[inputs]")
{
    dress(*qApp);
    CountEdit edit;
    edit.setRange(0, 3);
    edit.setValue(2);
    QSignalSpy changed(&edit, &CountEdit::valueChanged);
    QTest::keyClick(&edit, Qt::Key_Up);
    QTest::keyClick(&edit, Qt::Key_Up);
    CHECK(*edit.value() == 3);
    QTest::keyClick(&edit, Qt::Key_Down);
    CHECK(*edit.value() == 2);
    CHECK(changed.size() >= 2);
}

TEST_CASE("prices take four decimals, decimals as many as were asked for", "[inputs]")
{
    dress(*qApp);
    UnitPriceEdit price;
    type(price, "61,2345");
    CHECK(price.value()->tenThousandths() == 612345);
    type(price, "61,23456");
    CHECK_FALSE(price.value());
    DecimalEdit percent(1);
    percent.setScaledRange(0, 1000);
    type(percent, "95,3");
    CHECK(*percent.scaled() == 953);
    type(percent, "101");
    CHECK_FALSE(percent.scaled());
}

TEST_CASE("days are read in every usual form", "[inputs]")
{
    const auto typed = GENERATE("2026-10-14", "20261014", "14.10.2026", "14.10", "14/10", "10-14", "14 oct", "14 Oct 2026", "14 October 2026");
    CAPTURE(typed);
    CHECK(dayOfText(QString::fromLatin1(typed), QDate(2026, 1, 1)) == QDate(2026, 10, 14));
}

TEST_CASE("what is no day is none", "[inputs]")
{
    const auto typed = GENERATE("", "2026-13-01", "31.2.2026", "yesterday", "99", "2026-02-30");
    CAPTURE(typed);
    CHECK_FALSE(dayOfText(QString::fromLatin1(typed), QDate(2026, 1, 1)).isValid());
}

TEST_CASE("a day outside the range is refused with the limit", "[inputs]")
{
    dress(*qApp);
    DayEdit edit;
    edit.setRange(QDate(2026, 1, 1), QDate(2026, 12, 31));
    type(edit, "2027-01-01");
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK(edit.complaint().contains("earlier"));
    type(edit, "2026-10-14");
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK(edit.value() == QDate(2026, 10, 14));
}

TEST_CASE("the calendar walks by day, week and month, and picks only what is allowed", "[inputs]")
{
    dress(*qApp);
    CalendarGrid grid;
    grid.setDay(QDate(2026, 10, 14));
    grid.setRange(QDate(2026, 10, 10), QDate(2026, 11, 30));
    QSignalSpy picked(&grid, &CalendarGrid::picked);
    QTest::keyClick(&grid, Qt::Key_Right);
    QTest::keyClick(&grid, Qt::Key_Down);
    CHECK(grid.day() == QDate(2026, 10, 22));
    QTest::keyClick(&grid, Qt::Key_PageDown);
    QTest::keyClick(&grid, Qt::Key_Return);
    REQUIRE(picked.size() == 1);
    CHECK(picked[0][0].toDate() == QDate(2026, 11, 22));
    QTest::keyClick(&grid, Qt::Key_PageDown);
    QTest::keyClick(&grid, Qt::Key_Return);
    CHECK(picked.size() == 1); // December is outside
}

TEST_CASE("a text with a personal number is stopped at once", "[inputs]")
{
    dress(*qApp);
    CheckedEdit line;
    line.setCheck(withoutPersonalNumber);
    type(line, "call 811218-9876");
    CHECK_FALSE(line.complaint().isEmpty());
    CHECK_FALSE(line.isRight());
    NoteEdit note;
    note.setCheck(withoutPersonalNumber);
    QTest::keyClicks(&note, "811218-9876");
    CHECK_FALSE(note.isRight());
    QSignalSpy committed(&note, &NoteEdit::commitAsked);
    QTest::keyClick(&note, Qt::Key_Return, Qt::ControlModifier);
    CHECK(committed.isEmpty());
}

TEST_CASE("the period steps by a month, within its range, and does not jump in width", "[inputs]")
{
    dress(*qApp);
    MonthSwitcher month;
    month.setMonth(Month(2026, 10));
    QSignalSpy changed(&month, &MonthSwitcher::monthChanged);
    const int width = month.sizeHint().width();
    auto *back = month.findChild<QPushButton *>("periodBack");
    REQUIRE(back);
    CHECK_FALSE(back->accessibleName().isEmpty());
    back->click();
    CHECK(month.month() == Month(2026, 9));
    CHECK(changed.size() == 1);
    CHECK(month.sizeHint().width() == width);
    month.setRange(Month(2026, 9), Month(2026, 12));
    CHECK_FALSE(back->isEnabled());
    month.setMonth(Month(2030, 1));
    CHECK(month.month() == Month(2026, 12));
    DaySwitcher day;
    day.setDay(QDate(2026, 11, 2));
    day.findChild<QPushButton *>("periodForward")->click();
    CHECK(day.day() == QDate(2026, 11, 3));
}

TEST_CASE("the search field empties with Esc and hands over with Down", "[inputs]")
{
    dress(*qApp);
    QWidget page;
    QVBoxLayout box(&page);
    auto *search = new SearchField;
    auto *filtered = new QLineEdit;
    box.addWidget(search);
    box.addWidget(filtered);
    search->setHint("Filter customers");
    search->setFiltered(filtered);
    page.show();
    QApplication::setActiveWindow(&page);
    search->setFocus();
    QTest::keyClicks(search, "norr");
    QTest::keyClick(search, Qt::Key_Escape);
    CHECK(search->text().isEmpty());
    QTest::keyClick(search, Qt::Key_Down);
    CHECK(filtered->hasFocus());
    CHECK(search->accessibleName() == "Filter customers");
}

TEST_CASE("a choice keeps what is chosen when its words change", "[inputs]")
{
    dress(*qApp);
    Choice choice;
    choice.setOptions<int>({{1, "Started quarter"}, {2, "Whole hour"}});
    CHECK(choice.value<int>() == 1);
    choice.setValue(2);
    choice.setOptions<int>({{1, QStringLiteral("Påbörjad kvart")}, {2, "Hel timme"}});
    CHECK(choice.value<int>() == 2);
    CHECK(choice.currentText() == "Hel timme");
}

TEST_CASE("a lookup finds by letters and other words, exact ones first, and offers a new one", "[inputs]")
{
    dress(*qApp);
    QWidget page;
    QVBoxLayout box(&page);
    auto *lookup = new Lookup;
    box.addWidget(lookup);
    lookup->setRows({{1, QStringLiteral("Mistiga"), {}, {}}, {2, QStringLiteral("Stiftelsen Björkgården"), "customer 110", "110"}, {3, "Norrby", {}, "101"}});
    lookup->setNewRow([](const QString &typed) { return QStringLiteral("New customer “%1”…").arg(typed); });
    page.resize(400, 300);
    page.show();
    QApplication::setActiveWindow(&page);
    lookup->setFocus();
    QSignalSpy chosen(lookup, &Lookup::chosen);
    QSignalSpy fresh(lookup, &Lookup::newAsked);
    QTest::keyClicks(lookup, "sti");
    REQUIRE(lookup->offered().size() == 3);
    CHECK(lookup->offered()[0].startsWith("Stif"));
    QTest::keyClick(lookup, Qt::Key_Return);
    REQUIRE(chosen.size() == 1);
    CHECK(*lookup->value() == 2);
    CHECK(lookup->text().startsWith("Stif"));
    lookup->selectAll();
    QTest::keyClicks(lookup, "101");
    CHECK_FALSE(lookup->value());
    CHECK(lookup->offered()[0] == "Norrby");
    lookup->selectAll();
    QTest::keyClicks(lookup, "norr"); // the first arrow chooses the first match, the next one goes on
    QTest::keyClick(lookup, Qt::Key_Down);
    QTest::keyClick(lookup, Qt::Key_Return);
    REQUIRE(chosen.size() == 2);
    CHECK(*lookup->value() == 3);
    CHECK(fresh.isEmpty());
    lookup->selectAll();
    QTest::keyClicks(lookup, "zzz");
    QTest::keyClick(lookup, Qt::Key_Return);
    REQUIRE(fresh.size() == 1);
    CHECK(fresh[0][0].toString() == "zzz");
}

TEST_CASE("a question is named by its deed and harmless by default on Esc", "[inputs]")
{
    dress(*qApp);
    Question question("Close the month October 2026?", "Ten invoice bases are frozen.", "Close the month");
    CHECK(question.deed()->text() == "Close the month");
    CHECK(question.windowTitle() == "Close the month October 2026?");
    question.show();
    QTest::keyClick(&question, Qt::Key_Escape);
    CHECK(question.result() == QDialog::Rejected);
    Question again("Close?", "", "Close");
    again.show();
    again.deed()->click();
    CHECK(again.result() == QDialog::Accepted);
}

TEST_CASE("tabs, pills, panels and cards say what they are", "[inputs]")
{
    dress(*qApp);
    SegmentedTabs tabs;
    tabs.setTabs({"Prices", "Who does what"});
    tabs.setCurrentIndex(1);
    tabs.setMark(1, "warning", "1 without a name");
    tabs.setTabs({"Priser", QStringLiteral("Vem gör vad")});
    CHECK(tabs.currentIndex() == 1);
    Pill pill(Mood::Bad);
    pill.setText("2 refused");
    CHECK(pill.accessibleName() == "2 refused");
    Avatar avatar;
    avatar.setName(QStringLiteral("Petra von Ström"));
    CHECK(avatar.initials() == QStringLiteral("PS"));
    SidePanel panel("why");
    QSignalSpy closed(&panel, &SidePanel::closeAsked);
    panel.setTitle("Why?");
    panel.show();
    QTest::keyClick(&panel, Qt::Key_Escape);
    CHECK(closed.size() == 1);
    panel.body()->addWidget(new Card);
    panel.clear();
    CHECK(panel.body()->count() == 0);
    CHECK(panel.accessibleName() == "Why?");
}

TEST_CASE("no control is wider than a narrow page allows", "[inputs]")
{
    dress(*qApp);
    Notice notice;
    notice.setText(QString(80, u'm') + QStringLiteral(" ") + QString(80, u'm'));
    Pill pill;
    pill.setText(QString(300, u'm'));
    SearchField search;
    for (const QWidget *control : std::initializer_list<const QWidget *> {&notice, &pill, &search})
        CHECK(control->minimumSizeHint().width() <= 240);
    for (const QWidget *widget : QApplication::allWidgets())
        CHECK(widget->styleSheet().isEmpty());
}
