// SPDX-License-Identifier: MPL-2.0
#include "tests/core/exchange/documents.h"

#include "core/exchange/file_bytes.h"

#include <QRegularExpression>

#include <zip.h>

namespace paybench::exchange {

QByteArray zipped(const Parts &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    for (const auto &[name, content] : parts) {
        zip_source_t *source =
            zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8);
    }
    zip_close(archive);
    zip_source_open(target);
    zip_stat_t stat;
    zip_source_stat(target, &stat);
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    zip_source_read(target, bytes.data(), stat.size);
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

QByteArray xlsxOf(const QByteArray &sheetData, const QByteArray &texts, const QByteArray &numberFormats,
                  const QByteArray &cellFormats)
{
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    const QByteArray main = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray relations =
        head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    const auto relation = [&type](const QByteArray &id, const QByteArray &kind, const QByteArray &target) {
        return QByteArray("<Relationship Id=\"" + id + "\" Type=\"" + type + "/" + kind + "\" Target=\"" + target
                          + "\"/>");
    };
    return zipped({
        {"[Content_Types].xml", head + "<Types/>"},
        {"_rels/.rels", relations + relation("a", "officeDocument", "xl/workbook.xml") + "</Relationships>"},
        {"xl/workbook.xml",
         head + "<workbook" + main + " xmlns:r=\"" + type
             + "\"><sheets><sheet name=\"Blad1\" sheetId=\"1\" r:id=\"w\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         relations + relation("w", "worksheet", "worksheets/sheet1.xml")
             + relation("t", "sharedStrings", "/xl/sharedStrings.xml") + relation("s", "styles", "../xl/styles.xml")
             + "</Relationships>"},
        {"xl/sharedStrings.xml", head + "<sst" + main + ">" + texts + "</sst>"},
        {"xl/styles.xml",
         head + "<styleSheet" + main + "><numFmts>" + numberFormats
             + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + "<xf numFmtId=\"0\"/>"
             + cellFormats + "</cellXfs></styleSheet>"},
        {"xl/worksheets/sheet1.xml",
         head + "<worksheet" + main + "><sheetData>" + sheetData + "</sheetData></worksheet>"},
    });
}

QByteArray odsOf(const QByteArray &tables)
{
    const QByteArray space = "=\"urn:oasis:names:tc:opendocument:xmlns:";
    return zipped({
        {"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
        {"content.xml",
         "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office" + space
             + "office:1.0\" xmlns:table" + space + "table:1.0\" xmlns:text" + space + "text:1.0\" xmlns:style" + space
             + "style:1.0\"><office:body><office:spreadsheet>" + tables
             + "</office:spreadsheet></office:body></office:document-content>"},
    });
}

QByteArray fixture(const QString &name)
{
    const auto bytes = readFile(QStringLiteral(PAYBENCH_SOURCE_DIR "/tests/data/exchange/") + name);
    REQUIRE(bytes);
    return *bytes;
}

QStringList rowsOf(const TableFile &table)
{
    QStringList rows;
    const Done done = table.eachRow([&rows](qint64 line, std::span<const QByteArrayView> fields) {
        QStringList row = {QString::number(line)};
        for (const QByteArrayView field : fields)
            row.append(QString::fromUtf8(field));
        rows.append(row.join(u'|'));
        return true;
    });
    if (!done)
        rows.append(done.error().message);
    return rows;
}

QStringList rowsOf(const Result<TableFile> &table)
{
    return table ? rowsOf(*table) : QStringList{table.error().message};
}

QString sentence(const Result<TableFile> &table)
{
    return table ? QStringLiteral("(was read)") : table.error().message;
}

void checkSentence(const Error &error)
{
    CAPTURE(error.message.toStdString(), error.detail.toStdString());
    CHECK(error.message.endsWith(u'.'));
    CHECK(error.message.contains(QRegularExpression(QStringLiteral("Nothing was (read|written|changed)\\. [A-Z]"))));
    CHECK_FALSE(error.message.contains(QLatin1String("%1")));
}

} // namespace paybench::exchange
