// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/today/board_type.h"

#include <QListView>

#include <functional>
#include <vector>

// The rows of one block of the board: painted each in its own way, walked with the arrows, read out as sentences.

namespace paybench::ui {

struct BoardRow {
    QString words; // the whole row as a sentence
    int height = 30;
    std::function<void(QPainter &painter, const QRectF &place)> paint;
    QString deed = {}; // what Enter does; empty: nothing
};

class BoardList : public QListView {
    Q_OBJECT

public:
    explicit BoardList(QWidget *parent = nullptr);

    void setRows(std::vector<BoardRow> rows);
    const std::vector<BoardRow> &rows() const;
    bool isGoneTo() const { return m_isGoneTo; }
    int currentRow() const { return currentIndex().row(); } // −1: none
    void choose(int row);
    void setWatchedOnly(bool only); // on the wall: no focus, no links
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void followed(int row); // Enter, a click
    void sickTyped(int row); // S on a row that somebody has gone to
    void rowChanged(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    class Rows;

    Rows *m_rows;
    bool m_isWatchedOnly = false;
    bool m_isGoneTo = false; // by Tab, an arrow or a click: what is typed is meant for the row
};

// One painted line that is no row: a heading.
class BoardLine : public QWidget {
    Q_OBJECT

public:
    using Paint = std::function<void(QPainter &painter, const QRectF &place)>;

    explicit BoardLine(QWidget *parent = nullptr);
    void show(const QString &words, int height, Paint paint);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Paint m_paint;
};

} // namespace paybench::ui
