// SPDX-License-Identifier: MPL-2.0
#include "core/store/importing.h"

#include "core/basics/format.h"
#include "core/store/agreements.h"
#include "core/store/customers.h"
#include "core/store/database.h"
#include "core/store/months.h"
#include "core/store/profiles.h"
#include "core/store/volumes.h"

#include <QCoreApplication>

#include <algorithm>

namespace paybench::store {

namespace {

std::set<Month> monthsIn(const directory::VolumeFile &file)
{
    std::set<Month> months;
    for (const directory::FileRow &row : file.rows) {
        if (row.month)
            months.insert(*row.month);
    }
    return months;
}

// The price that a correction of one payslip would have: offered for rows of closed months.
QHash<qint64, UnitPrice> payslipPrices(const std::vector<directory::Agreement> &agreements, const std::vector<directory::Customer> &customers,
                                       Month month)
{
    QHash<qint64, UnitPrice> prices;
    for (const directory::Customer &customer : customers) {
        const directory::Agreement *agreement = directory::agreementOn(agreements, customer.id, month.first());
        if (!agreement)
            continue;
        const pricing::Terms terms = pricing::termsIn(agreement->prices, month);
        const auto row = terms.find(pricing::Service::Payslip);
        if (row != terms.end() && !row->second.tiers.empty())
            prices[customer.id.value] = row->second.tiers.front().each;
    }
    return prices;
}

} // namespace

Result<directory::Known> knownFor(Database &db, const directory::VolumeFile &file, const directory::ImportProfile &profile)
{
    Customers customers(db);
    directory::Known known;
    known.profile = profile;
    const auto all = customers.all();
    const auto units = customers.units();
    const auto closed = Months(db).closed();
    const auto agreements = Agreements(db).all();
    for (const Done &read : {done(all), done(units), done(closed), done(agreements)}) {
        if (!read)
            return read.error();
    }
    known.customers = *all;
    known.units = *units;
    known.closed = *closed;
    const std::set<Month> months = monthsIn(file);
    if (months.empty())
        return known;
    known.payslipPrice = payslipPrices(*agreements, *all, *months.rbegin());
    for (const Month month : months) {
        const auto volumes = Volumes(db).of(month);
        if (!volumes)
            return volumes.error();
        known.volumes.insert(known.volumes.end(), volumes->begin(), volumes->end());
    }
    return known;
}

QString importStepName(const directory::Intake &intake)
{
    const int rows = int(intake.totals.accepted);
    QStringList months;
    for (const Month month : intake.months)
        months << format::monthName(month);
    return QCoreApplication::translate("store", "Import %1 (%Ln row(s))", nullptr, rows).arg(months.join(QStringLiteral(", ")));
}

Result<ImportId> takeIn(Database &db, const directory::VolumeFile &file, const directory::Intake &intake,
                        const directory::ImportProfile &profile, const std::map<QString, CustomerId> &remember)
{
    const std::vector<directory::VolumeRow> rows = intake.volumes();
    if (rows.empty())
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("store", "No row of %1 is new and accepted, so nothing was imported.").arg(file.file), {}};
    directory::ImportBatch batch;
    batch.profile = profile.name;
    batch.file = file.file;
    batch.sha256 = file.sha256;
    batch.at = db.now();
    batch.who = db.who().name.isEmpty() ? db.who().account : db.who().name;
    batch.control = intake.totals.control;
    const auto id = Volumes(db).take(batch, rows);
    if (!id || remember.empty())
        return id;
    directory::ImportProfile learned = profile;
    for (const auto &code : remember)
        learned.customers[code.first] = code.second;
    if (const auto saved = Profiles(db).save(learned); !saved)
        return saved.error();
    return id;
}

} // namespace paybench::store
