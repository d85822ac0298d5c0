// SPDX-License-Identifier: MPL-2.0
#include "ui/month/import_step.h"

#include "core/basics/format.h"
#include "ui/inputs/buttons.h"
#include "ui/month/import_panel.h"
#include "ui/style/labels.h"
#include "ui/table/table_view.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace paybench::ui {

namespace {

using Batch = directory::ImportBatch;

constexpr int stepsLookedThrough = 500;

std::vector<Column<Batch>> batchColumns()
{
    std::vector<Column<Batch>> columns;
    columns.push_back({.id = QStringLiteral("file"),
                       .title = [] { return ImportStep::tr("File"); },
                       .value = [](const Batch &batch) { return Value(batch.file); },
                       .look =
                           [](const Batch &) {
                               Look look;
                               look.medium = true;
                               look.icon = QStringLiteral("import");
                               look.iconInk = Colour::Accent;
                               return look;
                           },
                       .stretch = true});
    columns.push_back({.id = QStringLiteral("at"),
                       .title = [] { return ImportStep::tr("Imported"); },
                       .kind = Kind::Moment,
                       .value = [](const Batch &batch) { return Value(batch.at.toLocalTime()); }});
    columns.push_back({.id = QStringLiteral("who"),
                       .title = [] { return ImportStep::tr("By"); },
                       .value = [](const Batch &batch) { return Value(batch.who); }});
    columns.push_back({.id = QStringLiteral("profile"),
                       .title = [] { return ImportStep::tr("Import profile"); },
                       .value = [](const Batch &batch) { return Value(batch.profile); }});
    columns.push_back({.id = QStringLiteral("rows"),
                       .title = [] { return ImportStep::tr("Rows"); },
                       .kind = Kind::Count,
                       .value = [](const Batch &batch) { return Value(batch.rows); }});
    columns.push_back({.id = QStringLiteral("payslips"),
                       .title = [] { return ImportStep::tr("Payslips"); },
                       .kind = Kind::Count,
                       .value = [](const Batch &batch) { return Value(batch.payslips); }});
    columns.push_back({.id = QStringLiteral("control"),
                       .title = [] { return ImportStep::tr("Control total, kr"); },
                       .kind = Kind::Money,
                       .value = [](const Batch &batch) { return batch.control.isZero() ? Value() : Value(batch.control); }});
    return columns;
}

// The step of the file that stored the batch; 0: it is too long ago.
Result<qint64> stepThatStored(store::Database &db, ImportId batch)
{
    const auto steps = db.steps(stepsLookedThrough);
    if (!steps)
        return steps.error();
    const QString row = QString::number(batch.value);
    for (const store::Database::Step &step : *steps) {
        const auto changes = db.changes(step.id);
        if (!changes)
            return changes.error();
        const bool stored = std::any_of(changes->begin(), changes->end(), [&row](const auto &change) {
            return change.table == QLatin1String("import_batch") && change.row == row
                && change.what == store::Database::RowChange::What::Inserted;
        });
        if (stored && step.undoneBy == 0)
            return step.id;
    }
    return qint64{0};
}

} // namespace

ImportStep::ImportStep(Edits &edits, QWidget *parent)
    : StepView(parent), m_edits(edits), m_panel(new ImportPanel(edits.db(), edits.steps(), this)), m_stack(new QStackedWidget(this)),
      m_model(new TableModel<Batch>(batchColumns(), this)), m_table(new TableView(QStringLiteral("month.batches"), this)),
      m_undo(button(ButtonRole::Ordinary, QStringLiteral("undo"), this))
{
    setAcceptDrops(true);
    m_table->setObjectName(QStringLiteral("batchesTable"));
    m_undo->setObjectName(QStringLiteral("undoImport"));
    m_model->setKey([](const Batch &batch) { return batch.id.value; });
    m_table->setCells(m_model);
    m_table->setGrowing(true);
    m_table->selectWholeRows(true);
    m_stack->addWidget(batchesPage());
    m_stack->addWidget(m_panel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
    connect(m_undo, &QPushButton::clicked, this, &ImportStep::undoImport);
    connect(m_panel, &ImportPanel::stateChanged, this, &ImportStep::follow);
    connect(m_panel, &ImportPanel::failed, this, &StepView::failed);
    connect(m_panel, &ImportPanel::said, this, &StepView::said);
    connect(m_panel, &ImportPanel::jobStarted, this, &StepView::jobStarted);
}

QWidget *ImportStep::batchesPage()
{
    m_title = textLabel(Face::BodyStrong, Colour::Text, this);
    m_hint = wrappedLabel(Face::Caption, Colour::Muted, this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(20), px(14), px(16), px(10));
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_undo);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(px(20), px(12), px(16), px(16));
    foot->setSpacing(px(10));
    foot->addWidget(new IconLabel(QStringLiteral("info"), Colour::Accent, 16, this), 0, Qt::AlignTop);
    foot->addWidget(m_hint, 1);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table);
    column->addLayout(foot);
    column->addStretch(1);
    return scrolling(content, this);
}

void ImportStep::retranslate()
{
    m_title->setText(tr("Files of the month"));
    m_undo->setText(tr("Undo this import"));
    m_table->setTitle(tr("Files of the month"));
    m_table->setEmptyText(tr("Nothing is imported for this month yet."));
    m_hint->setText(tr("Import the payroll system's list as CSV, Excel or OpenDocument: choose it, drag it here, or paste its cells "
                       "with Ctrl+V. Every row is shown before anything is saved. A later file replaces only what differs."));
    m_model->retranslate();
}

void ImportStep::present(const MonthState &state)
{
    m_state = &state;
    m_panel->setMonth(state.month);
    m_model->setRows(state.batches);
    if (m_table->currentRow() < 0 && !state.batches.empty())
        m_table->selectRow(0);
    m_undo->setVisible(!state.batches.empty());
    m_undo->setEnabled(state.canEdit());
    m_undo->setToolTip(state.lock);
    follow();
}

void ImportStep::follow()
{
    m_stack->setCurrentIndex(m_panel->isOpen() ? 1 : 0);
    emit panelChanged();
}

void ImportStep::undoImport()
{
    const int row = m_table->currentRow();
    if (row < 0 || !m_state || !m_state->canEdit())
        return;
    const Batch batch = m_model->row(row);
    const auto step = stepThatStored(m_edits.db(), batch.id);
    if (!step)
        emit failed(step.error());
    else if (*step == 0)
        emit failed(Error{Error::Kind::Invalid, tr("The import of %1 is too long ago to be undone, so nothing was changed. Import the right file over it.")
                                   .arg(batch.file), {}});
    else
        m_edits.steps().undoStep(*step);
}

void ImportStep::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && m_state && m_state->isWritable)
        event->acceptProposedAction();
}

void ImportStep::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls()) {
        if (!url.isLocalFile())
            continue;
        event->acceptProposedAction();
        if (const Done opened = m_panel->openFile(url.toLocalFile()); !opened)
            emit failed(opened.error());
        return;
    }
}

void ImportStep::keyPressEvent(QKeyEvent *event)
{
    const bool mayImport = m_state && m_state->isWritable;
    if (event->matches(QKeySequence::Paste) && mayImport && m_panel->openText(QGuiApplication::clipboard()->text()))
        return;
    StepView::keyPressEvent(event);
}

} // namespace paybench::ui
