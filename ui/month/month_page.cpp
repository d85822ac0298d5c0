// SPDX-License-Identifier: MPL-2.0
#include "ui/month/month_page.h"

#include "core/basics/format.h"
#include "core/store/closing.h"
#include "ui/frame/empty_page.h"
#include "ui/inputs/buttons.h"
#include "ui/inputs/marks.h"
#include "ui/month/basis_step.h"
#include "ui/month/check_step.h"
#include "ui/month/close_step.h"
#include "ui/month/import_panel.h"
#include "ui/month/import_step.h"
#include "ui/month/report_step.h"
#include "ui/month/stepper.h"
#include "ui/table/table_view.h"

#include <QApplication>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace paybench::ui {

using directory::Milestone;

MonthPage::MonthPage(store::Database &db, Steps &steps, QDate today, QWidget *parent)
    : Page(parent), m_edits(db, steps), m_today(today), m_month(Month::of(today).plus(-1)), m_stepper(new Stepper(this)),
      m_stack(new QStackedWidget(this)), m_import(new ImportStep(m_edits, this)), m_check(new CheckStep(m_edits, this)),
      m_basis(new BasisStep(m_edits, this)), m_report(new ReportStep(m_edits, this)), m_close(new CloseStep(m_edits, this)),
      m_empty(new EmptyPage(drawPaper, this)), m_closed(new Pill(Mood::News, this)),
      m_chooseOther(new QAction(icon(QStringLiteral("import")), QString(), this)), m_otherFile(new ActionButton(m_chooseOther, this)),
      m_cancelImport(button(ButtonRole::Ordinary, {}, this))
{
    build();
    setActions(actions());
    header().setMonth(m_month);
    header().addIconButton(action(QStringLiteral("month.print")));
    header().addButton(action(QStringLiteral("month.export")));
    m_closed->setIcon(QStringLiteral("lock"));
    m_closed->hide();
    header().addWidget(m_closed);
    header().addWidget(m_otherFile);
    header().addWidget(m_cancelImport);
    m_empty->setActions(action(QStringLiteral("month.customers")));
    setEmptyPage(m_empty);
    for (StepView *step : {static_cast<StepView *>(m_import), static_cast<StepView *>(m_check), static_cast<StepView *>(m_basis),
                           static_cast<StepView *>(m_report), static_cast<StepView *>(m_close)})
        connectStep(step);
    connect(&header(), &PageHeader::monthChosen, this, &MonthPage::showMonth);
    connect(m_stepper, &Stepper::chosen, this, [this](int at) { showStep(Step(at)); });
    connect(m_import, &ImportStep::panelChanged, this, [this] {
        describeSteps();
        choosePrimary();
    });
    connect(&m_import->panel(), &ImportPanel::imported, this, [this](Month month) {
        m_hasChosenStep = true;
        showMonth(month);
        showStep(Step::Check);
    });
    connect(m_close, &CloseStep::basisAsked, this, [this] { showStep(Step::Basis); });
    connect(m_report, &ReportStep::tableMade, this, [this](TableView *table) { addTable(table); });
    connect(m_chooseOther, &QAction::triggered, this, [this] { m_import->panel().chooseFile(); });
    connect(m_cancelImport, &QPushButton::clicked, this, [this] { m_import->panel().cancel(); });
    retranslate();
}

MonthPage::~MonthPage() = default;

void MonthPage::build()
{
    for (StepView *step : {static_cast<StepView *>(m_import), static_cast<StepView *>(m_check), static_cast<StepView *>(m_basis),
                           static_cast<StepView *>(m_report), static_cast<StepView *>(m_close)})
        m_stack->addWidget(step);
    m_otherFile->setObjectName(QStringLiteral("otherFile"));
    m_cancelImport->setObjectName(QStringLiteral("cancelImport"));
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_stepper);
    column->addWidget(m_stack, 1);
    setContent(content);
    addTable(m_import->table());
    addTable(m_close->table());
    for (TableView *table : m_check->tables())
        addTable(table);
    for (TableView *table : m_basis->tables())
        addTable(table);
}

void MonthPage::connectStep(StepView *step)
{
    connect(step, &StepView::goTo, this, &Page::goTo);
    connect(step, &StepView::failed, this, &Page::failed);
    connect(step, &StepView::said, this, &Page::said);
    connect(step, &StepView::jobStarted, this, &Page::jobStarted);
    connect(step, &StepView::findingFollowed, this, &MonthPage::follow);
}

