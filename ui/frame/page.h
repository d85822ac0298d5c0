// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "ui/frame/action.h"
#include "ui/frame/found.h"
#include "ui/frame/page_header.h"

#include <QVariant>
#include <QWidget>

#include <memory>
#include <vector>

class QStackedWidget;

// One task of the centre: a header, a body, its own actions. Pages know each other by id only.

namespace paybench::ui {

class EmptyPage;
class Work;

// The figures of a selection, as the status bar writes them. Empty texts are left out.
struct SelectionSums {
    int count = 0;
    QString sum;
    QString average;
};

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
    virtual std::vector<Found> search(const QString &words) const;

    virtual bool canExport() const { return false; }
    virtual void exportTable() {}
    virtual bool canPrint() const { return false; }
    virtual void print() {}

    // The rows are out of date: refreshed now when seen, else when next shown.
    void markStale();

    // Enabled and checked of all actions are asked again; call it when a selection or a state changes.
    void updateActions();

signals:
    void goTo(const QString &page, const QVariant &what);
    void selectionSummary(const paybench::ui::SelectionSums &sums);
    void failed(const paybench::Error &error);
    void said(const QString &text); // for the toast, about something that is not a step
    void jobStarted(paybench::ui::Work *job);

protected:
    // Texts are set here only: by the constructor of the page, and by the frame when the language changes.
    virtual void retranslate() = 0;

    void setActions(std::vector<Action> rows);
    void setContent(QWidget *content);
    void setEmptyPage(EmptyPage *empty);
    void showEmpty(bool isEmpty);

    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void freshen();

    PageHeader *m_header;
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
