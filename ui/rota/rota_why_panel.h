// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/roster_price.h"
#include "ui/inputs/side_panel.h"

// Where the figures of a cell, a day and a person on the grid come from, written out.

namespace paybench::ui {

class RotaWhyPanel : public SidePanel {
    Q_OBJECT

public:
    explicit RotaWhyPanel(QWidget *parent = nullptr);
    void explain(const rota::RosterPrice &price, int row, int day); // −1: without
    // Only what each letter in this cell would cost.
    void explainChanges(const rota::RosterPrice &price, int row, int day);
    void explainCost(const rota::RosterPrice &price); // of the whole rota, rule by rule
    bool isOfChanges() const { return m_isOfChanges; }
    QString explained() const { return m_text; }

private:
    void addBlock(const QString &heading, const std::vector<QString> &lines);

    QString m_text;
    bool m_isOfChanges = false;
};

// "Need 3, of 120 calls …", "4 planned: Anna, Bo …": a day's lines, and a person's.
std::vector<QString> dayLines(const rota::Roster &roster, int day);
std::vector<QString> personLines(const rota::Roster &roster, int row);
// "Support: +12", "Follow-up: stands now", "Registration: −5, breaks a rule".
std::vector<QString> costLines(const rota::RosterPrice &price, int row, int day);

} // namespace paybench::ui
