// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/progress.h"
#include "core/directory/intake.h"

#include <QByteArray>

// A list of payslip counts, read by an import profile into rows that can be judged. Where rows add up, they are summed
// here, so that what stands for one person never goes further.

namespace paybench::exchange {

// Reads CSV, XLSX and ODS. Fields that cannot be read are refusals in their rows; Invalid only for a file as a whole:
// it is no table, or it lacks a column that the profile needs.
Result<directory::VolumeFile> readVolumes(const QByteArray &bytes, const QString &fileName,
                                          const directory::ImportProfile &profile, const Progress &progress = carryOn);

} // namespace paybench::exchange
