// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/solver/solving.h"

#include <QJsonObject>
#include <QString>

#include <atomic>
#include <chrono>
#include <mutex>
#include <optional>

// The search of paybench-rota as its two threads see it: one runs it, the other tells of it and may leave at any moment
// with the best there is. It is never destroyed: a library may still be at work in it.

namespace paybench::app {

class Search {
public:
    using Clock = std::chrono::steady_clock;

    explicit Search(int wake); // an eventfd, written when there are news

    const Clock::time_point started = Clock::now();
    std::atomic<bool> stop = false;

    // On the thread of its own: reads the task, gives a first rota, solves. isDone() afterwards.
    void run(const QByteArray &line, solver::Effort effort);

    bool isDone() const { return m_isDone; }
    bool hasAny() const { return m_hasAny; }   // a rota, perhaps one that breaks hard rules
    bool hasRota() const { return m_hasRota; } // one that breaks none
    bool hasNews() const { return m_hasNews; } // since the last improvement()
    void clearWake();

    QString fault() const; // a sentence, when the task cannot be solved; then there is no result
    QByteArray improvement(bool withRota); // one line, without its end
    QByteArray result(solver::Status unlessDone); // one line with its end

private:
    struct Best {
        rota::Plan plan;
        qint64 objective = 0;
        std::size_t broken = 0; // hard rules
    };

    void solve(const QByteArray &line, solver::Effort effort);
    void offer(const rota::Plan &plan); // priced here
    void offer(Best best, const QString &stage);
    void hear(const solver::Improvement &improvement);
    void raise(std::optional<qint64> bound, const QString &stage);
    void end(const QString &fault);
    void news();
    double seconds() const;
    QJsonObject summary() const;
    QJsonObject rows() const;

    const int m_wake;
    std::atomic<bool> m_isDone = false;
    std::atomic<bool> m_hasAny = false;
    std::atomic<bool> m_hasRota = false;
    std::atomic<bool> m_hasNews = false;
    mutable std::mutex m_mutex; // guards what follows; the task is only written before there is a rota
    rota::Task m_task;
    std::optional<Best> m_best;
    std::optional<qint64> m_bound;
    std::optional<solver::Status> m_status;
    QString m_stage;
    QString m_fault;
    double m_firstSeconds = 0;
};

} // namespace paybench::app
