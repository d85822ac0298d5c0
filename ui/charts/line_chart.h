// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/charts/chart.h"
#include "ui/style/style.h"

#include <optional>
#include <vector>

// Lines over months, or over volumes (the curve of price tiers). Actual is solid, forecast or the other way dashed.

namespace paybench::ui {

struct LineSeries {
    QString name;                 // written by the line; "" for a single one
    std::vector<double> x;        // months as 0, 1, 2 …, or volumes
    std::vector<Value> y;         // none leaves a gap
    std::vector<Value> low = {};  // a band, as long as y; or none
    std::vector<Value> high = {};
    Colour ink = Colour::Series1;
    bool dashed = false;
};

struct LineLabel {
    double x = 0;
    QString text;      // under the axis; may be ""
    QString whole = {}; // in the hover label and the table ("October 2026")
    bool strong = false;
};

struct LineShade { // a stretch of the axis that deserves a look, in a soft colour
    double from = 0;
    double to = 0;
    Colour ground = Colour::WarnSoft;
};

class LineChart : public Chart {
    Q_OBJECT

public:
    explicit LineChart(QWidget *parent = nullptr);

    void setKind(Kind kind, int decimals = 2);
    void setLabels(std::vector<LineLabel> labels);
    void setSeries(std::vector<LineSeries> series);
    void setShades(std::vector<LineShade> shades);
    void setHighlight(std::optional<double> x);       // the one point that matters, of the first series; default: its last
    void setFromZero(bool fromZero);                  // lines may start elsewhere: the start is written
    void setAxisDivisor(qint64 divisor);              // 1000: the axis counts in thousands
    void setHeadings(const QString &x, const QString &y); // of the table behind it
    TableData table() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void draw(QPainter &painter, const QRectF &area) const override;
    void drawHover(QPainter &painter, const QRectF &area) const override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; // arrows walk the points

private:
    struct Plot;
    Plot plotIn(const QRectF &area) const;
    void drawBand(QPainter &painter, const Plot &plot, const LineSeries &series) const;
    void drawLine(QPainter &painter, const Plot &plot, const LineSeries &series) const;
    void drawLabels(QPainter &painter, const Plot &plot) const;
    QString highlightText(std::size_t at) const;
    QRectF highlightBox(const Plot &plot, const QPointF &point, double width) const;
    std::vector<QPolygonF> linesIn(const Plot &plot) const;
    void drawHighlight(QPainter &painter, const Plot &plot) const;
    void drawNames(QPainter &painter, const Plot &plot) const;
    std::optional<std::size_t> highlighted() const;
    std::optional<std::size_t> nearest(double x) const;
    QString labelAt(double x) const;
    void changed();
    void announce();

    Kind m_kind = Kind::Count;
    int m_decimals = 2;
    qint64 m_divisor = 1;
    bool m_fromZero = false;
    std::vector<LineLabel> m_labels;
    std::vector<LineSeries> m_series;
    std::vector<LineShade> m_shades;
    std::optional<double> m_highlight;
    std::optional<std::size_t> m_hovered; // of the first series
    QString m_xHeading;
    QString m_yHeading;
};

} // namespace paybench::ui
