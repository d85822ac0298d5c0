// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/report_csv.h"

#include "core/exchange/file_bytes.h"
#include "core/exchange/report_workbook.h"

#include <QCoreApplication>
#include <QDir>

namespace paybench::exchange {

CsvForm csvFormOf(const QLocale &locale)
{
    CsvForm form;
    form.decimalSign = locale.decimalPoint() == QStringLiteral(",") ? ',' : '.';
    return form;
}

Result<std::vector<CsvFile>> csvOf(const reports::Report &report, const CsvForm &form)
{
    std::vector<CsvFile> files;
    for (const reports::Table &table : report.tables) {
        const auto bytes = csvOf(sheetOf(table), form);
        if (!bytes)
            return bytes.error();
        files.push_back({QStringLiteral("%1_%2.csv").arg(report.month.iso(), table.key), *bytes});
    }
    return files;
}

Done writeCsv(const reports::Report &report, const QString &folder, const CsvForm &form)
{
    const auto files = csvOf(report, form);
    if (!files)
        return files.error();
    if (!QDir().mkpath(folder))
        return Error{Error::Kind::Io,
                     QCoreApplication::translate("reports",
                                                 "The folder %1 could not be made. Nothing was written. Choose "
                                                 "another folder.")
                         .arg(QDir::toNativeSeparators(folder)),
                     {}};
    for (const CsvFile &file : *files) {
        if (const Done written = writeFile(QDir(folder).filePath(file.name), file.bytes); !written)
            return written;
    }
    return {};
}

} // namespace paybench::exchange
