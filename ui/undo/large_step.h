// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "ui/jobs/work.h"

#include <QObject>
#include <QPointer>

#include <functional>

// A step that takes in a whole list, with a backup of the file before it. A small one is written here; a large one by a
// connection of its own on another thread, while editing here is off.

namespace paybench::store {
class Database;
}

namespace paybench::ui {

class Steps;

class LargeStep : public QObject {
    Q_OBJECT

public:
    using Write = std::function<Done(store::Database &)>; // values only: it may be called on another thread

    LargeStep(store::Database &db, Steps &steps, QObject *parent = nullptr);
    ~LargeStep() override;

    bool isWriting() const { return m_isWriting; }
    void run(const QString &name, qsizetype rows, const Write &write);

signals:
    void started(paybench::ui::Work *work); // on another thread
    void written();
    void refused(const paybench::Error &error);
    void kept(); // nothing was written, and Steps has said why

private:
    void writeHere(const QString &name, const Write &write);
    void writeElsewhere(const QString &name, const Write &write);

    store::Database &m_db;
    Steps &m_steps;
    QPointer<Work> m_job;
    bool m_isWriting = false;
};

} // namespace paybench::ui
