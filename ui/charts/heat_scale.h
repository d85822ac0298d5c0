// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/style/style.h"

#include <QString>
#include <QWidget>

#include <vector>

// At most seven steps of colour over whole numbers, by what is there; never a smooth ramp, whose middle carries no text.

namespace paybench::ui {

class HeatScale {
public:
    HeatScale() = default;
    static HeatScale of(const std::vector<double> &values);

    int steps() const { return int(m_from.size()); }
    int stepOf(double value) const;
    QString rangeOf(int step) const; // "0–2", "3–4", … "16+"
    Colour groundOf(int step) const;
    Colour inkOf(int step) const;
    bool isStrong(int step) const; // so dark that its figures are bold

private:
    std::vector<qint64> m_from; // ascending; the first is 0 or the least value
};

// The steps side by side with their ranges, at the right of where it stands.
class HeatLegend : public QWidget {
    Q_OBJECT

public:
    explicit HeatLegend(QWidget *parent = nullptr);
    void setScale(const HeatScale &scale);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int swatchWidth() const;

    HeatScale m_scale;
};

} // namespace paybench::ui
