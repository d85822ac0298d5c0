// SPDX-License-Identifier: MPL-2.0
#include "ui/log/line_saver.h"

#include <QFileInfo>
#include <QScopedValueRollback>
#include <QUuid>

#include <algorithm>

// Lines that wait on this computer until the file can be written. Nothing leaves the queue before it stands in the file.

namespace paybench::ui {

namespace {

QString fileOf(const Workplace &place)
{
    return QFileInfo(place.db.path()).absoluteFilePath();
}

} // namespace

SavedDraft LineSaver::queued(const LineDraft &draft, const worklog::LineMoment &moment)
{
    worklog::QueuedLine line;
    line.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    line.file = fileOf(m_place);
    line.person = personName(moment.person);
    line.text = worklog::parsedLine(draft.text).text;
    line.choice = draft.choice;
    line.opened = moment.opened;
    line.entered = moment.now;
    line.answeredFrom = draft.answeredFrom;
    line.answer = draft.answer;
    if (const Done added = m_queue.add(line); !added)
        return {SavedDraft::Kept::Refused, added.error().message, {}};
    countWaiting();
    return {SavedDraft::Kept::Waiting, tr("The file cannot be written now. The line is kept on this computer and is saved as soon as it can be."), {}};
}

void LineSaver::countWaiting()
{
    const auto waiting = m_queue.waiting(fileOf(m_place));
    if (!waiting) {
        emit failed(waiting.error());
        return;
    }
    const int lines = int(waiting->size());
    if (lines > 0 && m_place.isWritable())
        m_drain.start();
    else
        m_drain.stop();
    if (lines == m_waiting)
        return;
    m_waiting = lines;
    emit waitingChanged(lines);
}

void LineSaver::drain()
{
    const auto waiting = m_queue.waiting(fileOf(m_place));
    if (!waiting || !m_place.isWritable())
        return;
    for (const worklog::QueuedLine &line : *waiting) {
        const Done written = writeWaiting(line);
        if (!written && (store::wasLocked(written.error()) || written.error().kind == Error::Kind::Io))
            break; // the others would have to wait as long
        if (!written && !m_told.contains(line.id)) {
            m_told.insert(line.id);
            emit failed(written.error());
        }
        if (written) {
            if (const Done removed = m_queue.remove(line.id); !removed)
                emit failed(removed.error());
        }
    }
    countWaiting();
}

// As it would have been saved when Enter was pressed, with what is known now.
Done LineSaver::writeWaiting(const worklog::QueuedLine &line)
{
    freshen();
    const auto &people = m_book.people;
    const auto person = std::find_if(people.begin(), people.end(), [&](const auto &one) { return one.name == line.person; });
    if (person == people.end())
        return Error{Error::Kind::NotFound, tr("A line that waits is by %1, who is not among the people. It still waits.").arg(line.person), {}};
    if (line.text.isEmpty() && line.choice.channel)
        return writeTally({{}, line.entered, person->id, *line.choice.channel, line.choice.customer.value_or(CustomerId{})}, line.id);
    const store::Logs logs(m_place.db);
    const auto history = store::lineHistory(m_place.db, m_book, person->id, line.entered);
    const auto timer = logs.timer(person->id);
    if (!history || !timer)
        return history ? timer.error() : history.error();
    worklog::LineMoment moment{line.entered, line.opened, person->id, *timer, {}};
    moment.timer.person = person->id;
    LineDraft draft{line.text, line.choice, line.opened, line.answeredFrom, line.answer};
    draft.choice.yes = true;
    auto read = worklog::reading(worklog::parsedLine(draft.text), m_book, *history, moment, draft.choice);
    if (!read.refusal.isEmpty()) {
        draft = asNote(draft);
        read = worklog::reading(worklog::parsedLine(draft.text), m_book, *history, moment, draft.choice);
    }
    const worklog::Logged what = loggedOf(draft, read, *history, moment);
    return m_place.steps.attempt(tr("Log a line that waited"), [&] { return done(store::Logs(m_place.db).logQueued(line.id, what)); },
                                 whateverOthersDid());
}

Done LineSaver::writeTally(const worklog::Tally &tally, const QString &queuedId)
{
    const QScopedValueRollback saving(m_isSaving, true);
    return m_place.steps.attempt(tr("Count a contact"), [&] {
        store::Logs logs(m_place.db);
        return queuedId.isEmpty() ? done(logs.save(tally)) : logs.saveQueued(queuedId, tally);
    }, whateverOthersDid());
}

SavedDraft LineSaver::count(worklog::Channel channel, CustomerId customer)
{
    if (!m_place.person())
        return {SavedDraft::Kept::Refused, tr("Nobody has said who sits here, so nothing was counted. Choose it at the foot of the navigation."), {}};
    const std::int64_t now = m_place.now();
    LineDraft draft;
    draft.opened = now;
    draft.choice.channel = channel;
    draft.choice.customer = customer;
    const worklog::LineMoment moment{now, now, m_place.person(), {}, {}};
    if (!m_place.isWritable())
        return queued(draft, moment);
    const Done written = writeTally({{}, now, m_place.person(), channel, customer});
    if (written)
        return {SavedDraft::Kept::Saved, {}, {}};
    if (store::wasLocked(written.error()) || written.error().kind == Error::Kind::Io)
        return queued(draft, moment);
    return {SavedDraft::Kept::Refused, written.error().message, {}};
}

} // namespace paybench::ui
