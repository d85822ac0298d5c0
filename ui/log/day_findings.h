// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/worklog/day_log.h"

#include <QWidget>

class QVBoxLayout;

// What is not in order about a day: gaps, overlaps, time that nobody has accounted for. Each leads to its place.

namespace paybench::ui {

class DayFindings : public QWidget {
    Q_OBJECT

public:
    explicit DayFindings(QWidget *parent = nullptr);

    void present(const std::vector<worklog::DayFinding> &findings, bool isClosed);

signals:
    void placeAsked(const paybench::worklog::DayFinding &finding);
    void deedAsked(const paybench::worklog::DayFinding &finding); // fill the gap, answer, count

private:
    QVBoxLayout *m_box;
    std::vector<QWidget *> m_lines;
};

} // namespace paybench::ui
