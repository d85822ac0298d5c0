// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "ui/frame/action.h"
#include "ui/frame/hit.h"
#include "ui/frame/page_header.h"
#include "ui/jobs/work.h"
#include "ui/table/summary.h"

#include <QVariant>
#include <QWidget>

#include <memory>
#include <vector>

class QStackedWidget;

// One task of the centre: a header, a body, its own actions. Pages know each other by id only.

namespace paybench::ui {

class EmptyPage;
class MessageBar;
class TableView;

class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr);
    ~Page() override;

    PageHeader &header() { return *m_header; }
    const std::vector<LiveAction *> &liveActions() const { return m_actions; }
    LiveAction *action(const QString &id) const; // asserts that the page has it

    // Reads again what is shown. Called before the page is first seen and after each step while it is seen.
    virtual void refresh() = 0;

    // Rich text for F1: what the page is for and how its figures come about.
    virtual QString helpText() const = 0;

    // F1 on a computed figure that is selected: opens its arithmetic. False: nothing to explain, so the help opens.
    virtual bool explain() { return false; }

    // Where a link from another page or the palette leads: a customer, a month, a row.
    virtual void reveal(const QVariant &what) { Q_UNUSED(what) }

    // Things of this page for the palette. May be asked before the first refresh().
    virtual std::vector<Hit> search(const QString &words) const;

    // The table of the page that has the focus or comes first, for "Export to spreadsheet…"; more than a table:
    // override.
    virtual bool canExport() const;
    virtual void exportTable();
    virtual bool canPrint() const { return false; }
    virtual void print() { }

    // Across the page, under its header: what went wrong, and why nothing can be written. Empty: nothing.
    void sayError(const Error &error);
    QString shownError() const;
    void setBanner(const QString &sentence);

    // The rows are out of date: refreshed now when seen, else when next shown.
    void markStale();

    // Enabled and checked of all actions are asked again; call it when a selection or a state changes.
    void updateActions();

signals:
    void goTo(const QString &page, const QVariant &what);
    void selectionSummary(const paybench::ui::Summary &summary);
    void exportRequested(const paybench::ui::TableData &contents); // the window asks where to, and has it written
    void failed(const paybench::Error &error);
    void said(const QString &text); // for the toast, about something that is not a step
    void jobStarted(paybench::ui::Work *job);

protected:
    // Texts are set here only: by the constructor of the page, and by the frame when the language changes.
    virtual void retranslate() = 0;

    void setActions(std::vector<Action> rows);
    void setContent(QWidget *content);
    void addTable(TableView *table); // its sums, its export and its refusals go where they belong
    void setEmptyPage(EmptyPage *empty);
    void showEmpty(bool isEmpty);

    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void freshen();
    TableView *table() const;

    PageHeader *m_header;
    MessageBar *m_banner;
    MessageBar *m_message;
    QStackedWidget *m_body;
    QWidget *m_content = nullptr;
    QWidget *m_empty = nullptr;
    std::vector<LiveAction *> m_actions;
    bool m_isStale = true;
};

// A row of the table of pages.
struct PageRow {
    QString id; // "month"
    std::function<QString()> title;
    std::function<QString()> group; // the caption it stands under in the navigation
    QString icon;
    std::function<Page *()> make; // called when the page is first shown; the window owns what it gives
    std::function<int()> waiting = {}; // a number behind the name: what wants attention; 0 shows nothing
};

} // namespace paybench::ui
