// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/directory/person.h"
#include "core/store/centres.h"
#include "core/store/customers.h"
#include "core/store/people.h"
#include "ui/undo/steps.h"

#include <QCoreApplication>

#include <functional>

// What the page has read from the file, for the day that is shown, and the one way in which its parts save.

namespace paybench::ui {

class StaffBook {
    Q_DECLARE_TR_FUNCTIONS(StaffBook)

public:
    StaffBook(store::People &people, store::Customers &customers, store::Centres &centres, Steps &steps, QDate today,
              bool isWritable);

    // The stores, for the work of a step.
    store::People &peopleStore;
    store::Customers &customerStore;
    store::Centres &centreStore;

    QDate today;
    QDate day; // as it holds on this day
    bool isWritable = true;

    std::vector<directory::Person> people; // by name
    std::vector<directory::Group> groups;  // in their order
    std::vector<directory::Absence> absences;
    std::vector<directory::Customer> customers;
    std::vector<directory::Owner> owners;
    std::vector<directory::Unit> units;
    std::vector<directory::Referral> referrals;
    directory::Centre centre;
    directory::WorkingTime time;

    Done read();
    // One named step, with the sentence of a refusal for whoever typed.
    Done run(const QString &name, const std::function<Done()> &work);
    Done save(const QString &name, const directory::Person &person);
    Done save(const QString &name, const directory::Group &group);

    const directory::Person *person(PersonId id) const;
    const directory::Group *group(GroupId id) const;
    const directory::Customer *customer(CustomerId id) const;
    const directory::Unit *unit(UnitId id) const;
    QString nameOf(PersonId id) const;
    QString nameOf(GroupId id) const;
    QString nameOf(CustomerId id) const;
    std::optional<PersonId> trainerOf(const directory::Group &group) const; // on the day
    std::vector<const directory::Unit *> unitsOf(GroupId group) const;      // on the day, those that are open
    GroupId groupOf(const directory::Unit &unit) const;                     // on the day
    std::vector<directory::Absence> absencesOf(PersonId person) const;      // oldest first

private:
    Steps &m_steps;
};

} // namespace paybench::ui
