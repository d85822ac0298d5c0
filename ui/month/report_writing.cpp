// SPDX-License-Identifier: MPL-2.0
#include "ui/month/report_writing.h"

#include "core/exchange/report_csv.h"
#include "core/exchange/report_workbook.h"
#include "core/exchange/xlsx_write.h"
#include "ui/paper/report_paper.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

namespace paybench::ui {

namespace {

Done writeOne(const ReportFiles &to, const QDateTime &now, QStringList &paths)
{
    const reports::Report report = reports::monthlyReport(to.inputs);
    if (!to.workbook.isEmpty()) {
        if (const Done done = exchange::writeXlsx(exchange::workbookOf(report), to.workbook); !done)
            return done;
        paths << to.workbook;
    }
    if (!to.pdf.isEmpty()) {
        if (const Done done = writePdf(report, to.pdf, now); !done)
            return done;
        paths << to.pdf;
    }
    if (!to.csvFolder.isEmpty()) {
        if (const Done done = exchange::writeCsv(report, to.csvFolder, exchange::csvFormOf(QLocale())); !done)
            return done;
        paths << to.csvFolder;
    }
    return {};
}

} // namespace

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

std::vector<ReportFiles> customerFiles(const reports::MonthlyInputs &inputs, const QString &folder)
{
    std::vector<ReportFiles> files;
    QStringList taken;
    for (const reports::Invoice &invoice : inputs.basis.invoices) {
        QString name = QStringLiteral("%1_%2").arg(inputs.basis.month.iso(), fileNameOf(invoice.name));
        // Two customers may have one name; their numbers differ.
        if (taken.contains(name, Qt::CaseInsensitive))
            name += u'_' + fileNameOf(invoice.code);
        taken << name;
        ReportFiles to;
        to.inputs = inputs;
        to.inputs.audience = reports::Audience::Customer;
        to.inputs.customer = invoice.customer;
        to.workbook = QDir(folder).filePath(name + QStringLiteral(".xlsx"));
        to.pdf = QDir(folder).filePath(name + QStringLiteral(".pdf"));
        files.push_back(to);
    }
    return files;
}

WrittenReports writeReports(const std::vector<ReportFiles> &files, const QDateTime &now, const Progress &progress)
{
    WrittenReports written;
    for (std::size_t at = 0; at < files.size(); ++at) {
        if (!progress(int(100 * at / files.size()))) {
            written.done = Error{Error::Kind::Cancelled,
                                 QCoreApplication::translate("month", "Writing was cancelled. What is written stays."), {}};
            return written;
        }
        written.done = writeOne(files[at], now, written.paths);
        if (!written.done)
            return written;
    }
    progress(100);
    return written;
}

} // namespace paybench::ui
