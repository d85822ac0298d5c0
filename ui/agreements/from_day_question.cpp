// SPDX-License-Identifier: MPL-2.0
#include "ui/agreements/from_day_question.h"

#include "core/basics/personal_number.h"
#include "ui/inputs/field.h"
#include "ui/inputs/value_edits.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace paybench::ui {

FromDayQuestion::FromDayQuestion(const QString &question, const QString &consequence, const QString &deedText, QDate suggested,
                                 Take take, QWidget *parent)
    : Question(question, consequence, deedText, parent), m_day(new DayEdit), m_take(std::move(take))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_day->setObjectName(QStringLiteral("fromDay"));
    m_day->setRequired(true);
    m_day->setValue(suggested);
    auto *field = new Field(m_day, this);
    field->setLabel(tr("Valid from, the first of a month"));
    body()->addWidget(field);
    deed()->disconnect(this); // it closes when the day was taken, and only then
    connect(deed(), &QPushButton::clicked, this, &FromDayQuestion::tryToTake);
    connect(m_day, &QLineEdit::textChanged, this, &FromDayQuestion::look);
    m_day->setFocus();
    m_day->selectAll();
    look();
}

void FromDayQuestion::look()
{
    const QDate day = m_day->value();
    deed()->setEnabled(day.isValid() && day.day() == 1);
    setError(day.isValid() && day.day() != 1 ? tr("Prices begin on the first of a month. Enter such a day.") : QString());
}

void FromDayQuestion::tryToTake()
{
    if (const Done taken = m_take(m_day->value()); !taken)
        setError(taken.error().message);
    else
        accept();
}

// A question is asked once and gone, so its words are asked for when it is made.
QString NewCustomerQuestion::question()
{
    return tr("Add a customer?");
}

QString NewCustomerQuestion::consequence()
{
    return tr("Owner, pay day and agreement are filled in next.");
}

QString NewCustomerQuestion::deedName()
{
    return tr("Add the customer");
}

NewCustomerQuestion::NewCustomerQuestion(Take take, QWidget *parent)
    : Question(question(), consequence(), deedName(), parent), m_name(new CheckedEdit), m_code(new CheckedEdit), m_take(std::move(take))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setObjectName(QStringLiteral("newName"));
    m_code->setObjectName(QStringLiteral("newCode"));
    m_name->setCheck(withoutPersonalNumber);
    m_code->setCheck(withoutPersonalNumber);
    auto *name = new Field(m_name, this);
    name->setLabel(tr("Name"));
    auto *code = new Field(m_code, this);
    code->setLabel(tr("Code in the payroll system"));
    body()->addWidget(name);
    body()->addWidget(code);
    deed()->disconnect(this);
    connect(deed(), &QPushButton::clicked, this, &NewCustomerQuestion::tryToTake);
    const auto look = [this] { deed()->setEnabled(!m_name->text().trimmed().isEmpty() && m_name->isRight() && m_code->isRight()); };
    connect(m_name, &QLineEdit::textChanged, this, look);
    connect(m_code, &QLineEdit::textChanged, this, look);
    look();
    m_name->setFocus();
}

void NewCustomerQuestion::tryToTake()
{
    if (const Done taken = m_take(m_name->text().trimmed(), m_code->text().trimmed()); !taken)
        setError(taken.error().message);
    else
        accept();
}

} // namespace paybench::ui
