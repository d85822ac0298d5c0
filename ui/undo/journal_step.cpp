// SPDX-License-Identifier: MPL-2.0
#include "ui/undo/journal_step.h"

#include "core/store/database.h"
#include "ui/undo/steps.h"

namespace paybench::ui {

JournalStep::JournalStep(Steps &steps, qint64 id, const QString &name)
    : QUndoCommand(name)
    , m_steps(steps)
    , m_id(id)
{ }

void JournalStep::undo()
{
    const Done done = m_steps.patiently(text(), [this] { return m_steps.m_db.undo(m_id); });
    m_isDone = !done;
    if (!m_steps.report(done))
        return setObsolete(true);
    emit m_steps.undone(text());
}

void JournalStep::redo()
{
    if (m_isDone)
        return;
    const Done done = m_steps.patiently(text(), [this] { return m_steps.m_db.redo(m_id); });
    m_isDone = bool(done);
    if (!m_steps.report(done))
        return setObsolete(true);
    emit m_steps.redone(text());
}

} // namespace paybench::ui
