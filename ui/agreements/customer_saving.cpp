// SPDX-License-Identifier: MPL-2.0
#include "ui/agreements/customer_tab.h"

#include "core/basics/format.h"
#include "ui/inputs/choice.h"
#include "ui/inputs/field.h"
#include "ui/inputs/value_edits.h"
#include "ui/style/labels.h"

#include <QPushButton>

// What the tab Customer shows and saves: each control by itself, at once.

namespace paybench::ui {

namespace {

using directory::Agreement;
using directory::Customer;

} // namespace

void CustomerTab::show(const Shown &shown)
{
    m_shown = shown;
    setEnabled(shown.customer);
    if (!shown.customer)
        return;
    for (const auto &entry : m_fields) {
        entry.second->setError({});
        entry.first->setEnabled(shown.isWritable());
    }
    fillChoices();
    showCustomer();
    showAgreement();
}

void CustomerTab::showCustomer()
{
    const Customer &customer = *m_shown.customer;
    m_name->setCommitted(customer.name);
    m_code->setCommitted(customer.code);
    m_kind->setValue(int(customer.kind));
    m_owner->setValue(customer.owner.value);
    m_fields[m_newOwner]->setVisible(false);
    m_newOwner->setCommitted({});
    m_organisation->setCommitted(customer.organisationNumber);
    m_reference->setCommitted(customer.reference);
    m_from->setValue(customer.from);
    m_to->setValue(customer.to);
    m_payRule->setValue(int(customer.payRule));
    m_payDayTitle->setText(tr("Pay days %1").arg(m_shown.book->today.year()));
    m_payDayModel->setRows(payDayLines(customer, m_shown.book->today.year(), m_shown.book->working.calendar()));
    m_removeCustomer->setEnabled(m_shown.isWritable());
}

void CustomerTab::showAgreement()
{
    m_agreement->setVisible(m_shown.version);
    m_removeDraft->setVisible(m_shown.isDraft());
    m_removeDraft->setEnabled(m_shown.isWritable());
    if (!m_shown.version)
        return;
    const Agreement &version = *m_shown.version;
    m_agreementTitle->setText(tr("Agreement, %1").arg(versionName(version, *m_shown.book)));
    m_number->setCommitted(version.number);
    m_responsible->setCommitted(version.responsible);
    m_notice->setValue(version.noticeMonths);
    m_until->setValue(version.to);
    m_note->setCommitted(version.note);
}

void CustomerTab::connectCustomer()
{
    const auto text = [this](CheckedEdit *edit, QString Customer::*field) {
        connect(edit, &CheckedEdit::commitAsked, this, [this, edit, field] {
            saveCustomer(m_fields[edit], [edit, field](Customer &customer) { customer.*field = edit->text().trimmed(); });
        });
    };
    text(m_name, &Customer::name);
    text(m_code, &Customer::code);
    text(m_organisation, &Customer::organisationNumber);
    text(m_reference, &Customer::reference);
    connect(m_from, &CheckedEdit::commitAsked, this,
            [this] { saveCustomer(m_fields[m_from], [this](Customer &customer) { customer.from = m_from->value(); }); });
    connect(m_to, &CheckedEdit::commitAsked, this,
            [this] { saveCustomer(m_fields[m_to], [this](Customer &customer) { customer.to = m_to->value(); }); });
    connect(m_kind, &Choice::chosen, this, [this] {
        saveCustomer(m_fields[m_kind], [this](Customer &customer) { customer.kind = Customer::Kind(m_kind->value<int>()); });
    });
    connect(m_payRule, &Choice::chosen, this, [this] {
        saveCustomer(m_fields[m_payRule], [this](Customer &customer) { customer.payRule = PayRule(m_payRule->value<int>()); });
    });
    connect(m_owner, &Choice::chosen, this, &CustomerTab::chooseOwner);
    connect(m_newOwner, &CheckedEdit::commitAsked, this, &CustomerTab::chooseOwner);
}

void CustomerTab::connectAgreement()
{
    const auto text = [this](CheckedEdit *edit, QString Agreement::*field) {
        connect(edit, &CheckedEdit::commitAsked, this, [this, edit, field] {
            saveAgreement(m_fields[edit], [edit, field](Agreement &agreement) { agreement.*field = edit->text().trimmed(); });
        });
    };
    text(m_number, &Agreement::number);
    text(m_responsible, &Agreement::responsible);
    connect(m_notice, &CheckedEdit::commitAsked, this, [this] {
        saveAgreement(m_fields[m_notice], [this](Agreement &agreement) { agreement.noticeMonths = int(m_notice->value().value_or(0)); });
    });
    connect(m_until, &CheckedEdit::commitAsked, this,
            [this] { saveAgreement(m_fields[m_until], [this](Agreement &agreement) { agreement.to = m_until->value(); }); });
    connect(m_note, &NoteEdit::commitAsked, this,
            [this] { saveAgreement(m_fields[m_note], [this](Agreement &agreement) { agreement.note = m_note->text().trimmed(); }); });
}

void CustomerTab::saveCustomer(Field *at, const std::function<void(Customer &)> &change)
{
    if (!m_shown.customer)
        return;
    Customer changed = *m_shown.customer;
    change(changed);
    if (const Done saved = m_saver.save(tr("Change the customer %1").arg(changed.name), changed); !saved)
        at->setError(saved.error().message);
    else
        at->setError({});
}

void CustomerTab::saveAgreement(Field *at, const std::function<void(Agreement &)> &change)
{
    if (!m_shown.version)
        return;
    Agreement changed = *m_shown.version;
    change(changed);
    if (changed == *m_shown.version)
        return;
    if (const Done saved = m_saver.save(tr("Change the agreement for %1").arg(m_shown.customer->name), changed); !saved)
        at->setError(saved.error().message);
    else
        at->setError({});
}

void CustomerTab::chooseOwner()
{
    const qint64 chosen = m_owner->value<qint64>();
    m_fields[m_newOwner]->setVisible(chosen < 0);
    if (chosen >= 0) {
        saveCustomer(m_fields[m_owner], [chosen](Customer &customer) { customer.owner = OwnerId{chosen}; });
        return;
    }
    const QString name = m_newOwner->text().trimmed();
    if (name.isEmpty()) {
        m_newOwner->setFocus();
        return;
    }
    Customer changed = *m_shown.customer;
    const Done saved = m_saver.run(tr("Add the owner %1").arg(name), [&]() -> Done {
        store::Customers customers(m_saver.db());
        const auto owner = customers.save(directory::Owner{{}, name});
        if (!owner)
            return owner.error();
        changed.owner = *owner;
        return done(customers.save(changed));
    });
    if (!saved)
        m_fields[m_newOwner]->setError(saved.error().message);
}

Done CustomerTab::setPayDay(const PayDayLine &line, const QString &typed)
{
    QDate day;
    if (!typed.trimmed().isEmpty()) {
        day = dayOfText(typed, line.month.first());
        if (!day.isValid())
            return Error{Error::Kind::Invalid, tr("Enter a day such as %1, or nothing to follow the rule.").arg(line.byRule.toString(Qt::ISODate)), {}};
    }
    Customer changed = *m_shown.customer;
    std::erase_if(changed.payDayOverrides, [&](const auto &one) { return one.first == line.month; });
    if (day.isValid() && day != line.byRule)
        changed.payDayOverrides.emplace_back(line.month, day);
    return m_saver.save(tr("Change the pay day of %1 for %2").arg(format::monthName(line.month), changed.name), changed);
}

} // namespace paybench::ui
