// SPDX-License-Identifier: MPL-2.0
#include "ui/inputs/change_form.h"

#include "core/basics/personal_number.h"
#include "ui/inputs/field.h"
#include "ui/inputs/value_edits.h"
#include "ui/style/style.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace paybench::ui {

ChangeForm::ChangeForm(const QString &question, const QString &consequence, const QString &deedText, QWidget *parent)
    : Question(question, consequence, deedText, parent), m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("changeForm"));
    m_grid->setHorizontalSpacing(px(16));
    m_grid->setVerticalSpacing(px(12));
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    body()->addLayout(m_grid);
}

Field *ChangeForm::add(const QString &name, QWidget *control, const QString &label, Width width)
{
    control->setObjectName(name);
    auto *field = new Field(control, this);
    field->setLabel(label);
    m_place += width == Width::Whole ? m_place % 2 : 0;
    m_grid->addWidget(field, m_place / 2, m_place % 2, 1, width == Width::Whole ? 2 : 1, Qt::AlignTop);
    m_place += width == Width::Whole ? 2 : 1;
    m_fields.push_back(field);
    return field;
}

CheckedEdit *ChangeForm::addText(const QString &name, const QString &label, const QString &text, Width width)
{
    auto *edit = new CheckedEdit(this);
    edit->setCheck(withoutPersonalNumber);
    edit->setCommitted(text);
    add(name, edit, label, width);
    return edit;
}

DayEdit *ChangeForm::addDay(const QString &name, const QString &label, QDate day, bool isRequired)
{
    auto *edit = new DayEdit(this);
    edit->setRequired(isRequired);
    edit->setValue(day);
    add(name, edit, label);
    return edit;
}

void ChangeForm::addWhole(QWidget *widget)
{
    m_place += m_place % 2;
    m_grid->addWidget(widget, m_place / 2, 0, 1, 2);
    m_place += 2;
}

void ChangeForm::begin()
{
    setAttribute(Qt::WA_DeleteOnClose);
    if (!m_fields.empty())
        m_fields.front()->control()->setFocus();
    open();
}

// A field that is wrong says so itself; only when all are right is the work tried.
void ChangeForm::accept()
{
    if (!areRight(m_fields))
        return;
    const Done done = m_work ? m_work() : Done();
    if (!done) {
        setError(done.error().message);
        return;
    }
    Question::accept();
}

} // namespace paybench::ui
