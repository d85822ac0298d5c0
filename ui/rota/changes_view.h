// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/roster.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

// A few cells that change, person by person: what each has before and after, and how the days then stand.

namespace paybench::ui {

class IconLabel;
class ListHead;

class ChangesView : public QWidget {
    Q_OBJECT

public:
    explicit ChangesView(QWidget *parent = nullptr);
    void present(const rota::Roster &roster, const rota::Edit &edit, const QString &outcome);
    QString outcome() const;
    QString note() const;
    void retranslate();

private:
    QWidget *line(const rota::Roster &roster, int row, const rota::Edit &edit);
    void clear();

    int m_seats = 0;  // of support that change hands
    int m_cells = 0;
    ListHead *m_head;
    QVBoxLayout *m_lines;
    QLabel *m_outcome;
    IconLabel *m_mark;
};

} // namespace paybench::ui
