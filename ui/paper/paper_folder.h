// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/progress.h"
#include "core/basics/written_files.h"
#include "core/reports/report.h"

#include <QDateTime>

#include <vector>

// Several reports as PDF files in one folder. Values in, values out, so that a job can do it.

namespace paybench::ui {

struct NamedPaper {
    QString name; // of whom it is for; becomes the file's name
    reports::Report report;
};

// Makes the folder. Stops between two files when told to.
WrittenFiles writePapers(const std::vector<NamedPaper> &papers, const QString &folder, const QDateTime &printed,
                          const Progress &progress = carryOn);

} // namespace paybench::ui
