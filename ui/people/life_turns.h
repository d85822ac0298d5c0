// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/people/staff_book.h"

#include <QAbstractButton>

// What has changed for a person, from which day: turns, newest first, upright in the panel.

namespace paybench::ui {

struct LifeTurn {
    enum class State { Coming, Valid, Past };

    QDate from;
    QString title;
    QString note;
    State state = State::Past;
};

std::vector<LifeTurn> lifeTurns(const StaffBook &book, const directory::Person &person);

// One turn: a dot on a line, the day, what began then and a muted note. Pressed, it is edited.
class TurnButton : public QAbstractButton {
    Q_OBJECT

public:
    enum class Place { Only, First, Between, Last };

    TurnButton(const LifeTurn &turn, Place place, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:

    LifeTurn m_turn;
    Place m_place;
};

} // namespace paybench::ui
