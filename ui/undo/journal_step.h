// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QUndoCommand>

// A step of the file on the undo stack. The only command there is: what it did stands in the journal.

namespace paybench::ui {

class Steps;

class JournalStep : public QUndoCommand {
public:
    JournalStep(Steps &steps, qint64 id, const QString &name);

    void undo() override;
    void redo() override;

private:
    Steps &m_steps;
    qint64 m_id;
    bool m_isDone = true; // pushing calls redo(), but the step has been saved already
};

} // namespace paybench::ui
