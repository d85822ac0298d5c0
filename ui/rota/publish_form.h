// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/roster.h"
#include "ui/inputs/question.h"

#include <functional>

class QCheckBox;
class QPlainTextEdit;

// Which days are published, why, and what is then different for whom.

namespace paybench::ui {

class CheckedEdit;
class DayEdit;

class PublishForm : public Question {
    Q_OBJECT

public:
    // Tried while the form is open: refused, it says why and what was typed stays.
    using Work = std::function<Done(QDate first, QDate last, const QString &note)>;

    PublishForm(const rota::Roster &roster, Work work, QWidget *parent);

    bool wantsFiles() const; // to be written next
    void accept() override;

private:
    void describe();

    const rota::Roster m_roster;
    Work m_work;
    DayEdit *m_first;
    DayEdit *m_last;
    CheckedEdit *m_note;
    QPlainTextEdit *m_changes;
    QCheckBox *m_files;
};

// "Version 2. 5 persons have 12 changed days since version 1.": before publishing the days.
QString publishSentence(const rota::Roster &roster, QDate first, QDate last);
// A line per person: "Anna Lind: Wed 14 October S → R".
QStringList changeLines(const rota::Roster &roster, QDate first, QDate last);

} // namespace paybench::ui
