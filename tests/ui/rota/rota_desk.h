// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/demands.h"
#include "core/store/people.h"
#include "core/store/rotas.h"
#include "tests/support/makers.h"
#include "tests/support/rosters.h"
#include "tests/support/small_centre.h"
#include "ui/rota/rota_grid.h"
#include "ui/rota/rota_page.h"
#include "ui/style/style.h"
#include "ui/table/table_view.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

// The page Rota on the small centre, for tests.

namespace paybench::ui {

inline void dressForRota()
{
    static const bool dressed = [] {
        dress(*qApp);
        return true;
    }();
    Q_UNUSED(dressed)
    qputenv("PAYBENCH_ROTA", PAYBENCH_BUILD_DIR "/app/paybench-rota");
}

// The need of journey J1 as it is stored by the page Demand.
inline staffing::Need octoberNeed()
{
    staffing::Need need;
    need.month = october2026;
    need.how = QStringLiteral("Erlang C");
    directory::WorkingTime time;
    time.hours = {everyWorkday(day("2024-01-01"), 8 * 60, 16 * 60)};
    need.days = journeyNeed(time, day("2026-10-01"), day("2026-10-31"));
    for (staffing::NeedDay &one : need.days)
        one.calls = one.kind == staffing::DayKind::Peak ? 180 : one.kind == staffing::DayKind::Middle ? 120 : 80;
    return need;
}

struct RotaDesk {
    explicit RotaDesk(bool hasNeed = true, const char *today = "2026-09-25")
        : path(folder.filePath(QStringLiteral("centre.paybench"))), db(made(path, today)), steps(db), page(db, steps, day(today))
    {
        if (hasNeed)
            given(db.step("Need", [&] { return store::Demands(db).save(octoberNeed()); }));
        QObject::connect(&steps, &Steps::changed, [this] { page.markStale(); });
        QObject::connect(&page, &Page::said, [this](const QString &text) { said << text; });
        QObject::connect(&page, &Page::goTo, [this](const QString &to, const QVariant &) { went << to; });
        page.resize(1092, 740);
        page.show();
        page.showStretch(stretchOf(RotaSpan::Month, day("2026-10-01")));
    }

    static store::Database made(const QString &path, const char *today)
    {
        dressForRota();
        store::Opening opening;
        opening.who = {QStringLiteral("mona"), QStringLiteral("Mona")};
        opening.clock = [at = day(today)] { return QDateTime(at, QTime(7, 20), Qt::UTC); };
        store::Database db = given(store::Database::create(path, opening));
        fillSmallCentre(db);
        return db;
    }

    // Until the rota is made; each task gets so many seconds.
    void solve(double seconds = 1)
    {
        press("rota.propose");
        if (page.solving())
            page.solving()->setSeconds(seconds);
        settle();
    }
    void settle()
    {
        constexpr int most = 6000;
        for (int i = 0; i < most && (page.mode() == RotaPage::Mode::Solving || page.isWriting() || i < 3); ++i) {
            QTest::qWait(5);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    void solveAndUse(double seconds = 1)
    {
        solve(seconds);
        press("rota.accept");
        settle();
    }
    template <class T> T *part(const char *name) { return page.findChild<T *>(QLatin1String(name)); }
    RotaGrid &grid() { return *part<RotaGrid>("rotaGrid"); }
    bool isEnabled(const char *id) { return page.action(QLatin1String(id))->isEnabled(); }
    void press(const char *id) { page.action(QLatin1String(id))->trigger(); }
    const rota::Roster &roster() { return page.state().roster; }
    int row(const char *name)
    {
        for (int at = 0; at < int(roster().rows.size()); ++at) {
            if (roster().rows[std::size_t(at)].name == QString::fromUtf8(name))
                return at;
        }
        return -1;
    }
    rota::DayMarks marks(const char *name, const char *date) { return roster().rows[std::size_t(row(name))].cells[std::size_t(roster().dayAt(day(date)))].marks; }
    std::vector<rota::StoredCell> stored() { return given(store::Rotas(db).cells(day("2026-10-01"), day("2026-10-31"))); }
    void put(const char *name, const char *date, rota::Mark mark)
    {
        grid().setCurrent(row(name), roster().dayAt(day(date)));
        grid().setMarks(mark);
    }
    QStringList names() // of the steps, newest first
    {
        QStringList all;
        for (const PastStep &step : given(steps.past(20)))
            all << withPlainBlanks(step.name);
        return all;
    }

    QTemporaryDir folder;
    QString path;
    store::Database db;
    Steps steps;
    QStringList said, went;
    RotaPage page;
};

} // namespace paybench::ui
