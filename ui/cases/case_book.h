// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/opening.h"
#include "core/directory/customer.h"
#include "core/directory/person.h"
#include "core/store/cases.h"
#include "core/worklog/training.h"

#include <QTimeZone>

#include <optional>
#include <vector>

// Everything the cases are shown with, read at once: what is to be done, how urgent it is, and the names of all it is about.

namespace paybench::store {
class Database;
}

namespace paybench::ui {

// A case with what its clock says now.
struct TimedCase {
    worklog::Case one;
    std::vector<worklog::CaseEvent> events;
    std::optional<worklog::Sla> sla; // none: its type has no SLA

    bool isToPick() const; // nobody has it
};

struct CaseBook {
    QDate today;
    std::int64_t now = 0;
    QTimeZone zone;
    PersonId seated; // none: nobody has said who sits here
    QString lock;    // why nothing can be saved; empty: it can
    std::vector<directory::Customer> customers;
    std::vector<directory::Unit> units;
    std::vector<directory::Contact> contacts;
    std::vector<directory::Referral> referrals;
    std::vector<directory::Group> groups;
    std::vector<directory::Person> people;
    std::vector<worklog::CaseType> types;
    worklog::Topics topics;
    worklog::TrainingRule rule;
    BusinessClock clock{Calendar(), {}};
    std::vector<TimedCase> todo;        // by how urgent it is
    std::vector<TimedCase> closedToday; // newest first
    std::vector<PersonId> inSupport;    // now, by the rota
    worklog::SlaMet met;                // of the month so far
    std::optional<std::int64_t> lag;    // median of the month so far, in seconds
    std::vector<PersonId> away;         // absent now

    const directory::Person *person(PersonId id) const;
    const directory::Contact *contact(ContactId id) const;
    const directory::Unit *unit(UnitId id) const;
    const directory::Customer *customer(CustomerId id) const;
    const directory::Group *group(GroupId id) const;
    const worklog::CaseType *type(CaseTypeId id) const;
    const TimedCase *find(CaseId id) const; // of those to do and closed today

    QString name(PersonId id) const; // empty for none
    QString name(GroupId id) const;
    QString caller(const worklog::Case &one) const; // "Greta Holm", else "Anonymous"
    QString place(const worklog::Case &one) const;  // "Skola Öst", else the customer; empty: not known
    QString title(const worklog::Case &one) const;  // its own, else its topic
    PersonId trainerOf(GroupId id) const;           // today
    GroupId groupOf(UnitId id) const;               // today
    GroupId groupFor(UnitId unit, TopicId topic) const; // the unit's, else the topic's
    int openOf(PersonId id) const;                  // cases the person has
    bool isHere(PersonId id) const;
    QDateTime local(std::int64_t utc) const;
    TimedCase timed(const store::CaseWithEvents &stored) const;
};

Result<CaseBook> readCases(store::Database &db, PersonId seated, QDate today);

// By urgency: late first, then by when they are due, those without SLA by age; waiting ones last.
bool isMoreUrgent(const TimedCase &a, const TimedCase &b);

} // namespace paybench::ui
