// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/progress.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QtConcurrent>

#include <atomic>
#include <functional>
#include <utility>

// Long work away from the window: a function that gets values and gives a value, told to stop by a flag of its own.

namespace paybench::ui {

// What the job bar shows of a job: its name, how far it is, a way to stop it.
class Work : public QObject {
    Q_OBJECT

public:
    explicit Work(QString what, QObject *parent = nullptr);

    QString what() const { return m_what; }
    int percent() const { return m_percent; } // 0…100
    bool isRunning() const { return m_isRunning; }
    bool isStopped() const { return m_stop.load(); }

    // Asks the work to stop. It ends soon, with the best it has.
    void stop();

signals:
    void progressed(int percent);
    void finished();

protected:
    void begin();
    void end();
    void show(int percent);
    std::atomic_bool m_stop = false;

private:
    QString m_what;
    int m_percent = 0;
    bool m_isRunning = false;
};

// Runs compute on another thread and hands its value to done on this one, also when it was stopped. Not QFuture::cancel():
// a cancelled promise refuses its result, and Cancel keeps the best so far. The destructor stops, waits, and forgets the value.
template <class Output>
class Job : public Work {
public:
    using Compute = std::function<Output(const Progress &)>;

    Job(const QString &what, Compute compute, std::function<void(Output)> done, QObject *parent = nullptr)
        : Work(what, parent), m_done(std::move(done))
    {
        connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int percent) { show(percent); });
        connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { deliver(); });
        begin();
        m_watcher.setFuture(QtConcurrent::run(
            [this](QPromise<Output> &promise, const Compute &work) {
                promise.setProgressRange(0, 100);
                promise.addResult(work([this, &promise](int percent) {
                    promise.setProgressValue(percent);
                    return !m_stop.load();
                }));
            },
            std::move(compute)));
    }

    ~Job() override
    {
        m_watcher.disconnect(this);
        m_stop = true;
        m_watcher.waitForFinished();
    }

private:
    void deliver()
    {
        Output output = m_watcher.future().takeResult();
        end();
        if (m_done)
            m_done(std::move(output));
    }

    std::function<void(Output)> m_done;
    QFutureWatcher<Output> m_watcher;
};

} // namespace paybench::ui
