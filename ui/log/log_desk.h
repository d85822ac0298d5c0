// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/log/line_saver.h"
#include "ui/log/timer_desk.h"

#include <QPointer>

// What the page Log, the quick window and the mini window share, as long as the centre is open.

namespace paybench::ui {

class LogInput;
class QuickLogWindow;

class LogDesk : public QObject {
    Q_OBJECT

public:
    LogDesk(store::Database &db, Steps &steps, std::function<PersonId()> seated, const QString &queueFolder, QObject *parent = nullptr);
    ~LogDesk() override;

    const Workplace &place() const { return m_place; }
    LineSaver &lines() { return m_lines; }
    TimerDesk &timer() { return m_timer; }

    void openQuickLog(QWidget *over); // or, where the page's own line is seen, the caret goes there
    void openMini();                  // the small window that stays on top of every program
    void stopTimer() { m_timer.stop(); }
    void setPageInput(LogInput *input);

    int waitingLines() const { return m_lines.waiting(); }
    QString waitingText() const; // "3 lines wait to be saved."; empty: none

signals:
    void timerChanged(const QString &text); // for the window's title; empty: nothing runs
    void waitingChanged();
    void failed(const paybench::Error &error);

private:
    Workplace m_place;
    LineSaver m_lines;
    TimerDesk m_timer;
    QPointer<LogInput> m_pageInput;
    QPointer<QuickLogWindow> m_quick;
    QPointer<QuickLogWindow> m_mini;
};

} // namespace paybench::ui
