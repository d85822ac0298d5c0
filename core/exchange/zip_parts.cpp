// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/zip_parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace paybench::exchange {

namespace {

// What real sheets never reach: deflate's own limit is 1032, the XML of a sheet of equal rows comes to 300.
constexpr qint64 mostInflation = 400;
constexpr qint64 harmlessSize = 64'000'000;

Error bomb(const QString &fileName)
{
    return {Error::Kind::Invalid,
            QCoreApplication::translate(
                "exchange",
                "%1 is far larger inside than a spreadsheet can be. Nothing was read. Open it in the "
                "spreadsheet program, and save the sheet as CSV.")
                .arg(fileName),
            {}};
}

Error locked(const QString &fileName)
{
    return {Error::Kind::Invalid,
            QCoreApplication::translate(
                "exchange",
                "%1 is protected with a password. Nothing was read. Save a copy without a password, and "
                "choose that one.")
                .arg(fileName),
            {}};
}

} // namespace

Part::Part(zip_file_t *file, qint64 size)
    : m_file(file)
    , m_size(size)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

Part::~Part()
{
    zip_fclose(m_file);
}

qint64 Part::readData(char *to, qint64 most)
{
    const zip_int64_t count = zip_fread(m_file, to, static_cast<zip_uint64_t>(most));
    m_read += std::max<qint64>(count, 0);
    m_isBroken = m_isBroken || count < 0 || m_read > m_size;
    return m_isBroken ? -1 : count;
}

Result<ZipParts> ZipParts::open(const QByteArray &bytes, const QString &fileName)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!archive) {
        const QString detail = QString::fromUtf8(zip_error_strerror(&error));
        if (source)
            zip_source_free(source);
        zip_error_fini(&error);
        return damaged(fileName, detail);
    }
    zip_error_fini(&error);
    return ZipParts(archive, fileName);
}

bool ZipParts::has(const QString &part) const
{
    return zip_name_locate(m_archive.get(), part.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

Result<std::unique_ptr<Part>> ZipParts::part(const QString &part) const
{
    const zip_int64_t index = zip_name_locate(m_archive.get(), part.toUtf8().constData(), ZIP_FL_NOCASE);
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (index < 0 || zip_stat_index(m_archive.get(), static_cast<zip_uint64_t>(index), 0, &stat) != 0)
        return damaged(m_fileName, QStringLiteral("%1 is missing").arg(part));
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        return locked(m_fileName);
    const auto size = static_cast<qint64>(std::min<zip_uint64_t>(stat.size, largestPart + 1ULL));
    const auto packed = static_cast<qint64>(std::clamp<zip_uint64_t>(stat.comp_size, 1, largestPart));
    if (size > largestPart || (size > harmlessSize && size / packed > mostInflation))
        return bomb(m_fileName);
    zip_file_t *file = zip_fopen_index(m_archive.get(), static_cast<zip_uint64_t>(index), 0);
    if (!file)
        return damaged(m_fileName,
                       QStringLiteral("%1: %2").arg(part, QString::fromUtf8(zip_strerror(m_archive.get()))));
    return std::make_unique<Part>(file, size);
}

QByteArray ZipParts::bytes(const QString &name, qint64 most) const
{
    const auto found = part(name);
    return found ? (*found)->read(most) : QByteArray();
}

Error damaged(const QString &fileName, const QString &detail)
{
    return {Error::Kind::Invalid,
            QCoreApplication::translate(
                "exchange",
                "%1 is damaged or incomplete. Nothing was read. Fetch it again, or open it in the spreadsheet "
                "program and save it under a new name.")
                .arg(fileName),
            detail};
}

} // namespace paybench::exchange
