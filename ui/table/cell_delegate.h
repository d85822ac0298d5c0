// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QStyledItemDelegate>

class QLineEdit;

// Paints the cells of a TableView by their kind and look, and edits them in place.

namespace paybench::ui {

class TableView;
struct Look;
struct Caption;

class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CellDelegate(TableView *table);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    int widthOf(const QModelIndex &index) const; // of what the cell shows, with its insets
    int linesOf(const QModelIndex &index, int columnWidth) const; // that its text takes in a column of that width

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool commit(QLineEdit *editor, QAbstractItemDelegate::EndEditHint hint);
    void commitChoice(QWidget *editor);
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintCaption(QPainter *painter, const QRect &row, const Caption &caption) const;
    int linesIn(int row) const;
    void paintText(QPainter *painter, const QRect &rect, const Look &look, const QModelIndex &index) const;
    void paintFigure(QPainter *painter, const QRect &rect, const Look &look, const QModelIndex &index) const;

    TableView *m_table;
};

} // namespace paybench::ui
