// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/progress.h"
#include "ui/jobs/work.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QtConcurrent>

#include <functional>
#include <utility>

// Long work away from the window: a function that gets values and gives a value, told to stop by a flag of its own.

namespace paybench::ui {

// Runs compute on another thread and hands its value to done on this one, also when it was stopped. Not
// QFuture::cancel(): a cancelled promise refuses its result, and Cancel keeps the best so far. The destructor stops,
// waits, and forgets the value.
template <class Output> class Job : public Work {
public:
    using Compute = std::function<Output(const Progress &)>;

    Job(const QString &what, Compute compute, std::function<void(Output)> done, QObject *parent = nullptr)
        : Work(what, parent)
        , m_done(std::move(done))
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
        // Once its result is taken a future never counts as finished again.
        if (isRunning())
            m_watcher.waitForFinished();
    }

private:
    void deliver()
    {
        // Taking the result resets the future. A promise whose destructor comes after that takes it for unfinished and
        // ends it once more, so only the first end is heard.
        m_watcher.disconnect(this);
        Output output = m_watcher.future().takeResult();
        // Whoever hears of the end may delete the job.
        const auto done = std::move(m_done);
        end();
        if (done)
            done(std::move(output));
    }

    std::function<void(Output)> m_done;
    QFutureWatcher<Output> m_watcher;
};

} // namespace paybench::ui
