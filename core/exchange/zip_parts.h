// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"

#include <QByteArray>
#include <QIODevice>

#include <zip.h>

#include <memory>

// The parts of a zipped document, in memory, each read as a stream with a limit, so that a small file cannot become a
// large amount of memory.

namespace paybench::exchange {

constexpr qint64 largestPart = 700'000'000; // a million rows of twelve cells are 540 MB of XML

class Part : public QIODevice {
public:
    Part(zip_file_t *file, qint64 size);
    ~Part() override;

    bool isSequential() const override { return true; }
    bool isBroken() const { return m_isBroken; } // the bytes are damaged, or more than was said
    int percent() const { return m_size > 0 ? static_cast<int>(m_read * 100 / m_size) : 100; }

protected:
    qint64 readData(char *to, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file_t *m_file;
    qint64 m_size;
    qint64 m_read = 0;
    bool m_isBroken = false;
};

class ZipParts {
public:
    // The bytes must outlive this. Invalid when they are no whole zip archive.
    static Result<ZipParts> open(const QByteArray &bytes, const QString &fileName);
    ZipParts(ZipParts &&) noexcept = default;

    bool has(const QString &part) const;
    Result<std::unique_ptr<Part>> part(const QString &part) const;
    // A short part as a whole; empty when there is none.
    QByteArray bytes(const QString &part, qint64 most) const;
    QString fileName() const { return m_fileName; }

private:
    struct Close {
        void operator()(zip_t *archive) const { zip_discard(archive); }
    };

    ZipParts(zip_t *archive, QString fileName)
        : m_archive(archive)
        , m_fileName(std::move(fileName))
    { }

    std::unique_ptr<zip_t, Close> m_archive;
    QString m_fileName;
};

Error damaged(const QString &fileName, const QString &detail);

} // namespace paybench::exchange
