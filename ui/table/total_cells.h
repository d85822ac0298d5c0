// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QAbstractTableModel>

// The one row of totals over what a table shows, so that they follow its filter.

namespace paybench::ui {

class TableView;

class TotalCells : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit TotalCells(TableView *table, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();

    TableView *m_table;
};

} // namespace paybench::ui
