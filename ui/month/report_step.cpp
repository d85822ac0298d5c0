// SPDX-License-Identifier: MPL-2.0
#include "ui/month/report_step.h"

#include "core/basics/format.h"
#include "core/store/closing.h"
#include "core/store/monthly_inputs.h"
#include "ui/inputs/buttons.h"
#include "ui/inputs/choice.h"
#include "ui/inputs/folder_choice.h"
#include "ui/inputs/marks.h"
#include "ui/inputs/segmented_tabs.h"
#include "ui/inputs/word_choice.h"
#include "ui/month/folding_row.h"
#include "ui/style/labels.h"
#include "ui/table/file_place.h"
#include "ui/table/table_view.h"
#include "ui/table/total_row.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace paybench::ui {

using reports::Audience;

ReportStep::ReportStep(Edits &edits, QWidget *parent)
    : StepView(parent), m_edits(edits), m_writing(new FileWriting(this)), m_audience(new Choice(this)), m_customer(new Choice(this)), m_perDay(new QCheckBox(this)),
      m_workbook(button(ButtonRole::Ordinary, QStringLiteral("export"), this)), m_pdf(button(ButtonRole::Ordinary, {}, this)),
      m_csv(button(ButtonRole::Ordinary, {}, this)), m_all(button(ButtonRole::Ordinary, {}, this)),
      m_title(textLabel(Face::Sub, Colour::Text, this)), m_subtitle(new ElidedLabel(Face::Caption, Colour::Muted, this)),
      m_preliminary(new Notice(Mood::Warn, this)), m_tabs(new SegmentedTabs(this)), m_parts(new WordChoice(this)),
      m_table(new TableView(QStringLiteral("month.report"), this)), m_tablePlace(nullptr),
      m_notes(wrappedLabel(Face::Caption, Colour::Muted, this))
{
    m_audience->setObjectName(QStringLiteral("audience"));
    m_customer->setObjectName(QStringLiteral("reportCustomer"));
    m_perDay->setObjectName(QStringLiteral("perWorkingDay"));
    m_workbook->setObjectName(QStringLiteral("writeWorkbook"));
    m_pdf->setObjectName(QStringLiteral("writePdf"));
    m_csv->setObjectName(QStringLiteral("writeCsv"));
    m_all->setObjectName(QStringLiteral("writeCustomers"));
    m_table->setObjectName(QStringLiteral("reportTable"));
    m_tabs->setObjectName(QStringLiteral("reportSheets"));
    auto *choices = new FoldingRow({m_audience, m_customer, m_perDay}, {m_workbook, m_pdf, m_csv, m_all}, this);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(px(20), px(6), px(16), px(10));
    words->setSpacing(px(4));
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    words->addWidget(m_preliminary);
    m_preliminary->setObjectName(QStringLiteral("preliminary"));
    m_table->setCells(new TableModel<ReportRow>({}, m_table));
    m_table->setGrowing(true);
    m_tablePlace = withTotal(m_table, this);
    auto *content = new QWidget;
    auto *shown = new QVBoxLayout(content);
    shown->setContentsMargins({});
    shown->setSpacing(px(10));
    shown->addWidget(m_tablePlace);
    auto *notes = new QHBoxLayout;
    notes->setContentsMargins(px(20), 0, px(16), px(16));
    notes->addWidget(m_notes);
    shown->addLayout(notes);
    shown->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(choices);
    column->addWidget(new Hairline(Qt::Horizontal, Colour::Line, this));
    column->addLayout(words);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(px(20), 0, 0, 0);
    tabs->addWidget(m_tabs);
    column->addLayout(tabs);
    auto *parts = new QHBoxLayout;
    parts->setContentsMargins(px(20), px(8), px(16), 0);
    parts->addWidget(m_parts);
    parts->addStretch(1);
    column->addLayout(parts);
    m_parts->setObjectName(QStringLiteral("reportParts"));
    column->addWidget(scrolling(content, this), 1);
    connect(m_writing, &FileWriting::started, this, &StepView::jobStarted);
    connect(m_writing, &FileWriting::written, this, &ReportStep::markReported);
    connect(m_writing, &FileWriting::written, this, &ReportStep::written);
    connect(m_writing, &FileWriting::said, this, &StepView::said);
    connect(m_writing, &FileWriting::failed, this, &StepView::failed);
    connect(m_audience, &Choice::chosen, this, &ReportStep::makeReport);
    connect(m_customer, &Choice::chosen, this, &ReportStep::makeReport);
    connect(m_perDay, &QCheckBox::toggled, this, &ReportStep::makeReport);
    connect(m_tabs, &QTabBar::currentChanged, this, &ReportStep::showSheet);
    connect(m_parts, &WordChoice::chosenChanged, this, &ReportStep::showTable);
    connect(m_workbook, &QPushButton::clicked, this, &ReportStep::writeWorkbook);
    connect(m_pdf, &QPushButton::clicked, this, &ReportStep::writePaper);
    connect(m_csv, &QPushButton::clicked, this, &ReportStep::writeTables);
    connect(m_all, &QPushButton::clicked, this, &ReportStep::writeCustomers);
}

