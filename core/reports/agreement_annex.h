// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reports/example_invoice.h"
#include "core/reports/report.h"

// The annex to an agreement, to print and send: prices, who does what, services and their SLA.

namespace paybench::reports {

Report agreementAnnex(const QString &centre, const directory::Customer &customer, const directory::Agreement &version, Month pricedBy);

} // namespace paybench::reports
