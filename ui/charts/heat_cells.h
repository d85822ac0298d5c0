// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QStyledItemDelegate>

#include <functional>

// The parts of a HeatMap: its model, how a cell is drawn, and the hours at the left.

namespace paybench::ui {

class HeatMap;

class HeatCells : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit HeatCells(HeatMap *map);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    void replace(const std::function<void()> &change, bool sameShape);

private:
    HeatMap *m_map;
};

class HeatDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit HeatDelegate(HeatMap *map);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    HeatMap *m_map;
};

class HeatHours : public QHeaderView {
    Q_OBJECT

public:
    explicit HeatHours(HeatMap *map);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    HeatMap *m_map;
};

} // namespace paybench::ui
