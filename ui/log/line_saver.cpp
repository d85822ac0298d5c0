// SPDX-License-Identifier: MPL-2.0
#include "ui/log/line_saver.h"

#include <QFileInfo>
#include <QScopedValueRollback>
#include <QUuid>

#include <algorithm>
#include <limits>

// Lines that wait are in line_waiting.cpp.

namespace paybench::ui {

namespace {

constexpr int daysOfClosing = 400; // so far back a line may reach

// Another window may have raised the need meanwhile, and said so.
QStringList alertsOf(const worklog::Logged &what, const store::LogReceipt &receipt)
{
    QStringList alerts = what.raised && !receipt.raised ? QStringList() : what.alerts;
    if (!receipt.unitAlert.isEmpty())
        alerts << receipt.unitAlert;
    return alerts;
}

} // namespace

// What a line writes is new, and the store reads the timer within the step: no other window stands in its way.
store::StepRules whateverOthersDid()
{
    return {false, std::numeric_limits<qint64>::max()};
}

LineSaver::LineSaver(const Workplace &place, const QString &queueFolder, QObject *parent)
    : QObject(parent), m_place(place), m_queue(queueFolder)
{
    connect(&place.steps, &Steps::changed, this, &LineSaver::goStale);
    connect(&m_drain, &QTimer::timeout, this, &LineSaver::drain);
    connect(&m_idle, &QTimer::timeout, this, &LineSaver::freshen);
    m_drain.setInterval(1000);
    m_idle.setSingleShot(true);
    m_idle.setInterval(0);
    countWaiting();
}

// What this window logs changes no customer and no topic, and is counted where it is saved; anything else may.
void LineSaver::goStale()
{
    m_isBookStale = m_isBookStale || !m_isSaving;
    m_isHistoryStale = m_isHistoryStale || !m_isSaving;
    m_isOwnStale = true;
    m_othersWrote += !m_isSaving;
    m_idle.start();
    emit changed();
}

void LineSaver::freshen()
{
    m_idle.stop();
    if (m_isBookStale)
        readBook();
    if (m_isHistoryStale || m_historyOf != m_place.person())
        readHistory();
    if (m_isOwnStale)
        readOwn();
    m_wasRead = true;
}

void LineSaver::readBook()
{
    m_isBookStale = false;
    m_isHistoryStale = true; // it is counted by the topics
    if (auto book = store::lineBook(m_place.db, m_place.today()))
        m_book = std::move(*book);
    else
        emit failed(book.error());
    if (auto rules = store::Logs(m_place.db).samplingRules())
        m_sampling = std::move(*rules);
}

void LineSaver::readHistory()
{
    m_isHistoryStale = false;
    m_isOwnStale = true;
    m_historyOf = m_place.person();
    if (auto history = store::lineHistory(m_place.db, m_book, m_historyOf, m_place.now()))
        m_history = std::move(*history);
    else
        emit failed(history.error());
}

void LineSaver::readOwn()
{
    m_isOwnStale = false;
    const store::Logs logs(m_place.db);
    const auto timer = logs.timer(m_historyOf);
    m_timer = timer ? *timer : worklog::Timer{};
    m_timer.person = m_historyOf;
    m_closedDays.clear();
    const QDate today = m_place.today();
    if (const auto closed = logs.closedDays(m_historyOf, today.addDays(-daysOfClosing), today)) {
        for (const worklog::ClosedDay &day : *closed) {
            if (day.isClosed())
                m_closedDays.push_back(day.day);
        }
    }
}

// One more of this caller: a year need not be read for it.
void LineSaver::countIn(const worklog::Case &saved)
{
    if (const Done counted = store::refreshHistory(m_place.db, m_book, m_historyOf, m_place.now(), saved, m_history); !counted)
        m_isHistoryStale = true;
}

const worklog::LineBook &LineSaver::book()
{
    if (!m_wasRead)
        freshen();
    return m_book;
}

const worklog::LineHistory &LineSaver::history()
{
    if (!m_wasRead)
        freshen();
    return m_history;
}

worklog::LineMoment LineSaver::momentOf(const LineDraft &draft, std::int64_t now)
{
    return {now, draft.opened ? draft.opened : now, m_historyOf, m_timer, m_closedDays};
}

worklog::LineReading LineSaver::reading(const LineDraft &draft)
{
    if (!m_wasRead || draft.text.size() <= 1 || m_historyOf != m_place.person())
        freshen();
    const worklog::LineMoment moment = momentOf(draft, m_place.now());
    return worklog::reading(worklog::parsedLine(draft.text), m_book, m_history, moment, draft.choice);
}

QString LineSaver::question(const LineDraft &draft, const worklog::LineReading &reading) const
{
    if (draft.choice.yes)
        return {};
    if (!reading.question.isEmpty())
        return reading.question;
    return m_last.person == m_place.person() ? worklog::savedTwice(m_last, reading.line.text, m_place.now()) : QString();
}

SavedDraft LineSaver::save(const LineDraft &draft, const QString &reopenReason)
{
    if (!m_place.person())
        return {SavedDraft::Kept::Refused, tr("Nobody has said who sits here, so nothing was logged. Choose it at the foot of the navigation."), {}};
    freshen();
    const worklog::LineMoment moment = momentOf(draft, m_place.now());
    SavedDraft saved = m_place.isWritable() ? tried(draft, moment, reopenReason, false) : queued(draft, moment);
    if (saved.kept != SavedDraft::Kept::Refused)
        m_last = {worklog::parsedLine(draft.text).text, moment.now, moment.person};
    return saved;
}

worklog::Logged LineSaver::loggedOf(const LineDraft &draft, const worklog::LineReading &reading, const worklog::LineHistory &history,
                                    const worklog::LineMoment &moment) const
{
    worklog::Logged what = worklog::logged(reading, m_book, history, moment);
    if (draft.answeredFrom) {
        what.contact.answeredFrom = draft.answeredFrom;
        what.contact.answer = draft.answer;
    }
    return what;
}

// Tried once: who is on the phone does not wait for another window. What cannot be written now waits on this computer.
SavedDraft LineSaver::tried(const LineDraft &draft, const worklog::LineMoment &moment, const QString &reopenReason, bool isAgain)
{
    const auto read = worklog::reading(worklog::parsedLine(draft.text), m_book, m_history, moment, draft.choice);
    if (!read.refusal.isEmpty())
        return {SavedDraft::Kept::Refused, read.refusal, {}};
    const worklog::Logged what = loggedOf(draft, read, m_history, moment);
    store::LogReceipt receipt;
    const Done written = [&] {
        const QScopedValueRollback saving(m_isSaving, true);
        const QString name = m_isKeeping ? tr("Keep a half-typed line to be completed") : store::Logs(m_place.db).nameOf(what);
        return m_place.steps.attempt(name, [&]() -> Done {
            store::Logs logs(m_place.db);
            if (read.reopens.isValid() && !reopenReason.isEmpty()) {
                if (const Done reopened = logs.reopenDay(moment.person, read.reopens, reopenReason); !reopened)
                    return reopened;
            }
            auto saved = logs.log(what);
            if (saved)
                receipt = *saved;
            return done(saved);
        }, whateverOthersDid());
    }();
    if (written)
        countIn(what.contact);
    if (written)
        return {SavedDraft::Kept::Saved, {}, alertsOf(what, receipt)};
    if (written.error().kind == Error::Kind::Conflict && !store::wasLocked(written.error()) && !isAgain) { // another window moved the timer
        freshen();
        return tried(draft, momentOf(draft, moment.now), reopenReason, true);
    }
    if (store::wasLocked(written.error()) || written.error().kind == Error::Kind::Io)
        return queued(draft, moment);
    return {SavedDraft::Kept::Refused, written.error().message, {}};
}

// The whole text as a note, with the time it took to type it.
LineDraft LineSaver::asNote(const LineDraft &draft) const
{
    LineDraft note;
    note.text = QStringLiteral("+");
    note.opened = draft.opened;
    note.choice.note = worklog::parsedLine(draft.text).text;
    note.choice.target = worklog::LineTarget::Later;
    note.choice.yes = true;
    note.answeredFrom = draft.answeredFrom;
    note.answer = draft.answer;
    return note;
}

// As it reads, but to be completed; where it cannot be read, its words as a note.
LineDraft LineSaver::forLater(LineDraft draft)
{
    draft.choice.target = worklog::LineTarget::Later;
    draft.choice.yes = true;
    const auto read = reading(draft);
    return read.refusal.isEmpty() && !read.reopens.isValid() ? draft : asNote(draft);
}

SavedDraft LineSaver::keepForLater(LineDraft draft)
{
    const worklog::Line line = worklog::parsedLine(draft.text);
    if (line.isEmpty() || line.isQuestion || line.searched)
        return {SavedDraft::Kept::Saved, {}, {}};
    const QScopedValueRollback keeping(m_isKeeping, true);
    return save(forLater(std::move(draft)));
}

void LineSaver::putAway(LineDraft draft, PersonId typist)
{
    const worklog::Line line = worklog::parsedLine(draft.text);
    if (line.isEmpty() || line.isQuestion || line.searched || !typist)
        return;
    const QSignalBlocker quiet(this);
    draft = forLater(std::move(draft));
    worklog::LineMoment moment = momentOf(draft, m_place.now());
    moment.person = typist;
    queued(draft, moment);
}

bool LineSaver::isCounting()
{
    freshen();
    return !worklog::isFull(m_sampling, Month::of(m_place.today()));
}

worklog::CallerCard LineSaver::card(const worklog::WhoMatch &who)
{
    auto card = store::callerCard(m_place.db, m_book, who, m_place.now());
    if (card)
        return std::move(*card);
    emit failed(card.error());
    return {};
}

std::vector<store::CaseHit> LineSaver::answers(const QString &words, TopicId topic) const
{
    auto found = store::Cases(m_place.db).answers(words, topic);
    return found ? std::move(*found) : std::vector<store::CaseHit>();
}

QString LineSaver::personName(PersonId wanted)
{
    for (const directory::Person &person : book().people) {
        if (person.id == wanted)
            return person.name;
    }
    return {};
}

} // namespace paybench::ui
