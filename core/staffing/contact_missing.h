// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/staffing/contact_intake.h"

// Intervals for which a file has no row: known to be without calls, or missing. Only contact_intake.cpp uses this.

namespace paybench::staffing {

// Rows of 0 for the open intervals that an event log covers and in which nothing came in, for each queue of the file.
std::vector<ContactFileRow> quietRows(const ContactFile &file, const BusinessClock &clock);

// `there`: rows that are accepted, or stored already.
std::vector<MissingInterval> missingIntervals(const ContactFile &file, const std::vector<ContactCount> &there,
                                              const KnownContacts &known);

} // namespace paybench::staffing
