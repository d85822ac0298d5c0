// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/table/value.h"

#include <QString>

#include <vector>

class QPainter;
class QRectF;

// Three to five round numbers that span what is drawn, and where they stand.

namespace paybench::ui {

struct Axis {
    double low = 0;
    double high = 1;
    std::vector<double> ticks; // ascending, from low to high
    double step = 1;

    double place(double value, double from, double to) const { return from + (value - low) / (high - low) * (to - from); }
};

Axis axisFor(double least, double most, bool fromZero, int wanted = 4);

// A tick as people read it; divided first, so that an axis can count in thousands.
QString tickText(const Axis &axis, Kind kind, double tick, qint64 divisor = 1);

// Hairlines with their numbers at the left; the zero line is in edge. Returns nothing: the plot begins at `plot`.
void paintAxis(QPainter &painter, const Axis &axis, const QRectF &plot, Kind kind, qint64 divisor = 1);
double axisWidth(const Axis &axis, Kind kind, qint64 divisor = 1);

// A raised label for the point the pointer is at; it never covers the point.
void paintHoverLabel(QPainter &painter, const QRectF &area, double x, double y, const QString &caption, const QString &figure);

} // namespace paybench::ui
