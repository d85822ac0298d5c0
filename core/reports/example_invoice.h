// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/directory/volume.h"
#include "core/reports/invoice.h"

#include <optional>

// What a version of an agreement would cost: an example invoice on volumes that are known, and what a change of prices
// means over a year. Used while prices are typed, so nothing here is saved.

namespace paybench::reports {

// The volumes and hours that an example stands on.
struct Example {
    Month month;
    pricing::Volume volume;
    std::vector<pricing::OrderTime> orders;
};

// The month whose price rows a version is shown by: the one of today, kept within the version's own validity.
Month shownMonth(const directory::Agreement &version, QDate today);

// The invoice on the example's volumes by the prices the version has in `pricedBy`, which may be after the example.
Result<Invoice> exampleInvoice(const directory::Customer &customer, const directory::Agreement &version, Month pricedBy,
                               const Example &example);

// New less old over all months of the rows, month by month: what is counted, fixed and minimum fees; without hours.
struct Effect {
    Money before;
    Money after;
    int months = 0;

    Money change() const { return after - before; }
};

Result<Effect> effect(const pricing::Terms &before, const pricing::Terms &after, CustomerId customer,
                      const std::vector<directory::VolumeRow> &volumes);

// The first count of payslips above 1 from which the other of two terms is the cheaper one, up to `most`: "the prices are
// equal at 2 000". Payslips and fixed fee count. None: one of them is cheaper all the way.
std::optional<qint64> equalAt(const pricing::Terms &before, const pricing::Terms &after, qint64 most);

} // namespace paybench::reports
