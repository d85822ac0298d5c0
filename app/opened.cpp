// SPDX-License-Identifier: MPL-2.0
#include "app/opened.h"

#include "app/centre_clock.h"
#include "core/store/centres.h"
#include "core/store/control_totals.h"
#include "core/store/customers.h"

#include <QCoreApplication>

#include <algorithm>

namespace paybench::app {

Error ofFile(Error error)
{
    if (error.kind == Error::Kind::NotFound)
        error.kind = Error::Kind::Io;
    return error;
}

Result<store::Database> opened(const QString &path, store::OpenMode mode, const Terminal &terminal, store::Look look)
{
    const CentreClock clock;
    store::Opening opening;
    opening.clock = clock.asked();
    opening.look = look;
    opening.patience = store::Patience::CommandLine;
    opening.totals = store::sealFindings;
    opening.who.name = terminal.person;
    auto db = store::Database::open(path, mode, opening);
    if (!db)
        return ofFile(db.error());
    if (const auto day = clock.set(*db, {}); !day)
        return day.error();
    clock.useZone();
    return db;
}

Result<store::Database> openedToWrite(const QString &path, const Terminal &terminal, store::Look look)
{
    auto db = opened(path, store::OpenMode::Write, terminal, look);
    if (db && !db->access().writable)
        return Error{Error::Kind::Io, db->access().banner, path};
    return db;
}

QDate today(store::Database &db)
{
    const auto centre = store::Centres(db).centre();
    return centre && centre->today.isValid() ? centre->today : QDate::currentDate();
}

Result<Month> monthOf(const std::string &argument)
{
    const QString iso = QString::fromStdString(argument);
    if (const auto month = Month::ofText(iso))
        return *month;
    return Error{Error::Kind::Invalid,
                 QCoreApplication::translate("commands", "“%1” is no month, so nothing was done. Write it as 2026-10.").arg(iso),
                 {}};
}

Result<OpenedMonth> openedMonth(const std::string &file, const std::string &month, const Terminal &terminal)
{
    const auto asked = monthOf(month);
    if (!asked)
        return asked.error();
    auto db = opened(QString::fromStdString(file), store::OpenMode::Read, terminal);
    if (!db)
        return db.error();
    return OpenedMonth{std::move(*db), *asked};
}

Result<directory::Customer> customerNamed(store::Database &db, const QString &nameOrCode)
{
    const auto all = store::Customers(db).all();
    if (!all)
        return all.error();
    const auto found = std::find_if(all->begin(), all->end(), [&](const directory::Customer &customer) {
        return customer.name == nameOrCode || customer.code == nameOrCode;
    });
    if (found != all->end())
        return *found;
    return Error{Error::Kind::NotFound,
                 QCoreApplication::translate("commands",
                                             "There is no customer “%1”, so nothing was done. Write the name or code as on the page Agreements.")
                     .arg(nameOrCode),
                 {}};
}

} // namespace paybench::app
