// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/calendar.h"
#include "core/basics/opening.h"
#include "core/basics/paydays.h"

#include <QDate>
#include <QString>
#include <QTimeZone>

#include <vector>

// The centre itself: its name, size, calendar and opening hours.

namespace paybench::directory {

struct Centre {
    QString name;
    QString legalForm;
    Country country = Country::Sweden;
    int headCount = 0; // as declared; checked against the register
    QDate today;       // of a demo centre; else invalid: the clock's
};

QTimeZone timeZone(Country country);

// Days, opening hours and pay-day rule of the centre, as rows from the file.
struct WorkingTime {
    Country country = Country::Sweden;
    std::vector<DayRule> ownDays;
    std::vector<OpeningHours> hours;
    PayCalendar pay;

    Calendar calendar() const { return Calendar(country, ownDays); }
    BusinessClock clock() const { return BusinessClock(calendar(), hours); }
};

} // namespace paybench::directory
