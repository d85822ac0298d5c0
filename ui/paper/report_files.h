// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/reports/report.h"

#include <QDateTime>
#include <QStringList>

class QWidget;

// A report becomes files, or goes to a printer: the same for every page that has one.

namespace paybench::ui {

struct ReportPlaces {
    QString workbook; // empty: none
    QString pdf;
    QString csvFolder;
};

// Values in, values out, so that a job can do it. `paths` gets what was written, each whole.
Done writeReport(const reports::Report &report, const ReportPlaces &places, const QDateTime &now, QStringList &paths);

// Asks for the printer and prints. No error either when nothing was chosen.
Done printReport(const reports::Report &report, const QDateTime &now, QWidget *parent);

QString fileNameOf(const QString &name); // without what a file system refuses
QString plainStem(const QString &name);  // small letters a–z, digits and hyphens: “Ägare” is agare

} // namespace paybench::ui
