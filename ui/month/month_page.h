// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/database.h"
#include "ui/frame/page.h"
#include "ui/month/month_state.h"
#include "ui/undo/edits.h"
#include "ui/undo/steps.h"

#include <QDate>

class QPushButton;
class QStackedWidget;

// The month in five steps: import, check, invoice basis, report, close.

namespace paybench::ui {

class BasisStep;
class CheckStep;
class CloseStep;
class EmptyPage;
class ImportStep;
class Pill;
class ReportStep;
class StepView;
class Stepper;

class MonthPage : public Page {
    Q_OBJECT

public:
    enum class Step { Import, Check, Basis, Report, Close };

    MonthPage(store::Database &db, Steps &steps, QDate today, QWidget *parent = nullptr);
    ~MonthPage() override;

    void refresh() override;
    QString helpText() const override;
    bool explain() override;
    void reveal(const QVariant &what) override; // QDate: a month; "import": the file dialog; "check" … "close": a step
    bool canPrint() const override;
    void print() override;

    void showMonth(Month month);
    void showStep(Step step);
    Step shownStep() const;
    const MonthState &state() const { return m_state; }
    ReportStep &reportStep() { return *m_report; }
    ImportStep &importStep() { return *m_import; }

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    std::vector<Action> actions();
    std::vector<Action> stepActions();
    Action approval(const QString &id, const QString &icon, directory::Milestone milestone, Step step);
    void build();
    void connectStep(StepView *step);
    void presentStep();
    void describeSteps();
    void focusTable();
    void arrangeHeader();
    void choosePrimary();
    void approve(directory::Milestone milestone, Step next);
    void follow(const reports::Finding &finding);
    Step stepToWorkOn() const;
    bool hasImportOpen() const;
    QString approvalText(directory::Milestone milestone) const;
    QString importNote() const; // the second lines of the steps
    QString checkNote() const;
    QString basisNote() const;
    QString reportNote() const;
    QString closeNote() const;

    Edits m_edits;
    QDate m_today;
    Month m_month;
    bool m_hasMonth = false;
    bool m_hasChosenStep = false;
    MonthState m_state;
    Stepper *m_stepper;
    QStackedWidget *m_stack;
    ImportStep *m_import;
    CheckStep *m_check;
    BasisStep *m_basis;
    ReportStep *m_report;
    CloseStep *m_close;
    EmptyPage *m_empty;
    Pill *m_closed;
    QAction *m_chooseOther;
    ActionButton *m_otherFile;
    QPushButton *m_cancelImport;
};

} // namespace paybench::ui
