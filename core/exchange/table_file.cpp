// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/table_file.h"

#include "core/exchange/file_bytes.h"

#include <QCoreApplication>

#include <algorithm>

namespace paybench::exchange {

namespace {

Error refusedFile(const QString &sentence, const QString &fileName)
{
    return {Error::Kind::Invalid, sentence.arg(fileName), {}};
}

// What tells itself by its first bytes, and is not a table.
Done isNoOtherKind(const QByteArray &bytes, const QString &fileName)
{
    const QByteArray start = bytes.left(400).trimmed().toLower();
    if (start.startsWith("%pdf"))
        return refusedFile(QCoreApplication::translate(
                               "exchange", "%1 is a PDF. Nothing was read. Export the list as CSV, XLSX or ODS."),
                           fileName);
    const bool isPage = start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<table")
        || start.startsWith("mime-version:") || start.startsWith("<?xml");
    if (isPage)
        return refusedFile(
            QCoreApplication::translate("exchange",
                                        "%1 is a web page or XML, whatever its name says. Nothing was read. Open it in "
                                        "the spreadsheet program and save it as .xlsx or .ods."),
            fileName);
    return {};
}

Error emptyFile(const QString &fileName)
{
    return refusedFile(
        QCoreApplication::translate("exchange",
                                    "%1 is empty. Nothing was read. Check that the list was exported, and choose it "
                                    "again."),
        fileName);
}

Error largeFile(const QString &fileName)
{
    return refusedFile(QCoreApplication::translate(
                           "exchange", "%1 is larger than 512 MB. Nothing was read. Export one month at a time."),
                       fileName);
}

bool hasOnlyBlanks(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
}

// Blanks around a field: ASCII ones and the no-break space, C2 A0 in UTF-8.
QByteArrayView bare(QByteArrayView field)
{
    // Nearly every field is bare already, and there are millions of them.
    const auto isInner = [](char c) { return c > ' ' && c <= '~'; };
    if (field.isEmpty() || (isInner(field.front()) && isInner(field.back())))
        return field;
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    for (bool changed = true; changed && !field.isEmpty();) {
        const qsizetype before = field.size();
        if (isBlank(field.front()))
            field = field.sliced(1);
        else if (isBlank(field.back()))
            field.chop(1);
        else if (field.startsWith("\xC2\xA0"))
            field = field.sliced(2);
        else if (field.endsWith("\xC2\xA0"))
            field.chop(2);
        changed = field.size() != before;
    }
    return field;
}

// Hands on rows with bare fields, and leaves out those without any text.
OnRecord withBareFields(const OnRecord &record, std::vector<QByteArrayView> &fields)
{
    return [&record, &fields](qint64 line, std::span<const QByteArrayView> found) {
        fields.clear();
        bool hasText = false;
        for (const QByteArrayView field : found) {
            fields.push_back(bare(field));
            hasText = hasText || !fields.back().isEmpty();
        }
        return !hasText || record(line, fields);
    };
}

} // namespace

TableFormat TableFile::format() const
{
    const SheetRead *sheet = std::get_if<SheetRead>(&m_content);
    if (!sheet)
        return TableFormat::Csv;
    return sheet->format == WorkbookFormat::Ods ? TableFormat::Ods : TableFormat::Xlsx;
}

QString TableFile::formatName() const
{
    switch (format()) {
    case TableFormat::Xlsx:
        return QStringLiteral("XLSX");
    case TableFormat::Ods:
        return QStringLiteral("ODS");
    case TableFormat::Csv:
        break;
    }
    return QStringLiteral("CSV");
}

Encoding TableFile::encoding() const
{
    const Text *text = std::get_if<Text>(&m_content);
    return text ? text->text.encoding : Encoding::Utf8;
}

bool TableFile::hadMark() const
{
    const Text *text = std::get_if<Text>(&m_content);
    return text && text->text.hadMark;
}

std::vector<QString> TableFile::sheets() const
{
    const SheetRead *sheet = std::get_if<SheetRead>(&m_content);
    return sheet ? sheet->sheets : std::vector<QString>();
}

QString TableFile::sheet() const
{
    const SheetRead *sheet = std::get_if<SheetRead>(&m_content);
    return sheet ? sheet->sheet : QString();
}

std::vector<QString> TableFile::notes() const
{
    const SheetRead *sheet = std::get_if<SheetRead>(&m_content);
    return sheet ? sheet->notes : std::vector<QString>();
}

Done TableFile::eachRow(const OnRecord &record) const
{
    std::vector<QByteArrayView> fields;
    const OnRecord bareRecord = withBareFields(record, fields);
    if (const Text *text = std::get_if<Text>(&m_content))
        return readCsv(text->text.text(), m_dialect, bareRecord);
    std::get<SheetRead>(m_content).cells.eachRow(bareRecord);
    return {};
}

Result<TableFile> readTable(const QByteArray &bytes, const QString &fileName, const ReadOptions &options,
                            const Progress &progress)
{
    if (bytes.isEmpty())
        return emptyFile(fileName);
    if (bytes.size() > largestFile)
        return largeFile(fileName);
    const auto workbook = workbookFormat(bytes, fileName);
    if (!workbook)
        return workbook.error();
    TableFile table;
    if (*workbook) {
        auto sheet = readSheet(bytes, fileName, options.sheet, progress);
        if (!sheet)
            return sheet.error();
        table.m_content = std::move(*sheet);
        return table;
    }
    if (const Done other = isNoOtherKind(bytes, fileName); !other)
        return other.error();
    auto text = decoded(bytes, fileName, options.encoding);
    if (!text)
        return text.error();
    if (hasOnlyBlanks(text->text()))
        return emptyFile(fileName);
    table.m_dialect = detectedDialect(text->text());
    if (options.separator != 0)
        table.m_dialect.separator = options.separator;
    table.m_content = TableFile::Text{std::move(*text)};
    return table;
}

} // namespace paybench::exchange
