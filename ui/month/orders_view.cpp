// SPDX-License-Identifier: MPL-2.0
#include "ui/month/orders_view.h"

#include "core/basics/format.h"
#include "core/basics/time_text.h"
#include "core/reports/findings.h"
#include "ui/inputs/buttons.h"
#include "ui/inputs/value_edits.h"
#include "ui/month/folding_row.h"
#include "ui/month/order_forms.h"
#include "ui/style/style.h"
#include "ui/table/table_view.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace paybench::ui {

namespace {

bool runsIn(const directory::WorkOrder &order, Month month)
{
    return order.from <= month.last() && (!order.to.isValid() || order.to >= month.first());
}

// The order's row is told from its entries by the sign of the key.
qint64 keyOfHours(const HoursRow &row)
{
    return row.entry ? row.entry->id.value : -row.order.id.value;
}

// The whole sentence is the tip.
QString shortRule(const pricing::BillingStep &step)
{
    const bool up = step.direction == pricing::BillingStep::Direction::Up;
    return (up ? OrdersView::tr("up to started %1 min") : OrdersView::tr("to the nearest %1 min")).arg(format::number(step.minutes));
}

HoursRow entryRow(const MonthState &state, const HoursRow &order, const worklog::Entry &entry)
{
    const QTimeZone zone = directory::timeZone(state.country);
    const QDateTime from = QDateTime::fromSecsSinceEpoch(entry.time.start, zone);
    HoursRow row = order;
    row.entry = entry;
    row.person = state.personName(entry.person);
    row.day = from.date();
    row.from = from.time();
    row.to = QDateTime::fromSecsSinceEpoch(entry.time.end, zone).time();
    return row;
}

HoursRow orderRow(const MonthState &state, const directory::WorkOrder &order)
{
    HoursRow row;
    row.order = order;
    const directory::Customer *customer = state.customer(order.customer);
    row.customer = customer ? customer->name : QString();
    const auto &hours = state.basis.hours;
    const auto found = std::find_if(hours.begin(), hours.end(), [&order](const auto &one) { return one.order == order.id; });
    if (found != hours.end())
        row.hours = *found;
    return row;
}

} // namespace

OrdersView::OrdersView(Edits &edits, QWidget *parent)
    : StepView(parent), m_edits(edits), m_model(new TableModel<HoursRow>(columns(), this)),
      m_table(new TableView(QStringLiteral("month.orders"), this)),
      m_log(button(ButtonRole::Ordinary, QStringLiteral("clock"), this)),
      m_new(button(ButtonRole::Ordinary, QStringLiteral("add"), this)),
      m_edit(button(ButtonRole::Ordinary, QStringLiteral("edit"), this)),
      m_remove(button(ButtonRole::Ordinary, QStringLiteral("remove"), this))
{
    m_table->setObjectName(QStringLiteral("ordersTable"));
    m_log->setObjectName(QStringLiteral("logHours"));
    m_new->setObjectName(QStringLiteral("newOrder"));
    m_edit->setObjectName(QStringLiteral("editOrder"));
    m_remove->setObjectName(QStringLiteral("removeHours"));
    m_model->setKey(keyOfHours);
    m_table->setCells(m_model);
    m_table->setMinimumHeight(px(70)); // the page has to fit in 800 with text twice as large
    auto *tools = new FoldingRow({m_log, m_new}, {m_edit, m_remove}, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(tools);
    column->addWidget(m_table, 1);
    connect(m_log, &QPushButton::clicked, this, &OrdersView::logHours);
    connect(m_new, &QPushButton::clicked, this, &OrdersView::newOrder);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const HoursRow *row = currentRow())
            openOrder(row->order);
    });
    connect(m_remove, &QPushButton::clicked, this, &OrdersView::removeCurrent);
    connect(m_table, &TableView::currentRowChanged, this, &OrdersView::updateButtons);
}

