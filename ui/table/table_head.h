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

    // Where the headings are wider than what stands under them, and there is no room for that.
    void setFolded(bool folded);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    bool folds(int section) const;

    TableView *m_table;
    bool m_folded = false;
};

} // namespace paybench::ui
