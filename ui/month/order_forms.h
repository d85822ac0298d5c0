// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/inputs/question.h"
#include "ui/month/month_state.h"

#include <QTime>

#include <functional>

// The forms behind “Log hours…” and “New work order…”. What the store refuses is said in the form, which stays open.

namespace paybench::ui {

class CheckedEdit;
class Choice;
class DayEdit;
class DecimalEdit;
class Lookup;

Stretch stretchOn(const MonthState &state, QDate day, QTime from, QTime to); // local time of the centre

class HoursForm : public Question {
    Q_OBJECT

public:
    HoursForm(const MonthState &state, WorkOrderId order, QWidget *parent);
    void setSaving(std::function<Done(const worklog::Entry &)> save) { m_save = std::move(save); }
    void accept() override;

private:
    void addFields(WorkOrderId order);

    const MonthState &m_state;
    std::function<Done(const worklog::Entry &)> m_save;
    Choice *m_order;
    Choice *m_person;
    DayEdit *m_day;
    CheckedEdit *m_from;
    CheckedEdit *m_to;
    CheckedEdit *m_note;
};

class OrderForm : public Question {
    Q_OBJECT

public:
    OrderForm(const MonthState &state, const directory::WorkOrder &order, QWidget *parent);
    void setSaving(std::function<Done(const directory::WorkOrder &)> save) { m_save = std::move(save); }
    void accept() override;

private:
    void addFields(const MonthState &state);

    directory::WorkOrder m_stored;
    std::function<Done(const directory::WorkOrder &)> m_save;
    Choice *m_customer;
    CheckedEdit *m_number;
    CheckedEdit *m_name;
    DayEdit *m_from;
    DayEdit *m_to;
    Choice *m_step;
};

} // namespace paybench::ui
