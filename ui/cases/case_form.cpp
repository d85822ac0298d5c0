// SPDX-License-Identifier: MPL-2.0
#include "ui/cases/case_form.h"

#include "core/basics/personal_number.h"
#include "ui/inputs/checked_edit.h"
#include "ui/inputs/field.h"
#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace paybench::ui {

CaseForm::CaseForm(const QString &question, const QString &consequence, const QString &deedText, QWidget *parent)
    : Question(question, consequence, deedText, parent)
{
    setObjectName(QStringLiteral("caseForm"));
}

Field *CaseForm::fieldOf(const char *name, QWidget *control, const QString &label)
{
    control->setObjectName(QLatin1String(name));
    auto *made = new Field(control, this);
    made->setLabel(label);
    m_fields.push_back(made);
    return made;
}

Field *CaseForm::add(const char *name, QWidget *control, const QString &label)
{
    Field *made = fieldOf(name, control, label);
    body()->addWidget(made);
    return made;
}

void CaseForm::addPair(const char *name, QWidget *control, const QString &label, const char *otherName, QWidget *other, const QString &otherLabel)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(px(12));
    line->addWidget(fieldOf(name, control, label), 1);
    line->addWidget(fieldOf(otherName, other, otherLabel), 1);
    body()->addLayout(line);
}

CheckedEdit *CaseForm::addText(const char *name, const QString &label, const QString &text)
{
    auto *edit = new CheckedEdit(this);
    edit->setCheck(withoutPersonalNumber);
    edit->setCommitted(text);
    add(name, edit, label);
    return edit;
}

void CaseForm::begin()
{
    setAttribute(Qt::WA_DeleteOnClose);
    if (!m_fields.empty())
        m_fields.front()->control()->setFocus();
    open();
}

void CaseForm::accept()
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

void openWhy(const QString &question, const QString &sentence, const std::vector<ArithmeticLine> &lines, QWidget *parent)
{
    auto *why = new Question(question, sentence, CaseForm::tr("Close"), parent);
    why->setObjectName(QStringLiteral("why"));
    why->setAttribute(Qt::WA_DeleteOnClose);
    why->findChild<QWidget *>(QStringLiteral("harmless"))->hide();
    why->body()->addWidget(new Arithmetic(lines, why));
    why->open();
}

} // namespace paybench::ui
