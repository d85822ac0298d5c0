// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reports/today_board.h"
#include "ui/charts/chart.h"
#include "ui/today/board_type.h"

#include <optional>

// Expected against staffed: a block for each person, a line for the need, what is missing framed.

namespace paybench::ui {

class HalfHourChart : public Chart {
    Q_OBJECT

public:
    explicit HalfHourChart(QWidget *parent = nullptr);

    // minute: of now on the shown day; below 0 or beyond the day: no line.
    void present(const reports::TodayBoard &board, int minute, const BoardType &type);
    int chosen() const { return m_chosen ? int(*m_chosen) : -1; } // half-hour; −1: none
    TableData table() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void halfHourChosen(int at);
    void followed(int at); // Enter, a double click

protected:
    void draw(QPainter &painter, const QRectF &area) const override;
    void drawHover(QPainter &painter, const QRectF &area) const override;
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct Plot;
    Plot plotIn(const QRectF &area) const;
    void drawNow(QPainter &painter, const Plot &plot) const;
    void drawPersons(QPainter &painter, const Plot &plot, std::size_t at) const;
    void drawMissing(QPainter &painter, const Plot &plot, std::size_t at) const;
    void drawFigures(QPainter &painter, const Plot &plot, std::size_t at) const;
    void drawClock(QPainter &painter, const Plot &plot) const;
    void drawNames(QPainter &painter, const Plot &plot) const;
    std::optional<std::size_t> at(double x) const;
    void choose(std::size_t at);
    QString sentence(const reports::HalfHourBoard &one) const;

    std::vector<reports::HalfHourBoard> m_halfHours;
    bool m_hasNeed = false;
    int m_minute = -1;
    BoardType m_type;
    std::optional<std::size_t> m_chosen;
    std::optional<std::size_t> m_hovered;
};

} // namespace paybench::ui
