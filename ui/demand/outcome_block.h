// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/demand/demand_state.h"

#include <QWidget>

class QGridLayout;
class QLabel;

// "Then it is": persons and hours of the month under what stands above, and what that is against the plan as it is.

namespace paybench::ui {

class FigureLabel;
class Notice;

class OutcomeBlock : public QWidget {
    Q_OBJECT

public:
    explicit OutcomeBlock(QWidget *parent = nullptr);
    void present(const DemandState &state);
    void retranslate();

private:
    void addLine(const QString &what, const QString &figure, bool strong);
    void addKinds(const staffing::DemandMonth &month, int fewer);
    void addDifference(const DemandState &state);
    void sayMargin(const staffing::DemandMonth &month, int personDays);

    QLabel *m_heading;
    FigureLabel *m_days;
    QLabel *m_daysWords;
    QLabel *m_hours;
    QWidget *m_lines = nullptr;
    QGridLayout *m_grid = nullptr;
    Notice *m_margin;
};

} // namespace paybench::ui
