// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/worklog/timer.h"
#include "ui/today/board_type.h"

#include <QWidget>

class QPushButton;

// What I am timing, for how long, and how to stop it.

namespace paybench::ui {

class TimerCard : public QWidget {
    Q_OBJECT

public:
    explicit TimerCard(QWidget *parent = nullptr);

    void present(const worklog::Timer &timer, bool isSomebodyHere);
    void tick(std::int64_t now); // each second
    bool canStop() const { return m_timer.isRunning() || m_timer.isOnCall(); }
    QString elapsed() const { return m_elapsed; }
    void retranslate();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {px(120), sizeHint().height()}; }

signals:
    void stopAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString what() const;
    worklog::Activity activity() const;

    worklog::Timer m_timer;
    bool m_isSomebodyHere = false;
    QString m_elapsed;
    QPushButton *m_stop;
};

} // namespace paybench::ui
