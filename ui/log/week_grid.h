// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/log/day_state.h"
#include "ui/style/style.h"

#include <QWidget>

// The week, a bar a day: how long each kind of work took, what the rota has for the days to come, and the work mix of the
// month beside the person's own choice. Arrows walk over the days.

namespace paybench::ui {

class WeekGrid : public QWidget {
    Q_OBJECT

public:
    explicit WeekGrid(const Workplace &place, QWidget *parent = nullptr);

    void present(const DayState &state);
    QDate day() const { return m_day; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {px(280), sizeHint().height()}; }

signals:
    void dayAsked(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();
    void paintHead(QPainter &painter) const;
    void paintDay(QPainter &painter, const WeekDay &day, const QRectF &row) const;
    void paintBars(QPainter &painter, const WeekDay &day, const QRectF &room) const;
    void paintPlanned(QPainter &painter, const WeekDay &day, const QRectF &room) const;
    QRectF rowOf(std::size_t at) const;
    QString shareText() const;

    const Workplace &m_place;
    std::vector<WeekDay> m_days;
    worklog::PlanActual m_month;
    std::optional<directory::Mix> m_choice;
    QDate m_day;
};

} // namespace paybench::ui
