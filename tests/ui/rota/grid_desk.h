// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tests/support/planned_rosters.h"
#include "tests/support/small_centre.h"
#include "ui/rota/rota_grid.h"
#include "ui/rota/rota_table.h"

#include <QApplication>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QHeaderView>

// A grid with J1's centre on it, and hands on its keys and mouse.

namespace paybench::ui {

struct GridDesk {
    explicit GridDesk(const rota::RosterInputs &inputs)
    {
        QObject::connect(&grid, &RotaGrid::edited, [this](const rota::Edit &edit, const QString &name) {
            edits.push_back(edit);
            names << withPlainBlanks(name);
        });
        QObject::connect(&grid, &RotaGrid::refused, [this](const QString &sentence) { refusals << sentence; });
        grid.setRoster(rota::rosterOf(inputs));
        grid.resize(1092, 500);
        grid.show();
        QApplication::setActiveWindow(&grid);
        table = grid.findChild<RotaTable *>();
        table->setFocus();
        QApplication::processEvents();
    }

    void select(int row, int day, int lastRow, int lastDay)
    {
        grid.setCurrent(row, day);
        const auto *model = table->model();
        table->selectionModel()->select(QItemSelection(model->index(row, day), model->index(lastRow, lastDay)), QItemSelectionModel::ClearAndSelect);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(table, Qt::Key(key), modifiers); }
    void type(const QString &letters)
    {
        for (const QChar letter : letters)
            QTest::sendKeyEvent(QTest::Click, table, Qt::Key_unknown, QString(letter), letter.isUpper() ? Qt::ShiftModifier : Qt::NoModifier);
    }
    QPoint middle(int row, int day) const { return table->cellRect(row, day).center(); }
    void drag(int row, int day, int toRow, int toDay)
    {
        QWidget *surface = table->viewport();
        QTest::mousePress(surface, Qt::LeftButton, {}, middle(row, day));
        move(middle(row, day) + QPoint(15, 0));
        move(middle(toRow, toDay));
        QTest::mouseRelease(surface, Qt::LeftButton, {}, middle(toRow, toDay));
    }
    const rota::RosterCell &cell(int row, int day) const { return grid.roster().rows[std::size_t(row)].cells[std::size_t(day)]; }

    RotaGrid grid;
    RotaTable *table = nullptr;
    std::vector<rota::Edit> edits;
    QStringList names;
    QStringList refusals;

    void move(QPoint to)
    {
        QMouseEvent event(QEvent::MouseMove, to, table->viewport()->mapToGlobal(to), Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(table->viewport(), &event);
    }
};

} // namespace paybench::ui
