// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/explanation.h"

#include <QWidget>

// A week before it is solved: the support it needs, what the choices of those who are there give, and how to close the difference.

namespace paybench::ui {

class CapacityBlock : public QWidget {
    Q_OBJECT

public:
    explicit CapacityBlock(const rota::WeekCapacity &week, QWidget *parent = nullptr);

signals:
    void chosen();

private:
    void addFigures(const rota::WeekCapacity &week);
    void addWays(const rota::WeekCapacity &week);
};

} // namespace paybench::ui
