// SPDX-License-Identifier: MPL-2.0
#include "ui/month/checklist_view.h"

#include "core/basics/format.h"
#include "core/store/closing.h"
#include "ui/inputs/buttons.h"
#include "ui/style/labels.h"
#include "ui/table/table_view.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace paybench::ui {

namespace {

using directory::MonthStep;
using directory::StepTemplate;

Look lookOfStep(const MonthStep &step, QDate today)
{
    Look look;
    const bool late = step.isLate(today);
    if (step.done) {
        look.icon = late ? QStringLiteral("warning") : QStringLiteral("ok");
        look.iconInk = late ? Colour::Warn : Colour::Ok;
        look.tip = ChecklistView::tr("Done %1 by %2").arg(format::day(step.done->on), step.done->who);
    } else if (late) {
        look.icon = QStringLiteral("error");
        look.iconInk = Colour::Bad;
        look.ink = Colour::Bad;
        look.lead = ChecklistView::tr("late");
    } else {
        look.ink = Colour::Muted;
        look.tip = ChecklistView::tr("Due %1. Space signs it off.").arg(format::day(step.due));
    }
    return look;
}

QString spokenStep(const MonthStep &step, QDate today)
{
    if (step.done)
        return ChecklistView::tr("%1, done %2").arg(step.step.name, format::day(step.done->on));
    return (step.isLate(today) ? ChecklistView::tr("%1, late since %2") : ChecklistView::tr("%1, due %2"))
        .arg(step.step.name, format::day(step.due));
}

bool sameSteps(const std::vector<StepTemplate> &a, const std::vector<StepTemplate> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const auto &one, const auto &other) { return one.id == other.id && one.name == other.name; });
}

} // namespace

ChecklistView::ChecklistView(Edits &edits, QWidget *parent)
    : StepView(parent), m_edits(edits), m_table(new TableView(QStringLiteral("month.checklist"), this)),
      m_templates(new TableModel<StepTemplate>(templateColumns(), this)),
      m_templateTable(new TableView(QStringLiteral("month.steps"), this)), m_templateBlock(new QWidget(this)),
      m_title(textLabel(Face::BodyStrong, Colour::Text, this)), m_onTime(textLabel(Face::Caption, Colour::Muted, this)),
      m_hint(wrappedLabel(Face::Caption, Colour::Muted, this)), m_editSteps(button(ButtonRole::Ordinary, QStringLiteral("edit"), this)),
      m_add(button(ButtonRole::Ordinary, QStringLiteral("add"), this)), m_remove(button(ButtonRole::Ordinary, QStringLiteral("remove"), this))
{
    m_table->setObjectName(QStringLiteral("checklistTable"));
    m_templateTable->setObjectName(QStringLiteral("stepsTable"));
    m_editSteps->setObjectName(QStringLiteral("editSteps"));
    m_add->setObjectName(QStringLiteral("addStep"));
    m_remove->setObjectName(QStringLiteral("removeStep"));
    m_onTime->setObjectName(QStringLiteral("onTime"));
    m_editSteps->setCheckable(true);
    m_templates->setKey([](const StepTemplate &step) { return step.id.value; });
    m_templateTable->setCells(m_templates);
    makeModel();
    for (TableView *table : {m_table, m_templateTable})
        table->setGrowing(true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(20), 0, px(16), px(8));
    head->setSpacing(px(12));
    head->addWidget(m_title);
    head->addWidget(m_onTime);
    head->addStretch(1);
    head->addWidget(m_editSteps);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(px(20), px(8), px(16), px(8));
    tools->setSpacing(px(8));
    tools->addWidget(m_hint, 1);
    tools->addWidget(m_add);
    tools->addWidget(m_remove);
    auto *block = new QVBoxLayout(m_templateBlock);
    block->setContentsMargins({});
    block->setSpacing(0);
    block->addLayout(tools);
    block->addWidget(m_templateTable);
    m_templateBlock->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table);
    column->addWidget(m_templateBlock);
    m_table->installEventFilter(this);
    connect(m_table, &QAbstractItemView::clicked, this, &ChecklistView::signOffCurrent);
    connect(m_editSteps, &QPushButton::toggled, this, &ChecklistView::showTemplates);
    connect(m_add, &QPushButton::clicked, this, &ChecklistView::addTemplate);
    connect(m_remove, &QPushButton::clicked, this, &ChecklistView::removeTemplate);
}

