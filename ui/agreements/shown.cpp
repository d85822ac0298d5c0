// SPDX-License-Identifier: MPL-2.0
#include "ui/agreements/shown.h"

#include "core/basics/format.h"

#include <QCoreApplication>

namespace paybench::ui {

QString versionName(const directory::Agreement &version, const Book &book)
{
    const QString number = format::number(version.version);
    if (version.status == directory::Agreement::Status::Draft)
        return QCoreApplication::translate("agreements", "version %1, draft").arg(number);
    const directory::Agreement *valid = book.inForce(version.customer);
    if (valid && valid->id == version.id)
        return QCoreApplication::translate("agreements", "version %1, in force").arg(number);
    if (version.from > book.today)
        return QCoreApplication::translate("agreements", "version %1, coming").arg(number);
    return QCoreApplication::translate("agreements", "version %1").arg(number);
}

QString plainMoney(Money amount)
{
    const QString text = format::amount(amount);
    return amount > Money() ? u'+' + text : text;
}

QString plainMoneyWithCurrency(Money amount)
{
    const QString text = format::amountWithCurrency(amount);
    return amount > Money() ? u'+' + text : text;
}

QString signedPrice(UnitPrice price)
{
    const QString text = format::price(price);
    return price > UnitPrice() ? u'+' + text : text;
}

} // namespace paybench::ui
