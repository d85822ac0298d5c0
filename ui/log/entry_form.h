// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/worklog/line_reading.h"
#include "ui/inputs/question.h"
#include "ui/log/workplace.h"

#include <optional>

// Time by hand, new or changed: the work, from when to when, for whom, and a note.

namespace paybench::ui {

class CheckedEdit;
class Choice;
class Field;
class Lookup;

class EntryForm : public Question {
    Q_OBJECT

public:
    // An entry without id is a new one of the day.
    EntryForm(const Workplace &place, const worklog::LineBook &book, const worklog::Entry &entry, QDate day, QWidget *parent);

    void setWork(std::function<Done(const worklog::Entry &)> work) { m_work = std::move(work); }
    void begin(); // shows it, and is gone when it closes
    void accept() override;

private:
    void addFields(const worklog::LineBook &book);
    bool readTimes(worklog::Entry &entry);
    std::optional<std::int64_t> secondOf(CheckedEdit *edit, Field *field);

    const Workplace &m_place;
    worklog::Entry m_entry;
    QDate m_day;
    Choice *m_activity;
    CheckedEdit *m_from;
    CheckedEdit *m_to;
    Lookup *m_customer;
    CheckedEdit *m_note;
    Field *m_fromField = nullptr;
    Field *m_toField = nullptr;
    std::function<Done(const worklog::Entry &)> m_work;
};

} // namespace paybench::ui
