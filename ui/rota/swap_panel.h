// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/replacement.h"
#include "ui/inputs/side_panel.h"

class QLabel;
class QPushButton;

// Two cells change persons, or two persons change days: whether both keep their mix, what breaks, and what it costs.

namespace paybench::ui {

class DayEdit;
class Field;
class KeyHints;
class Lookup;
class SwapLine;
class VerdictBox;

class SwapPanel : public SidePanel {
    Q_OBJECT

public:
    explicit SwapPanel(QWidget *parent = nullptr);

    // From the cell where the grid stands; the other may be known already (two cells are selected).
    // What it costs is counted within the scope.
    void begin(const rota::Roster &roster, int row, int day, int otherRow = -1, int otherDay = -1, const rota::TaskScope &scope = {});
    void follow(const rota::Roster &roster); // the same rows and days, with what was changed elsewhere

    bool canAccept() const;
    void accept(); // as Enter does
    const std::optional<rota::SwapCheck> &check() const { return m_check; }
    QString name() const; // of the step: "Swap Anna Lind on 14 October with Bo Ek on 15 October"
    void retranslate();

signals:
    void proposed(const paybench::rota::Edit &edit); // empty: there is none
    void accepted(const paybench::rota::Edit &edit, const QString &name);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void compute();
    void present();
    void presentVerdict();
    int otherRow() const;

    rota::Roster m_roster;
    rota::TaskScope m_scope;
    int m_row = -1;
    int m_day = -1;
    int m_otherDay = -1;
    std::optional<rota::SwapCheck> m_check;
    QString m_complaint;
    SwapLine *m_first;
    SwapLine *m_second;
    Lookup *m_person;
    Field *m_personField;
    DayEdit *m_date;
    Field *m_dateField;
    VerdictBox *m_verdict;
    QLabel *m_cost;
    QLabel *m_costName;
    QPushButton *m_swap;
    KeyHints *m_keys;
};

} // namespace paybench::ui
