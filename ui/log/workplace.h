// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/database.h"
#include "core/worklog/timer.h"
#include "ui/undo/steps.h"

#include <QDate>
#include <QTimeZone>

#include <functional>

// Whose log it is, in which file, and what the time is there: the one clock of everything that is logged.

namespace paybench::ui {

struct Workplace {
    Workplace(store::Database &file, Steps &stepsOfIt, std::function<PersonId()> who);

    PersonId person() const { return seated ? seated() : PersonId{}; } // none: nobody has said who sits here
    std::int64_t now() const;
    QDate today() const;
    QDate dayOf(std::int64_t second) const;
    QTime timeOf(std::int64_t second) const;
    Stretch daysFrom(QDate first, QDate last) const; // local midnights, both days included
    bool isWritable() const { return db.access().writable; }

    store::Database &db;
    Steps &steps;
    std::function<PersonId()> seated;
    QTimeZone zone;
};

} // namespace paybench::ui
