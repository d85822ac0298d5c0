// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/inputs/lookup.h"

#include <QStyledItemDelegate>

// What a Lookup offers: the rows that are found, best first, and the line that makes a new one.

namespace paybench::ui {

class LookupList : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void offer(const std::vector<LookupRow> &rows, const QString &typed, const QString &newLine);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    bool isNew(const QModelIndex &index) const { return index.row() == int(m_found.size()); }
    const LookupRow &found(const QModelIndex &index) const { return m_found.at(std::size_t(index.row())); }
    QString typed() const { return m_typed; }

private:
    std::vector<LookupRow> m_found;
    QString m_typed;
    QString m_newLine;
};

class LookupDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace paybench::ui
