// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tests/support/makers.h"
#include "tests/support/small_centre.h"
#include "ui/agreements/agreements_page.h"
#include "ui/agreements/invoice_panel.h"
#include "ui/table/table_view.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QTest>

#include <catch2/catch.hpp>

// The page Agreements over the small centre, found and worked by object names as a person works it.

namespace paybench::ui {

inline const QDate today(2026, 11, 2);

// The page over the small centre, kept fresh as the window does it. Norrby negotiates about tiers for 2027.
struct PageBench {
    explicit PageBench(bool withDraft = true) : db(smallCentre()), steps(db)
    {
        if (withDraft)
            addDraft();
        page = std::make_unique<AgreementsPage>(db, steps, today);
        QObject::connect(&steps, &Steps::changed, page.get(), &Page::markStale);
        page->resize(1092, 740);
        page->show();
        page->activateWindow();
        QApplication::processEvents();
    }

    void addDraft()
    {
        const auto versions = given(store::Agreements(db).of(customerNamed(db, QStringLiteral("Norrby kommun"))));
        directory::Agreement draft = directory::nextVersion(versions.back(), day("2027-01-01"));
        for (pricing::PriceRow &row : draft.prices) {
            if (row.service == pricing::Service::Payslip)
                row.tiers = {{1, each("64")}, {1001, each("60")}, {5001, each("56")}};
        }
        given(store::Agreements(db).save(draft));
    }

    template <class Widget>
    Widget *find(const char *name) const
    {
        auto *found = page->findChild<Widget *>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }

    TableView *prices() const { return find<TableView>("pricesTable"); }
    InvoicePanel *invoice() const { return find<InvoicePanel>("exampleInvoice"); }
    Money net() const { return invoice()->invoice()->net; }

    // The proxy's index of a price row's cell in the column of the chosen version.
    QModelIndex priceCell(const QString &row) const
    {
        const QAbstractItemModel *model = prices()->model();
        for (int at = 0; at < model->rowCount(); ++at) {
            if (model->index(at, 0).data().toString().startsWith(row))
                return model->index(at, 3);
        }
        FAIL("no price row " << row.toStdString());
        return {};
    }

    QLineEdit *editorAt(TableView *table, const QModelIndex &cell) const
    {
        table->setFocus();
        table->setCurrentIndex(cell);
        table->edit(cell);
        QApplication::processEvents();
        const auto editors = table->viewport()->findChildren<QLineEdit *>();
        REQUIRE_FALSE(editors.isEmpty());
        return editors.last();
    }

    directory::Agreement newest(const QString &customer)
    {
        return given(store::Agreements(db).of(customerNamed(db, customer))).back();
    }

    store::Database db;
    Steps steps;
    std::unique_ptr<AgreementsPage> page;
};

inline void type(QLineEdit *edit, const QString &text)
{
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

inline QDialog *openDialog(const QWidget *page)
{
    QApplication::processEvents();
    for (auto *dialog : page->findChildren<QDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace paybench::ui
