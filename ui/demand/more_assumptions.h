// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/staffing/what_if.h"

#include <QWidget>

#include <functional>

// The assumptions that are moved less often, folded under the sliders.

namespace paybench::ui {

class Choice;
class CountEdit;
class DayEdit;
class Field;

class MoreAssumptions : public QWidget {
    Q_OBJECT

public:
    explicit MoreAssumptions(QWidget *parent = nullptr);

    void setJudge(std::function<Done(const staffing::WhatIf &)> judge);
    void present(const staffing::DemandMonth &own, const staffing::WhatIf &what);
    void retranslate();

signals:
    void changed(const paybench::staffing::WhatIf &what);

private:
    CountEdit *addCount(const char *name, std::function<void(staffing::WhatIf &, std::optional<qint64>)> set);
    void addEvent();
    void takeEvent();
    void offer(const staffing::WhatIf &what, Field *field);

    std::function<Done(const staffing::WhatIf &)> m_judge;
    staffing::WhatIf m_what;
    Month m_month;
    std::vector<Field *> m_fields;
    CountEdit *m_within;
    CountEdit *m_patience;
    CountEdit *m_least;
    CountEdit *m_fewer;
    CountEdit *m_payslips;
    CountEdit *m_eventShare;
    DayEdit *m_eventFrom;
    DayEdit *m_eventTo;
    Choice *m_span;
    Field *m_spanField;
};

} // namespace paybench::ui
