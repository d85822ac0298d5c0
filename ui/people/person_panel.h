// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/inputs/side_panel.h"
#include "ui/people/staff_book.h"

class QPushButton;

// The person who is selected: what holds from which day, what a wish would give, and the absences of the year.

namespace paybench::ui {

class PersonPanel : public SidePanel {
    Q_OBJECT

public:
    explicit PersonPanel(StaffBook &book, QWidget *parent = nullptr);

    void show(PersonId person); // and again after each change
    PersonId person() const { return m_person; }
    void retranslate();

signals:
    void failed(const paybench::Error &error);

private:
    void addHeading(const QString &title, const QString &note);
    void addTurns(const directory::Person &person);
    void addWish(const directory::Person &person, const directory::Choice &wish);
    void addAbsences(const directory::Person &person);
    void addUnits(const directory::Person &person);
    void decide(const directory::Choice &wish, bool isGranted);

    StaffBook &m_book;
    PersonId m_person;
    QPushButton *m_change;
    QPushButton *m_absence;
};

// "Yes to S80 gives 20.0 support days, exactly what is needed."
QString wishText(const StaffBook &book, PersonId person, const directory::Choice &wish);

directory::Absence newAbsence(const StaffBook &book, PersonId person); // on the day that is shown

} // namespace paybench::ui
