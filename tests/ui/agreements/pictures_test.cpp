// SPDX-License-Identifier: MPL-2.0
#include "tests/support/makers.h"
#include "tests/support/small_centre.h"
#include "ui/agreements/agreements_page.h"
#include "ui/agreements/year_adjustment_dialog.h"
#include "ui/inputs/segmented_tabs.h"
#include "ui/inputs/value_edits.h"
#include "ui/style/style.h"
#include "ui/table/table_view.h"

#include <QApplication>
#include <QDir>
#include <QTest>

#include <catch2/catch.hpp>

// Pictures of the page, to lay beside the design's: PAYBENCH_PICTURES=/some/folder test_ui_agreements "[.pictures]".

using namespace paybench;
using namespace paybench::ui;
using pricing::Service;

namespace {

void savePage(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("PAYBENCH_PICTURES", QDir::tempPath());
    for (const bool dark : {false, true}) {
        setScheme(dark ? Scheme::Dark : Scheme::Light);
        QApplication::processEvents();
        widget.grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, name, dark ? QStringLiteral("dark") : QStringLiteral("light")));
    }
    setScheme(Scheme::Light);
}

// As the design's picture: versions since 2024, a draft with tiers, ten customers.
void fillPicture(store::Database &db)
{
    const CustomerId norrby = customerNamed(db, QStringLiteral("Norrby kommun"));
    directory::Agreement now = given(store::Agreements(db).of(norrby)).back();
    for (const int year : {2024, 2025}) {
        directory::Agreement old = now;
        old.id = {};
        old.version = year - 2021;
        old.from = QDate(year, 1, 1);
        for (pricing::PriceRow &row : old.prices) {
            row.id = {};
            row.from = old.from;
            if (row.service == Service::Payslip)
                row.tiers = {{1, UnitPrice::ofTenThousandths((year - 1964) * 10000)}};
        }
        given(store::Agreements(db).save(old));
    }
    now.prices.push_back(pricing::plainPrice(Service::MinimumFee, now.from, each("5000")));
    given(store::Agreements(db).save(now));
    directory::Agreement draft = directory::nextVersion(now, day("2027-01-01"));
    draft.version = 5;
    for (pricing::PriceRow &row : draft.prices) {
        if (row.service == Service::Payslip)
            row.tiers = {{1, each("64")}, {1001, each("60")}, {5001, each("56")}};
    }
    draft.who.push_back({"Efter lön", "Utbilda nya rapportörer", directory::Responsibility::Who::Nobody, {}});
    given(store::Agreements(db).save(draft));
    int code = 104;
    for (const char *name : {"Kollektivtrafik Mitt AB", "Söderby Energi AB", "Norrby Bostäder AB", "Räddningstjänst Mitt",
                             "Norrby Parkering AB", "Vatten Viken AB", "Stiftelsen Björkgården"}) {
        directory::Customer customer;
        customer.name = QString::fromUtf8(name);
        customer.code = QString::number(code++);
        customer.from = day("2024-01-01");
        directory::Agreement agreement = given(store::Agreements(db).of(customerNamed(db, QStringLiteral("Söderby kommun")))).back();
        agreement.id = {};
        agreement.customer = given(store::Customers(db).save(customer));
        agreement.number = QStringLiteral("2023-") + customer.code;
        for (pricing::PriceRow &row : agreement.prices)
            row.id = {};
        if (code == 111) {
            agreement.indexRule = pricing::IndexRule::FixedPrice;
            agreement.fixedUntil = day("2027-12-31");
        }
        given(store::Agreements(db).save(agreement));
    }
}

} // namespace

TEST_CASE("Pictures of the page", "[.pictures]")
{
    dress(*static_cast<QApplication *>(QApplication::instance()));
    store::Database db = smallCentre();
    fillPicture(db);
    Steps steps(db);
    AgreementsPage page(db, steps, QDate(2026, 11, 2));
    QObject::connect(&steps, &Steps::changed, &page, &Page::markStale);
    page.resize(1092, 740);
    page.show();
    page.activateWindow();
    QApplication::processEvents();
    auto *table = page.findChild<TableView *>(QStringLiteral("pricesTable"));
    table->setFocus();
    table->setCurrentIndex(table->model()->index(3, 3));
    savePage(page, QStringLiteral("prices"));
    table->edit(table->model()->index(3, 3));
    QApplication::processEvents();
    savePage(page, QStringLiteral("editing"));
    QTest::keyClick(table->viewport()->findChildren<QLineEdit *>().last(), Qt::Key_Escape);
    page.explain();
    savePage(page, QStringLiteral("why"));
    auto *tabs = page.findChild<SegmentedTabs *>(QStringLiteral("agreementTabs"));
    const char *names[] = {"", "who", "services", "customer", "units", "history"};
    for (int tab = 1; tab < 6; ++tab) {
        tabs->setCurrentIndex(tab);
        savePage(page, QLatin1String(names[tab]));
    }
    page.action(QStringLiteral("agreements.yearAdjustment"))->trigger();
    auto *dialog = page.findChild<YearAdjustmentDialog *>();
    QTest::keyClicks(dialog->findChild<DecimalEdit *>(QStringLiteral("index")), QStringLiteral("2.8"));
    savePage(*dialog, QStringLiteral("year"));
    dialog->close();
    page.resize(700, 740);
    tabs->setCurrentIndex(0);
    savePage(page, QStringLiteral("narrow"));
}

TEST_CASE("Pictures at twice the text size", "[.pictures2]")
{
    QFont large = QApplication::font();
    large.setPixelSize(26);
    QApplication::setFont(large);
    dress(*static_cast<QApplication *>(QApplication::instance()));
    store::Database db = smallCentre();
    fillPicture(db);
    Steps steps(db);
    AgreementsPage page(db, steps, QDate(2026, 11, 2));
    page.resize(1180, 740);
    page.show();
    QApplication::processEvents();
    CHECK(page.width() == 1180); // 1280 less the navigation's icons
    auto *tabs = page.findChild<SegmentedTabs *>(QStringLiteral("agreementTabs"));
    for (const int tab : {0, 3, 6}) {
        tabs->setCurrentIndex(tab);
        savePage(page, QStringLiteral("large%1").arg(tab));
    }
    WARN("least width " << page.minimumSizeHint().width());
}
