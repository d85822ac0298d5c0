// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/directory/centre.h"

// The centre itself: one row, its own days, opening hours and pay days.

namespace paybench::store {

class Database;

class Centres {
public:
    explicit Centres(Database &db)
        : m_db(db)
    { }

    Result<directory::Centre> centre() const; // of a file without one: an empty one
    Done save(const directory::Centre &centre);

    Result<directory::WorkingTime> workingTime() const;
    Done saveDayRule(const DayRule &rule); // over what was decided for the day
    Done removeDayRule(QDate day);
    Done saveOpeningHours(const OpeningHours &hours); // over the hours that begin on the same day
    Done removeOpeningHours(QDate from);
    Done savePayRule(PayRule rule);
    Done savePayDay(Month month, QDate day); // wins over the rule
    Done removePayDay(Month month);

private:
    Database &m_db;
};

} // namespace paybench::store
