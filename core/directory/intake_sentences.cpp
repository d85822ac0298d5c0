// SPDX-License-Identifier: MPL-2.0
#include "core/directory/intake_sentences.h"

#include "core/basics/format.h"

#include <QCoreApplication>

namespace paybench::directory::intake {

QString newVolume(Month month)
{
    return QCoreApplication::translate("directory", "new volume for %1").arg(format::monthName(month));
}

QString unchanged()
{
    return QCoreApplication::translate("directory", "already imported, unchanged");
}

QString sameAs(qint64 line)
{
    return QCoreApplication::translate("directory", "same as line %1, counted once").arg(line);
}

QString skipped()
{
    return QCoreApplication::translate("directory", "skipped, as chosen");
}

QString unknownCustomer(const QString &code)
{
    return QCoreApplication::translate("directory", "customer %1 is not known").arg(code);
}

QString outsideValidity(const Customer &customer, Month month)
{
    if (customer.from.isValid() && customer.from > month.last())
        return QCoreApplication::translate("directory", "%1 becomes a customer on %2")
            .arg(customer.name, format::day(customer.from));
    return QCoreApplication::translate("directory", "%1 ended as a customer on %2")
        .arg(customer.name, format::day(customer.to));
}

QString twoRows(qint64 line, qint64 other)
{
    return QCoreApplication::translate("directory", "lines %1 and %2 differ for the same customer and period")
        .arg(std::min(line, other))
        .arg(std::max(line, other));
}

QString belowZero()
{
    return QCoreApplication::translate("directory", "below 0; 0 or more is accepted");
}

QString tooMany()
{
    return QCoreApplication::translate("directory", "above 1 000 000 000, the most that is accepted");
}

QString nothingCounted()
{
    return QCoreApplication::translate("directory", "nothing is counted in this row; a number is needed");
}

QString noCustomer()
{
    return QCoreApplication::translate("directory", "the row says no customer; a code or a name is needed");
}

QString hourlyAboveWhole(qint64 hourly, qint64 whole)
{
    return QCoreApplication::translate("directory", "%1 hourly paid are more than the %2 payslips")
        .arg(format::number(hourly), format::number(whole));
}

QString unknownUnit(const QString &unit)
{
    return QCoreApplication::translate("directory", "unit %1 is not known; counted on the whole customer").arg(unit);
}

QString closedUnit(const Unit &unit)
{
    return QCoreApplication::translate("directory", "unit %1 closed on %2").arg(unit.name, format::day(unit.to));
}

QString nameOfAnother(const QString &name, const Customer &customer)
{
    return QCoreApplication::translate("directory", "the row says %1, but its code belongs to %2")
        .arg(name, customer.name);
}

QString changed(qint64 before, qint64 after)
{
    return QCoreApplication::translate("directory", "%1 → %2", "before → after")
        .arg(format::number(before), format::number(after));
}

QString changed(pricing::Service service, qint64 before, qint64 after)
{
    return QCoreApplication::translate("directory", "%1: %2 → %3", "service: before → after")
        .arg(pricing::name(service), format::number(before), format::number(after));
}

QString confirmed(const QString &change)
{
    return QCoreApplication::translate("directory", "%1, confirmed").arg(change);
}

QString closedMonth(Month month, Month charged, qint64 difference, const UnitPrice *each)
{
    if (difference == 0)
        return QCoreApplication::translate("directory", "%1 is closed; add a correction line in %2")
            .arg(format::monthName(month), format::monthName(charged));
    const QString sign = difference > 0 ? QStringLiteral("+") : QString();
    const QString count = sign + format::number(difference);
    const Result<Money> amount = each ? each->times(difference) : Result<Money>(Error());
    if (!amount)
        return QCoreApplication::translate("directory", "%1 is closed; correction line %2: %3")
            .arg(format::monthName(month), format::monthName(charged), count);
    return QCoreApplication::translate("directory", "%1 is closed; correction line %2: %3 = %4")
        .arg(format::monthName(month), format::monthName(charged), count, format::amountWithCurrency(*amount));
}

} // namespace paybench::directory::intake
