// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "ui/inputs/question.h"

#include <QDate>

#include <functional>

// "From which day?": asked before a price, a version or a customer begins. Refused in place, with the sentence.

namespace paybench::ui {

class DayEdit;

class FromDayQuestion : public Question {
    Q_OBJECT

public:
    using Take = std::function<Done(QDate)>;

    FromDayQuestion(const QString &question, const QString &consequence, const QString &deed, QDate suggested, Take take,
                    QWidget *parent);

private:
    void look();
    void tryToTake();

    DayEdit *m_day;
    Take m_take;
};

class CheckedEdit;

// Name and code of a new customer; the rest is filled in on its tab.
class NewCustomerQuestion : public Question {
    Q_OBJECT

public:
    using Take = std::function<Done(const QString &name, const QString &code)>;

    NewCustomerQuestion(Take take, QWidget *parent);

private:
    static QString question();
    static QString consequence();
    static QString deedName();
    void tryToTake();

    CheckedEdit *m_name;
    CheckedEdit *m_code;
    Take m_take;
};

} // namespace paybench::ui
