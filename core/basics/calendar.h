// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/month.h"

#include <QDate>
#include <QString>

#include <map>
#include <optional>
#include <vector>

// Days: public holidays of Sweden and Denmark, a centre's own closing and half days, bank days, ISO weeks.

namespace paybench {

enum class Country { Sweden, Denmark };

struct Holiday {
    QDate day;
    QString name;         // in the program's language
    bool isPublic = true; // false: free by custom or agreement (Midsummer Eve, Christmas Eve, New Year's Eve …)
};

// The holidays of a year in date order, public ones and the eves that are free in practice (exchange.md 2).
std::vector<Holiday> holidays(Country country, int year);

// What a centre has decided about one day, over the country's rule.
struct DayRule {
    enum class Kind { Closed, HalfDay, Open };

    QDate day;
    Kind kind = Kind::Closed;
    QString name;
    int minutesOpen = 0; // of a half day: from opening; 0 means half the ordinary day
};

// Which days are worked: the country's holidays with the centre's own days over them.
class Calendar {
public:
    explicit Calendar(Country country = Country::Sweden, std::vector<DayRule> own = {});

    Country country() const { return m_country; }
    bool isWorkingDay(QDate day) const; // the centre is open, if only for half the day
    bool isBankDay(QDate day) const;    // banks are open: own days do not matter; the eves in the list are closed
    std::optional<DayRule> ownDay(QDate day) const;
    std::optional<Holiday> holiday(QDate day) const;
    int workingDays(Month month) const;
    QDate bankDayOnOrBefore(QDate day) const;
    QDate bankDayOnOrAfter(QDate day) const;
    int bankDaysBetween(QDate from, QDate to) const; // steps over bank days from → to; negative when to is earlier

private:
    Country m_country;
    std::map<QDate, DayRule> m_own;
};

struct IsoWeek {
    int year = 0;
    int week = 0; // 1…53

    friend auto operator<=>(const IsoWeek &, const IsoWeek &) = default;
};

IsoWeek isoWeek(QDate day);
QDate monday(IsoWeek week);

} // namespace paybench