Column<ChecklistRow> ChecklistView::stepColumn(std::size_t at)
{
    const StepTemplate shown = m_shownTemplates[at];
    Column<ChecklistRow> column;
    column.id = QStringLiteral("step%1").arg(shown.id.value);
    column.title = [shown] { return shown.name; };
    column.kind = Kind::Day;
    column.value = [at](const ChecklistRow &row) { return at < row.steps.size() ? Value(row.steps[at].due) : Value(); };
    column.look = [this, at](const ChecklistRow &row) {
        return at < row.steps.size() ? lookOfStep(row.steps[at], m_state->today) : Look();
    };
    column.spoken = [this, at](const ChecklistRow &row) {
        return at < row.steps.size() ? spokenStep(row.steps[at], m_state->today) : QString();
    };
    return column;
}

// A column for each step, so the model is another one when the steps are others.
void ChecklistView::makeModel()
{
    std::vector<Column<ChecklistRow>> columns;
    columns.push_back({.id = QStringLiteral("customer"),
                       .title = [] { return tr("Customer"); },
                       .value = [](const ChecklistRow &row) { return Value(row.name); },
                       .stretch = true});
    for (std::size_t at = 0; at < m_shownTemplates.size(); ++at)
        columns.push_back(stepColumn(at));
    auto *made = new TableModel<ChecklistRow>(std::move(columns), this);
    made->setKey([](const ChecklistRow &row) { return row.customer.value; });
    m_table->setCells(made);
    if (m_model)
        m_model->deleteLater();
    m_model = made;
}

std::vector<Column<StepTemplate>> ChecklistView::templateColumns()
{
    const auto canEdit = [this](const StepTemplate &) { return m_state && m_state->isWritable; };
    std::vector<Column<StepTemplate>> columns;
    columns.push_back({.id = QStringLiteral("name"),
                       .title = [] { return tr("Step"); },
                       .value = [](const StepTemplate &step) { return Value(step.name); },
                       .edit =
                           [this](const StepTemplate &step, const QString &text) {
                               StepTemplate changed = step;
                               changed.name = text.trimmed();
                               return saveTemplate(changed);
                           },
                       .editable = canEdit,
                       .stretch = true});
    columns.push_back({.id = QStringLiteral("days"),
                       .title = [] { return tr("Bank days from pay day"); },
                       .kind = Kind::Count,
                       .value = [](const StepTemplate &step) { return Value(qint64{step.bankDays}); },
                       .edit =
                           [this](const StepTemplate &step, const QString &text) {
                               bool isNumber = false;
                               StepTemplate changed = step;
                               changed.bankDays = QString(text).replace(QChar(0x2212), u'-').trimmed().toInt(&isNumber);
                               if (!isNumber || std::abs(changed.bankDays) > 60)
                                   return Done(Error{Error::Kind::Invalid, tr("Enter −60 to 60 bank days; −10 is ten bank days before pay day."), {}});
                               return saveTemplate(changed);
                           },
                       .editable = canEdit});
    columns.push_back({.id = QStringLiteral("order"),
                       .title = [] { return tr("Order"); },
                       .kind = Kind::Count,
                       .value = [](const StepTemplate &step) { return Value(qint64{step.order}); },
                       .edit =
                           [this](const StepTemplate &step, const QString &text) {
                               bool isNumber = false;
                               StepTemplate changed = step;
                               changed.order = text.trimmed().toInt(&isNumber);
                               return isNumber ? saveTemplate(changed) : Done(Error{Error::Kind::Invalid, tr("Enter a whole number."), {}});
                           },
                       .editable = canEdit});
    return columns;
}

void ChecklistView::retranslate()
{
    m_title->setText(tr("Checklist"));
    m_editSteps->setText(tr("Edit the steps"));
    m_add->setText(tr("Add a step"));
    m_remove->setText(tr("Remove the step"));
    m_hint->setText(tr("The steps hold for every month and customer; their days are counted from each customer's pay day."));
    m_table->setTitle(tr("Checklist"));
    m_table->setEmptyText(tr("No customers in this month."));
    m_templateTable->setTitle(tr("Steps of the month"));
    m_templateTable->setEmptyText(tr("No steps yet. Add the first one."));
    m_model->retranslate();
    m_templates->retranslate();
    if (m_state)
        present(*m_state);
}

