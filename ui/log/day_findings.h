// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/worklog/day_log.h"

#include <QScrollArea>

#include <vector>

class QVBoxLayout;

// What is not in order about a day: gaps, overlaps, time that nobody has accounted for. Each leads to its place. Two are seen,
// more are scrolled to.

namespace paybench::ui {

class DayFindings : public QScrollArea {
    Q_OBJECT

public:
    explicit DayFindings(QWidget *parent = nullptr);

    void present(const std::vector<worklog::DayFinding> &findings, bool isClosed);

signals:
    void placeAsked(const paybench::worklog::DayFinding &finding);
    void deedAsked(const paybench::worklog::DayFinding &finding); // fill the gap, answer, count

private:
    QWidget *lineOf(const worklog::DayFinding &finding, bool isClosed, QWidget *parent);
    void removeLines(std::size_t from, std::size_t to);

    QVBoxLayout *m_box;
    std::vector<worklog::DayFinding> m_findings;
    std::vector<QWidget *> m_lines; // one for each
    bool m_isClosed = false;
};

} // namespace paybench::ui
