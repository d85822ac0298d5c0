// SPDX-License-Identifier: MPL-2.0
#include "ui/inputs/name_question.h"

#include "ui/inputs/field.h"
#include "ui/inputs/question.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace paybench::ui {

std::optional<QString> askName(const NameQuestion &asked, QWidget *parent)
{
    Question question(asked.question, asked.consequence, asked.deed, parent);
    auto *name = new CheckedEdit(&question);
    name->setObjectName(asked.objectName);
    name->setCheck(asked.check);
    name->setCommitted(asked.suggested);
    auto *field = new Field(name, &question);
    field->setLabel(QCoreApplication::translate("inputs", "Name"));
    question.body()->addWidget(field);
    const auto look = [&] { question.deed()->setEnabled(!name->text().trimmed().isEmpty() && name->isRight()); };
    QObject::connect(name, &QLineEdit::textChanged, &question, look);
    look();
    name->setFocus();
    if (question.exec() != QDialog::Accepted)
        return std::nullopt;
    return name->text().trimmed();
}

} // namespace paybench::ui