void ChecklistView::present(const MonthState &state)
{
    m_state = &state;
    if (!sameSteps(m_shownTemplates, state.templates)) {
        m_shownTemplates = state.templates;
        makeModel();
    }
    fill();
    m_templates->setRows(state.templates);
    const directory::Punctuality found = directory::punctuality(state.steps, state.today);
    QString text = tr("%1 of %2 done").arg(format::number(found.done), format::number(found.steps));
    if (found.due > 0)
        text += QStringLiteral(" · ") + tr("%1 in time").arg(format::percent(found.onTime, found.due));
    if (found.late > 0)
        text += QStringLiteral(" · ") + tr("%Ln late", nullptr, found.late);
    m_onTime->setText(found.steps == 0 ? QString() : text);
    m_editSteps->setEnabled(state.isWritable);
    m_add->setEnabled(state.isWritable);
    m_remove->setEnabled(state.isWritable && !state.templates.empty());
}

void ChecklistView::fill()
{
    std::vector<ChecklistRow> rows;
    for (const directory::Customer &customer : m_state->customers) {
        if (!customer.isCustomer(m_state->month))
            continue;
        ChecklistRow row{customer.id, customer.name, {}};
        for (const StepTemplate &shown : m_shownTemplates) {
            const auto found = std::find_if(m_state->steps.begin(), m_state->steps.end(), [&](const MonthStep &step) {
                return step.customer == customer.id && step.step.id == shown.id;
            });
            if (found != m_state->steps.end())
                row.steps.push_back(*found);
        }
        rows.push_back(std::move(row));
    }
    m_model->setRows(std::move(rows));
}

void ChecklistView::signOffCurrent()
{
    const int row = m_table->currentRow();
    const int column = m_table->currentIndex().column() - 1;
    if (row < 0 || column < 0 || !m_state || column >= int(m_model->row(row).steps.size()))
        return;
    if (!m_state->isWritable) {
        emit failed(Error{Error::Kind::Invalid, m_state->lock, {}});
        return;
    }
    const MonthStep step = m_model->row(row).steps[std::size_t(column)];
    const QString customer = m_model->row(row).name;
    directory::StepDone sign;
    sign.step = step.step.id;
    sign.customer = step.customer;
    sign.month = m_state->month;
    sign.on = m_state->today;
    sign.who = store::signature(m_edits.db());
    const QString name = (step.done ? tr("Take back “%1” for %2") : tr("Sign off “%1” for %2")).arg(step.step.name, customer);
    const Done saved = m_edits.run(name, [&] {
        store::Months months(m_edits.db());
        return step.done ? months.remove(*step.done) : months.save(sign);
    });
    if (!saved)
        emit failed(saved.error());
}

bool ChecklistView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        signOffCurrent();
        return true;
    }
    return StepView::eventFilter(watched, event);
}

Done ChecklistView::saveTemplate(const StepTemplate &step)
{
    return m_edits.run(tr("Change the step “%1”").arg(step.name),
                       [&] { return done(store::Months(m_edits.db()).save(step)); });
}

void ChecklistView::addTemplate()
{
    StepTemplate step;
    step.name = tr("New step");
    step.order = m_state->templates.empty() ? 1 : m_state->templates.back().order + 1;
    const Done saved = m_edits.run(tr("Add a step of the month"), [&] { return done(store::Months(m_edits.db()).save(step)); });
    if (!saved)
        emit failed(saved.error());
    else
        m_templateTable->setFocus();
}

void ChecklistView::removeTemplate()
{
    const int row = m_templateTable->currentRow();
    if (row < 0)
        return;
    const StepTemplate step = m_templates->row(row);
    const Done removed = m_edits.run(tr("Remove the step “%1”").arg(step.name), [&] { return store::Months(m_edits.db()).remove(step.id); });
    if (!removed)
        emit failed(removed.error());
}

void ChecklistView::showTemplates(bool show)
{
    m_templateBlock->setVisible(show);
}

} // namespace paybench::ui
