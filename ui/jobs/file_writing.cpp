// SPDX-License-Identifier: MPL-2.0
#include "ui/jobs/file_writing.h"

#include "ui/jobs/job.h"

#include <QDir>

namespace paybench::ui {

FileWriting::FileWriting(QObject *parent)
    : QObject(parent)
{ }

FileWriting::~FileWriting()
{
    delete m_job;
}

void FileWriting::run(const QString &what, Write write)
{
    if (isRunning())
        return;
    auto *job = new Job<WrittenFiles>(
        what,
        [write = std::move(write)](const Progress &progress) {
            WrittenFiles files = write(progress);
            progress(100);
            return files;
        },
        [this](const WrittenFiles &files) { tell(files); }, this);
    m_job = job;
    connect(job, &Work::finished, this, [this, job] {
        m_job.clear();
        job->deleteLater();
    });
    emit started(job);
}

void FileWriting::tell(const WrittenFiles &files)
{
    if (!files.done) {
        emit failed(files.done.error());
        return;
    }
    emit written(files.paths);
    emit said(tr("%Ln file(s) written: %1", nullptr, int(files.paths.size())).arg(QDir::toNativeSeparators(files.paths.value(0))));
}

} // namespace paybench::ui
