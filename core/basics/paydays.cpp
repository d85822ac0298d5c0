// SPDX-License-Identifier: MPL-2.0
#include "core/basics/paydays.h"

namespace paybench {

namespace {

QDate the25th(Month month, const Calendar &calendar)
{
    const QDate rule(month.year(), month.month(), 25);
    if (calendar.isBankDay(rule))
        return rule;
    const QDate moved = rule.dayOfWeek() == Qt::Sunday ? rule.addDays(1) : rule.addDays(-1);
    return calendar.isBankDay(moved) ? moved : calendar.bankDayOnOrBefore(rule.addDays(-1));
}

} // namespace

QDate payDay(PayRule rule, Month month, const Calendar &calendar)
{
    switch (rule) {
    case PayRule::The25th:
        return the25th(month, calendar);
    case PayRule::The25thBefore:
        return calendar.bankDayOnOrBefore(QDate(month.year(), month.month(), 25));
    case PayRule::The27thBefore:
        return calendar.bankDayOnOrBefore(QDate(month.year(), month.month(), 27));
    case PayRule::LastBankDay:
        return calendar.bankDayOnOrBefore(month.last());
    }
    Q_UNREACHABLE();
}

QDate payDay(const PayCalendar &pay, Month month, const Calendar &calendar)
{
    const auto override = pay.overrides.find(month);
    return override == pay.overrides.end() ? payDay(pay.rule, month, calendar) : override->second;
}

} // namespace paybench