std::vector<Column<HoursRow>> OrdersView::columns()
{
    const auto isEntry = [this](const HoursRow &row) { return row.entry && m_state && m_state->canEdit(); };
    const auto named = [](const HoursRow &row) {
        Look look;
        look.strong = !row.entry;
        look.indent = row.entry ? 1 : 0;
        return look;
    };
    std::vector<Column<HoursRow>> columns;
    columns.push_back({.id = QStringLiteral("order"),
                       .title = [] { return tr("Work order"); },
                       .value = [](const HoursRow &row) { return row.entry ? Value(row.person) : Value(row.order.name); },
                       .edit = [this](const HoursRow &row, const QString &text) { return editPerson(row, text); },
                       .editable = isEntry,
                       .choices =
                           [this](const HoursRow &) {
                               QStringList names;
                               for (const directory::Person &person : m_state->people)
                                   names << person.name;
                               return names;
                           },
                       .look = named,
                       .stretch = true});
    columns.push_back({.id = QStringLiteral("customer"),
                       .title = [] { return tr("Customer"); },
                       .value = [](const HoursRow &row) { return row.entry ? Value() : Value(row.customer); }});
    columns.push_back({.id = QStringLiteral("day"),
                       .title = [] { return tr("Day"); },
                       .kind = Kind::Day,
                       .value = [](const HoursRow &row) { return row.entry ? Value(row.day) : Value(); },
                       .edit = [this](const HoursRow &row, const QString &text) { return editDay(row, text); },
                       .editable = isEntry});
    for (const bool isStart : {true, false}) {
        columns.push_back({.id = isStart ? QStringLiteral("from") : QStringLiteral("to"),
                           .title = [isStart] { return isStart ? tr("From") : tr("To"); },
                           .value =
                               [isStart](const HoursRow &row) {
                                   const QTime time = isStart ? row.from : row.to;
                                   return row.entry ? Value(time.toString(QLocale().language() == QLocale::Danish ? QStringLiteral("HH.mm") : QStringLiteral("HH:mm"))) : Value();
                               },
                           .edit = [this, isStart](const HoursRow &row, const QString &text) { return editTime(row, text, isStart); },
                           .editable = isEntry});
    }
    columns.push_back({.id = QStringLiteral("logged"),
                       .title = [] { return tr("Logged"); },
                       .kind = Kind::Duration,
                       .value =
                           [](const HoursRow &row) {
                               if (row.entry)
                                   return Value(qint64{row.entry->time.seconds()});
                               return row.hours ? Value(row.hours->seconds) : Value();
                           },
                       .look = named});
    columns.back().look = [](const HoursRow &row) {
        Look look;
        look.strong = !row.entry;
        return look;
    };
    columns.push_back({.id = QStringLiteral("billed"),
                       .title = [] { return tr("Billed, h"); },
                       .kind = Kind::Hours,
                       .value =
                           [](const HoursRow &row) {
                               return row.entry || !row.hours ? Value() : Value(Ratio{row.hours->billedMinutes, 60});
                           },
                       .look =
                           [](const HoursRow &row) {
                               Look look;
                               look.strong = true;
                               if (row.hours)
                                   look.tip = reports::ruleText(row.hours->step);
                               return look;
                           }});
    columns.push_back({.id = QStringLiteral("note"),
                       .title = [] { return tr("Note"); },
                       .value =
                           [](const HoursRow &row) {
                               if (row.entry)
                                   return row.entry->note.isEmpty() ? Value() : Value(row.entry->note);
                               return row.hours ? Value(shortRule(row.hours->step)) : Value();
                           },
                       .edit = [this](const HoursRow &row, const QString &text) { return editNote(row, text); },
                       .editable = isEntry,
                       .look =
                           [](const HoursRow &row) {
                               Look look;
                               look.ink = row.entry ? Colour::Text : Colour::Muted;
                               if (!row.entry && row.hours)
                                   look.tip = reports::ruleText(row.hours->step);
                               return look;
                           },
                       .width = 220});
    return columns;
}

void OrdersView::retranslate()
{
    m_log->setText(tr("Log hours…"));
    m_new->setText(tr("New work order…"));
    m_edit->setText(tr("Edit the work order…"));
    m_remove->setText(tr("Remove"));
    m_table->setTitle(tr("Work orders"));
    m_table->setEmptyText(tr("No work orders in this month. An additional assignment starts with “New work order…”."));
    m_model->retranslate();
}

void OrdersView::present(const MonthState &state)
{
    m_state = &state;
    fill();
    updateButtons();
}

void OrdersView::fill()
{
    std::vector<HoursRow> rows;
    for (const directory::WorkOrder &order : m_state->orders) {
        const HoursRow head = orderRow(*m_state, order);
        std::vector<HoursRow> times;
        for (const worklog::Entry &entry : m_state->entries) {
            if (entry.order == order.id)
                times.push_back(entryRow(*m_state, head, entry));
        }
        if (times.empty() && !runsIn(order, m_state->month))
            continue;
        rows.push_back(head);
        rows.insert(rows.end(), times.begin(), times.end());
    }
    m_model->setRows(std::move(rows));
}

