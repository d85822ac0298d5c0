// SPDX-License-Identifier: MPL-2.0
#include "ui/undo/large_step.h"

#include "core/store/backups.h"
#include "core/store/control_totals.h"
#include "core/store/database.h"
#include "ui/jobs/job.h"
#include "ui/undo/steps.h"

#include <QFileInfo>

namespace paybench::ui {

namespace {

constexpr qsizetype writtenAtOnce = 5'000; // rows (house.md 8)

bool isInMemory(const store::Database &db)
{
    return db.path().isEmpty() || db.path() == QLatin1String(":memory:");
}

Done backedUp(const store::Database &db)
{
    return isInMemory(db) ? Done() : done(store::makeBackup(db, store::controlFindings));
}

} // namespace

LargeStep::LargeStep(store::Database &db, Steps &steps, QObject *parent)
    : QObject(parent)
    , m_db(db)
    , m_steps(steps)
{ }

LargeStep::~LargeStep()
{
    delete m_job;
}

void LargeStep::run(const QString &name, qsizetype rows, const Write &write)
{
    const bool isLarge = rows > writtenAtOnce || QFileInfo(m_db.path()).size() > store::copiedAtOnce;
    // Where another computer's lock stands on the file, a second connection could only read.
    if (isLarge && !isInMemory(m_db) && m_db.access().holder.isEmpty())
        writeElsewhere(name, write);
    else
        writeHere(name, write);
}

void LargeStep::writeHere(const QString &name, const Write &write)
{
    if (const Done backup = backedUp(m_db); !backup) {
        emit refused(backup.error());
        return;
    }
    m_isWriting = true;
    const bool isWritten = m_steps.run(name, [this, write] { return write(m_db); });
    m_isWriting = false;
    if (isWritten)
        emit written();
    else
        emit kept();
}

void LargeStep::writeElsewhere(const QString &name, const Write &write)
{
    m_isWriting = true;
    const auto compute = [path = m_db.path(), who = m_db.who(), name, write](const Progress &) -> Done {
        auto db = store::Database::open(path);
        if (!db)
            return db.error();
        db->setWho(who);
        db->setPatience(store::Patience::CommandLine);
        if (const Done backup = backedUp(*db); !backup)
            return backup;
        return db->step(name, [&] { return write(*db); });
    };
    auto *job = new Job<Done>(
        name, compute,
        [this](Done done) {
            m_job->deleteLater();
            m_job.clear();
            m_steps.look();
            m_steps.fill();
            m_isWriting = false;
            if (done)
                emit written();
            else
                emit refused(done.error());
        },
        this);
    m_job = job;
    emit started(job);
}

} // namespace paybench::ui
