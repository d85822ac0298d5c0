// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/roster_price.h"

#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

class QMenu;
class QScrollBar;

// The rota on the screen: persons by group, days by week, need and planned above, the work mix at the right. Letters paint,
// P pins, dragging swaps. Each gesture is one edit.

namespace paybench::ui {

class PricePopup;
class RotaFoot;
class RotaModel;
class RotaSums;
class RotaTable;
struct Gesture;

class RotaGrid : public QWidget {
    Q_OBJECT

public:
    explicit RotaGrid(QWidget *parent = nullptr);
    ~RotaGrid() override;

    // Where persons and days stay, so do the current cell, the selection and the scroll.
    void setRoster(const rota::Roster &roster);
    const rota::Roster &roster() const; // as it stands, without the proposal

    // What the price under the current cell comes from. It is kept by the page, which applies each edit to it before the event
    // loop turns; it must outlive its use here. Null: no prices.
    void setPrice(const rota::RosterPrice *price);

    void show(const rota::Edit &edit); // cells changed elsewhere: undone, or by another window
    using QWidget::show;

    // Cells before and after, ringed; sums and planned are those after. Nothing can be edited until it is taken away.
    void setProposal(std::optional<rota::Edit> proposal);
    bool hasProposal() const;

    void setHighlighted(std::vector<int> rows);  // names in bold
    void setBroken(const std::vector<std::pair<int, int>> &cells); // row, day, where hard rules are broken
    void setShowsPresence(bool shows);           // the line below with how many are at work
    int footHeight() const;
    void setDays(int first, int last);           // only these columns, both included; as roster() until the next setRoster
    void setReadOnly(bool readOnly, const QString &why = {}); // the sentence that is said when somebody types

    int currentRow() const; // −1: none
    int currentDay() const;
    void setCurrent(int row, int day); // goes there, with focus; row −1: the row that is current stays
    void reveal(int row, int day);     // scrolls there; focus and selection stay
    std::vector<std::pair<int, int>> selectedCells() const; // row, day
    std::vector<int> selectedDays() const;                  // ascending

    bool canEdit() const;
    QSize minimumSizeHint() const override;
    QString keysHelp() const; // the keys in sentences, for the page's help

public slots:
    void copy();
    void cut();
    void paste();
    void togglePins();  // of the selected cells
    void empty();       // the selected cells
    void setMarks(paybench::rota::DayMarks marks); // in the selected cells

signals:
    // A gesture: the cells stand so on the grid already. A page that cannot save it takes it back with show(inverse(edit)).
    void edited(const paybench::rota::Edit &edit, const QString &name);
    void currentChanged(int row, int day);
    void selectionChanged();
    void refused(const QString &sentence);
    void illnessWanted(int row, int day);
    void explainWanted(int row, int day);          // Enter
    void swapWanted(int row, int day);             // from the menu: with whom is asked
    void menuAsked(QMenu *menu, int row, int day); // before the context menu opens: pages add their deeds

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectTable();
    void arrange();
    void retranslate();
    void run(const Gesture &gesture);
    bool refusesEdits();
    void showPrice(int row, int day);
    void showSwapPrice(int fromRow, int fromDay, int toRow, int toDay);
    void openMenu(const QPoint &at, int row, int day);
    void addMarks(QMenu *menu);

    RotaModel *m_model;
    RotaTable *m_table;
    RotaSums *m_sums;
    RotaFoot *m_foot;
    QScrollBar *m_bar;
    PricePopup *m_popup;
    const rota::RosterPrice *m_price = nullptr;
    QString m_readOnlyWhy;
    bool m_isReadOnly = false;
};

} // namespace paybench::ui
