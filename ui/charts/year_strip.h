// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/charts/chart.h"

#include <QDate>

#include <vector>

class QPainter;
class QRectF;

// A year of absence as one thin line: bars for what was, hollow ones for what is planned, a line for today.

namespace paybench::ui {

struct YearSpan {
    QDate from;
    QDate to; // the last day of it
    bool planned = false;
    QString words = {}; // "12–16 Oct, absence"
};

// For a table's cells and headings: set as Column::paint and Column::paintTitle.
void paintYearStrip(QPainter &painter, const QRectF &area, int year, const std::vector<YearSpan> &spans, QDate today);
void paintYearMonths(QPainter &painter, const QRectF &area, int year, QDate today); // J F M …, this month strong

class YearStrip : public Chart {
    Q_OBJECT

public:
    explicit YearStrip(QWidget *parent = nullptr);
    void setYear(int year, QDate today);
    void setSpans(std::vector<YearSpan> spans);
    TableData table() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void draw(QPainter &painter, const QRectF &area) const override;
    bool event(QEvent *event) override;

private:
    int m_year = 2000;
    QDate m_today;
    std::vector<YearSpan> m_spans;
};

} // namespace paybench::ui
