// SPDX-License-Identifier: MPL-2.0
#include "ui/undo/steps.h"

#include "core/store/database.h"
#include "ui/undo/journal_step.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>

namespace paybench::ui {

namespace {

constexpr int longestWait = 5000;
constexpr int pauseBetweenTries = 50;
constexpr int pollEvery = 1000;
constexpr int stepsRemembered = 200;

bool isOf(const store::Database::Step &step, const store::Who &who)
{
    return who.name.isEmpty() ? step.who == who.account : step.person == who.name;
}

// A cell that is open for typing: what another window writes under it is not seen before the typing has ended.
bool isTypingInACell()
{
    const QWidget *editor = QApplication::focusWidget();
    const QWidget *viewport = editor ? editor->parentWidget() : nullptr;
    const auto *table = viewport ? qobject_cast<QAbstractItemView *>(viewport->parentWidget()) : nullptr;
    return table && table->viewport() == viewport;
}

} // namespace

Steps::Steps(store::Database &db, QObject *parent)
    : QObject(parent)
    , m_db(db)
{
    m_stack.setUndoLimit(stepsRemembered);
    fill();
    connect(&m_poll, &QTimer::timeout, this, &Steps::look);
    m_poll.start(pollEvery);
}

bool Steps::run(const QString &name, const std::function<Done()> &work, const store::StepRules &rules)
{
    const Done done = patiently(name, [&] { return m_db.step(name, work, rules); });
    if (done)
        push(name, rules);
    if (!report(done))
        return false;
    if (m_db.lastStep() != 0)
        emit ran(name);
    return true;
}

Done Steps::attempt(const QString &name, const std::function<Done()> &work, const store::StepRules &rules)
{
    const Done done = m_db.step(name, work, rules);
    if (done)
        push(name, rules);
    see(done);
    if (done && m_db.lastStep() != 0)
        emit ran(name);
    return done;
}

void Steps::push(const QString &name, const store::StepRules &rules)
{
    const qint64 step = m_db.lastStep();
    if (step != 0 && rules.barrier)
        m_stack.clear();
    else if (step != 0)
        m_stack.push(new JournalStep(*this, step, name));
}

bool Steps::undoStep(qint64 step)
{
    const auto found = m_db.stepOf(step);
    const QString name = found ? found->name : QString();
    if (!report(patiently(name, [&] { return m_db.undo(step); })))
        return false;
    fill();
    emit undone(name);
    return true;
}

bool Steps::redoStep(qint64 step)
{
    const auto found = m_db.stepOf(step);
    const QString name = found ? found->name : QString();
    if (!report(patiently(name, [&] { return m_db.redo(step); })))
        return false;
    fill();
    emit redone(name);
    return true;
}

void Steps::fill()
{
    m_stack.clear();
    const auto steps = m_db.steps(stepsRemembered);
    if (!steps)
        return;
    // Newest first in the file, newest last on the stack; a barrier ends what can be undone.
    std::vector<store::Database::Step> mine;
    for (const store::Database::Step &step : *steps) {
        if (step.barrier)
            break;
        if (isOf(step, m_db.who()) && step.undoes == 0 && step.undoneBy == 0)
            mine.push_back(step);
    }
    for (auto step = mine.rbegin(); step != mine.rend(); ++step)
        m_stack.push(new JournalStep(*this, step->id, step->name));
}

void Steps::look()
{
    if (m_busy > 0 || isTypingInACell())
        return;
    m_isStale = m_db.changedElsewhere() || m_isStale;
    if (!m_isStale)
        return;
    // Seen first and read afterwards: what comes between is then shown without being taken for seen.
    if (!m_db.refreshSeen())
        return; // somebody is saving; the next look will do
    m_isStale = false;
    emit changed();
}

Done Steps::patiently(const QString &name, const std::function<Done()> &attempt)
{
    QElapsedTimer clock;
    clock.start();
    ++m_busy;
    Done done = attempt();
    while (!done && store::wasLocked(done.error()) && clock.elapsed() < longestWait) {
        emit waiting(name);
        QEventLoop pause;
        QTimer::singleShot(pauseBetweenTries, &pause, &QEventLoop::quit);
        pause.exec(QEventLoop::ExcludeUserInputEvents);
        done = attempt();
    }
    --m_busy;
    return done;
}

// What another window did is the usual reason of a conflict; then it should be seen.
void Steps::see(const Done &done)
{
    if (done || (done.error().kind == Error::Kind::Conflict && m_db.refreshSeen()))
        emit changed();
}

bool Steps::report(const Done &done)
{
    if (!done && done.error().kind != Error::Kind::Cancelled)
        emit failed(done.error());
    see(done);
    return bool(done);
}

Result<std::vector<PastStep>> Steps::past(int newest) const
{
    const auto steps = m_db.steps(newest);
    if (!steps)
        return steps.error();
    std::vector<PastStep> past;
    past.reserve(steps->size());
    for (const store::Database::Step &step : *steps)
        past.push_back({step.id, step.name, step.person.isEmpty() ? step.who : step.person, step.at.toLocalTime(),
                        isOf(step, m_db.who()), step.undoes, step.undoneBy, step.barrier});
    return past;
}

Result<std::vector<PastChange>> Steps::changesOf(qint64 step) const
{
    const auto rows = m_db.changes(step);
    if (!rows)
        return rows.error();
    std::vector<PastChange> changes;
    for (const store::Database::RowChange &row : *rows) {
        for (const store::Database::FieldChange &field : row.fields)
            changes.push_back({row.table, row.row, field.column, field.before, field.after});
    }
    return changes;
}

} // namespace paybench::ui
