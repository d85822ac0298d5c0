// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "ui/inputs/arithmetic.h"
#include "ui/inputs/question.h"

#include <functional>
#include <vector>

// A question with fields whose deed is tried while it is open: refused, it says why and what was typed stays.

namespace paybench::ui {

class CheckedEdit;
class Field;

class CaseForm : public Question {
    Q_OBJECT

public:
    CaseForm(const QString &question, const QString &consequence, const QString &deed, QWidget *parent);

    Field *add(const char *name, QWidget *control, const QString &label);
    void addPair(const char *name, QWidget *control, const QString &label, const char *otherName, QWidget *other, const QString &otherLabel);
    CheckedEdit *addText(const char *name, const QString &label, const QString &text = {}); // personal numbers are refused
    void setWork(std::function<Done()> work) { m_work = std::move(work); }
    void begin(); // shows it; it is gone when it closes

    void accept() override;

private:
    Field *fieldOf(const char *name, QWidget *control, const QString &label);

    std::vector<Field *> m_fields;
    std::function<Done()> m_work;
};

// Why a figure is what it is: its arithmetic, to look at and close.
void openWhy(const QString &question, const QString &sentence, const std::vector<ArithmeticLine> &lines, QWidget *parent);

} // namespace paybench::ui
