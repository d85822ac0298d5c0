// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/xlsx_write.h"

#include "core/exchange/file_bytes.h"
#include "core/exchange/xlsx_cells.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <zip.h>

#include <algorithm>
#include <memory>

namespace paybench::exchange {

namespace {

constexpr qint64 bytesACell = 60; // of XML before it is packed (performance.md 3), with room to spare
constexpr qint64 bytesABook = 200'000; // what every workbook needs

// The XML of the sheets and the finished file stand on the disk at the same time.
qint64 bytesNeeded(const Workbook &book)
{
    qint64 bytes = bytesABook;
    for (const Sheet &sheet : book.sheets) {
        for (const Row &row : sheet.rows) {
            for (const Cell &cell : row) {
                const QString *text = std::get_if<QString>(&cell.value);
                bytes += bytesACell + (text ? text->size() : 0) + cell.formula.size();
            }
        }
    }
    return bytes + bytes / 3;
}

Done hasRoom(const Workbook &book, const QString &path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir() || !folder.isWritable() || QFileInfo(path).isDir())
        return diskError(path, {});
    const QStorageInfo disk(folder.filePath());
    if (disk.isValid() && disk.bytesAvailable() >= 0 && disk.bytesAvailable() < bytesNeeded(book))
        return diskError(path, QStringLiteral("%1 bytes needed").arg(bytesNeeded(book)));
    return {};
}

// Counts a word in a stream of pieces, and keeps how the stream ended.
class Ending {
public:
    explicit Ending(QByteArray word)
        : m_word(std::move(word))
    { }

    void take(const QByteArray &piece)
    {
        // A word that lies across two pieces is found in the joint.
        const QByteArray joint = m_tail.right(m_word.size() - 1) + piece;
        m_count += joint.count(m_word);
        m_tail = (m_tail + piece).right(40);
    }
    qint64 count() const { return m_count; }
    bool endsWith(const QByteArray &text) const { return m_tail.trimmed().endsWith(text); }

private:
    QByteArray m_word;
    QByteArray m_tail;
    qint64 m_count = 0;
};

struct CloseArchive {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, CloseArchive>;

// The part read to its end, which also compares its checksum.
bool isWhole(zip_t *archive, const QByteArray &part, const QByteArray &closingTag, qint64 rows)
{
    zip_file_t *file = zip_fopen(archive, part.constData(), 0);
    if (!file)
        return false;
    Ending ending("<row ");
    QByteArray piece(1 << 20, Qt::Uninitialized);
    zip_int64_t count = 0;
    while ((count = zip_fread(file, piece.data(), static_cast<zip_uint64_t>(piece.size()))) > 0)
        ending.take(QByteArray::fromRawData(piece.constData(), static_cast<qsizetype>(count)));
    zip_fclose(file);
    return count == 0 && ending.count() == rows && ending.endsWith(closingTag);
}

// libxlsxwriter reports success for a workbook that the disk cut short (performance.md 3), so the file itself is asked.
bool isWhole(const QString &path, const std::vector<qint64> &rowCounts)
{
    int error = 0;
    const Archive archive(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &error));
    if (!archive)
        return false;
    for (std::size_t i = 0; i < rowCounts.size(); ++i) {
        const QByteArray part = "xl/worksheets/sheet" + QByteArray::number(static_cast<qulonglong>(i + 1)) + ".xml";
        if (!isWhole(archive.get(), part, "</worksheet>", rowCounts[i]))
            return false;
    }
    const bool hasTexts = zip_name_locate(archive.get(), "xl/sharedStrings.xml", 0) >= 0;
    return (!hasTexts || isWhole(archive.get(), "xl/sharedStrings.xml", "</sst>", 0))
        && isWhole(archive.get(), "xl/workbook.xml", "</workbook>", 0)
        && isWhole(archive.get(), "xl/styles.xml", "</styleSheet>", 0);
}

void describe(lxw_workbook *file, const Workbook &book)
{
    QByteArray title = book.title.toUtf8();
    QByteArray author = book.author.toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.isEmpty() ? nullptr : title.data();
    properties.author = author.isEmpty() ? nullptr : author.data();
    properties.created = book.created.isValid() ? static_cast<time_t>(book.created.toSecsSinceEpoch()) : 0;
    workbook_set_properties(file, &properties);
}

// A name beside the destination that nobody uses, so that both lie on the same disk. The file itself goes again: a
// temporary one is for its owner only, and the workbook on a shared folder is for whoever may read the folder.
QString nameBeside(const QString &path)
{
    QTemporaryFile file(QFileInfo(path).absolutePath() + QStringLiteral("/.paybench-XXXXXX.part"));
    return file.open() ? file.fileName() : QString();
}

// Closes the file whatever happened: only that frees what libxlsxwriter holds.
Done written(const Workbook &book, const QString &temporary, const QString &path, Memory memory,
             const Progress &progress)
{
    const QByteArray fileName = QFile::encodeName(temporary);
    QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    lxw_workbook_options options{};
    options.constant_memory = memory == Memory::Constant;
    options.tmpdir = folder.data(); // on the disk whose room was checked, and not in a small /tmp
    options.use_zip64 = LXW_FALSE;
    lxw_workbook *file = workbook_new_opt(fileName.constData(), &options);
    if (!file)
        return diskError(path, QStringLiteral("workbook_new_opt"));
    describe(file, book);
    XlsxSheets sheets(file, progress);
    const Done put = sheets.put(book);
    const lxw_error closed = workbook_close(file);
    if (!put)
        return put;
    if (closed != LXW_NO_ERROR)
        return diskError(path, QString::fromUtf8(lxw_strerror(closed)));
    if (!isWhole(temporary, sheets.rowCounts()))
        return diskError(path, QStringLiteral("rows are missing in the file that was written"));
    return {};
}

QString faultOfName(const QString &name)
{
    if (sheetName(name) == name)
        return {};
    return QCoreApplication::translate("exchange", "“%1” cannot be the name of a sheet. It may be called “%2”.")
        .arg(name, sheetName(name));
}

} // namespace

std::vector<QString> faults(const Workbook &book)
{
    std::vector<QString> found;
    if (book.sheets.empty())
        found.push_back(QCoreApplication::translate("exchange", "A workbook needs at least one sheet."));
    std::vector<QString> names;
    for (const Sheet &sheet : book.sheets) {
        if (const QString fault = faultOfName(sheet.name); !fault.isEmpty())
            found.push_back(fault);
        else if (sheetName(sheet.name, names) != sheet.name)
            found.push_back(QCoreApplication::translate("exchange", "Two sheets are called “%1”.").arg(sheet.name));
        names.push_back(sheet.name);
    }
    return found;
}

Done writeXlsx(const Workbook &book, const QString &path, Memory memory, const Progress &progress)
{
    const std::vector<QString> wrong = faults(book);
    if (!wrong.empty())
        return Error{
            Error::Kind::Invalid,
            QCoreApplication::translate("exchange", "%1 Nothing was written. Change the name and export again.")
                .arg(wrong.front()),
            {}};
    if (const Done room = hasRoom(book, path); !room)
        return room;
    const bool isStream =
        std::any_of(book.sheets.begin(), book.sheets.end(), [](const Sheet &sheet) { return bool(sheet.moreRows); });
    const QString temporary = nameBeside(path);
    if (temporary.isEmpty())
        return diskError(path, QStringLiteral("no temporary file"));
    const Done done = written(book, temporary, path, isStream ? Memory::Constant : memory, progress);
    if (!done) {
        QFile::remove(temporary);
        return done;
    }
    return placed(temporary, path);
}

} // namespace paybench::exchange
