// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/staffing/requirement.h"

#include <QJsonObject>
#include <QString>

#include <optional>

// The figures of a queue under the names that other programs know them by (commands.md), and the numbers they come from.

namespace paybench::app {

// p_wait, p_abandon, sl, sl_answered, sl_virtual, asa_s, mean_wait_all_s, mean_queue, occupancy; with `blocks` p_block too.
// A wait without end is null, with "unstable": true where the queue grows so.
QJsonObject figuresOf(const staffing::Service &service, bool blocks);

// None: there is no metric of that name.
std::optional<double> figure(const staffing::Service &service, const QString &metric);

QString keyOf(staffing::Binding binding);              // "service_level" …
QString nameOf(staffing::InTimeOf counted);            // "offered" …
staffing::InTimeOf countedOfName(const QString &name); // what is unknown is of the offered

// A decimal number with point or comma; "inf" too.
Result<double> numberOf(const QString &text);

bool isCountOfAgents(int agents); // 0 to 20,000
Error agentsOutOfRange();

} // namespace paybench::app
