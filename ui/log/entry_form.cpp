// SPDX-License-Identifier: MPL-2.0
#include "ui/log/entry_form.h"

#include "core/basics/format.h"
#include "core/basics/personal_number.h"
#include "core/basics/time_text.h"
#include "ui/inputs/choice.h"
#include "ui/inputs/field.h"
#include "ui/inputs/lookup.h"
#include "ui/inputs/value_edits.h"
#include "ui/log/log_words.h"

#include <QGridLayout>

namespace paybench::ui {

EntryForm::EntryForm(const Workplace &place, const worklog::LineBook &book, const worklog::Entry &entry, QDate day, QWidget *parent)
    : Question(entry.id ? tr("Change what was logged") : tr("What was done on %1?").arg(format::longDay(day)), {}, tr("Save"), parent), m_place(place),
      m_entry(entry), m_day(day), m_activity(new Choice(this)), m_from(new CheckedEdit(this)), m_to(new CheckedEdit(this)), m_customer(new Lookup(this)),
      m_note(new CheckedEdit(this))
{
    setObjectName(QStringLiteral("entryForm"));
    addFields(book);
    if (entry.time.end > entry.time.start) {
        m_from->setCommitted(clockOf(place, entry.time.start, true));
        m_to->setCommitted(clockOf(place, entry.time.end, true));
    }
    m_activity->setValue(entry.activity);
    m_customer->setValue(entry.customer ? std::optional(entry.customer.value) : std::nullopt);
    m_note->setCommitted(entry.note);
}

void EntryForm::addFields(const worklog::LineBook &book)
{
    std::vector<std::pair<worklog::Activity, QString>> kinds;
    for (const worklog::Activity activity : worklog::activities) {
        if (activity != worklog::Activity::Away)
            kinds.emplace_back(activity, activity == worklog::Activity::Call ? worklog::name(worklog::Work::Support) : worklog::name(activity)); // a call has its caller
    }
    m_activity->setOptions<worklog::Activity>(kinds);
    std::vector<LookupRow> customers;
    for (const directory::Customer &customer : book.customers)
        customers.push_back({customer.id.value, customer.name, {}, customer.code});
    m_customer->setRows(std::move(customers));
    m_note->setCheck(withoutPersonalNumber);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(px(16));
    grid->setVerticalSpacing(px(12));
    const auto add = [&](QWidget *control, const char *name, const QString &label, int row, int column, int columns) {
        control->setObjectName(QLatin1String(name));
        auto *field = new Field(control, this);
        field->setLabel(label);
        grid->addWidget(field, row, column, 1, columns);
        return field;
    };
    add(m_activity, "entryWork", tr("Work"), 0, 0, 2);
    m_fromField = add(m_from, "entryFrom", tr("From"), 1, 0, 1);
    m_toField = add(m_to, "entryTo", tr("To"), 1, 1, 1);
    add(m_customer, "entryCustomer", tr("Customer"), 2, 0, 2);
    add(m_note, "entryNote", tr("Note"), 3, 0, 2);
    body()->addLayout(grid);
}

std::optional<std::int64_t> EntryForm::secondOf(CheckedEdit *edit, Field *field)
{
    const auto time = timeOfText(edit->text());
    if (!time) {
        field->setError(tr("A time of day is written as 09:05."));
        edit->setFocus();
        return std::nullopt;
    }
    field->setError({});
    return QDateTime(m_day, *time, m_place.zone).toSecsSinceEpoch();
}

bool EntryForm::readTimes(worklog::Entry &entry)
{
    const auto from = secondOf(m_from, m_fromField);
    const auto to = from ? secondOf(m_to, m_toField) : std::nullopt;
    if (!from || !to)
        return false;
    if (*to <= *from) {
        m_toField->setError(tr("It has to end after it began."));
        m_to->setFocus();
        return false;
    }
    entry.time = {*from, *to};
    return true;
}

void EntryForm::begin()
{
    setAttribute(Qt::WA_DeleteOnClose);
    (m_entry.id ? static_cast<QWidget *>(m_activity) : m_from)->setFocus();
    open();
}

void EntryForm::accept()
{
    worklog::Entry entry = m_entry;
    if (!readTimes(entry) || !m_note->isRight())
        return;
    entry.activity = m_activity->value(worklog::Activity::Other);
    entry.customer = CustomerId{m_customer->value().value_or(0)};
    if (entry.customer != m_entry.customer)
        entry.unit = {};
    entry.note = m_note->text().trimmed();
    entry.saved = m_place.now();
    const Done done = m_work ? m_work(entry) : Done();
    if (!done) {
        setError(done.error().message);
        return;
    }
    Question::accept();
}

} // namespace paybench::ui
