// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/logs.h"
#include "ui/log/away_watch.h"
#include "ui/log/workplace.h"

#include <QPointer>

class QWidget;

// The person's one timer: start, switch, stop, a call in front of it; how many items a batch had; and what was done while
// nobody sat here.

namespace paybench::ui {

class AwayQuestion;
class ItemsQuestion;

class TimerDesk : public QObject {
    Q_OBJECT

public:
    explicit TimerDesk(const Workplace &place, QObject *parent = nullptr);

    const worklog::Timer &timer() const { return m_timer; }
    QString text() const; // "Registration 00:28:30"; empty while nothing runs
    std::int64_t runningSince() const; // of the call in front, else of what runs; 0: nothing

    bool start(const worklog::Doing &doing);
    bool startFavourite(int place); // 1…9; false: there is none
    bool startCall(worklog::Channel channel);
    void stop();
    void look(); // at once, where the next second would: somebody else may have sat down
    std::vector<worklog::Favourite> favourites() const;

    void setSource(std::unique_ptr<SessionSource> source); // of what the session tells
    AwayWatch *watch() const { return m_watch; }

    // Opens the question over the window that is in use. The entry is the one that waits for an answer, or a day's part of it.
    void askAway(const worklog::Entry &away);
    void askItems(const worklog::Batch &batch);

signals:
    void timerChanged(const QString &text);
    void personChanged(); // somebody else sits here
    void failed(const paybench::Error &error);

private:
    void read();
    void tick();
    bool write(const QString &name, const worklog::Timed &timed);
    void suspendTime(const worklog::Away &away);
    void lookForForgotten();
    std::int64_t plannedEnd(QDate day) const;
    worklog::Doing before(const worklog::Entry &away) const;
    std::vector<worklog::Entry> partsOf(const worklog::Entry &away) const;

    const Workplace &m_place;
    worklog::Timer m_timer;
    QTimer m_second;
    QString m_said;
    AwayWatch *m_watch = nullptr;
    std::int64_t m_askedFor = 0; // the forgotten timer that has been asked about
    QPointer<AwayQuestion> m_away;
    QPointer<ItemsQuestion> m_items;
};

QString nameOf(const worklog::Doing &doing); // its own name, else that of the activity
QString clockText(std::int64_t seconds);     // "00:28:30"

} // namespace paybench::ui
