// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/charts/chart.h"
#include "ui/style/style.h"

#include <optional>
#include <vector>

// A bar for each month, day or person, from zero, with an optional line for what is aimed at.

namespace paybench::ui {

struct Bar {
    QString label;      // under the bar
    QString whole = {}; // in the hover label and the table
    Value value;
    Value aim = {};     // a short line across the bar
    bool strong = false; // the one that matters
    Colour ink = Colour::Series1;
};

class BarStrip : public Chart {
    Q_OBJECT

public:
    explicit BarStrip(QWidget *parent = nullptr);
    void setKind(Kind kind, int decimals = 2);
    void setBars(std::vector<Bar> bars);
    void setHeadings(const QString &x, const QString &y, const QString &aim = {}); // of the table behind it
    void setAxisDivisor(qint64 divisor);
    TableData table() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void draw(QPainter &painter, const QRectF &area) const override;
    void drawHover(QPainter &painter, const QRectF &area) const override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Plot;
    Plot plotIn(const QRectF &area) const;
    void drawBar(QPainter &painter, const Plot &plot, std::size_t at) const;
    void hover(std::optional<std::size_t> bar);

    Kind m_kind = Kind::Count;
    int m_decimals = 2;
    qint64 m_divisor = 1;
    std::vector<Bar> m_bars;
    std::optional<std::size_t> m_hovered;
    QString m_xHeading;
    QString m_yHeading;
    QString m_aimHeading;
};

} // namespace paybench::ui
