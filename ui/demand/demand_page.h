// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/staffing/demand_why.h"
#include "ui/demand/demand_state.h"
#include "ui/frame/page.h"
#include "ui/jobs/file_writing.h"
#include "ui/paper/report_files.h"
#include "ui/undo/centre_day.h"
#include "ui/undo/edits.h"

#include <QDate>
#include <QPointer>

class QStackedWidget;

// What a month needs in first line, and why: calls and e-mails per day and half-hour, persons, and what would move them.

namespace paybench::ui {

class DayView;
class DemandView;
class EmptyPage;
class FigurePanel;
class HalfHourView;
class MonthStrip;
class Pill;
class SegmentedTabs;
class WhatIfPanel;

class DemandPage : public Page {
    Q_OBJECT

public:
    DemandPage(store::Database &db, Steps &steps, QDate today, QWidget *parent = nullptr);
    ~DemandPage() override;

    void refresh() override;
    QString helpText() const override;
    bool explain() override;
    void reveal(const QVariant &what) override; // QDate: its month and the day; "import": the file dialog
    std::vector<Hit> search(const QString &words) const override;
    bool canExport() const override;
    void exportTable() override;
    bool canPrint() const override;
    void print() override;

    void showMonth(Month month);
    void showView(int view);
    DemandView *shownView() const;
    const DemandState &state() const { return m_state; }
    bool isForecasting() const { return !m_job.isNull(); }
    void tryOut(const staffing::WhatIf &what); // into the panel, and computed at once
    void resetWhatIf();
    bool saveScenario(const QString &name);
    void saveNeed();
    reports::Report report() const; // of the month as it is shown
    void writeTo(const ReportPlaces &places);
    bool isWriting() const { return m_writing->isRunning(); }

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class ReportKind { Workbook, Paper, Tables, ShownTable };

    std::vector<Action> actions();
    std::vector<Action> reportActions();
    std::vector<Action> planActions();
    void askForKind();
    void exportAs(ReportKind kind);
    std::vector<Action> whatIfActions();
    std::vector<Action> viewActions();
    void build();
    void addView(DemandView *view);
    void connectParts();
    void forecast();
    void take(const Result<staffing::DemandInputs> &inputs, bool wasStopped);
    void presentAll();
    void fillStrip();
    void describe(); // the header: what it was made from, and whether the need is stored
    void chooseDay(QDate day);
    void chooseHalfHour(QDate day, std::optional<int> minute);
    void askForName();
    void showWhy(const staffing::Why &why);
    void showTotal();
    void importCalls();
    bool isEmpty() const;
    QString needText() const;

    Edits m_edits;
    CentreDay *m_centreDay;
    Month m_month;
    DemandState m_state;
    bool m_isTyping = false; // an empty month is shown because its total is to be typed
    QPointer<Work> m_job;
    MonthStrip *m_strip;
    SegmentedTabs *m_tabs;
    QStackedWidget *m_views;
    HalfHourView *m_halfHours;
    DayView *m_days;
    QStackedWidget *m_side;
    WhatIfPanel *m_whatIf;
    FigurePanel *m_figure;
    FileWriting *m_writing;
    Pill *m_need;
    EmptyPage *m_empty;
};

} // namespace paybench::ui
