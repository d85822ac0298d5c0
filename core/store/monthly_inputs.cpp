// SPDX-License-Identifier: MPL-2.0
#include "core/store/monthly_inputs.h"

#include "core/store/database.h"
#include "core/store/month_inputs.h"
#include "core/store/months.h"

namespace paybench::store {

Result<reports::MonthlyInputs> monthlyInputs(Database &db, Month month)
{
    const auto basis = basisOf(db, month);
    const auto closed = Months(db).closed();
    if (!basis || !closed)
        return basis ? closed.error() : basis.error();
    reports::MonthlyInputs inputs;
    inputs.basis = *basis;
    inputs.closed = closed->count(month) > 0;
    const Month first = std::min(Month(month.year(), 1), month.plus(-1));
    for (Month before = month.plus(-1); before >= first; before = before.plus(-1)) {
        const auto earlier = basisOf(db, before);
        if (!earlier)
            return earlier.error();
        if (earlier->payslips() > 0)
            inputs.before.push_back(*earlier);
    }
    return inputs;
}

} // namespace paybench::store