void ReportStep::retranslate()
{
    std::vector<std::pair<int, QString>> audiences;
    for (const Audience audience : {Audience::Internal, Audience::Owner, Audience::Board, Audience::Customer})
        audiences.emplace_back(int(audience), reports::name(audience));
    m_audience->setOptions<int>(audiences);
    m_audience->setAccessibleName(tr("For whom"));
    m_customer->setAccessibleName(tr("Customer"));
    m_perDay->setText(tr("Compare per working day"));
    m_parts->setName(tr("Tables of this sheet"));
    m_workbook->setText(tr("Spreadsheet…"));
    m_pdf->setText(tr("PDF…"));
    m_csv->setText(tr("CSV…"));
    m_all->setText(tr("All customers…"));
    m_all->setToolTip(tr("A spreadsheet and a PDF for each customer, in one folder"));
    m_preliminary->setText(tr("Preliminary: the month is not closed. The files carry that word."));
    if (m_state)
        present(*m_state);
}

void ReportStep::present(const MonthState &state)
{
    m_state = &state;
    std::vector<std::pair<qlonglong, QString>> customers;
    for (const reports::Invoice &invoice : state.basis.invoices)
        customers.emplace_back(invoice.customer.value, invoice.name);
    m_customer->setOptions<qlonglong>(customers);
    makeReport();
}

void ReportStep::setAudience(Audience audience)
{
    m_audience->setValue<int>(int(audience));
    makeReport();
}

void ReportStep::makeReport()
{
    if (!m_state)
        return;
    auto read = store::monthlyInputs(m_edits.db(), m_state->month);
    if (!read) {
        emit failed(read.error());
        return;
    }
    m_inputs = std::move(*read);
    m_inputs.audience = Audience(m_audience->value<int>());
    m_inputs.perWorkingDay = m_perDay->isChecked();
    m_inputs.today = m_state->today;
    const bool forCustomer = m_inputs.audience == Audience::Customer;
    m_customer->setVisible(forCustomer);
    if (forCustomer)
        m_inputs.customer = {m_customer->value<qlonglong>()};
    m_report = reports::monthlyReport(m_inputs);
    m_title->setText(m_report.title);
    m_subtitle->setText(m_report.subtitle);
    m_preliminary->setVisible(m_report.preliminary);
    presentSheets();
}

// As in the workbook: what stands below a table is on its sheet.
void ReportStep::presentSheets()
{
    m_sheets.clear();
    QStringList titles;
    for (std::size_t at = 0; at < m_report.tables.size(); ++at) {
        if (m_sheets.empty() || !m_report.tables[at].isBelow) {
            m_sheets.emplace_back();
            titles << m_report.tables[at].title;
        }
        m_sheets.back().push_back(at);
    }
    const QSignalBlocker quiet(m_tabs);
    m_tabs->setTabs(titles);
    showSheet();
}

void ReportStep::showSheet()
{
    const auto at = std::size_t(std::max(0, m_tabs->currentIndex()));
    if (at >= m_sheets.size())
        return;
    QStringList words;
    for (const std::size_t table : m_sheets[at])
        words << m_report.tables[table].title;
    const QSignalBlocker quiet(m_parts);
    m_parts->setWords(words);
    m_partCount = std::max(m_partCount, int(words.size()));
    for (int word = 0; word < m_partCount; ++word)
        m_parts->setWordVisible(word, word < words.size());
    if (m_parts->chosen() >= words.size())
        m_parts->choose(0);
    m_parts->setVisible(words.size() > 1);
    showTable();
}

