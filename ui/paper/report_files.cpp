// SPDX-License-Identifier: MPL-2.0
#include "ui/paper/report_files.h"

#include "core/exchange/report_csv.h"
#include "core/exchange/report_workbook.h"
#include "core/exchange/xlsx_write.h"
#include "ui/paper/report_paper.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>

namespace paybench::ui {

Done writeReport(const reports::Report &report, const ReportPlaces &places, const QDateTime &now, QStringList &paths)
{
    if (!places.workbook.isEmpty()) {
        if (const Done done = exchange::writeXlsx(exchange::workbookOf(report), places.workbook); !done)
            return done;
        paths << places.workbook;
    }
    if (!places.pdf.isEmpty()) {
        if (const Done done = writePdf(report, places.pdf, now); !done)
            return done;
        paths << places.pdf;
    }
    if (!places.csvFolder.isEmpty()) {
        if (const Done done = exchange::writeCsv(report, places.csvFolder, exchange::csvFormOf(QLocale())); !done)
            return done;
        paths << places.csvFolder;
    }
    return {};
}

Done printReport(const reports::Report &report, const QDateTime &now, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    setReportPage(printer);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return paintReport(report, printer, now);
}

QString fileNameOf(const QString &name)
{
    static const QRegularExpression unusable(QStringLiteral("[^\\p{L}\\p{N} ._-]"));
    QString usable = name;
    return usable.replace(unusable, QStringLiteral("-")).trimmed();
}

QString plainStem(const QString &name)
{
    QString stem;
    const QString apart = name.toLower().replace(u'ø', u'o').replace(QStringLiteral("æ"), QStringLiteral("ae")).normalized(QString::NormalizationForm_D);
    for (const QChar letter : apart) {
        if (letter.unicode() < 128 && letter.isLetterOrNumber())
            stem += letter;
        else if (!letter.isMark() && !stem.endsWith(u'-'))
            stem += u'-';
    }
    return stem;
}

} // namespace paybench::ui
