// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "ui/inputs/question.h"

#include <functional>
#include <vector>

class QGridLayout;

// A question with fields. Its deed is tried while the form is open: refused, it says why and what was typed stays.

namespace paybench::ui {

class CheckedEdit;
class DayEdit;
class Field;

class ChangeForm : public Question {
    Q_OBJECT

public:
    enum class Width { Half, Whole };

    ChangeForm(const QString &question, const QString &consequence, const QString &deed, QWidget *parent);

    // Takes the control, names it for tests and readers, and gives it its place.
    Field *add(const QString &name, QWidget *control, const QString &label, Width width = Width::Half);
    CheckedEdit *addText(const QString &name, const QString &label, const QString &text = {}, Width width = Width::Whole);
    DayEdit *addDay(const QString &name, const QString &label, QDate day, bool isRequired = true);
    void addWhole(QWidget *widget);
    void setWork(std::function<Done()> work) { m_work = std::move(work); }
    void begin(); // shows it, and is gone when it closes

    void accept() override;

private:
    QGridLayout *m_grid;
    std::vector<Field *> m_fields;
    std::function<Done()> m_work;
    int m_place = 0;
};

} // namespace paybench::ui
