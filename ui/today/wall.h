// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/today/board_view.h"

#include <QTime>

// The board over the whole screen, for a wall: no menus, larger type. Esc leaves it.

namespace paybench::ui {

class BoardLine;

class Wall : public QWidget {
    Q_OBJECT

public:
    explicit Wall(QWidget *parent = nullptr); // a window of its own; the parent owns it

    void present(const reports::TodayBoard &board, int minute, const QString &centre);
    void setTime(QTime time);
    BoardView &view() { return *m_view; }
    void retranslate();

signals:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void showHead();

    BoardLine *m_head;
    BoardView *m_view;
    QDate m_day;
    QString m_centre;
    QTime m_time;
    BoardType m_type;
};

} // namespace paybench::ui
