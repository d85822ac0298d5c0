// SPDX-License-Identifier: MPL-2.0
#include "ui/log/reason_question.h"

#include "core/basics/personal_number.h"
#include "ui/inputs/checked_edit.h"
#include "ui/inputs/field.h"

#include <QVBoxLayout>

namespace paybench::ui {

ReasonQuestion::ReasonQuestion(const QString &question, const QString &consequence, const QString &deedText, QWidget *parent)
    : Question(question, consequence, deedText, parent), m_reason(new CheckedEdit(this)), m_field(new Field(m_reason, this))
{
    setObjectName(QStringLiteral("reasonQuestion"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setCheck(withoutPersonalNumber);
    m_field->setLabel(tr("Reason"));
    body()->addWidget(m_field);
}

void ReasonQuestion::begin()
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_reason->setFocus();
    open();
}

void ReasonQuestion::accept()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty() || !m_reason->isRight()) {
        m_field->setError(reason.isEmpty() ? tr("A reason has to stand here.") : m_reason->complaint());
        m_reason->setFocus();
        return;
    }
    const Done done = m_work ? m_work(reason) : Done();
    if (!done) {
        setError(done.error().message);
        return;
    }
    Question::accept();
}

} // namespace paybench::ui