void ReportStep::showTable()
{
    const auto sheet = std::size_t(std::max(0, m_tabs->currentIndex()));
    if (sheet >= m_sheets.size())
        return;
    const auto part = std::min(std::size_t(m_parts->chosen()), m_sheets[sheet].size() - 1);
    const reports::Table &table = m_report.tables[m_sheets[sheet][part]];
    auto made = modelOf(table);
    // Another table, another total row: the old pair goes together.
    auto *view = new TableView(QStringLiteral("month.report.%1").arg(table.key), this);
    view->setObjectName(QStringLiteral("reportTable"));
    view->setCells(made.get());
    view->setGrowing(true);
    view->setTitle(table.title);
    QWidget *place = table.total.empty() ? static_cast<QWidget *>(view) : withTotal(view, this);
    auto *old = m_tablePlace;
    const bool hadFocus = old == QApplication::focusWidget() || old->isAncestorOf(QApplication::focusWidget());
    old->parentWidget()->layout()->replaceWidget(old, place);
    old->hide();
    m_table->setObjectName({});
    old->deleteLater();
    m_table = view;
    m_tablePlace = place;
    place->show();
    if (hadFocus)
        view->setFocus(); // else it would go to the list of pages
    if (m_model)
        m_model.release()->deleteLater();
    m_model = std::move(made);
    m_notes->setText(table.notes.join(u'\n'));
    emit tableMade(view);
}

QString ReportStep::suggested(const QString &suffix) const
{
    const QString customer = m_inputs.audience == Audience::Customer && m_state->invoice(m_inputs.customer)
        ? m_state->invoice(m_inputs.customer)->name
        : plainStem(reports::name(m_inputs.audience));
    return filePlace(QStringLiteral("%1_%2%3").arg(m_state->month.iso(), fileNameOf(customer), suffix));
}

void ReportStep::writeWorkbook()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Write the report as a spreadsheet"), suggested(QStringLiteral(".xlsx")),
                                                      tr("Spreadsheet (*.xlsx)"));
    if (!path.isEmpty())
        write({{m_inputs, {path, {}, {}}}});
}

void ReportStep::writePaper()
{
    const QString path
        = QFileDialog::getSaveFileName(this, tr("Write the report as PDF"), suggested(QStringLiteral(".pdf")), tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        write({{m_inputs, {{}, path, {}}}});
}

void ReportStep::writeTables()
{
    const QString folder = chosenFolder(tr("Write the report as CSV files into a folder"), this);
    if (!folder.isEmpty())
        write({{m_inputs, {{}, {}, folder}}});
}

void ReportStep::writeCustomers()
{
    const QString folder = chosenFolder(tr("Write a report for each customer into a folder"), this);
    if (!folder.isEmpty())
        write(customerFiles(m_inputs, folder));
}

void ReportStep::write(std::vector<ReportFiles> files)
{
    if (isWriting() || files.empty())
        return;
    const QDateTime now = m_edits.db().now();
    m_writing->run(tr("Writing the report of %1").arg(format::monthName(m_state->month)),
                   [files = std::move(files), now](const Progress &progress) { return writeReports(files, now, progress); });
}

void ReportStep::markReported()
{
    const bool isNew = m_state->canEdit() && !m_state->mark(directory::Milestone::Reported);
    if (isNew) {
        directory::MilestoneMark mark{m_state->month, directory::Milestone::Reported, m_edits.db().now(), store::signature(m_edits.db())};
        const Done marked = m_edits.run(tr("Write the report of %1").arg(format::monthName(mark.month)),
                                        [&] { return store::Months(m_edits.db()).mark(mark); });
        if (!marked)
            emit failed(marked.error());
    }
}

void ReportStep::print()
{
    if (const Done done = printReport(m_report, m_edits.db().now(), this); !done)
        emit failed(done.error());
}

} // namespace paybench::ui
