// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/day_columns.h"

#include <vector>

// A bar for each open day of a month with its band behind, what it needs above, and the weeks. One day is chosen.

namespace paybench::ui {

struct StripDay {
    QDate day;
    double value = 0;
    double low = 0; // the band; low = high: none
    double high = 0;
    QString above;  // over the bar: the need
    bool wrong = false; // what stands above cannot be had
    QString mark = {}; // "pay day": a soft column, and the words at the week
    QString words = {}; // for the hover label and readers: "180 calls expected (155–206) · 4 persons"
};

class MonthStrip : public Chart {
    Q_OBJECT

public:
    explicit MonthStrip(QWidget *parent = nullptr);

    void setNote(const QString &note);                    // muted, after the title, which is drawn here
    void setHeadings(const QString &day, const QString &value, const QString &low, const QString &high, const QString &above);
    void setDays(std::vector<StripDay> days);
    const std::vector<StripDay> &days() const { return m_days; }
    void setChosen(QDate day); // nobody is told
    QDate chosen() const;
    DayColumns columns() const; // at the present width

    TableData table() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void dayChosen(QDate day);

protected:
    void draw(QPainter &painter, const QRectF &area) const override;
    void drawHover(QPainter &painter, const QRectF &area) const override;
    void paintEvent(QPaintEvent *event) override; // the ring is round the chosen day
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; // arrows, Home and End choose a day

private:
    struct Plot;
    Plot plotIn(const QRectF &area) const;
    void drawHeading(QPainter &painter, const QRectF &area) const;
    QRectF columnIn(const Plot &plot, int at) const;
    void drawColumn(QPainter &painter, const Plot &plot, int at) const;
    void drawBar(QPainter &painter, const Plot &plot, int at) const;
    void drawUnder(QPainter &painter, const Plot &plot, int at) const;
    void choose(int at);
    void setHovered(int at);
    void announce();

    std::vector<StripDay> m_days;
    int m_chosen = -1;
    int m_hovered = -1;
    QString m_note;
    QStringList m_headings;
};

} // namespace paybench::ui
