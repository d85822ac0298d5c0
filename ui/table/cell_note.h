// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QWidget>

// The sentence beside a cell that says what is wrong with it. A child of the table's viewport, gone when the cell is right.

namespace paybench::ui {

class CellNote : public QWidget {
    Q_OBJECT

public:
    explicit CellNote(QWidget *viewport);
    void say(const QString &sentence, const QRect &cell); // right of the cell where there is room, else under it

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_sentence;
};

// The note of a viewport; made when first needed.
CellNote *noteOf(QWidget *viewport);
void hideNote(QWidget *viewport);

} // namespace paybench::ui
