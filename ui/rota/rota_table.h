// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/roster.h"
#include "ui/rota/rota_texts.h"

#include <QTableView>
#include <QTimer>

#include <optional>

// The cells of the grid under keys and mouse. It knows gestures; what they change is the grid's concern.

namespace paybench::ui {

class RotaCells;
class RotaHead;
class RotaModel;
class RotaNames;

class RotaTable : public QTableView {
    Q_OBJECT

public:
    RotaTable(RotaModel *model, QWidget *parent);

    std::vector<RotaCell> selected() const; // by row, then day
    RotaCell current() const;               // −1, −1: none
    void arrange();                         // widths, heights and hidden days
    void refresh();                         // after another language or text size
    void retranslate();
    QRect cellRect(int row, int day) const; // without its gaps, in the viewport
    RotaNames *names() const { return m_names; }
    int wholeHeight() const;                // with every row, and the bar if there is one
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void typed(paybench::rota::Mark mark, bool afternoon);
    void emptied();
    void pinWanted();
    void copied();
    void cutWanted();
    void pasteWanted();
    void entered(int row, int day);
    void dropped(int fromRow, int fromDay, int toRow, int toDay);
    void draggedOver(int fromRow, int fromDay, int toRow, int toDay); // each cell on the way; it may be where it began
    void looked(int row, int day); // a cell has been looked at for a moment
    void lookedAway();
    void menuWanted(const QPoint &at, int row, int day);
    void moved(int row, int day);
    void selectionMoved();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;
    bool eventFilter(QObject *watched, QEvent *event) override; // the corner

private:
    bool isLetter(const QKeyEvent &event) const;
    bool runKey(QKeyEvent *event);
    bool canDrag(const QModelIndex &index) const;
    void stopDragging();
    void look(const RotaCell &cell); // starts the wait
    void lookAway();
    int weekStart(int day, int step) const;
    int groupStart(int row, int step) const;
    void paintCorner(QWidget *corner) const;
    void paintGroupLines(QPainter *painter) const;
    void findCorner();

    RotaModel *m_model;
    RotaCells *m_cells;
    RotaHead *m_head;
    RotaNames *m_names;
    QWidget *m_corner = nullptr;
    QTimer m_rest;
    RotaCell m_looked{-1, -1};
    QPoint m_pressedAt;
    std::optional<RotaCell> m_dragFrom;
    RotaCell m_dragTo{-1, -1};
    bool m_isDragging = false;
    QString m_needWord;
    QString m_plannedWord;
};

} // namespace paybench::ui
