// SPDX-License-Identifier: MPL-2.0
#include "app/large_file.h"

#include "core/basics/format.h"
#include "core/store/database.h"
#include "core/store/identity.h"
#include "ui/frame/wait_dialog.h"
#include "ui/jobs/job.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace paybench::app {

namespace {

constexpr qint64 megabyte = 1024 * 1024;
constexpr qint64 lookedAtOnce = 50 * megabyte; // in about 0.1 s

QString largeFileText(const char *source)
{
    return QCoreApplication::translate("workbench", source);
}

} // namespace

bool isLarge(const QString &path)
{
    return QFileInfo(path).size() > lookedAtOnce;
}

Done lookedThrough(const QString &path, const store::Opening &opening, QWidget *window)
{
    Done whole;
    const auto compute = [path, opening](const Progress &progress) {
        store::Opening atOnce = opening;
        atOnce.look = store::Look::None;
        Done good = done(store::identified(path, atOnce)); // what is no centre's is not called damaged
        if (good)
            good = store::undamaged(path, opening, [&progress] { return progress(0); });
        return good ? done(store::Database::open(path, store::OpenMode::Write, atOnce)) : good;
    };
    ui::Job<Done> job(largeFileText(QT_TRANSLATE_NOOP("workbench", "Opening %1")).arg(QFileInfo(path).fileName()), compute,
                      [&whole](const Done &opened) { whole = opened; });
    const QString size = format::number(QFileInfo(path).size() / megabyte);
    ui::WaitDialog(job, largeFileText(QT_TRANSLATE_NOOP("workbench", "Every page of the file is looked at, %1 MB, so that damage is found before it spreads.")).arg(size), window).wait();
    if (!whole && job.isStopped())
        return Error{Error::Kind::Cancelled, largeFileText(QT_TRANSLATE_NOOP("workbench", "The file was not opened, because opening was cancelled. Nothing was changed.")), {}};
    return whole;
}

} // namespace paybench::app
