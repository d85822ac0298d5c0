// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <functional>

// Every edit of every page goes through here: saved at once, undone by its name, told to whoever shows the rows.

namespace paybench::store {
class Database;
}

namespace paybench::ui {

class Steps : public QObject {
    Q_OBJECT

public:
    explicit Steps(store::Database &db, QObject *parent = nullptr);

    // Saves the work as one step that is undone by its name ("Raise the fee of Ekerö"). True: saved, and changed() has been
    // told. False: nothing was changed, failed() has said why, and what was typed belongs to the caller still. While another
    // window holds the file it tries again for five seconds; painting goes on, typing waits.
    bool run(const QString &name, const std::function<Done()> &work);

    // Undoes any step of the file, out of order too; refused where later steps touched the same rows.
    bool undoStep(qint64 step);

    QUndoStack &stack() { return m_stack; }

    // Fills the stack with this person's newest steps, as after opening or when another person sits down.
    void fill();

    // Looks whether another window has changed the file; a timer asks every second.
    void look();

signals:
    void changed();                  // rows may be different now: whoever shows some reads them again
    void ran(const QString &name);   // a step was saved
    void undone(const QString &name);
    void failed(const Error &error);
    void waiting(const QString &name); // another window holds the file; the step is tried again

private:
    friend class JournalStep;

    Done patiently(const QString &name, const std::function<Done()> &attempt);
    bool attempt(const QString &name, const std::function<Done()> &work);

    store::Database &m_db;
    QUndoStack m_stack;
    QTimer m_poll;
    bool m_isFilling = false;
    bool m_isBusy = false;
    qint64 m_newest = 0;
};

} // namespace paybench::ui