const HoursRow *OrdersView::currentRow() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < int(m_model->rows().size()) ? &m_model->row(row) : nullptr;
}

void OrdersView::updateButtons()
{
    const bool can = m_state && m_state->canEdit();
    m_log->setEnabled(can && !m_state->orders.empty() && !m_state->people.empty());
    m_new->setEnabled(can && !m_state->customers.empty());
    m_edit->setEnabled(can && currentRow());
    m_remove->setEnabled(can && currentRow());
    for (QPushButton *tool : {m_log, m_new, m_edit, m_remove})
        tool->setToolTip(m_state ? m_state->lock : QString());
}

void OrdersView::logHours()
{
    const HoursRow *row = currentRow();
    auto *form = new HoursForm(*m_state, row ? row->order.id : WorkOrderId(), this);
    form->setSaving([this](const worklog::Entry &entry) {
        return m_edits.run(tr("Log hours on %1").arg(m_state->order(entry.order) ? m_state->order(entry.order)->name : QString()),
                           [&] { return done(store::WorkOrders(m_edits.db()).save(entry)); });
    });
    form->open();
}

void OrdersView::newOrder()
{
    directory::WorkOrder order;
    const HoursRow *row = currentRow();
    order.customer = row ? row->order.customer : m_state->customers.front().id;
    order.from = m_state->month.first();
    openOrder(order);
}

void OrdersView::openOrder(const directory::WorkOrder &order)
{
    auto *form = new OrderForm(*m_state, order, this);
    form->setSaving([this](const directory::WorkOrder &typed) {
        const QString name = typed.id ? tr("Change the work order %1").arg(typed.name) : tr("Add the work order %1").arg(typed.name);
        return m_edits.run(name, [&] { return done(store::WorkOrders(m_edits.db()).save(typed)); });
    });
    form->open();
}

void OrdersView::removeCurrent()
{
    const HoursRow *row = currentRow();
    if (!row)
        return;
    const HoursRow removed = *row;
    const QString name = (removed.entry ? tr("Remove hours on %1") : tr("Remove the work order %1")).arg(removed.order.name);
    const Done done = m_edits.run(name, [&] {
        store::WorkOrders orders(m_edits.db());
        return removed.entry ? orders.remove(removed.entry->id) : orders.remove(removed.order.id);
    });
    if (!done)
        emit failed(done.error());
}

Done OrdersView::saveEntry(worklog::Entry entry, QDate day, QTime from, QTime to)
{
    entry.time = stretchOn(*m_state, day, from, to);
    const QString name = tr("Change hours on %1").arg(m_state->order(entry.order) ? m_state->order(entry.order)->name : QString());
    return m_edits.run(name, [&] { return done(store::WorkOrders(m_edits.db()).save(entry)); });
}

Done OrdersView::editDay(const HoursRow &row, const QString &text)
{
    const QDate day = dayOfText(text, m_state->month.first());
    if (!day.isValid())
        return Error{Error::Kind::Invalid, tr("This is no day. Write it as %1.").arg(format::day(m_state->month.first())), {}};
    return saveEntry(*row.entry, day, row.from, row.to);
}

Done OrdersView::editPerson(const HoursRow &row, const QString &text)
{
    const auto &people = m_state->people;
    const auto found = std::find_if(people.begin(), people.end(), [&](const auto &one) { return one.name == text.trimmed(); });
    if (found == people.end())
        return Error{Error::Kind::Invalid, tr("Nobody of that name is in the register. Choose a person from the list."), {}};
    worklog::Entry entry = *row.entry;
    entry.person = found->id;
    return saveEntry(entry, row.day, row.from, row.to);
}

Done OrdersView::editTime(const HoursRow &row, const QString &text, bool isStart)
{
    const QTime time = timeOfText(text).value_or(QTime());
    if (!time.isValid())
        return Error{Error::Kind::Invalid, tr("This is no time. Write it as 09:05."), {}};
    return saveEntry(*row.entry, row.day, isStart ? time : row.from, isStart ? row.to : time);
}

Done OrdersView::editNote(const HoursRow &row, const QString &text)
{
    worklog::Entry entry = *row.entry;
    entry.note = text.trimmed();
    return saveEntry(entry, row.day, row.from, row.to);
}

} // namespace paybench::ui
