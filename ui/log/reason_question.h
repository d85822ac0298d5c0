// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "ui/inputs/question.h"

#include <functional>

// A deed that needs a reason: without one its button does nothing, and what is refused is said while it is open.

namespace paybench::ui {

class CheckedEdit;
class Field;

class ReasonQuestion : public Question {
    Q_OBJECT

public:
    ReasonQuestion(const QString &question, const QString &consequence, const QString &deed, QWidget *parent);

    void setWork(std::function<Done(const QString &reason)> work) { m_work = std::move(work); }
    void begin(); // shows it, and is gone when it closes
    void accept() override;

private:
    CheckedEdit *m_reason;
    Field *m_field;
    std::function<Done(const QString &)> m_work;
};

} // namespace paybench::ui
