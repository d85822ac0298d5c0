// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/rota/ranked_list.h"

#include <QAbstractButton>

// One line of a ranked list. Its list answers the keys, so that they mean the same on every line.

namespace paybench::ui {

class RankedLine : public QAbstractButton {
    Q_OBJECT

public:
    static constexpr int inset = 12;  // at 100 %: the chosen one is filled this much beyond what stands above and under it
    static constexpr int textAt = 46; // where words begin

    RankedLine(const RankedRow &row, int number, QWidget *parent); // 0: a dash instead
    void retranslate();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void setChosen(bool isChosen); // a chosen line says why it stands there
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void doubleClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    struct Places {
        QRect name;
        QRect reason;
        QRect place;
        QRect warning;
        int height = 0;
    };
    Places places(int width) const;
    void paintNumber(QPainter &painter) const;
    void paintWarning(QPainter &painter, const QRect &place) const;

    RankedRow m_row;
    int m_number;
};

} // namespace paybench::ui
