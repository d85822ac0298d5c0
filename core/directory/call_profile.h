// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/directory/faults.h"
#include "core/directory/import_profile.h"

// What is particular to profiles for calls and e-mails. Only import_profile.cpp and profile_json.cpp use this.

namespace paybench::directory::calls {

QString name(ImportProfile::Field field); // of the fields from Day on
void check(Faults &faults, const ImportProfile &profile);

} // namespace paybench::directory::calls
