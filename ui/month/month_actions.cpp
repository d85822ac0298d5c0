// SPDX-License-Identifier: MPL-2.0
#include "ui/month/month_page.h"

#include "core/basics/format.h"
#include "ui/frame/empty_page.h"
#include "ui/frame/keys.h"
#include "ui/inputs/marks.h"
#include "ui/month/basis_step.h"
#include "ui/month/check_step.h"
#include "ui/month/close_step.h"
#include "ui/month/import_panel.h"
#include "ui/month/import_step.h"
#include "ui/month/report_step.h"
#include "ui/month/stepper.h"

#include <QPushButton>

// The words of the page: what can be done, what each step says of itself, the help.

namespace paybench::ui {

using directory::Milestone;

bool MonthPage::hasImportOpen() const
{
    return shownStep() == Step::Import && m_import->panel().isOpen();
}

Action MonthPage::approval(const QString &id, const QString &icon, Milestone milestone, Step step)
{
    Action row{id, [this, milestone] { return approvalText(milestone); }, icon, {}, Menu::Tools, {}};
    row.run = [this, milestone, step] { approve(milestone, Step(int(step) + 1)); };
    row.enabled = [this, milestone] {
        const bool isPriced = milestone == Milestone::Checked || m_state.basis.canClose();
        return m_state.canEdit() && !m_state.volumes.empty() && isPriced;
    };
    row.section = 3;
    return row;
}

QString MonthPage::approvalText(Milestone milestone) const
{
    return milestone == Milestone::Checked ? tr("Approve the check") : tr("Approve the basis");
}

std::vector<Action> MonthPage::actions()
{
    std::vector<Action> rows;
    Action import{QStringLiteral("month.import"), [] { return tr("Import…"); }, QStringLiteral("import"), portableKeys("Ctrl+I"), Menu::File, {}};
    import.run = [this] {
        showStep(Step::Import);
        m_import->panel().chooseFile();
    };
    import.enabled = [this] { return m_state.isWritable; };
    rows.push_back(import);
    Action take{QStringLiteral("month.take"), [this] { return m_import->panel().importText(); }, {}, portableKeys("Ctrl+Return"), Menu::Tools, {}};
    take.run = [this] { m_import->panel().importRows(); };
    take.enabled = [this] { return hasImportOpen() && m_import->panel().canImport(); };
    take.section = 3;
    rows.push_back(take);
    rows.push_back(approval(QStringLiteral("month.check"), QString(), Milestone::Checked, Step::Check));
    rows.push_back(approval(QStringLiteral("month.approve"), QString(), Milestone::BasisApproved, Step::Basis));
    Action report{QStringLiteral("month.report"), [] { return tr("Write the report…"); }, {}, portableKeys("Ctrl+R"), Menu::Tools, {}};
    report.run = [this] {
        showStep(Step::Report);
        m_report->writeWorkbook();
    };
    report.enabled = [this] { return !m_state.basis.invoices.empty(); };
    report.section = 3;
    rows.push_back(report);
    Action close{QStringLiteral("month.close"), [] { return tr("Close the month…"); }, {}, {}, Menu::Tools, {}};
    close.run = [this] {
        showStep(Step::Close);
        m_close->askToClose();
    };
    close.enabled = [this] { return m_state.canEdit() && m_state.basis.canClose() && !m_state.basis.invoices.empty(); };
    close.section = 4;
    rows.push_back(close);
    Action reopen{QStringLiteral("month.reopen"), [] { return tr("Reopen the month…"); }, QStringLiteral("unlock"), {}, Menu::Tools, {}};
    reopen.run = [this] {
        showStep(Step::Close);
        m_close->askToReopen();
    };
    reopen.enabled = [this] { return m_state.isClosed() && m_state.isWritable; };
    reopen.section = 4;
    rows.push_back(reopen);
    for (Action &row : stepActions())
        rows.push_back(std::move(row));
    return rows;
}

std::vector<Action> MonthPage::stepActions()
{
    std::vector<Action> rows;
    Action exported{QStringLiteral("month.export"), [] { return tr("Export…"); }, QStringLiteral("export"), {}, Menu::File, {}};
    exported.run = [this] { exportTable(); };
    exported.enabled = [this] { return canExport(); };
    rows.push_back(exported);
    Action printed{QStringLiteral("month.print"), [] { return tr("Print the report…"); }, QStringLiteral("print"), {}, Menu::File, {}};
    printed.run = [this] { print(); };
    printed.enabled = [this] { return canPrint(); };
    rows.push_back(printed);
    rows.push_back({QStringLiteral("month.customers"), [] { return tr("Add customers"); }, QStringLiteral("agreements"), {}, Menu::Go,
                    [this] { emit goTo(QStringLiteral("agreements"), QStringLiteral("new")); }});
    for (int at = 0; at < Stepper::count; ++at) {
        Action row{QStringLiteral("month.step%1").arg(at + 1),
                   [at] {
                       const QStringList texts{tr("Step 1: Import"), tr("Step 2: Check"), tr("Step 3: Invoice basis"), tr("Step 4: Report"),
                                               tr("Step 5: Close")};
                       return texts[at];
                   },
                   {},
                   portableKeys(QStringLiteral("Alt+%1").arg(at + 1)),
                   Menu::Go,
                   [this, at] { showStep(Step(at)); }};
        row.section = 7;
        rows.push_back(row);
    }
    return rows;
}

void MonthPage::choosePrimary()
{
    const char *const ofStep[] = {"month.import", "month.check", "month.approve", "month.report", "month.close"};
    const bool importing = hasImportOpen();
    const char *id = m_state.isClosed() && shownStep() != Step::Report ? "month.reopen" : ofStep[int(shownStep())];
    if (importing)
        id = "month.take";
    header().setPrimary(action(QLatin1String(id)));
    m_otherFile->setVisible(importing);
    m_cancelImport->setVisible(importing);
    for (ActionButton *shown : header().findChildren<ActionButton *>()) {
        const auto *live = dynamic_cast<LiveAction *>(shown->action());
        const QString own = live ? live->id() : QString();
        if (own == QLatin1String("month.export") || own == QLatin1String("month.print"))
            shown->setVisible(!importing);
    }
    for (LiveAction *one : liveActions()) {
        if (one->id() == QLatin1String("month.take"))
            one->retranslate();
        one->update();
    }
}

QString MonthPage::importNote() const
{
    if (m_import->panel().isOpen())
        return tr("1 file to review");
    if (m_state.batches.empty())
        return m_state.volumes.empty() ? tr("nothing imported yet") : tr("typed by hand");
    return tr("%Ln file(s)", nullptr, int(m_state.batches.size())) + QStringLiteral(" · ")
        + format::day(m_state.batches.front().at.toLocalTime().date());
}

QString MonthPage::checkNote() const
{
    const directory::MilestoneMark *mark = m_state.mark(Milestone::Checked);
    const int warnings = m_state.toReview();
    if (mark && warnings > 0)
        return tr("%Ln warning(s) accepted", nullptr, warnings);
    if (mark)
        return tr("approved %1").arg(format::day(mark->at.toLocalTime().date()));
    if (m_state.isClosed())
        return tr("with the closing");
    return m_state.volumes.empty() ? tr("waits for the import") : tr("%Ln to look at", nullptr, warnings);
}

QString MonthPage::basisNote() const
{
    const QString customers = tr("%Ln customer(s)", nullptr, int(m_state.basis.invoices.size()));
    const int warnings = m_state.toReview();
    if (m_state.isClosed() || warnings == 0)
        return customers;
    return customers + QStringLiteral(" · ") + tr("%Ln to review", nullptr, warnings);
}

QString MonthPage::reportNote() const
{
    if (const directory::MilestoneMark *mark = m_state.mark(Milestone::Reported))
        return tr("written %1").arg(format::day(mark->at.toLocalTime().date()));
    if (m_state.basis.invoices.empty())
        return tr("for %1").arg(format::monthName(m_state.month));
    return tr("preview is ready");
}

QString MonthPage::closeNote() const
{
    if (const store::Closing *closing = m_state.closing())
        return tr("%1 by %2").arg(format::day(closing->at.toLocalTime().date()), closing->who);
    if (m_state.blocking() > 0)
        return tr("%Ln in the way", nullptr, m_state.blocking());
    return tr("freezes %1").arg(format::monthName(m_state.month));
}

void MonthPage::describeSteps()
{
    const bool closed = m_state.isClosed();
    const auto set = [this](Step step, const QString &title, const QString &note, bool isDone) {
        m_stepper->step(int(step))->setFacts(title, note, isDone, isDone ? tr("done") : QString());
    };
    set(Step::Import, tr("Import"), importNote(), !m_state.volumes.empty() && !m_import->panel().isOpen());
    set(Step::Check, tr("Check"), checkNote(), closed || m_state.mark(Milestone::Checked));
    set(Step::Basis, tr("Invoice basis"), basisNote(), closed || m_state.mark(Milestone::BasisApproved));
    set(Step::Report, tr("Report"), reportNote(), m_state.mark(Milestone::Reported) != nullptr);
    set(Step::Close, tr("Close"), closeNote(), closed);
}

void MonthPage::retranslate()
{
    header().setTitle(tr("Month"));
    m_chooseOther->setText(tr("Choose another file…"));
    m_cancelImport->setText(tr("Cancel"));
    m_closed->setText(tr("Closed"));
    m_empty->setTexts(tr("What is to be invoiced this month?"),
                      tr("Month takes the volumes of every customer to invoice basis and report. First it needs customers with an agreement."));
    for (StepView *step : {static_cast<StepView *>(m_import), static_cast<StepView *>(m_check), static_cast<StepView *>(m_basis),
                           static_cast<StepView *>(m_report), static_cast<StepView *>(m_close)})
        step->retranslate();
    if (m_hasMonth)
        describeSteps();
}

QString MonthPage::helpText() const
{
    return tr("<h3>Month</h3><p>A month goes through five steps, from the payroll system's list to a closed month.</p>"
              "<ol><li><b>Import</b>: the counts of payslips, as a file or pasted. Nothing is saved before you have seen every row.</li>"
              "<li><b>Check</b>: control totals, differences to the month before, and the checklist of each customer.</li>"
              "<li><b>Invoice basis</b>: what each customer is to pay. F1 on an amount shows how it comes about.</li>"
              "<li><b>Report</b>: as a spreadsheet, PDF or CSV, for the centre, its owners, its board or one customer.</li>"
              "<li><b>Close</b>: freezes the figures. What was wrong is then corrected by a line in a later month.</li></ol>"
              "<p>A line is quantity × price, rounded once to hundredths. Payslips and fixed fee are lifted to the minimum fee; hours come on "
              "top. The month of each work order is rounded once, as the agreement says. VAT is computed on the sum of the invoice.</p>");
}

} // namespace paybench::ui
