// SPDX-License-Identifier: MPL-2.0
#include "tests/support/soffice.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace paybench {

namespace {

constexpr int patience = 120'000; // the first start on a slow machine takes its time

const char *const recalculate = R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
)";

// A profile of one's own, so that a LibreOffice that is open on the screen is no matter.
const QTemporaryDir &profile()
{
    static const QTemporaryDir folder;
    static const bool written = [] {
        QDir(folder.path()).mkpath(QStringLiteral("user"));
        QFile file(folder.filePath(QStringLiteral("user/registrymodifications.xcu")));
        return file.open(QIODevice::WriteOnly) && file.write(recalculate) > 0;
    }();
    Q_ASSERT(written);
    return folder;
}

} // namespace

bool hasSoffice()
{
    return !QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty();
}

bool converted(const QStringList &files, const QString &kind, const QString &folder)
{
    // 44 = comma, 34 = quote, 76 = UTF-8; values not as shown; -1 = every sheet.
    const QString filter = kind == QLatin1String("csv")
        ? QStringLiteral("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1")
        : kind;
    QStringList arguments = {QStringLiteral("-env:UserInstallation=file://") + profile().path(),
                             QStringLiteral("--headless"),
                             QStringLiteral("--convert-to"),
                             filter,
                             QStringLiteral("--outdir"),
                             folder};
    QProcess process;
    process.start(QStringLiteral("soffice"), arguments + files);
    return process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

} // namespace paybench
