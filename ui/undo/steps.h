// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/store/opening.h"
#include "ui/undo/past_step.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <functional>
#include <vector>

// Every edit of every page goes through here: saved at once, undone by its name, told to whoever shows the rows.

namespace paybench::store {
class Database;
}

namespace paybench::ui {

class Steps : public QObject {
    Q_OBJECT

public:
    explicit Steps(store::Database &db, QObject *parent = nullptr);

    // Saves the work as one step that is undone by its name ("Raise the fee of Ekerö"). True: saved, and changed() has
    // been told. False: nothing was changed, failed() has said why, and what was typed is the caller's still. While
    // another window is saving it tries again for five seconds, so the work may be called more than once; painting goes
    // on meanwhile.
    bool run(const QString &name, const std::function<Done()> &work, const store::StepRules &rules = {});

    // The same at once and without failed(): for what has another place to go while the file cannot be written.
    Done attempt(const QString &name, const std::function<Done()> &work, const store::StepRules &rules = {});

    // Undoes, or does again, any step of the file, out of order too; refused where later steps touched the same rows.
    bool undoStep(qint64 step);
    bool redoStep(qint64 step);

    QUndoStack &stack() { return m_stack; }

    // The audit trail, newest first: who did what and when, and what each step changed.
    Result<std::vector<PastStep>> past(int newest) const;
    Result<std::vector<PastChange>> changesOf(qint64 step) const;

    // Fills the stack with this person's newest steps: after opening, and when somebody else sits down.
    void fill();

    // Looks whether another window has changed the file, and tells it by changed(). A timer asks every second.
    void look();

signals:
    void changed(); // rows may be different now: whoever shows some reads them again
    void ran(const QString &name);
    void undone(const QString &name);
    void redone(const QString &name);
    void failed(const paybench::Error &error);
    void waiting(const QString &name); // another window is saving; the step is tried again

private:
    friend class JournalStep;

    Done patiently(const QString &name, const std::function<Done()> &attempt);
    void push(const QString &name, const store::StepRules &rules);
    void see(const Done &done);
    bool report(const Done &done);

    store::Database &m_db;
    QUndoStack m_stack;
    QTimer m_poll;
    int m_busy = 0;
    bool m_isStale = false; // another window has changed the file, and it has not been told yet
};

} // namespace paybench::ui
