// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/worklog/line_correction.h"
#include "ui/inputs/question.h"
#include "ui/log/workplace.h"

#include <functional>
#include <optional>

// A contact that was logged, to be corrected: who, about what, when and how long, what became of it, and the note.

class QGridLayout;

namespace paybench::ui {

class CheckedEdit;
class Choice;
class CountEdit;
class Field;
class Lookup;

class ContactForm : public Question {
    Q_OBJECT

public:
    ContactForm(const Workplace &place, const worklog::LineBook &book, const worklog::LoggedContact &before, QWidget *parent);

    void setWork(std::function<Done(const worklog::Restated &)> work) { m_work = std::move(work); }
    void begin(); // shows it, and is gone when it closes
    void accept() override;

private:
    void addFields();
    void offerOutcomes(const worklog::LineBook &book);
    void fill();
    Field *add(QGridLayout *grid, QWidget *control, const char *name, const QString &label, int row, int column, int columns);
    void showTime(const Stretch &time);
    void showMinutes(const Stretch &time);
    void countMinutes();
    std::optional<std::int64_t> secondOf(CheckedEdit *edit, Field *field) const;
    std::optional<Stretch> time();
    bool readWho(worklog::Restated &to);

    const Workplace &m_place;
    worklog::LoggedContact m_before;
    Lookup *m_who;
    Lookup *m_topic;
    Choice *m_outcome;
    CheckedEdit *m_from;
    CheckedEdit *m_to;
    CountEdit *m_minutes;
    CheckedEdit *m_note;
    Field *m_whoField = nullptr;
    Field *m_topicField = nullptr;
    Field *m_fromField = nullptr;
    Field *m_toField = nullptr;
    std::function<Done(const worklog::Restated &)> m_work;
};

} // namespace paybench::ui
