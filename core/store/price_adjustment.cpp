// SPDX-License-Identifier: MPL-2.0
#include "core/store/price_adjustment.h"

#include "core/store/agreements.h"
#include "core/store/customers.h"
#include "core/store/database.h"
#include "core/store/months.h"
#include "core/store/volumes.h"

#include <QCoreApplication>

#include <algorithm>

namespace paybench::store {

namespace {

Result<std::vector<reports::MonthBasis>> closedMonthsOf(Database &db, int year)
{
    Months months(db);
    const auto closed = months.closed();
    if (!closed)
        return closed.error();
    std::vector<reports::MonthBasis> found;
    for (const Month month : *closed) {
        if (month.year() != year)
            continue;
        const auto basis = months.frozenBasis(month);
        if (!basis)
            return basis.error();
        if (*basis)
            found.push_back(**basis);
    }
    return found;
}

// The twelve newest months that have volumes.
Result<std::vector<directory::VolumeRow>> lastTwelveMonths(Database &db, int year)
{
    auto rows = Volumes(db).between(Month(year - 2, 1), Month(year, 12));
    if (!rows || rows->empty())
        return rows;
    const Month newest = std::max_element(rows->begin(), rows->end(), [](const auto &a, const auto &b) { return a.month < b.month; })->month;
    std::erase_if(*rows, [&](const directory::VolumeRow &row) { return row.month <= newest.plus(-12); });
    return rows;
}

} // namespace

Result<reports::AdjustmentPlan> planPriceAdjustment(Database &db, const reports::YearAdjustment &adjustment)
{
    const auto customers = Customers(db).all();
    const auto agreements = Agreements(db).all();
    const auto closed = closedMonthsOf(db, adjustment.year);
    const auto volumes = lastTwelveMonths(db, adjustment.year);
    for (const Done &read : {done(customers), done(agreements), done(closed), done(volumes)}) {
        if (!read)
            return read.error();
    }
    return reports::adjustmentPlan(adjustment, *customers, *agreements, *closed, *volumes);
}

Done savePriceAdjustment(Database &db, const reports::AdjustmentPlan &plan, int year)
{
    return db.step(QCoreApplication::translate("store", "Adjust prices for %1").arg(year), [&]() -> Done {
        Agreements agreements(db);
        for (const directory::Agreement &agreement : plan.agreements) {
            if (const auto saved = agreements.save(agreement); !saved)
                return saved.error();
        }
        Months months(db);
        for (const reports::Correction &supplement : plan.supplements) {
            if (const auto saved = months.save(supplement); !saved)
                return saved.error();
        }
        return {};
    });
}

} // namespace paybench::store
