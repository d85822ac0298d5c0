// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reports/year_adjustment.h"
#include "ui/agreements/price_tab.h"
#include "ui/agreements/saver.h"
#include "ui/agreements/shown.h"
#include "ui/frame/page.h"

#include <QDate>

#include <memory>
#include <vector>

class QBoxLayout;
class QLabel;
class QStackedWidget;

// The page Agreements: customers, what has been agreed with each of them, and what it costs.

namespace paybench::ui {

class CustomerList;
class CustomerTab;
class EmptyPage;
class HistoryTab;
class InvoicePanel;
class Pill;
class SegmentedTabs;
class ServicesTab;
class UnitsTab;
class WhoTab;
class FileWriting;
struct NamedPaper;

class AgreementsPage : public Page {
    Q_OBJECT

public:
    AgreementsPage(store::Database &db, Steps &steps, QDate today, QWidget *parent = nullptr);
    ~AgreementsPage() override;

    void refresh() override;
    QString helpText() const override;
    bool explain() override;
    void reveal(const QVariant &what) override; // a customer's id, or "new"
    std::vector<Hit> search(const QString &words) const override;
    bool canPrint() const override;
    void print() override;

    const Shown &shown() const { return m_shown; }

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Tab { PricesTab, WhoDoesWhat, ServicesAndSla, CustomerForm, UnitsAndContacts, History, Example };

    void makeContent();
    void makeActions();
    void connectTabs();
    void makeEmptyPage();
    QWidget *middle();
    void showAll();
    void showHeading();
    void showHeader();
    void showInvoice();
    void arrange(); // the invoice beside the tabs, or as one of them where there is no room
    void setTab(int tab);
    void choose(CustomerId customer);
    void chooseVersion(AgreementId version);

    void newCustomer();
    Done addCustomer(const QString &name, const QString &code);
    void newVersion();
    Done addVersion(QDate from);
    void askFrom(const QString &name, const PriceTab::Edit &edit);
    Done changeFrom(const QString &name, const PriceTab::Edit &edit, QDate from);
    void approve();
    void removeDraft();
    void removeCustomer();
    void adjustYear();
    void askForLetters(const reports::AdjustmentPlan &plan, const pricing::Adjustment &by);
    void writeLetters(const std::vector<NamedPaper> &papers, const QString &folder);
    void sayLetters(const QStringList &paths);
    bool isWritable() const { return m_db.access().writable; }
    QDate suggestedStart() const;

    store::Database &m_db;
    Steps &m_steps;
    QDate m_today;
    Saver m_saver;
    Shown m_shown;
    CustomerId m_customer;
    AgreementId m_version;
    CustomerList *m_list;
    QWidget *m_body;
    QBoxLayout *m_row;
    QLabel *m_name;
    QLabel *m_line;
    Pill *m_state;
    SegmentedTabs *m_tabs;
    QStackedWidget *m_tools;
    QStackedWidget *m_stack;
    PriceTab *m_prices;
    WhoTab *m_who;
    ServicesTab *m_services;
    CustomerTab *m_customerTab;
    UnitsTab *m_units;
    HistoryTab *m_history;
    QWidget *m_examplePlace;
    InvoicePanel *m_invoice;
    EmptyPage *m_empty;
    QAction *m_export;
    QAction *m_print;
    FileWriting *m_writing;
    bool m_isNarrow = false;
};

} // namespace paybench::ui
