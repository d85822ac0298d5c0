// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QDate>
#include <QWidget>

#include <functional>

// One month of days with ISO weeks. Arrows walk, Page Up and Page Down turn the month, Enter picks, Esc closes.

namespace paybench::ui {

class CalendarGrid : public QWidget {
    Q_OBJECT

public:
    explicit CalendarGrid(QWidget *parent = nullptr);
    QDate day() const { return m_day; }
    void setDay(QDate day);
    void setRange(QDate first, QDate last);
    QSize sizeHint() const override;

signals:
    void picked(QDate day);
    void closeAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QDate topLeft() const; // the Monday that begins the grid
    QRect cell(int row, int column) const;
    bool isAllowed(QDate day) const;
    void walk(int days);
    void paintHead(QPainter &painter) const;
    void paintDay(QPainter &painter, QDate day, const QRect &rect) const;

    QDate m_day;
    QDate m_first;
    QDate m_last;
};

// Opens a calendar under a control; `picked` is called once, or not.
void openCalendarUnder(QWidget *control, QDate day, QDate first, QDate last, const std::function<void(QDate)> &picked);

} // namespace paybench::ui
