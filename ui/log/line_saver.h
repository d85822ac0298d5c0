// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/cases.h"
#include "core/store/logs.h"
#include "core/worklog/line_queue.h"
#include "core/worklog/line_reading.h"
#include "ui/log/workplace.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

// The quick line's other half: what a line means with the file as it is now, saving it, and the lines that wait because
// the file could not be written.

namespace paybench::ui {

// A line as it is being typed.
struct LineDraft {
    QString text;
    worklog::LineChoice choice;
    std::int64_t opened = 0; // when the line was begun
    CaseId answeredFrom;     // the earlier case whose answer was taken
    QString answer;
};

struct SavedDraft {
    enum class Kept { Saved, Waiting, Refused };

    Kept kept = Kept::Refused;
    QString sentence;   // why it was refused, or that it waits
    QStringList alerts; // what follows from it, to be shown once
};

store::StepRules whateverOthersDid(); // of a step that only adds rows

class LineSaver : public QObject {
    Q_OBJECT

public:
    LineSaver(const Workplace &place, const QString &queueFolder, QObject *parent = nullptr);

    // As they were when the line was begun: what others write is read between lines, not at a key.
    const worklog::LineBook &book();
    const worklog::LineHistory &history();
    void freshen(); // reads again what may be different now
    worklog::LineReading reading(const LineDraft &draft);
    // What has to be answered before it is saved: many hours, or the same line a second ago. Empty: nothing.
    QString question(const LineDraft &draft, const worklog::LineReading &reading) const;

    SavedDraft save(const LineDraft &draft, const QString &reopenReason = {});
    // Left half typed: it goes to what is to be completed, whatever it says.
    SavedDraft keepForLater(LineDraft draft);
    // The same while pages are being closed: it waits on this computer, and nobody is told.
    void putAway(LineDraft draft, PersonId typist);

    int othersWrote() const { return m_othersWrote; } // counts what is not a line of this window: names may be different

    bool isCounting(); // this month contacts are only counted
    SavedDraft count(worklog::Channel channel, CustomerId customer);

    worklog::CallerCard card(const worklog::WhoMatch &who);
    std::vector<store::CaseHit> answers(const QString &words, TopicId topic) const;

    int waiting() const { return m_waiting; }
    void drain(); // writes what waits, as far as the file lets it

signals:
    void changed(); // what a line can mean, or what is known of callers, may be different
    void waitingChanged(int lines);
    void failed(const paybench::Error &error);

private:
    void goStale();
    void readBook();
    void readHistory();
    void readOwn();
    void countIn(const worklog::Case &saved);
    worklog::LineMoment momentOf(const LineDraft &draft, std::int64_t now);
    SavedDraft tried(const LineDraft &draft, const worklog::LineMoment &moment, const QString &reopenReason, bool isAgain);
    worklog::Logged loggedOf(const LineDraft &draft, const worklog::LineReading &reading, const worklog::LineHistory &history,
                             const worklog::LineMoment &moment) const;
    SavedDraft queued(const LineDraft &draft, const worklog::LineMoment &moment);
    Done writeWaiting(const worklog::QueuedLine &line);
    Done writeTally(const worklog::Tally &tally, const QString &queuedId = {});
    LineDraft asNote(const LineDraft &draft) const;
    LineDraft forLater(LineDraft draft);
    void countWaiting();
    QString personName(PersonId wanted);

    const Workplace &m_place;
    worklog::LineQueue m_queue;
    worklog::LineBook m_book;
    worklog::LineHistory m_history;
    worklog::Timer m_timer;
    std::vector<QDate> m_closedDays;
    std::vector<worklog::SamplingRule> m_sampling;
    PersonId m_historyOf;
    bool m_isBookStale = true;
    bool m_isHistoryStale = true;
    bool m_isOwnStale = true; // the timer and the closed days
    bool m_wasRead = false;
    int m_othersWrote = 0;
    bool m_isSaving = false;
    bool m_isKeeping = false; // half a line
    worklog::SavedLine m_last;
    QTimer m_drain;
    QTimer m_idle;
    QSet<QString> m_told; // lines in the queue that cannot be written, said once
    int m_waiting = 0;
};

} // namespace paybench::ui
