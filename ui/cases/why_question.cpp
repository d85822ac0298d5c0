// SPDX-License-Identifier: MPL-2.0
#include "ui/cases/why_question.h"

#include "ui/inputs/arithmetic.h"
#include "ui/inputs/question.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace paybench::ui {

void openWhy(const QString &question, const QString &sentence, const std::vector<ArithmeticLine> &lines, QWidget *parent)
{
    auto *why = new Question(question, sentence, QCoreApplication::translate("cases", "Close"), parent);
    why->setObjectName(QStringLiteral("why"));
    why->setAttribute(Qt::WA_DeleteOnClose);
    why->findChild<QWidget *>(QStringLiteral("harmless"))->hide();
    why->body()->addWidget(new Arithmetic(lines, why));
    why->open();
}

} // namespace paybench::ui
