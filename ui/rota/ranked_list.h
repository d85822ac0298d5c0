// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

// A few ways out in their order: a number in a ring, what, why, and what it costs. One of them is chosen.

namespace paybench::ui {

class RankedLine;

struct RankedRow {
    QString name;
    QString reason = {};  // muted, under the name
    QString warning = {}; // with its icon, under the reason
    QString cost = {};    // at the right: "+12"
    bool isNumbered = true; // without a number there is a dash: leave it as it is. Such a row stands last and is always shown
    QString place = {};     // why it stands there, said of the chosen one: "after Stina, who has follow-up"
};

class RankedList : public QWidget {
    Q_OBJECT

public:
    explicit RankedList(QWidget *parent = nullptr);

    // The first numbered rows are shown, the others wait behind "8 more in the same order". Chosen is the first row.
    void setRows(std::vector<RankedRow> rows, int shown = 3);
    const std::vector<RankedRow> &rows() const { return m_rows; }
    int chosen() const { return m_chosen; } // index of the rows; −1: there are none
    void choose(int row);                   // nobody is told
    void step(int by); // as the arrows do
    void showAll();
    void retranslate();

signals:
    void chosenChanged(int row); // by the person
    void activated(int row);     // Enter, or a double click
    void spacePressed();         // what belongs to the chosen row is switched
    void copyAsked();            // Ctrl+C

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take(int row); // by the person
    void orderTabs();
    void mark();
    bool isShown(int row) const;

    std::vector<RankedRow> m_rows;
    std::vector<RankedLine *> m_lines;
    QPushButton *m_more;
    QVBoxLayout *m_box;
    int m_shown = 3;
    int m_chosen = -1;
};

QString signedPoints(qint64 difference); // "+12", "−5", "0"

} // namespace paybench::ui
