// SPDX-License-Identifier: MPL-2.0
#include "ui/month/order_forms.h"

#include "core/basics/format.h"
#include "core/basics/time_text.h"
#include "core/basics/personal_number.h"
#include "ui/inputs/choice.h"
#include "ui/inputs/field.h"
#include "ui/inputs/value_edits.h"
#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace paybench::ui {

namespace {

Field *fieldFor(QWidget *control, const QString &label, QWidget *parent)
{
    auto *field = new Field(control, parent);
    field->setLabel(label);
    return field;
}

void addRow(Question *form, std::initializer_list<Field *> fields)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(px(12));
    for (Field *field : fields)
        row->addWidget(field, 1);
    form->body()->addLayout(row);
}

// A form is made for one question and gone with it.
QString hoursQuestion() { return HoursForm::tr("Which hours were worked?"); }
QString hoursConsequence()
{
    return HoursForm::tr("Time is kept as it was worked. It is rounded when the month is billed, once for each work order.");
}
QString hoursDeed() { return HoursForm::tr("Log the hours"); }

QString orderQuestion(bool isNew)
{
    return isNew ? OrderForm::tr("Which work order is new?") : OrderForm::tr("How is the work order agreed?");
}
QString orderConsequence()
{
    return OrderForm::tr("One additional assignment, billed by the hour. Each month of it is rounded once.");
}
QString orderDeed(bool isNew) { return isNew ? OrderForm::tr("Add the work order") : OrderForm::tr("Save the work order"); }

Done cleanText(const QString &text)
{
    return withoutPersonalNumber(text);
}

} // namespace

Stretch stretchOn(const MonthState &state, QDate day, QTime from, QTime to)
{
    const QTimeZone zone = directory::timeZone(state.country);
    return {QDateTime(day, from, zone).toSecsSinceEpoch(), QDateTime(day, to, zone).toSecsSinceEpoch()};
}

HoursForm::HoursForm(const MonthState &state, WorkOrderId order, QWidget *parent)
    : Question(hoursQuestion(), hoursConsequence(), hoursDeed(), parent),
      m_state(state), m_order(new Choice(this)), m_person(new Choice(this)), m_day(new DayEdit(this)), m_from(new CheckedEdit(this)),
      m_to(new CheckedEdit(this)), m_note(new CheckedEdit(this))
{
    setObjectName(QStringLiteral("hoursForm"));
    setAttribute(Qt::WA_DeleteOnClose);
    addFields(order);
    m_from->setFocus();
}

void HoursForm::addFields(WorkOrderId order)
{
    std::vector<std::pair<qlonglong, QString>> orders;
    for (const directory::WorkOrder &one : m_state.orders) {
        const directory::Customer *customer = m_state.customer(one.customer);
        orders.emplace_back(one.id.value, customer ? QStringLiteral("%1 · %2").arg(one.name, customer->name) : one.name);
    }
    std::vector<std::pair<qlonglong, QString>> people;
    for (const directory::Person &person : m_state.people)
        people.emplace_back(person.id.value, person.name);
    m_order->setOptions<qlonglong>(orders);
    m_person->setOptions<qlonglong>(people);
    if (order)
        m_order->setValue<qlonglong>(order.value);
    m_day->setRequired(true);
    m_day->setValue(m_state.month.contains(m_state.today) ? m_state.today : m_state.month.last());
    for (CheckedEdit *edit : {m_from, m_to}) {
        edit->setCheck([](const QString &text) {
            if (text.isEmpty() || timeOfText(text))
                return Done();
            return Done(Error{Error::Kind::Invalid, tr("This is no time. Write it as 09:05."), {}});
        });
    }
    m_note->setCheck(cleanText);
    m_from->setObjectName(QStringLiteral("hoursFrom"));
    m_to->setObjectName(QStringLiteral("hoursTo"));
    m_day->setObjectName(QStringLiteral("hoursDay"));
    addRow(this, {fieldFor(m_order, tr("Work order"), this)});
    addRow(this, {fieldFor(m_person, tr("Person"), this), fieldFor(m_day, tr("Day"), this)});
    addRow(this, {fieldFor(m_from, tr("From"), this), fieldFor(m_to, tr("To"), this)});
    addRow(this, {fieldFor(m_note, tr("Note"), this)});
}

