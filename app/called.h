// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/directory/person.h"

#include <QDate>
#include <QString>

#include <vector>

// Who is meant by a name on the command line.

namespace paybench::app {

// The one with that name; else those whose name begins so and who are here on the day.
std::vector<directory::Person> peopleCalled(const std::vector<directory::Person> &people, const QString &name, QDate day);

// Who sits at a window that is opened with --person: the whole name, or why nobody does.
Result<QString> seatCalled(const std::vector<directory::Person> &people, const QString &name, QDate day);

} // namespace paybench::app