void MonthPage::refresh()
{
    if (!m_hasMonth) {
        const auto closed = store::Months(m_edits.db()).closed();
        m_month = closed ? monthToWorkOn(*closed, m_today) : m_month;
        m_hasMonth = true;
        header().setMonth(m_month);
    }
    auto read = readMonth(m_edits.db(), m_month, m_today);
    if (!read) {
        sayError(read.error());
        return;
    }
    m_state = std::move(*read);
    showEmpty(m_state.customers.empty());
    arrangeHeader();
    m_closed->setToolTip(m_state.lock);
    if (!m_hasChosenStep) {
        m_hasChosenStep = true;
        m_stepper->setCurrent(int(stepToWorkOn()));
        m_stack->setCurrentIndex(m_stepper->current());
    }
    presentStep();
    describeSteps();
    choosePrimary();
}

// Only the step that is seen is filled; the others are when they are shown.
void MonthPage::presentStep()
{
    static_cast<StepView *>(m_stack->currentWidget())->present(m_state);
}

void MonthPage::showMonth(Month month)
{
    m_month = month;
    m_hasMonth = true;
    header().setMonth(month);
    refresh();
    updateActions();
}

void MonthPage::showStep(Step step)
{
    m_hasChosenStep = true;
    m_stepper->setCurrent(int(step));
    m_stack->setCurrentIndex(int(step));
    presentStep();
    describeSteps();
    choosePrimary();
    updateActions();
    focusTable();
}

// Who walks the steps by keyboard stays there; else the step's table is where work goes on.
void MonthPage::focusTable()
{
    if (m_stepper->isAncestorOf(QApplication::focusWidget()))
        return;
    for (TableView *table : m_stack->currentWidget()->findChildren<TableView *>()) {
        if (table->isVisible()) {
            table->setFocus();
            return;
        }
    }
}

MonthPage::Step MonthPage::shownStep() const
{
    return Step(m_stepper->current());
}

// The first step that is not done yet; of a closed month its basis.
MonthPage::Step MonthPage::stepToWorkOn() const
{
    if (m_state.isClosed())
        return Step::Basis;
    if (m_state.volumes.empty())
        return Step::Import;
    if (!m_state.mark(Milestone::Checked))
        return Step::Check;
    if (!m_state.mark(Milestone::BasisApproved))
        return Step::Basis;
    return m_state.mark(Milestone::Reported) ? Step::Close : Step::Report;
}

void MonthPage::approve(Milestone milestone, Step next)
{
    const directory::MilestoneMark mark{m_month, milestone, m_edits.db().now(), store::signature(m_edits.db())};
    const QString month = format::monthName(m_month);
    const bool isCheck = milestone == Milestone::Checked;
    const QString name = (isCheck ? tr("Approve the check of %1") : tr("Approve the invoice basis of %1")).arg(month);
    if (const Done saved = m_edits.run(name, [&] { return store::Months(m_edits.db()).mark(mark); }); !saved) {
        sayError(saved.error());
        return;
    }
    showStep(next);
}

void MonthPage::follow(const reports::Finding &finding)
{
    using Place = reports::Finding::Place;
    switch (finding.place) {
    case Place::Agreement:
        emit goTo(QStringLiteral("agreements"), QVariant::fromValue(qlonglong(finding.customer.value)));
        return;
    case Place::Volumes:
        showStep(Step::Check);
        m_check->showCustomer(finding.customer);
        return;
    case Place::Import: showStep(Step::Import); return;
    case Place::Hours:
        showStep(Step::Basis);
        m_basis->showTab(BasisStep::Tab::Orders);
        return;
    case Place::Corrections:
        showStep(Step::Basis);
        m_basis->showTab(BasisStep::Tab::Corrections);
        return;
    case Place::Cost:
        showStep(Step::Basis);
        m_basis->typeCost();
        return;
    }
}

// In large text there is no room for every word; that the month is closed is said by its step, too.
void MonthPage::arrangeHeader()
{
    const bool isNarrow = width() < px(900);
    m_otherFile->setIconOnly(isNarrow);
    m_closed->setVisible(m_state.isClosed() && !isNarrow);
}

void MonthPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrangeHeader();
}

bool MonthPage::explain()
{
    return shownStep() == Step::Basis && m_basis->explainCurrent();
}

bool MonthPage::canPrint() const
{
    return !m_state.basis.invoices.empty();
}

void MonthPage::print()
{
    showStep(Step::Report);
    m_report->print();
}

void MonthPage::reveal(const QVariant &what)
{
    if (what.metaType().id() == QMetaType::QDate) {
        m_hasChosenStep = false;
        showMonth(Month::of(what.toDate()));
        return;
    }
    static const QStringList names{QStringLiteral("import"), QStringLiteral("check"), QStringLiteral("basis"), QStringLiteral("report"),
                                   QStringLiteral("close")};
    const int step = int(names.indexOf(what.toString()));
    if (step < 0)
        return;
    if (!m_hasMonth)
        refresh();
    showStep(Step(step));
    // After the page is shown, so that the dialog stands over it.
    if (step == 0)
        QTimer::singleShot(0, this, [this] { m_import->panel().chooseFile(); });
}

} // namespace paybench::ui
