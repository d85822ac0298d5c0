// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/reports/report.h"

#include <QDateTime>

class QPagedPaintDevice;

// A report on paper: A4 landscape with a margin of 10 mm, page and date in the foot, a watermark while it is
// preliminary.

namespace paybench::ui {

// Sets the page of a printer or a PDF writer. Printers take it before their dialog is shown.
void setReportPage(QPagedPaintDevice &device);

// Paints the whole report, page by page. `printed` is local time. Io when the device does not take it.
Done paintReport(const reports::Report &report, QPagedPaintDevice &device, const QDateTime &printed);

// Writes a PDF under its name only when it is complete; an older file stays when it fails.
Done writePdf(const reports::Report &report, const QString &path, const QDateTime &printed);

} // namespace paybench::ui
