// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/agreements/sum_rows.h"
#include "ui/agreements/shown.h"
#include "ui/table/value.h"

#include <optional>

// The example invoice in words and figures, and what the change of prices means. Values only.

namespace paybench::ui {

// The cell of the price table that is worked on.
struct PricePlace {
    pricing::Service service = pricing::Service::Payslip;
    qint64 tierFrom = 0; // 0: the whole service
};

bool isMovedBy(const pricing::Line &line, const PricePlace &place);
std::vector<SumRow> invoiceRows(const reports::Invoice &invoice, const std::optional<PricePlace> &moved);
TableData invoiceTable(const reports::Invoice &invoice, const QString &title); // for the clipboard
// "The minimum fee of 5 000.00 kr is reached by payslips and fixed fee." Empty without a minimum fee.
QString minimumHint(const reports::Invoice &invoice, const pricing::Terms &terms);

// What a change of prices means, with the chosen version and the one before it.
struct Change {
    std::optional<Money> monthBefore;
    std::optional<Money> monthAfter;
    std::optional<reports::Effect> year;
    std::optional<qint64> equalAt;
};

Change changeOf(const Shown &shown, const directory::Agreement &version, const reports::Example &example);

} // namespace paybench::ui
