// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QObject>
#include <QString>

#include <atomic>

// Long work, as those see it who show it: without what it computes.

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
    virtual void stop();

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

} // namespace paybench::ui
