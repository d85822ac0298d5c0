// SPDX-License-Identifier: MPL-2.0
#include "ui/jobs/program_job.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QProcess>
#include <QTimer>

#include <chrono>
#include <utility>

namespace paybench::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto untilTerminated = 500ms; // after its input was closed: a program that listens has long ended
constexpr auto untilKilled = 2500ms;

} // namespace

ProgramJob::ProgramJob(const QString &what, const ProgramCall &call, Heard heard, Ended ended, QObject *parent)
    : Work(what, parent)
    , m_process(new QProcess)
    , m_name(QFileInfo(call.program).fileName())
    , m_heard(std::move(heard))
    , m_ended(std::move(ended))
{
    connect(m_process, &QProcess::readyReadStandardError, this, &ProgramJob::hear);
    // Later: a program that cannot start says so while this is still being made, and whoever hears of the end may
    // delete the job and its process.
    connect(m_process, &QProcess::finished, this, &ProgramJob::deliver, Qt::QueuedConnection);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            deliver();
    }, Qt::QueuedConnection);
    begin();
    m_process->start(call.program, call.arguments);
    m_process->write(call.input + '\n');
}

ProgramJob::~ProgramJob()
{
    m_process->disconnect(this);
    // A process that has not ended yet outlives the job for as long as killing it takes: nobody waits.
    connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
    connect(m_process, &QProcess::errorOccurred, m_process, &QObject::deleteLater);
    if (m_process->state() == QProcess::NotRunning)
        m_process->deleteLater();
    m_process->kill();
}

void ProgramJob::stop()
{
    if (isStopped())
        return;
    Work::stop();
    m_process->closeWriteChannel();
    QTimer::singleShot(untilTerminated, m_process, [process = m_process] { process->terminate(); });
    QTimer::singleShot(untilKilled, this, [this] {
        m_isKilled = isRunning();
        m_process->kill();
    });
}

void ProgramJob::hear()
{
    m_unfinished += m_process->readAllStandardError();
    hearLines();
}

void ProgramJob::hearLines()
{
    const QPointer<ProgramJob> alive(this); // whoever hears a line may delete the job
    for (qsizetype end = m_unfinished.indexOf('\n'); end >= 0; end = m_unfinished.indexOf('\n')) {
        const QByteArray line = m_unfinished.left(end);
        m_unfinished.remove(0, end + 1);
        if (!line.startsWith('{') && !line.trimmed().isEmpty())
            m_said = line.trimmed();
        if (m_heard)
            m_heard(line);
        if (!alive)
            return;
    }
}

void ProgramJob::deliver()
{
    if (std::exchange(m_isDelivered, true))
        return;
    const QPointer<ProgramJob> alive(this);
    m_unfinished += m_process->readAllStandardError();
    if (!m_unfinished.isEmpty() && !m_unfinished.endsWith('\n'))
        m_unfinished += '\n';
    hearLines();
    if (!alive)
        return;
    Result<QByteArray> said = result();
    const auto ended = std::move(m_ended);
    end();
    if (ended)
        ended(std::move(said));
}

Result<QByteArray> ProgramJob::result() const
{
    const bool isDone = m_process->error() != QProcess::FailedToStart && m_process->exitStatus() == QProcess::NormalExit && m_process->exitCode() == 0;
    if (!isDone)
        return failure();
    QByteArray said = m_process->readAllStandardOutput();
    if (said.trimmed().isEmpty())
        return Error{Error::Kind::Io, tr("The program %1 ended without a result. Nothing was changed; try again.").arg(m_name), {}};
    return said;
}

Error ProgramJob::failure() const
{
    const QString detail = QString::fromUtf8(m_said.isEmpty() ? m_process->errorString().toUtf8() : m_said);
    if (m_process->error() == QProcess::FailedToStart)
        return {Error::Kind::NotFound, tr("The program %1 is missing or cannot be started. Nothing was changed; install Paybench again.").arg(m_name), detail};
    if (m_isKilled)
        return {Error::Kind::Cancelled, tr("The program %1 did not answer, so it was ended. Nothing was changed.").arg(m_name), detail};
    // What the program itself says about what it was given is the sentence.
    if (m_process->exitStatus() == QProcess::NormalExit && !m_said.isEmpty())
        return {Error::Kind::Invalid, QString::fromUtf8(m_said), {}};
    return {Error::Kind::Io, tr("The program %1 stopped unexpectedly. Nothing was changed; try again.").arg(m_name), detail};
}

QString siblingProgram(const QString &name)
{
    const QString chosen = qEnvironmentVariable(name.toUpper().replace(u'-', u'_').toLatin1().constData());
    return chosen.isEmpty() ? QDir(QCoreApplication::applicationDirPath()).filePath(name) : chosen;
}

} // namespace paybench::ui
