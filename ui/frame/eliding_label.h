// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QLabel>

// A label that gives way: it ends in … rather than pushing its neighbours out, and tells the whole text on hover.

namespace paybench::ui {

class ElidingLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidingLabel(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace paybench::ui
