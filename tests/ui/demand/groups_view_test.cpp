// SPDX-License-Identifier: MPL-2.0
#include "tests/ui/demand/demand_desk.h"
#include "ui/demand/groups_view.h"
#include "ui/jobs/work.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::ui;

namespace {

constexpr int groupsTab = 3;

struct GroupsDesk : DemandDesk {
    GroupsDesk()
    {
        page.reveal(QDate(2026, 10, 26));
        page.showView(groupsTab);
        wait();
    }
    GroupsView *view() { return page.findChild<GroupsView *>(); }
    void wait()
    {
        for (int i = 0; i < 1500 && (view()->isPlaying() || i < 3); ++i) {
            QTest::qWait(10);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
};

} // namespace

TEST_CASE("M-2: one shared queue beside four groups, for low, middle and peak days", "[demand]")
{
    GroupsDesk desk;
    const auto &groups = desk.page.state().tried.inputs.groups;
    REQUIRE(groups.size() == 4);
    REQUIRE(desk.part<TableView>("closenessTable")->model()->rowCount() == 3);
    CHECK(desk.cell("closenessTable", 0, 1) == "80");
    CHECK(desk.cell("closenessTable", 1, 1) == "120");
    CHECK(desk.cell("closenessTable", 2, 1) == "180");
    int agents = 0;
    bool even = true;
    for (const staffing::GroupShare &group : groups) {
        agents += group.agents;
        even = even && std::abs(group.share - 0.25) < 1e-9;
    }
    if (agents == 4) {
        CHECK(desk.cell("closenessTable", 0, 2) == "99.41%");
        CHECK(desk.cell("closenessTable", 1, 2) == "97.56%");
        CHECK(desk.cell("closenessTable", 2, 2) == "90.54%");
    }
    if (agents == 4 && even) {
        CHECK(desk.cell("closenessTable", 0, 4) == "82.22%");
        CHECK(desk.cell("closenessTable", 1, 4) == "72.76%");
        CHECK(desk.cell("closenessTable", 2, 4) == "57.85%");
    }
    REQUIRE(desk.page.explain());
    const staffing::Why why = *desk.view()->why();
    CHECK(why.sum.back().result);
    CHECK(why.sum.size() >= 3);
    CHECK(why.subtitle == "low day");
    CHECK(withPlainBlanks(desk.part<QLabel>("closenessNote")->text()).contains("in one queue or by group"));
}

TEST_CASE("overflow between groups is played from never to at once, and helps step by step", "[demand]")
{
    GroupsDesk desk;
    REQUIRE(desk.part<TableView>("overflowTable")->model()->rowCount() == 6);
    CHECK(desk.cell("overflowTable", 0, 0) == "never: each its own");
    CHECK(desk.cell("overflowTable", 5, 0) == "at once: one shared queue");
    const auto share = [&desk](int row, int column) { return desk.cell("overflowTable", row, column).remove('%').toDouble(); };
    CHECK(share(0, 4) == Approx(100));
    for (int row = 1; row < 6; ++row) {
        CAPTURE(row);
        CHECK(share(row, 1) >= share(row - 1, 1) - 1);
        CHECK(share(row, 4) <= share(row - 1, 4) + 1);
    }
}

TEST_CASE("the groups are played once for a day, and stopping leaves the table empty in words", "[demand]")
{
    GroupsDesk desk;
    QSignalSpy started(desk.view(), &DemandView::jobStarted);
    desk.page.showView(0);
    desk.page.showView(groupsTab);
    CHECK(started.isEmpty());
    QObject::connect(desk.view(), &DemandView::jobStarted, [](Work *work) { work->stop(); });
    desk.page.reveal(QDate(2026, 10, 5));
    desk.settle();
    desk.wait();
    CHECK_FALSE(desk.view()->isPlaying());
    CHECK(started.size() == 1);
}
