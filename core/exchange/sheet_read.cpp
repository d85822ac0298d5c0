// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/sheet_read.h"

#include "core/exchange/workbook_parts.h"

#include <QCoreApplication>

namespace paybench::exchange {

namespace {

Error otherKind(const QString &sentence, const QString &fileName)
{
    return {Error::Kind::Invalid, sentence.arg(fileName), {}};
}

// Microsoft's older container: an .xls, or a workbook behind a password.
Error compoundFile(const QByteArray &bytes, const QString &fileName)
{
    const QString name = QStringLiteral("EncryptedPackage");
    const QByteArray asStored(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
    if (bytes.contains(asStored))
        return otherKind(
            QCoreApplication::translate("exchange",
                                        "%1 is protected with a password. Nothing was read. Save a copy without a "
                                        "password, and choose that one."),
            fileName);
    return otherKind(
        QCoreApplication::translate("exchange",
                                    "%1 is in the old Excel format (.xls). Nothing was read. Open it in Excel or "
                                    "LibreOffice and save it as .xlsx."),
        fileName);
}

Result<std::optional<WorkbookFormat>> zippedFormat(const QByteArray &bytes, const QString &fileName)
{
    const auto parts = ZipParts::open(bytes, fileName);
    if (!parts)
        return parts.error();
    const QByteArray type = parts->bytes(QStringLiteral("mimetype"), 200).trimmed();
    if (type.startsWith("application/vnd.oasis.opendocument.spreadsheet"))
        return std::optional(WorkbookFormat::Ods);
    if (parts->has(QStringLiteral("xl/workbook.bin")))
        return otherKind(
            QCoreApplication::translate("exchange",
                                        "%1 is a binary Excel workbook (.xlsb). Nothing was read. Open it in Excel and "
                                        "save it as .xlsx."),
            fileName);
    const bool isOffice =
        parts->has(QStringLiteral("_rels/.rels")) && parts->has(QStringLiteral("[Content_Types].xml"));
    if (isOffice && !parts->has(QStringLiteral("word/document.xml"))
        && !parts->has(QStringLiteral("ppt/presentation.xml")))
        return std::optional(WorkbookFormat::Xlsx);
    return otherKind(QCoreApplication::translate(
                         "exchange", "%1 is no spreadsheet. Nothing was read. Choose a CSV, XLSX or ODS file."),
                     fileName);
}

} // namespace

Result<std::optional<WorkbookFormat>> workbookFormat(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return zippedFormat(bytes, fileName);
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return compoundFile(bytes, fileName);
    return std::optional<WorkbookFormat>();
}

Result<SheetRead> readSheet(const QByteArray &bytes, const QString &fileName, const QString &sheet,
                            const Progress &progress)
{
    const auto format = workbookFormat(bytes, fileName);
    if (!format)
        return format.error();
    if (!*format)
        return otherKind(QCoreApplication::translate(
                             "exchange", "%1 is no spreadsheet. Nothing was read. Choose a CSV, XLSX or ODS file."),
                         fileName);
    const auto parts = ZipParts::open(bytes, fileName);
    if (!parts)
        return parts.error();
    return **format == WorkbookFormat::Ods ? readOds(*parts, sheet, progress) : readXlsx(*parts, sheet, progress);
}

Error tooLargeSheet(const QString &fileName)
{
    return otherKind(
        QCoreApplication::translate("exchange",
                                    "%1 has more rows or columns than a spreadsheet can hold. Nothing was read. Delete "
                                    "what stands below and beside the table, and save it again."),
        fileName);
}

Error stoppedReading()
{
    return {Error::Kind::Cancelled,
            QCoreApplication::translate("exchange", "Reading was stopped. Nothing was changed."),
            {}};
}

Error noSuchSheet(const QString &fileName, const QString &sheet, const std::vector<QString> &sheets)
{
    const QStringList names(sheets.begin(), sheets.end());
    return {Error::Kind::NotFound,
            QCoreApplication::translate("exchange", "%1 has no sheet “%2”. Nothing was read. Choose one of these: %3.")
                .arg(fileName, sheet, names.join(QStringLiteral(", "))),
            {}};
}

Error noSheets(const QString &fileName)
{
    return otherKind(QCoreApplication::translate(
                         "exchange", "%1 has no sheet with cells. Nothing was read. Choose a file that holds a table."),
                     fileName);
}

} // namespace paybench::exchange
