// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/directory/customer.h"

// A unit that another group serves from a day on. Later moves stay.

namespace paybench::directory {

Unit movedTo(Unit unit, GroupId group, QDate from);

} // namespace paybench::directory
