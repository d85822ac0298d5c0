// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "ui/jobs/work.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

class QProcess;

// Long work in a program of its own: one line goes in, lines come out while it works, a result at the end.

namespace paybench::ui {

struct ProgramCall {
    QString program;       // its path
    QStringList arguments; // such that the end of its input asks it to finish with the best it has: "--attached"
    QByteArray input;      // one line; its end is added
};

// Runs a program beside the window without ever waiting for it. stop() closes its input and half a second later
// terminates it, and what it then says is the result. The destructor kills it and forgets the rest.
class ProgramJob : public Work {
    Q_OBJECT

public:
    using Heard = std::function<void(const QByteArray &line)>;     // each line of its standard error, without the end
    using Ended = std::function<void(Result<QByteArray> result)>;  // its standard output, or one sentence

    ProgramJob(const QString &what, const ProgramCall &call, Heard heard, Ended ended, QObject *parent = nullptr);
    ~ProgramJob() override;

    void stop() override;
    void setPercent(int percent) { show(percent); } // what the caller makes of the lines heard

private:
    void hear();
    void hearLines();
    void deliver();
    Result<QByteArray> result() const;
    Error failure() const;

    QProcess *m_process;
    QString m_name;
    Heard m_heard;
    Ended m_ended;
    QByteArray m_unfinished; // the line of standard error that has not ended yet
    QByteArray m_said;       // the last line that was a sentence
    bool m_isDelivered = false;
    bool m_isKilled = false;
};

// The path of a program installed beside this one: siblingProgram("paybench-rota"). An environment variable of the same
// name, PAYBENCH_ROTA, stands above it.
QString siblingProgram(const QString &name);

} // namespace paybench::ui
