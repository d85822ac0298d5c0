// SPDX-License-Identifier: MPL-2.0
#include "ui/month/report_writing.h"

#include <QCoreApplication>
#include <QDir>

namespace paybench::ui {

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
        to.places.workbook = QDir(folder).filePath(name + QStringLiteral(".xlsx"));
        to.places.pdf = QDir(folder).filePath(name + QStringLiteral(".pdf"));
        files.push_back(to);
    }
    return files;
}

WrittenFiles writeReports(const std::vector<ReportFiles> &files, const QDateTime &now, const Progress &progress)
{
    WrittenFiles written;
    for (std::size_t at = 0; at < files.size(); ++at) {
        if (!progress(int(100 * at / files.size()))) {
            written.done = Error{Error::Kind::Cancelled,
                                 QCoreApplication::translate("month", "Writing was cancelled. What is written stays."), {}};
            return written;
        }
        written.done = writeReport(reports::monthlyReport(files[at].inputs), files[at].places, now, written.paths);
        if (!written.done)
            return written;
    }
    progress(100);
    return written;
}

} // namespace paybench::ui
