// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/table/cells.h"
#include "ui/table/summary.h"

#include <QHash>
#include <QPersistentModelIndex>
#include <QTableView>

#include <functional>
#include <map>

class QMenu;

// The table of every page: sorts, filters, copies, pastes, sums what is selected, exports, and remembers its columns.

namespace paybench::ui {

class TableHead;
class TableOrder;
class CellDelegate;
class LineGuess;

// One cell of a paste, by the model's own row.
struct CellEdit {
    int row = 0;
    int column = 0;
    QString text;
};

class TableView : public QTableView {
    Q_OBJECT

public:
    // The name remembers widths, order and hidden columns in the person's preferences; it is never shown.
    explicit TableView(const QString &name, QWidget *parent = nullptr);
    ~TableView() override;

    void setCells(Cells *cells);
    Cells *cells() const { return m_cells; }
    TableOrder *order() const { return m_order; } // the proxy: filter and sort

    void setFilter(const QString &typed);                    // words.md 4; over every column that is shown
    void setRowFilter(std::function<bool(int row)> accepts); // the page's own choice, by the model's row; {} for all
    int shownRows() const;                                   // without captions

    // By the model's own row numbers; -1 is none.
    int currentRow() const;
    std::vector<int> selectedRows() const; // ascending
    void selectRow(int row);               // and scrolls there
    std::vector<int> rowsInOrder() const;  // as shown, without captions
    void selectWholeRows(bool whole);      // default: cells

    void setLeastRowHeight(int least); // 24 compact, 30, 36 roomy
    void setEdges(int left, int right); // insets of the outer columns at 100 %; default 20 and 16, as a page's margins
    void setGrowing(bool growing);     // as high as its rows, so that what follows stands right under it
    void setEmptyText(const QString &text); // said where the rows would be

    // A widget that opens under a row and moves with it; owned by the view. One at a time.
    void openBelow(int row, QWidget *widget);
    void closeBelow();
    int openRow() const; // -1 when nothing is open

    // One undo step for a whole paste: the page runs every edit in it, or none. Without it each cell's editor is called,
    // and what was written is put back when one refuses.
    void setPasting(std::function<Done(const std::vector<CellEdit> &)> paste) { m_paste = std::move(paste); }

    TableData contents() const;         // the rows and columns that are shown
    void setTitle(const QString &title); // of the exported sheet and for screen readers
    Summary summary() const;

    void requestExport();
    void refuse(const QModelIndex &index, const QString &sentence); // frames the cell and says why beside it
    void clearRefusals();
    QString refusal(const QModelIndex &index) const;

    int hoverRow() const { return m_hoverRow; }
    QMargins cellInsets(int column) const; // of text, in the present text size
    int topHeight(int row) const; // of the row itself, without what is open under it
    int lineHeight() const;       // of a row of one line
    int leastWidth(); // with less the columns scroll sideways
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public slots:
    void copy(); // of what is selected, with headings, as tabbed text and as HTML
    void paste();

signals:
    void selectionSummed(const paybench::ui::Summary &summary);
    void exportRequested(const paybench::ui::TableData &contents);
    void currentRowChanged(int row);
    void rowActivated(int row); // Enter or double click on a cell that is not edited
    void refused(const QString &sentence);
    void shownRowsChanged();
    void menuAsked(QMenu *menu, int row); // before the context menu opens: pages add their deeds at the top

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void retranslate();
    void rowsChanged();
    void arrange(); // widths, spans and the widget below a row
    void arrangeRows();
    bool wraps() const;
    std::vector<int> wrappingColumns();
    int linesOf(int row, const std::vector<int> &columns, const LineGuess &guess);
    void bringIntoView(int rowsMore); // the current row and more after it, also in what the table stands in
    void restoreColumns();
    void columnDrawn(int column, int before, int now);
    void rememberColumns();
    void sortBy(int column);
    void headerMenu(const QPoint &place);
    void addColumnChoices(QMenu *menu);
    void setHoverRow(int row);
    void clearSelectedCells();
    void activate(const QModelIndex &index);
    void connectSelection();
    int firstShownColumn() const;
    int lastShownColumn() const;
    // How much the columns give up for want of room: the place of a chevron, then headings on one line.
    enum class Fit { Roomy, Tight, Folded };
    int measured(int column, Fit fit) const;
    int least(int column, int width, Fit fit) const;
    void arrangeColumns(Fit fit);
    void selectCurrent();
    Done pasteCells(const std::vector<CellEdit> &edits);
    std::vector<CellEdit> editsOf(const std::vector<QStringList> &block, bool &fits);
    void placeBelow();

    QString m_name;
    QString m_title;
    QString m_emptyText;
    Cells *m_cells = nullptr;
    TableOrder *m_order = nullptr;
    CellDelegate *m_delegate = nullptr;
    TableHead *m_head = nullptr;
    std::function<Done(const std::vector<CellEdit> &)> m_paste;
    struct Wrapped {
        QSize measuredAt; // the column's width and the text's height
        QHash<QString, int> lines;
    };
    std::map<int, Wrapped> m_wrapped; // by column
    std::map<QPersistentModelIndex, QString> m_refusals;
    std::map<QString, int> m_widths; // what the person has set, at 100 %
    QPersistentModelIndex m_below;
    QWidget *m_belowWidget = nullptr;
    int m_belowHeight = 0;
    Fit m_fit = Fit::Roomy;
    int m_hoverRow = -1;
    int m_leastRow = 30;
    int m_leftEdge = 20;
    int m_rightEdge = 16;
    bool m_growing = false;
    bool m_arranging = false;
};

} // namespace paybench::ui
