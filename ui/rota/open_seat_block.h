// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/replacement.h"

#include <QWidget>

class QCheckBox;
class QLabel;

// One seat that nobody holds: who can take it in the order of preference, and whether it is paid back.

namespace paybench::ui {

class RankedList;

class OpenSeatBlock : public QWidget {
    Q_OBJECT

public:
    explicit OpenSeatBlock(QWidget *parent = nullptr);

    void setSeat(const rota::Roster &roster, const rota::OpenSeat &seat);
    rota::SeatChoice choice() const;
    void choose(const rota::SeatChoice &choice); // nobody is told
    RankedList *list() const { return m_list; }

signals:
    void choiceChanged();
    void used(); // Enter
    void copyAsked();

private:
    void showRepayment();
    void retranslate();

    rota::Roster const *m_roster = nullptr; // of the panel, which lives longer
    rota::OpenSeat m_seat;
    QLabel *m_heading;
    QLabel *m_unit;
    RankedList *m_list;
    QWidget *m_repayment;
    QCheckBox *m_repay;
    QLabel *m_repayNote;
    bool m_repays = true; // as the person has said, also while the chosen one has nothing to pay back
};

} // namespace paybench::ui
