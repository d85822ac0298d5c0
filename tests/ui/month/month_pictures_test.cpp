// SPDX-License-Identifier: MPL-2.0
#include "core/store/centres.h"
#include "tests/support/small_centre.h"
#include "ui/frame/window.h"
#include "ui/month/import_panel.h"
#include "ui/month/import_step.h"
#include "ui/month/month_page.h"
#include "ui/style/style.h"
#include "ui/table/table_order.h"
#include "ui/table/table_view.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::ui;

// Writes each step to PAYBENCH_PICTURES, to be laid beside the pictures of the design: PAYBENCH_DEMO=FILE test_ui_month
// [.pictures]

namespace {

void shoot(QWidget &window, const QString &name)
{
    QTest::qWait(250);
    const QDir folder(qEnvironmentVariable("PAYBENCH_PICTURES", QStringLiteral("/tmp")));
    CHECK(window.grab().save(
        folder.filePath(name + (isDark() ? QStringLiteral("-dark.png") : QStringLiteral("-light.png")))));
}

CentreView viewOf(store::Database &db, Steps &steps)
{
    CentreView view;
    view.name = QStringLiteral("Lönecenter Demo");
    view.path = db.path();
    view.steps = &steps;
    view.pages.push_back({QStringLiteral("month"), [] { return QStringLiteral("Month"); }, [] { return QStringLiteral("Deal"); },
                          QStringLiteral("month"),
                          [&db, &steps]() -> Page * { return new MonthPage(db, steps, QDate(2026, 11, 2)); }});
    return view;
}

void shootSteps(Window &window, MonthPage &page)
{
    auto *table = page.findChild<TableView *>(QStringLiteral("basisTable"));
    page.showStep(MonthPage::Step::Basis);
    QTest::qWait(50);
    table->setCurrentIndex(table->order()->index(0, 2));
    table->selectionModel()->select(QItemSelection(table->order()->index(0, 2), table->order()->index(2, 2)),
                                    QItemSelectionModel::ClearAndSelect);
    table->setFocus();
    shoot(window, QStringLiteral("m3-basis"));
    page.showStep(MonthPage::Step::Import);
    shoot(window, QStringLiteral("m1-import"));
    page.showStep(MonthPage::Step::Check);
    shoot(window, QStringLiteral("m2-check"));
    page.showStep(MonthPage::Step::Report);
    shoot(window, QStringLiteral("m4-report"));
    page.showStep(MonthPage::Step::Close);
    shoot(window, QStringLiteral("m5-close"));
}

} // namespace

TEST_CASE("pictures of the month", "[.pictures]")
{
    if (qEnvironmentVariableIsSet("PAYBENCH_TEXT")) {
        QFont large = qApp->font();
        large.setPixelSize(qEnvironmentVariableIntValue("PAYBENCH_TEXT"));
        QApplication::setFont(large);
    }
    dress(*qApp);
    QLocale::setDefault(QLocale(qEnvironmentVariable("PAYBENCH_LOCALE", QStringLiteral("sv_SE"))));
    auto db = given(store::Database::open(qEnvironmentVariable("PAYBENCH_DEMO")));
    db.setWho({QStringLiteral("karin"), QStringLiteral("Karin Berg")});
    Steps steps(db);
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        setScheme(scheme);
        Window window{FileCommands()};
        window.resize(1280, 800);
        window.show();
        window.showCentre(viewOf(db, steps));
        window.goTo(QStringLiteral("month"));
        auto *page = static_cast<MonthPage *>(window.page(QStringLiteral("month")));
        shootSteps(window, *page);
        page->findChild<QWidget *>(QStringLiteral("basisTabs"))->setProperty("currentIndex", 1);
        page->showStep(MonthPage::Step::Basis);
        shoot(window, QStringLiteral("m6-orders"));
        auto *log = page->findChild<QPushButton *>(QStringLiteral("logHours"));
        log->click();
        auto *form = page->findChild<QDialog *>(QStringLiteral("hoursForm"));
        REQUIRE(form);
        shoot(*form, QStringLiteral("m8-hours"));
        form->reject();
        page->showStep(MonthPage::Step::Close);
        page->action(QStringLiteral("month.close"))->trigger();
        auto *question = page->findChild<QDialog *>(QStringLiteral("question"));
        REQUIRE(question);
        shoot(*question, QStringLiteral("m9-question"));
        question->reject();
        page->showMonth(Month(2026, 11));
        page->showStep(MonthPage::Step::Import);
        CHECK(page->importStep().panel().openFile(qEnvironmentVariable("PAYBENCH_DEMO").replace(QStringLiteral("demo.paybench"), QStringLiteral("heroma_2026-11.csv"))));
        shoot(window, QStringLiteral("m10-import"));
        page->importStep().panel().cancel();
        page->showStep(MonthPage::Step::Close);
        shoot(window, QStringLiteral("m11-blocked"));
        page->showMonth(Month(2026, 9));
        page->showStep(MonthPage::Step::Close);
        shoot(window, QStringLiteral("m7-closed"));
        QStringList wide;
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            if (widget->minimumSizeHint().width() > 1000)
                wide << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName() + u' '
                        + QString::number(widget->minimumSizeHint().width());
        }
        INFO(wide.join(u'\n').toStdString());
        CHECK(window.minimumSizeHint().width() <= 1280);
        window.closeCentre();
    }
}
