// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/progress.h"
#include "core/basics/written_files.h"

#include <QObject>
#include <QPointer>

#include <functional>

// Files that a page writes, on another thread, one writing at a time: a second click does not cut the first short.

namespace paybench::ui {

class Work;

class FileWriting : public QObject {
    Q_OBJECT

public:
    using Write = std::function<WrittenFiles(const Progress &)>; // values only: it is called on another thread

    explicit FileWriting(QObject *parent = nullptr);
    ~FileWriting() override; // stops and waits

    bool isRunning() const { return !m_job.isNull(); }
    void run(const QString &what, Write write);

signals:
    void started(paybench::ui::Work *job);
    void written(const QStringList &paths);
    void said(const QString &sentence); // after written: how many, and the first of them
    void failed(const paybench::Error &error);

private:
    void tell(const WrittenFiles &files);

    QPointer<Work> m_job;
};

} // namespace paybench::ui
