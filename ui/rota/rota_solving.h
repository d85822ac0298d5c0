// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/rota/price.h"
#include "core/rota/roster.h"
#include "ui/jobs/work.h"

#include <QObject>
#include <QPointer>

#include <optional>
#include <vector>

// Making a rota beside the window: one by annealing at once, then ever better ones from the program paybench-rota, one task
// after the other. Nothing is taken that core/rota does not price as it was said to be.

namespace paybench::ui {

class RotaSolving : public QObject {
    Q_OBJECT

public:
    // What stands on the screen is where it starts from, and what is pinned stays.
    RotaSolving(rota::Roster roster, const rota::TaskScope &scope, QObject *parent = nullptr);
    ~RotaSolving() override;

    void setProgram(const QString &path) { m_program = path; } // default: paybench-rota beside this program
    void setSeconds(double seconds) { m_seconds = seconds; }   // of each task; default: by its size
    void begin();
    void stop(); // keeps the best

    bool isRunning() const { return m_isRunning; }
    bool hasRota() const { return m_hasRota; } // each task has one
    const std::vector<rota::RosterTask> &tasks() const { return m_tasks; }
    rota::Edit edit() const;  // from what stands to the best
    qint64 objective() const; // of the best
    std::optional<qint64> bound() const; // none until every task has one
    int hardBreaches() const; // that the best could not avoid

signals:
    void jobStarted(paybench::ui::Work *job);
    void improved(); // a better rota, or a better bound
    void refused(const paybench::Error &error); // the program is missing, or what it said was not so
    void ended();

private:
    struct Best {
        rota::Plan plan;
        qint64 objective = 0;
        int hard = 0;
        std::optional<qint64> bound;
    };

    void anneal();
    void takeAnnealed(std::vector<rota::Plan> plans);
    void solveNext();
    void hear(const QByteArray &line);
    void takeResult(const Result<QByteArray> &result);
    bool take(const QByteArray &json); // false: it lied
    bool offer(int task, const rota::Plan &plan); // false: no better
    void refuse(const QString &sentence, const QString &detail);
    void finish();
    QString jobName(int task) const;
    double secondsOf(int task) const;
    void watch(Work *job);

    rota::Roster m_roster;
    std::vector<rota::RosterTask> m_tasks;
    std::vector<Best> m_best; // by task
    QString m_program;
    std::optional<double> m_seconds;
    QPointer<Work> m_job;
    int m_task = -1;
    bool m_isRunning = false;
    bool m_hasRota = false;
    bool m_isStopped = false;
    bool m_lied = false;
};

} // namespace paybench::ui
