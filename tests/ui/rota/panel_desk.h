// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/ledger.h"
#include "tests/support/rosters.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QTest>
#include <QWidget>

// The two weeks of journeys.md J2: everybody's letters, published as version 1, and whose turn it is.

namespace paybench {

inline rota::RosterInputs illnessInputs()
{
    const std::pair<const char *, const char *> rows[] = {
        {"Anna Lind", "SFFSRFSRSF"},   {"Bo Ek", "RSRRRRRSRR"},       {"Cilla Dahl", "RRSRRSRRRR"},  {"David Holm", "RRRRSRRRRS"},
        {"Maria Sten", "FSFSRSFSFR"},  {"Johan Frisk", "RRSRRRRRRS"}, {"Lena Öberg", "SRRRRRSRRR"},  {"Omar Said", "RRRRSRRRSR"},
        {"Karin Wall", "RFSFSFSFSR"},  {"Petra Ström", "RRRSRRRRRS"}, {"Nils Björk", "RSRRRRRSRR"},  {"Aisha Noor", "SRRRRSRRRR"},
        {"Sara Lund", "FSFRSFRSFS"},   {"Stina Hed", "SFFSRRSFSF"},   {"Rolf Aas", "RRSRRSRRRR"},
    };
    rota::RosterInputs inputs = journeyInputs(day("2026-10-05"), day("2026-10-16"));
    inputs.today = day("2026-10-06");
    const rota::Roster empty = rota::rosterOf(inputs);
    for (std::size_t at = 0; at < std::size(rows); ++at) {
        inputs.people[at].name = QString::fromUtf8(rows[at].first);
        int slot = 0;
        for (const rota::RosterDay &one : empty.days) {
            if (one.isOpen)
                inputs.cells.push_back({inputs.people[at].id, one.date, *rota::dayMarksOfKey(QString(QLatin1Char(rows[at].second[slot++]))), false});
        }
    }
    inputs.published = inputs.cells;
    rota::Version version;
    version.id = 1;
    version.first = inputs.first;
    version.last = inputs.last;
    version.at = QDateTime(day("2026-09-25"), QTime(12, 20), Qt::UTC);
    inputs.versions = {version};
    return inputs;
}

inline rota::Roster illnessRoster()
{
    return rota::rosterOf(illnessInputs());
}

// Stina has had a little more than her share, Anna and Rolf less.
inline std::vector<rota::LedgerRow> illnessLedger()
{
    std::vector<rota::LedgerRow> rows;
    for (const rota::RosterRow &each : illnessRoster().rows) {
        rota::LedgerRow row;
        row.person = each.person;
        row.name = each.name;
        row.balance = each.name == QLatin1String("Stina Hed") ? 0.4 : each.name == QLatin1String("Rolf Aas") ? -0.2 : each.name == QLatin1String("Anna Lind") ? -0.6 : 0;
        rows.push_back(row);
    }
    return rows;
}

inline PersonId personNamed(const rota::Roster &roster, const char *name)
{
    for (const rota::RosterRow &row : roster.rows) {
        if (row.name == QString::fromUtf8(name))
            return row.person;
    }
    return {};
}

inline int rowNamed(const rota::Roster &roster, const char *name)
{
    return roster.rowOf(personNamed(roster, name));
}

// The program's own fonts and colours; before the first widget.
inline void dressed()
{
    ui::dress(*static_cast<QApplication *>(QApplication::instance()));
}

// Shown as it stands beside the grid.
inline void showPanel(QWidget &panel, int height = 700)
{
    dressed();
    panel.resize(panel.sizeHint().width(), height);
    panel.show();
    panel.activateWindow();
    QApplication::processEvents();
}

// To whoever has the focus in it, as a person types.
inline void press(QWidget &panel, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *target = panel.focusWidget() ? panel.focusWidget() : &panel;
    QTest::keyClick(target, key, modifiers);
    QApplication::processEvents();
}

} // namespace paybench
