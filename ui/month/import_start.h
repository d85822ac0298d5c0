// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/month.h"
#include "core/directory/volume.h"
#include "ui/table/table_model.h"

#include <QWidget>

class QLabel;
class QPushButton;

// Before a file is open: where to take one from, what the last import did, and every import so far.

namespace paybench::ui {

class Notice;
class TableView;

class ImportStart : public QWidget {
    Q_OBJECT

public:
    explicit ImportStart(QWidget *parent = nullptr);

    void setMonth(Month month);
    void setImports(std::vector<directory::ImportBatch> imports);
    void setOutcome(const QString &sentence); // of the last import; empty: none
    TableView *history() const { return m_table; }

signals:
    void chooseAsked();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    Month m_month;
    Notice *m_outcome;
    QWidget *m_drop;
    QLabel *m_title;
    QLabel *m_lines;
    QPushButton *m_choose;
    QLabel *m_historyTitle;
    TableView *m_table;
    TableModel<directory::ImportBatch> *m_model;
};

} // namespace paybench::ui
