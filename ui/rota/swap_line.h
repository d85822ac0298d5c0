// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/roster.h"

#include <QWidget>

class QHBoxLayout;

// One of the two who swap: who, which day, and the cell before and after.

namespace paybench::ui {

class ElidedLabel;

class SwapLine : public QWidget {
    Q_OBJECT

public:
    explicit SwapLine(QWidget *parent = nullptr);

    // The cells of the edit that are this person's, before and after.
    void setCells(const rota::Roster &roster, int row, const rota::Edit &edit);
    void setCell(const rota::Roster &roster, int row, int day); // as it stands

private:
    void clearCells();
    void addCell(const rota::Roster &roster, int row, int day, const rota::CellEdit *edit);

    ElidedLabel *m_name;
    QWidget *m_cells;
    QHBoxLayout *m_line;
};

} // namespace paybench::ui
