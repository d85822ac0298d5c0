// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/together_files.h"

#include "core/exchange/file_bytes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace paybench::exchange {

Result<QString> TogetherFiles::beside(const QString &path)
{
    const QFileInfo file(path);
    const QString folder = file.absolutePath();
    if (!QDir().mkpath(folder))
        return Error{Error::Kind::Io,
                     QCoreApplication::translate("reports", "The folder %1 could not be made. Nothing was written. Choose another folder.")
                         .arg(QDir::toNativeSeparators(folder)),
                     {}};
    std::unique_ptr<QTemporaryDir> &place = m_folders[folder];
    if (!place)
        place = std::make_unique<QTemporaryDir>(folder + QStringLiteral("/.paybench-XXXXXX"));
    // What could not take its name at the end is refused before anything is written.
    if (!place->isValid() || file.isDir())
        return diskError(path, place->errorString());
    m_files.emplace_back(place->filePath(file.fileName()), file.absoluteFilePath());
    return m_files.back().first;
}

Done TogetherFiles::place()
{
    for (const auto &[written, path] : m_files) {
        if (const Done done = placed(written, path); !done)
            return done;
    }
    m_files.clear();
    return {};
}

} // namespace paybench::exchange
