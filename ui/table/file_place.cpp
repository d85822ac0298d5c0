// SPDX-License-Identifier: MPL-2.0
#include "ui/table/file_place.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace paybench::ui {

namespace {

QString &openCentreFile()
{
    static QString path;
    return path;
}

} // namespace

void setCentreFile(const QString &path)
{
    openCentreFile() = path;
}

QString filePlace(const QString &name)
{
    const QString &centre = openCentreFile();
    const QString folder = centre.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : QFileInfo(centre).absolutePath();
    return name.isEmpty() ? folder : QDir(folder).filePath(name);
}

} // namespace paybench::ui
