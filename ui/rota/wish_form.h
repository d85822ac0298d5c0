// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/roster.h"
#include "ui/inputs/question.h"

#include <array>

class QCheckBox;

// One wish: whose, which days, which weekdays of them, which duty, and how strongly.

namespace paybench::ui {

class CheckedEdit;
class Choice;
class DayEdit;
class Field;
class Lookup;

class WishForm : public Question {
    Q_OBJECT

public:
    WishForm(const rota::Roster &roster, const rota::Wish &wish, QWidget *parent);

    rota::Wish wish() const; // as it stands in the fields
    void accept() override;

signals:
    void saveWanted(const paybench::rota::Wish &wish);

private:
    void build(const rota::Roster &roster);
    void fill();
    Field *field(QWidget *control, const QString &name, const QString &label);

    rota::Wish m_wish;
    Lookup *m_person;
    DayEdit *m_from;
    DayEdit *m_to;
    std::array<QCheckBox *, 7> m_weekdays{};
    Choice *m_duty;
    Choice *m_kind;
    CheckedEdit *m_note;
};

QString kindName(rota::Wish::Kind kind);   // "wants", "rather not", "cannot"
QString wishedDuty(rota::Duty duty);       // "Support"; Away: "a day off"
QString weekdaysShort(unsigned weekdays);  // "Mo Tu", of the language; every weekday: "all"

} // namespace paybench::ui
