// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/explained_figure.h"
#include "core/staffing/demand.h"

#include <QString>

// Any figure of a month's demand, explained: the sum as one would write it by hand, and the rules behind it. The lines
// are ready to be shown; nothing is computed that demandMonth() has not computed.

namespace paybench::staffing {

enum class DemandFigure { Calls, Persons, InTime, MeanWait, Abandoned, Occupancy, Hours, MailPersons, Backlog, Cost };

using Why = ExplainedFigure;

QString name(DemandFigure figure);

Why why(const DemandMonth &month, DemandFigure figure);
Why why(const DemandMonth &month, const DemandDay &day, DemandFigure figure);
Why why(const DemandMonth &month, const DemandDay &day, const DemandInterval &interval, DemandFigure figure);

} // namespace paybench::staffing
