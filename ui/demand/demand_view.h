// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/staffing/demand_why.h"
#include "ui/demand/demand_state.h"
#include "ui/jobs/work.h"
#include "ui/table/summary.h"
#include "ui/table/value.h"

#include <QWidget>

#include <optional>
#include <vector>

// One tab under the month strip as the page sees it: shows the month's state, and asks the page for what lies outside itself.
// A view saves through Edits (ui/undo/edits.h); the page reads again after each step, and presents anew.

namespace paybench::ui {

class TableView;

class DemandView : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;                    // of the tab, in the present language
    virtual void present(const DemandState &state) = 0;   // the state lives as long as the page shows it; also while a slider moves
    virtual void retranslate() = 0;
    virtual bool showsMails() const { return false; }     // the strip above shows e-mails instead of calls
    virtual std::vector<TableView *> tables() const { return {}; } // their sums and exports go to the window
    virtual std::optional<staffing::Why> why() const { return std::nullopt; } // F1: the arithmetic of the figure that is selected
    virtual std::optional<TableData> exported() const { return std::nullopt; } // where what is exported is no TableView

signals:
    void figuresChanged();                                 // showsMails() answers differently now
    void dayChosen(QDate day);                             // the strip and the other tabs follow
    void halfHourChosen(QDate day, std::optional<int> minute);
    void whatIfChosen(const paybench::staffing::WhatIf &what); // into the panel
    void goTo(const QString &page, const QVariant &what);
    void failed(const paybench::Error &error);
    void said(const QString &text);
    void jobStarted(paybench::ui::Work *job);
    void whyAsked(const paybench::staffing::Why &why); // opens it beside the page
    void selectionSummed(const paybench::ui::Summary &summary);
    void exportRequested(const paybench::ui::TableData &contents);
};

} // namespace paybench::ui
