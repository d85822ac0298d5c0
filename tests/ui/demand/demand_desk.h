// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/contact_counts.h"
#include "core/store/demands.h"
#include "tests/support/counted.h"
#include "ui/demand/demand_page.h"
#include "ui/inputs/value_slider.h"
#include "ui/style/style.h"
#include "ui/table/table_view.h"

#include <QApplication>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

// The page Demand on the small centre, for tests.

namespace paybench::ui {

inline void dressForDemand()
{
    static const bool dressed = [] {
        dress(*qApp);
        return true;
    }();
    Q_UNUSED(dressed)
}

// The small centre in a file, without calls, and the page on it on 14 October 2026.
struct DemandDesk {
    explicit DemandDesk(bool typed = true)
        : path(folder.filePath(QStringLiteral("centre.paybench"))), db(made(path)), steps(db), page(db, steps, day("2026-10-14"))
    {
        if (typed)
            given(db.step("Type", [&] { return store::Demands(db).setTotal(october2026, staffing::Channel::Call, 2500); }));
        QObject::connect(&steps, &Steps::changed, [this] { page.markStale(); });
        page.resize(1092, 740);
        page.show();
        page.showMonth(october2026);
        settle();
    }

    static store::Database made(const QString &path)
    {
        dressForDemand();
        store::Opening opening;
        opening.who = {QStringLiteral("anna"), QStringLiteral("Anna")};
        opening.clock = [] { return QDateTime(day("2026-10-14"), QTime(9, 0), Qt::UTC); };
        store::Database db = given(store::Database::create(path, opening));
        fillSmallCentre(db);
        return db;
    }

    void settle()
    {
        for (int i = 0; i < 600 && (page.isForecasting() || i < 3); ++i) {
            QTest::qWait(page.isForecasting() ? 20 : 1);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    template <class T> T *part(const char *name) { return page.findChild<T *>(QLatin1String(name)); }
    ValueSlider *slider(const char *name) { return part<ValueSlider>(name); }
    QLineEdit *field(const char *name) { return slider(name)->findChild<QLineEdit *>(QStringLiteral("value")); }
    void type(const char *name, const QString &text)
    {
        field(name)->setFocus();
        field(name)->selectAll();
        QTest::keyClicks(field(name), text);
        QTest::keyClick(field(name), Qt::Key_Return);
    }
    QString cell(const char *table, int row, int column) { return withPlainBlanks(part<TableView>(table)->model()->index(row, column).data().toString()); }
    void press(const char *id) { page.action(QLatin1String(id))->trigger(); }
    QStringList names() // of the steps that can be undone, newest first
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
    DemandPage page;
};

} // namespace paybench::ui
