// SPDX-License-Identifier: MPL-2.0
#include "ui/demand/demand_page.h"

#include "core/basics/format.h"
#include "core/reports/demand_report.h"
#include "core/store/centres.h"
#include "ui/demand/demand_view.h"
#include "ui/inputs/choice.h"
#include "ui/inputs/field.h"
#include "ui/inputs/folder_choice.h"
#include "ui/inputs/question.h"
#include "ui/table/file_place.h"

#include <QFileDialog>
#include <QVBoxLayout>

// The month as a report: files and paper.

namespace paybench::ui {

std::vector<Action> DemandPage::reportActions()
{
    std::vector<Action> rows;
    const auto add = [&](const QString &id, std::function<QString()> text, const QString &icon, std::function<void()> run) {
        Action row{id, std::move(text), icon, {}, Menu::File, std::move(run)};
        row.enabled = [this] { return canPrint(); };
        rows.push_back(std::move(row));
    };
    add(QStringLiteral("demand.export"), [] { return tr("Export…"); }, QStringLiteral("export"), [this] { askForKind(); });
    add(QStringLiteral("demand.workbook"), [] { return tr("Need as a spreadsheet…"); }, {}, [this] { exportAs(ReportKind::Workbook); });
    add(QStringLiteral("demand.paper"), [] { return tr("Need as PDF…"); }, {}, [this] { exportAs(ReportKind::Paper); });
    add(QStringLiteral("demand.tables"), [] { return tr("Need as CSV files…"); }, {}, [this] { exportAs(ReportKind::Tables); });
    add(QStringLiteral("demand.print"), [] { return tr("Print the need…"); }, QStringLiteral("print"), [this] { print(); });
    return rows;
}

// The month as it is shown, so with what stands in the panel; the plan and the saved what-ifs beside it.
reports::Report DemandPage::report() const
{
    reports::DemandReportInputs inputs;
    if (const auto centre = store::Centres(m_edits.db()).centre())
        inputs.centre = centre->name;
    inputs.month = m_state.tried;
    inputs.today = m_centreDay->today();
    if (m_state.isTrying()) {
        inputs.plan = m_state.own;
        inputs.whatIfs.push_back(m_state.what);
        if (inputs.whatIfs.front().name.isEmpty())
            inputs.whatIfs.front().name = tr("In the panel");
    }
    for (const store::StoredScenario &saved : m_state.scenarios) {
        if (!(saved.what == m_state.what))
            inputs.whatIfs.push_back(saved.what);
    }
    return reports::demandReport(inputs);
}

void DemandPage::askForKind()
{
    Question question(tr("Export the need of %1 as what?").arg(format::monthName(m_month)),
                      tr("The report holds the need per day and half-hour, one person fewer or more, the what-ifs, and how all is computed."), tr("Export…"), this);
    auto *kind = new Choice;
    kind->setObjectName(QStringLiteral("reportKind"));
    kind->setOptions<int>({{int(ReportKind::Workbook), tr("Spreadsheet")},
                           {int(ReportKind::Paper), tr("PDF")},
                           {int(ReportKind::Tables), tr("CSV files, one for each table")},
                           {int(ReportKind::ShownTable), tr("Only the table that is shown: %1").arg(shownView()->title())}});
    auto *field = new Field(kind);
    field->setLabel(tr("As"));
    question.body()->addWidget(field);
    kind->setFocus();
    if (question.exec() == QDialog::Accepted)
        exportAs(ReportKind(kind->value<int>()));
}

void DemandPage::exportAs(ReportKind kind)
{
    if (kind == ReportKind::ShownTable)
        return exportTable();
    const auto suggested = [this](const char *suffix) {
        return filePlace(QStringLiteral("%1_%2%3").arg(m_month.iso(), plainStem(tr("need")), QLatin1String(suffix)));
    };
    ReportPlaces places;
    if (kind == ReportKind::Workbook)
        places.workbook = QFileDialog::getSaveFileName(this, tr("Write the need as a spreadsheet"), suggested(".xlsx"), tr("Spreadsheet (*.xlsx)"));
    else if (kind == ReportKind::Paper)
        places.pdf = QFileDialog::getSaveFileName(this, tr("Write the need as PDF"), suggested(".pdf"), tr("PDF (*.pdf)"));
    else
        places.csvFolder = chosenFolder(tr("Write the need as CSV files into a folder"), this);
    writeTo(places);
}

void DemandPage::writeTo(const ReportPlaces &places)
{
    if (isWriting() || (places.workbook.isEmpty() && places.pdf.isEmpty() && places.csvFolder.isEmpty()))
        return;
    const QDateTime now = m_edits.db().now();
    m_writing->run(tr("Writing the need of %1").arg(format::monthName(m_month)), [report = report(), places, now](const Progress &) {
        WrittenFiles written;
        written.done = writeReport(report, places, now, written.paths);
        return written;
    });
}

bool DemandPage::canPrint() const
{
    return m_state.hasCalls();
}

void DemandPage::print()
{
    if (const Done printed = printReport(report(), m_edits.db().now(), this); !printed)
        sayError(printed.error());
}

} // namespace paybench::ui
