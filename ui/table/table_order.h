// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

#include <functional>
#include <vector>

// Which rows of a table are shown, and in which order. Captions stay over their groups, and go with their last row.

namespace paybench::ui {

class Cells;

class TableOrder : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit TableOrder(Cells *cells, QObject *parent = nullptr);

    void setTyped(const QString &typed);
    void setRowFilter(std::function<bool(int)> accepts);
    void setSearched(std::vector<bool> columns); // hidden columns are not searched
    void speakLanguage();                        // sort as the present language does
    Cells *cells() const { return m_cells; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &a, const QModelIndex &b) const override;

private:
    bool accepts(int row) const;

    Cells *m_cells;
    QString m_typed;
    std::function<bool(int)> m_rowFilter;
    std::vector<bool> m_searched;
    QCollator m_collator;
};

} // namespace paybench::ui