void HoursForm::accept()
{
    const QTime from = timeOfText(m_from->text()).value_or(QTime());
    const QTime to = timeOfText(m_to->text()).value_or(QTime());
    if (!m_day->value().isValid() || !from.isValid() || !to.isValid()) {
        setError(tr("A day, a start and an end are needed. Nothing was saved yet."));
        return;
    }
    worklog::Entry entry;
    entry.order = {m_order->value<qlonglong>()};
    entry.person = {m_person->value<qlonglong>()};
    entry.time = stretchOn(m_state, m_day->value(), from, to);
    entry.note = m_note->text().trimmed();
    const Done saved = m_save(entry);
    if (!saved)
        setError(saved.error().message);
    else
        Question::accept();
}

OrderForm::OrderForm(const MonthState &state, const directory::WorkOrder &order, QWidget *parent)
    : Question(orderQuestion(!order.id), orderConsequence(), orderDeed(!order.id), parent),
      m_stored(order), m_customer(new Choice(this)), m_number(new CheckedEdit(this)), m_name(new CheckedEdit(this)),
      m_from(new DayEdit(this)), m_to(new DayEdit(this)), m_step(new Choice(this))
{
    setObjectName(QStringLiteral("orderForm"));
    setAttribute(Qt::WA_DeleteOnClose);
    addFields(state);
    m_name->setFocus();
}

void OrderForm::addFields(const MonthState &state)
{
    std::vector<std::pair<qlonglong, QString>> customers;
    for (const directory::Customer &customer : state.customers)
        customers.emplace_back(customer.id.value, customer.name);
    m_customer->setOptions<qlonglong>(customers);
    m_customer->setValue<qlonglong>(m_stored.customer.value);
    m_number->setText(m_stored.number);
    m_name->setText(m_stored.name);
    m_name->setObjectName(QStringLiteral("orderName"));
    m_number->setCheck(cleanText);
    m_name->setCheck(cleanText);
    m_from->setRequired(true);
    m_from->setValue(m_stored.from);
    m_to->setValue(m_stored.to);
    using Direction = pricing::BillingStep::Direction;
    std::vector<std::pair<int, QString>> steps{{0, tr("As the agreement says")}};
    for (const int minutes : {5, 10, 15, 30, 60})
        steps.emplace_back(minutes, tr("Up to started %1 min").arg(minutes));
    for (const int minutes : {5, 10, 15, 30, 60})
        steps.emplace_back(-minutes, tr("To the nearest %1 min").arg(minutes));
    m_step->setOptions<int>(steps);
    if (m_stored.step)
        m_step->setValue<int>(m_stored.step->direction == Direction::Up ? m_stored.step->minutes : -m_stored.step->minutes);
    addRow(this, {fieldFor(m_customer, tr("Customer"), this), fieldFor(m_number, tr("Number"), this)});
    addRow(this, {fieldFor(m_name, tr("Name"), this)});
    addRow(this, {fieldFor(m_from, tr("From"), this), fieldFor(m_to, tr("To, if it ends"), this)});
    addRow(this, {fieldFor(m_step, tr("Rounding of a month"), this)});
}

void OrderForm::accept()
{
    if (!m_from->isRight() || !m_to->isRight())
        return;
    using Direction = pricing::BillingStep::Direction;
    directory::WorkOrder order = m_stored;
    order.customer = {m_customer->value<qlonglong>()};
    order.number = m_number->text().trimmed();
    order.name = m_name->text().trimmed();
    order.from = m_from->value();
    order.to = m_to->value();
    const int step = m_step->value<int>();
    order.step.reset();
    if (step != 0)
        order.step = pricing::BillingStep{std::abs(step), step > 0 ? Direction::Up : Direction::Nearest};
    const Done saved = m_save(order);
    if (!saved)
        setError(saved.error().message);
    else
        Question::accept();
}

} // namespace paybench::ui
