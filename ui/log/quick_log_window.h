// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/log/timer_desk.h"

#include <QDialog>

class QLabel;
class QPushButton;

// The quick line in a small window: over any page, or always on top with the timer that runs. Closed half typed, the line
// goes to what is to be completed.

namespace paybench::ui {

class ElidedLabel;
class FigureLabel;
class LineSaver;
class LogInput;

class QuickLogWindow : public QDialog {
    Q_OBJECT

public:
    QuickLogWindow(const Workplace &place, LineSaver &saver, TimerDesk &timer, QWidget *parent = nullptr);

    void setOnTop(bool onTop); // the mini window: it stays, and shows the timer
    void begin();              // shows it, the caret in the line
    LogInput &input() { return *m_input; }

    void reject() override; // Esc and the window's cross

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void fit();
    void takeKeys(bool taken);
    void showCaller();
    void showTimer(const QString &text);
    void finished(bool hasMoreToSay);

    LineSaver &m_saver;
    TimerDesk &m_timer;
    QLabel *m_title;
    LogInput *m_input;
    ElidedLabel *m_caller;
    FigureLabel *m_running;
    QPushButton *m_call;
    QPushButton *m_stop;
    QWidget *m_timerRow;
    bool m_isOnTop = false;
    bool m_takesKeys = false; // asked for, and not yet given the keys by the screen
};

} // namespace paybench::ui
