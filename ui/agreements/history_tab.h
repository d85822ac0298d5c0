// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/agreements/shown.h"
#include "ui/table/table_model.h"
#include "ui/undo/steps.h"

#include <QWidget>

class QLabel;

// The tab History: what differs between two versions, and what has been done to the customer.

namespace paybench::ui {

class Choice;
class TableView;

struct DifferenceLine {
    directory::Difference difference;
};

class HistoryTab : public QWidget {
    Q_OBJECT

public:
    explicit HistoryTab(Steps &steps, QWidget *parent = nullptr);

    void show(const Shown &shown);
    std::vector<TableView *> tables() const { return {m_differences, m_past}; }
    void retranslate();

private:
    void fillChoices();
    void compare();
    void showPast();

    Steps &m_steps;
    Shown m_shown;
    QLabel *m_compareTitle;
    Choice *m_before;
    QLabel *m_and;
    Choice *m_after;
    TableView *m_differences;
    TableModel<DifferenceLine> *m_differenceModel;
    QLabel *m_pastTitle;
    TableView *m_past;
    TableModel<PastStep> *m_pastModel;
};

} // namespace paybench::ui
