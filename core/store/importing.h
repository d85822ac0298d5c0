// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/directory/intake.h"

// A judged volume file enters the centre's file: what is known while it is judged, the step's name, and the writing itself.

namespace paybench::store {

class Database;

// Customers, units, stored volumes and closed months, as far as the file touches them.
Result<directory::Known> knownFor(Database &db, const directory::VolumeFile &file, const directory::ImportProfile &profile);

QString importStepName(const directory::Intake &intake); // "Import October 2026 (3 rows)"

// Stores the accepted rows as one batch, within the step that is running. With remember, codes that were mapped by hand go
// into the profile. Invalid when no row is accepted.
Result<ImportId> takeIn(Database &db, const directory::VolumeFile &file, const directory::Intake &intake,
                        const directory::ImportProfile &profile, const std::map<QString, CustomerId> &remember = {});

} // namespace paybench::store
