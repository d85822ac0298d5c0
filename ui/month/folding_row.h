// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QWidget>

#include <vector>

class QBoxLayout;

// Two groups of controls in one line, at the left and at the right; over each other where large text leaves no room.

namespace paybench::ui {

class FoldingRow : public QWidget {
    Q_OBJECT

public:
    FoldingRow(const std::vector<QWidget *> &left, const std::vector<QWidget *> &right, QWidget *parent = nullptr);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int neededWidth() const;

    QWidget *m_left;
    QWidget *m_right;
    QBoxLayout *m_row;
};

} // namespace paybench::ui
