// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QAbstractTableModel>
#include <QTableView>

// The totals under a table: a second table of one row, so that filter, columns and screen readers stay right.

namespace paybench::ui {

class TableView;

class TotalRow : public QTableView {
    Q_OBJECT

public:
    explicit TotalRow(TableView *table, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void followColumns();
    void retranslate();

    TableView *m_table;
};

// The table with its totals right under it, as one widget without gaps; takes both.
QWidget *withTotal(TableView *table, QWidget *parent = nullptr);

} // namespace paybench::ui
