// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QHeaderView>

// The headings of a TableView: the style draws them, or the column does.

namespace paybench::ui {

class TableView;

class TableHead : public QHeaderView {
    Q_OBJECT

public:
    explicit TableHead(TableView *table);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    TableView *m_table;
};

} // namespace paybench::ui
