// SPDX-License-Identifier: MPL-2.0
#include "tests/ui/demand/demand_desk.h"
#include "ui/charts/line_chart.h"
#include "ui/demand/mail_view.h"
#include "ui/demand/mail_words.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::ui;
using staffing::Channel;

namespace {

constexpr int mailTab = 2;

struct MailDesk : DemandDesk {
    MailDesk()
    {
        given(db.step("Type", [&] { return store::Demands(db).setTotal(october2026, Channel::Mail, 1500); }));
        page.showMonth(october2026);
        settle();
        page.showView(mailTab);
        page.reveal(QDate(2026, 10, 26));
        settle();
    }
    MailView *view() { return page.findChild<MailView *>(); }
    QString words() { return withPlainBlanks(part<QLabel>("mailWords")->text()); }
};

} // namespace

TEST_CASE("X-14: a day's e-mails are said in hours and persons", "[demand]")
{
    staffing::Assumptions assumptions;
    CHECK(withPlainBlanks(mailWorkWords(68.18, assumptions)) == QStringLiteral("68.2 e-mails × 8 min = 9.09 h = 1.14 persons at 8 h."));
    assumptions.mailHandleTime = 450;
    assumptions.productiveMinutes = 450;
    CHECK(withPlainBlanks(mailWorkWords(10, assumptions)) == QStringLiteral("10 e-mails × 450 s = 1.25 h = 0.17 persons at 7.5 h."));
    staffing::WorkDay day; // 30 waited, 68 came, 60 are done: 38 are left, of eight minutes each
    day.waited = 30 * 8;
    day.mail = 68 * 8;
    day.done = 60 * 8;
    day.left = 38 * 8;
    CHECK(withPlainBlanks(leftWords(day)) == QStringLiteral("4.0 h waited + 9.1 h came − 8.0 h done = 5.1 h left."));
}

TEST_CASE("what must be done today is said with who does it", "[demand]")
{
    staffing::WorkDay day;
    CHECK(mustDoWords(day).startsWith("Nothing must be done today"));
    day.mustDo = 240;
    day.between = 300;
    CHECK(withPlainBlanks(mustDoWords(day)) == "4.0 h must be done today to stay inside the window. There is time for it between calls.");
    day.between = 90;
    CHECK(withPlainBlanks(mustDoWords(day)) == "4.0 h must be done today to stay inside the window: 1.5 h between calls, 2.5 h beside first line.");
}

TEST_CASE("the tab shows the month's e-mail day by day, with its sums kept", "[demand]")
{
    MailDesk desk;
    const auto *table = desk.part<TableView>("mailTable");
    REQUIRE(table->model()->rowCount() == 22);
    const TableData contents = table->contents();
    CHECK(contents.columns.front().title == "Day");
    double came = 0;
    for (const staffing::WorkDay &day : staffing::workDays(desk.page.state().tried))
        came += day.mail;
    CHECK(came == Approx(1500 * 8));
    CHECK(desk.words().contains("must be done today"));
    CHECK(desk.words().contains(QStringLiteral("× 8 min = ")));
    CHECK_FALSE(desk.words().contains("nan", Qt::CaseInsensitive));
    CHECK(desk.part<QTabBar>("demandTabs")->tabText(mailTab) == "E-mail");
}

TEST_CASE("the curves of the backlog have the table behind them, and the deadline beside the oldest", "[demand]")
{
    MailDesk desk;
    const TableData left = desk.part<LineChart>("backlogChart")->table();
    CHECK(left.rows.size() == desk.page.state().tried.backlog.size());
    const TableData oldest = desk.part<LineChart>("oldestChart")->table();
    REQUIRE(oldest.columns.size() == 5); // half-hour, the oldest of each kind, two deadlines
    CHECK(oldest.columns[3].title == "e-mail is due");
    CHECK_FALSE(desk.part<LineChart>("backlogChart")->accessibleName().isEmpty());
    auto what = desk.page.state().what;
    what.assumptions.followUpDueMinutes = what.assumptions.mailDueMinutes;
    desk.page.tryOut(what);
    CHECK(desk.part<LineChart>("oldestChart")->table().columns.size() == 4);
}

TEST_CASE("who yields to whom is compared for the chosen day, and what is assumed is marked", "[demand]")
{
    MailDesk desk;
    const auto *table = desk.part<TableView>("sharedTable");
    REQUIRE(table->model()->rowCount() == 6); // four persons on a peak day
    CHECK(desk.cell("sharedTable", 0, 0) == "A call interrupts the e-mail");
    CHECK(desk.cell("sharedTable", 0, 1) == "90.5%");
    CHECK(desk.cell("sharedTable", 5, 1) == "90.5%");
    auto what = desk.page.state().what;
    what.assumptions.mailInterruptible = false;
    what.assumptions.reserved = 1;
    desk.page.tryOut(what);
    const QAbstractItemModel *rows = table->model();
    int marked = 0;
    for (int row = 0; row < rows->rowCount(); ++row)
        marked += rows->index(row, 0).data(Qt::AccessibleTextRole).toString().contains("as the centre assumes it");
    CHECK(marked == 1);
}

TEST_CASE("the days of the tab follow the strip, and F1 explains what is left", "[demand]")
{
    MailDesk desk;
    auto *table = desk.part<TableView>("mailTable");
    table->selectRow(2);
    CHECK(desk.page.state().day == desk.page.state().tried.days[2].day);
    REQUIRE(desk.view()->why().has_value());
    CHECK(desk.view()->why()->subtitle.startsWith(name(staffing::DemandFigure::Backlog)));
    table->setCurrentIndex(table->model()->index(2, 1));
    CHECK(desk.view()->why()->subtitle.startsWith(name(staffing::DemandFigure::MailPersons)));
    CHECK(desk.page.explain());
}

TEST_CASE("a month without e-mails has nothing to do and no undefined figure", "[demand]")
{
    DemandDesk desk;
    desk.page.showView(mailTab);
    const QString all = desk.part<QLabel>("mailWords")->text() + desk.part<TableView>("mailTable")->accessibleDescription();
    CHECK_FALSE(all.contains("nan", Qt::CaseInsensitive));
    CHECK_FALSE(all.contains("inf", Qt::CaseInsensitive));
    CHECK(desk.part<TableView>("mailTable")->model()->rowCount() == 22);
}
